"""The page that offers the data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.exports import exports_of
from generator.exports.feeds import Feed, channel_feeds, dyad_feeds
from generator.exports.timeline_json import VERSION, data_version
from generator.pages.page import Page
from generator.pages.views import Link, Views, counted
from generator.texts import gettext, number_words
from generator.timeline.timeline import Timeline


def pages(timeline: Timeline) -> Iterator[Page]:
    """Yield the data page."""
    content, views = timeline.content, Views(timeline, "data/index")
    rows = tuple(_rows(timeline, views))
    version = data_version(timeline)
    yield Page(
        path="data/index",
        title=gettext("Data"),
        description=gettext("The timeline as files: JSON, CSV, GeoJSON, Atom, iCalendar, BibTeX."),
        template="data.md.jinja",
        context={
            "rows": rows,
            "address": content.site.address,
            "version": version,
            "schema_version": VERSION,
            "feeds": tuple(_feeds(timeline, views)) if "feeds" in content.site.exports else (),
            "counts": tuple(
                (noun, number)
                for noun, number in (
                    (gettext("Events"), len(timeline.events)),
                    (gettext("Accounts"), sum(len(e.accounts) for e in timeline.events.values())),
                    (gettext("Articles"), len(content.articles)),
                    (gettext("Actors"), len(content.actors)),
                    (gettext("Channels"), len(content.channels)),
                    (gettext("Places"), len(content.places)),
                    (gettext("Outlets"), len(content.outlets)),
                )
            ),
            "licence": content.site.licence,
            "licence_address": content.site.licence_address,
            "citation": gettext(
                "{site}, version {version}, {events}, {licence}, {address}",
                site=content.site.title,
                version=version,
                events=counted(len(timeline.events), "event"),
                licence=content.site.licence,
                address=content.site.address,
            ),
        },
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRow:
    """The files of one format: their links, or the pattern of their paths, and how many."""

    links: tuple[Link, ...]
    patterns: tuple[str, ...]
    title: str
    number: str


def _rows(timeline: Timeline, views: Views) -> Iterator[FileRow]:
    for export in exports_of(timeline.content.site):
        numbers = dict.fromkeys(number_words(n) for n in export.records(timeline) if n)
        yield FileRow(
            links=tuple(
                Link(text=path.rpartition("/")[2], href=views.href(path))
                for path in export.PATHS
                if "*" not in path
            ),
            patterns=tuple(path.replace("*", "<id>") for path in export.PATHS if "*" in path),
            title=gettext(export.TITLE),
            number=" + ".join(numbers) or "0",
        )


def _feeds(timeline: Timeline, views: Views) -> Iterator[tuple[str, tuple[Link, ...]]]:
    """Yield the feeds of channels and dyads by kind; an actor's page names its own."""
    for name, feeds in (
        (gettext("Channels"), channel_feeds(timeline)),
        (gettext("Pairs of sides"), dyad_feeds(timeline)),
    ):
        yield name, tuple(_feed(feed, views) for feed in feeds if feed.events)


def _feed(feed: Feed, views: Views) -> Link:
    return Link(text=feed.name, href=views.href(feed.path))
