"""The page of a channel with its lanes, and the list of all channels by level."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.links.addresses import page_path
from generator.model import Channel, Lane
from generator.pages.page import Page
from generator.pages.search_words import record_words
from generator.pages.timeline_pages import party_name
from generator.pages.views import DateView, Link, Views, counted, date_view
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
        title="Channels",
        description="Lines, memoranda, working groups and liaison cells, by level.",
        template="index_by_kind.md.jinja",
        context={"groups": tuple(groups)},
    )
    for channel in content.channels.values():
        yield _page(timeline, channel)


def _parties(channel: Channel, views: Views) -> str:
    return ", ".join(views.name(("actor", party)) for party in channel.parties)


def _page(timeline: Timeline, channel: Channel) -> Page:
    path = page_path("channel", channel.id)
    views = Views(timeline, path)
    event_ids = timeline.events_by_channel.get(channel.id, ())
    level = views.term("channel_level", channel.kind).title
    tests = [e for e in event_ids if timeline.events[e].line_used]
    return Page(
        path=path,
        title=channel.name,
        description=f"{channel.name}: how it stood according to each party, in "
        f"{counted(len(event_ids), 'event')}.",
        template="channel.md.jinja",
        context={
            "level": level,
            "parties": views.links("actor", channel.parties),
            "part_of": views.link(("channel", channel.part_of)) if channel.part_of else None,
            "carries": views.links("channel", timeline.parts.get(channel.id, ())),
            "body": views.prose(channel.body),
            "aliases": (*channel.aliases, *channel.short_forms),
            "native_names": channel.native_names,
            "lanes": tuple(_lane(lane, views) for lane in timeline.lanes[channel.id]),
            "tests": tuple((views.event_line(e), timeline.events[e].line_used) for e in tests),
            "events": views.event_lines(event_ids),
            "named_in": views.named_in(("channel", channel.id)),
        },
        edit_path=channel.spot.file,
        search=record_words("Channel", channel),
    )


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
