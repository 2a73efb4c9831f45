"""Every page of the site as a value: one module per type of page, its template beside it.

To add a type of page, write `pages/<type>.py` with `pages(timeline)`, put `<type>.md.jinja` beside
it and name the module in `PAGE_TYPES`.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.pages import (
    actors,
    articles,
    channels,
    channels_on,
    coverage,
    data,
    dyads,
    events,
    facets,
    handwritten,
    home,
    known_then,
    outlets,
    places,
    search,
    stories,
    timeline_list,
    timeline_pages,
)
from generator.pages.heads import with_head
from generator.pages.page import Page
from generator.timeline.timeline import Timeline

PAGE_TYPES = (
    handwritten,
    home,
    coverage,
    timeline_list,
    timeline_pages,
    facets,
    events,
    articles,
    actors,
    dyads,
    channels,
    channels_on,
    known_then,
    places,
    outlets,
    stories,
    data,
    search,
)


def all_pages(timeline: Timeline) -> Iterator[Page]:
    """Yield every page, in the order of `PAGE_TYPES`."""
    for page_type in PAGE_TYPES:
        for page in page_type.pages(timeline):
            yield with_head(page, timeline)
