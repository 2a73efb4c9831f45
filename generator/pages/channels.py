"""The page of a channel with its lanes, and the list of all channels by level."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.dates.edtf import shares_a_day
from generator.dates.words import in_words
from generator.links.addresses import page_path
from generator.model import Channel, Event, Id, Lane
from generator.pages.channels_on import channels_on_path
from generator.pages.drawings.axis import period_axis
from generator.pages.drawings.ledger import Incident, ledger
from generator.pages.drawings.patterns import key, patterns
from generator.pages.drawings.spans import sides
from generator.pages.lists import dyad_link, listed_or_years
from generator.pages.page import Page
from generator.pages.search_words import record_words
from generator.pages.timeline_pages import party_name
from generator.pages.views import DateView, EventLine, Link, Views, counted, date_view
from generator.texts import gettext
from generator.timeline.dyads import Dyad, dyads_of_channel, gather_dyads
from generator.timeline.months import status_months
from generator.timeline.timeline import Timeline


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusView:
    """One boundary of a lane and what it rests on."""

    date: DateView
    status: str
    event: Link
    article: Link
    speakers: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LaneView:
    """The statuses of a channel according to one party."""

    party: str
    entries: tuple[StatusView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelTest:
    """An incident in which a channel was used, by the word of somebody."""

    incident: EventLine
    used: str  # before, during or after it
    uses: tuple[Link, ...]  # the events that tell of this channel's use
    according: tuple[tuple[tuple[Link, ...], Link], ...]  # (speakers, article) of each account


def pages(timeline: Timeline) -> Iterator[Page]:
    """Yield the index of channels by level and the page of each."""
    content = timeline.content
    views = Views(timeline, "channels/index")
    groups = []
    for level in content.vocabulary["channel_level"].values():
        rows = tuple(
            (views.link(("channel", channel.id)), _parties(channel, views))
            for channel in content.channels.values()
            if channel.kind == level.id
        )
        if rows:
            groups.append((level.title, rows))
    yield Page(
        path="channels/index",
        title=gettext("Channels"),
        description=gettext("Lines, memoranda, working groups and liaison cells, by level."),
        template="index_by_kind.md.jinja",
        context={"groups": tuple(groups)},
    )
    dyads = gather_dyads(timeline.events.values(), content.actors)
    for channel in content.channels.values():
        pairs = dyads_of_channel(channel, content.actors)
        yield _page(timeline, channel, {pair: dyads[pair] for pair in pairs if pair in dyads})


def _parties(channel: Channel, views: Views) -> str:
    return ", ".join(views.name(("actor", party)) for party in channel.parties)


def _page(timeline: Timeline, channel: Channel, pairs: Mapping[Dyad, Sequence[Id]]) -> Page:
    path = page_path("channel", channel.id)
    views = Views(timeline, path)
    event_ids = timeline.events_by_channel.get(channel.id, ())
    level = views.term("channel_level", channel.kind).title
    tests = [
        (timeline.events[incident], uses) for incident, uses in incidents(timeline, channel.id)
    ]
    events, years = listed_or_years(timeline, path, event_ids, views)
    return Page(
        path=path,
        title=channel.name,
        description=gettext(
            "{channel}: how it stood according to each party, in {events}.",
            channel=channel.name,
            events=counted(len(event_ids), "event"),
        ),
        template="channel.md.jinja",
        context={
            "level": level,
            "parties": views.links("actor", channel.parties),
            "pairs": tuple(dyad_link(pair, events, views) for pair, events in pairs.items()),
            "part_of": views.link(("channel", channel.part_of)) if channel.part_of else None,
            "carries": views.links("channel", timeline.parts.get(channel.id, ())),
            "body": views.prose(channel.body),
            "aliases": (*channel.aliases, *channel.short_forms),
            "native_names": channel.native_names,
            "lanes": tuple(_lane(lane, views) for lane in timeline.lanes[channel.id]),
            "on_a_day": Link(
                text=gettext("Channels on a date"),
                href=views.href(f"{channels_on_path('index')}.html"),
            )
            if status_months(timeline)
            else None,
            "drawing": _drawing(timeline, views, channel, tests),
            "tests": tuple(_test(incident, uses, views) for incident, uses in tests),
            "events": events,
            "years": years,
            "named_in": views.named_in(("channel", channel.id)),
        },
        edit_path=channel.spot.file,
        search=record_words(gettext("Channel"), channel),
    )


def incidents(timeline: Timeline, channel: Id) -> tuple[tuple[Id, tuple[Id, ...]], ...]:
    """Return the incidents that tested a channel, each with the events that tell of its use.

    An account says "a line was used before it" and may leave the channel to another event: what
    the incident follows is before it, what follows it is after, what shares its days is during.
    """
    found = []
    for event in timeline.events.values():
        if not event.line_used:
            continue
        after = timeline.followed_by.get(event.id, ())
        near = {"before": event.follows, "after": after}.get(
            event.line_used,
            tuple(
                other
                for other in (*event.follows, *after)
                if shares_a_day(timeline.events[other].date, event.date)
            ),
        )
        told = {lane_entry.event for lane in timeline.lanes[channel] for lane_entry in lane.entries
                if lane_entry.status == "used"}  # fmt: skip
        uses = tuple(other for other in near if other in told)
        if uses or channel in event.channels:
            found.append((event.id, uses))
    return tuple(sorted(found, key=lambda test: timeline.events[test[0]].sort_key))


def _test(incident: Event, uses: tuple[Id, ...], views: Views) -> ChannelTest:
    told = [account for account in incident.accounts if account.stated.line_used]
    return ChannelTest(
        incident=views.event_line(incident.id),
        used=line_used_words(incident.line_used),
        uses=views.links("event", uses),
        according=tuple(
            (
                views.links("actor", account.claimants),
                views.link(
                    ("article", account.article),
                    text=views.name(("outlet", views.content.articles[account.article].outlet)),
                ),
            )
            for account in told
        ),
    )


def line_used_words(when: str | None) -> str:
    """Return when a line was used for an incident."""
    return {
        "before": gettext("before it"),
        "during": gettext("during it"),
        "after": gettext("after it"),
    }.get(when or "", "")


def _drawing(
    timeline: Timeline,
    views: Views,
    channel: Channel,
    tests: list[tuple[Event, tuple[Id, ...]]],
) -> dict[str, object] | None:
    """Return the drawn ledger with its legend, or None where nothing is stated."""
    axis = period_axis(timeline)
    rows = sides(timeline, views, channel, axis.last) if axis else ()
    if axis is None or not rows:
        return None
    marks = tuple(
        Incident(
            day=event.date.earliest,
            text=gettext(
                "{date}: {event}. A line was used {when}.",
                date=in_words(event.date),
                event=event.title,
                when=line_used_words(event.line_used),
            ),
            href=views.link(("event", event.id)).href,
        )
        for event, _ in tests
        if event.date.earliest
    )
    return {
        "patterns": patterns(),
        "key": key(
            has_disputed=False,
            has_inherited=any(span.is_inherited for row in rows for span in row.spans),
        ),
        "svg": ledger(channel.name, axis, rows, marks),
    }


def _lane(lane: Lane, views: Views) -> LaneView:
    return LaneView(
        party=party_name(views, lane.party),
        entries=tuple(
            StatusView(
                date=date_view(entry.date),
                status=views.term("status", entry.status).title,
                event=views.link(("event", entry.event)),
                article=views.link(
                    ("article", entry.article),
                    text=views.content.outlets[views.content.articles[entry.article].outlet].name,
                ),
                speakers=views.links("actor", entry.claimants),
            )
            for entry in lane.entries
        ),
    )
