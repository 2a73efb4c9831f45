"""`events.csv`: one line per event, for spreadsheets."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping

from generator.dates.edtf import in_words
from generator.links.addresses import page_path
from generator.timeline.timeline import Timeline

TITLE = "One line per event (CSV, UTF-8)"
PATHS = ("data/events.csv",)

COLUMNS = (
    "id",
    "title",
    "kind",
    "date",
    "earliest",
    "latest",
    "date_in_words",
    "disputed",
    "denied",
    "machine_read",
    "places",
    "channels",
    "actors",
    "origins",
    "articles",
    "url",
)


def files(timeline: Timeline) -> Mapping[str, bytes]:
    """Return the table; lists inside a cell are separated by a space."""
    output = io.StringIO()
    writer = csv.writer(output, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for event in timeline.events.values():
        row = (
            event.id,
            event.title,
            event.kind,
            event.date.text,
            event.date.earliest or "",
            event.date.latest or "",
            in_words(event.date),
            "yes" if event.disputed else "no",
            "yes" if event.denied else "no",
            "yes" if event.machine_read else "no",
            " ".join(event.places),
            " ".join(event.channels),
            " ".join(event.actors),
            " ".join(event.origins),
            " ".join(dict.fromkeys(account.article for account in event.accounts)),
            f"{timeline.content.site.address}{page_path('event', event.id)}.html",
        )
        writer.writerow([_cell(value) for value in row])
    return {PATHS[0]: output.getvalue().encode()}


def _cell(value: object) -> str:
    """Return a cell that no spreadsheet takes for a formula (OWASP, CSV injection)."""
    text = str(value)
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text
