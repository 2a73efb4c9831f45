"""How each channel stood on a day, according to each party.

A lane is never merged with another: where two differ the channel is disputed on that day, which
is derived here and written nowhere.
"""

from __future__ import annotations

import datetime
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from generator.dates.edtf import Edtf, reach, shares_a_day
from generator.model import Account, Actor, Channel, Content, Event, Id, Lane, LaneEntry

State = Literal["open", "suspended", "closed", "proposed", "no statement"]

STATE_OF_STATUS: Mapping[Id, State] = {
    "proposed": "proposed",
    "opened": "open",
    "used": "open",
    "restored": "open",
    "suspended": "suspended",
    "closed": "closed",
}
# What is denied, or not commented on, does not say how a channel stands.
_SILENT_STANCES = frozenset({"denies", "declines-to-comment"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How a channel stands on a day according to one party, and what that rests on."""

    party: Id | None
    state: State
    entry: LaneEntry | None = None
    inherited_from: Id | None = None


def gather_lanes(events: Iterable[Event], content: Content) -> dict[Id, tuple[Lane, ...]]:
    """Return the lanes of each channel: its parties first, others by id, "reports" last."""
    channels, actors = content.channels, content.actors
    entries: dict[tuple[Id, Id | None], list[LaneEntry]] = defaultdict(list)
    for event in events:
        for channel, entry in _entries_of(event, content):
            parties: set[Id | None] = {
                party_of(speaker, channels[channel], actors) for speaker in entry.claimants
            }
            for party in parties or {None}:
                entries[(channel, party)].append(entry)
    lanes: dict[Id, list[Lane]] = {channel: [] for channel in channels}
    for (channel, party), found in entries.items():
        ordered = tuple(sorted(set(found), key=_entry_key))
        lanes[channel].append(Lane(channel=channel, party=party, entries=ordered))
    return {
        channel: tuple(sorted(found, key=lambda lane: _lane_key(lane, channels[channel])))
        for channel, found in lanes.items()
    }


def _entries_of(event: Event, content: Content) -> Iterator[tuple[Id, LaneEntry]]:
    """Yield the statuses that an event's accounts and its editorial record write, by channel."""
    if event.outcome == "did-not-happen":
        return
    for account in event.accounts:
        if account.stance in _SILENT_STANCES:
            continue
        for channel, status in account.stated.channels:
            yield (
                channel,
                LaneEntry(
                    status=status,
                    date=_day_of(account, event),
                    event=event.id,
                    article=account.article,
                    claimants=account.claimants,
                ),
            )
    record = content.event_records.get(event.id)
    for channel, status in record.stated.channels if record else ():
        yield (
            channel,
            LaneEntry(
                status=status,
                date=event.date,
                event=event.id,
                article=event.accounts[0].article,
                claimants=record.stated.according_to if record else (),
            ),
        )


def _day_of(account: Account, event: Event) -> Edtf:
    """Return from when a status holds: the event's date where the account agrees less exactly.

    A report that says "in 2015" of what was signed on 20 October does not open a line in January.
    """
    if account.date is None:
        return event.date
    first, last = reach(account.date)
    event_first, event_last = reach(event.date)
    is_less_exact = event_last - event_first < last - first
    return event.date if is_less_exact and shares_a_day(account.date, event.date) else account.date


def party_of(speaker: Id, channel: Channel, actors: Mapping[Id, Actor]) -> Id:
    """Return whose word a speaker's is: the nearest party of the channel above, else the topmost.

    Example: a Pentagon spokesman speaks for the United States.
    """
    line = affiliations(speaker, actors)
    return next((actor for actor in line if actor in channel.parties), line[-1])


def affiliations(actor: Id, actors: Mapping[Id, Actor]) -> tuple[Id, ...]:
    """Return the actor and everything it belongs to, nearest first."""
    line = [actor]
    while (parent := actors[line[-1]].affiliation) and parent not in line:
        line.append(parent)
    return tuple(line)


def _entry_key(entry: LaneEntry) -> tuple[datetime.date, datetime.date, Id, Id, Id]:
    first = entry.date.earliest or datetime.date.min
    return (first, entry.date.latest or datetime.date.max, entry.event, entry.article, entry.status)


def _lane_key(lane: Lane, channel: Channel) -> tuple[int, Id]:
    if lane.party is None:
        return (len(channel.parties) + 1, "")
    if lane.party in channel.parties:
        return (channel.parties.index(lane.party), lane.party)
    return (len(channel.parties), lane.party)


def standing_on(
    day: datetime.date,
    channel: Id,
    lanes: Mapping[Id, tuple[Lane, ...]],
    channels: Mapping[Id, Channel],
) -> tuple[Standing, ...]:
    """Return how a channel stands on a day in each lane, its parent's word where it has none.

    A status holds from the first day that its date may mean until the party's next one.
    """
    own = {lane.party: _entry_on(day, lane) for lane in lanes[channel]}
    parties: list[Id | None] = list(own)
    seen, parent = {channel}, channels[channel].part_of
    inherited: dict[Id | None, tuple[Id, LaneEntry]] = {}
    while parent and parent not in seen:
        seen.add(parent)
        for lane in lanes[parent]:
            entry = _entry_on(day, lane)
            if entry and lane.party not in inherited and not own.get(lane.party):
                inherited[lane.party] = (parent, entry)
            if lane.party not in parties:
                parties.append(lane.party)
        parent = channels[parent].part_of
    standings = []
    for party in parties:
        if entry := own.get(party):
            standings.append(
                Standing(party=party, state=STATE_OF_STATUS[entry.status], entry=entry)
            )
        elif party in inherited:
            origin, entry = inherited[party]
            standings.append(
                Standing(
                    party=party,
                    state=STATE_OF_STATUS[entry.status],
                    entry=entry,
                    inherited_from=origin,
                )
            )
        else:
            standings.append(Standing(party=party, state="no statement"))
    return tuple(standings)


def joint_state(standings: Iterable[Standing]) -> State | Literal["disputed"]:
    """Return what the parties say together; "disputed" where they say different things.

    A proposal says nothing of whether the channel is open later: it differs from no other word.
    """
    states = {standing.state for standing in standings}
    stated = sorted(states - {"proposed", "no statement"})
    if len(stated) > 1:
        return "disputed"
    if stated:
        return stated[0]
    return "proposed" if "proposed" in states else "no statement"


def is_disputed(standings: Iterable[Standing]) -> bool:
    """Tell whether the parties say different things of whether a channel is open."""
    return joint_state(standings) == "disputed"


def _entry_on(day: datetime.date, lane: Lane) -> LaneEntry | None:
    starts = [entry.date.earliest or datetime.date.min for entry in lane.entries]
    at = bisect_right(starts, day)
    return lane.entries[at - 1] if at else None
