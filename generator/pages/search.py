"""The search page: a form for the full-text index that is made over the built pages."""

from __future__ import annotations

from collections.abc import Iterator

from generator.pages.page import Page
from generator.pages.views import Link, Views
from generator.timeline.timeline import Timeline


def pages(timeline: Timeline) -> Iterator[Page]:
    """Yield the search page."""
    views = Views(timeline, "search")
    yield Page(
        path="search",
        title="Search",
        description="Search all events, articles, actors, channels and places.",
        template="search.md.jinja",
        context={
            "ways": tuple(
                Link(text=text, href=views.href(f"{path}.html"))
                for text, path in (
                    ("all events", "events/index"),
                    ("the timeline by month", "timeline/index"),
                    ("actors", "actors/index"),
                    ("channels", "channels/index"),
                    ("places", "places/index"),
                )
            )
        },
    )
