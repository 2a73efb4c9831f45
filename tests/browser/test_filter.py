"""The filter of the timeline: what is chosen combines, stands in the address and can be undone."""

from __future__ import annotations

import re
from pathlib import Path

from browser_tools import needs_browser
from playwright.sync_api import Browser, Page, expect

pytestmark = needs_browser

SHOWN = "li.event:not([hidden])"


def number(text: str) -> int:
    """Return the first number of a count: "12 of 260 events"."""
    return int(text.split()[0].replace(",", ""))


def test_choices_combine_and_are_counted(page: Page, site: str) -> None:
    page.goto(f"{site}timeline/index.html")
    count = page.locator("#filter-count")
    total = number(count.inner_text())
    assert page.locator(SHOWN).count() == total
    page.get_by_label("Kind of event", exact=True).select_option("call")
    expect(count).to_contain_text(f" of {total}")
    calls = number(count.inner_text())
    page.get_by_label("Actor", exact=True).select_option("russia")
    page.wait_for_url("**kind=call&actor=russia**")
    both = number(count.inner_text())
    assert 0 < both < calls < total
    assert page.locator(SHOWN).count() == both
    for entry in page.locator(SHOWN).all():
        assert entry.get_attribute("data-kind") == "call"
        assert "russia" in (entry.get_attribute("data-actors") or "").split()


def test_each_choice_finds_what_its_page_lists(page: Page, site: str) -> None:
    for query, path in (
        ("kind=suspension", "kinds/suspension"),
        ("dyad=israel_russia", "dyads/israel_russia"),
        ("actor=israel", "actors/israel"),
        ("channel=us-russia-air-line", "channels/us-russia-air-line"),
        ("place=hmeimim", "places/hmeimim"),
        ("disputed=1", "timeline/disputed"),
    ):
        page.goto(f"{site}timeline/index.html?{query}")
        found = {entry.get_attribute("id") for entry in page.locator(SHOWN).all()}
        assert found
        page.goto(f"{site}{path}.html")
        listed = {
            entry.get_attribute("id")
            for entry in page.locator(
                "h2:not(:has-text('without both')) ~ ol.events > li.event"
            ).all()
        }
        assert found <= listed, query


def test_reload_and_back_restore_the_choices(page: Page, site: str) -> None:
    page.goto(f"{site}timeline/index.html")
    all_events = page.locator("#filter-count").inner_text()
    page.get_by_label("Kind of event", exact=True).select_option("call")
    page.wait_for_url("**kind=call")
    page.get_by_label("From", exact=True).fill("2016-01-01")
    page.wait_for_url("**from=2016-01-01**")
    chosen = page.locator("#filter-count").inner_text()
    page.reload()
    assert page.locator("#filter-count").inner_text() == chosen
    assert page.get_by_label("Kind of event", exact=True).input_value() == "call"
    page.go_back()
    expect(page.get_by_label("From", exact=True)).to_have_value("")
    page.go_back()
    expect(page.locator("#filter-count")).to_have_text(all_events)
    assert page.url.endswith("index.html")


def test_from_and_to_keep_what_overlaps_them(page: Page, site: str) -> None:
    page.goto(f"{site}timeline/index.html?from=2017-04-10&to=2017-04-12")
    for entry in page.locator(SHOWN).all():
        first = entry.get_attribute("data-first") or ""
        last = entry.get_attribute("data-last") or first
        assert first <= "2017-04-12"
        assert last >= "2017-04-10"


def test_words_are_found_without_their_accents(page: Page, site: str) -> None:
    page.goto(f"{site}timeline/index.html?text=ERDOGAN")
    assert page.locator(SHOWN).count() > 0


def test_one_control_clears_all(page: Page, site: str) -> None:
    page.goto(f"{site}timeline/index.html?kind=call&text=putin&from=2015-01-01")
    page.get_by_role("button", name="Clear all choices").click()
    assert page.url.endswith("timeline/index.html")
    assert page.locator("li.event[hidden]").count() == 0
    expect(page.get_by_role("button", name="Clear all choices")).to_be_hidden()
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"


def test_where_nothing_is_found_it_says_what_to_loosen(page: Page, site: str) -> None:
    page.goto(f"{site}timeline/index.html?kind=call&text=xyzzy")
    assert number(page.locator("#filter-count").inner_text()) == 0
    button = page.get_by_role("button", name=re.compile("Without “Words in the entry: xyzzy”"))
    offered = int(re.findall(r"(\d+) left", button.inner_text())[0])
    button.click()
    assert page.locator(SHOWN).count() == offered > 0


def test_only_the_count_is_announced(page: Page, site: str) -> None:
    page.goto(f"{site}timeline/index.html")
    live = page.locator("article [role=status], article [aria-live]")
    assert live.count() == 1
    assert re.fullmatch(r"[\d,]+ events", live.inner_text())


def test_silences_are_told_of_what_is_shown(page: Page, site: str) -> None:
    page.goto(f"{site}timeline/index.html")
    gap = page.locator("li.gap:not([hidden])")
    assert gap.first.inner_text().startswith("No recorded event for")
    page.get_by_label("Kind of event", exact=True).select_option("shoot-down")
    expect(page.locator("li.gap--found").first).to_be_visible()
    assert all(text.startswith("No such event for") for text in gap.all_inner_texts())
    page.get_by_role("button", name="Clear all choices").click()
    assert gap.first.inner_text().startswith("No recorded event for")


def test_a_linked_entry_is_marked_and_clear_of_the_header(browser: Browser, site: str) -> None:
    for width in (1280, 360):
        context = browser.new_context(viewport={"width": width, "height": 700})
        page = context.new_page()
        page.goto(f"{site}timeline/index.html#us-russia-memorandum-signed-2015-10")
        page.wait_for_timeout(300)
        entry = page.locator("li.event:target")
        box, header = entry.bounding_box(), page.locator("header.md-header").bounding_box()
        assert box
        assert header
        assert header["y"] + header["height"] <= box["y"] < 700
        mark = "getComputedStyle(document.querySelector('li:target .event__title'), '::after')"
        assert "linked" in page.evaluate(f"{mark}.content")
        context.close()


def test_it_works_from_disk(page: Page, site_folder: Path) -> None:
    said: list[str] = []
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto((site_folder / "timeline/index.html").as_uri())
    page.get_by_label("Kind of event", exact=True).select_option("call")
    page.wait_for_url("**kind=call")
    page.reload()
    assert page.get_by_label("Kind of event", exact=True).input_value() == "call"
    assert page.locator("li.event[hidden]").count() > 0
    assert not said


def test_without_script_every_choice_is_a_page(browser: Browser, site: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    for way, choice, kind in (
        ("kind of event", "Calls", "Call"),
        ("pair of sides", "Russia–United States", None),
        ("actor", "Russia", None),
        ("channel", "US–Russia air line", None),
        ("date disputed", None, None),
    ):
        page.goto(f"{site}timeline/index.html")
        expect(page.locator("#filter-box")).to_be_hidden()
        page.locator("article").get_by_role("link", name=way, exact=True).click()
        if choice:
            page.locator("article").get_by_role("link", name=choice, exact=True).first.click()
        assert page.locator("li.event").count() > 0
        if kind:
            assert set(page.locator("li.event .kind").all_inner_texts()) == {kind}
    context.close()
