"""The matrix prints every number, zeros too; a pair's page has what passed between the two."""

from __future__ import annotations

import re
from collections.abc import Callable

from generator.build import Build

BuildOf = Callable[..., Build]


def report(event: str, actors: str, channels: str = "") -> str:
    """Return an article with one account of an event."""
    return (
        "---\ntitle: T\noutlet: voa\nurl: https://example.org/\npublished: 2017-12-31\n"
        f"events:\n  - event: {event}\n    title: About {event}\n    what: x\n"
        f"    date: 2017-01-01\n    actors: [{actors}]\n"
        + (f"    channels: {{{channels}}}\n" if channels else "")
        + "---\nWords.\n"
    )


def rendered(build: Build, path: str) -> str:
    return next(page for page in build.pages if page.path == path).render()


def test_the_matrix_prints_zeros_and_its_counts_are_links(build_of: BuildOf) -> None:
    build = build_of(
        {
            "articles/2017/a": report("one", "russia, united-states"),
            "articles/2017/b": report("two", "sergei-lavrov, ash-carter"),
            "articles/2017/c": report("three", "russia, israel"),
        }
    )
    rows = re.findall(r"<tr><th.*", rendered(build, "dyads/index"))
    cells = [re.findall(r"<td[^>]*>(?:<a href=\"([^\"]*)\"[^>]*>)?([^<]*)<", row) for row in rows]
    us, israel = "russia_united-states.html", "israel_russia.html"
    assert cells == [
        [("", "–"), (us, "2"), (israel, "1")],
        [(us, "2"), ("", "–"), ("", "0")],
        [(israel, "1"), ("", "0"), ("", "–")],
    ]


def test_a_pair_without_an_event_has_no_page(build_of: BuildOf) -> None:
    build = build_of({"articles/2017/a": report("one", "russia, israel")})
    assert [page.path for page in build.pages if page.path.startswith("dyads/")] == [
        "dyads/index",
        "dyads/israel_russia",
    ]


def test_what_is_said_of_their_channels_stands_apart_from_what_both_took_part_in(
    build_of: BuildOf,
) -> None:
    build = build_of(
        {
            "articles/2017/a": report("together", "russia, pentagon"),
            "articles/2017/b": report("alone", "russia", "air-line: suspended"),
            "articles/2017/c": report("elsewhere", "russia"),
        }
    )
    both, _, one_sided = rendered(build, "dyads/russia_united-states").partition("without both")
    assert "About together" in both
    assert "About alone" not in both
    assert "About alone" in one_sided
    assert "About elsewhere" not in one_sided


def test_a_side_and_a_channel_lead_to_the_pairs_that_they_are_in(build_of: BuildOf) -> None:
    build = build_of({"articles/2017/a": report("one", "sergei-lavrov, ash-carter")})
    for path in ("actors/russia", "actors/united-states", "channels/air-line"):
        assert "../dyads/russia_united-states.html" in rendered(build, path)
    assert "dyads/" not in rendered(build, "actors/israel")
