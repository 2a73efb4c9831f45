"""`timeline.json`: everything, for machines, with its JSON Schema beside it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from importlib import resources
from typing import Any

from generator.dates.edtf import Edtf
from generator.dates.words import in_words
from generator.links.addresses import web_address
from generator.model import Account, Event, Office, Record
from generator.texts import gettext_noop
from generator.timeline.dyads import dyad_id, dyads_of
from generator.timeline.timeline import Timeline, article_key

TITLE = gettext_noop(
    "Everything: events with accounts, articles, records (JSON), and its JSON Schema"
)
PATHS = ("data/timeline.json", "data/timeline.schema.json")

# Raised when a field changes; the schema names the same version.
VERSION = "1.1"
# Enough of a hash that no two states of one timeline are taken for each other.
_HASH_LENGTH = 10


def files(timeline: Timeline) -> Mapping[str, bytes]:
    """Return the data and its schema."""
    schema = resources.files("generator.exports").joinpath("timeline.schema.json").read_bytes()
    return {PATHS[0]: _dumped(document(timeline)), PATHS[1]: schema}


def records(timeline: Timeline) -> tuple[int, ...]:
    """Return the number of events."""
    return (len(timeline.events), 0)


def document(timeline: Timeline) -> dict[str, Any]:
    """Return the whole timeline as plain values."""
    site, parts = timeline.content.site, _parts(timeline)
    return {
        "version": VERSION,
        "data_version": _version_of(parts),
        "title": site.title,
        "address": site.address,
        "licence": site.licence,
        "licence_address": site.licence_address,
        **parts,
    }


def data_version(timeline: Timeline) -> str:
    """Return the version of the data: that of its shape, and a hash of what it says.

    The same content has the same version, wherever and whenever it is built.
    """
    return _version_of(_parts(timeline))


def event_version(event: Event, timeline: Timeline) -> str:
    """Return the version of one event's data, which changes when and only when they change."""
    return _version_of(_event_data(event, timeline))


def _version_of(data: Mapping[str, Any]) -> str:
    text = json.dumps(_without_address(data), ensure_ascii=False, sort_keys=True)
    return f"{VERSION}-{hashlib.sha256(text.encode()).hexdigest()[:_HASH_LENGTH]}"


def _without_address(value: Any) -> Any:
    """Return data without their own addresses: a preview elsewhere holds the same data."""
    if isinstance(value, Mapping):
        return {key: _without_address(part) for key, part in value.items() if key != "url"}
    if isinstance(value, list):
        return [_without_address(part) for part in value]
    return value


def _parts(timeline: Timeline) -> dict[str, Any]:
    content, site = timeline.content, timeline.content.site
    return {
        "events": [_event(event, timeline) for event in timeline.events.values()],
        "articles": [
            {
                "id": article.id,
                "url": web_address(site.address, "article", article.id),
                "title": article.title,
                "title_is_ours": article.title_is_ours,
                "outlet": article.outlet,
                "origin": article.origin_key,
                "published": article.published.text,
                "language": article.language,
                "report": article.url,
                "archived": article.archived,
            }
            for article in sorted(content.articles.values(), key=article_key)
        ],
        "actors": [
            {
                **_record(actor),
                "affiliation": actor.affiliation,
                "offices": [_office(office) for office in actor.offices],
            }
            for actor in content.actors.values()
        ],
        "channels": [
            {
                **_record(channel),
                "parties": list(channel.parties),
                "part_of": channel.part_of,
                "lanes": [
                    {
                        "party": lane.party,
                        "statuses": [
                            {
                                "status": entry.status,
                                **_date(entry.date),
                                "event": entry.event,
                                "article": entry.article,
                                "by": list(entry.claimants),
                            }
                            for entry in lane.entries
                        ],
                    }
                    for lane in timeline.lanes[channel.id]
                ],
            }
            for channel in content.channels.values()
        ],
        "places": [
            {**_record(place), "country": place.country, "lat": place.lat, "lon": place.lon}
            for place in content.places.values()
        ],
        "outlets": [
            {**_record(outlet), "country": outlet.country} for outlet in content.outlets.values()
        ],
    }


def _event(event: Event, timeline: Timeline) -> dict[str, Any]:
    data = _event_data(event, timeline)
    return {"id": event.id, "version": _version_of(data), **data}


def _event_data(event: Event, timeline: Timeline) -> dict[str, Any]:
    return {
        "id": event.id,
        "url": web_address(timeline.content.site.address, "event", event.id),
        "title": event.title,
        "kind": event.kind,
        **_date(event.date),
        "date_in_words": in_words(event.date),
        "disputed": event.disputed,
        "accounts_differ": event.accounts_differ,
        "denied": event.denied,
        "machine_read": event.machine_read,
        "date_is_machine_read": event.date_is_read,
        "outcome": event.outcome,
        "line_used": event.line_used,
        "turning_point": event.turning_point or None,
        "place": list(event.places),
        "channel": list(event.channels),
        "actors": list(event.actors),
        "speakers": list(event.speakers),
        "dyads": [dyad_id(dyad) for dyad in dyads_of(event, timeline.content.actors)],
        "follows": list(event.follows),
        "followed_by": list(timeline.followed_by.get(event.id, ())),
        "origins": list(event.origins),
        "accounts": [_account(account, timeline) for account in event.accounts],
    }


def _account(account: Account, timeline: Timeline) -> dict[str, Any]:
    article = timeline.content.articles[account.article]
    date = account.date or article.published
    return {
        "article": article.id,
        "outlet": article.outlet,
        "origin": article.origin_key,
        "published": article.published.text,
        "said": account.said.text if account.said else None,
        "by": list(account.claimants),
        "stance": account.stance,
        **_date(date),
        "date_is_settled": account.date_is_settled,
        "when": account.when,
        "reason": account.date_reason or account.date_basis or None,
        "channels": dict(account.stated.channels),
        "what": " ".join(account.what.text.split()),
        "machine_read": account.machine_read,
    }


def _date(date: Edtf) -> dict[str, Any]:
    return {
        "date": date.text,
        "earliest": date.earliest.isoformat() if date.earliest else None,
        "latest": date.latest.isoformat() if date.latest else None,
    }


def _office(office: Office) -> dict[str, Any]:
    return {
        "role": office.role,
        "from": office.start.text if office.start else None,
        "to": office.end.text if office.end else None,
        "attested": [day.isoformat() for day in office.attested],
        "sources": list(office.sources),
    }


def _record(record: Record) -> dict[str, Any]:
    return {
        "id": record.id,
        "name": record.name,
        "kind": record.kind,
        "aliases": [*record.aliases, *record.short_forms],
        "native_names": dict(record.native_names),
    }


def _dumped(document: Mapping[str, Any]) -> bytes:
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()
