"""The overview for narrow screens: time runs down, the channels follow level by level."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from markupsafe import Markup

from generator.pages.drawings.axis import Axis, month_start, short_month
from generator.pages.drawings.labels import spread, wrapped
from generator.pages.drawings.overview import Group, Overview, TurningPoint
from generator.pages.drawings.patterns import bar
from generator.pages.drawings.spans import Span
from generator.pages.drawings.svg import (
    diamond,
    drawing,
    link,
    number,
    polyline,
    tag,
    text_width,
)
from generator.pages.timeline_pages import month_words
from generator.texts import gettext

WIDTH = 320.0
_DATES = 38.0  # room for months and years
_STRIP = 84.0
_LABELS = 140.0  # where the labels of turning points begin
_LINE = 14.0
_SIZE = 12.0
_COLUMN, _GAP = 13.0, 7.0
_MONTH = 26.0  # height of a month beside the turning points
_DATE_ROOM = 24.0  # between two dates
_LANE_MONTH = 11.0  # and beside the lanes


class Column(NamedTuple):
    """A lane that runs down."""

    name: str
    href: Markup | None
    spans: tuple[Span, ...]
    x: float

    @property
    def is_side(self) -> bool:
        """Whether it is one side's word below its channel's."""
        return self.href is None


def tall_drawing(overview: Overview) -> Markup:
    """Return the events and turning points with time downward."""
    top = 22.0
    axis = overview.axis.laid_out(top, top + _MONTH * len(overview.axis.months))
    labels = _turning_points(overview.turning_points, axis)
    end = max(axis.end, labels.bottom) + 6
    return drawing(
        *(*_dates(overview, axis, _DATES + _STRIP), *_strip(overview, axis), *labels.marks),
        class_="tall",
        label=gettext("Events a week and turning points, drawn from top to bottom"),
        viewBox=f"0 0 {WIDTH:.0f} {end:.0f}",
    )


def tall_lanes(overview: Overview, group: Group) -> Iterator[Markup]:
    """Yield the channels of a group with time downward, as many drawings as their names need."""
    for columns in _panels(group):
        head = max(text_width(column.name, _size(column)) for column in columns) + 10
        axis = overview.axis.laid_out(head, head + _LANE_MONTH * len(overview.axis.months))
        right = columns[-1].x + _COLUMN
        yield drawing(
            *(*_dates(overview, axis, right), *_columns(columns, axis)),
            class_="tall",
            label=gettext("Channels: {level}, drawn from top to bottom", level=group.title),
            viewBox=f"0 0 {WIDTH:.0f} {axis.end + 6:.0f}",
        )


def _dates(overview: Overview, axis: Axis, right: float) -> list[Markup]:
    """Return months and years down the left side, with hairlines."""
    hrefs = {link.text: link.href for link in overview.months}
    begin = axis.months[0]
    labelled = set(axis.labelled_months(_DATE_ROOM))
    marks: list[Markup] = []
    for month in axis.months:
        y = axis.at(month_start(month))
        # The first month bears its year; none stands too near below it.
        if month != begin and (month not in labelled or y < axis.start + _LINE):
            continue
        is_year = month.endswith("-01") or month == begin
        strength = "grid grid--year" if is_year else "grid"
        marks.append(polyline((0 if is_year else _DATES - 4, y), (right, y), class_=strength))
        words = month[:4] if is_year else short_month(month)
        label = tag("text", words, x=0, y=y + 11, class_="year" if is_year else "month")
        if month in hrefs:
            text = gettext("All events of {month}", month=month_words(month))
            label = link(hrefs[month], text, label, class_="mark")
        marks.append(label)
    return marks


def _strip(overview: Overview, axis: Axis) -> list[Markup]:
    highest = overview.highest
    unit = (_STRIP - 8) / highest if highest else 0
    height = max((axis.end - axis.start) / ((axis.last - axis.first).days + 1) * 7 - 1, 0.8)
    marks = [
        tag(
            "text",
            gettext("Events a week, up to {number}", number=highest),
            x=0,
            y=11,
            class_="row-name",
        ),
        polyline((_DATES, axis.start), (_DATES, axis.end), class_="base"),
    ]
    for week in overview.weeks:
        y, x = axis.at(week.monday), _DATES
        exact, loose = (week.count - week.loose) * unit, week.loose * unit
        parts = [tag("rect", x=x, y=y, width=_STRIP, height=height + 1, class_="reach")]
        if exact:
            parts.append(tag("rect", x=x, y=y, width=exact, height=height, class_="week"))
        if loose:
            parts.append(tag("rect", x=x + exact, y=y + 0.4, width=loose, height=height - 0.8,
                             class_="week week--loose"))  # fmt: skip
        marks.append(link(week.href, week.text, *parts, class_="mark"))
    return marks


class Labels(NamedTuple):
    """Finished labels and where they end."""

    marks: list[Markup]
    bottom: float


def _turning_points(points: Sequence[TurningPoint], axis: Axis) -> Labels:
    texts = [wrapped(point.words, _SIZE, WIDTH - _LABELS) for point in points]
    sizes = [_LINE * len(text) + 5 for text in texts]
    wanted = [axis.at(p.day) - size / 2 for p, size in zip(points, sizes, strict=True)]
    tops = spread(wanted, sizes, axis.start - 8, axis.end)
    marks = []
    for point, text, size, top in zip(points, texts, sizes, tops, strict=True):
        y, middle = axis.at(point.day), top + size / 2
        at = _DATES + _STRIP + 2
        rows = [
            tag("tspan", row, x=_LABELS, y=top + 12.5 + number_of * _LINE)
            for number_of, row in enumerate(text)
        ]
        marks.append(
            link(
                point.href,
                point.text,
                polyline((at, y), (_LABELS - 4, middle), class_="leader"),
                diamond(at, y, 4, "turning"),
                tag("rect", x=_LABELS - 2, y=top + 1, width=WIDTH - _LABELS + 2,
                    height=size - 2, class_="reach"),
                tag("text", *rows, class_="flag"),
                class_="mark",
            )
        )  # fmt: skip
    return Labels(marks, max((t + s for t, s in zip(tops, sizes, strict=True)), default=0.0))


def _panels(group: Group) -> Iterator[list[Column]]:
    """Yield the columns of a group; a channel stays together with its sides."""
    panel: list[Column] = []
    x = _DATES
    for channel in group.channels:
        need = _COLUMN * (1 + len(channel.sides)) + _GAP
        if panel and x + need > WIDTH:
            yield panel
            panel, x = [], _DATES
        panel.append(Column(channel.link.text, channel.link.href, channel.spans, x))
        for count, side in enumerate(channel.sides, 1):
            panel.append(Column(side.name, None, side.spans, x + count * _COLUMN))
        x += need
    yield panel


def _size(column: Column) -> float:
    return _SIZE - 1 if column.is_side else _SIZE


def _columns(columns: Sequence[Column], axis: Axis) -> list[Markup]:
    marks = []
    for column in columns:
        x = column.x + _COLUMN / 2
        turn = f"rotate(-90 {number(x + 4)} {number(axis.start - 6)})"
        label = tag(
            "text",
            column.name,
            x=x + 4,
            y=axis.start - 6,
            transform=turn,
            class_="side-name" if column.is_side else "row-name",
        )
        marks.append(link(column.href, column.name, label, class_="mark") if column.href else label)
        marks += _lane(column, axis, x)
    return marks


def _lane(column: Column, axis: Axis, middle: float) -> Iterator[Markup]:
    width = 5.0 if column.is_side else 9.0
    first = axis.at(column.spans[0].start)
    if first > axis.start + 2:
        yield polyline((middle, axis.start), (middle, first - 2), class_="silence")
    for span in column.spans:
        if span.end <= axis.first:
            continue
        y, end = axis.at(span.start), axis.at(span.end)
        thin = width / 2 if span.is_inherited else width
        parts = [bar(span.state, middle - thin / 2, y, thin, max(end - y, 0.8))]
        if span.start >= axis.first:
            left, right = middle - width / 2 - 1, middle + width / 2 + 1
            parts.append(polyline((left, y), (right, y), class_="tick"))
        yield link(span.href, span.text, *parts, class_="mark")
