"""The home page: the hand-written text, the whole period at a glance, then ways in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from generator.dates.words import in_words
from generator.model import Lane
from generator.pages.channels_on import channels_on_path
from generator.pages.drawings.axis import short_month
from generator.pages.drawings.overview import Overview, overview
from generator.pages.drawings.patterns import key, patterns
from generator.pages.drawings.spans import ChannelRows, Span
from generator.pages.drawings.tall import tall_drawing, tall_lanes
from generator.pages.drawings.wide import wide_drawing
from generator.pages.handwritten import sections
from generator.pages.page import Page
from generator.pages.timeline_pages import month_words, years
from generator.pages.views import Link, Views, counted
from generator.texts import gettext
from generator.timeline.months import status_months
from generator.timeline.timeline import Timeline


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelRow:
    """A channel with the last that is known of it."""

    link: Link
    level: str
    last: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TableChannel:
    """A channel in the table that equals the drawn lanes: who says what from when."""

    link: Link
    rows: tuple[tuple[str, Span], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TallGroup:
    """The drawings of a level's channels for narrow screens."""

    title: str
    drawings: tuple[Markup, ...]


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
        nav_title=gettext("Home"),
        description=content.site.description,
        template="home.md.jinja",
        context={
            "sections": sections(views.prose(written.body)) if written else (),
            "ask": _ask(timeline, views),
            "glance": _glance(overview(timeline, views), views),
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
            "counts": gettext(
                "{events} from {articles} by {outlets}.",
                events=counted(len(timeline.events), "event"),
                articles=counted(len(content.articles), "article"),
                outlets=counted(len(timeline.articles_by_outlet), "outlet"),
            ),
        },
        edit_path=written.spot.file if written else None,
    )


def _ask(
    timeline: Timeline, views: Views
) -> tuple[Link, tuple[tuple[str, tuple[Link, ...]], ...]] | None:
    """Return the way to how the channels stood on a day: by date, or by month of each year."""
    months = status_months(timeline)
    if not months:
        return None
    by_year: dict[str, list[Link]] = {}
    for month in months:
        link = Link(
            text=short_month(month),
            href=views.href(f"{channels_on_path(month)}.html"),
            note=f"{short_month(month)}: {month_words(month)}",
        )
        by_year.setdefault(month[:4], []).append(link)
    index = Link(
        text=gettext("Choose the day"), href=views.href(f"{channels_on_path('index')}.html")
    )
    return index, tuple((year, tuple(links)) for year, links in by_year.items())


def _glance(whole: Overview | None, views: Views) -> dict[str, Any] | None:
    """Return the drawings of the whole period, their legend and what they show as tables."""
    if whole is None:
        return None
    first, last = (month_words(whole.axis.months[end]) for end in (0, -1))
    return {
        "period": gettext("{start} to {end}", start=first, end=last),
        "before": counted(whole.before, "event") if whole.before else "",
        "timeline": Link(text=gettext("timeline"), href=views.href("timeline/index.html")),
        "patterns": patterns(),
        "key": key(has_disputed=whole.has_disputed, has_inherited=whole.has_inherited)
        if whole.groups
        else (),
        "wide": wide_drawing(whole),
        "tall": tall_drawing(whole),
        "tall_groups": tuple(
            TallGroup(title=group.title, drawings=tuple(tall_lanes(whole, group)))
            for group in whole.groups
        ),
        "weeks": whole.weeks,
        "is_thinned": whole.is_thinned,
        "has_loose": any(week.loose for week in whole.weeks),
        "channels": tuple(
            _table_channel(channel) for group in whole.groups for channel in group.channels
        ),
    }


def _table_channel(channel: ChannelRows) -> TableChannel:
    together = gettext("all together") if channel.sides else gettext("all who speak of it")
    rows = [(together, span) for span in channel.spans]
    rows += [(side.name, span) for side in channel.sides for span in side.spans]
    return TableChannel(link=channel.link, rows=tuple(rows))


def _last(lanes: tuple[Lane, ...], views: Views) -> str:
    """Return the latest status of any lane, in words."""
    entries = [(lane, lane.entries[-1]) for lane in lanes if lane.entries]
    if not entries:
        return gettext("no statement")
    lane, entry = max(entries, key=lambda pair: (str(pair[1].date.earliest), pair[1].event))
    status = views.term("status", entry.status).title
    party = views.name(("actor", lane.party)) if lane.party else gettext("reports")
    return gettext(
        "{status}, {date}, according to {party}",
        status=status,
        date=in_words(entry.date),
        party=party,
    )
