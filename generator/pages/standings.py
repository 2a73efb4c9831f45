"""How a channel stood in a month: spans of days on which nothing changed, in words."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from generator.dates.words import without_shared_end
from generator.model import Id
from generator.pages.timeline_pages import (
    month_days,
    month_words,
    party_name,
    state_words,
)
from generator.pages.views import DateView, Link, Views, date_view
from generator.texts import day_words, gettext
from generator.timeline.lanes import Standing, is_disputed, joint_state, standing_on
from generator.timeline.months import month_key
from generator.timeline.timeline import Timeline

ONE_DAY = datetime.timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """What one party last said, as of some days, and what that rests on."""

    party: str
    state: str
    state_id: str
    status: str
    date: DateView
    speakers: tuple[Link, ...]
    event: Link
    article: Link
    inherited: Link | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Days on end on which nothing changed for a channel."""

    anchor: str
    first: str
    last: str
    days: str
    verdict: str
    verdict_id: str
    according: str
    words: tuple[Word, ...]
    silent: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelMonth:
    """A channel in a month."""

    id: Id
    link: Link
    spans: tuple[Span, ...]


def channel_month(timeline: Timeline, channel: Id, month: str, views: Views) -> ChannelMonth:
    """Return how a channel stood on each day of a month."""
    first, last = month_days(month)
    lanes, channels = timeline.lanes, timeline.content.channels
    starts = [first, *(day for day in _days_of_change(timeline, channel) if first < day <= last)]
    found: list[tuple[datetime.date, tuple[Standing, ...]]] = []
    for day in starts:
        standings = standing_on(day, channel, lanes, channels)
        if not found or found[-1][1] != standings:
            found.append((day, standings))
    ends = [day - ONE_DAY for day, _ in found[1:]] + [last]
    return ChannelMonth(
        id=channel,
        link=views.link(("channel", channel)),
        spans=tuple(
            _span(channel, (start, end), standings, views)
            for (start, standings), end in zip(found, ends, strict=True)
        ),
    )


def _days_of_change(timeline: Timeline, channel: Id) -> list[datetime.date]:
    """Return the days on which a status begins for a channel or for one that it is part of."""
    seen: list[Id] = []
    above: Id | None = channel
    while above and above not in seen:
        seen.append(above)
        above = timeline.content.channels[above].part_of
    days = {e.date.earliest for c in seen for lane in timeline.lanes[c] for e in lane.entries}
    return sorted(day for day in days if day)


def _span(
    channel: Id,
    days: tuple[datetime.date, datetime.date],
    standings: tuple[Standing, ...],
    views: Views,
) -> Span:
    first, last = days
    said = [standing for standing in standings if standing.entry]
    spoke = {standing.party for standing in said}
    silent = [party for party in views.content.channels[channel].parties if party not in spoke]
    by_state: dict[str, list[str]] = {}
    for standing in said:
        by_state.setdefault(standing.state, []).append(
            in_sentence(party_name(views, standing.party))
        )
    if is_disputed(standings):
        verdict_id = "disputed"
        verdict = state_words(verdict_id)
        according = "; ".join(_words_of(state, parties) for state, parties in by_state.items())
    elif said:
        verdict_id = joint_state(standings)
        verdict = state_words(verdict_id)
        parties = ", ".join(by_state.pop(verdict_id))
        others = (_words_of(state, parties) for state, parties in by_state.items())
        according = "; ".join((gettext("according to {parties}", parties=parties), *others))
    else:
        verdict, verdict_id = state_words("no statement"), "none"
        according = gettext("by anyone so far")
    return Span(
        anchor=span_anchor(first, channel),
        first=first.isoformat(),
        last=last.isoformat(),
        days=_days_in_words(first, last),
        verdict=verdict,
        verdict_id=verdict_id,
        according=according,
        words=tuple(_word(standing, views) for standing in said),
        silent=tuple(party_name(views, party) for party in silent),
    )


def _words_of(state: str, parties: Sequence[str]) -> str:
    return f"{state_words(state).lower()}: {', '.join(parties)}"


def _word(standing: Standing, views: Views) -> Word:
    entry = standing.entry
    if entry is None:
        raise ValueError("a standing without an entry says nothing")
    outlet = views.content.articles[entry.article].outlet
    return Word(
        party=party_name(views, standing.party),
        state=state_words(standing.state),
        state_id=standing.state,
        status=views.term("status", entry.status).title.lower(),
        date=date_view(entry.date),
        speakers=views.links("actor", entry.claimants),
        event=views.link(("event", entry.event)),
        article=views.link(("article", entry.article), text=views.name(("outlet", outlet))),
        inherited=views.link(("channel", standing.inherited_from))
        if standing.inherited_from
        else None,
    )


def span_anchor(day: datetime.date, channel: Id) -> str:
    """Return the anchor of the days that begin with one, for a channel."""
    return f"{day.isoformat()}-{channel}"


def _days_in_words(first: datetime.date, last: datetime.date) -> str:
    words = day_words(last)
    if first == last:
        return words
    if first.day == 1 and (last + ONE_DAY).day == 1:
        return gettext("All of {month}", month=month_words(month_key(first)))
    return f"{without_shared_end(day_words(first), words)}–{words}"


def in_sentence(party: str) -> str:
    """Return a party within a sentence: the lane of reports is not a name."""
    return gettext("reports") if party == gettext("Reports") else party
