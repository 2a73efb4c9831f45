"""An event as a reader meets it: its accounts wide and narrow, printed, and on another site."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from browser_tools import needs_browser
from playwright.sync_api import Browser, Page, expect

pytestmark = needs_browser

EVENT = "events/russia-suspends-memorandum-2017-04.html"
EMBED = "embed/russia-suspends-memorandum-2017-04.html"


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 320, "height": 640}, java_script_enabled=False)
    yield context.new_page()
    context.close()


def test_accounts_stand_side_by_side_where_there_is_room(page: Page, site: str) -> None:
    page.set_viewport_size({"width": 1280, "height": 800})
    page.goto(site + EVENT)
    table = page.get_by_role("table").first
    headers = ["Source", "Who says so", "Happened", "Said", "Published"]
    assert table.get_by_role("columnheader").all_inner_texts() == headers
    rows = table.locator("tbody")
    assert rows.count() > 1
    happened = rows.first.locator("td[data-label]")
    tops = {box["y"] for cell in happened.all() if (box := cell.bounding_box())}
    assert len(tops) == 1
    for text in table.locator(".accounts__text").all():
        assert text.is_visible()


def test_the_citation_can_be_copied(page: Page, site: str) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(site + EVENT)
    page.get_by_role("button", name="Copy").first.click()
    expect(page.get_by_text("Copied.", exact=True)).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == page.locator("#cite-text").inner_text()


def test_accounts_are_stacked_with_labels_on_a_phone(phone: Page, site: str) -> None:
    phone.goto(site + EVENT)
    cells = phone.locator(".accounts tbody").first.locator("td[data-label]")
    tops = [box["y"] for cell in cells.all() if (box := cell.bounding_box())]
    assert tops == sorted(set(tops))
    cell = phone.locator(".accounts td[data-label=Happened]").first
    assert "Happened" in cell.evaluate("cell => getComputedStyle(cell, '::before').content")
    tables = phone.locator(".accounts")
    box = tables.first.bounding_box()
    assert box
    assert box["x"] + box["width"] <= 320


def test_each_account_has_an_address_clear_of_the_header(page: Page, site: str) -> None:
    page.goto(f"{site}{EVENT}#account-2")
    header = page.locator(".md-header").bounding_box()
    account = page.locator("#account-2").bounding_box()
    assert header
    assert account
    assert account["y"] >= header["y"] + header["height"]


def test_an_event_names_its_oembed_and_asks_for_no_sitemap(page: Page, site: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(site + EVENT)
    page.wait_for_load_state("networkidle")
    link = page.locator('link[type="application/json+oembed"]')
    assert str(link.get_attribute("href")).endswith(
        "oembed/russia-suspends-memorandum-2017-04.json"
    )
    assert "alternate" in str(link.get_attribute("rel")).split()
    assert not [address for address in asked if "sitemap" in address]


def test_the_files_of_a_citation_can_be_fetched(page: Page, site: str) -> None:
    page.goto(site + EVENT)
    links = [page.get_by_role("link", name=name, exact=True) for name in ("BibTeX", "RIS")]
    for link in links:
        answer = page.request.get(link.evaluate("link => link.href"))
        assert answer.ok
        assert "Russia suspends" in answer.text()


def test_paper_shows_the_accounts_and_none_of_the_controls(page: Page, site: str) -> None:
    page.emulate_media(media="print", color_scheme="dark")
    page.goto(site + EVENT)
    for selector in (".md-header", ".md-tabs", ".md-footer", ".share", ".md-content__button"):
        for element in page.locator(selector).all():
            assert not element.is_visible(), selector
    assert page.locator(".accounts__text").first.is_visible()
    assert page.locator(".printed").inner_text().endswith(EVENT)
    colour = page.locator(".accounts__text p").first.evaluate("p => getComputedStyle(p).color")
    assert colour in {"rgb(0, 0, 0)", "rgba(0, 0, 0, 1)"}


def test_another_site_can_show_an_event(page: Page, site: str, site_folder: Path) -> None:
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    assert (site_folder / EMBED).is_file()
    page.set_content(f'<iframe src="{site}{EMBED}" width="320" height="400" title="T"></iframe>')
    frame = page.frame_locator("iframe")
    link = frame.get_by_role("heading", level=1).get_by_role("link")
    assert link.evaluate("link => link.href") == site + EVENT
    assert link.evaluate("link => document.querySelector('base').target") == "_blank"
    assert frame.locator("html").evaluate("html => html.scrollWidth <= 320")
    assert not said
