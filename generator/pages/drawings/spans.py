"""What is drawn of a channel: each statement holds until the next one of the same side.

A channel has one row; where its sides disagree on any day, each of them has a row of its own.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from markupsafe import Markup

from generator.dates.words import in_words
from generator.model import Channel, Id, LaneEntry
from generator.pages.timeline_pages import party_name, state_words
from generator.pages.views import DateView, Link, Views, date_view
from generator.texts import day_words, gettext
from generator.timeline.lanes import Standing, is_disputed, joint_state, standing_on
from generator.timeline.timeline import Timeline

_DAY = datetime.timedelta(days=1)

Party = Id | None
StandingsByDay = Mapping[datetime.date, Mapping[Party, Standing]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A stretch in one state, from what was stated until the next statement; `end` is outside."""

    start: datetime.date
    end: datetime.date
    state: str  # a state of the lanes, or "disputed"
    text: str  # the whole of it in words
    href: Markup
    date: DateView
    status: str
    events: tuple[Link, ...] = ()
    is_inherited: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A line of a drawing: a side's word, or what all of them say."""

    name: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelRows:
    """A channel as it is drawn; `sides` is empty where nobody disagrees."""

    link: Link
    spans: tuple[Span, ...]
    sides: tuple[Row, ...] = ()

    @property
    def first(self) -> datetime.date:
        """The day of the first statement."""
        return self.spans[0].start if self.spans else datetime.date.max


def channel_rows(
    timeline: Timeline, views: Views, channel: Channel, last: datetime.date
) -> ChannelRows:
    """Return what is drawn of a channel until a day."""
    link = views.link(("channel", channel.id))
    standings = _standings(timeline, channel, last)
    if not any(is_disputed(found.values()) for found in standings.values()):
        spans = _joint_spans(timeline, views, channel, standings)
        return ChannelRows(link=link, spans=_ended(spans, last))
    return ChannelRows(
        link=link,
        spans=_ended(_summary_spans(views, link, standings), last),
        sides=_side_rows(timeline, views, channel, standings, last),
    )


def sides(
    timeline: Timeline, views: Views, channel: Channel, last: datetime.date
) -> tuple[Row, ...]:
    """Return a row for each side that has said something, its own word or its parent's."""
    return _side_rows(timeline, views, channel, _standings(timeline, channel, last), last)


def changes_only(channel: ChannelRows) -> ChannelRows:
    """Return a channel without the statements that say again how it stands."""
    return replace(
        channel,
        spans=_changes(channel.spans),
        sides=tuple(replace(side, spans=_changes(side.spans)) for side in channel.sides),
    )


def _changes(spans: Sequence[Span]) -> tuple[Span, ...]:
    found: list[Span] = []
    for span in spans:
        if found and (found[-1].state, found[-1].is_inherited) == (span.state, span.is_inherited):
            found[-1] = replace(found[-1], end=span.end)
        else:
            found.append(span)
    return tuple(found)


def _side_rows(
    timeline: Timeline,
    views: Views,
    channel: Channel,
    standings: StandingsByDay,
    last: datetime.date,
) -> tuple[Row, ...]:
    spans: dict[Party, list[Span]] = {}
    before: Mapping[Party, Standing] = {}
    for day, found in standings.items():
        for party, standing in found.items():
            if _is_news(standing, before):
                span = _span(timeline, views, channel, day, [standing], standing.state)
                spans.setdefault(party, []).append(span)
        before = found
    # The sides of the channel first; reports, which are nobody's word, last.
    parties = sorted(
        {party: None for found in standings.values() for party in found}, key=lambda p: p is None
    )
    return tuple(
        Row(name=party_name(views, party), spans=_ended(spans[party], last))
        for party in parties
        if party in spans
    )


def _standings(timeline: Timeline, channel: Channel, last: datetime.date) -> StandingsByDay:
    """Return how each side stands on the days on which anything is stated, in order."""
    lanes, channels = timeline.lanes, timeline.content.channels
    return {
        day: {s.party: s for s in standing_on(day, channel.id, lanes, channels)}
        for day in _days(channel, timeline, last)
    }


def _days(channel: Channel, timeline: Timeline, last: datetime.date) -> list[datetime.date]:
    """Return the days on which something is stated of a channel or of what it is part of."""
    channels, line = timeline.content.channels, [channel.id]
    while (parent := channels[line[-1]].part_of) and parent not in line:
        line.append(parent)
    days = {
        entry.date.earliest or datetime.date.min
        for channel_id in line
        for lane in timeline.lanes[channel_id]
        for entry in lane.entries
    }
    return sorted(day for day in days if day <= last)


def _is_news(standing: Standing, before: Mapping[Party, Standing]) -> bool:
    """Tell whether a side stands on another word than before."""
    party = standing.party
    return standing.entry is not None and (
        party not in before or before[party].entry != standing.entry
    )


def _joint_spans(
    timeline: Timeline,
    views: Views,
    channel: Channel,
    standings: StandingsByDay,
) -> list[Span]:
    """Return a span for each day on which any side says something."""
    spans = []
    before: Mapping[Party, Standing] = {}
    for day, found in standings.items():
        changed = [standing for standing in found.values() if _is_news(standing, before)]
        if changed:
            spans.append(_span(timeline, views, channel, day, changed, joint_state(found.values())))
        before = found
    return spans


def _summary_spans(views: Views, link: Link, standings: StandingsByDay) -> list[Span]:
    """Return a span for each change of what all sides say together."""
    spans: list[Span] = []
    for day, found in standings.items():
        state = joint_state(found.values())
        if state == "no statement" or (spans and spans[-1].state == state):
            continue
        said = "; ".join(
            f"{party_name(views, s.party)}: {state_words(s.state).lower()}"
            for s in found.values()
            if s.entry
        )
        word = state_words(state)
        words = day_words(day)
        spans.append(
            Span(
                start=day,
                end=day,
                state=state,
                text=gettext(
                    "{channel}, from {date}: {state} ({said})",
                    channel=link.text,
                    date=words,
                    state=word.lower(),
                    said=said,
                ),
                href=link.href,
                date=DateView(words=words, machine=day.isoformat(), edtf=day.isoformat()),
                status=word,
            )
        )
    return spans


def _span(
    timeline: Timeline,
    views: Views,
    channel: Channel,
    day: datetime.date,
    standings: Sequence[Standing],
    state: str,
) -> Span:
    """Return what some sides state of a channel on a day."""
    said: dict[str, None] = {}
    status_words: dict[str, None] = {}
    events: dict[Id, None] = {}
    for standing in standings:
        party = party_name(views, standing.party) if standing.party else gettext("reports")
        whose = gettext("according to {party}", party=party)
        if standing.inherited_from:
            larger = views.name(("channel", standing.inherited_from))
            whose += gettext(", of the {channel}", channel=larger)
        for entry in _entries_of_day(timeline, channel, standing, day):
            status = views.term("status", entry.status).title
            title = views.name(("event", entry.event))
            said[f"{in_words(entry.date)}: {status.lower()}, {whose} ({title})"] = None
            status_words[status] = None
            events[entry.event] = None
    deciding = next(s.entry for s in standings if s.entry)
    links = views.links("event", events)
    return Span(
        start=day,
        end=day,
        state=state,
        text=f"{channel.name}. {'; '.join(said)}",
        href=views.link(("event", deciding.event)).href,
        date=date_view(deciding.date),
        status=", ".join(status_words),
        events=links,
        is_inherited=all(s.inherited_from for s in standings),
    )


def _entries_of_day(
    timeline: Timeline, channel: Channel, standing: Standing, day: datetime.date
) -> list[LaneEntry]:
    """Return what a side states on a day, its last word (which counts) first."""
    lanes = timeline.lanes[standing.inherited_from or channel.id]
    found = [
        entry
        for lane in lanes
        if lane.party == standing.party
        for entry in lane.entries
        if (entry.date.earliest or datetime.date.min) == day
    ]
    return found[::-1] or [entry for entry in (standing.entry,) if entry]


def _ended(spans: Sequence[Span], last: datetime.date) -> tuple[Span, ...]:
    """Return spans that end where the next begins, the last one after the last day."""
    ends = [*(span.start for span in spans), last + _DAY][1:]
    return tuple(replace(span, end=end) for span, end in zip(spans, ends, strict=True))
