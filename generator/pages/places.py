"""The page of a place, and the map with the list of all places."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.links.addresses import page_path
from generator.model import Place
from generator.pages import map as maps
from generator.pages.lists import listed_or_years
from generator.pages.page import Page
from generator.pages.search_words import record_words
from generator.pages.views import Link, Views, counted
from generator.texts import gettext
from generator.timeline.timeline import Timeline


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceGroup:
    """Places of one kind in one part of the list."""

    heading: str
    sign: str
    places: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacePart:
    """One part of the list: places on the map, elsewhere, or without a point."""

    heading: str
    note: str
    groups: tuple[PlaceGroup, ...]


def pages(timeline: Timeline) -> Iterator[Page]:
    """Yield the map with the list of places, and the page of each."""
    views = Views(timeline, "places/index")
    yield Page(
        path="places/index",
        title=gettext("Places"),
        description=gettext("A map of the places of the timeline, and the list of them by kind."),
        template="places.md.jinja",
        context={
            "map": maps.all_places_map(views),
            "map_source": maps.SOURCE,
            "parts": tuple(_parts(views)),
        },
    )
    for place in timeline.content.places.values():
        yield _page(timeline, place)


def _parts(views: Views) -> Iterator[PlacePart]:
    """Yield the parts of the list that have places."""
    on_map, elsewhere, without = list[Place](), list[Place](), list[Place]()
    for place in views.content.places.values():
        if maps.is_drawn(place):
            on_map.append(place)
        elif place.lat is not None:
            elsewhere.append(place)
        else:
            without.append(place)
    for places, heading, note in (
        (on_map, gettext("On the map"), ""),
        (
            elsewhere,
            gettext("Outside of the map"),
            gettext("They lie beyond the edges of the drawing."),
        ),
        (
            without,
            gettext("Not drawn"),
            gettext("No point is recorded for them, and none is invented."),
        ),
    ):
        if places:
            yield PlacePart(heading=heading, note=note, groups=tuple(_groups(places, views)))


def _groups(places: list[Place], views: Views) -> Iterator[PlaceGroup]:
    """Yield places by kind, in the order of the vocabulary, each with its country and count."""
    for kind in views.content.vocabulary["place_kind"].values():
        members = sorted(
            (place for place in places if place.kind == kind.id),
            key=lambda place: (place.name.casefold(), place.id),
        )
        if members:
            yield PlaceGroup(
                heading=kind.plural,
                sign=kind.icon,
                places=tuple(_place_link(place, views) for place in members),
            )


def _place_link(place: Place, views: Views) -> Link:
    events = counted(len(views.timeline.events_by_place.get(place.id, ())), "event")
    country = views.term("country", place.country).title if place.country else ""
    named_so = country in ("", place.name, "International")
    note = events if named_so else f"{country}, {events}"
    return views.link(("place", place.id), note=note)


def _page(timeline: Timeline, place: Place) -> Page:
    path = page_path("place", place.id)
    views = Views(timeline, path)
    event_ids = timeline.events_by_place.get(place.id, ())
    kind = views.term("place_kind", place.kind).title
    events, years = listed_or_years(timeline, path, event_ids, views)
    return Page(
        path=path,
        title=place.name,
        description=f"{place.name} ({kind.lower()}): {counted(len(event_ids), 'event')}.",
        template="place.md.jinja",
        context={
            "kind": kind,
            "country": views.term("country", place.country).title if place.country else None,
            "point": f"{place.lat:.3f}, {place.lon:.3f}"
            if place.lat is not None and place.lon is not None
            else None,
            "map": maps.place_map(place, views),
            "body": views.prose(place.body),
            "aliases": (*place.aliases, *place.short_forms),
            "native_names": place.native_names,
            "events": events,
            "years": years,
            "named_in": views.named_in(("place", place.id)),
        },
        edit_path=place.spot.file,
        search=record_words(gettext("Place"), place),
    )
