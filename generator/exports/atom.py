"""`timeline.atom`: what was reported, newest report first, for feed readers."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping

from feedgenerator import Atom1Feed

from generator.dates.words import in_words
from generator.links.addresses import web_address
from generator.model import Event
from generator.texts import gettext_noop
from generator.timeline.timeline import Timeline

TITLE = gettext_noop("The hundred events last reported (Atom)")
PATHS = ("data/timeline.atom",)

MAX_ENTRIES = 100


def files(timeline: Timeline) -> Mapping[str, bytes]:
    """Return the feed of all events."""
    site = timeline.content.site
    feed = feed_of(timeline.events.values(), timeline, title=site.title, page="", path=PATHS[0])
    return {PATHS[0]: feed}


def records(timeline: Timeline) -> tuple[int, ...]:
    """Return the number of entries."""
    return (min(len(timeline.events), MAX_ENTRIES),)


def feed_of(
    events: Iterable[Event], timeline: Timeline, *, title: str, page: str, path: str
) -> bytes:
    """Return a feed of the events last reported; `page` is what it belongs to.

    An entry's time is the day of the latest report of its event.
    """
    site = timeline.content.site
    feed = _Feed(
        title=title,
        link=f"{site.address}{page}",
        feed_url=f"{site.address}{path}",
        description=site.description,
        language=site.language,
        feed_copyright=f"{site.licence} {site.licence_address}",
        feed_guid=f"{site.address}{page}",
    )
    newest = sorted(
        events,
        key=lambda event: (_reported(event, timeline), event.sort_key),
        reverse=True,
    )
    for event in newest[:MAX_ENTRIES]:
        address = web_address(site.address, "event", event.id)
        feed.add_item(
            title=event.title,
            link=address,
            unique_id=address,
            description=f"{in_words(event.date)}. "
            + " ".join(" ".join(account.what.text.split()) for account in event.accounts[:1]),
            pubdate=_reported(event, timeline),
            updateddate=_reported(event, timeline),
            categories=(event.kind, *event.channels),
        )
    written: str = feed.writeString("utf-8")
    return written.encode()


def _reported(event: Event, timeline: Timeline) -> datetime.datetime:
    articles = timeline.content.articles
    days = (articles[account.article].published for account in event.accounts)
    last = max(day.latest or day.earliest or datetime.date.min for day in days)
    return datetime.datetime(last.year, last.month, last.day, tzinfo=datetime.UTC)


class _Feed(Atom1Feed):  # type: ignore[misc]  # feedgenerator has no types
    def latest_post_date(self) -> datetime.datetime:
        """Return the newest entry's time: an empty feed has a fixed one, not the clock's."""
        dates = [item["updateddate"] for item in self.items]
        return max(dates, default=datetime.datetime(2015, 1, 1, tzinfo=datetime.UTC))
