"""The page of an event, and the list of all events."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.dates.edtf import parse_edtf
from generator.dates.words import in_words
from generator.links.addresses import month_path, page_path
from generator.model import Event, Id
from generator.pages.accounts import account_views, differences, reconciliation
from generator.pages.citations import citation_view
from generator.pages.lists import listed_or_years
from generator.pages.map import event_map
from generator.pages.page import Page
from generator.pages.search_words import event_words
from generator.pages.views import Link, Views, badges, counted, date_view
from generator.texts import gettext
from generator.timeline.offices import office_on
from generator.timeline.timeline import Timeline, month_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """An actor of an event; of a person, the office held on that day and what says so."""

    link: Link
    is_person: bool
    office: str
    sources: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbours:
    """The events before and after one, among all or among those of an actor."""

    of: Link | None
    before: Link | None
    after: Link | None


def pages(timeline: Timeline) -> Iterator[Page]:
    """Yield the list of all events and the page of each."""
    views = Views(timeline, "events/index")
    events, years = listed_or_years(timeline, "timeline", tuple(timeline.events), views)
    yield Page(
        path="events/index",
        title=gettext("All events"),
        description=gettext("Every event on one page, in the order of time."),
        template="event_index.md.jinja",
        context={"events": events, "years": years},
    )
    ordered = tuple(timeline.events)
    position = {event_id: number for number, event_id in enumerate(ordered)}
    for event in timeline.events.values():
        yield _page(timeline, event, ordered, position)


def _page(timeline: Timeline, event: Event, ordered: Sequence[Id], position: dict[Id, int]) -> Page:
    path = page_path("event", event.id)
    views = Views(timeline, path)
    kind = views.term("event_kind", event.kind)
    month = month_of(event) if event.date.earliest else None
    neighbours = [_neighbours(None, ordered, position[event.id], views)]
    for actor in event.actors:
        own = timeline.events_by_actor[actor]
        if len(own) > 1:
            link = views.link(("actor", actor))
            neighbours.append(_neighbours(link, own, own.index(event.id), views))
    found = differences(event, views)
    first_source = timeline.content.articles[event.accounts[0].article]
    return Page(
        path=path,
        title=event.title,
        description=gettext(
            "{date}: {event}. {accounts} from {origins}.",
            date=in_words(event.date),
            event=event.title,
            accounts=counted(len(event.accounts), "account"),
            origins=counted(len(event.origins), "origin"),
        ),
        template="event.md.jinja",
        context={
            "date": date_view(event.date),
            "month": month
            and Link(
                text=in_words(parse_edtf(month)),
                href=views.href(f"{month_path(month)}.html#{event.id}"),
            ),
            "kind": kind.title,
            "badges": badges(event),
            "disputed": event.disputed,
            "settled": event.accounts_differ and not event.disputed,
            "machine_read": event.machine_read,
            "date_is_read": event.date_is_read,
            "summary": views.prose(event.summary) if event.summary else None,
            "participants": _participants(event.actors, event, views),
            "speakers": _participants(event.speakers, event, views),
            "places": views.links("place", event.places),
            "map": event_map(event, views),
            "channels": views.links("channel", event.channels),
            "line_used": _line_used(event),
            "accounts": account_views(event, views),
            "differences": found,
            "reconciliation": reconciliation(event, found),
            "origins": gettext(
                "{origins} in {articles}",
                origins=counted(len(event.origins), "independent origin"),
                articles=counted(len({a.article for a in event.accounts}), "article"),
            ),
            "follows": views.event_lines(
                sorted(event.follows, key=lambda before: timeline.events[before].sort_key)
            ),
            "followed_by": views.event_lines(timeline.followed_by.get(event.id, ())),
            "neighbours": tuple(neighbours),
            "named_in": views.named_in(("event", event.id)),
            "cite": citation_view(event, views),
            "script": views.href("assets/copy.js"),
        },
        edit_path=event.record.file if event.record else first_source.spot.file,
        search=event_words(event, views),
    )


def _line_used(event: Event) -> str:
    """Return when a channel was used for an incident, in words; nothing where nobody says so."""
    return {
        "before": gettext("before the incident, according to the accounts below"),
        "during": gettext("during the incident, according to the accounts below"),
        "after": gettext("after the incident, according to the accounts below"),
    }.get(event.line_used or "", "")


def _participants(actors: Sequence[Id], event: Event, views: Views) -> tuple[Participant, ...]:
    return tuple(_participant(actor, event, views) for actor in actors)


def _participant(actor_id: Id, event: Event, views: Views) -> Participant:
    actor = views.content.actors[actor_id]
    office = office_on(event.date, actor) if actor.kind == "person" else None
    return Participant(
        link=views.link(("actor", actor_id)),
        is_person=actor.kind == "person",
        office=office.role if office else "",
        sources=tuple(_source(article, views) for article in office.sources) if office else (),
    )


def _source(article_id: Id, views: Views) -> Link:
    """Return a link to an article, short enough to stand beside a name."""
    article = views.content.articles[article_id]
    outlet = views.name(("outlet", article.outlet))
    return views.link(("article", article_id), text=f"{outlet}, {in_words(article.published)}")


def _neighbours(of: Link | None, ordered: Sequence[Id], at: int, views: Views) -> Neighbours:
    before = ordered[at - 1] if at else None
    after = ordered[at + 1] if at + 1 < len(ordered) else None
    return Neighbours(
        of=of,
        before=views.link(("event", before)) if before else None,
        after=views.link(("event", after)) if after else None,
    )
