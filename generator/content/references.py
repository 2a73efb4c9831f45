"""What one file says of another: ids that nothing has, circles, names that two records share."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from generator.content.schema import nearest
from generator.model import Account, Article, Content, Id, Record, Stated
from generator.problem import Problem, Spot

if TYPE_CHECKING:
    from generator.content.loading import Known

Path = tuple[str | int, ...]

_NAMED = ("actors", "channels", "places", "outlets")


def reference_problems(content: Content, known: Known) -> Iterator[Problem]:
    """Yield what is wrong between the files of a project."""
    for file, path, kind, record_id in _references(content):
        ids = known.events if kind == "events" else known.ids[kind]
        if record_id in ids or (kind == "events" and known.has_unreadable_article):
            continue
        document = known.documents[file]
        folder = "articles' `event:`" if kind == "events" else f"content/{kind}/"
        mend = nearest(record_id, ids) or f"Known ids are in {folder}."
        what = f"'{record_id}' is not the id of {_NOUNS[kind]}"
        yield Problem(spot=document.spot(*path), code="unknown-id", what=what, mend=mend)
    yield from _circles(
        {i: a.affiliation for i, a in content.actors.items()}, content.actors, "affiliation", known
    )
    yield from _circles(
        {i: c.part_of for i, c in content.channels.items()}, content.channels, "part_of", known
    )
    for article in content.articles.values():
        yield from _misplaced(article)
    for kind in _NAMED:
        yield from _doubled_names(getattr(content, kind).values())


_NOUNS = {
    "actors": "an actor",
    "channels": "a channel",
    "places": "a place",
    "outlets": "an outlet",
    "articles": "an article",
    "events": "an event that an article tells",
}


def _references(content: Content) -> Iterator[tuple[str, Path, str, Id]]:
    """Yield (file, path in it, kind, id) of everything that one file says of another."""
    for actor in content.actors.values():
        file = actor.spot.file
        if actor.affiliation:
            yield file, ("affiliation",), "actors", actor.affiliation
        for n, office in enumerate(actor.offices):
            for m, source in enumerate(office.sources):
                yield file, ("offices", n, "sources", m), "articles", source
    for channel in content.channels.values():
        file = channel.spot.file
        for n, party in enumerate(channel.parties):
            yield file, ("parties", n), "actors", party
        if channel.part_of:
            yield file, ("part_of",), "channels", channel.part_of
    for article in content.articles.values():
        file = article.spot.file
        yield file, ("outlet",), "outlets", article.outlet
        for n, account in enumerate(article.accounts):
            for m, speaker in enumerate(account.by):
                yield file, ("events", n, "by", m), "actors", speaker
            for path, kind, record_id in _stated_references(account.stated):
                yield file, ("events", n, *path), kind, record_id
    for record in content.event_records.values():
        yield record.spot.file, (), "events", record.id
        for path, kind, record_id in _stated_references(record.stated):
            yield record.spot.file, path, kind, record_id


def _stated_references(stated: Stated) -> Iterator[tuple[Path, str, Id]]:
    for n, actor in enumerate(stated.actors):
        yield ("actors", n), "actors", actor
    for n, actor in enumerate(stated.according_to):
        yield ("according_to", n), "actors", actor
    for n, place in enumerate(stated.places):
        yield ("places", n), "places", place
    for channel, _ in stated.channels:
        yield ("channels", channel), "channels", channel
    for n, event in enumerate(stated.follows):
        yield ("follows", n), "events", event


def _circles(
    parents: Mapping[Id, Id | None], records: Mapping[Id, Record], key: str, known: Known
) -> Iterator[Problem]:
    """Yield a problem for each record that comes back to itself."""
    for start in parents:
        seen, parent = [start], parents[start]
        while parent is not None and parent not in seen:
            seen.append(parent)
            parent = parents.get(parent)
        if parent == start:
            yield Problem(
                spot=known.documents[records[start].spot.file].spot(key),
                code="circular",
                what=f"'{start}' comes back to itself: {' → '.join([*seen, start])}",
                mend=f"Remove one `{key}` of the circle.",
            )


def _misplaced(article: Article) -> Iterator[Problem]:
    first = article.published.earliest or article.published.latest
    year = f"{first.year:04d}" if first else ""
    folder = article.spot.file.removeprefix("content/articles/").rpartition("/")[0]
    if year and folder != year:
        yield Problem(
            spot=Spot(file=article.spot.file),
            code="wrong-folder",
            what=f"the article was published in {year} and lies in '{folder or 'articles'}'",
            mend=f"Move the file to content/articles/{year}/{article.id}.md.",
            severity="warning",
        )


def _doubled_names(records: Iterable[Record]) -> Iterator[Problem]:
    owners: dict[str, Record] = {}
    for record in records:
        full = {record.name, *record.aliases, *(name for _, name in record.native_names)}
        for name in sorted(full):
            owner = owners.setdefault(name, record)
            if owner is not record:
                yield Problem(
                    spot=record.spot,
                    code="doubled-name",
                    what=f"'{name}' is also a name of '{owner.id}'",
                    mend="Keep it in one of the two, or make it a `short_forms` entry of both.",
                    severity="warning",
                )


def without_missing(content: Content, faulty: Collection[str]) -> Content:
    """Return the content without faulty files and without references to what is not there."""

    def sound(records: Mapping[Any, Any]) -> dict[Any, Any]:
        return {key: r for key, r in records.items() if r.spot.file not in faulty}

    outlets = sound(content.outlets)
    articles = {k: a for k, a in sound(content.articles).items() if a.outlet in outlets}
    actors, channels, places = (
        sound(content.actors),
        sound(content.channels),
        sound(content.places),
    )

    def kept(ids: Iterable[Id], records: Mapping[Id, object]) -> tuple[Id, ...]:
        return tuple(record_id for record_id in ids if record_id in records)

    def stated(value: Stated) -> Stated:
        return dataclasses.replace(
            value,
            actors=kept(value.actors, actors),
            according_to=kept(value.according_to, actors),
            places=kept(value.places, places),
            channels=tuple(pair for pair in value.channels if pair[0] in channels),
        )

    def account(value: Account) -> Account:
        return dataclasses.replace(value, by=kept(value.by, actors), stated=stated(value.stated))

    return dataclasses.replace(
        content,
        outlets=outlets,
        actors={
            key: dataclasses.replace(
                actor,
                affiliation=actor.affiliation if actor.affiliation in actors else None,
                offices=tuple(
                    dataclasses.replace(office, sources=kept(office.sources, articles))
                    for office in actor.offices
                ),
            )
            for key, actor in actors.items()
        },
        channels={
            key: dataclasses.replace(
                channel,
                parties=kept(channel.parties, actors),
                part_of=channel.part_of if channel.part_of in channels else None,
            )
            for key, channel in channels.items()
        },
        places=places,
        articles={
            key: dataclasses.replace(
                article, accounts=tuple(account(value) for value in article.accounts)
            )
            for key, article in articles.items()
        },
        event_records={
            key: dataclasses.replace(record, stated=stated(record.stated))
            for key, record in sound(content.event_records).items()
        },
        stories=sound(content.stories),
        pages=sound(content.pages),
    )
