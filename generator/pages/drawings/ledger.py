"""The ledger of a channel: a lane for each side, with the incidents that tested the channel."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from generator.pages.drawings.axis import Axis
from generator.pages.drawings.patterns import bar
from generator.pages.drawings.spans import Row
from generator.pages.drawings.stretched import calendar, diamond_at, level, share, upright
from generator.pages.drawings.svg import drawing, link, tag
from generator.texts import gettext

_TOP, _ROW, _BAR = 32.0, 42.0, 12.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident:
    """An incident in which the channel was used."""

    day: datetime.date
    text: str
    href: Markup


def ledger(name: str, axis: Axis, rows: Sequence[Row], incidents: Sequence[Incident]) -> Markup:
    """Return the lanes of a channel over the whole period."""
    bottom = _TOP + _ROW * len(rows) + (_ROW if incidents else 0)
    marks = [*calendar(axis, 0, bottom)]
    for number, row in enumerate(rows):
        marks += _lane(row, axis, _TOP + number * _ROW)
    if incidents:
        marks += _incidents(incidents, axis, bottom - _ROW)
    return drawing(
        *marks,
        class_="ledger",
        label=gettext(
            "{channel}: how it stood according to each side, drawn from left to right", channel=name
        ),
        width="100%",
        height=bottom + 4,
    )


def _lane(row: Row, axis: Axis, top: float) -> Iterator[Markup]:
    yield tag("text", row.name, x=0, y=top + 15, class_="row-name")
    y, middle = top + 21, top + 21 + _BAR / 2
    first = axis.at(row.spans[0].start)
    if first > axis.start:
        yield level(axis.start, first, middle, "silence")
    for span in row.spans:
        if span.end <= axis.first:
            continue
        x, end = axis.at(span.start), axis.at(span.end)
        height = _BAR / 2 if span.is_inherited else _BAR
        parts = [
            bar(span.state, share(x), middle - height / 2, share(max(end - x, 0.1)), height),
        ]
        if span.start >= axis.first:
            parts.append(upright(x, y - 2, y + _BAR + 2, "tick"))
        yield link(span.href, span.text, *parts, class_="mark")


def _incidents(incidents: Sequence[Incident], axis: Axis, top: float) -> Iterator[Markup]:
    yield tag("text", gettext("Incidents that tested it"), x=0, y=top + 15, class_="row-name")
    middle = top + 27
    yield level(axis.start, axis.end, middle, "rule")
    for incident in incidents:
        if axis.first <= incident.day <= axis.last:
            at = axis.at(incident.day)
            reach = tag("rect", x=share(at), y=middle - 12, width=24, height=24,
                        transform="translate(-12 0)", class_="reach")  # fmt: skip
            yield link(
                incident.href,
                incident.text,
                reach,
                diamond_at(at, middle, 5, "turning"),
                class_="mark",
            )
