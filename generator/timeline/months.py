"""Which months have which pages: those with events, statuses of channels, publications."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from generator.model import Article, Id
from generator.timeline.timeline import Timeline, article_key

# In days: a publication that is known no better than to the season belongs to no month.
LONGEST_PUBLICATION = 31


def status_months(timeline: Timeline) -> tuple[str, ...]:
    """Return every month for which it can be told how channels stood: "2015-10".

    Those are the months between the first and the last event or status within the site's period,
    and months outside of it in which a status begins.
    """
    changes = {
        entry.date.earliest
        for lanes in timeline.lanes.values()
        for lane in lanes
        for entry in lane.entries
        if entry.date.earliest
    }
    period = timeline.content.site.period
    first, last = period.earliest or datetime.date.min, period.latest or datetime.date.max
    starts = {event.date.earliest for event in timeline.events.values() if event.date.earliest}
    inside = [day for day in changes | starts if first <= day <= last]
    months = {month_key(day) for day in changes}
    if changes and inside:
        months |= set(_months_between(min(inside), max(inside)))
    return tuple(sorted(months))


def publication_month(article: Article) -> str | None:
    """Return the month in which an article was certainly published, or None.

    An article that may be of two months counts for the later: by then it was known.
    """
    last = article.published.latest
    first = article.published.earliest
    if first is None or last is None or (last - first).days > LONGEST_PUBLICATION:
        return None
    return month_key(last)


def articles_by_month(timeline: Timeline) -> dict[str | None, tuple[Id, ...]]:
    """Return the articles of each month of publication, in order; None: not known to the month."""
    found: dict[str | None, list[Id]] = {}
    for article in sorted(timeline.content.articles.values(), key=article_key):
        found.setdefault(publication_month(article), []).append(article.id)
    return {month: tuple(found[month]) for month in sorted(found, key=str)}


def month_key(day: datetime.date) -> str:
    """Return the month of a day: "2015-10"."""
    return f"{day.year:04}-{day.month:02}"


def _months_between(first: datetime.date, last: datetime.date) -> Iterator[str]:
    for number in range(first.year * 12 + first.month - 1, last.year * 12 + last.month):
        yield f"{number // 12:04}-{number % 12 + 1:02}"
