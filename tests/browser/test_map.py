"""The drawn maps as they are seen: names stand apart, marks are links, a phone has its own."""

from __future__ import annotations

from itertools import combinations

import pytest
from browser_tools import needs_browser
from playwright.sync_api import Browser, Page

pytestmark = needs_browser

BOXES = """() => [...document.querySelectorAll('svg.map')]
  .filter(svg => svg.getClientRects().length)
  .map(svg => [...svg.querySelectorAll('text')].map(text => {
    const box = text.getBoundingClientRect(), frame = svg.getBoundingClientRect();
    return [text.textContent, box.left - frame.left, box.top - frame.top,
            box.right - frame.left, box.bottom - frame.top, frame.width, frame.height];
  }))"""


@pytest.mark.parametrize("width", [1280, 800, 360, 320])
@pytest.mark.parametrize("path", ["places/index", "places/hmeimim", "places/euphrates"])
def test_names_cover_no_other_and_stay_in_the_frame(
    browser: Browser, site: str, path: str, width: int
) -> None:
    context = browser.new_context(viewport={"width": width, "height": 800})
    page = context.new_page()
    page.goto(f"{site}{path}.html")
    drawings = page.evaluate(BOXES)
    assert len(drawings) == 1  # one of the two sizes is shown
    boxes = drawings[0]
    assert boxes
    # The letters' boxes have room above and below; names may come as near as lines of a text.
    for one, other in combinations(boxes, 2):
        apart = (
            one[3] <= other[1] + 1
            or other[3] <= one[1] + 1
            or one[4] - 4 <= other[2]
            or other[4] - 4 <= one[2]
        )
        assert apart, (one[0], other[0])
    for name, left, top, right, bottom, wide, high in boxes:
        assert left >= 0, name
        assert top >= -1, name
        assert right <= wide, name
        assert bottom <= high + 1, name
    context.close()


def test_a_mark_leads_to_its_place_by_mouse_and_by_keyboard(page: Page, site: str) -> None:
    page.goto(f"{site}places/index.html")
    mark = page.locator("svg.map--wide a[href='hmeimim.html']")
    assert mark.get_attribute("aria-label", timeout=1000).startswith("Hmeimim air base: base, ")
    mark.click()
    page.wait_for_url("**/places/hmeimim.html")
    page.go_back()
    mark.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/places/hmeimim.html")


def test_every_drawn_place_is_in_the_list_beside_the_map(page: Page, site: str) -> None:
    page.goto(f"{site}places/index.html")
    links = "links => links.map(link => link.getAttribute('href'))"
    drawn = page.locator("svg.map--wide a").evaluate_all(links)
    listed = page.locator(".place-lists a").evaluate_all(links)
    assert len(drawn) > 25
    assert set(drawn) <= set(listed)
    assert len(listed) == len(set(listed))
