"""Which months have a page for channels, and in which month a report became known."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from generator.build import Build
from generator.dates.edtf import parse_edtf
from generator.timeline.months import publication_month, status_months

BuildOf = Callable[..., Build]


def report(date: str, channels: str = "") -> str:
    """Return an article with one account."""
    return (
        "---\ntitle: T\noutlet: voa\nurl: https://example.org/\npublished: 2017-12-31\n"
        f"events:\n  - event: e{date}\n    title: T\n    what: x\n    date: {date}\n"
        + (f"    channels: {{{channels}}}\n" if channels else "")
        + "---\nWords.\n"
    )


def test_months_without_a_word_between_two_are_there(build_of: BuildOf) -> None:
    build = build_of(
        {
            "articles/2016/a": report("2015-11-20", "air-line: opened"),
            "articles/2016/b": report("2016-02-01"),
        }
    )
    assert status_months(build.timeline) == ("2015-11", "2015-12", "2016-01", "2016-02")


def test_a_status_outside_of_the_period_adds_its_month_alone(build_of: BuildOf) -> None:
    build = build_of(
        {
            "articles/2016/a": report("1973-10-06", "air-line: opened"),
            "articles/2016/b": report("2016-02-01"),
        }
    )
    assert status_months(build.timeline) == ("1973-10", "2016-02")


@pytest.mark.parametrize(
    ("published", "month"),
    [
        ("2016-02-01", "2016-02"),
        ("2016-02", "2016-02"),
        ("2016-02-29/2016-03-01", "2016-03"),
        ("2016-21", None),
        ("2016", None),
        ("../2016-02-01", None),
    ],
)
def test_the_month_in_which_a_report_became_known(
    build_of: BuildOf, published: str, month: str | None
) -> None:
    article = build_of({"articles/2016/a": report("2016-02-01")}).timeline.content.articles["a"]
    assert publication_month(replace(article, published=parse_edtf(published))) == month
