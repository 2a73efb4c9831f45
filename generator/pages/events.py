"""The page of an event, and the list of all events."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from generator.dates.edtf import in_words
from generator.links.addresses import page_path
from generator.model import Account, Event, Id
from generator.pages.page import Page
from generator.pages.search_words import event_words
from generator.pages.views import (
    DateView,
    Link,
    Views,
    badges,
    counted,
    date_view,
)
from generator.timeline.offices import office_on
from generator.timeline.timeline import Timeline


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """An actor of an event; `office` says what a person was on that day."""

    link: Link
    office: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountView:
    """What one article says."""

    article: Link
    outlet: Link
    origin: str
    published: DateView
    speakers: tuple[Link, ...]
    stance: str
    happened: DateView
    said: DateView | None
    how_dated: str
    text: Markup
    statuses: tuple[tuple[Link, str], ...]
    archived: str | None
    machine_read: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbours:
    """The events before and after one, among all or among those of an actor."""

    of: Link | None
    before: Link | None
    after: Link | None


def pages(timeline: Timeline) -> Iterator[Page]:
    """Yield the list of all events and the page of each."""
    views = Views(timeline, "events/index")
    yield Page(
        path="events/index",
        title="All events",
        description="Every event on one page, in the order of time.",
        template="event_index.md.jinja",
        context={"lines": views.event_lines(timeline.events)},
    )
    ordered = tuple(timeline.events)
    position = {event_id: number for number, event_id in enumerate(ordered)}
    for event in timeline.events.values():
        yield _page(timeline, event, ordered, position)


def _page(timeline: Timeline, event: Event, ordered: Sequence[Id], position: dict[Id, int]) -> Page:
    path = page_path("event", event.id)
    views = Views(timeline, path)
    kind = views.term("event_kind", event.kind)
    month = f"{event.date.earliest:%Y-%m}" if event.date.earliest else None
    neighbours = [_neighbours(None, ordered, position[event.id], views)]
    for actor in event.actors:
        own = timeline.events_by_actor[actor]
        if len(own) > 1:
            link = views.link(("actor", actor))
            neighbours.append(_neighbours(link, own, own.index(event.id), views))
    first_source = timeline.content.articles[event.accounts[0].article]
    return Page(
        path=path,
        title=event.title,
        description=f"{in_words(event.date)}: {event.title}. "
        f"{counted(len(event.accounts), 'account')} from {counted(len(event.origins), 'origin')}.",
        template="event.md.jinja",
        context={
            "date": date_view(event.date),
            "edtf": event.date.text,
            "month": month and Link(text="the month", href=views.href(f"timeline/{month}.html")),
            "kind": kind.title,
            "badges": badges(event),
            "disputed": event.disputed,
            "accounts_differ": event.accounts_differ,
            "settled": event.accounts_differ and not event.disputed,
            "machine_read": event.machine_read,
            "date_is_read": event.date_is_read,
            "summary": views.prose(event.summary) if event.summary else None,
            "participants": _participants(event.actors, event, views),
            "speakers": _participants(event.speakers, event, views),
            "places": views.links("place", event.places),
            "channels": views.links("channel", event.channels),
            "line_used": event.line_used,
            "accounts": tuple(_account(account, views) for account in event.accounts),
            "origins": f"{counted(len(event.origins), 'independent origin')} in "
            f"{counted(len({a.article for a in event.accounts}), 'article')}",
            "follows": views.event_lines(event.follows),
            "followed_by": views.event_lines(timeline.followed_by.get(event.id, ())),
            "neighbours": tuple(neighbours),
            "named_in": views.named_in(("event", event.id)),
            "citation": f"“{event.title}”, {timeline.content.site.title}, "
            f"{timeline.content.site.address}{path}.html",
        },
        edit_path=event.record.file if event.record else first_source.spot.file,
        search=event_words(event, views),
    )


def _participants(actors: Sequence[Id], event: Event, views: Views) -> tuple[Participant, ...]:
    participants = []
    for actor_id in actors:
        actor = views.content.actors[actor_id]
        office = ""
        if actor.kind == "person":
            held = office_on(event.date, actor)
            office = held.role if held else "office on that day not recorded"
        participants.append(Participant(link=views.link(("actor", actor_id)), office=office))
    return tuple(participants)


def _account(account: Account, views: Views) -> AccountView:
    article = views.content.articles[account.article]
    happened = account.date or article.published
    return AccountView(
        article=views.link(("article", article.id)),
        outlet=views.link(("outlet", article.outlet)),
        origin=views.origin(article.origin),
        published=date_view(article.published),
        speakers=views.links("actor", account.claimants),
        stance=views.term("stance", account.stance).title.lower(),
        happened=date_view(happened),
        said=date_view(account.said) if account.said else None,
        how_dated=how_dated(account),
        text=views.account_text(account),
        statuses=tuple(
            (views.link(("channel", channel)), views.term("status", status).title.lower())
            for channel, status in account.stated.channels
        ),
        archived=article.archived,
        machine_read=account.machine_read,
    )


def how_dated(account: Account) -> str:
    """Return how the date of an account was reached, in a sentence."""
    words = f"The report says “{account.when}”" if account.when else ""
    date = in_words(account.date) if account.date else ""
    if account.date_is_settled:
        start = f"{words}; a person settled it as" if words else "A person settled the date as"
        basis = f" ({account.date_basis})" if account.date_basis else ""
        return f"{start} {date}{basis}."
    return f"{words}; read by machine as {date}: {account.date_reason}."


def _neighbours(of: Link | None, ordered: Sequence[Id], at: int, views: Views) -> Neighbours:
    before = ordered[at - 1] if at else None
    after = ordered[at + 1] if at + 1 < len(ordered) else None
    return Neighbours(
        of=of,
        before=views.link(("event", before)) if before else None,
        after=views.link(("event", after)) if after else None,
    )
