"""What a reader sees, in a real Chromium; `browser_tools.py` has the fixtures."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from browser_tools import serve
from playwright.sync_api import Browser, Page
from site_tools import ROOT, copy_project, mkdocs


def test_without_script_a_reader_walks_from_home_to_an_event_to_an_actor_to_another_event(
    browser: Browser, site: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}index.html")
    article = page.locator("article")
    article.get_by_role("link", name="October", exact=True).first.click()
    assert page.locator("h1").inner_text() == "October 2015"
    article.get_by_role("link", name="The US and Russia sign a memorandum").first.click()
    first = page.locator("h1").inner_text()
    assert "memorandum" in first
    assert "20 October 2015" in page.locator(".event-head").inner_text()
    article.get_by_role("link", name="Peter Cook").first.click()
    assert page.locator("h1").inner_text() == "Peter Cook"
    article.locator(".event__title a").last.click()
    assert page.locator("h1").inner_text() != first
    assert "/events/" in page.url
    context.close()


def test_search_finds_an_event_and_loads_nothing_before_it_is_begun(page: Page, site: str) -> None:
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.goto(f"{site}search.html")
    assert not [url for url in requests if "pagefind" in url]
    page.get_by_label("Words, names or a date").fill("memorandum flight safety signed")
    link = page.get_by_role("link", name="The US and Russia sign a memorandum on flight safety")
    link.first.click()
    assert "/events/" in page.url
    assert all(url.startswith(site) for url in requests)


@pytest.mark.parametrize("words", ["Khmeimim", "Эрдоган"])
def test_search_knows_other_spellings(page: Page, site: str, words: str) -> None:
    page.goto(f"{site}search.html?q={words}")
    page.locator("#search-results li").first.wait_for()
    assert page.locator("#search-count").inner_text()


def test_pages_say_nothing_on_the_console_and_ask_no_other_host(page: Page, site: str) -> None:
    said: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("request", lambda request: asked.append(request.url))
    for path in ("index.html", "timeline/index.html", "timeline/2016.html", "timeline/2017-04.html",
                 "events/us-russia-memorandum-signed-2015-10.html", "actors/russia.html",
                 "channels/us-russia-air-line.html", "places/hmeimim.html", "outlets/voa.html",
                 "articles/2017-09-21-voa-generals-meet.html", "stories/index.html",
                 "data/index.html", "about/method.html", "search.html"):  # fmt: skip
        page.goto(site + path)
        page.wait_for_load_state("networkidle")
    assert not said
    assert {url for url in asked if not url.startswith((site, "data:"))} == set()


def test_no_page_scrolls_sideways_on_a_phone(browser: Browser, site: str) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 640})
    page = context.new_page()
    for path in ("index.html", "timeline/2017-04.html", "channels/us-russia-air-line.html",
                 "events/us-russia-memorandum-signed-2015-10.html", "search.html"):  # fmt: skip
        page.goto(site + path)
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width <= 320, path
    context.close()


@pytest.fixture
def hostile_site(tmp_path: Path) -> Iterator[str]:
    folder = copy_project(tmp_path / "hostile", ROOT / "tests/golden/hostile/content")
    assert mkdocs(folder, "build").returncode == 0
    (folder / "site/list.txt").write_text(
        "\n".join(
            path.relative_to(folder / "site").as_posix()
            for path in (folder / "site").rglob("*.html")
        )
    )
    yield from serve(folder / "site")


def test_nothing_of_hostile_content_runs(page: Page, hostile_site: str) -> None:
    ran: list[str] = []
    asked: list[str] = []
    page.on("dialog", lambda dialog: (ran.append(page.url), dialog.dismiss()))
    page.on("request", lambda request: asked.append(request.url))
    paths = page.goto(f"{hostile_site}list.txt").text().split()
    assert len(paths) > 20
    for path in paths:
        page.goto(hostile_site + path)
        for link in page.locator("article a").all():
            href = (link.get_attribute("href") or "").lower().lstrip()
            assert not href.startswith(("javascript", "data:", "vbscript"))
    assert all(url.startswith((hostile_site, "data:")) for url in asked)
    assert not ran
