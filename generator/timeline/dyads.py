"""Dyads: pairs of states or coalitions that took part in an event together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import combinations

from generator.model import Actor, Channel, Event, Id
from generator.timeline.lanes import affiliations

Dyad = tuple[Id, Id]  # sorted, so that a pair has one name

SIDE_KINDS = frozenset({"state", "coalition"})


def gather_dyads(events: Iterable[Event], actors: Mapping[Id, Actor]) -> dict[Dyad, tuple[Id, ...]]:
    """Return the events of each dyad, in the order given; dyads are sorted."""
    found: dict[Dyad, list[Id]] = defaultdict(list)
    for event in events:
        for dyad in dyads_of(event, actors):
            found[dyad].append(event.id)
    return {dyad: tuple(found[dyad]) for dyad in sorted(found)}


def dyads_of(event: Event, actors: Mapping[Id, Actor]) -> tuple[Dyad, ...]:
    """Return every pair of sides that took part in an event."""
    return tuple(combinations(sides_of(event.actors, actors), 2))


def sides_of(taking_part: Iterable[Id], actors: Mapping[Id, Actor]) -> tuple[Id, ...]:
    """Return the sides of actors, each once and sorted."""
    sides = (side_of(actor, actors) for actor in taking_part)
    return tuple(sorted({side for side in sides if side}))


def side_of(actor: Id, actors: Mapping[Id, Actor]) -> Id | None:
    """Return the nearest state or coalition that an actor is or belongs to.

    Example: a Pentagon spokesman is on the side of the United States.
    """
    line = affiliations(actor, actors)
    return next((above for above in line if actors[above].kind in SIDE_KINDS), None)


def dyads_of_channel(channel: Channel, actors: Mapping[Id, Actor]) -> tuple[Dyad, ...]:
    """Return every pair of sides between which a channel is meant to stand."""
    return tuple(combinations(sides_of(channel.parties, actors), 2))


def dyad_id(dyad: Dyad) -> str:
    """Return the id of a dyad: "israel_russia". No other id has an underscore."""
    return "_".join(dyad)


def dyad_path(dyad: Dyad) -> str:
    """Return the path of its page without ending, from the site's root."""
    return f"dyads/{dyad_id(dyad)}"
