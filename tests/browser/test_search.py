"""Search finds spellings and days, keeps its state in the address, and loads nothing before."""

from __future__ import annotations

import re
from urllib.parse import quote

import pytest
from browser_tools import needs_browser
from playwright.sync_api import Browser, Page, expect

pytestmark = needs_browser


def results(page: Page) -> list[str]:
    """Return what the results say, the best first."""
    page.locator("#search-results li").first.wait_for()
    return page.locator("#search-results li").all_inner_texts()


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("Khmeimim", "Hmeimim air base"),
        ("Hmeymim", "Hmeimim air base"),
        ("حميميم", "Hmeimim air base"),
        ("Эрдоган", "Recep Tayyip Erdoğan"),
        ("Erdogan", "Recep Tayyip Erdoğan"),
        ("Путин", "Vladimir Putin"),
    ],
)
def test_every_spelling_finds_the_page_of_what_it_names_first(
    page: Page, site: str, words: str, first: str
) -> None:
    page.goto(f"{site}search.html?q={quote(words)}")
    assert results(page)[0].startswith(first)


@pytest.mark.parametrize(
    "words", ["2017-04-07", "7 April 2017", "April 7, 2017", "7.4.2017", "07.04.2017"]
)
def test_a_day_finds_its_events_first(page: Page, site: str, words: str) -> None:
    page.goto(f"{site}search.html?q={quote(words)}")
    found = results(page)
    is_event = ["Article ·" not in text for text in found]
    events = found[: is_event.index(False)] if False in is_event else found
    assert len(events) >= 5
    assert all("7 April 2017" in text for text in events)
    page.goto(f"{site}timeline/2017-04.html")
    listed = page.locator("li.event", has=page.locator("time[datetime='2017-04-07']"))
    titles = set(listed.locator(".event__title").all_inner_texts())
    assert titles
    assert titles <= {text.splitlines()[0] for text in events}


def test_results_say_kind_and_date(page: Page, site: str) -> None:
    page.goto(f"{site}search.html?q=Shayrat&kind=Event")
    about = page.locator(".search-results__about")
    expect(about.first).to_have_text(re.compile(r"^\w[\w ]* · .*\d{4}$"))


def test_filters_combine_and_stand_in_the_address(page: Page, site: str) -> None:
    page.goto(f"{site}search.html")
    page.get_by_label("Words, names or a date").fill("memorandum")
    expect(page.locator("#search-count")).to_contain_text("Pages found: ")
    every = re.findall(r"\d+", page.locator("#search-count").inner_text())[0]
    page.get_by_label("Kind", exact=True).select_option("Event")
    page.get_by_label("Year", exact=True).select_option("2015")
    page.get_by_label("Actor", exact=True).select_option("pentagon")
    page.wait_for_url("**?q=memorandum&kind=Event&year=2015&actor=pentagon")
    expect(page.locator("#search-count")).not_to_contain_text(every)
    # Each choice has begun a search: the list is done when it shows what its address alone gives.
    fresh = page.context.new_page()
    fresh.goto(page.url)
    some = results(fresh)
    fresh.close()
    assert all("2015" in text for text in some)
    expect(page.locator("#search-results li")).to_have_text(some, use_inner_text=True)
    page.reload()
    assert results(page) == some
    page.locator("#search-results a").first.click()
    page.wait_for_url("**/events/**")
    page.go_back()
    assert results(page) == some
    expect(page.get_by_label("Actor", exact=True)).to_have_value("pentagon")
    page.get_by_role("button", name="Clear").click()
    expect(page.locator("#search-results li")).to_have_count(0)
    assert page.url.endswith("search.html")


def test_filters_alone_list_events_in_the_order_of_time(page: Page, site: str) -> None:
    page.goto(f"{site}search.html?kind=Event&year=2016")
    dates = page.locator(".search-results__about")
    expect(dates.first).to_contain_text("January 2016")


def test_more_results_come_on_request_and_take_the_focus(page: Page, site: str) -> None:
    page.goto(f"{site}search.html?q=Russia")
    assert len(results(page)) == 10
    page.get_by_role("button", name="Show more").click()
    expect(page.locator("#search-results li")).to_have_count(20)
    expect(page.locator("#search-results li:nth-child(11) a")).to_be_focused()


def test_nothing_found_says_what_to_loosen(page: Page, site: str) -> None:
    page.goto(f"{site}search.html?q=xyzzyplugh")
    expect(page.locator("#search-count")).to_contain_text("Nothing found. Try fewer words")


def test_nothing_is_loaded_before_a_search_is_begun(page: Page, site: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{site}search.html")
    page.get_by_label("Words, names or a date").focus()
    page.wait_for_load_state("networkidle")
    assert not [url for url in asked if "pagefind" in url]
    page.get_by_label("Words, names or a date").fill("hotline")
    results(page)
    assert [url for url in asked if "pagefind" in url]
    assert all(url.startswith(site) for url in asked)


def test_a_foreign_title_says_its_language_in_a_result(page: Page, site: str) -> None:
    page.goto(f"{site}articles/index.html")
    title = page.locator("bdi[lang=ar]").first.inner_text()
    page.goto(f"{site}search.html?q={quote(title)}&kind=Article")
    link = page.locator("#search-results a", has_text=title).first
    expect(link).to_have_attribute("lang", "ar")
    expect(link).to_have_attribute("dir", "auto")


def test_without_script_the_page_leads_to_the_lists(browser: Browser, site: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}search.html")
    assert not page.locator("#search-form").is_visible()
    assert page.locator("noscript p").is_visible()
    page.locator("article").get_by_role("link", name="places").click()
    assert page.locator("h1").inner_text() == "Places"
    context.close()
