"""What one file says of another, and what happens to the others when one is wrong."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.build import Build
from generator.model import Content
from generator.problem import Problem

Files = dict[str, str | bytes | None]
BuildOf = Callable[[Files], Build]
ContentOf = Callable[..., tuple[Content, tuple[Problem, ...]]]
Told = Callable[..., list[str]]

HEAD = "---\ntitle: T\noutlet: voa\nurl: https://example.org/\npublished: 2015-10-08\n"


def article(account: str = "", body: str = "Words.", head: str = HEAD) -> str:
    """Return an article with one account; a field of it stands in line 10 from column 5."""
    if not account:
        return f"{head}---\n{body}\n"
    lines = "".join(f"    {line}\n" for line in account.splitlines())
    return (
        f"{head}events:\n  - event: talks\n    title: Talks\n    date: 2015-10-07\n{lines}"
        f"    what: They talk.\n---\n{body}\n"
    )


REFERENCES = {
    # files, what is told
    "actor's affiliation": (
        {"actors/x": "name: X\nkind: person\naffiliation: rusia"},
        "content/actors/x.md:4:14: error [unknown-id]", "Did you mean 'russia'?"),
    "office's source": (
        {"actors/x": "name: X\nkind: person\noffices: [{role: r, sources: [gone]}]",
         "articles/2015/got": article()},
        "content/actors/x.md:4:31: error [unknown-id]", "content/articles/"),
    "channel's party": (
        {"channels/x": "name: X\nlevel: air\nparties: [russia, israle]"},
        "content/channels/x.md:4:19: error [unknown-id]", "Did you mean 'israel'?"),
    "channel's whole": (
        {"channels/x": "name: X\nlevel: air\nparties: [russia]\npart_of: memorandun"},
        "content/channels/x.md:5:10: error [unknown-id]", "Did you mean 'memorandum'?"),
    "article's outlet": (
        {"articles/2015/a": article(head=HEAD.replace("voa", "vao"))},
        "content/articles/2015/a.md:3:9: error [unknown-id]", "Did you mean 'voa'?"),
    "speaker": (
        {"articles/2015/a": article("by: [lavrov]")},
        "content/articles/2015/a.md:10:10: error [unknown-id]", "'sergei-lavrov'"),
    "who took part": (
        {"articles/2015/a": article("actors: [russia, isreal]")},
        "content/articles/2015/a.md:10:22: error [unknown-id]", "Did you mean 'israel'?"),
    "according to whom": (
        {"articles/2015/a": article("according_to: [pentago]")},
        "content/articles/2015/a.md:10:20: error [unknown-id]", "Did you mean 'pentagon'?"),
    "place": (
        {"articles/2015/a": article("places: [hmeymim]")},
        "content/articles/2015/a.md:10:14: error [unknown-id]", "Did you mean 'hmeimim'?"),
    "channel of an account": (
        {"articles/2015/a": article("channels: {air-lin: used}")},
        "content/articles/2015/a.md:10:16: error [unknown-id]", "Did you mean 'air-line'?"),
    "event that is answered": (
        {"articles/2015/a": article("follows: [talk]")},
        "content/articles/2015/a.md:10:15: error [unknown-id]", "Did you mean 'talks'?"),
    "event of an editorial record": (
        {"articles/2015/a": article("stance: states"), "events/talk": "date: 2015-10-07"},
        "content/events/talk.md:2:1: error [unknown-id]", "Did you mean 'talks'?"),
    "actor of an editorial record": (
        {"articles/2015/a": article("stance: states"), "events/talks": "actors: [rusia]"},
        "content/events/talks.md:2:10: error [unknown-id]", "Did you mean 'russia'?"),
    "id like none": (
        {"articles/2015/a": article("by: [zzzzzz]")},
        "content/articles/2015/a.md:10:10: error [unknown-id]", "Known ids are in content/actors/"),
}  # fmt: skip


@pytest.mark.parametrize(("files", "wanted", "mend"), REFERENCES.values(), ids=REFERENCES)
def test_an_unknown_id_is_told_where_it_stands_with_the_nearest(
    files: Files, wanted: str, mend: str, build_of: BuildOf, told: Told
) -> None:
    problems = build_of(files).problems
    assert told(problems) == [wanted]
    assert mend in problems[0].mend


BETWEEN = {
    "affiliation to oneself": (
        {"actors/x": "name: X\nkind: state\naffiliation: x"},
        ["content/actors/x.md:4:14: error [circular]"]),
    "affiliations in a circle": (
        {"actors/x": "name: X\nkind: state\naffiliation: y",
         "actors/y": "name: Y\nkind: state\naffiliation: x",
         "actors/z": "name: Z\nkind: person\naffiliation: x"},
        ["content/actors/x.md:4:14: error [circular]",
         "content/actors/y.md:4:14: error [circular]"]),
    "channels in a circle": (
        {"channels/x": "name: X\nlevel: air\nparties: [russia]\npart_of: y",
         "channels/y": "name: Y\nlevel: air\nparties: [russia]\npart_of: x"},
        ["content/channels/x.md:5:10: error [circular]",
         "content/channels/y.md:5:10: error [circular]"]),
    "a name of two actors": (
        {"actors/x": "name: X\nkind: state\naliases: [Israel]"},
        ["content/actors/x.md:1:1: warning [doubled-name]"]),
    "a native name of two places": (
        {"places/x": "name: X\nkind: city\nnative_names: {en: Hmeimim}"},
        ["content/places/x.md:1:1: warning [doubled-name]"]),
    "a name of an actor and a place": ({"places/x": "name: Israel\nkind: country"}, []),
    "a short form of two actors": (
        {"actors/x": "name: X\nkind: state\nshort_forms: [Carter, Lavrov]"}, []),
    "two articles of one id in two years": (
        {"articles/2015/a": article(), "articles/2016/a": article()},
        ["content/articles/2016/a.md:1:1: error [doubled-id]"]),
    "an actor and a place of one id": ({"places/russia": "name: Russland\nkind: country"}, []),
    "article in the wrong year": (
        {"articles/2016/a": article()},
        ["content/articles/2016/a.md:5:12: warning [wrong-folder]"]),
    "article in no year": (
        {"articles/a": article()}, ["content/articles/a.md:5:12: warning [wrong-folder]"]),
    "actor in a folder": (
        {"actors/states/x": "name: X\nkind: state"},
        ["content/actors/states/x.md:1:1: error [wrong-folder]"]),
    "name with capitals": (
        {"actors/Xy": "name: X\nkind: state"}, ["content/actors/Xy.md:1:1: error [wrong-name]"]),
    "name with a space": (
        {"actors/x y": "name: X\nkind: state"}, ["content/actors/x y.md:1:1: error [wrong-name]"]),
    "name in another script": (
        {"actors/россия": "name: X\nkind: state"},
        ["content/actors/россия.md:1:1: error [wrong-name]"]),
    "name of 81 signs": (
        {f"actors/{'x' * 81}": "name: X\nkind: state"},
        [f"content/actors/{'x' * 81}.md:1:1: error [wrong-name]"]),
    "name of 80 signs": ({f"actors/{'x' * 80}": "name: X\nkind: state"}, []),
    "page in a folder": ({"pages/about/x": "title: T"}, []),
    "page in a folder with a wrong name": (
        {"pages/About/x": "title: T"}, ["content/pages/About/x.md:1:1: error [wrong-name]"]),
    "office that ends before it begins": (
        {"actors/x": "name: X\nkind: person\noffices: [{role: r, from: 2016, to: 2015}]"},
        ["content/actors/x.md:4:37: error [end-before-start]"]),
    "office of one year": (
        {"actors/x": "name: X\nkind: person\noffices: [{role: r, from: 2015-05, to: 2015}]"}, []),
    "attested outside of the office": (
        {"actors/x": "name: X\nkind: person\n"
                     "offices: [{role: r, from: 2015, attested: [2014-12-31]}]"},
        ["content/actors/x.md:4:44: error [outside-office]"]),
    "latitude beyond the pole": (
        {"places/x": "name: X\nkind: city\nlat: 91\nlon: 1"},
        ["content/places/x.md:4:6: error [bad-number]"]),
    "article without an address": (
        {"articles/2015/a": article(head=HEAD.replace("url: https://example.org/\n", ""))},
        ["content/articles/2015/a.md:2:8: warning [missing-url]"]),
    "article without an address and why": (
        {"articles/2015/a": article(head=HEAD.replace("url: https://example.org/",
                                                      "url_basis: only on paper"))}, []),
    "publication in a month": (
        {"articles/2015/a": article(head=HEAD.replace("10-08", "10"))},
        ["content/articles/2015/a.md:5:12: error [missing-basis]"]),
    "publication about a day and why": (
        {"articles/2015/a": article(head=f"{HEAD.replace('10-08', '10-08~')}"
                                         "published_basis: the capture\n")}, []),
}  # fmt: skip


@pytest.mark.parametrize(("files", "wanted"), BETWEEN.values(), ids=BETWEEN)
def test_what_is_wrong_between_files(
    files: Files, wanted: list[str], build_of: BuildOf, told: Told
) -> None:
    assert told(build_of(files).problems) == wanted


ACCOUNTS = {
    # account's fields in place of `date: 2015-10-07`, what is told
    "neither words nor a date": ("by: [russia]", ["7:5: error [missing-date]"]),
    "words that are read": ("when: on Wednesday", []),
    "words that are no date": ("when: at the meeting", ["10:11: error [missing-date]"]),
    "words that agree with the date": ("when: on Wednesday\ndate: 2015-10-07", []),
    "a narrower date than the words": ("when: in October\ndate: 2015-10-07", []),
    "words that differ from the date": ("when: on Wednesday\ndate: 2015-10-06",
                                        ["11:11: warning [date-differs]"]),
    "words that differ, and why": ("when: on Wednesday\ndate: 2015-10-06\ndate_basis: its table",
                                   []),
    "on the day of publication": ("date: 2015-10-08", []),
    "after publication": ("date: 2015-10-09", ["10:11: error [event-after-publication]"]),
    "month of publication": ("date: 2015-10", []),
    "after publication, announced": ("date: 2015-10-09\nstance: announces", []),
    "after publication, denied": ("date: 2015-10-09\nstance: denies", []),
    "after publication, confirmed": ("date: 2015-10-09\nstance: confirms",
                                     ["10:11: error [event-after-publication]"]),
    "after publication, did not happen": ("date: 2015-10-09\noutcome: did-not-happen", []),
}  # fmt: skip


@pytest.mark.parametrize(("fields", "wanted"), ACCOUNTS.values(), ids=ACCOUNTS)
def test_the_date_of_an_account_is_checked(
    fields: str, wanted: list[str], build_of: BuildOf, told: Told
) -> None:
    text = article(f"kind: talks\n{fields}").replace("    date: 2015-10-07\n    kind", "    kind")
    lines = [line.removeprefix("content/articles/2015/a.md:") for line in
             told(build_of({"articles/2015/a": text}).problems)]  # fmt: skip
    assert lines == wanted


@pytest.mark.parametrize(
    ("head", "account", "wanted"),
    [(HEAD.replace("10-08", "10") + "published_basis: b\n", "when: on Wednesday", "missing-date"),
     (HEAD.replace("10-08", "10") + "published_basis: b\n", "date: 2015-10-07", None),
     (HEAD + "language: ka\n", "when: on Wednesday", "missing-date"),
     (HEAD + "language: ka\n", "when: ოთხშაბათს\n    date: 2015-10-07", None)],
    ids=["no certain day, words", "no certain day, date", "language not read, words",
         "language not read, date"],
)  # fmt: skip
def test_words_are_read_only_from_a_certain_day_in_a_known_language(
    head: str, account: str, wanted: str | None, build_of: BuildOf
) -> None:
    text = (
        f"{head}events:\n  - event: talks\n    title: T\n    {account}\n    what: x\n---\nWords.\n"
    )
    problems = build_of({"articles/2015/a": text}).problems
    assert [problem.code for problem in problems] == ([wanted] if wanted else [])


def test_a_fault_in_one_file_is_told_once_and_not_again_where_it_is_named(
    build_of: BuildOf, told: Told
) -> None:
    build = build_of({
        "actors/russia": "name: Russia\nkind: stat",  # channels, actors and places name it
        "outlets/voa": "name: V",
        "articles/2015/a": article("by: [russia]\nactors: [russia, israel]"),
        "events/talks": "date: 2015-10-07\nactors: [russia]",
    })  # fmt: skip
    assert told(build.problems) == [
        "content/actors/russia.md:3:7: error [unknown-value]",
        "content/outlets/voa.md:2:1: error [missing-key]",
        "content/outlets/voa.md:2:1: error [missing-key]",
    ]


def test_an_unreadable_article_makes_no_event_unknown(build_of: BuildOf, told: Told) -> None:
    build = build_of({"articles/2015/a": b"no fence", "events/talks": "date: 2015-10-07"})
    assert told(build.problems) == ["content/articles/2015/a.md:1:1: error [missing-fence]"]


def test_a_bad_file_is_left_out_and_the_rest_goes_on(build_of: BuildOf) -> None:
    build = build_of({
        "actors/israel": "name: Israel\nkind: nonsense",
        "articles/2015/a": article(
            "by: [israel, russia]\nactors: [israel]\nchannels: {air-line: used}"
        ),
        "articles/2015/b": article(head=HEAD + "zzz: 1\n"),
        "places/moscow": b"\xff",
    })  # fmt: skip
    content, event = build.timeline.content, build.timeline.events["talks"]
    assert "israel" not in content.actors
    assert content.actors["yair-golan"].affiliation is None
    assert list(content.articles) == ["a"]
    assert (event.actors, event.speakers, event.channels) == ((), ("russia",), ("air-line",))
    paths = {page.path for page in build.pages}
    assert {"events/talks", "actors/russia"} <= paths
    assert not {"actors/israel", "articles/b", "places/moscow"} & paths


def test_an_article_of_an_outlet_that_is_left_out_goes_with_it(build_of: BuildOf) -> None:
    build = build_of({"outlets/voa": "name: V", "articles/2015/a": article("by: [russia]")})
    assert not build.timeline.events
    assert not build.timeline.content.articles


def test_every_problem_of_every_file_is_told_in_one_run(build_of: BuildOf, told: Told) -> None:
    build = build_of({
        "actors/x": "name: X\nkind: person\naffiliation: nobody\nzzz: 1\nzzz: 2",
        "actors/y": b"",
        "channels/x": "name: X\nlevel: sea\nparties: [nobody]",
        "articles/2015/a": article("by: [nobody]\nplaces: [nowhere]", "See <b>.",
                                   HEAD.replace("2015-10-08", "2015-02-30")),
        "articles/2015/b": article("by: [russia]\nstance: denis"),
        "stories/s": "---\ntitle: S\n---\n[x](javascript:a) [y](actor:nobody)\n",
    })  # fmt: skip
    assert told(build.problems) == [
        "content/actors/x.md:4:14: error [unknown-id]",
        "content/actors/x.md:5:1: error [unknown-key]",
        "content/actors/x.md:6:1: error [doubled-key]",
        "content/actors/y.md:1:1: error [empty-file]",
        "content/articles/2015/a.md:5:12: error [bad-date]",
        "content/articles/2015/a.md:10:10: error [unknown-id]",
        "content/articles/2015/a.md:11:14: error [unknown-id]",
        "content/articles/2015/b.md:11:13: error [unknown-value]",
        "content/channels/x.md:3:8: error [unknown-value]",
        "content/channels/x.md:4:11: error [unknown-id]",
        "content/stories/s.md:4:3: warning [unsafe-link]",
        "content/stories/s.md:4:21: warning [unknown-target]",
    ]


def test_values_are_what_was_written(content_of: ContentOf) -> None:
    content, problems = content_of({
        "actors/x": "name: X\nkind: person\nnative_names: {ru: Икс}\noffices:\n"
                    "  - {role: R, from: 2015, attested: [2015-09-02, 2015-09-01]}",
        "articles/2015/a": article("channels: {air-line: used, memorandum: opened}\nby: [russia]"),
        "stories/s": "title: S\norder: 007",
        "pages/about/method": "title: Method",
    })  # fmt: skip
    assert not problems
    actor, account = content.actors["x"], content.articles["a"].accounts[0]
    assert actor.native_names == (("ru", "Икс"),)
    assert [day.day for day in actor.offices[0].attested] == [1, 2]
    assert account.stated.channels == (("air-line", "used"), ("memorandum", "opened"))
    assert (account.stance, account.claimants, account.date_is_settled) == (
        "states", ("russia",), True,
    )  # fmt: skip
    assert (account.date_spot.line, account.date_spot.column) == (9, 11)
    assert content.stories["s"].order == 7
    assert content.pages["about/method"].title == "Method"
    assert content.articles["a"].origin_key == "voa"


_WHOLE = (
    article(
        "when: on Wednesday\nsaid: 2015-10-08\nby: [pentagon]\nstance: states\nkind: talks\n"
        "actors: [russia, israel]\nplaces: [moscow]\nchannels: {air-line: used}\n"
        "line_used: before\nfollows: [talks]",
        "Israel met **Russia** on [Wednesday](event:talks). Golan spoke in *Moscow* on 3 May 2015.",
    ),
    "name: X\nkind: person\naffiliation: russia\nnative_names: {ru: Икс}\n"
    "offices:\n  - {role: R, from: 2015, to: 2016-01-02, attested: [2015-09-02]}",
)
_BITS = st.sampled_from(
    ["", "\n", ": ", "- ", "[", "]", "{", "}", '"', "'", "|", ">", "&a ", "*a ", "!t ", "#",
     "---\n", "\t", "  ", "0", "9999", "-0001", "2015-13", "~", "?", "/", "..", "null", "é",
     "\u2028", "\\x00", "<b>", "](", "`", "russia", "title", "date: ", "events", "\ufeff", "💻",
     "x" * 600]
)  # fmt: skip


_EDITS = st.lists(st.tuples(st.floats(0, 1), st.integers(0, 9), _BITS), min_size=1, max_size=3)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(which=st.sampled_from([0, 1]), edits=_EDITS)
def test_any_spoilt_file_is_told_or_built(
    which: int, edits: list[tuple[float, int, str]], build_of: BuildOf
) -> None:
    text = _WHOLE[which]
    for place, length, bit in edits:
        start = int(place * len(text))
        text = text[:start] + bit + text[start + length :]
    name = ("articles/2015/a", "actors/x")[which]
    build = build_of({name: (text if which == 0 else f"---\n{text}\n---\nWords.\n").encode()})
    for page in build.pages:
        page.document().encode()
