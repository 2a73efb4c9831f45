"""`datapackage.json`: what the tables hold, column by column (Frictionless Data Package)."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from generator.exports.events_csv import EVENTS
from generator.exports.record_tables import TABLES
from generator.exports.tables import Column, Table
from generator.exports.timeline_json import data_version
from generator.texts import gettext_noop
from generator.timeline.timeline import Timeline

TITLE = gettext_noop("What the tables hold, column by column (Data Package)")
PATHS = ("data/datapackage.json",)

_KEYS = {"events": "id", "articles": "id", "actors": "id", "channels": "id", "places": "id",
         "outlets": "id"}  # fmt: skip
# Columns that name one row of another table. `origin` does not: most origins are no outlet.
_REFERENCES = {"event": "events", "article": "articles", "outlet": "outlets", "channel": "channels",
               "party": "actors", "affiliation": "actors", "part_of": "channels"}  # fmt: skip


def files(timeline: Timeline) -> Mapping[str, bytes]:
    """Return the description of the tables."""
    site = timeline.content.site
    package = {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": re.sub(r"[^a-z0-9]+", "-", site.title.casefold()).strip("-") or "timeline",
        "title": site.title,
        "description": site.description,
        "homepage": site.address,
        "version": data_version(timeline),
        "licenses": [
            {
                "name": site.licence.replace(" ", "-"),
                "title": site.licence,
                "path": site.licence_address,
            }
        ],
        "resources": [_resource(table, _tables(timeline)) for table in _tables(timeline)],
    }
    return {PATHS[0]: (json.dumps(package, ensure_ascii=False, indent=1) + "\n").encode()}


def records(timeline: Timeline) -> tuple[int, ...]:
    """Return the number of tables."""
    return (len(_tables(timeline)),)


def _tables(timeline: Timeline) -> tuple[Table, ...]:
    """Return the tables that the site switches on."""
    exports = timeline.content.site.exports
    return tuple(table for table in (EVENTS, *TABLES) if f"{table.name}-csv" in exports)


def _resource(table: Table, tables: tuple[Table, ...]) -> dict[str, Any]:
    known = {other.name for other in tables} - {table.name}
    schema: dict[str, Any] = {"fields": [_field(column) for column in table.columns]}
    if key := _KEYS.get(table.name):
        schema["primaryKey"] = [key]
    schema["foreignKeys"] = [
        {"fields": [name], "reference": {"resource": other, "fields": ["id"]}}
        for column in table.columns
        if (other := _REFERENCES.get(name := column.name)) in known
    ]
    return {
        "name": table.name,
        "type": "table",
        "title": table.title,
        "path": table.PATHS[0].removeprefix("data/"),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {key: value for key, value in schema.items() if value},
    }


def _field(column: Column) -> dict[str, Any]:
    field: dict[str, Any] = {"name": column.name, "type": column.type, "description": column.what}
    if column.type == "boolean":
        field |= {"trueValues": ["yes"], "falseValues": ["no"]}
    return field
