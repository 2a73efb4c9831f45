"""A feed beside the page of every actor, channel and dyad: `actors/russia.atom`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.exports.atom import feed_of
from generator.links.addresses import page_path
from generator.model import Id, Record
from generator.texts import gettext_noop, listed
from generator.timeline.dyads import Dyad, dyad_path, gather_dyads
from generator.timeline.timeline import Timeline

TITLE = gettext_noop(
    "The events of one actor, channel or pair of sides, last reported first (Atom)"
)
PATHS = ("actors/*.atom", "channels/*.atom", "dyads/*.atom")


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """What a feed is about: the page that it stands beside, and its events."""

    page: str  # without ending
    name: str
    events: tuple[Id, ...]
    former_pages: tuple[str, ...] = ()

    @property
    def path(self) -> str:
        return f"{self.page}.atom"


def files(timeline: Timeline) -> Mapping[str, bytes]:
    """Return every feed; readers that ask for one at its former address still get it."""
    made: dict[str, bytes] = {}
    for feed in (*actor_feeds(timeline), *channel_feeds(timeline), *dyad_feeds(timeline)):
        data = feed_of(
            (timeline.events[event] for event in feed.events),
            timeline,
            title=f"{feed.name} – {timeline.content.site.title}",
            page=f"{feed.page}.html",
            path=feed.path,
        )
        for page in (feed.page, *feed.former_pages):
            made[f"{page}.atom"] = data
    return made


def records(timeline: Timeline) -> tuple[int, ...]:
    """Return the number of feeds of each kind."""
    content = timeline.content
    dyads = gather_dyads(timeline.events.values(), content.actors)
    return (len(content.actors), len(content.channels), len(dyads))


def actor_feeds(timeline: Timeline) -> Iterator[Feed]:
    """Yield the feed of each actor."""
    for actor in timeline.content.actors.values():
        yield _feed("actor", actor, timeline.events_by_actor.get(actor.id, ()))


def channel_feeds(timeline: Timeline) -> Iterator[Feed]:
    """Yield the feed of each channel."""
    for channel in timeline.content.channels.values():
        yield _feed("channel", channel, timeline.events_by_channel.get(channel.id, ()))


def _feed(kind: str, record: Record, events: tuple[Id, ...]) -> Feed:
    return Feed(
        page=page_path(kind, record.id),
        name=record.name,
        events=events,
        former_pages=tuple(page_path(kind, old) for old in record.formerly),
    )


def dyad_feeds(timeline: Timeline) -> Iterator[Feed]:
    """Yield the feed of each dyad."""
    actors = timeline.content.actors
    for dyad, events in gather_dyads(timeline.events.values(), actors).items():
        yield Feed(page=dyad_path(dyad), name=_name(dyad, timeline), events=events)


def _name(dyad: Dyad, timeline: Timeline) -> str:
    return listed(timeline.content.actors[side].name for side in dyad)
