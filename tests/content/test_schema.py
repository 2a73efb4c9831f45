"""The shape of each kind of file: what is told of a value that does not fit."""

from __future__ import annotations

from textwrap import dedent

import pytest

from generator.content.front_matter import parse_document
from generator.content.schema import Schemas, is_web_address, nearest
from generator.problem import Problem


def problems(schemas: Schemas, kind: str, fields: str) -> list[Problem]:
    text = f"---\n{dedent(fields).strip()}\n---\nBody\n"
    return list(schemas.problems(kind, parse_document("a.md", text.encode())))


def told(schemas: Schemas, kind: str, fields: str) -> list[str]:
    return [f"{p.spot.line}:{p.spot.column} {p.code}" for p in problems(schemas, kind, fields)]


SOUND = {
    "actor": ("actor", """
        name: Ash Carter
        kind: person
        affiliation: pentagon
        aliases: [Ashton Carter]
        short_forms: [Carter]
        demonyms: []
        native_names: {ru: Эштон Картер, zh-Hant: 卡特}
        formerly: [ashton-carter]
        offices:
          - {role: Secretary, from: 2015-02-17, to: 2017-01-19, attested: [2015-09-18],
             sources: [a]}
        """),
    "channel": ("channel", "name: N\nparties: [a]\nlevel: air\npart_of: b"),
    "place": ("place", "name: 7\nkind: city\ncountry: syria\nlat: -35.401\nlon: 180"),
    "outlet": ("outlet", "name: N\nkind: newspaper\ncountry: russia\nhosts: [a.example.org]"),
    "event": ("event", "date: 2015-10?\nkind: talks\nturning_point: T"),
    "event without a field but a title": ("event", "title: T"),
    "story": ("story", "title: T\norder: 12"),
    "page": ("page", "title: no"),
    "article": ("article", """
        title: T
        title_by: us
        outlet: voa
        authors: [A. Writer]
        url: https://example.org/a?b=c&d=%20#e
        archived: http://web.archive.org/web/2015/https://example.org/
        published: 2015-10
        published_basis: the paper's own archive
        language: sr-Latn
        origin: briefing
        license: CC-BY-4.0
        events:
          - event: a
            what: |
              Two
              lines.
            when: on Wednesday
            date: 2015-10-07/..
            date_basis: why
            said: 2015-10-08
            by: [b]
            stance: denies
            title: T
            kind: talks
            actors: []
            places: []
            channels: {c: used}
            according_to: [d]
            line_used: during
            follows: [e]
            outcome: did-not-happen
        """),
}  # fmt: skip


@pytest.mark.parametrize(("kind", "fields"), SOUND.values(), ids=SOUND)
def test_what_the_templates_show_is_sound(schemas: Schemas, kind: str, fields: str) -> None:
    assert told(schemas, kind, fields) == []


PLACE = "name: N\nkind: city\n"
ACTOR = "name: N\nkind: person\n"
OUTLET = "name: N\nkind: newspaper\ncountry: russia\n"
ARTICLE = "title: T\noutlet: voa\nurl: https://example.org/\npublished: 2015-10-08\n"
ACCOUNT = (
    f"{ARTICLE}events:\n  - event: a\n    what: b\n    "  # a field here is 8:5, its value 8:5+
)

FAULTS = {
    # kind, fields, what is told, a part of how to mend it
    "missing key": ("actor", "kind: person", ["2:1 missing-key"], "`name: …` in the front matter"),
    "two missing keys": ("channel", "name: N", ["2:1 missing-key", "2:1 missing-key"], "`level"),
    "missing key of an account": ("article", f"{ARTICLE}events:\n  - event: a",
                                  ["7:5 missing-key"], "`what: …`"),
    "missing key of an office": ("actor", f"{ACTOR}offices: [{{from: 2015}}]",
                                 ["4:11 missing-key"], "`role: …`"),
    "latitude alone": ("place", f"{PLACE}lat: 1", ["2:1 missing-key"], "`lon: …`"),
    "longitude alone": ("place", f"{PLACE}lon: 1", ["2:1 missing-key"], "`lat: …`"),
    "unknown key": ("actor", f"{ACTOR}afiliation: x", ["4:1 unknown-key"], "'affiliation'"),
    "unknown key like none": ("actor", f"{ACTOR}zzz: x", ["4:1 unknown-key"], "Known here: name"),
    "unknown key of an account": ("article", f"{ACCOUNT}actor: [x]", ["9:5 unknown-key"],
                                  "'actors'"),
    "key of the theme": ("page", "title: T\ntemplate: evil.html\nhide: [nav]",
                         ["3:1 unknown-key", "4:1 unknown-key"], "Known here"),
    "merge key": ("actor", f"{ACTOR}<<: {{a: b}}", ["4:1 unknown-key"], "Known here"),
    "list for text": ("actor", "name: [N]\nkind: person", ["2:7 wrong-type"], "one line of text"),
    "mapping for text": ("actor", "name: {a: b}\nkind: person", ["2:7 wrong-type"], "one line"),
    "text for a list": ("actor", f"{ACTOR}aliases: N", ["4:10 wrong-type"], "a list: [a, b]"),
    "text for a mapping": ("actor", f"{ACTOR}native_names: N", ["4:15 wrong-type"], "key: value"),
    "mapping for accounts": ("article", f"{ARTICLE}events: {{event: a}}", ["6:9 wrong-type"],
                             "a list"),
    "list for a word": ("actor", "name: N\nkind: [person]", ["3:7 wrong-type"], "one word"),
    "unknown kind": ("actor", "name: N\nkind: persona", ["3:7 unknown-value"], "'person'"),
    "unknown kind like none": ("place", "name: N\nkind: xxx", ["3:7 unknown-value"], "Known: "),
    "unknown stance": ("article", f"{ACCOUNT}stance: denied", ["9:13 unknown-value"], "'denies'"),
    "unknown status": ("article", f"{ACCOUNT}channels: {{c: suspend}}", ["9:19 unknown-value"],
                       "'suspended'"),
    "unknown time of use": ("article", f"{ACCOUNT}line_used: befor", ["9:16 unknown-value"],
                            "'before'"),
    "unknown outcome": ("event", "outcome: happened", ["2:10 unknown-value"], "did-not-happen"),
    "unknown country": ("place", f"{PLACE}country: Syria", ["4:10 unknown-value"], "'syria'"),
    "id with capitals": ("actor", f"{ACTOR}affiliation: NATO", ["4:14 bad-id"], "a-z, 0-9"),
    "id that climbs": ("article", f"{ACCOUNT}by: [../x]", ["9:10 bad-id"], "a-z, 0-9"),
    "id in another script": ("actor", f"{ACTOR}affiliation: россия", ["4:14 bad-id"], "a-z, 0-9"),
    "id of 81 signs": ("actor", f"{ACTOR}affiliation: {'a' * 81}", ["4:14 bad-id"], "at most 80"),
    "id with a line feed at its end": ("actor", f'{ACTOR}affiliation: "a\\n"', ["4:14 bad-id"],
                                       "a-z, 0-9"),
    "channel that is no id": ("article", f"{ACCOUNT}channels: {{Air Line: used}}",
                              ["9:16 bad-id"], "a-z, 0-9"),
    "two lines of text": ("page", 'title: "a\\nb"', ["2:8 bad-text"], "One line"),
    "line feed at the end of text": ("page", 'title: "a\\n"', ["2:8 bad-text"], "One line"),
    "language in words": ("article", f"{ARTICLE}language: English", ["6:11 bad-text"], "BCP 47"),
    "language of a name in words": ("actor", f"{ACTOR}native_names: {{Russian: x}}",
                                    ["4:16 bad-text"], "BCP 47"),
    "host with a path": ("outlet", f"{OUTLET}hosts: [a.org/b]", ["5:9 bad-text"], "host name"),
    "order in words": ("story", "title: T\norder: first", ["3:8 bad-text"], "whole number"),
    "day that is none": ("article", ARTICLE.replace("10-08", "02-30"), ["5:12 bad-date"], ""),
    "date in words": ("event", "date: last week", ["2:7 bad-date"], "Write 2001, 2001-02"),
    "date with slashes": ("event", "date: 20/10/2015", ["2:7 bad-date"], ""),
    "interval that runs backward": ("event", "date: 2015-10/2015-09", ["2:7 bad-date"], ""),
    "attested month": ("actor", f"{ACTOR}offices: [{{role: r, attested: [2015-10]}}]",
                       ["4:32 bad-date"], "2015-10-20"),
    "attested day, no hyphens": ("actor", f"{ACTOR}offices: [{{role: r, attested: [20151020]}}]",
                                 ["4:32 bad-date"], "2015-10-20"),
    "script for an address": ("article", ARTICLE.replace("https://example.org/", "javascript:a"),
                              ["4:6 bad-address"], "https://"),
    "address without a host": ("article", f"{ARTICLE}archived: https:///a", ["6:11 bad-address"],
                               "https://"),
    "address with a user": ("article", f"{ARTICLE}archived: https://a.org@b.org/",
                            ["6:11 bad-address"], "https://"),
    "address with a quote": ("article", f"{ARTICLE}archived: 'https://a.org/\"x'",
                             ["6:11 bad-address"], "https://"),
    "address with a broken host": ("article", f"{ARTICLE}archived: 'https://[::1'",
                                   ["6:11 bad-address"], "https://"),
    "degrees in words": ("place", f"{PLACE}lat: north\nlon: 1", ["4:6 bad-number"], "35.401"),
    "degrees with a comma": ("place", f"{PLACE}lat: '35,4'\nlon: 1", ["4:6 bad-number"], "35.401"),
    "degrees of no number": ("place", f"{PLACE}lat: nan\nlon: 1", ["4:6 bad-number"], "35.401"),
    "degrees beyond the globe": ("place", f"{PLACE}lat: 1\nlon: 181", ["5:6 bad-number"], ""),
    "no text": ("page", "title:", ["2:7 empty-value"], "remove the key"),
    "no kind": ("actor", "name: N\nkind:", ["3:6 empty-value"], "remove it"),
    "no date": ("event", "date: ''", ["2:7 empty-value"], "remove the key"),
    "no accounts": ("article", f"{ARTICLE}events: []", ["6:9 empty-value"], "remove the key"),
    "no parties": ("channel", "name: N\nlevel: air\nparties: []", ["4:10 empty-value"], "remove"),
    "no channels": ("event", "channels: {}", ["2:11 empty-value"], "remove the key"),
    "text of 501 signs": ("page", f"title: {'x' * 501}", ["2:8 too-long"], "within 500"),
    "account of 8,001 signs": ("article", f"{ARTICLE}events:\n  - event: a\n    what: {'x' * 8001}",
                               ["8:11 too-long"], "within 8,000"),
    "51 accounts": ("article", f"{ARTICLE}events:\n" + "  - {event: a, what: b}\n" * 51,
                    ["7:3 too-many"], "within 50"),
    "alias twice": ("actor", f"{ACTOR}aliases: [A, B, A]", ["4:10 doubled-value"], "one of"),
    "actor twice": ("event", "actors: [a, a]", ["2:9 doubled-value"], "one of the two"),
}  # fmt: skip


@pytest.mark.parametrize(("kind", "fields", "wanted", "mend"), FAULTS.values(), ids=FAULTS)
def test_a_misfit_is_told_with_its_place_and_how_to_mend_it(
    schemas: Schemas, kind: str, fields: str, wanted: list[str], mend: str
) -> None:
    assert told(schemas, kind, fields) == wanted
    found = problems(schemas, kind, fields)
    assert mend in found[0].mend
    assert all(p.what and p.mend for p in found)


def test_all_misfits_of_a_file_are_told_in_its_order(schemas: Schemas) -> None:
    fields = "kind: persona\nname:\nzzz: 1\naliases: [A, A]\noffices: [{to: x}]"
    assert told(schemas, "actor", fields) == [
        "2:7 unknown-value", "3:6 empty-value", "4:1 unknown-key", "5:10 doubled-value",
        "6:11 missing-key", "6:16 bad-date",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("word", "hint"),
    [("rusia", "Did you mean 'russia'?"), ("united-state", "Did you mean 'united-states'?"),
     ("zzz", ""), ("", "")],
)  # fmt: skip
def test_the_nearest_known_word_is_offered(word: str, hint: str) -> None:
    assert nearest(word, ["russia", "united-states", "prussian"]) == hint


@pytest.mark.parametrize(
    ("address", "is_one"),
    [("https://a.org", True), ("http://a.org:80/b", True), ("https://пример.рф/", True),
     ("ftp://a.org", False), ("//a.org", False), ("a.org", False), ("/a", False), ("", False),
     ("https://", False), ("https://a.org/a b", False), ("https://a.org/\n", False),
     ("https://a@b.org", False), ("data:text/html,x", False), ("https://a.org/<x>", False)],
)  # fmt: skip
def test_what_may_be_linked(address: str, is_one: bool) -> None:
    assert is_web_address(address) == is_one
