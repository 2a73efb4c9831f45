"""Which pairs of sides took part in an event together."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.build import Build
from generator.timeline.dyads import (
    dyad_id,
    dyad_path,
    dyads_of_channel,
    gather_dyads,
    side_of,
    sides_of,
)

BuildOf = Callable[..., Build]

GROUP = {
    "actors/coalition": "name: The Coalition\nkind: coalition\naffiliation: united-states",
    "actors/spokesman": "name: A Spokesman\nkind: person\naffiliation: coalition",
    "actors/rebels": "name: Some Rebels\nkind: armed-group",
    "actors/rebel": "name: A Rebel\nkind: person\naffiliation: rebels",
}


def report(event: str, actors: str, by: str = "") -> str:
    """Return an article with one account."""
    return (
        "---\ntitle: T\noutlet: voa\nurl: https://example.org/\npublished: 2017-12-31\n"
        f"events:\n  - event: {event}\n    title: T\n    what: x\n    date: 2017-01-01\n"
        f"    actors: [{actors}]\n" + (f"    by: [{by}]\n" if by else "") + "---\nWords.\n"
    )


@pytest.mark.parametrize(
    ("actor", "side"),
    [
        ("russia", "russia"),
        ("ash-carter", "united-states"),
        ("spokesman", "coalition"),
        ("rebel", None),
    ],
)
def test_an_actor_is_on_the_side_of_the_nearest_state_or_coalition(
    build_of: BuildOf, actor: str, side: str | None
) -> None:
    assert side_of(actor, build_of(GROUP).timeline.content.actors) == side


def test_two_actors_of_one_side_are_one_side(build_of: BuildOf) -> None:
    actors = build_of(GROUP).timeline.content.actors
    assert sides_of(["pentagon", "rebel", "ash-carter", "russia"], actors) == (
        "russia",
        "united-states",
    )


def test_every_pair_of_sides_of_an_event_is_a_dyad_in_one_order(build_of: BuildOf) -> None:
    timeline = build_of(
        {
            "articles/2017/a": report("three", "yair-golan, sergei-lavrov, pentagon"),
            "articles/2017/b": report("two", "united-states, russian-defence-ministry"),
        }
    ).timeline
    assert gather_dyads(timeline.events.values(), timeline.content.actors) == {
        ("israel", "russia"): ("three",),
        ("israel", "united-states"): ("three",),
        ("russia", "united-states"): ("three", "two"),
    }


def test_who_is_only_quoted_took_no_part(build_of: BuildOf) -> None:
    timeline = build_of({"articles/2017/a": report("alone", "russia", by="pentagon")}).timeline
    assert gather_dyads(timeline.events.values(), timeline.content.actors) == {}


def test_a_channel_is_meant_for_the_sides_of_its_parties(build_of: BuildOf) -> None:
    content = build_of().timeline.content
    assert dyads_of_channel(content.channels["memorandum"], content.actors) == (
        ("russia", "united-states"),
    )


def test_the_name_of_a_dyad_cannot_be_read_in_two_ways() -> None:
    assert dyad_id(("a-b", "c")) != dyad_id(("a", "b-c"))
    assert dyad_path(("israel", "russia")) == "dyads/israel_russia"
