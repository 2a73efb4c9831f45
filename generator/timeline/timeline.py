"""Everything gathered: events in order, lanes, and the indexes that every page looks into."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.links.names import NameIndex, Target
from generator.links.prose import Block
from generator.model import Article, Content, Event, Id, Lane
from generator.problem import Problem, Spot
from generator.timeline.gathering import gather_events
from generator.timeline.lanes import gather_lanes
from generator.timeline.prose import ProseSource, link_prose

_LONGER_THAN_MONTHS = frozenset({"year", "decade", "century"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """The whole timeline. Tuples of ids are in the order of time."""

    content: Content
    events: Mapping[Id, Event]
    lanes: Mapping[Id, tuple[Lane, ...]]
    followed_by: Mapping[Id, tuple[Id, ...]]
    events_by_actor: Mapping[Id, tuple[Id, ...]]
    events_by_channel: Mapping[Id, tuple[Id, ...]]
    events_by_place: Mapping[Id, tuple[Id, ...]]
    events_by_article: Mapping[Id, tuple[Id, ...]]
    events_by_month: Mapping[str, tuple[Id, ...]]  # by `month_of`
    articles_by_outlet: Mapping[Id, tuple[Id, ...]]
    members: Mapping[Id, tuple[Id, ...]]  # actors that belong to an actor
    parts: Mapping[Id, tuple[Id, ...]]  # channels that are part of a channel
    blocks: Mapping[Spot, Block]  # finished prose by the place where it was written
    named_in: Mapping[Target, tuple[Target, ...]]  # what prose links to a thing: its backlinks

    def ids_of(self, event: Event) -> tuple[Id, ...]:
        """Return the id of an event and those that it had before."""
        record = self.content.event_records.get(event.id)
        return (event.id, *(record.formerly if record else ()))


def make_timeline(content: Content, names: NameIndex) -> tuple[Timeline, tuple[Problem, ...]]:
    """Return the timeline of dated content, and what is wrong between its accounts."""
    events, event_problems = gather_events(content)
    blocks, named_in, prose_problems = link_prose(
        prose_sources(content, events), content, events, names
    )
    timeline = Timeline(
        content=content,
        events=events,
        lanes=gather_lanes(events.values(), content),
        followed_by=_index((before, e.id) for e in events.values() for before in e.follows),
        events_by_actor=_index(
            (actor, e.id) for e in events.values() for actor in (*e.actors, *e.speakers)
        ),
        events_by_channel=_index((c, e.id) for e in events.values() for c in e.channels),
        events_by_place=_index((place, e.id) for e in events.values() for place in e.places),
        events_by_article=_index((a.article, e.id) for e in events.values() for a in e.accounts),
        events_by_month=_index((month_of(e), e.id) for e in events.values()),
        articles_by_outlet=_index(
            (a.outlet, a.id) for a in sorted(content.articles.values(), key=article_key)
        ),
        members=_index((a.affiliation, a.id) for a in content.actors.values() if a.affiliation),
        parts=_index((c.part_of, c.id) for c in content.channels.values() if c.part_of),
        blocks=blocks,
        named_in=_with_sources(named_in, content),
    )
    return timeline, (*event_problems, *prose_problems)


def _with_sources(
    named_in: Mapping[Target, tuple[Target, ...]], content: Content
) -> Mapping[Target, tuple[Target, ...]]:
    """Return the backlinks with those of articles to the actors whose offices they attest."""
    attested = _index(
        (article, actor.id)
        for actor in content.actors.values()
        for office in actor.offices
        for article in office.sources
    )
    found = dict(named_in)
    for article, actors in attested.items():
        target: Target = ("article", article)
        owners = (*named_in.get(target, ()), *(("actor", actor) for actor in actors))
        found[target] = tuple(dict.fromkeys(owners))
    return found


def month_of(event: Event) -> str:
    """Return the month in which an event begins, at the earliest: "2015-10".

    It is the year alone, "2015", where no month is known, and "undated" where no day is.
    """
    day = event.date.earliest or event.date.latest
    if day is None:
        return "undated"
    return day.isoformat()[: 4 if event.date.granularity in _LONGER_THAN_MONTHS else 7]


def article_key(article: Article) -> tuple[str, str]:
    """Return an order of articles by publication that cannot tie."""
    first = article.published.earliest or article.published.latest
    return (str(first), article.id)


def prose_sources(content: Content, events: Mapping[Id, Event]) -> Iterable[ProseSource]:
    """Yield every piece of prose with the page that shows it."""
    for kind, records in content.records.items():
        for record in records.values():
            yield ProseSource(prose=record.body, owner=(kind, record.id))
    for story in content.stories.values():
        yield ProseSource(prose=story.body, owner=("story", story.id), has_headings=True)
    for page in content.pages.values():
        yield ProseSource(prose=page.body, owner=("page", page.path), has_headings=True)
    for article in content.articles.values():
        yield ProseSource(prose=article.body, owner=("article", article.id), article=article)
    for event in events.values():
        owner = ("event", event.id)
        if event.summary:
            yield ProseSource(prose=event.summary, owner=owner)
        for account in event.accounts:
            if not account.machine_read:
                article = content.articles[account.article]
                yield ProseSource(prose=account.what, owner=owner, article=article)


def _index(pairs: Iterable[tuple[Id, Id]]) -> dict[Id, tuple[Id, ...]]:
    """Return the second members of pairs by the first, each once, in their order."""
    lists: dict[Id, dict[Id, None]] = defaultdict(dict)
    for key, value in pairs:
        lists[key][value] = None
    return {key: tuple(values) for key, values in lists.items()}
