"""Accounts of one id become one event."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.build import Build
from generator.model import Event

BuildOf = Callable[..., Build]


def article(published: str, *accounts: str, outlet: str = "voa", origin: str = "") -> str:
    """Return an article of accounts, each written "event; field: value; …"."""
    head = f"title: T\noutlet: {outlet}\nurl: https://example.org/\npublished: {published}\n"
    head += f"origin: {origin}\n" if origin else ""
    lines = []
    for account in accounts:
        event, *fields = (part.strip() for part in account.split(";"))
        lines += [f"  - event: {event}", "    what: They talk."]
        lines += [f"    {field}" for field in fields]
    return f"---\n{head}events:\n" + "\n".join(lines) + "\n---\nWords.\n"


def event_of(build: Build, event_id: str = "e") -> Event:
    return build.timeline.events[event_id]


DAY = "date: 2015-10-07"


def test_accounts_of_two_articles_share_their_event(build_of: BuildOf) -> None:
    build = build_of({
        "articles/2015/b": article("2015-10-09", f"e; {DAY}; title: Later"),
        "articles/2015/a": article("2015-10-08", f"e; {DAY}; title: First; kind: talks"),
    })  # fmt: skip
    assert list(build.timeline.events) == ["e"]
    event = event_of(build)
    assert [account.article for account in event.accounts] == ["a", "b"]
    assert (event.title, event.kind, event.date.text) == ("First", "talks", "2015-10-07")


def test_accounts_stand_in_the_order_of_publication_then_of_the_file(build_of: BuildOf) -> None:
    build = build_of({
        "articles/2015/z": article("2015-10-08", f"e; {DAY}; title: T"),
        "articles/2015/b": article("2015-10-09", f"e; {DAY}", f"e; {DAY}; stance: confirms"),
        "articles/2015/a": article("2015-10-09", f"e; {DAY}"),
    })  # fmt: skip
    found = [(account.article, account.stance) for account in event_of(build).accounts]
    assert found == [("z", "states"), ("a", "states"), ("b", "states"), ("b", "confirms")]


def test_events_stand_in_the_order_of_time_and_never_tie(build_of: BuildOf) -> None:
    build = build_of({"articles/2015/a": article(
        "2015-10-08", "b; date: 2015-10-01; title: T", "a; date: 2015-10-01; title: T",
        "month; date: 2015-10; title: T", "early; date: ../2015-10-01; title: T",
        "late; date: 2015-10-02/..; title: T", "day; date: 2015-10-02; title: T")})  # fmt: skip
    assert list(build.timeline.events) == ["early", "a", "b", "month", "day", "late"]


def test_what_accounts_state_is_joined_in_the_order_in_which_it_is_named(build_of: BuildOf) -> None:
    build = build_of({
        "articles/2015/b": article("2015-10-09", f"e; {DAY}; actors: [russia, israel]; "
                                   "places: [moscow]; by: [pentagon]; "
                                   "channels: {memorandum: used}"),
        "articles/2015/a": article("2015-10-08", f"e; {DAY}; title: T; actors: [israel]; "
                                   "channels: {air-line: used}; by: [sergei-lavrov, israel]; "
                                   "line_used: during"),
    })  # fmt: skip
    event = event_of(build)
    assert event.actors == ("israel", "russia")
    assert event.speakers == ("sergei-lavrov", "pentagon")  # who took part is not listed again
    assert event.places == ("moscow",)
    assert event.channels == ("air-line", "memorandum")
    assert event.line_used == "during"


def test_the_editorial_record_goes_before_all_accounts(build_of: BuildOf) -> None:
    build = build_of({
        "articles/2015/a": article("2015-10-08", f"e; {DAY}; title: T; kind: talks; "
                                                 "actors: [russia]"),
        "events/e": "---\ntitle: Settled\nkind: call\ndate: 2015-10-06\nactors: [israel]\n"
                    "turning_point: First\n---\nWhy.\n",
    })  # fmt: skip
    event = event_of(build)
    assert (event.title, event.kind, event.date.text) == ("Settled", "call", "2015-10-06")
    assert event.actors == ("israel", "russia")
    assert event.turning_point == "First"
    assert event.summary
    assert event.summary.text == "Why."
    assert event.record
    assert event.record.file == "content/events/e.md"


def test_where_accounts_share_no_day_the_date_is_disputed(build_of: BuildOf) -> None:
    files = {
        "articles/2015/a": article("2015-10-08", f"e; {DAY}; title: T"),
        "articles/2015/b": article("2015-10-09", "e; date: 2015-10-05"),
    }
    build = build_of(files)
    event = event_of(build)
    assert (event.accounts_differ, event.disputed) == (True, True)
    assert [(p.code, p.severity) for p in build.problems] == [("disputed-date", "note")]
    assert "2015-10-07 (a), 2015-10-05 (b)" in build.problems[0].what
    assert "content/events/e.md" in build.problems[0].mend

    build = build_of({**files, "events/e": "date: 2015-10-05"})
    event = event_of(build)
    assert (event.accounts_differ, event.disputed) == (True, False)
    assert event.date.text == "2015-10-05"
    assert len(event.accounts) == 2  # all stay shown
    assert not build.problems


def test_a_record_without_a_date_settles_no_dispute(build_of: BuildOf) -> None:
    build = build_of({
        "articles/2015/a": article("2015-10-08", f"e; {DAY}; title: T", "e; date: 2015-10-05"),
        "events/e": "title: T",
    })  # fmt: skip
    assert event_of(build).disputed


def test_five_articles_of_one_briefing_have_one_origin(build_of: BuildOf) -> None:
    build = build_of({
        f"articles/2015/{name}": article("2015-10-08", f"e; {DAY}; title: T", outlet=outlet,
                                         origin=origin)
        for name, outlet, origin in (("a", "voa", "briefing"), ("b", "tass", "briefing"),
                                     ("c", "voa", "briefing"), ("d", "tass", ""), ("e", "tass", ""))
    })  # fmt: skip
    assert event_of(build).origins == ("briefing", "tass")


@pytest.mark.parametrize(
    ("accounts", "denied"),
    [([f"e; {DAY}; title: T"], False), ([f"e; {DAY}; title: T; stance: denies"], True),
     ([f"e; {DAY}; title: T", f"e; {DAY}; stance: denies"], True),
     ([f"e; {DAY}; title: T", f"e; {DAY}; stance: declines-to-comment"], False)],
)  # fmt: skip
def test_an_event_that_somebody_denies_is_denied(
    accounts: list[str], denied: bool, build_of: BuildOf
) -> None:
    assert (
        event_of(build_of({"articles/2015/a": article("2015-10-08", *accounts)})).denied == denied
    )


@pytest.mark.parametrize(
    ("accounts", "is_read"),
    [(["e; when: on Wednesday; title: T"], True),
     ([f"e; when: on Wednesday; {DAY}; title: T"], False),
     (["e; when: in October; title: T", f"e; {DAY}"], False),
     (["e; when: on Wednesday; title: T", "e; date: 2015-10"], True)],
    ids=["words", "words and a date", "wide words and a narrow date", "narrow words, a wide date"],
)  # fmt: skip
def test_a_date_that_nobody_settled_is_marked(
    accounts: list[str], is_read: bool, build_of: BuildOf
) -> None:
    event = event_of(build_of({"articles/2015/a": article("2015-10-08", *accounts)}))
    assert event.date_is_read == is_read
    assert not event.machine_read


def test_contradicting_kinds_are_told_at_the_later_account(build_of: BuildOf) -> None:
    files = {
        "articles/2015/a": article("2015-10-08", f"e; {DAY}; title: T; kind: call"),
        "articles/2015/b": article("2015-10-09", f"e; {DAY}; kind: talks"),
        "articles/2015/c": article("2015-10-10", f"e; {DAY}; kind: call"),
    }
    (problem,) = build_of(files).problems
    assert (problem.code, problem.spot.file) == (
        "contradicting-kinds",
        "content/articles/2015/b.md",
    )
    assert build_of({**files, "events/e": "kind: call"}).problems == ()


def test_an_event_without_a_title_is_called_after_its_id(build_of: BuildOf) -> None:
    build = build_of({"articles/2015/a": article("2015-10-08", f"first-talks; {DAY}")})
    assert event_of(build, "first-talks").title == "First talks"
    assert [problem.code for problem in build.problems] == ["no-title"]


def test_an_event_without_a_kind_is_a_report(build_of: BuildOf) -> None:
    build = build_of({"articles/2015/a": article("2015-10-08", f"e; {DAY}; title: T")})
    assert event_of(build).kind == "report"


def test_what_an_event_follows_knows_what_followed(build_of: BuildOf) -> None:
    build = build_of({"articles/2015/a": article(
        "2015-10-08", "a; date: 2015-10-01; title: T",
        "b; date: 2015-10-03; title: T; follows: [a]",
        "c; date: 2015-10-02; title: T; follows: [a, c]")})  # fmt: skip
    assert event_of(build, "b").follows == ("a",)
    assert event_of(build, "c").follows == ("a",)  # never itself
    assert build.timeline.followed_by == {"a": ("c", "b")}


def test_the_indexes_are_in_the_order_of_time(build_of: BuildOf) -> None:
    timeline = build_of({
        "articles/2015/b": article(
            "2015-10-09", "late; date: 2015-10-08; title: T; by: [pentagon]; actors: [russia]; "
            "places: [moscow]; channels: {air-line: used}"),
        "articles/2015/a": article(
            "2015-10-09", "early; date: 2015-09; title: T; actors: [russia]; "
            "places: [moscow]; channels: {air-line: used}"),
    }).timeline  # fmt: skip
    assert timeline.events_by_actor["russia"] == ("early", "late")
    assert timeline.events_by_actor["pentagon"] == ("late",)
    assert timeline.events_by_channel == {"air-line": ("early", "late")}
    assert timeline.events_by_place == {"moscow": ("early", "late")}
    assert timeline.events_by_month == {"2015-09": ("early",), "2015-10": ("late",)}
    assert timeline.events_by_article == {"a": ("early",), "b": ("late",)}
    assert timeline.articles_by_outlet == {"voa": ("a", "b")}
    assert timeline.members["united-states"] == ("pentagon",)
    assert timeline.parts == {"memorandum": ("air-line",)}
