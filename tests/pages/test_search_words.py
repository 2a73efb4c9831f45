"""What the search index is told of a page, and what can be chosen on the search page."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.build import Build
from generator.dates.edtf import parse_edtf
from generator.pages.page import Page
from generator.pages.search_words import days, years

BuildOf = Callable[..., Build]

ARTICLE = """
title: Россия и США говорят
outlet: tass
url: https://example.org/a
published: 2015-10-08
language: ru
{more}events:
  - event: talks-one
    date: 2015-10-07
    what: They met at Hmeimim.
    title: Talks
    kind: talks
    actors: [russia]
    by: [sergei-lavrov]
    places: [moscow]
"""


def pages(build_of: BuildOf, more: str = "") -> dict[str, Page]:
    article = {"articles/2015/talks": ARTICLE.format(more=more)}
    return {page.path: page for page in build_of(article).pages}


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("2017-04-07", ("2017-04-07", "2017-04")),
        ("2017-04-06/2017-04-07", ("2017-04-06", "2017-04-07", "2017-04")),
        ("2017-04-30/2017-05-01", ("2017-04-30", "2017-05-01", "2017-04", "2017-05")),
        ("2017-04", ("2017-04",)),  # not by each of its thirty days
        ("2017-04-07~", ("2017-04-07", "2017-04")),
        ("2017", ("2017",)),
        ("../2016-02", ("../2016-02",)),
    ],
)
def test_a_date_is_found_by_its_days_and_months(date: str, expected: tuple[str, ...]) -> None:
    assert days(parse_edtf(date)) == expected


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("2017-04-07", ("2017",)),
        ("2015-12-31/2016-01-01", ("2015", "2016")),
        ("../2016-02", ("2016",)),
    ],
)
def test_a_date_belongs_to_every_year_that_it_touches(date: str, expected: tuple[str, ...]) -> None:
    assert years(parse_edtf(date)) == expected


def test_an_event_is_found_by_day_kind_year_and_everyone_in_it(build_of: BuildOf) -> None:
    words = pages(build_of)["events/talks-one"].search
    assert words is not None
    assert words["kinds"] == ("Event", "Talks")
    assert words["years"] == ("2015",)
    assert words["actors"] == ("russia", "sergei-lavrov")
    assert str(words["strong"]).split() == ["2015-10-07", "2015-10"]
    assert "Россия" in words["weak"]  # how an actor is spelled elsewhere


def test_an_article_is_found_by_the_actors_of_its_events(build_of: BuildOf) -> None:
    words = pages(build_of)["articles/talks"].search
    assert words is not None
    assert words["actors"] == ("russia", "sergei-lavrov")
    assert words["day"] == "2015-10-08"


def test_a_record_is_found_first_by_every_spelling(build_of: BuildOf) -> None:
    words = pages(build_of)["actors/russia"].search
    assert words is not None
    for spelling in ("Russian Federation", "Россия", "روسيا", "Rusya"):
        assert spelling in words["strong"]
        assert spelling in words["names"]


def test_the_search_page_offers_what_there_is(build_of: BuildOf) -> None:
    context = pages(build_of)["search"].context
    events, others = context["kinds"]
    assert events.options == (("Event", "All events"), ("Talks", "Talks"))
    assert ("Place", "Place") in others.options
    assert context["years"] == ("2015",)
    offered = {option for group in context["actors"] for option in group.options}
    assert offered == {("russia", "Russia"), ("sergei-lavrov", "Sergei Lavrov")}


def test_a_foreign_title_says_its_language_wherever_it_is_a_link(build_of: BuildOf) -> None:
    made = {path: page.render() for path, page in pages(build_of).items()}
    title = '<bdi lang="ru">Россия и США говорят</bdi>'
    assert f"# {title}" in made["articles/talks"]
    for path in ("articles/index", "outlets/tass", "events/talks-one"):
        assert f">{title}</a>" in made[path]


def test_a_title_of_our_own_is_in_the_language_of_the_site(build_of: BuildOf) -> None:
    page = pages(build_of, more="title_by: us\n")["articles/talks"]
    assert "<bdi" not in page.render().partition("\n## ")[0]
    assert page.search is not None
    assert not page.search["language"]


def test_native_names_say_their_language(build_of: BuildOf) -> None:
    made = pages(build_of)["actors/russia"].render()
    assert '<bdi lang="ar">روسيا</bdi>' in made
    assert '<bdi lang="he">רוסיה</bdi>' in made
