"""`events.csv`: one line per event, for spreadsheets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator.dates.words import in_words
from generator.exports.tables import Column, Table, Value
from generator.links.addresses import web_address
from generator.texts import gettext_noop
from generator.timeline.timeline import Timeline

TITLE = gettext_noop("One line per event (CSV, UTF-8)")
PATHS = ("data/events.csv",)


def files(timeline: Timeline) -> Mapping[str, bytes]:
    """Return the table; lists inside a cell are separated by a space."""
    return EVENTS.files(timeline)


def records(timeline: Timeline) -> tuple[int, ...]:
    """Return the number of rows."""
    return EVENTS.records(timeline)


def _rows(timeline: Timeline) -> Iterator[Sequence[Value]]:
    for event in timeline.events.values():
        yield (
            event.id,
            event.title,
            event.kind,
            event.date.text,
            event.date.earliest,
            event.date.latest,
            in_words(event.date),
            event.disputed,
            event.denied,
            event.machine_read,
            " ".join(event.places),
            " ".join(event.channels),
            " ".join(event.actors),
            " ".join(event.origins),
            " ".join(dict.fromkeys(account.article for account in event.accounts)),
            web_address(timeline.content.site.address, "event", event.id),
        )


EVENTS = Table(
    name="events",
    title=TITLE,
    columns=(
        Column(name="id", what="permanent id"),
        Column(name="title", what="what happened, in a line"),
        Column(name="kind", what="from the vocabulary of kinds"),
        Column(name="date", what="EDTF"),
        Column(name="earliest", what="first day as written; empty where open", type="date"),
        Column(name="latest", what="last day as written; empty where open", type="date"),
        Column(name="date_in_words", what="the date as pages show it"),
        Column(name="disputed", what="accounts share no day, unsettled", type="boolean"),
        Column(name="denied", what="at least one account denies it", type="boolean"),
        Column(name="machine_read", what="no person has written it", type="boolean"),
        Column(name="places", what="ids"),
        Column(name="channels", what="ids"),
        Column(name="actors", what="who took part, ids"),
        Column(name="origins", what="independent origins of what is known"),
        Column(name="articles", what="ids of the articles that tell of it"),
        Column(name="url", what="its page"),
    ),
    rows=_rows,
)
COLUMNS = tuple(column.name for column in EVENTS.columns)
