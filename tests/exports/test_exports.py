"""The timeline as files: sound in their formats, whatever a title holds."""

from __future__ import annotations

import csv
import dataclasses
import datetime
import io
import json
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from fnmatch import fnmatchcase
from typing import Any

import pytest
from icalendar import Calendar
from jsonschema import Draft202012Validator, FormatChecker

from generator.build import Build
from generator.exports import EXPORTS, exports_of
from generator.exports.events_csv import COLUMNS
from generator.problem import ContentError

BuildOf = Callable[..., Build]
ATOM = "{http://www.w3.org/2005/Atom}"

# Titles that mean more than themselves in one of the formats.
TITLES = {
    "formula": '=HYPERLINK("https://evil.example";"a")',
    "sum": "+1+1",
    "command": "-2+3+cmd|' /C calc'!A0",
    "mention": "@SUM(1+1)",
    "quotes": 'He said "yes", then; left',
    "markup": "</title><script>alert(1)</script> & ]]> <![CDATA[",
    "calendar": "A;B,C\\nBEGIN:VALARM: D",
    "long": "Länge 💻 שלום, " * 20 + "end",
    "plain": "Talks",
}

HEAD = "---\ntitle: {}\noutlet: voa\nurl: https://example.org/?a=1&b=2\npublished: 2015-10-08\n"


def quoted(text: str) -> str:
    """Return a text in double quotes, as YAML and JSON both read it."""
    return json.dumps(text, ensure_ascii=False)


def article(*accounts: str, title: str = "T", more: str = "") -> str:
    lines = "".join(
        '  - what: They <talk> & "talk".\n    ' + account.replace(" | ", "\n    ") + "\n"
        for account in accounts
    )
    return f"{HEAD.format(quoted(title))}{more}events:\n{lines}---\nWords.\n"


@pytest.fixture(scope="module")
def build(build_of: BuildOf) -> Build:
    """A timeline with every kind of date, titles that mean more, and both kinds of events."""
    titles = [
        f"event: {name} | date: 2015-10-0{n % 7 + 1} | title: {quoted(title)}"
        for n, (name, title) in enumerate(TITLES.items())
    ]
    return build_of({
        "articles/2015/titles": article(*titles, title=TITLES["markup"], more="origin: briefing\n"),
        "articles/2015/dates": article(
            "event: month | date: 2015-09 | title: T | kind: talks | actors: [russia, israel] | "
            "places: [moscow] | channels: {air-line: used} | by: [pentagon] | said: 2015-10-01",
            "event: year | date: 2014 | title: T", "event: about | date: 2015-10-01~ | title: T",
            "event: open | date: 2015-10-01/.. | title: T | follows: [month]",
            "event: between | date: 2015-09-29/2015-10-01 | title: T",
            "event: differ | when: on Wednesday | title: T | stance: denies",
            "event: differ | date: 2015-10-01 | stance: confirms",
            "event: old | date: -0044 | title: T",
            "event: end | date: 9999-12-31 | title: T | stance: announces"),
        "articles/2015/read": f"{HEAD.format('T')}---\nIsrael met Russia on Monday.\n",
        "events/month": "turning_point: First",
    })  # fmt: skip


def data(build: Build) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(build.files["data/timeline.json"])
    return document


# --- JSON --------------------------------------------------------------------------------------


def test_the_json_fits_the_schema_beside_it(build: Build) -> None:
    schema = json.loads(build.files["data/timeline.schema.json"])
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema, format_checker=FormatChecker())
    assert [error.message for error in validator.iter_errors(data(build))] == []


@pytest.mark.parametrize("key", ["events", "articles", "actors", "channels", "places", "outlets"])
def test_the_schema_knows_every_field_and_no_other(build: Build, key: str) -> None:
    schema = json.loads(build.files["data/timeline.schema.json"])
    validator = Draft202012Validator(schema)
    more = data(build)
    more[key][0]["surprise"] = 1
    assert not validator.is_valid(more)
    for field in data(build)[key][0]:
        wrong = data(build)
        del wrong[key][0][field]
        assert not validator.is_valid(wrong), f"{field} may be missing"


def test_an_event_in_json_says_all_that_the_page_says(build: Build) -> None:
    events = {event["id"]: event for event in data(build)["events"]}
    month = events["month"]
    assert {key: month[key] for key in (
        "url", "title", "kind", "date", "earliest", "latest", "disputed", "machine_read", "place",
        "channel", "actors", "speakers", "origins", "turning_point", "followed_by")} == {
        "url": "https://example.org/events/month.html", "title": "T", "kind": "talks",
        "date": "2015-09", "earliest": "2015-09-01", "latest": "2015-09-30", "disputed": False,
        "machine_read": False, "place": ["moscow"], "channel": ["air-line"],
        "actors": ["russia", "israel"], "speakers": ["pentagon"], "origins": ["voa"],
        "turning_point": "First", "followed_by": ["open"],
    }  # fmt: skip
    (account,) = month["accounts"]
    assert {key: account[key] for key in (
        "article", "outlet", "origin", "published", "said", "by", "stance", "date")} == {
        "article": "dates", "outlet": "voa", "origin": "voa", "published": "2015-10-08",
        "said": "2015-10-01", "by": ["pentagon"], "stance": "states", "date": "2015-09",
    }  # fmt: skip
    assert account["what"] == 'They <talk> & "talk".'


def test_json_keeps_the_words_and_how_they_were_read(build: Build) -> None:
    events = {event["id"]: event for event in data(build)["events"]}
    words, settled = events["differ"]["accounts"]
    assert (words["when"], words["date"], words["date_is_settled"]) == (
        "on Wednesday", "2015-10-07", False,
    )  # fmt: skip
    assert "8 October 2015" in words["reason"]
    assert (settled["when"], settled["date_is_settled"]) == (None, True)
    read = events["read-2015-10-05-1"]
    assert read["machine_read"]
    assert read["accounts"][0]["machine_read"]


def test_json_has_open_sides_as_null(build: Build) -> None:
    (event,) = (event for event in data(build)["events"] if event["id"] == "open")
    assert (event["earliest"], event["latest"]) == ("2015-10-01", None)


def test_json_has_the_titles_as_they_are(build: Build) -> None:
    titles = {event["id"]: event["title"] for event in data(build)["events"]}
    assert {name: titles[name] for name in TITLES} == TITLES


# --- CSV ---------------------------------------------------------------------------------------


def rows(build: Build) -> list[dict[str, str]]:
    text = build.files["data/events.csv"].decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_csv_has_one_line_for_each_event_in_the_order_of_time(build: Build) -> None:
    assert [row["id"] for row in rows(build)] == list(build.timeline.events)
    assert tuple(rows(build)[0]) == COLUMNS


def test_no_cell_of_the_csv_is_taken_for_a_formula(build: Build) -> None:
    for row in rows(build):
        for column, cell in row.items():
            assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n")), (column, cell)
    titles = {row["id"]: row["title"] for row in rows(build)}
    assert titles["formula"] == f"'{TITLES['formula']}"
    assert titles["quotes"] == TITLES["quotes"]
    assert {row["id"]: row["date"] for row in rows(build)}["old"] == "'-0044"


def test_every_cell_of_the_csv_is_in_quotes_and_lines_end_as_the_standard_says(
    build: Build,
) -> None:
    raw = build.files["data/events.csv"]
    assert raw.count(b"\r\n") == len(build.timeline.events) + 1
    assert raw.replace(b"\r\n", b"").count(b"\n") == 0
    assert raw.endswith(b'"\r\n')


# --- Atom --------------------------------------------------------------------------------------


def feed(build: Build) -> ElementTree.Element:
    return ElementTree.fromstring(build.files["data/timeline.atom"])


def test_atom_is_xml_with_an_entry_for_each_event(build: Build) -> None:
    entries = feed(build).findall(f"{ATOM}entry")
    assert len(entries) == len(build.timeline.events)
    links = {entry.find(f"{ATOM}link").attrib["href"] for entry in entries}  # type: ignore[union-attr]
    assert links == {f"https://example.org/events/{name}.html" for name in build.timeline.events}
    titles = {entry.findtext(f"{ATOM}title") for entry in entries}
    assert set(TITLES.values()) <= titles


def test_atom_has_what_a_feed_needs(build: Build) -> None:
    root = feed(build)
    assert root.findtext(f"{ATOM}title") == "A timeline"
    assert root.findtext(f"{ATOM}id")
    assert root.findtext(f"{ATOM}updated") == "2015-10-08T00:00:00+00:00"
    ids = [entry.findtext(f"{ATOM}id") for entry in root.iter(f"{ATOM}entry")]
    assert len(ids) == len(set(ids))
    assert all(entry.findtext(f"{ATOM}updated") for entry in root.iter(f"{ATOM}entry"))
    assert any(link.get("rel") == "self" for link in root.findall(f"{ATOM}link"))


def test_atom_has_the_newest_reports_first_and_not_all(build_of: BuildOf) -> None:
    files = {
        f"articles/2015/a{n:03}": article(f"event: e{n:03} | date: 2015-01-01 | title: T").replace(
            "2015-10-08", str(datetime.date(2015, 1, 2) + datetime.timedelta(days=n))
        )
        for n in range(105)
    }
    entries = feed(build_of(files)).findall(f"{ATOM}entry")
    assert len(entries) == 100
    updated = [entry.findtext(f"{ATOM}updated") or "" for entry in entries]
    assert updated == sorted(updated, reverse=True)
    assert updated[0].startswith("2015-04-16")


def test_an_empty_site_has_sound_files_without_a_clock(build_of: BuildOf) -> None:
    build = build_of()
    assert feed(build).findtext(f"{ATOM}updated") == "2015-01-01T00:00:00+00:00"
    assert len(rows(build)) == 0
    assert Calendar.from_ical(build.files["data/timeline.ics"]).walk("VEVENT") == []
    assert data(build)["events"] == []


# --- iCalendar ---------------------------------------------------------------------------------


def entries(build: Build) -> dict[str, Any]:
    calendar = Calendar.from_ical(build.files["data/timeline.ics"])
    return {str(entry["uid"]).partition("@")[0]: entry for entry in calendar.walk("VEVENT")}


def test_the_calendar_has_days_and_no_open_or_long_spans(build: Build) -> None:
    found = entries(build)
    assert build.timeline.events.keys() - found.keys() == {"year", "open", "end"}
    between, day = found["between"], found["plain"]
    assert between["dtstart"].dt == datetime.date(2015, 9, 29)
    assert between["dtend"].dt == datetime.date(2015, 10, 2)  # the day after the last
    assert day["dtend"].dt - day["dtstart"].dt == datetime.timedelta(days=1)
    assert found["month"]["dtend"].dt == datetime.date(2015, 10, 1)


def test_a_title_cannot_add_to_the_calendar(build: Build) -> None:
    found = entries(build)
    assert str(found["calendar"]["summary"]) == TITLES["calendar"]
    assert str(found["markup"]["summary"]) == TITLES["markup"]
    assert not Calendar.from_ical(build.files["data/timeline.ics"]).walk("VALARM")
    assert b"\nBEGIN:VALARM" not in build.files["data/timeline.ics"]


def test_the_calendar_is_folded_and_ends_its_lines_as_the_standard_says(build: Build) -> None:
    raw = build.files["data/timeline.ics"]
    lines = raw.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert all(b"\n" not in line and b"\r" not in line for line in lines)
    for line in lines:
        line.decode()  # no sign is cut in two
    assert str(entries(build)["long"]["summary"]) == TITLES["long"]


def test_the_calendar_has_what_a_calendar_needs(build: Build) -> None:
    calendar = Calendar.from_ical(build.files["data/timeline.ics"])
    assert (calendar["version"], bool(calendar["prodid"])) == ("2.0", True)
    for entry in calendar.walk("VEVENT"):
        assert {"UID", "DTSTAMP", "DTSTART", "SUMMARY", "URL"} <= {key.upper() for key in entry}


# --- all of them -------------------------------------------------------------------------------


def test_each_format_has_its_files_and_only_them(build: Build) -> None:
    for export in EXPORTS.values():
        made = export.files(build.timeline)
        assert all(any(fnmatchcase(path, named) for named in export.PATHS) for path in made)
        assert {named for named in export.PATHS if "*" not in named} <= set(made)
        assert export.TITLE


def test_files_are_utf_8_without_invisible_controls(build: Build) -> None:
    for path, raw in build.files.items():
        text = raw.decode("utf-8")
        assert not [sign for sign in text if ord(sign) < 32 and sign not in "\r\n\t"], path


def test_twice_the_same_content_gives_the_same_bytes(build: Build) -> None:
    for name, export in EXPORTS.items():
        assert export.files(build.timeline) == export.files(build.timeline), name


def test_a_site_switches_its_exports_on(build: Build) -> None:
    site = build.timeline.content.site
    chosen = dataclasses.replace(site, exports=("icalendar", "atom"))
    assert exports_of(chosen) == (EXPORTS["atom"], EXPORTS["icalendar"])
    with pytest.raises(ContentError) as error:
        exports_of(dataclasses.replace(site, exports=("atom", "pdf", "xls")))
    assert [p.what for p in error.value.problems] == ["there is no export 'pdf'",
                                                      "there is no export 'xls'"]  # fmt: skip
