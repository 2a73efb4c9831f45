"""A month of publication lists its reports, what they told, and what they told first."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from generator.build import Build

BuildOf = Callable[..., Build]


def report(published: str, *accounts: tuple[str, str]) -> str:
    """Return an article with accounts: (event, date)."""
    basis = "" if re.fullmatch(r"\d{4}-\d\d-\d\d", published) else "published_basis: a guess\n"
    return (
        f"---\ntitle: T\noutlet: voa\nurl: https://example.org/\npublished: {published}\n{basis}"
        "events:\n"
        + "".join(
            f"  - event: {event}\n    title: {event}\n    what: x\n    date: {date}\n"
            f"    stance: {'announces' if date > published else 'states'}\n"
            for event, date in accounts
        )
        + "---\nWords.\n"
    )


def told(build: Build, month: str) -> list[str]:
    """Return what the reports of a month told, each as text."""
    page = next(page for page in build.pages if page.path == f"known/{month}")
    items = re.findall(r"<li>(.*)</li>", page.render())
    return [" ".join(re.sub(r"<[^>]*>", "", item).split()) for item in items]


def test_only_the_earliest_report_told_an_event_first(build_of: BuildOf) -> None:
    build = build_of(
        {
            "articles/2017/a": report("2017-04-08", ("strike", "2017-04-07")),
            "articles/2017/b": report("2017-05-02", ("strike", "2017-04-07"), ("talk", "2017-05")),
        }
    )
    assert told(build, "2017-04") == ["7 April 2017 (the day before): strike First told"]
    assert told(build, "2017-05") == [
        "7 April 2017 (25 days before): strike",
        "May 2017: talk First told",
    ]


@pytest.mark.parametrize(
    ("date", "lag"),
    [
        ("2017-04-08", ""),
        ("2017-04-01", " (7 days before)"),
        ("2015-10-20", " (18 months before)"),
        ("2010-10-20", " (6 years before)"),
        ("2017-05-01", " (still to come)"),
        ("2017-04", ""),
    ],
)
def test_how_long_before_its_report_a_thing_was(build_of: BuildOf, date: str, lag: str) -> None:
    (line,) = told(build_of({"articles/2017/a": report("2017-04-08", ("e", date))}), "2017-04")
    assert re.sub(r"^[^(:]*?( \([^)]*\))?: e First told$", r"\1", line) == lag


def test_a_report_of_two_months_was_known_by_the_later(build_of: BuildOf) -> None:
    build = build_of({"articles/2016/a": report("2016-02-29/2016-03-01", ("e", "2016-02-28"))})
    assert told(build, "2016-03")


def test_a_report_of_an_unknown_month_is_listed_apart(build_of: BuildOf) -> None:
    build = build_of({"articles/2016/a": report("2016", ("e", "2016-02-28"))})
    pages = {page.path: page for page in build.pages if page.path.startswith("known/")}
    assert list(pages) == ["known/index"]
    assert "Month of publication not known" in pages["known/index"].render()


def test_a_month_leads_to_its_channels_and_to_what_became_known(build_of: BuildOf) -> None:
    build = build_of({"articles/2017/a": report("2017-04-08", ("strike", "2017-04-07"))})
    month = next(page for page in build.pages if page.path == "timeline/2017-04").render()
    assert "../known/2017-04.html" in month
    assert "../channels/on/" not in month  # no channel has a status, so there is no such page
