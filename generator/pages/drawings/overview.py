"""What the overview of the whole period shows, before it is drawn."""

from __future__ import annotations

import datetime
from collections import defaultdict
from dataclasses import dataclass, replace

from markupsafe import Markup

from generator.dates.words import in_words
from generator.links.addresses import month_path
from generator.model import Event
from generator.pages.drawings.axis import Axis, period_axis
from generator.pages.drawings.spans import ChannelRows, changes_only, channel_rows
from generator.pages.timeline_pages import is_month, month_words
from generator.pages.views import Link, Views, counted
from generator.texts import day_words, gettext, ngettext
from generator.timeline.timeline import Timeline, month_of

# More statements than these would make the page heavy and the lanes a blur.
MOST_STATEMENTS = 800
_WEEK = datetime.timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """The events that begin in a week; `loose` of them may have begun later."""

    monday: datetime.date
    words: str
    count: int
    loose: int
    href: Markup
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TurningPoint:
    """A turning point with its event."""

    day: datetime.date
    words: str
    text: str
    href: Markup


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The channels of one level that have statements, by the first of these."""

    title: str
    channels: tuple[ChannelRows, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """The whole period."""

    axis: Axis
    months: tuple[Link, ...]  # those that have a page; the text is "2015-10"
    weeks: tuple[Week, ...]
    turning_points: tuple[TurningPoint, ...]
    groups: tuple[Group, ...]
    before: int  # events before the axis begins
    is_thinned: bool  # only changes are shown, not each statement

    @property
    def highest(self) -> int:
        """The most events of a week."""
        return max((week.count for week in self.weeks), default=0)

    @property
    def has_disputed(self) -> bool:
        """Whether the sides disagree on any channel."""
        return any(channel.sides for group in self.groups for channel in group.channels)

    @property
    def has_inherited(self) -> bool:
        """Whether anything that is drawn was said of a larger channel."""
        return any(
            span.is_inherited
            for group in self.groups
            for channel in group.channels
            for spans in (channel.spans, *(side.spans for side in channel.sides))
            for span in spans
        )


def overview(timeline: Timeline, views: Views) -> Overview | None:
    """Return the whole period, or None where nothing is dated."""
    axis = period_axis(timeline)
    if axis is None:
        return None
    groups = _groups(timeline, views, axis)
    statements = sum(
        len(channel.spans) + sum(len(side.spans) for side in channel.sides)
        for group in groups
        for channel in group.channels
    )
    is_thinned = statements > MOST_STATEMENTS
    if is_thinned:
        groups = tuple(
            replace(group, channels=tuple(map(changes_only, group.channels))) for group in groups
        )
    return Overview(
        axis=axis,
        months=tuple(
            Link(text=month, href=views.href(f"{month_path(month)}.html"))
            for month in axis.months
            if month in timeline.events_by_month
        ),
        weeks=weeks(timeline, views, axis),
        turning_points=tuple(
            TurningPoint(
                day=event.date.earliest,
                words=event.turning_point,
                text=f"{in_words(event.date)}: {event.title}",
                href=views.link(("event", event.id)).href,
            )
            for event in timeline.events.values()
            if event.turning_point
            and event.date.earliest
            and axis.first <= event.date.earliest <= axis.last
        ),
        groups=groups,
        is_thinned=is_thinned,
        before=sum(
            1 for e in timeline.events.values() if e.date.earliest and e.date.earliest < axis.first
        ),
    )


def weeks(timeline: Timeline, views: Views, axis: Axis) -> tuple[Week, ...]:
    """Return the weeks of an axis in which events begin."""
    by_week: dict[datetime.date, list[Event]] = defaultdict(list)
    for event in timeline.events.values():
        day = event.date.earliest
        if day and axis.first <= day <= axis.last:
            by_week[day - datetime.timedelta(days=day.weekday())].append(event)
    return tuple(_week(monday, events, views) for monday, events in sorted(by_week.items()))


def _week(monday: datetime.date, events: list[Event], views: Views) -> Week:
    loose = sum(1 for e in events if not e.date.latest or e.date.latest >= monday + _WEEK)
    month = month_of(events[0])
    words = day_words(monday)
    values = {
        "week": gettext("Week of {day}", day=words),
        "events": counted(len(events), "event"),
        "all_of_month": gettext(
            "All of {month}", month=month_words(month) if is_month(month) else month
        ),
    }
    text = gettext("{week}: {events}. {all_of_month}.", **values)
    if loose:
        text = ngettext(
            "{week}: {events}, {number} of them dated less exactly than to a week. {all_of_month}.",
            "{week}: {events}, {number} of them dated less exactly than to a week. {all_of_month}.",
            loose,
            **values,
        )
    return Week(
        monday=monday,
        words=words,
        count=len(events),
        loose=loose,
        href=views.href(f"{month_path(month)}.html"),
        text=text,
    )


def _groups(timeline: Timeline, views: Views, axis: Axis) -> tuple[Group, ...]:
    found = []
    for level in timeline.content.vocabulary["channel_level"].values():
        channels = [
            channel_rows(timeline, views, channel, axis.last)
            for channel in timeline.content.channels.values()
            if channel.kind == level.id
        ]
        stated = [channel for channel in channels if channel.spans]
        if stated:
            stated.sort(key=lambda channel: (channel.first, channel.link.text))
            found.append(Group(title=level.title, channels=tuple(stated)))
    return tuple(found)
