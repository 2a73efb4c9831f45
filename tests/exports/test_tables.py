"""The tables, what the data package says of them, places as GeoJSON, and the feeds."""

from __future__ import annotations

import csv
import dataclasses
import io
import json
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from generator.build import Build
from generator.exports import EXPORTS, exported_files
from generator.timeline.timeline import Timeline

ATOM = "{http://www.w3.org/2005/Atom}"
ARTICLE = """---
title: "=cmd()"
outlet: voa
url: https://example.org/1
published: 2015-10-08
events:
  - event: call
    title: They talk
    date: 2015-10-07
    actors: [russia, ash-carter]
    by: [pentagon]
    places: [moscow, golan-heights]
    channels: {air-line: used}
    what: |
      They talk.

      Twice.
  - event: open
    title: Talks begin
    date: 2015-10/..
    what: They begin.
---
Words.
"""


@pytest.fixture(scope="module")
def timeline(build_of: Callable[..., Build]) -> Timeline:
    """A timeline with every export switched on."""
    made = build_of({"articles/2015/report": ARTICLE}).timeline
    site = dataclasses.replace(made.content.site, exports=tuple(EXPORTS))
    return dataclasses.replace(made, content=dataclasses.replace(made.content, site=site))


@pytest.fixture(scope="module")
def files(timeline: Timeline) -> Mapping[str, bytes]:
    return exported_files(timeline)


def table(files: Mapping[str, bytes], name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(files[f"data/{name}.csv"].decode(), newline="")))


def test_the_data_package_says_what_the_tables_hold(files: Mapping[str, bytes]) -> None:
    package = json.loads(files["data/datapackage.json"])
    assert package["version"] == json.loads(files["data/timeline.json"])["data_version"]
    tables = {resource["name"]: resource for resource in package["resources"]}
    assert {f"data/{r['path']}" for r in tables.values()} == {
        path for path in files if path.endswith(".csv")
    }
    for name, resource in tables.items():
        rows = table(files, name)
        assert rows
        fields = {field["name"]: field for field in resource["schema"]["fields"]}
        assert tuple(rows[0]) == tuple(fields)
        for row in rows:
            for key, value in row.items():
                assert_is(fields[key], value)
        (key,) = resource["schema"].get("primaryKey", [None])
        assert key is None or len({row[key] for row in rows}) == len(rows)
        for reference in resource["schema"].get("foreignKeys", ()):
            (column,) = reference["fields"]
            ids = {row["id"] for row in table(files, reference["reference"]["resource"])}
            assert {row[column] for row in rows} - {""} <= ids, (name, column)


def assert_is(field: dict[str, Any], value: str) -> None:
    if field["type"] == "boolean":
        assert value in field["trueValues"] + field["falseValues"]
    elif field["type"] == "number" and value:
        float(value)
    elif field["type"] == "date" and value:
        assert len(value) == len("2015-10-07")


def test_the_data_package_lists_only_tables_that_are_there(timeline: Timeline) -> None:
    content = timeline.content
    site = dataclasses.replace(content.site, exports=("datapackage", "accounts-csv"))
    few = dataclasses.replace(timeline, content=dataclasses.replace(content, site=site))
    package = json.loads(exported_files(few)["data/datapackage.json"])
    assert [resource["name"] for resource in package["resources"]] == ["accounts"]
    assert "foreignKeys" not in package["resources"][0]["schema"]


def test_a_line_holds_an_account(files: Mapping[str, bytes]) -> None:
    begin, call = table(files, "accounts")
    assert call["what"] == "They talk. Twice."
    assert call["by"] == "pentagon"
    assert call["channels"] == "air-line=used"
    assert call["date_is_settled"] == "yes"
    assert (begin["earliest"], begin["latest"]) == ("2015-10-01", "")


def test_text_is_no_formula_and_a_number_stays_one(files: Mapping[str, bytes]) -> None:
    assert table(files, "articles")[0]["title"] == "'=cmd()"
    moscow = next(row for row in table(files, "places") if row["id"] == "moscow")
    assert (moscow["lat"], moscow["events"]) == ("55.756", "1")


def test_a_status_stands_with_the_party_that_says_so(files: Mapping[str, bytes]) -> None:
    (status,) = table(files, "statuses")
    assert (status["channel"], status["party"]) == ("air-line", "united-states")


def test_a_place_without_a_point_gets_none(files: Mapping[str, bytes]) -> None:
    features = {
        feature["id"]: feature for feature in json.loads(files["data/places.geojson"])["features"]
    }
    assert features["moscow"]["geometry"] == {"type": "Point", "coordinates": [37.617, 55.756]}
    assert features["golan-heights"]["geometry"] is None
    assert [e["id"] for e in features["golan-heights"]["properties"]["events"]] == ["call"]
    assert features["hmeimim"]["properties"]["events"] == []


def test_each_actor_channel_and_dyad_has_a_feed(files: Mapping[str, bytes]) -> None:
    feeds = {path: ElementTree.fromstring(data) for path, data in files.items()
             if path.endswith(".atom")}  # fmt: skip
    assert {
        "actors/russia.atom",
        "channels/air-line.atom",
        "dyads/russia_united-states.atom",
    } <= set(feeds)
    ids = [feed.findtext(f"{ATOM}id") for feed in feeds.values()]
    assert len(set(ids)) == len(ids)
    russia = feeds["actors/russia.atom"]
    assert [entry.findtext(f"{ATOM}title") for entry in russia.iter(f"{ATOM}entry")] == [
        "They talk"
    ]
    links = {link.get("rel"): link.get("href") for link in russia.findall(f"{ATOM}link")}
    assert links == {
        "alternate": "https://example.org/actors/russia.html",
        "self": "https://example.org/actors/russia.atom",
    }
    assert list(feeds["actors/israel.atom"].iter(f"{ATOM}entry")) == []


def test_every_export_tells_how_many_of_each(timeline: Timeline) -> None:
    for name, export in EXPORTS.items():
        assert len(export.records(timeline)) == len(export.PATHS), name


def test_a_feed_and_an_embedded_event_outlive_a_change_of_their_ids(
    build_of: Callable[..., Build],
) -> None:
    files = {
        "articles/2015/report": ARTICLE,
        "events/call": "formerly: [old-call]",
        "channels/memorandum": """
            name: Flight-safety memorandum
            parties: [russia, united-states]
            level: air
            formerly: [old-memorandum]
            """,
    }
    timeline = build_of(files).timeline
    feeds = EXPORTS["feeds"].files(timeline)
    assert feeds["channels/old-memorandum.atom"] == feeds["channels/memorandum.atom"]
    embeds = EXPORTS["embeds"].files(timeline)
    assert embeds["embed/old-call.html"] == embeds["embed/call.html"]
    assert embeds["oembed/old-call.json"] == embeds["oembed/call.json"]
