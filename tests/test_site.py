"""The real content, built as it is published."""

from __future__ import annotations

import hashlib
import json
import os
import posixpath
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from subprocess import STDOUT, Popen
from urllib.parse import unquote, urlsplit

import pytest
from site_tools import ROOT, HtmlPage, copy_project, html_pages, mkdocs


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a project with this site's content, built strictly into `site`."""
    folder = copy_project(tmp_path_factory.mktemp("project"))
    result = mkdocs(folder, "build", "--strict")
    assert result.returncode == 0, result.stderr
    assert "WARNING" not in result.stderr, result.stderr
    return folder


@pytest.fixture(scope="module")
def pages(project: Path) -> dict[str, HtmlPage]:
    return html_pages(project / "site")


def test_every_link_inside_the_site_leads_somewhere(
    project: Path, pages: dict[str, HtmlPage]
) -> None:
    dead = []
    for name, page in pages.items():
        if name == "404.html":
            continue  # its links are from the root of the published address
        for link in page.links:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            path = unquote(parts.path)
            target = posixpath.normpath(posixpath.join(posixpath.dirname(name), path))
            target = name if not path else target
            if target in {".", ""} or path.endswith("/"):
                target = posixpath.join(target, "index.html").removeprefix("./")
            if not (project / "site" / target).is_file():
                dead.append(f"{name}: {link}")
            elif parts.fragment and parts.fragment not in pages[target].anchors:
                dead.append(f"{name}: {link} (no such anchor)")
    assert not dead, dead[:20]


def test_own_scripts_stay_small() -> None:
    for path in (ROOT / "site_config" / "theme" / "assets").glob("*.js"):
        assert len(path.read_text().splitlines()) < 150, path.name


def test_no_page_loads_anything_from_elsewhere(pages: dict[str, HtmlPage]) -> None:
    away = [
        (name, resource)
        for name, page in pages.items()
        for resource in page.resources
        if urlsplit(resource).netloc
    ]
    assert not away


def test_every_link_from_a_record_to_an_event_has_its_way_back(
    project: Path, pages: dict[str, HtmlPage]
) -> None:
    data = json.loads((project / "site/data/timeline.json").read_text(encoding="utf-8"))
    for event in data["events"]:
        own = f"events/{event['id']}.html"
        targets = [f"actors/{i}.html" for i in (*event["actors"], *event["speakers"])]
        targets += [f"places/{i}.html" for i in event["place"]]
        targets += [f"channels/{i}.html" for i in event["channel"]]
        targets += [f"articles/{account['article']}.html" for account in event["accounts"]]
        targets += [f"events/{i}.html" for i in (*event["follows"], *event["followed_by"])]
        for target in targets:
            assert f"../{target}" in pages[own].links or posixpath.basename(target) in {
                posixpath.basename(link) for link in pages[own].links
            }, (own, target)
            back = {posixpath.basename(link.partition("#")[0]) for link in pages[target].links}
            assert posixpath.basename(own) in back, (target, own)


def test_every_edit_link_opens_the_file_behind_the_page(pages: dict[str, HtmlPage]) -> None:
    edit = "https://git.example.org/timeline/edit/main/"
    found = 0
    for page in pages.values():
        for link in page.links:
            if link.startswith(edit):
                found += 1
                assert (ROOT / link.removeprefix(edit)).is_file(), link
    assert found > 100


def test_the_theme_writes_nothing_that_html_does_not_have(pages: dict[str, HtmlPage]) -> None:
    for name, page in pages.items():
        assert 'tabindex=""' not in page.text, name
        assert 'autocomplete="off">' not in page.text.partition("<header")[0], name
        assert ('for="__toc"' in page.text) <= ('id="__toc"' in page.text), name


def test_leaf_pages_stay_out_of_the_navigation(pages: dict[str, HtmlPage]) -> None:
    events = [name for name in pages if name.startswith("events/") and name != "events/index.html"]
    assert all("events/" not in link for link in pages["about/method.html"].links[:40])
    assert max(len(pages[name].text) for name in events) < 100_000


def test_counts_on_the_data_page_equal_the_files(project: Path, pages: dict[str, HtmlPage]) -> None:
    data = json.loads((project / "site/data/timeline.json").read_text(encoding="utf-8"))
    text = pages["data/index.html"].text
    for noun in ("events", "articles", "actors", "channels", "places", "outlets"):
        assert f"<td>{noun.capitalize()}</td>\n<td>{len(data[noun])}</td>" in text


def tree_hash(site: Path) -> dict[str, str]:
    return {
        path.relative_to(site).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(site.rglob("*"))
        if path.is_file()
    }


def test_the_same_content_gives_the_same_bytes(project: Path, tmp_path: Path) -> None:
    again = copy_project(tmp_path / "elsewhere")
    result = mkdocs(
        again, "build", PYTHONHASHSEED="7", TZ="Pacific/Kiritimati", LC_ALL="C", LANG="C"
    )
    assert result.returncode == 0, result.stderr
    assert tree_hash(again / "site") == tree_hash(project / "site")


def test_markdown_of_pages_is_what_the_command_writes(project: Path, tmp_path: Path) -> None:
    result = subprocess.run(
        [sys.executable, "-m", "generator.cli", "pages", str(tmp_path / "out")],
        cwd=project,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    written = {
        p.relative_to(tmp_path / "out").with_suffix("").as_posix()
        for p in (tmp_path / "out").rglob("*.md")
    }
    built = {
        p.relative_to(project / "site").with_suffix("").as_posix()
        for p in (project / "site").rglob("*.html")
        if p.parent.name != "embed"  # made whole, not out of Markdown
    } - {"404"}
    assert written == built


def test_only_known_files_reach_the_site(tmp_path: Path) -> None:
    folder = copy_project(tmp_path / "stray", ROOT / "tests/golden/small-site/content")
    for name in ("evil.html", "evil.svg", "evil.js", "CNAME", "robots.txt", "fake.png"):
        (folder / "content/pages" / name).write_text("<script>alert(1)</script>")
    (folder / "content/pages/link.md").symlink_to("/etc/hostname")
    result = mkdocs(folder, "build")
    site = folder / "site"
    for name in ("evil.html", "evil.svg", "evil.js", "CNAME", "robots.txt", "fake.png"):
        assert not (site / name).exists()
        assert name in result.stderr
    assert "symbolic-link" in result.stderr
    assert mkdocs(folder, "build", "--strict").returncode != 0


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[Path, str, Popen[str]]]:
    """Yield a small project, the address where MkDocs serves it, and the server."""
    folder = copy_project(tmp_path / "served", ROOT / "tests/golden/small-site/content")
    shutil.copytree(ROOT / "generator", folder / "generator")  # found before the installed one
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = (tmp_path / "log.txt").open("w+")
    server = Popen(
        [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"],
        cwd=folder,
        stdout=log,
        stderr=STDOUT,
        text=True,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
    )
    try:
        yield folder, f"http://127.0.0.1:{port}/", server
    finally:
        server.terminate()
        server.wait(20)
        log.close()


def fetched(address: str, wanted: str, seconds: float = 40) -> str:
    """Return a page as soon as it holds some words, or what it last was."""
    text = ""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(address, timeout=5) as answer:
                text = answer.read().decode()
        except OSError:
            text = ""
        if wanted in text:
            return text
        time.sleep(0.2)
    return text


def test_serve_shows_an_edit_and_outlives_a_fault(
    served: tuple[Path, str, Popen[str]], tmp_path: Path
) -> None:
    folder, address, server = served
    page = f"{address}actors/north.html"
    record = folder / "content/actors/north.md"
    assert "A state on the river." in fetched(page, "A state on the river.")
    record.write_text(record.read_text().replace("A state on the river", "A state by the river"))
    assert "A state by the river." in fetched(page, "A state by the river.")
    (folder / "content/actors/south.md").write_text("---\nname: Southland\nkind: staat\n---\n")
    record.write_text(record.read_text().replace("A state by the river", "A state at the river"))
    assert "A state at the river." in fetched(page, "A state at the river.")
    assert server.poll() is None
    assert "'staat' is not a kind" in (tmp_path / "log.txt").read_text()
