"""The maps of the site: all places, and small ones for an event and a place.

What is drawn is cut out of Natural Earth (`region.json`, see SOURCE.md). A site about another part
of the world replaces that file (`bench/cut_map.py`); where no place lies in it, nothing is drawn.
"""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup

from generator.model import Event, Place
from generator.pages.map.drawing import NARROW, SMALL, WIDE, Look, Mark, draw
from generator.pages.map.region import region
from generator.pages.views import Views, counted
from generator.texts import gettext

NOTHING = Markup("")
SOURCE = region().source


def all_places_map(views: Views) -> Markup:
    """Return the map of all places in two sizes, for wide screens and for phones."""
    places = [place for place in views.content.places.values() if is_drawn(place)]
    if not places:
        return NOTHING
    return _maps(places, views, (WIDE, NARROW), gettext("Map of the places of this timeline"))


def event_map(event: Event, views: Views) -> Markup:
    """Return a small map of where an event was; nothing where that is no spot of the region."""
    places = [views.content.places[place] for place in event.places]
    return _small(places, views, gettext("Map of where it was"))


def place_map(place: Place, views: Views) -> Markup:
    """Return a small map of where a place is; nothing where it is not in the region."""
    return _small([place], views, gettext("Map of where {place} is", place=place.name))


def is_drawn(place: Place) -> bool:
    """Tell whether a place is part of the drawing."""
    ground = region()
    if place.lat is not None and place.lon is not None and ground.holds(place.lon, place.lat):
        return True
    return place.id in ground.shapes


def _small(places: Iterable[Place], views: Views, title: str) -> Markup:
    # A whole country says nothing about where an event was.
    drawn = [place for place in places if is_drawn(place) and not _is_country(place)]
    if not drawn:
        return NOTHING
    return Markup('<figure class="map-figure">{}<figcaption>{}</figcaption></figure>').format(
        _maps(drawn, views, (SMALL,), title),
        gettext(
            "Coast, borders, rivers: {source}, public domain. The drawing settles no dispute.",
            source=SOURCE,
        ),
    )


def _is_country(place: Place) -> bool:
    shape = region().shapes.get(place.id)
    return shape is not None and bool(shape.areas)


def _maps(places: Iterable[Place], views: Views, looks: Iterable[Look], title: str) -> Markup:
    marks = [_mark(place, views) for place in places]
    drawings = (draw(region(), marks, look, title) for look in looks)
    return Markup('<div class="maps">{}</div>').format(Markup("").join(drawings))


def _mark(place: Place, views: Views) -> Mark:
    kind = views.term("place_kind", place.kind)
    events = len(views.timeline.events_by_place.get(place.id, ()))
    shape = region().shapes.get(place.id)
    has_point = place.lat is not None and place.lon is not None and shape is None
    return Mark(
        id=place.id,
        name=place.name,
        href=views.link(("place", place.id)).href,
        sign=kind.icon,
        words=f"{place.name}: {kind.title.lower()}, {counted(events, 'event')}",
        weight=events,
        at=(place.lon or 0.0, place.lat or 0.0) if has_point else None,
        shape=shape,
    )
