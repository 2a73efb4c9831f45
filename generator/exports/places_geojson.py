"""`places.geojson`: the places with their events, for maps."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from generator.links.addresses import web_address
from generator.model import Event, Place
from generator.texts import gettext_noop
from generator.timeline.timeline import Timeline

TITLE = gettext_noop("The places with their events (GeoJSON)")
PATHS = ("data/places.geojson",)


def files(timeline: Timeline) -> Mapping[str, bytes]:
    """Return the places; one that is no point has no geometry, and none is invented."""
    places = timeline.content.places.values()
    collection = {
        "type": "FeatureCollection",
        "features": [_feature(place, timeline) for place in places],
    }
    return {PATHS[0]: (json.dumps(collection, ensure_ascii=False, indent=1) + "\n").encode()}


def records(timeline: Timeline) -> tuple[int, ...]:
    """Return the number of places."""
    return (len(timeline.content.places),)


def _feature(place: Place, timeline: Timeline) -> dict[str, Any]:
    address = timeline.content.site.address
    geometry = None
    if place.lat is not None and place.lon is not None:
        geometry = {"type": "Point", "coordinates": [place.lon, place.lat]}
    events = [timeline.events[event] for event in timeline.events_by_place.get(place.id, ())]
    return {
        "type": "Feature",
        "id": place.id,
        "geometry": geometry,
        "properties": {
            "name": place.name,
            "kind": place.kind,
            "country": place.country,
            "url": web_address(address, "place", place.id),
            "events": [_event(event, address) for event in events],
        },
    }


def _event(event: Event, address: str) -> dict[str, Any]:
    return {
        "id": event.id,
        "title": event.title,
        "kind": event.kind,
        "date": event.date.text,
        "earliest": event.date.earliest.isoformat() if event.date.earliest else None,
        "latest": event.date.latest.isoformat() if event.date.latest else None,
        "url": web_address(address, "event", event.id),
    }
