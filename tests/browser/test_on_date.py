"""How the channels stood on a day: the field, the address, and the page without script."""

from __future__ import annotations

from pathlib import Path

from browser_tools import needs_browser
from playwright.sync_api import Browser, Page, expect

pytestmark = needs_browser

AIR_LINE = "section#us-russia-air-line"


def test_a_day_in_the_address_leads_to_its_month_and_marks_it(page: Page, site: str) -> None:
    page.goto(f"{site}channels/on/index.html?on=2017-04-10")
    page.wait_for_url("**/channels/on/2017-04.html?on=2017-04-10")
    expect(
        page.get_by_role("heading", name="How each channel stood on 10 April 2017")
    ).to_be_visible()
    span = page.locator(f"{AIR_LINE} section.span:not([hidden])")
    assert span.count() == 1
    assert (span.get_attribute("data-from") or "") <= "2017-04-10"
    assert (span.get_attribute("data-to") or "") >= "2017-04-10"
    words = span.inner_text()
    assert "Disputed" in words
    assert "Russia: suspended" in words


def test_the_field_goes_to_another_month_and_back_undoes_it(page: Page, site: str) -> None:
    page.goto(f"{site}channels/on/index.html")
    field = page.get_by_label("How did the channels stand on")
    field.fill("2017-04-20")
    page.get_by_role("button", name="Show", exact=True).click()
    page.wait_for_url("**/2017-04.html?on=2017-04-20")
    field.fill("2017-04-05")
    page.get_by_role("button", name="Show", exact=True).click()
    page.wait_for_url("**/2017-04.html?on=2017-04-05")
    expect(page.get_by_role("heading", name="stood on 5 April 2017")).to_be_visible()
    page.go_back()
    expect(page.get_by_role("heading", name="stood on 20 April 2017")).to_be_visible()
    page.get_by_role("button", name="Show all days").click()
    assert page.locator("section.span[hidden]").count() == 0
    assert page.url.endswith("2017-04.html")


def test_a_day_out_of_reach_is_answered_in_words(page: Page, site: str) -> None:
    page.goto(f"{site}channels/on/index.html?on=1999-01-01")
    expect(page.locator("#on-date-said")).to_contain_text("Nothing is told of 1 January 1999")
    page.goto(f"{site}channels/on/2017-04.html?on=nonsense")
    assert page.locator("section.span[hidden]").count() == 0


def test_it_works_from_disk(page: Page, site_folder: Path) -> None:
    page.goto((site_folder / "channels/on/index.html").as_uri())
    page.get_by_label("How did the channels stand on").fill("2017-04-10")
    page.get_by_role("button", name="Show", exact=True).click()
    expect(page.get_by_role("heading", name="stood on 10 April 2017")).to_be_visible()
    page.get_by_role("button", name="Show all days").click()
    assert page.locator("section.span[hidden]").count() == 0


def test_without_script_a_month_tells_every_day(browser: Browser, site: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}index.html")
    page.goto(f"{site}channels/on/index.html")
    expect(page.locator("#on-date")).to_be_hidden()
    page.locator("article").get_by_role("link", name="April 2017", exact=True).click()
    spans = page.locator(f"{AIR_LINE} section.span")
    days = [(s.get_attribute("data-from"), s.get_attribute("data-to")) for s in spans.all()]
    assert days[0][0] == "2017-04-01"
    assert days[-1][1] == "2017-04-30"
    context.close()


def test_a_reader_finds_from_home_who_says_what_of_a_line(page: Page, site: str) -> None:
    page.goto(f"{site}index.html")
    page.get_by_role("link", name="Channels", exact=True).first.click()
    page.get_by_role("link", name="Channels on a date").first.click()
    page.get_by_label("How did the channels stand on").fill("2017-04-10")
    page.keyboard.press("Enter")
    # The script of the month's page has run when it says so; before that every day is shown.
    expect(page.locator("#on-date-said")).to_have_text("Shown: 10 April 2017.")
    expect(page.locator(f"{AIR_LINE} section.span:not([hidden]) .state")).to_have_text("Disputed")
