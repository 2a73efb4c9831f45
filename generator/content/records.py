"""Sound documents become values: one parser per kind of file.

Each `parse_` takes a document that its schema accepts; what a schema cannot say is in `checks`.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any

from generator.content.front_matter import Document
from generator.dates.edtf import Edtf, parse_edtf
from generator.model import (
    Account,
    Actor,
    Article,
    Channel,
    EventRecord,
    HandPage,
    Id,
    Office,
    Outlet,
    Place,
    Prose,
    Stated,
    Story,
)


def parse_actor(record_id: Id, document: Document) -> Actor:
    """Return the actor of a document."""
    values = document.values
    return Actor(
        **_named(record_id, document, values["kind"]),
        affiliation=values.get("affiliation"),
        demonyms=_texts(values, "demonyms"),
        offices=tuple(_office(office) for office in values.get("offices", ())),
    )


def parse_channel(record_id: Id, document: Document) -> Channel:
    """Return the channel of a document; its kind is its level."""
    values = document.values
    return Channel(
        **_named(record_id, document, values["level"]),
        parties=_texts(values, "parties"),
        part_of=values.get("part_of"),
    )


def parse_place(record_id: Id, document: Document) -> Place:
    """Return the place of a document."""
    values = document.values
    lat, lon = values.get("lat"), values.get("lon")
    return Place(
        **_named(record_id, document, values["kind"]),
        country=values.get("country"),
        lat=None if lat is None else float(lat),
        lon=None if lon is None else float(lon),
    )


def parse_outlet(record_id: Id, document: Document) -> Outlet:
    """Return the outlet of a document."""
    values = document.values
    return Outlet(
        **_named(record_id, document, values["kind"]),
        country=values["country"],
        hosts=_texts(values, "hosts"),
        ownership=values.get("ownership", ""),
    )


def parse_event_record(record_id: Id, document: Document) -> EventRecord:
    """Return the editorial record of an event."""
    values = document.values
    return EventRecord(
        id=record_id,
        stated=_stated(values),
        date=_edtf(values, "date"),
        turning_point=values.get("turning_point", ""),
        body=_body(document),
        formerly=_texts(values, "formerly"),
    )


def parse_story(record_id: Id, document: Document) -> Story:
    """Return the story of a document."""
    values = document.values
    return Story(
        id=record_id,
        title=values["title"],
        description=values.get("description", ""),
        order=int(values.get("order", 999)),
        body=_body(document),
        formerly=_texts(values, "formerly"),
    )


def parse_page(path: str, document: Document) -> HandPage:
    """Return the hand-written page of a document."""
    values = document.values
    return HandPage(
        path=path,
        title=values["title"],
        description=values.get("description", ""),
        body=_body(document),
    )


def parse_article(record_id: Id, document: Document) -> Article:
    """Return the article of a document, with its accounts."""
    values = document.values
    accounts = tuple(_account(record_id, document, n) for n in range(len(values.get("events", ()))))
    return Article(
        id=record_id,
        title=values["title"],
        title_is_ours="title_by" in values,
        outlet=values["outlet"],
        authors=_texts(values, "authors"),
        url=values.get("url"),
        url_basis=values.get("url_basis", ""),
        archived=values.get("archived"),
        published=parse_edtf(values["published"]),
        published_basis=values.get("published_basis", ""),
        language=values.get("language", "en"),
        origin=values.get("origin"),
        licence=values.get("license", ""),
        formerly=_texts(values, "formerly"),
        body=_body(document),
        accounts=accounts,
    )


def _account(article: Id, document: Document, number: int) -> Account:
    values: dict[str, Any] = document.values["events"][number]
    key = "date" if "date" in values else "when"
    return Account(
        article=article,
        event=values["event"],
        what=Prose(text=values["what"], spot=document.spot("events", number, "what")),
        spot=document.spot("events", number),
        date_spot=document.spot("events", number, key),
        when=values.get("when"),
        date=_edtf(values, "date"),
        date_is_settled="date" in values,
        date_basis=values.get("date_basis", ""),
        said=_edtf(values, "said"),
        by=_texts(values, "by"),
        stance=values.get("stance", "states"),
        stated=_stated(values),
    )


def _office(values: dict[str, Any]) -> Office:
    attested = sorted(datetime.date.fromisoformat(day) for day in values.get("attested", ()))
    return Office(
        role=values["role"],
        start=_edtf(values, "from"),
        end=_edtf(values, "to"),
        attested=tuple(attested),
        sources=_texts(values, "sources"),
    )


def _stated(values: dict[str, Any]) -> Stated:
    return Stated(
        title=values.get("title"),
        kind=values.get("kind"),
        actors=_texts(values, "actors"),
        places=_texts(values, "places"),
        channels=tuple(values.get("channels", {}).items()),
        according_to=_texts(values, "according_to"),
        line_used=values.get("line_used"),
        follows=_texts(values, "follows"),
        outcome=values.get("outcome"),
    )


def _named(record_id: Id, document: Document, kind: Id) -> dict[str, Any]:
    """Return the fields that all records share."""
    values = document.values
    return {
        "id": record_id,
        "name": values["name"],
        "kind": kind,
        "aliases": _texts(values, "aliases"),
        "short_forms": _texts(values, "short_forms"),
        "native_names": tuple(values.get("native_names", {}).items()),
        "formerly": _texts(values, "formerly"),
        "body": _body(document),
    }


def _body(document: Document) -> Prose:
    return Prose(text=document.body, spot=document.body_spot)


def _texts(values: dict[str, Any], key: str) -> tuple[str, ...]:
    texts: Sequence[str] = values.get(key, ())
    return tuple(texts)


def _edtf(values: dict[str, Any], key: str) -> Edtf | None:
    return parse_edtf(values[key]) if key in values else None
