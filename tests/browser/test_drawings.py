"""The drawings as a reader meets them: wide, narrow, printed, by keyboard, without script."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

CHANNEL = "channels/us-russia-air-line.html"
STORY = "stories/how-the-air-memorandum-came-about.html"

# The boxes of all texts of a kind in the drawings that are shown.
BOXES = """selector => [...document.querySelectorAll(selector)]
  .filter(text => text.getClientRects().length)
  .map(text => [text.textContent, text.getBoundingClientRect().toJSON()])"""


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 320, "height": 640})
    yield context.new_page()
    context.close()


def overlaps(page: Page, selector: str) -> list[tuple[str, str]]:
    """Return the texts whose boxes cover one another by more than a pixel."""
    boxes = page.evaluate(BOXES, selector)
    assert boxes
    return [
        (one, other)
        for index, (one, a) in enumerate(boxes)
        for other, b in boxes[index + 1 :]
        if min(a["right"], b["right"]) - max(a["left"], b["left"]) > 1
        and min(a["bottom"], b["bottom"]) - max(a["top"], b["top"]) > 1
    ]


def test_the_screen_chooses_the_drawing_and_paper_takes_the_wide_one(page: Page, site: str) -> None:
    page.goto(f"{site}index.html")
    wide, tall = page.locator(".overview__wide"), page.locator(".overview__tall")
    page.set_viewport_size({"width": 1280, "height": 800})
    assert wide.is_visible()
    assert not tall.is_visible()
    page.set_viewport_size({"width": 360, "height": 800})
    assert tall.is_visible()
    assert not wide.is_visible()
    page.emulate_media(media="print")
    assert wide.is_visible()
    assert not tall.is_visible()


@pytest.mark.parametrize("width", [960, 1280, 1920])
def test_no_label_covers_another_on_a_wide_screen(page: Page, site: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{site}index.html")
    assert overlaps(page, ".drawing--wide .flag") == []
    assert overlaps(page, ".drawing--wide .row-name, .drawing--wide .side-name") == []
    assert overlaps(page, ".drawing--wide .month, .drawing--wide .year") == []


def test_no_label_covers_another_on_a_phone(phone: Page, site: str) -> None:
    phone.goto(f"{site}index.html")
    assert overlaps(phone, ".drawing--tall .flag") == []
    assert overlaps(phone, ".drawing--tall .month, .drawing--tall .year") == []
    for text, box in phone.evaluate(BOXES, ".drawing--tall text"):
        assert box["left"] >= 0, text
        assert box["right"] <= 320, text


@pytest.mark.parametrize("path", ["index.html", CHANNEL, STORY])
def test_drawings_fit_a_phone(phone: Page, site: str, path: str) -> None:
    phone.goto(site + path)
    assert phone.evaluate("document.documentElement.scrollWidth") <= 320


def test_a_reader_finds_how_the_air_line_stood_on_a_day(browser: Browser, site: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}index.html")
    page.get_by_role("link", name="Apr: April 2017").click()
    assert page.url.endswith("channels/on/2017-04.html")
    assert "US–Russia air line" in page.locator("article").inner_text()
    context.close()


def test_every_mark_is_reached_and_followed_by_keyboard(page: Page, site: str) -> None:
    page.goto(f"{site}index.html")
    page.locator(".overview__skip").focus()
    assert page.locator(".overview__skip").bounding_box()["x"] >= 0
    page.keyboard.press("Tab")
    focused = page.evaluate("document.activeElement.querySelector('title')?.textContent")
    assert "18 September 2015" in focused
    page.keyboard.press("Enter")
    page.wait_for_url("**/events/**")
    assert page.locator("h1").count() == 1


def test_the_skip_link_leads_past_the_drawing(page: Page, site: str) -> None:
    page.goto(f"{site}index.html")
    page.locator(".overview__skip").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"


def test_without_script_the_tables_unfold(browser: Browser, site: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}index.html")
    table = page.get_by_role("table", name="How each channel stood")
    assert not table.is_visible()
    page.get_by_text("The same as tables").click()
    assert table.is_visible()
    assert table.get_by_role("link", name="US–Russia air line").count() == 1
    assert table.get_by_role("row").count() > 100
    context.close()


def test_the_ledger_leads_to_what_was_stated_and_to_what_tested_it(page: Page, site: str) -> None:
    page.goto(site + CHANNEL)
    drawing = page.locator(".drawing--ledger")
    assert drawing.locator(".bar--suspended").count() > 0
    drawing.locator("a").filter(has_text="7 April 2017: suspended").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/events/**")
    page.goto(site + CHANNEL)
    drawing.locator("a").filter(has_text="A line was used").first.click()
    page.wait_for_url("**/events/**")


def test_a_story_leads_from_its_drawing_to_an_event_and_on_to_the_next(
    page: Page, site: str
) -> None:
    page.goto(site + STORY)
    page.locator(".drawing--position a").last.click()
    page.wait_for_url("**/events/**")
    page.goto(site + STORY)
    page.get_by_role("navigation", name="Other stories").get_by_role("link").last.click()
    page.wait_for_url("**/stories/**")
    assert not page.url.endswith(STORY)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_states_have_different_inks_in_light_and_dark(
    browser: Browser, site: str, scheme: str
) -> None:
    context = browser.new_context(color_scheme="dark" if scheme == "dark" else "light")
    page = context.new_page()
    page.goto(f"{site}index.html")
    inks = page.evaluate(
        """() => Object.fromEntries(["open", "suspended", "proposed", "disputed"].map(state =>
          [state, getComputedStyle(document.querySelector(`.bar--${state}`)).stroke]))"""
    )
    assert len(set(inks.values())) == 4
    context.close()
