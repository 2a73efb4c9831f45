"""The page of each pair of sides that took part in an event together, and the matrix of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.model import Id
from generator.pages.lists import Choice, all_choices, by_year, dyad_name
from generator.pages.page import Page
from generator.pages.views import Link, Views, counted
from generator.texts import gettext, number_words
from generator.timeline.dyads import Dyad, dyad_id, dyads_of_channel, gather_dyads, sides_of
from generator.timeline.timeline import Timeline


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """How many events two sides took part in; `link` where there are any."""

    text: str
    link: Link | None = None
    is_same: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A side with its events with each other side."""

    side: Link
    cells: tuple[Cell, ...]


def pages(timeline: Timeline) -> Iterator[Page]:
    """Yield the matrix and the page of each dyad."""
    content = timeline.content
    choices = next(sort.choices for sort in all_choices(timeline) if sort.key == "dyad")
    choice_of = {choice.key: choice for choice in choices}
    yield _matrix(timeline, choice_of)
    for dyad in gather_dyads(timeline.events.values(), content.actors):
        yield _page(timeline, dyad, choice_of[dyad_id(dyad)])


def _matrix(timeline: Timeline, choice_of: Mapping[str, Choice]) -> Page:
    views = Views(timeline, "dyads/index")
    number_of_events = Counter(
        side
        for event in timeline.events.values()
        for side in sides_of(event.actors, timeline.content.actors)
    )
    sides = sorted(number_of_events, key=lambda side: (-number_of_events[side], side))
    return Page(
        path="dyads/index",
        title=gettext("Pairs of sides"),
        description=gettext(
            "Which states and coalitions took part in events together, and how often."
        ),
        template="dyad_index.md.jinja",
        context={
            "sides": views.links("actor", sides),
            "rows": tuple(
                Row(
                    side=views.link(("actor", side)),
                    cells=tuple(_cell(side, other, choice_of, views) for other in sides),
                )
                for side in sides
            ),
            "pairs": tuple(
                Link(
                    text=choice.name,
                    href=views.href(f"{choice.path}.html"),
                    note=counted(len(choice.events), "event"),
                )
                for choice in choice_of.values()
            ),
        },
    )


def _cell(side: Id, other: Id, choice_of: Mapping[str, Choice], views: Views) -> Cell:
    if side == other:
        return Cell(text="–", is_same=True)
    choice = choice_of.get(dyad_id((min(side, other), max(side, other))))
    if choice is None:
        return Cell(text="0")
    count = number_words(len(choice.events))
    link = Link(text=count, href=views.href(f"{choice.path}.html"), note=choice.name)
    return Cell(text=count, link=link)


def _page(timeline: Timeline, dyad: Dyad, choice: Choice) -> Page:
    content = timeline.content
    views = Views(timeline, choice.path)
    name = dyad_name(dyad, views)
    channels = [
        channel.id
        for channel in content.channels.values()
        if dyad in dyads_of_channel(channel, content.actors)
    ]
    return Page(
        path=choice.path,
        title=name,
        description=gettext(
            "{pair}: {events} in which both took part.",
            pair=name,
            events=counted(len(choice.events), "event"),
        ),
        template="dyad.md.jinja",
        context={
            "sides": views.links("actor", dyad),
            "total": counted(len(choice.events), "event"),
            "channels": views.links("channel", channels),
            "years": by_year(timeline, choice, views),
            "one_sided": views.event_lines(_one_sided(timeline, choice, channels)),
            "matrix": Link(text=gettext("All pairs of sides"), href=views.href("dyads/index.html")),
        },
        search={
            "about": gettext("Pair of sides"),
            "kinds": (gettext("Pair of sides"),),
            "strong": " ".join(
                alias for side in dyad for alias in views.record(("actor", side)).aliases
            ),
        },
    )


def _one_sided(timeline: Timeline, choice: Choice, channels: Sequence[Id]) -> list[Id]:
    """Return the events on the channels of a dyad in which not both sides took part."""
    about = {event for channel in channels for event in timeline.events_by_channel.get(channel, ())}
    about -= set(choice.events)
    return [event for event in timeline.events if event in about]
