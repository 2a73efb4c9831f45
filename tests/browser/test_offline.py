"""Opened from disk, without a server, the site works: pages, links, drawings, filter."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from browser_tools import needs_browser
from playwright.sync_api import Page, Request, expect

pytestmark = needs_browser


def failures(request: Request) -> list[str]:
    """Say why a request failed, unless the reader had gone to the next page."""
    why = request.failure or ""
    return [] if "ERR_ABORTED" in why else [f"failed: {request.url}: {why}"]


@pytest.fixture
def said(page: Page) -> list[str]:
    """What the pages say on the console, and every request that is not for a file."""
    said: list[str] = []
    page.on("console", lambda message: said.append(f"{message.type}: {message.text}"))
    page.on("pageerror", lambda error: said.append(f"error: {error}"))
    page.on(
        "request",
        lambda request: (
            None if request.url.startswith(("file:", "data:")) else said.append(request.url)
        ),
    )
    page.on("requestfailed", lambda request: said.extend(failures(request)))
    return said


def one_of_each(folder: Path) -> list[str]:
    """Return a page of every kind: the index and one other of each folder."""
    folders = [folder, *sorted(path for path in folder.rglob("*") if path.is_dir())]
    found = []
    for each in folders:
        pages = sorted(each.glob("*.html"))
        pages = [page for page in pages if page.name != "404.html"]  # served only
        indexes = [page for page in pages if page.name == "index.html"]
        others = [page for page in pages if page.name != "index.html"]
        found += [*indexes, *others[:: max(1, len(others) // 2)][:2]]
    return [path.relative_to(folder).as_posix() for path in found]


def test_every_kind_of_page_opens_without_a_word_on_the_console(
    page: Page, site_folder: Path, said: list[str]
) -> None:
    paths = one_of_each(site_folder)
    assert len(paths) > 20
    for path in paths:
        page.goto((site_folder / path).as_uri())
        page.wait_for_load_state("load")
        assert not said, path


def test_links_lead_to_files_that_are_there(page: Page, site_folder: Path) -> None:
    for path in ("index.html", "timeline/2017-04.html", "places/index.html", "search.html",
                 "events/us-russia-memorandum-signed-2015-10.html"):  # fmt: skip
        page.goto((site_folder / path).as_uri())
        addresses = page.locator("a").evaluate_all(
            "links => links.map(link => new URL(link.getAttribute('href'), location.href).href)"
        )
        files = [urlsplit(address) for address in addresses if address.startswith("file:")]
        assert files
        missing = [parts.path for parts in files if not Path(unquote(parts.path)).is_file()]
        assert not missing, path


def test_a_reader_walks_from_home_to_an_event_and_to_a_place(
    page: Page, site_folder: Path, said: list[str]
) -> None:
    page.goto((site_folder / "index.html").as_uri())
    page.get_by_role("link", name="Places", exact=True).first.click()
    page.locator("svg.map--wide a[href='hmeimim.html']").click()
    page.locator(".event__title a").first.click()
    assert "/events/" in page.url
    assert page.locator("h1").inner_text()
    assert not said


def test_the_filter_works_from_disk(page: Page, site_folder: Path, said: list[str]) -> None:
    page.goto((site_folder / "timeline/index.html").as_uri())
    page.get_by_label("Kind of event", exact=True).select_option("call")
    expect(page.locator("#filter-count")).to_contain_text(" of ")
    page.reload()
    expect(page.get_by_label("Kind of event", exact=True)).to_have_value("call")
    assert not said


def test_search_says_in_one_line_how_to_have_it(
    page: Page, site_folder: Path, said: list[str]
) -> None:
    page.goto((site_folder / "search.html").as_uri())
    expect(page.locator("#search-count")).to_contain_text("needs a local web server")
    expect(page.locator("#search-count")).to_contain_text("python -m http.server")
    assert not page.locator("#search-form").is_visible()
    assert not said
