"""The page of an actor, and the list of all actors by kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.dates.words import in_words
from generator.links.addresses import page_path
from generator.model import Actor, Id, Office
from generator.pages.lists import dyad_link, listed_or_years
from generator.pages.page import Page
from generator.pages.search_words import record_words
from generator.pages.views import Link, Views, counted
from generator.texts import day_words, gettext
from generator.timeline.dyads import Dyad, gather_dyads
from generator.timeline.lanes import affiliations
from generator.timeline.timeline import Timeline


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeView:
    """A post with what is known of its time, in words, and the articles that say so."""

    role: str
    time: str
    sources: tuple[Link, ...]


def pages(timeline: Timeline) -> Iterator[Page]:
    """Yield the index of actors by kind and the page of each."""
    content = timeline.content
    views = Views(timeline, "actors/index")
    groups = []
    for kind in content.vocabulary["actor_kind"].values():
        members = [actor for actor in content.actors.values() if actor.kind == kind.id]
        rows = tuple(
            (
                views.link(("actor", actor.id)),
                counted(len(timeline.events_by_actor.get(actor.id, ())), "event"),
            )
            for actor in sorted(members, key=lambda actor: (_sorting_name(actor), actor.id))
        )
        if rows:
            groups.append((kind.plural, rows))
    yield Page(
        path="actors/index",
        title=gettext("Actors"),
        description=gettext("People, states, forces and organisations of the timeline, by kind."),
        template="index_by_kind.md.jinja",
        context={"groups": tuple(groups)},
    )
    dyads = gather_dyads(timeline.events.values(), content.actors)
    for actor in content.actors.values():
        pairs = {dyad: events for dyad, events in dyads.items() if actor.id in dyad}
        yield _page(timeline, actor, pairs)


def _sorting_name(actor: Actor) -> str:
    """Return a person's last name first, as an index does."""
    first, _, last = actor.name.rpartition(" ")
    return f"{last} {first}".casefold() if actor.kind == "person" else actor.name.casefold()


def _page(timeline: Timeline, actor: Actor, pairs: Mapping[Dyad, Sequence[Id]]) -> Page:
    content = timeline.content
    path = page_path("actor", actor.id)
    views = Views(timeline, path)
    event_ids = timeline.events_by_actor.get(actor.id, ())
    channels = [c for e in event_ids for c in timeline.events[e].channels]
    channels += [c.id for c in content.channels.values() if actor.id in c.parties]
    counterparts = Counter(
        other
        for event_id in event_ids
        for other in timeline.events[event_id].actors
        if other != actor.id
    )
    most_met = sorted(counterparts.items(), key=lambda pair: (-pair[1], pair[0]))[:12]
    kind = views.term("actor_kind", actor.kind).title
    events, years = listed_or_years(timeline, path, event_ids, views)
    return Page(
        path=path,
        title=actor.name,
        description=f"{actor.name} ({kind.lower()}): {counted(len(event_ids), 'event')}.",
        template="actor.md.jinja",
        context={
            "kind": kind,
            "line": views.links("actor", affiliations(actor.id, content.actors)[1:]),
            "body": views.prose(actor.body),
            "offices": tuple(_office(office, views) for office in actor.offices),
            "is_person": actor.kind == "person",
            "aliases": (*actor.aliases, *actor.short_forms, *actor.demonyms),
            "native_names": actor.native_names,
            "members": views.links("actor", timeline.members.get(actor.id, ())),
            "events": events,
            "years": years,
            "channels": views.links("channel", dict.fromkeys(channels)),
            "counterparts": tuple(
                views.link(("actor", other), note=counted(number, "event"))
                for other, number in most_met
            ),
            "pairs": tuple(
                dyad_link(dyad, events, views)
                for dyad, events in sorted(pairs.items(), key=lambda pair: (-len(pair[1]), pair[0]))
            ),
            "named_in": views.named_in(("actor", actor.id)),
        },
        edit_path=actor.spot.file,
        search=record_words(gettext("Actor"), actor, about=kind, actor=actor.id),
    )


def _office(office: Office, views: Views) -> OfficeView:
    bounds = []
    if office.start:
        bounds.append(gettext("from {date}", date=in_words(office.start)))
    if office.end:
        bounds.append(gettext("to {date}", date=in_words(office.end)))
    if office.attested:
        start, end = day_words(office.attested[0]), day_words(office.attested[-1])
        days = start if start == end else gettext("{start} to {end}", start=start, end=end)
        bounds.append(gettext("attested {date}", date=days))
    return OfficeView(
        role=office.role,
        time=", ".join(bounds) or gettext("time not recorded"),
        sources=views.links("article", office.sources),
    )
