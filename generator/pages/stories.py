"""The page of a story, and the list of all stories."""

from __future__ import annotations

from collections.abc import Iterator

from generator.links.addresses import page_path
from generator.pages.handwritten import sections
from generator.pages.page import Page
from generator.pages.views import Views
from generator.timeline.timeline import Timeline


def pages(timeline: Timeline) -> Iterator[Page]:
    """Yield the list of stories and the page of each."""
    views = Views(timeline, "stories/index")
    stories = sorted(timeline.content.stories.values(), key=lambda story: (story.order, story.id))
    yield Page(
        path="stories/index",
        title="Stories",
        description="Guided tours through the events.",
        template="story_index.md.jinja",
        context={"stories": tuple((views.link(("story", s.id)), s.description) for s in stories)},
    )
    for story in stories:
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
                "sections": sections(own.prose(story.body)),
                "events": own.event_lines(events),
                "named_in": own.named_in(("story", story.id)),
            },
            edit_path=story.spot.file,
            search={"about": "Story", "kinds": ("Story",)},
        )
