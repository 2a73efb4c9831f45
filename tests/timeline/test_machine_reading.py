"""Accounts that the generator reads by itself, out of short reports made for these tests."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.build import Build
from generator.model import Event

BuildOf = Callable[..., Build]

MORE = {
    "actors/turkey": "name: Turkey\nkind: state\ndemonyms: [Turkish]",
    "actors/vladimir-putin": "name: Vladimir Putin\nkind: person\naffiliation: russia\n"
                             "short_forms: [Putin]",
    "actors/sergei-shoigu": "name: Sergei Shoigu\nkind: person\nshort_forms: [Shoigu]\n"
                            "affiliation: russian-defence-ministry",
    "places/sochi": "name: Sochi\nkind: city",
}  # fmt: skip
HEAD = "---\ntitle: T\noutlet: voa\nurl: https://example.org/\npublished: {}\n---\n"


def events(build_of: BuildOf, text: str, published: str = "2015-10-08") -> list[Event]:
    name = f"articles/{published[:4]}/report"
    build = build_of({**MORE, name: HEAD.format(published) + text + "\n"})
    assert [p.code for p in build.problems if p.severity != "note"] == []
    return list(build.timeline.events.values())


def read(build_of: BuildOf, text: str, published: str = "2015-10-08") -> list[str]:
    """Return "date actor, actor" of each event; actors are sorted."""
    return [
        f"{event.date.text} {', '.join(sorted({*event.actors, *event.speakers}))}"
        for event in events(build_of, text, published)
    ]


READ = {
    # published on Thursday 8 October 2015
    "one clause": (
        "Israel and Russia ended two days of talks on Wednesday.", ["2015-10-07 israel, russia"]),
    "a demonym": (
        "A Russian helicopter crossed the border on Tuesday.", ["2015-10-06 russia"]),
    "a full date": (
        "Russia began to fly on 30 September 2015.", ["2015-09-30 russia"]),
    "a speaker": (
        "The line is open, Lavrov said on Monday.", ["2015-10-05 sergei-lavrov"]),
    "two dates in one sentence": (
        "Israel met Russia on Monday — Turkey followed on Tuesday.",
        ["2015-10-05 israel, russia", "2015-10-06 turkey"]),
    "two dates in one clause": (
        "Israel and Russia met on Monday and again on Tuesday.",
        ["2015-10-05 israel, russia", "2015-10-06 israel, russia"]),
    "the same date twice in a sentence": (
        "Israel spoke on Monday, and Russia spoke on Monday.", ["2015-10-05 israel, russia"]),
    "a clause without a date goes with the dated one": (
        "Israel met Russia on Monday; Turkey was not asked.",
        ["2015-10-05 israel, russia, turkey"]),
    "two sentences": (
        "Israel spoke on Monday. Russia answered on Tuesday.",
        ["2015-10-05 israel", "2015-10-06 russia"]),
    "dates without an actor": ("It rained on Monday.", []),
    "actors without a date": ("Israel and Russia will go on talking.", []),
    "the subject goes on after the dash": (
        "Putin came home — his first journey since the July 15 talks.",
        ["2015-07-15 vladimir-putin"]),
    "a speaker of the same side in the next sentence": (
        "Russia on Friday asked for a line. “It is needed,” Lavrov said.",
        ["2015-10-02 russia"]),
    "a speaker of the same side goes on with what his side said": (
        "Russia said on Friday that it wants a line. “It is needed,” Lavrov said.",
        ["2015-10-02 russia, sergei-lavrov"]),
    "a speaker of the other side does not": (
        "Russia said on Friday that it wants a line. “It is not needed,” Carter said.",
        ["2015-10-02 russia"]),
    "U.S. and a rank do not end the sentence": (
        "The U.S. Army's Col. Smith met Lavrov on Sept. 18.",
        ["2015-09-18 sergei-lavrov, united-states"]),
    "how often, how long, how old": (
        "Russia was called for the third time in four days in its two-year campaign. "
        "Putin, 63, spoke for 50 minutes.", []),
    "before the period": ("Russia fought there in March 2011 and in 1999.", []),
    "after the period": ("Russia will leave in June 2030.", []),
    "page furniture": (
        "XS SM MD LG\n\n4 min read\n\nTop Content\n\nShare this\n\nRead more: Russia\n\n"
        "8:15 PM", []),
    "furniture between sentences": (
        "XS SM MD LG\n\nIsrael met Russia on Monday.\n\n4 min read", ["2015-10-05 israel, russia"]),
    "a caption that stands twice": (
        "A Russian jet, Sept. 15, 2015.\n\nWords.\n\nA Russian jet, Sept. 15, 2015.",
        ["2015-09-15 russia"]),
    "an address": ("See https://example.org/2015/10/07/russia-israel for more on Russia.", []),
    "a month": ("Russia shot down a drone in August.", ["2015-08 russia"]),
    "since a day": ("Russian jets have flown since September 30.", ["2015-09-30 russia"]),
    "Markdown": (
        "**Israel** met [the Russian minister](actor:sergei-lavrov) on *Monday*.",
        ["2015-10-05 israel, russia"]),
    "an ambiguous capital counts as nobody": ("Moscow spoke on Monday.", []),
    "an ambiguous capital that the text decides": (
        "Russia spoke on Monday. Moscow warned on Tuesday.",
        ["2015-10-05 russia", "2015-10-06 russia"]),
}  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), READ.values(), ids=READ)
def test_what_is_read_in_a_report(text: str, wanted: list[str], build_of: BuildOf) -> None:
    assert read(build_of, text) == wanted


REPORT = """\
JERUSALEM — Israel and Russia finished two days of meetings on Wednesday about their flights over
Syria, an Israeli officer said.

Carter warned on Tuesday that there is no deal between the U.S. and Russia. “We are not there,” the
Pentagon chief said.

Putin will receive the Israeli side in Sochi on 5 November 2015. The two agreed on September 21 to
set up the channel, and Shoigu called Carter on Sept. 18, their first call in more than a year.

8 min read
"""


def test_a_report_with_several_clauses(build_of: BuildOf) -> None:
    found = {
        event.date.text: (set(event.actors) | set(event.speakers), set(event.places))
        for event in events(build_of, REPORT)
    }
    assert found["2015-10-07"][0] >= {"israel", "russia"}
    assert found["2015-10-06"][0] >= {"ash-carter", "united-states", "russia"}
    assert found["2015-09-18"][0] == {"sergei-shoigu", "ash-carter"}
    assert found["2015-11-05"] == ({"vladimir-putin", "israel"}, {"sochi"})
    assert found.keys() <= {
        "2015-10-07", "2015-10-06", "2015-09-18", "2015-11-05", "2015-09-21",
    }  # fmt: skip


def test_what_is_read_is_marked_and_has_an_id_of_its_article(build_of: BuildOf) -> None:
    one, two = events(build_of, "Israel met Russia on Monday. Turkey left on Monday.")
    assert (one.id, two.id) == ("report-2015-10-05-1", "report-2015-10-05-2")
    assert one.machine_read
    assert one.date_is_read
    (account,) = one.accounts
    assert account.machine_read
    assert account.when == "Monday"
    assert not account.date_is_settled
    assert "5 October 2015" in account.date_reason or "Monday" in account.date_reason
    assert account.what.text == "Israel met Russia on Monday."
    assert (one.title, one.kind) == ("Israel met Russia on Monday", "talks")


def test_what_is_announced_is_an_announcement(build_of: BuildOf) -> None:
    (event,) = events(build_of, "Israel and Russia will meet again on Monday.")
    assert (event.date.text, event.accounts[0].stance) == ("2015-10-12", "announces")


@pytest.mark.parametrize(
    ("clause", "kind"),
    [("A Russian jet was shot down on Monday.", "shoot-down"),
     ("Russia suspended the talks on Monday.", "suspension"),
     ("Lavrov and Carter spoke by telephone on Monday.", "call"),
     ("Russia denied on Monday that it knew.", "denial"),
     ("Russia warned Israel on Monday.", "warning"), ("Russia and Israel met on Monday.", "talks"),
     ("Russia and Israel signed it on Monday.", "agreement"),
     ("Russia moved a ship on Monday.", "deployment"), ("Russia slept on Monday.", "report")],
)  # fmt: skip
def test_the_kind_is_read_from_the_words(clause: str, kind: str, build_of: BuildOf) -> None:
    (event,) = events(build_of, clause)
    assert event.kind == kind


def test_a_long_clause_is_cut_for_the_title_at_a_word(build_of: BuildOf) -> None:
    (event,) = events(build_of, f"Israel met Russia on Monday {'and on and ' * 20}on.")
    assert len(event.title) <= 92
    assert event.title.endswith((" and …", " on …"))


@pytest.mark.parametrize(
    ("head", "reason"),
    [("published: 2015-10-08~\npublished_basis: b", "no certain day"),
     ("published: 2015-10\npublished_basis: b", "only a month"),
     ("published: 2015-10-08\nlanguage: ka", "a language that is not read"),
     ("published: 2015-10-08\nevents: [{event: e, title: T, what: x, date: 2015-10-01}]",
      "accounts that a person wrote")],
    ids=["no certain day", "only a month", "a language that is not read",
         "accounts that a person wrote"],
)  # fmt: skip
def test_nothing_is_read_by_machine_where(head: str, reason: str, build_of: BuildOf) -> None:
    fields = f"title: T\noutlet: voa\nurl: https://example.org/\n{head}"
    text = f"---\n{fields}\n---\nIsrael met on Monday.\n"
    build = build_of({"articles/2015/report": text})
    assert not any(event.machine_read for event in build.timeline.events.values()), reason


def test_both_kinds_of_events_have_their_pages(build_of: BuildOf) -> None:
    build = build_of(
        {"articles/2015/report": HEAD.format("2015-10-08") + "Israel met on Monday.\n"}
    )
    assert "events/report-2015-10-05-1" in {page.path for page in build.pages}
    assert "articles/report" in {page.path for page in build.pages}


def test_raw_html_in_a_plain_report_is_words_and_no_more(build_of: BuildOf) -> None:
    build = build_of({"articles/2015/report": HEAD.format("2015-10-08") +
                      "<b>Israel</b> met Russia on Monday.\n"})  # fmt: skip
    (event,) = build.timeline.events.values()
    assert "&lt;b&gt;" not in event.title
    assert all("<b>Israel" not in page.render() for page in build.pages)
