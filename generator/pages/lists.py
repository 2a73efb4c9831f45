"""The choices by which events are listed; the filter and the static pages offer the same ones."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.links.addresses import page_path
from generator.model import Id
from generator.pages.views import EventLine, Link, Views, counted
from generator.texts import gettext
from generator.timeline.dyads import Dyad, dyad_id, dyad_path, gather_dyads
from generator.timeline.timeline import Timeline, month_of

# A list of more events than this also has a page for each of its years.
LONG = 50
# No page lists more: it would be slow to load. Its years or months are listed in its place.
MAX_LISTED = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One thing by which events are listed; `path` is its page, without ending."""

    key: str
    name: str
    path: str
    events: tuple[Id, ...]

    @property
    def is_long(self) -> bool:
        return len(self.events) > LONG


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """All choices of one sort that have events; `key` is their name in an address."""

    key: str
    title: str
    index: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class YearOfEvents:
    """The events of a year in a longer list; the heading is a link where the year has a page.

    Of a list that is too long for one page, only their number.
    """

    heading: Link | str
    total: str
    lines: tuple[EventLine, ...]


def all_choices(timeline: Timeline) -> tuple[Choices, ...]:
    """Return every choice: by kind, pair of sides, actor, channel and place."""
    content = timeline.content
    views = Views(timeline, "index")
    by_kind: dict[Id, list[Id]] = {}
    for event in timeline.events.values():
        by_kind.setdefault(event.kind, []).append(event.id)
    dyads = gather_dyads(timeline.events.values(), content.actors)
    return (
        Choices(
            key="kind",
            title=gettext("Kind of event"),
            index="kinds/index",
            choices=tuple(
                Choice(key=k.id, name=k.title, path=f"kinds/{k.id}", events=tuple(by_kind[k.id]))
                for k in content.vocabulary["event_kind"].values()
                if k.id in by_kind
            ),
        ),
        Choices(
            key="dyad",
            title=gettext("Pair of sides"),
            index="dyads/index",
            choices=tuple(
                Choice(
                    key=dyad_id(dyad),
                    name=dyad_name(dyad, views),
                    path=dyad_path(dyad),
                    events=events,
                )
                for dyad, events in sorted(dyads.items(), key=lambda d: (-len(d[1]), d[0]))
            ),
        ),
        *(
            Choices(
                key=kind,
                title=title,
                index=f"{kind}s/index",
                choices=tuple(
                    Choice(
                        key=record,
                        name=views.name((kind, record)),
                        path=page_path(kind, record),
                        events=events,
                    )
                    for record, events in sorted(
                        index.items(), key=lambda item: (views.name((kind, item[0])), item[0])
                    )
                ),
            )
            for kind, title, index in (
                ("actor", gettext("Actor"), timeline.events_by_actor),
                ("channel", gettext("Channel"), timeline.events_by_channel),
                ("place", gettext("Place"), timeline.events_by_place),
            )
        ),
    )


def dyad_name(dyad: Dyad, views: Views) -> str:
    """Return a dyad in words: "Israel–Russia"."""
    return "–".join(views.name(("actor", side)) for side in dyad)


def dyad_link(dyad: Dyad, events: Sequence[Id], views: Views) -> Link:
    """Return a link to the page of a dyad with the number of its events."""
    return Link(
        text=dyad_name(dyad, views),
        href=views.href(f"{dyad_path(dyad)}.html"),
        note=counted(len(events), "event"),
    )


def years_in(timeline: Timeline, event_ids: Iterable[Id]) -> dict[str, tuple[Id, ...]]:
    """Return events by the year in which they begin; "undated" where that is not known."""
    years: dict[str, list[Id]] = {}
    for event_id in event_ids:
        years.setdefault(month_of(timeline.events[event_id]).partition("-")[0], []).append(event_id)
    return {year: tuple(events) for year, events in sorted(years.items())}


def year_path(choice: Choice, year: str) -> str:
    """Return the path of the page of one year of a long list."""
    return f"{choice.path}/{year}"


def listed_or_years(
    timeline: Timeline, path: str, events: Sequence[Id], views: Views
) -> tuple[tuple[EventLine, ...], tuple[Link, ...]]:
    """Return the events of a record's page, or of too many, links to the pages of their years."""
    if len(events) <= MAX_LISTED:
        return views.event_lines(events), ()
    return (), tuple(
        Link(
            text=_year_words(year),
            href=views.href(f"{path}/{year}.html"),
            note=counted(len(found), "event"),
        )
        for year, found in years_in(timeline, events).items()
    )


def by_year(timeline: Timeline, choice: Choice, views: Views) -> tuple[YearOfEvents, ...]:
    """Return the events of a choice under the years in which they begin."""
    is_listed = len(choice.events) <= MAX_LISTED
    return tuple(
        YearOfEvents(
            heading=Link(text=year, href=views.href(f"{year_path(choice, year)}.html"))
            if choice.is_long
            else _year_words(year),
            total=counted(len(events), "event"),
            lines=views.event_lines(events) if is_listed else (),
        )
        for year, events in years_in(timeline, choice.events).items()
    )


def _year_words(year: str) -> str:
    return gettext("Undated") if year == "undated" else year
