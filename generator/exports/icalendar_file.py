"""`timeline.ics`: the events of one day or a few, for calendars."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from icalendar import Calendar
from icalendar import Event as CalendarEntry

from generator.dates.words import in_words
from generator.links.addresses import web_address
from generator.model import Event
from generator.texts import gettext_noop
from generator.timeline.timeline import Timeline

TITLE = gettext_noop("Every event that is known to within a month, as all-day entries (iCalendar)")
PATHS = ("data/timeline.ics",)

# A month in a calendar is a bar over every day of it; anything longer would only hide the rest.
MAX_DAYS = 31


def files(timeline: Timeline) -> Mapping[str, bytes]:
    """Return the calendar; an event without two known ends, or a long one, is left out."""
    site = timeline.content.site
    host = site.address.split("/")[2]
    calendar = Calendar()
    calendar.add("prodid", f"-//{site.title}//timeline//EN")
    calendar.add("version", "2.0")
    calendar.add("name", site.title)
    for event in timeline.events.values():
        span = _span(event)
        if span is None:
            continue
        address = web_address(site.address, "event", event.id)
        entry = CalendarEntry()
        entry.add("uid", f"{event.id}@{host}")
        # No clock: an entry is stamped with the day that it is about.
        entry.add("dtstamp", datetime.datetime.combine(span[0], datetime.time(), datetime.UTC))
        entry.add("dtstart", span[0])
        entry.add("dtend", span[1] + datetime.timedelta(days=1))
        entry.add("summary", event.title)
        entry.add("description", f"{in_words(event.date)}\n{address}")
        entry.add("url", address)
        entry.add("categories", [event.kind])
        entry.add("transp", "TRANSPARENT")
        calendar.add_component(entry)
    return {PATHS[0]: calendar.to_ical()}


def records(timeline: Timeline) -> tuple[int, ...]:
    """Return the number of entries."""
    return (sum(1 for event in timeline.events.values() if _span(event)),)


def _span(event: Event) -> tuple[datetime.date, datetime.date] | None:
    first, last = event.date.earliest, event.date.latest
    if first is None or last is None or last == datetime.date.max:
        return None  # an entry ends on the day after its last
    if (last - first).days >= MAX_DAYS:
        return None
    return first, last
