"""The months of the timeline, and what the lists of events share."""

from __future__ import annotations

import calendar
import datetime
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator import texts
from generator.dates.words import in_words
from generator.links.addresses import month_path
from generator.model import Event, Id
from generator.pages.page import Page
from generator.pages.views import EventLine, Link, Views, counted
from generator.texts import day_words, gettext, gettext_noop
from generator.timeline.lanes import is_disputed, standing_on
from generator.timeline.months import articles_by_month, status_months
from generator.timeline.timeline import Timeline

# Shorter silences are not worth a word.
GAP_DAYS = 28

# As they are marked here, `state_words` gives them in the language of the site.
_STATE_WORDS = {
    "open": gettext_noop("Open"),
    "suspended": gettext_noop("Suspended"),
    "closed": gettext_noop("Closed"),
    "proposed": gettext_noop("Proposed"),
    "disputed": gettext_noop("Disputed"),
    "no statement": gettext_noop("No statement"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Month:
    """A month with its events; `key` is "2015-10"."""

    key: str
    name: str
    link: Link
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Year:
    """A year and its months that have events."""

    key: str
    link: Link
    months: tuple[Month, ...]
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An event in a list, after the silence before it in words."""

    line: EventLine
    gap: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelState:
    """How a channel stood at the end of a month, according to one party."""

    channel: Link
    party: str
    state: str
    since: str
    source: Link | None
    inherited: Link | None
    is_disputed: bool


def pages(timeline: Timeline) -> Iterator[Page]:
    """Yield the page of each month with events."""
    ordered = [month for month in sorted(timeline.events_by_month) if is_month(month)]
    with_status, with_reports = set(status_months(timeline)), articles_by_month(timeline)
    for number, month in enumerate(ordered):
        before = ordered[number - 1] if number else None
        after = ordered[number + 1] if number + 1 < len(ordered) else None
        has = (month in with_status, month in with_reports)
        yield _month_page(timeline, month, (before, after), has)


def years(timeline: Timeline, views: Views) -> tuple[Year, ...]:
    """Return the years and months that have events, with links as seen from a page."""
    by_year: dict[str, list[Month]] = {}
    counts: Counter[str] = Counter()
    for month, events in sorted(timeline.events_by_month.items()):
        if month == "undated":
            continue
        counts[month[:4]] += len(events)
        months = by_year.setdefault(month[:4], [])
        if is_month(month):
            link = Link(text=_month_name(month), href=views.href(f"{month_path(month)}.html"))
            months.append(Month(key=month, name=month_words(month), link=link, count=len(events)))
    return tuple(
        Year(
            key=year,
            link=Link(text=year, href=views.href(f"{month_path(year)}.html")),
            months=tuple(months),
            count=counts[year],
        )
        for year, months in by_year.items()
    )


def entries(events: Sequence[Event], views: Views) -> tuple[Entry, ...]:
    """Return events as a list with the silences of four weeks and more between them."""
    found = []
    last: datetime.date | None = None
    for event in events:
        gap = ""
        first = event.date.earliest
        if first and last and (first - last).days >= GAP_DAYS:
            silence = _duration((first - last).days)
            gap = gettext("No recorded event for {duration}.", duration=silence)
        found.append(Entry(line=views.event_line(event.id), gap=gap))
        # An event of a month or a year does not fill the silence after its first days.
        end = event.date.latest if event.date.is_day else first
        last = max(filter(None, (last, end)), default=None)
    return tuple(found)


def _duration(days: int) -> str:
    return counted(days // 7, "week") if days < 120 else counted(round(days / 30.4), "month")


def _month_page(
    timeline: Timeline,
    month: str,
    neighbours: tuple[str | None, str | None],
    related: tuple[bool, bool],
) -> Page:
    path = month_path(month)
    views = Views(timeline, path)
    first, last = month_days(month)
    events = [timeline.events[e] for e in timeline.events_by_month[month]]
    reaching = [
        event.id
        for event in timeline.events.values()
        if event.date.earliest
        and event.date.earliest <= first
        and event not in events
        and event.date.latest
        and first <= event.date.latest
        and (event.date.latest - event.date.earliest).days <= 366
    ]

    total = counted(len(events), "event")
    before, after = neighbours
    has_status, has_reports = related

    def link(key: str | None, words: str = "", folder: str = "timeline") -> Link | None:
        href = views.href(f"{folder}/{key}.html")
        return Link(text=words or month_words(key), href=href) if key else None

    return Page(
        path=path,
        title=month_words(month),
        description=gettext("{events} in {time}.", events=total, time=month_words(month)),
        template="month.md.jinja",
        context={
            "entries": entries(events, views),
            "total": total,
            "reaching": views.event_lines(reaching),
            "states": channel_states(timeline, views, last),
            "last_day": day_words(last),
            "before": link(before),
            "after": link(after),
            "channels_on": link(
                month if has_status else None,
                gettext("How each channel stood, day by day"),
                "channels/on",
            ),
            "known": link(
                month if has_reports else None, gettext("What became known in this month"), "known"
            ),
            "year": Link(text=month[:4], href=views.href(f"{month_path(month[:4])}.html")),
        },
    )


def channel_states(
    timeline: Timeline, views: Views, day: datetime.date
) -> tuple[ChannelState, ...]:
    """Return how each channel stood on a day in each lane that says something."""
    states = []
    for channel in timeline.content.channels:
        standings = standing_on(day, channel, timeline.lanes, timeline.content.channels)
        disputed = is_disputed(standings)
        for standing in standings:
            if standing.entry is None:
                continue
            inherited = standing.inherited_from
            states.append(
                ChannelState(
                    channel=views.link(("channel", channel)),
                    party=party_name(views, standing.party),
                    state=state_words(standing.state),
                    since=in_words(standing.entry.date),
                    source=views.link(("event", standing.entry.event)),
                    inherited=views.link(("channel", inherited)) if inherited else None,
                    is_disputed=disputed,
                )
            )
    return tuple(states)


def party_name(views: Views, party: Id | None) -> str:
    """Return whose word a lane is."""
    return views.name(("actor", party)) if party else gettext("Reports")


def month_days(month: str) -> tuple[datetime.date, datetime.date]:
    """Return the first and the last day of a month."""
    year, number = map(int, month.split("-"))
    last = calendar.monthrange(year, number)[1]
    return datetime.date(year, number, 1), datetime.date(year, number, last)


def is_month(key: str) -> bool:
    """Tell whether what an event is listed under is a month: not a year, not "undated"."""
    return "-" in key


def month_words(month: str) -> str:
    """Return a month in words: "October 2015"."""
    year, number = map(int, month.split("-"))
    return texts.month_words(year, number)


def _month_name(month: str) -> str:
    return texts.month_names()[int(month[5:7]) - 1]


def state_words(state: str) -> str:
    """Return a state of a lane, or "disputed", as pages say it."""
    return gettext(_STATE_WORDS[state])
