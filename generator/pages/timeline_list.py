"""The timeline as one list that can be filtered, and the list of each year."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from generator.links.addresses import month_path
from generator.model import Event, Id
from generator.pages.facets import marks
from generator.pages.lists import MAX_LISTED, Choices, all_choices
from generator.pages.page import Page
from generator.pages.timeline_pages import Entry, entries, is_month, month_words, years
from generator.pages.views import Link, Views, counted
from generator.texts import gettext, number_words, spoken
from generator.timeline.dyads import sides_of
from generator.timeline.timeline import Timeline, month_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """An event in the list with what it can be filtered by: names and values of attributes."""

    entry: Entry
    data: tuple[tuple[str, Markup], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthOfEvents:
    """The events of a month; `link` is None where it is not known."""

    heading: str
    link: Link | None
    listed: tuple[Listed, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class YearOfMonths:
    """The events of a year, by month."""

    key: str
    link: Link | None
    months: tuple[MonthOfEvents, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Select:
    """A field of the filter with its options: value, words."""

    key: str
    title: str
    options: tuple[tuple[str, str], ...]


def pages(timeline: Timeline) -> Iterator[Page]:
    """Yield the list of all events and the list of each year."""
    sorts = all_choices(timeline)
    events = tuple(timeline.events.values())
    title = timeline.content.site.title
    yield _list_page(
        timeline,
        sorts,
        events,
        path=month_path("index"),
        title=gettext("Timeline"),
        description=gettext("{site}: all events in order, to be filtered.", site=title),
        total=counted(len(events), "event"),
    )
    for year in sorted({month[:4] for month in timeline.events_by_month if month != "undated"}):
        own = [event for event in events if month_of(event)[:4] == year]
        total = counted(len(own), "event")
        yield _list_page(
            timeline,
            sorts,
            own,
            path=month_path(year),
            title=year,
            description=gettext("{events} in {time}.", events=total, time=year),
            total=total,
        )


def _list_page(
    timeline: Timeline,
    sorts: Sequence[Choices],
    events: Sequence[Event],
    *,
    path: str,
    title: str,
    description: str,
    total: str,
) -> Page:
    views = Views(timeline, path)
    # What is too long for one page is listed, and filtered, by year; a year by month.
    events = events if len(events) <= MAX_LISTED else ()
    return Page(
        path=path,
        title=title,
        description=description,
        template="timeline.md.jinja",
        context={
            "total": total,
            "selects": tuple(_select(sort, {event.id for event in events}) for sort in sorts),
            "has_filter": len(events) > 1,
            "listed": _by_year(timeline, events, views),
            "years": years(timeline, views),
            "is_whole": path == month_path("index"),
            "ways": _ways(timeline, sorts, views),
            "locale": spoken().tag,
            "script": views.href("assets/filter.js"),
        },
    )


def _select(sort: Choices, shown: set[Id]) -> Select:
    options = []
    for choice in sort.choices:
        count = len(shown.intersection(choice.events))
        if count:
            options.append((choice.key, f"{choice.name} ({number_words(count)})"))
    return Select(key=sort.key, title=sort.title, options=tuple(options))


def _by_year(timeline: Timeline, events: Sequence[Event], views: Views) -> tuple[YearOfMonths, ...]:
    months: dict[str, list[Listed]] = {}
    for event, entry in zip(events, entries(events, views), strict=True):
        months.setdefault(month_of(event), []).append(
            Listed(entry=entry, data=_data(event, timeline))
        )
    by_year: dict[str, list[MonthOfEvents]] = {}
    for month, listed in months.items():
        year = month.partition("-")[0]
        heading, link = gettext("Undated"), None
        if is_month(month):
            heading = month_words(month)
            link = Link(text=heading, href=views.href(f"{month_path(month)}.html"))
        elif year != "undated":
            heading = gettext("{year}, month not known", year=year)
        by_year.setdefault(year, []).append(
            MonthOfEvents(heading=heading, link=link, listed=tuple(listed))
        )
    return tuple(
        YearOfMonths(
            key=year,
            link=Link(text=year, href=views.href(f"{month_path(year)}.html"))
            if year != "undated"
            else None,
            months=tuple(found),
        )
        for year, found in by_year.items()
    )


def _data(event: Event, timeline: Timeline) -> tuple[tuple[str, Markup], ...]:
    """Return what the filter reads of an event; empty values are left out."""
    first, last = event.date.earliest, event.date.latest
    flags = [
        name
        for name, holds in (
            ("disputed", event.disputed),
            ("machine-read", event.machine_read or event.date_is_read),
        )
        if holds
    ]
    values = (
        ("first", first.isoformat() if first else ""),
        ("last", last.isoformat() if last and last != first else ""),
        ("kind", event.kind),
        ("actors", " ".join((*event.actors, *event.speakers))),
        ("sides", " ".join(sides_of(event.actors, timeline.content.actors))),
        ("channels", " ".join(event.channels)),
        ("places", " ".join(event.places)),
        ("marks", " ".join(flags)),
    )
    # Ids and days: nothing in them needs an escape, and escapes would triple the page.
    return tuple((name, Markup(value)) for name, value in values if value or name == "first")


def _ways(timeline: Timeline, sorts: Sequence[Choices], views: Views) -> tuple[Link, ...]:
    """Return links to the same choices as pages, for reading without script."""
    links = [Link(text=sort.title.lower(), href=views.href(f"{sort.index}.html")) for sort in sorts]
    links += [
        Link(
            text=mark.name.lower(),
            href=views.href(f"{mark.path}.html"),
            note=number_words(len(mark.events)),
        )
        for mark in marks(timeline).choices
    ]
    return (*links, Link(text=gettext("all lists"), href=views.href("timeline/lists.html")))
