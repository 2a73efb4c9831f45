"""A reader without a mouse: what is there can be reached and worked, and the focus is seen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from browser_tools import needs_browser
from playwright.sync_api import Browser, Page, expect

pytestmark = needs_browser

MONTH = "timeline/2017-04.html"
# The element that has the focus: its name, and whether nothing but itself lies on its middle.
FOCUS = """() => {
  const focused = document.activeElement, box = focused.getClientRects()[0];
  const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return [focused.textContent.trim(), focused.contains(top) || (top && top.contains(focused))];
}"""


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 320, "height": 640}, reduced_motion="reduce")
    yield context.new_page()
    context.close()


def press(page: Page, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


def test_the_menu_of_a_small_screen_opens_and_closes_by_keyboard(phone: Page, site: str) -> None:
    phone.goto(site + MONTH)
    menu = phone.get_by_role("button", name="Menu")
    link = phone.locator(".md-sidebar--primary").get_by_role("link", name="As known then")
    press(phone, "Tab", "Tab")
    expect(menu).to_be_focused()
    expect(menu).to_have_attribute("aria-expanded", "false")
    expect(link).to_be_hidden()
    press(phone, "Enter", "Tab", "Tab")
    expect(menu).to_have_attribute("aria-expanded", "true")
    expect(link).to_be_focused()
    press(phone, "Escape")  # out of the part of the timeline
    assert phone.evaluate(FOCUS) == ["Timeline", True]
    press(phone, "Escape")
    expect(menu).to_be_focused()
    expect(menu).to_have_attribute("aria-expanded", "false")


def test_what_a_closed_menu_holds_is_passed_over(phone: Page, site: str) -> None:
    phone.goto(site + MONTH)
    press(phone, "Tab", "Tab", "Tab", "Tab", "Tab")
    assert phone.evaluate(FOCUS) == ["March 2017", True]


def test_the_menu_opens_by_keyboard_without_script(browser: Browser, site: str) -> None:
    context = browser.new_context(
        viewport={"width": 320, "height": 640}, reduced_motion="reduce", java_script_enabled=False
    )
    page = context.new_page()
    page.goto(f"{site}search.html")
    press(page, "Tab", "Space", "Tab", "Tab", "Tab", "Tab")
    assert page.evaluate(FOCUS) == ["Home", True]
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_the_colours_change_by_either_key(
    browser: Browser, site: str, scheme: str, key: str
) -> None:
    context = browser.new_context(color_scheme="dark" if scheme == "dark" else "light")
    page = context.new_page()
    page.goto(site + MONTH)
    press(page, "Tab", "Tab", "Tab")
    other = "light" if scheme == "dark" else "dark"
    expect(page.locator(":focus")).to_have_attribute("aria-label", f"Switch to {other} colours")
    press(page, key)
    material = "default" if other == "light" else "slate"
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", material)
    context.close()


def test_going_back_the_focus_keeps_clear_of_the_header(phone: Page, site: str) -> None:
    phone.goto(site + MONTH)
    header = phone.locator(".md-header").bounding_box()
    phone.locator(".md-copyright__highlight a, .md-footer a").last.focus()
    for _ in range(60):
        press(phone, "Shift+Tab")
        box = phone.locator(":focus").bounding_box()
        assert box
        assert header
        assert box["y"] >= header["height"], phone.locator(":focus").inner_text()


def test_taking_a_choice_away_leads_to_its_field_though_it_was_folded(
    phone: Page, site: str
) -> None:
    phone.goto(f"{site}timeline/index.html?kind=call&text=xyzzy")
    phone.locator("#filter-none button").first.press("Enter")
    expect(phone.locator("#filter-text")).to_be_focused()


def test_the_field_of_search_shows_its_focus(page: Page, site: str) -> None:
    page.goto(f"{site}search.html")
    press(page, "Tab")
    field = page.locator("#search-words")
    field.focus()
    expect(field).to_have_css("outline-style", "solid")


def test_without_script_no_stop_of_the_keyboard_is_dead(browser: Browser, site: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}stories/index.html")
    stops = page.locator("input, button, select, [role=button]")
    assert [stop.get_attribute("class") for stop in stops.all() if stop.is_visible()] == []
    context.close()


@pytest.mark.parametrize("path", ["index.html", "channels/us-russia-air-line.html"])
def test_from_right_to_left_the_drawings_stay_and_nothing_sticks_out(
    page: Page, site: str, path: str
) -> None:
    page.goto(site + path)
    page.evaluate("document.body.dir = 'rtl'")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    year = page.locator(".drawing:visible .year").first
    drawing = page.locator(".drawing:visible").first.bounding_box()
    box = year.bounding_box()
    assert box
    assert drawing
    assert box["x"] >= drawing["x"]


def test_paper_shows_no_button(page: Page, site: str) -> None:
    page.goto(f"{site}events/us-russia-memorandum-signed-2015-10.html")
    expect(page.get_by_role("button", name="Copy").first).to_be_visible()
    page.emulate_media(media="print")
    expect(page.get_by_role("button")).to_have_count(0)


@pytest.mark.parametrize("path", ["index.html", MONTH, "search.html", "404.html"])
def test_the_first_stop_leads_past_the_header(page: Page, site: str, path: str) -> None:
    page.goto(site + path)
    press(page, "Tab")
    expect(page.locator(":focus")).to_have_text("Skip to content")
    press(page, "Enter", "Tab")
    expect(page.locator("article :focus")).to_have_count(1)
