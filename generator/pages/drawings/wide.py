"""The overview for wide screens and for paper: time runs to the right."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from markupsafe import Markup

from generator.pages.drawings.axis import Axis, month_breadth, month_start, short_month
from generator.pages.drawings.labels import flags
from generator.pages.drawings.overview import Overview
from generator.pages.drawings.patterns import bar
from generator.pages.drawings.spans import ChannelRows, Span
from generator.pages.drawings.svg import (
    diamond,
    drawing,
    link,
    polyline,
    shortened,
    tag,
    text_width,
)
from generator.pages.timeline_pages import month_words
from generator.texts import gettext

WIDTH = 1000.0
_NAMES = 238.0  # room for the names of the channels
_SIZE = 11.5  # of text
_FLAG_ROW = 15.0
_STRIP = 56.0
_CHANNEL, _SIDE, _HEADING = 16.0, 12.0, 21.0  # heights of rows


class Drawn(NamedTuple):
    """Finished marks and where they end."""

    marks: list[Markup]
    bottom: float


def wide_drawing(overview: Overview) -> Markup:
    """Return the overview with time to the right."""
    axis = overview.axis.laid_out(_NAMES, WIDTH - 6)
    turning = _turning_points(overview, axis)
    months = _months(overview, axis, turning.bottom + 6)
    strip = _strip(overview, axis, months.bottom)
    lanes = _lanes(overview, axis, strip.bottom + 8)
    foot = _months(overview, axis, lanes.bottom + 6)
    grid = _grid(axis, turning.bottom, lanes.bottom + 4)
    ends = [
        polyline((axis.at(t.day), turning.bottom), (axis.at(t.day), lanes.bottom), class_="plumb")
        for t in overview.turning_points
    ]
    return drawing(
        *(*grid, *ends, *turning.marks, *months.marks, *strip.marks, *lanes.marks, *foot.marks),
        class_="wide",
        label=gettext("The whole period, drawn from left to right"),
        viewBox=f"0 0 {WIDTH:.0f} {foot.bottom:.0f}",
    )


def _turning_points(overview: Overview, axis: Axis) -> Drawn:
    points = [(axis.at(t.day), text_width(t.words, _SIZE) + 5) for t in overview.turning_points]
    placed = flags(points, 0, WIDTH)
    rows = max((flag.row for flag in placed), default=-1) + 1
    base = rows * _FLAG_ROW + 12
    leaders, labels = [], []
    for flag, point in zip(placed, overview.turning_points, strict=True):
        y = base - 12 - flag.row * _FLAG_ROW
        leaders.append(polyline((flag.at, y - 10), (flag.at, base), class_="leader"))
        x = flag.at - 4 if flag.is_left else flag.at + 4
        labels.append(
            link(
                point.href,
                point.text,
                tag("rect", x=flag.left + 1, y=y - 10.5, width=flag.right - flag.left - 2,
                    height=13.5, class_="paper"),
                tag("text", point.words, x=x, y=y, class_="flag flag--left" if flag.is_left
                    else "flag"),
                diamond(flag.at, base, 4, "turning"),
                class_="mark",
            )
        )  # fmt: skip
    return Drawn([*leaders, *labels], base)


def _months(overview: Overview, axis: Axis, top: float) -> Drawn:
    """Return a line of months over a line of years."""
    hrefs = {link.text: link.href for link in overview.months}
    marks = []
    for month in axis.labelled_months(22 * month_breadth()):
        x, y = axis.at(month_start(month)), top + 11
        label = tag("text", short_month(month), x=x + 3, y=y, class_="month")
        if month in hrefs:
            text = gettext("All events of {month}", month=month_words(month))
            label = link(hrefs[month], text, label, class_="mark")
        marks.append(label)
    for year, start, end in axis.years:
        if end - start > 24:
            marks.append(tag("text", year, x=start + 3, y=top + 25, class_="year"))
    return Drawn(marks, top + 32)


def _strip(overview: Overview, axis: Axis, top: float) -> Drawn:
    """Return the events of each week as bars; those dated less exactly are hollow."""
    highest = overview.highest
    base = top + _STRIP
    width = max((axis.end - axis.start) / ((axis.last - axis.first).days + 1) * 7 - 1, 0.8)
    marks = [
        tag("text", gettext("Events a week"), x=0, y=base - 2, class_="row-name"),
        tag("text", f"{highest}", x=axis.start - 5, y=top + 9, class_="scale"),
        tag("text", "0", x=axis.start - 5, y=base, class_="scale"),
        polyline((axis.start, base), (axis.end, base), class_="base"),
    ]
    for week in overview.weeks:
        x, unit = axis.at(week.monday), (_STRIP - 4) / highest
        exact = (week.count - week.loose) * unit
        loose = week.loose * unit
        marks.append(
            link(
                week.href,
                week.text,
                tag("rect", x=x, y=top, width=width + 1, height=_STRIP, class_="reach"),
                *_week_bars(x, base, width, exact, loose),
                class_="mark",
            )
        )
    return Drawn(marks, base)


def _week_bars(x: float, base: float, width: float, exact: float, loose: float) -> Iterator[Markup]:
    if exact:
        yield tag("rect", x=x, y=base - exact, width=width, height=exact, class_="week")
    if loose:
        yield tag("rect", x=x + 0.4, y=base - exact - loose, width=width - 0.8, height=loose,
                  class_="week week--loose")  # fmt: skip


def _lanes(overview: Overview, axis: Axis, top: float) -> Drawn:
    marks: list[Markup] = []
    y = top
    for group in overview.groups:
        y += _HEADING
        marks.append(tag("text", group.title, x=0, y=y - 6, class_="group"))
        marks.append(polyline((0, y - 2), (axis.end, y - 2), class_="rule"))
        for channel in group.channels:
            marks += _channel(channel, axis, y)
            y += _CHANNEL
            for side in channel.sides:
                name = shortened(side.name, _SIZE - 1, _NAMES - 18)
                marks.append(tag("text", name, x=12, y=y + 8.5, class_="side-name"))
                marks += _row(side.spans, axis, y + 3, 5)
                y += _SIDE
            y += 3 if channel.sides else 0
    return Drawn(marks, y)


def _channel(channel: ChannelRows, axis: Axis, y: float) -> list[Markup]:
    name = shortened(channel.link.text, _SIZE, _NAMES - 4)
    label = tag("text", name, x=0, y=y + 12, class_="row-name")
    return [
        link(channel.link.href, channel.link.text, label, class_="mark"),
        *_row(channel.spans, axis, y + 4, 9),
    ]


def _row(spans: tuple[Span, ...], axis: Axis, y: float, height: float) -> list[Markup]:
    """Return a row of statements; before the first one, a dotted line that says nothing."""
    middle = y + height / 2
    first = axis.at(spans[0].start)
    marks = []
    if first > axis.start + 2:
        marks.append(polyline((axis.start, middle), (first - 2, middle), class_="silence"))
    for span in spans:
        if span.end <= axis.first:
            continue
        x, end = axis.at(span.start), axis.at(span.end)
        thin = height / 2 if span.is_inherited else height
        parts = [bar(span.state, x, middle - thin / 2, max(end - x, 0.8), thin)]
        if span.start >= axis.first:
            parts.append(polyline((x, y - 1), (x, y + height + 1), class_="tick"))
        marks.append(link(span.href, span.text, *parts, class_="mark"))
    return marks


def _grid(axis: Axis, top: float, bottom: float) -> list[Markup]:
    """Return hairlines at the months, stronger ones at the years."""
    marks = []
    for month in axis.labelled_months(22):
        x = axis.at(month_start(month))
        strength = "grid grid--year" if month.endswith("-01") else "grid"
        marks.append(polyline((x, top), (x, bottom), class_=strength))
    return marks
