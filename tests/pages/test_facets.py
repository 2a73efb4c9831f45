"""Every choice of the filter is a page too; what is long has a page for each year."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.build import Build
from generator.pages import lists
from generator.pages.lists import LONG, all_choices

BuildOf = Callable[..., Build]


def reports(number: int, year: int = 2016, kind: str = "call") -> dict[str, str]:
    """Return articles with one event each, one a day."""
    return {
        f"articles/{year}/{kind}{n}": (
            "---\ntitle: T\noutlet: voa\nurl: https://example.org/\npublished: 2017-12-31\n"
            f"events:\n  - event: {kind}-{year}-{n}\n    title: T\n    what: x\n    kind: {kind}\n"
            f"    date: {year}-{n // 28 + 1:02}-{n % 28 + 1:02}\n    actors: [russia, pentagon]\n"
            "---\nWords.\n"
        )
        for n in range(number)
    }


def paths(build: Build) -> set[str]:
    return {page.path for page in build.pages}


def test_each_choice_has_the_page_that_it_names(build_of: BuildOf) -> None:
    build = build_of({**reports(2), **reports(1, 2015, "strike")})
    sorts = all_choices(build.timeline)
    assert [sort.key for sort in sorts] == ["kind", "dyad", "actor", "channel", "place"]
    for sort in sorts:
        assert sort.index in paths(build)
        for choice in sort.choices:
            assert choice.path in paths(build)
            assert choice.events


def test_a_long_list_has_a_page_for_each_of_its_years(build_of: BuildOf) -> None:
    build = build_of({**reports(LONG), **reports(1, 2015, "strike")})
    for path in ("actors/russia", "dyads/russia_united-states"):
        assert f"{path}/2015" in paths(build)
        assert f"{path}/2016" in paths(build)
    assert "kinds/call/2016" not in paths(build)  # just not long
    overview = next(page for page in build.pages if page.path == "timeline/lists").render()
    assert "../actors/russia/2015.html" in overview


def test_what_is_too_long_for_one_page_leads_to_its_years(
    build_of: BuildOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lists, "MAX_LISTED", LONG)
    build = build_of(reports(LONG + 1))
    page = next(page for page in build.pages if page.path == "kinds/call").render()
    assert '<li class="event"' not in page
    assert "call/2016.html" in page
    assert f"{LONG + 1} events" in page


@pytest.mark.parametrize("path", ["actors/russia", "events/index"])
def test_a_record_of_too_many_events_leads_to_their_years(
    path: str, build_of: BuildOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lists, "MAX_LISTED", LONG)
    build = build_of({**reports(LONG), **reports(1, 2015, "strike")})
    page = next(page for page in build.pages if page.path == path).render()
    assert '<li class="event"' not in page
    assert "/2015.html" in page
    assert "/2016.html" in page


def test_a_page_of_a_year_has_the_events_of_that_year_alone(build_of: BuildOf) -> None:
    build = build_of({**reports(LONG), **reports(1, 2015, "strike")})
    page = next(page for page in build.pages if page.path == "actors/russia/2015").render()
    assert "strike-2015-0" in page
    assert "call-2016" not in page
