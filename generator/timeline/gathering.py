"""Accounts of one id become one event."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from generator.model import Account, Article, Content, Event, EventRecord, Id
from generator.problem import Problem, Spot
from generator.timeline.dating import event_date


def gather_events(content: Content) -> tuple[dict[Id, Event], tuple[Problem, ...]]:
    """Return the events by id, in the order of time, and what is contradictory in them."""
    accounts_by_event: dict[Id, list[Account]] = defaultdict(list)
    for article in content.articles.values():
        for account in article.accounts:
            accounts_by_event[account.event].append(account)
    problems: list[Problem] = []
    events = [
        _event(event_id, accounts, content, accounts_by_event, problems)
        for event_id, accounts in sorted(accounts_by_event.items())
    ]
    events.sort(key=lambda event: event.sort_key)
    return {event.id: event for event in events}, tuple(problems)


def _event(
    event_id: Id,
    unordered: list[Account],
    content: Content,
    known: Mapping[Id, object],
    problems: list[Problem],
) -> Event:
    articles = content.articles
    accounts = sorted(unordered, key=lambda account: _publication_key(account, articles))
    record = content.event_records.get(event_id)
    stated = [record.stated] if record else []
    stated += [account.stated for account in accounts]
    dating, differ = event_date(accounts, articles)
    settled = record.date if record else None
    kind = next((s.kind for s in stated if s.kind), None)
    title = next((s.title for s in stated if s.title), None)
    problems += _problems(event_id, accounts, record, differ, title, kind)
    taking_part = _first_seen(actor for s in stated for actor in s.actors)
    follows = _first_seen(event for s in stated for event in s.follows)
    speaking = _first_seen(actor for account in accounts for actor in account.claimants)
    return Event(
        id=event_id,
        title=title or _title_of(event_id),
        kind=kind or "report",
        date=settled or dating.date or articles[dating.article].published,
        accounts=tuple(accounts),
        actors=taking_part,
        speakers=tuple(actor for actor in speaking if actor not in taking_part),
        places=_first_seen(place for s in stated for place in s.places),
        channels=_first_seen(channel for s in stated for channel, _ in s.channels),
        follows=tuple(event for event in follows if event in known and event != event_id),
        origins=tuple(sorted({articles[account.article].origin_key for account in accounts})),
        accounts_differ=differ,
        disputed=differ and settled is None,
        denied=any(account.stance == "denies" for account in accounts),
        machine_read=all(account.machine_read for account in accounts),
        date_is_read=settled is None and not dating.date_is_settled,
        line_used=next((s.line_used for s in stated if s.line_used), None),
        outcome=next((s.outcome for s in stated if s.outcome), None),
        turning_point=record.turning_point if record else "",
        summary=record.body if record and record.body.text else None,
        record=record.spot if record else None,
    )


def _publication_key(
    account: Account, articles: Mapping[Id, Article]
) -> tuple[datetime.date, Id, Spot]:
    published = articles[account.article].published
    return (published.earliest or datetime.date.max, account.article, account.spot)


def _first_seen(ids: Iterable[Id]) -> tuple[Id, ...]:
    """Return ids without repetition, in the order in which they are first named."""
    return tuple(dict.fromkeys(ids))


def _title_of(event_id: Id) -> str:
    """Return a readable stand-in for a title that nobody wrote."""
    words = event_id.replace("-", " ").strip()
    return words[:1].upper() + words[1:] or event_id


def _problems(
    event_id: Id,
    accounts: list[Account],
    record: EventRecord | None,
    differ: bool,
    title: str | None,
    kind: Id | None,
) -> Iterator[Problem]:
    first = accounts[0]
    if title is None:
        yield Problem(
            spot=first.spot,
            code="no-title",
            what=f"no account of '{event_id}' gives a title",
            mend="Write `title:` in one of its accounts.",
            severity="warning",
        )
    if differ and not (record and record.date):
        days = ", ".join(
            f"{account.date.text} ({account.article})" for account in accounts if account.date
        )
        yield Problem(
            spot=first.date_spot,
            code="disputed-date",
            what=f"the accounts of '{event_id}' share no day: {days}",
            mend=f"All are shown. To settle it, write content/events/{event_id}.md with `date:`.",
            severity="note",
        )
    if record and record.stated.kind:
        return
    for account in accounts:
        other = account.stated.kind
        if other and other != kind:
            yield Problem(
                spot=account.spot,
                code="contradicting-kinds",
                what=f"'{event_id}' is '{kind}' in an earlier account and '{other}' here",
                mend=f"Keep one, or settle it in content/events/{event_id}.md.",
                severity="warning",
            )
