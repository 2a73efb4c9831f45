"""What one file says of another: ids that nothing has, circles, names that two records share.

References are looked up in documents, not in values: a file with other faults tells these too.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from generator.content.front_matter import Document, Path, Value
from generator.content.known import ID, Known
from generator.content.schema import nearest
from generator.model import Account, Content, Id, Record, Stated
from generator.problem import Problem

# Where a file of each kind names others: "*" is every entry of a list, "{}" every key of a mapping.
_STATED = (
    (("actors", "*"), "actors"),
    (("according_to", "*"), "actors"),
    (("places", "*"), "places"),
    (("channels", "{}"), "channels"),
    (("follows", "*"), "events"),
)
_REFERENCES: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]] = {
    "actors": ((("affiliation",), "actors"), (("offices", "*", "sources", "*"), "articles")),
    "channels": ((("parties", "*"), "actors"), (("part_of",), "channels")),
    "articles": (
        (("outlet",), "outlets"),
        (("events", "*", "by", "*"), "actors"),
        *((("events", "*", *path), kind) for path, kind in _STATED),
    ),
    "event_records": _STATED,
}
_PARENTS = {"actors": "affiliation", "channels": "part_of"}
_NOUNS = {
    "actors": "an actor",
    "channels": "a channel",
    "places": "a place",
    "outlets": "an outlet",
    "articles": "an article",
    "events": "an event that an article tells",
}


def reference_problems(known: Known) -> Iterator[Problem]:
    """Yield what is wrong between the files of a project."""
    for field, documents in known.documents.items():
        for record_id, document in documents.items():
            if field == "event_records":
                yield from _unknown(document, (), "events", record_id, known)
            for pattern, kind in _REFERENCES.get(field, ()):
                for path, named in _walk(document.values, pattern, ()):
                    yield from _unknown(document, path, kind, named, known)
            yield from _taken(field, document, known)
    for field, key in _PARENTS.items():
        yield from _circles(known.documents.get(field, {}), key)


def _taken(field: str, document: Document, known: Known) -> Iterator[Problem]:
    """Yield a problem for each former id that something else has now: its address is taken."""
    ids = known.events if field == "event_records" else known.ids.get(field, {})
    for path, old in _walk(document.values, ("formerly", "*"), ()):
        if old in ids:
            yield Problem(
                spot=document.spot(*path),
                code="doubled-id",
                what=f"the former id '{old}' is one that is in use",
                mend="A former id keeps its old address: remove it here, or rename the other.",
            )


def _walk(value: Value, pattern: tuple[str, ...], path: Path) -> Iterator[tuple[Path, str]]:
    """Yield (path, text) of everything that a pattern leads to; other shapes lead nowhere."""
    if not pattern:
        if isinstance(value, str):
            yield path, value
        return
    step, rest = pattern[0], pattern[1:]
    if step == "*":
        for number, item in enumerate(value if isinstance(value, list) else ()):
            yield from _walk(item, rest, (*path, number))
    elif isinstance(value, dict):
        if step == "{}":
            yield from (((*path, key), key) for key in value)
        elif step in value:
            yield from _walk(value[step], rest, (*path, step))


def _unknown(
    document: Document, path: Path, kind: str, named: Id, known: Known
) -> Iterator[Problem]:
    ids = known.events if kind == "events" else known.ids.get(kind, {})
    if named in ids or not ID.fullmatch(named):
        return  # what is no id at all is told by the schema
    if kind == "events" and known.has_unreadable_article:
        return
    is_key = kind == "channels" and path[-1] == named
    folder = "articles, under `event:`" if kind == "events" else f"content/{kind}/"
    yield Problem(
        spot=document.key_spots[path] if is_key else document.spot(*path),
        code="unknown-id",
        what=f"'{named}' is not the id of {_NOUNS[kind]}",
        mend=nearest(named, ids) or f"Known ids are in {folder}.",
    )


def _circles(documents: Mapping[Id, Document], key: str) -> Iterator[Problem]:
    """Yield a problem for each record that comes back to itself."""
    parents = {record_id: document.values.get(key) for record_id, document in documents.items()}
    for start, parent in parents.items():
        seen = [start]
        while isinstance(parent, str) and parent not in seen:
            seen.append(parent)
            parent = parents.get(parent)
        if parent == start:
            yield Problem(
                spot=documents[start].spot(key),
                code="circular",
                what=f"'{start}' comes back to itself: {' → '.join([*seen, start])}",
                mend=f"Remove one `{key}` of the circle.",
            )


def doubled_names(content: Content) -> Iterator[Problem]:
    """Yield a warning where two records of one kind have the same full name."""
    for records in content.records.values():
        owners: dict[str, Record] = {}
        for record in records.values():
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
