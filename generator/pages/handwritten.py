"""The pages that people wrote."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator.pages.page import Page
from generator.pages.views import Views
from generator.texts import gettext
from generator.timeline.timeline import Timeline

# Modules of their own print these, and add to them what is computed.
WITH_COMPUTED_PARTS = frozenset({"index", "about/coverage"})

_HEADING = re.compile(r"^<h([234])[^>]*>(.*?)</h\1>$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading (level 0: none) and the finished HTML under it."""

    level: int
    heading: str
    html: Markup

    @property
    def marks(self) -> Markup:
        """The signs that make the heading one in Markdown."""
        return Markup("#" * self.level)


def pages(timeline: Timeline) -> Iterator[Page]:
    """Yield every hand-written page but those that a module of their own completes."""
    for page in timeline.content.pages.values():
        if page.path in WITH_COMPUTED_PARTS:
            continue
        yield Page(
            path=page.path,
            title=page.title,
            description=page.description or page.title,
            template="handwritten.md.jinja",
            context={"sections": sections(Views(timeline, page.path).prose(page.body))},
            edit_path=page.spot.file,
            search={"about": gettext("About"), "kinds": (gettext("About"),)},
        )


def sections(block: Markup) -> tuple[Section, ...]:
    """Return a finished block cut at its headings, so that a page can list them."""
    found: list[Section] = []
    level, heading, start = 0, "", 0
    for match in [*_HEADING.finditer(block), None]:
        body = block[start : match.start() if match else len(block)].strip()
        if body or level:
            found.append(Section(level=level, heading=heading, html=Markup(body)))
        if match:
            level, start = int(match.group(1)), match.end()
            heading = html.unescape(re.sub(r"<[^>]*>", "", match.group(2)))
    return tuple(found)
