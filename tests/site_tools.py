"""What the tests of the built site share: a copy of a project, a build of it, its pages."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

ROOT = Path(__file__).parent.parent


def copy_project(folder: Path, content: Path = ROOT / "content") -> Path:
    """Return a new project folder with this site's configuration and some content."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copytree(content, folder / "content")
    shutil.copytree(ROOT / "site_config", folder / "site_config")
    (folder / "content" / "pages").mkdir(exist_ok=True)
    shutil.copy(ROOT / "mkdocs.yml", folder)
    return folder


def mkdocs(project: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run MkDocs in a project and return what it said."""
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", *arguments],
        cwd=project,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", **environment},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


@dataclass
class HtmlPage(HTMLParser):
    """The links, anchors and resources of a page."""

    text: str
    links: list[str] = field(default_factory=list)
    anchors: set[str] = field(default_factory=set)
    resources: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self.feed(self.text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {key: value or "" for key, value in attrs}
        if "id" in values:
            self.anchors.add(values["id"])
        if tag == "a" and "href" in values:
            self.links.append(values["href"])
        if tag in {"script", "img", "iframe", "source"} and "src" in values:
            self.resources.append(values["src"])
        if tag == "link" and values.get("rel") in {"stylesheet", "icon", "preload", "preconnect"}:
            self.resources.append(values["href"])


def html_pages(site: Path) -> dict[str, HtmlPage]:
    """Return the pages of a built site by path."""
    return {
        path.relative_to(site).as_posix(): HtmlPage(path.read_text(encoding="utf-8"))
        for path in sorted(site.rglob("*.html"))
    }
