"""The timeline gives the filter what it reads, and splits by year where it would be too long."""

from __future__ import annotations

import html
import re
from collections.abc import Callable

import pytest

from generator.build import Build
from generator.pages import timeline_list

BuildOf = Callable[..., Build]


def report(event: str, date: str, more: str = "") -> str:
    """Return an article with one account."""
    return (
        "---\ntitle: T\noutlet: voa\nurl: https://example.org/\npublished: 2017-12-31\n"
        f"events:\n  - event: {event}\n    title: T\n    what: x\n    date: {date}\n{more}"
        "---\nWords.\n"
    )


def rendered(build: Build, path: str) -> str:
    return html.unescape(next(page for page in build.pages if page.path == path).render())


def attributes(build: Build, event: str) -> dict[str, str]:
    found = re.search(rf'<li class="event" id="{event}"([^>]*)>', rendered(build, "timeline/index"))
    assert found
    return dict(re.findall(r'data-(\w+)="([^"]*)"', found[1]))


def test_an_entry_carries_what_it_can_be_filtered_by(build_of: BuildOf) -> None:
    more = (
        "    kind: call\n    actors: [ash-carter, russia]\n    by: [yair-golan]\n"
        "    places: [moscow]\n    channels: {air-line: used}\n"
    )
    build = build_of({"articles/2017/a": report("e", "2017-04-06/2017-04-07", more)})
    assert attributes(build, "e") == {
        "first": "2017-04-06",
        "last": "2017-04-07",
        "kind": "call",
        "actors": "ash-carter russia yair-golan",
        "sides": "russia united-states",
        "channels": "air-line",
        "places": "moscow",
    }


def test_a_disputed_date_and_a_date_read_by_machine_are_marked(build_of: BuildOf) -> None:
    read = report("r", "2017-04-07").replace("date: 2017-04-07", "when: on 7 April 2017")
    build = build_of(
        {
            "articles/2017/a": report("d", "2017-04-06"),
            "articles/2017/b": report("d", "2017-05-06"),
            "articles/2017/c": read,
        }
    )
    assert attributes(build, "d")["marks"] == "disputed"
    assert attributes(build, "r")["marks"] == "machine-read"


def test_silences_are_told_in_words(build_of: BuildOf) -> None:
    build = build_of(
        {
            "articles/2017/a": report("a", "2017-01-01"),
            "articles/2017/b": report("b", "2017-02-10"),
            "articles/2017/c": report("c", "2017-02-20"),
            "articles/2017/d": report("d", "2017-11-20"),
        }
    )
    gaps = re.findall(r'<li class="gap">(.*?)</li>', rendered(build, "timeline/index"))
    assert gaps == ["No recorded event for 5 weeks.", "No recorded event for 9 months."]


def test_what_is_dated_to_a_year_stands_in_no_month(build_of: BuildOf) -> None:
    build = build_of(
        {
            "articles/2016/a": report("a", "2016-01-20"),
            "articles/2016/b": report("b", "2016"),
            "articles/2017/c": report("c", "2017~"),
        }
    )
    page = rendered(build, "timeline/index")
    assert re.findall(r"<h3>(?:<a[^>]*>)?([^<]*)", page) == [
        "2016, month not known",
        "January 2016",
        "2017, month not known",
    ]
    assert "2016.html#b" in rendered(build, "events/b")
    assert 'id="b"' in rendered(build, "timeline/2016-01")  # perhaps in this month
    assert not [page for page in build.pages if page.path == "timeline/2017-01"]


def test_too_many_events_are_listed_by_year(
    build_of: BuildOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timeline_list, "MAX_LISTED", 2)
    build = build_of(
        {
            "articles/2017/a": report("a", "2017-01-01"),
            "articles/2017/b": report("b", "2017-02-10"),
            "articles/2017/c": report("c", "2016-02-20"),
        }
    )
    whole, year = rendered(build, "timeline/index"), rendered(build, "timeline/2017")
    assert '<li class="event"' not in whole
    assert 'href="2016.html"' in whole
    assert year.count('<li class="event"') == 2
    assert 'id="filter"' in year


def test_a_year_of_too_many_events_leads_to_its_months(
    build_of: BuildOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timeline_list, "MAX_LISTED", 1)
    build = build_of(
        {
            "articles/2017/a": report("a", "2017-01-01"),
            "articles/2017/b": report("b", "2017-02-10"),
        }
    )
    year = rendered(build, "timeline/2017")
    assert '<li class="event"' not in year
    assert 'href="2017-02.html"' in year
