"""The home page: the hand-written text, then ways in, computed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.dates.edtf import in_words
from generator.model import Lane
from generator.pages.handwritten import sections
from generator.pages.page import Page
from generator.pages.timeline_pages import years
from generator.pages.views import Link, Views, counted
from generator.timeline.timeline import Timeline


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelRow:
    """A channel with the last that is known of it."""

    link: Link
    level: str
    last: str


def pages(timeline: Timeline) -> Iterator[Page]:
    """Yield the home page."""
    content, views = timeline.content, Views(timeline, "index")
    written = content.pages.get("index")
    turning_points = tuple(
        (views.event_line(event.id), event.turning_point)
        for event in timeline.events.values()
        if event.turning_point
    )
    yield Page(
        path="index",
        title=written.title if written else content.site.title,
        nav_title="Home",
        description=content.site.description,
        template="home.md.jinja",
        context={
            "sections": sections(views.prose(written.body)) if written else (),
            "turning_points": turning_points,
            "years": years(timeline, views),
            "channels": tuple(
                ChannelRow(
                    link=views.link(("channel", channel.id)),
                    level=views.term("channel_level", channel.kind).title,
                    last=_last(timeline.lanes[channel.id], views),
                )
                for channel in content.channels.values()
            ),
            "counts": f"{counted(len(timeline.events), 'event')} from "
            f"{counted(len(content.articles), 'article')} by "
            f"{counted(len(timeline.articles_by_outlet), 'outlet')}.",
        },
        edit_path=written.spot.file if written else None,
    )


def _last(lanes: tuple[Lane, ...], views: Views) -> str:
    """Return the latest status of any lane, in words."""
    entries = [(lane, lane.entries[-1]) for lane in lanes if lane.entries]
    if not entries:
        return "no statement"
    lane, entry = max(entries, key=lambda pair: (str(pair[1].date.earliest), pair[1].event))
    status = views.term("status", entry.status).title
    party = views.name(("actor", lane.party)) if lane.party else "reports"
    return f"{status}, {in_words(entry.date)}, according to {party}"
