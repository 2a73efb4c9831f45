"""Parts of drawings as wide as the page: days in shares of the width, everything else in pixels."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from generator.pages.drawings.axis import Axis, month_breadth, month_start, short_month
from generator.pages.drawings.svg import diamond, number, tag

# A month's name takes about this share of the width of a text column.
_MONTH_ROOM = 3.3


def share(value: float) -> str:
    """Return a share of the width: "12.3%"."""
    return f"{number(value)}%"


def upright(at: float, top: float, bottom: float, class_: str) -> Markup:
    """Return an upright line at a share of the width."""
    return tag("line", x1=share(at), x2=share(at), y1=top, y2=bottom, class_=class_)


def level(start: float, end: float, y: float, class_: str) -> Markup:
    """Return a level line between two shares of the width."""
    return tag("line", x1=share(start), x2=share(end), y1=y, y2=y, class_=class_)


def diamond_at(at: float, y: float, size: float, class_: str) -> Markup:
    """Return a diamond at a share of the width."""
    return tag("svg", diamond(0, 0, size, class_), x=share(at), y=y, overflow="visible")


def calendar(axis: Axis, top: float, bottom: float) -> Iterator[Markup]:
    """Yield years, months and their hairlines; narrow screens leave the months out."""
    for month in axis.labelled_months(_MONTH_ROOM * month_breadth()):
        at = axis.at(month_start(month))
        is_year = month.endswith("-01")
        yield upright(at, top + 16, bottom, "grid grid--year" if is_year else "grid")
        yield tag("text", short_month(month), x=share(at), dx=3, y=top + 26, class_="month")
    for year, start, end in axis.years:
        if end - start > 2 * _MONTH_ROOM:
            yield tag("text", year, x=share(start), dx=3, y=top + 11, class_="year")
