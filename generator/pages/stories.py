"""The page of a story, and the list of all stories."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from markupsafe import Markup

from generator.dates.words import in_words
from generator.links.addresses import page_path
from generator.model import Id
from generator.pages.drawings.axis import period_axis
from generator.pages.drawings.overview import weeks
from generator.pages.drawings.position import Place, position
from generator.pages.handwritten import sections
from generator.pages.page import Page
from generator.pages.views import Views
from generator.texts import gettext
from generator.timeline.timeline import Timeline


def pages(timeline: Timeline) -> Iterator[Page]:
    """Yield the list of stories and the page of each."""
    views = Views(timeline, "stories/index")
    stories = sorted(timeline.content.stories.values(), key=lambda story: (story.order, story.id))
    yield Page(
        path="stories/index",
        title=gettext("Stories"),
        description=gettext("Guided tours through the events."),
        template="story_index.md.jinja",
        context={"stories": tuple((views.link(("story", s.id)), s.description) for s in stories)},
    )
    for number, story in enumerate(stories):
        path = page_path("story", story.id)
        own = Views(timeline, path)
        events = [
            target for kind, target in timeline.blocks[story.body.spot].targets if kind == "event"
        ]
        events.sort(key=lambda event: timeline.events[event].sort_key)
        yield Page(
            path=path,
            title=story.title,
            description=story.description or story.title,
            template="story.md.jinja",
            context={
                "drawing": _drawing(timeline, own, events),
                "before": own.link(("story", stories[number - 1].id)) if number else None,
                "after": own.link(("story", stories[number + 1].id))
                if number + 1 < len(stories)
                else None,
                "sections": sections(own.prose(story.body)),
                "events": own.event_lines(events),
                "named_in": own.named_in(("story", story.id)),
            },
            edit_path=story.spot.file,
            search={"about": gettext("Story"), "kinds": (gettext("Story"),)},
        )


def _drawing(timeline: Timeline, views: Views, events: Sequence[Id]) -> Markup | None:
    """Return where a story's events lie in the whole period."""
    axis = period_axis(timeline)
    dated = [timeline.events[event] for event in events]
    places = [
        Place(
            day=event.date.earliest,
            text=f"{in_words(event.date)}: {event.title}",
            href=views.link(("event", event.id)).href,
        )
        for event in dated
        if event.date.earliest
    ]
    if axis is None or not places:
        return None
    return position(axis, weeks(timeline, views, axis), places)
