"""A table as a file: typed columns, one line per row, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import datetime
import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from generator.timeline.timeline import Timeline

ColumnType = Literal["string", "date", "number", "boolean"]
Value = str | datetime.date | float | bool | None

_TEXT_OF_FLAG = {True: "yes", False: "no"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column; `what` says what stands in it."""

    name: str
    what: str
    type: ColumnType = "string"


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """An export of its own: `rows` gives the values in the order of the columns."""

    name: str
    title: str
    columns: tuple[Column, ...]
    rows: Callable[[Timeline], Iterable[Sequence[Value]]]

    @property
    def TITLE(self) -> str:  # noqa: N802  # as a module of this package has it
        """What the file holds."""
        return self.title

    @property
    def PATHS(self) -> tuple[str, ...]:  # noqa: N802
        """The path of the file."""
        return (f"data/{self.name}.csv",)

    def files(self, timeline: Timeline) -> Mapping[str, bytes]:
        """Return the table; lists inside a cell are separated by a space."""
        output = io.StringIO()
        writer = csv.writer(output, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
        writer.writerow([column.name for column in self.columns])
        for row in self.rows(timeline):
            writer.writerow([cell(value) for value in row])
        return {self.PATHS[0]: output.getvalue().encode()}

    def records(self, timeline: Timeline) -> tuple[int, ...]:
        """Return the number of rows."""
        return (sum(1 for _ in self.rows(timeline)),)


def cell(value: Value) -> str:
    """Return what stands in a cell: no spreadsheet takes a text for a formula (CSV injection)."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return _TEXT_OF_FLAG[value]
    if not isinstance(value, str):
        return str(value)
    return f"'{value}" if value.startswith(("=", "+", "-", "@", "\t", "\r")) else value
