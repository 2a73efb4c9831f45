"""The page of an event: who was in which office, what each account says, where they differ."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from generator.build import Build
from generator.pages.accounts import differences, reconciliation
from generator.pages.page import Page
from generator.pages.views import Views

BuildOf = Callable[..., Build]

REPORT = """---
title: Report {name}
outlet: {outlet}
url: https://example.org/{name}
archived: https://archive.example/{name}
published: {published}
{more}events:
  - event: call
    title: They talk
    what: |
      {what}
    {account}
---
Words.
"""


def report(
    name: str,
    account: str,
    *,
    outlet: str = "voa",
    published: str = "2015-10-09",
    more: str = "",
    what: str = "",
) -> dict[str, str]:
    text = REPORT.format(
        name=name,
        outlet=outlet,
        published=published,
        more=more,
        what=what or f"The text of {name}.",
        account=account.replace(" | ", "\n    "),
    )
    return {f"articles/2015/{name}": text}


def page_of(build: Build, event: str = "call") -> Page:
    return next(page for page in build.pages if page.path == f"events/{event}")


def text_of(build: Build, event: str = "call") -> str:
    """Return what a page says, without its elements and numeric references."""
    plain = re.sub(r"<[^>]*>", " ", page_of(build, event).render())
    plain = re.sub(r"&#(\d+);", lambda sign: chr(int(sign[1])), plain)
    return re.sub(r" +([,.;:)])", r"\1", " ".join(plain.split()))


def told(build: Build, event: str = "call") -> tuple[list[tuple[str, str, bool]], str]:
    """Return the differences of an event, and the sentence about all of them."""
    views = Views(build.timeline, f"events/{event}")
    value = build.timeline.events[event]
    found = differences(value, views)
    return [(d.what, d.sentence, d.is_open) for d in found], reconciliation(value, found)


def test_one_account_has_nothing_to_differ_from(build_of: BuildOf) -> None:
    found, sentence = told(build_of(report("one", "date: 2015-10-07")))
    assert found == []
    assert sentence == "There is one account only, so there is nothing to compare it with."


def test_accounts_that_agree_are_said_to_agree(build_of: BuildOf) -> None:
    files = report("one", "date: 2015-10-07") | report("two", "date: 2015-10-07", outlet="tass")
    found, sentence = told(build_of(files))
    assert found == []
    assert sentence == "The accounts agree on when it happened, on who says so and on the stance."


def test_dates_that_share_no_day_are_named_with_their_sources(build_of: BuildOf) -> None:
    files = report("one", "date: 2015-10-07") | report("two", "date: 2015-10-08", outlet="tass")
    build = build_of(files)
    found, sentence = told(build)
    words = "dates differ: 7 October 2015 (Voice of America); 8 October 2015 (TASS)"
    assert found == [("When", words, True)]
    assert sentence == "The accounts are not reconciled: nothing here decides between them."
    text = text_of(build)
    assert f"{words} Not reconciled" in text
    assert "8 October 2015 Another date" in text


def test_a_date_that_an_editor_settled_is_open_no_more(build_of: BuildOf) -> None:
    files = report("one", "date: 2015-10-07") | report("two", "date: 2015-10-08", outlet="tass")
    found, sentence = told(build_of({**files, "events/call": "date: 2015-10-07"}))
    assert [(what, is_open) for what, _, is_open in found] == [("When", False)]
    assert sentence == "An editor settled the date; every account is shown with its own."


def test_a_longer_date_around_a_day_is_less_exact_and_no_contradiction(build_of: BuildOf) -> None:
    files = report("one", "date: 2015-10-07") | report("two", "date: 2015-10", outlet="tass")
    found, _ = told(build_of(files))
    words = "7 October 2015 (Voice of America); October 2015 (TASS)"
    assert found == [("When", f"more and less exact, one date fits all: {words}", False)]


def test_who_says_so_and_how_they_stand_to_it_are_told_apart(build_of: BuildOf) -> None:
    files = report("one", "date: 2015-10-07 | by: [pentagon] | channels: {air-line: used}")
    files |= report(
        "two",
        "date: 2015-10-07 | by: [russian-defence-ministry] | stance: denies | "
        "channels: {air-line: suspended}",
        outlet="tass",
    )
    found, sentence = told(build_of(files))
    assert found == [
        ("Who says so", "Pentagon (Voice of America); Russian Ministry of Defence (TASS)", False),
        ("Stance", "stances differ: states (Voice of America); denies (TASS)", True),
        ("US–Russia air line", "statuses differ: used (Voice of America); suspended (TASS)", False),
    ]
    assert sentence == "The accounts are not reconciled: nothing here decides between them."


def test_numbers_that_are_not_the_same_are_set_side_by_side(build_of: BuildOf) -> None:
    ours = "On 7 October 2015 at 11:46 a Su-24 fires 1,059 missiles, 3.5 tons each, in 2015."
    files = report("one", "date: 2015-10-07", what=ours)
    files |= report("two", "date: 2015-10-07", outlet="tass", what="It fires 60.")
    files |= report("three", "date: 2015-10-07", outlet="moscow-times", what="It fires many.")
    found, sentence = told(build_of(files))
    assert [(what, is_open) for what, _, is_open in found] == [("Numbers", False)]
    assert set(found[0][1].removeprefix("not the same: ").split("; ")) == {
        "60 (TASS)",
        "1,059, 3.5 (Voice of America)",
    }
    assert sentence == "The accounts do not exclude one another; they differ in this:"


def test_two_reports_of_one_outlet_are_told_by_their_days(build_of: BuildOf) -> None:
    files = report("one", "date: 2015-10-07") | report(
        "two", "date: 2015-10-08", published="2015-10-10"
    )
    (difference,), _ = told(build_of(files))
    assert "Voice of America, 9 October 2015" in difference[1]
    assert "Voice of America, 10 October 2015" in difference[1]


def test_a_row_holds_what_an_account_says_and_when(build_of: BuildOf) -> None:
    build = build_of(
        report(
            "one",
            "when: on Wednesday | said: 2015-10-08 | by: [pentagon]",
            more="origin: pentagon-briefing-2015-10-08\n",
        )
    )
    text = text_of(build)
    for words in (
        "Source Who says so Happened Said Published",
        "Voice of America Report one Origin: pentagon briefing, 8 October 2015",
        "archived copy",
        "Pentagon: states 7 October 2015 8 October 2015 9 October 2015",
        "The text of one.",
        "The report says “on Wednesday”; read by machine as 7 October 2015",
        "1 independent origin in 1 article",
    ):
        assert words in text
    html = page_of(build).render()
    assert html.count('scope="col"') == 5 + 3
    assert html.count('scope="rowgroup"') == 1


def test_a_block_of_html_on_the_page_holds_no_blank_line(build_of: BuildOf) -> None:
    files = report("one", "date: 2015-10-07 | by: [pentagon] | channels: {air-line: used}")
    files |= report("two", "date: 2015-10-08")
    html = page_of(build_of(files)).render()
    tables = re.findall(r"<table.*?</table>|<dl.*?</dl>", html, re.DOTALL)
    assert len(tables) == 4
    assert not [table for table in tables if re.search(r"\n\s*\n", table)]


@pytest.mark.parametrize(
    ("date", "words"),
    [
        ("2015-09-18", "Ash Carter, Defense Secretary (source: Voice of America, 9 March 2016)"),
        ("2016-01-02", "Ash Carter, Private citizen (source: none given)"),
        ("2015-12-24", "Ash Carter (office on that day not recorded)"),
        ("2015-09", "Ash Carter (office on that day not recorded)"),
    ],
)
def test_a_person_is_shown_with_the_office_of_that_day(
    build_of: BuildOf, date: str, words: str
) -> None:
    carter = """
        name: Ash Carter
        kind: person
        affiliation: pentagon
        offices:
          - {role: Defense Secretary, from: 2015-09-10, to: 2015-09-20, sources: [one]}
          - {role: Private citizen, attested: [2016-01-01, 2016-02-01]}
        """
    actors = "actors: [ash-carter, united-states]"
    text = text_of(
        build_of(
            report("one", f"date: {date} | {actors}", published="2016-03-09")
            | {"actors/ash-carter": carter}
        )
    )
    assert words in text
    assert "United States (" not in text
