"""The search page: a form for the full-text index that is made over the built pages.

What can be chosen is known at build time, so that nothing of the index is loaded to say it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.pages.page import Page
from generator.pages.search_words import years
from generator.pages.views import Link, Views
from generator.texts import gettext, month_names
from generator.timeline.timeline import Timeline


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """Some of what can be chosen in a list, under a heading: (value, text)."""

    heading: str
    options: tuple[tuple[str, str], ...]


def pages(timeline: Timeline) -> Iterator[Page]:
    """Yield the search page."""
    views = Views(timeline, "search")
    yield Page(
        path="search",
        title=gettext("Search"),
        description=gettext("Search all events, articles, actors, channels and places."),
        template="search.md.jinja",
        context={
            "kinds": _kinds(timeline),
            "years": _years(timeline),
            "actors": tuple(_actors(timeline)),
            "months": " ".join(month_names()),
            "scripts": (views.href("assets/search-words.js"), views.href("assets/search.js")),
            "ways": tuple(
                Link(text=text, href=views.href(f"{path}.html"))
                for text, path in (
                    (gettext("all events"), "events/index"),
                    (gettext("the timeline by month"), "timeline/index"),
                    (gettext("actors"), "actors/index"),
                    (gettext("channels"), "channels/index"),
                    (gettext("places"), "places/index"),
                )
            ),
        },
    )


def _kinds(timeline: Timeline) -> tuple[Choices, ...]:
    """Return the kinds of page; events have kinds of their own."""
    there = {event.kind for event in timeline.events.values()}
    kinds = timeline.content.vocabulary["event_kind"].values()
    events = tuple((kind.title, kind.title) for kind in kinds if kind.id in there)
    others = (
        gettext("Article"),
        gettext("Actor"),
        gettext("Channel"),
        gettext("Pair of sides"),
        gettext("Place"),
        gettext("Outlet"),
        gettext("Story"),
        gettext("About"),
    )
    all_events = (gettext("Event"), gettext("All events"))
    return (
        Choices(heading=gettext("Events"), options=(all_events, *events)),
        Choices(heading=gettext("Other pages"), options=tuple((kind, kind) for kind in others)),
    )


def _years(timeline: Timeline) -> tuple[str, ...]:
    dates = [event.date for event in timeline.events.values()]
    dates += [article.published for article in timeline.content.articles.values()]
    return tuple(sorted({year for date in dates for year in years(date)}))


def _actors(timeline: Timeline) -> Iterator[Choices]:
    """Yield the actors that have events, by kind."""
    actors = timeline.content.actors
    events = timeline.events.values()
    named = {actor for event in events for actor in (*event.actors, *event.speakers)}
    for kind in timeline.content.vocabulary["actor_kind"].values():
        members = [actors[actor] for actor in named if actors[actor].kind == kind.id]
        members.sort(key=lambda actor: (actor.name.casefold(), actor.id))
        if members:
            options = tuple((actor.id, actor.name) for actor in members)
            yield Choices(heading=kind.plural or kind.title, options=options)
