"""What the search index gets of a page beside its text: kind, date, filters, other spellings.

`kinds`, `years` and `actors` are filters; `about` and `date` are shown with a result; `day` orders
results. `strong` and `weak` are words that the page does not show: the days of an event and the
spellings of a record find it first, what belongs to the things that it names finds it after.
`names` put the page of a record before the pages that only name it.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping

from generator.dates.edtf import Edtf
from generator.dates.words import in_words
from generator.model import Article, Event, Id, Record
from generator.pages.views import Views
from generator.texts import gettext

Words = Mapping[str, str | tuple[str, ...]]
MAX_DAYS = 10  # of a span that is found by each of its days; longer ones by their months


def event_words(event: Event, views: Views) -> Words:
    """Return the words of an event's page."""
    kind = views.term("event_kind", event.kind).title
    return {
        "about": kind,
        "kinds": (gettext("Event"), kind),
        "date": in_words(event.date),
        "day": _first_day(event.date),
        "years": years(event.date),
        "actors": (*event.actors, *event.speakers),
        "strong": " ".join(days(event.date)),
        "weak": " ".join(_spellings(_records(event, views))),
    }


def article_words(article: Article, events: Iterable[Event], views: Views) -> Words:
    """Return the words of an article's page; its actors are those of its events."""
    actors = sorted({actor for event in events for actor in (*event.actors, *event.speakers)})
    return {
        "about": gettext("Article"),
        "kinds": (gettext("Article"),),
        "date": in_words(article.published),
        "day": _first_day(article.published),
        "years": years(article.published),
        "actors": tuple(actors),
        "language": "" if article.title_is_ours else article.language,
        "weak": " ".join((*days(article.published), views.content.outlets[article.outlet].name)),
    }


def record_words(group: str, record: Record, about: str = "", actor: Id | None = None) -> Words:
    """Return the words of the page of an actor, channel, place or outlet."""
    return {
        "about": about or group,
        "kinds": (group,),
        "actors": (actor,) if actor else (),
        "names": ", ".join((record.name, *_spellings([record]))),
        "strong": ", ".join(_spellings([record])),
    }


def days(date: Edtf) -> tuple[str, ...]:
    """Return the days and months of a date as people look for them: 2017-04-07, 2017-04."""
    first, last = date.earliest, date.latest
    if not first or not last:
        return (date.text,)
    length = (last - first).days + 1
    if length > MAX_DAYS:
        return (date.text,)
    all_days = [first + datetime.timedelta(days=number) for number in range(length)]
    months = dict.fromkeys(day.isoformat()[:7] for day in all_days)
    return (*(day.isoformat() for day in all_days), *months)


def years(date: Edtf) -> tuple[str, ...]:
    """Return the years that a date touches."""
    first, last = date.earliest or date.latest, date.latest or date.earliest
    if not first or not last:
        return ()
    return tuple(f"{year:04}" for year in range(first.year, last.year + 1))


def _first_day(date: Edtf) -> str:
    day = date.earliest or date.latest
    return day.isoformat() if day else ""


def _records(event: Event, views: Views) -> list[Record]:
    return [
        views.record((kind, record_id))
        for kind, ids in (
            ("actor", event.actors),
            ("place", event.places),
            ("channel", event.channels),
        )
        for record_id in ids
    ]


def _spellings(records: Iterable[Record]) -> dict[str, None]:
    """Return the other names of records, each once, in their order."""
    return dict.fromkeys(
        name
        for record in records
        for name in (*record.aliases, *(native for _, native in record.native_names))
    )
