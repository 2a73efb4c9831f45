"""Where the events of a story lie in the whole period."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from generator.pages.drawings.axis import Axis
from generator.pages.drawings.overview import Week
from generator.pages.drawings.stretched import calendar, diamond_at, level, share
from generator.pages.drawings.svg import drawing, link, tag
from generator.texts import gettext

_STRIP, _TOP = 28.0, 32.0
_ROW = 14.0  # of diamonds
_ROOM = 1.6  # share of the width that a diamond takes
_MOST_ROWS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One event of a story in the period."""

    day: datetime.date
    text: str
    href: Markup


def position(axis: Axis, weeks: Sequence[Week], places: Sequence[Place]) -> Markup:
    """Return the period with all events faintly, and those of a story as linked marks."""
    base = _TOP + _STRIP
    highest = max((week.count for week in weeks), default=1)
    width = max(700 / ((axis.last - axis.first).days + 1) - 0.15, 0.1)
    faint = [
        tag(
            "rect",
            x=share(axis.at(week.monday)),
            y=base - week.count * _STRIP / highest,
            width=share(width),
            height=week.count * _STRIP / highest,
            class_="week week--faint",
        )
        for week in weeks
    ]
    shown = [place for place in places if axis.first <= place.day <= axis.last]
    rows = _rows([axis.at(place.day) for place in shown])
    marks = [
        link(
            place.href,
            place.text,
            diamond_at(axis.at(place.day), base + 11 + row * _ROW, 5, "turning"),
            class_="mark",
        )
        for place, row in zip(shown, rows, strict=True)
    ]
    height = base + (max(rows, default=0) + 1) * _ROW + 6
    return drawing(
        *(*calendar(axis, 0, height - 2), *faint, level(axis.start, axis.end, base, "base")),
        *marks,
        class_="position",
        label=gettext("The events of this story in the whole period"),
        width="100%",
        height=height,
    )


def _rows(points: Sequence[float]) -> list[int]:
    """Return a row for each point, in order, so that neighbours do not cover each other."""
    ends: list[float] = []
    found = []
    for at in points:
        free = [row for row, end in enumerate(ends) if end <= at]
        row = free[0] if free else len(ends)
        if row == _MOST_ROWS:
            row = ends.index(min(ends))
        if row == len(ends):
            ends.append(0.0)
        ends[row] = at + _ROOM
        found.append(row)
    return found
