"""How every channel stood on every day: a page per month, and a way to it from a date."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.links.addresses import month_path
from generator.model import Id
from generator.pages.page import Page
from generator.pages.standings import channel_month, in_sentence, span_anchor
from generator.pages.timeline_pages import month_words, party_name
from generator.pages.views import Link, Views, counted
from generator.texts import day_words, gettext, spoken
from generator.timeline.months import month_key, status_months
from generator.timeline.timeline import Timeline


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What was said of a channel on a day: statuses and whose they are.

    The link leads to the days that began with it.
    """

    link: Link
    words: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthOfChanges:
    """A month in the list of all months."""

    link: Link
    changes: str


def pages(timeline: Timeline) -> Iterator[Page]:
    """Yield the list of months and the page of each."""
    months = status_months(timeline)
    changes = {month: _changes(timeline, month) for month in months}
    yield _index(timeline, months, {month: len(found) for month, found in changes.items()})
    for number, month in enumerate(months):
        before = months[number - 1] if number else None
        after = months[number + 1] if number + 1 < len(months) else None
        yield _month(timeline, month, months, (before, after), changes[month])


def channels_on_path(month: str) -> str:
    """Return the path of the page of a month, or of "index"."""
    return f"channels/on/{month}"


def _index(timeline: Timeline, months: Sequence[str], changes: dict[str, int]) -> Page:
    views = Views(timeline, channels_on_path("index"))
    by_year: dict[str, list[MonthOfChanges]] = {}
    for month in months:
        link = Link(text=month_words(month), href=views.href(f"{channels_on_path(month)}.html"))
        said = counted(changes[month], "change") if changes[month] else gettext("no change")
        by_year.setdefault(month[:4], []).append(MonthOfChanges(link=link, changes=said))
    return Page(
        path=channels_on_path("index"),
        title=gettext("Channels on a date"),
        description=gettext(
            "How each channel stood on a day, according to each party and with sources."
        ),
        template="channels_on_index.md.jinja",
        context={
            "years": tuple((year, tuple(rows)) for year, rows in by_year.items()),
            "months": " ".join(months),
            "month": "",
            "channels": Link(text=gettext("Channels"), href=views.href("channels/index.html")),
            "locale": spoken().tag,
            "script": views.href("assets/on-date.js"),
        },
    )


def _month(
    timeline: Timeline,
    month: str,
    months: Sequence[str],
    neighbours: tuple[str | None, str | None],
    changes: Sequence[tuple[datetime.date, Id, Id | None, Id]],
) -> Page:
    path = channels_on_path(month)
    views = Views(timeline, path)
    rows = [channel_month(timeline, channel, month, views) for channel in timeline.content.channels]
    # What changed comes first, then what was said before; what nobody spoke of is only named.
    spoken_of = [row for row in rows if any(span.words for span in row.spans)]
    spoken_of.sort(key=lambda row: len(row.spans) == 1)

    def link(key: str | None, path_of: str) -> Link | None:
        return Link(text=month_words(key), href=views.href(f"{path_of}.html")) if key else None

    before, after = neighbours
    return Page(
        path=path,
        title=gettext("Channels in {month}", month=month_words(month)),
        description=gettext(
            "How each channel stood on each day of {month}, according to each party.",
            month=month_words(month),
        ),
        template="channels_on.md.jinja",
        context={
            "name": month_words(month),
            "months": " ".join(months),
            "month": month,
            "before": link(before, channels_on_path(before or "")),
            "after": link(after, channels_on_path(after or "")),
            "events": link(month, month_path(month)) if month in timeline.events_by_month else None,
            "all_months": Link(
                text=gettext("All months"), href=views.href(f"{channels_on_path('index')}.html")
            ),
            "changes": _said_by_day(changes, path, views),
            "channels": tuple(spoken_of),
            "unspoken": tuple(
                views.link(("channel", row.id))
                for row in rows
                if not any(span.words for span in row.spans)
            ),
            "locale": spoken().tag,
            "script": views.href("assets/on-date.js"),
        },
    )


def _changes(timeline: Timeline, month: str) -> tuple[tuple[datetime.date, Id, Id | None, Id], ...]:
    """Return the statuses that begin in a month: day, channel, party, status."""
    found = {
        (entry.date.earliest, channel, lane.party, entry.status): None
        for channel, lanes in timeline.lanes.items()
        for lane in lanes
        for entry in lane.entries
        if entry.date.earliest and month_key(entry.date.earliest) == month
    }
    return tuple(sorted(found, key=lambda change: change[0]))


def _said_by_day(
    changes: Sequence[tuple[datetime.date, Id, Id | None, Id]], path: str, views: Views
) -> tuple[tuple[str, tuple[Change, ...]], ...]:
    """Return changes under their days and channels."""
    days: dict[datetime.date, dict[Id, list[tuple[str, str]]]] = {}
    for day, channel, party, status in changes:
        word = (views.term("status", status).title.lower(), in_sentence(party_name(views, party)))
        days.setdefault(day, {}).setdefault(channel, []).append(word)
    page = views.href(f"{path}.html")
    return tuple(
        (
            day_words(day),
            tuple(
                Change(
                    link=Link(
                        text=views.name(("channel", channel)),
                        href=page + f"#{span_anchor(day, channel)}",
                    ),
                    words=tuple(words),
                )
                for channel, words in found.items()
            ),
        )
        for day, found in days.items()
    )
