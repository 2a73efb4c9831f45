"""The page that offers the data."""

from __future__ import annotations

from collections.abc import Iterator

from generator.exports import exports_of
from generator.pages.page import Page
from generator.pages.views import Link, Views, counted
from generator.timeline.timeline import Timeline


def pages(timeline: Timeline) -> Iterator[Page]:
    """Yield the data page."""
    content, views = timeline.content, Views(timeline, "data/index")
    yield Page(
        path="data/index",
        title="Data",
        description="The timeline as files: JSON, CSV, Atom, iCalendar.",
        template="data.md.jinja",
        context={
            "files": tuple(
                (Link(text=path.rpartition("/")[2], href=views.href(path)), export.TITLE)
                for export in exports_of(content.site)
                for path in export.PATHS
            ),
            "counts": tuple(
                (noun, number)
                for noun, number in (
                    ("Events", len(timeline.events)),
                    ("Accounts", sum(len(e.accounts) for e in timeline.events.values())),
                    ("Articles", len(content.articles)),
                    ("Actors", len(content.actors)),
                    ("Channels", len(content.channels)),
                    ("Places", len(content.places)),
                    ("Outlets", len(content.outlets)),
                )
            ),
            "licence": content.site.licence,
            "licence_address": content.site.licence_address,
            "citation": f"{content.site.title}, {content.site.address}. "
            f"{counted(len(timeline.events), 'event')}, {content.site.licence}.",
        },
    )
