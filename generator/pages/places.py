"""The page of a place, and the list of all places by kind."""

from __future__ import annotations

from collections.abc import Iterator

from generator.links.addresses import page_path
from generator.model import Place
from generator.pages.page import Page
from generator.pages.views import Views, counted
from generator.timeline.timeline import Timeline


def pages(timeline: Timeline) -> Iterator[Page]:
    """Yield the index of places by kind and the page of each."""
    content = timeline.content
    views = Views(timeline, "places/index")
    groups = []
    for kind in content.vocabulary["place_kind"].values():
        rows = tuple(
            (
                views.link(("place", place.id)),
                counted(len(timeline.events_by_place.get(place.id, ())), "event"),
            )
            for place in content.places.values()
            if place.kind == kind.id
        )
        if rows:
            groups.append((kind.plural, rows))
    yield Page(
        path="places/index",
        title="Places",
        description="Cities, bases, provinces and rivers of the timeline, by kind.",
        template="index_by_kind.md.jinja",
        context={"groups": tuple(groups)},
    )
    for place in content.places.values():
        yield _page(timeline, place)


def _page(timeline: Timeline, place: Place) -> Page:
    path = page_path("place", place.id)
    views = Views(timeline, path)
    event_ids = timeline.events_by_place.get(place.id, ())
    kind = views.term("place_kind", place.kind).title
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
            "body": views.prose(place.body),
            "aliases": (*place.aliases, *place.short_forms),
            "native_names": place.native_names,
            "events": views.event_lines(event_ids),
            "named_in": views.named_in(("place", place.id)),
        },
        edit_path=place.spot.file,
        search={
            "kind": "Place",
            "names": " ".join((*place.aliases, *(name for _, name in place.native_names))),
        },
    )
