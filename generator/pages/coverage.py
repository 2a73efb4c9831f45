"""The coverage page: the hand-written comment, then what was gone through, month by month."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from generator.links.addresses import month_path
from generator.pages.handwritten import sections
from generator.pages.page import Page
from generator.pages.timeline_pages import month_words
from generator.pages.views import Link, Views
from generator.texts import gettext
from generator.timeline.timeline import Timeline

PATH = "about/coverage"

# A month with fewer reports, or with reports from one country alone, is called thin.
FEW_ARTICLES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What there is from one month of publication, and of one month of events."""

    month: str
    link: Link | None
    articles: int
    countries: str
    events: int
    thin: str


def pages(timeline: Timeline) -> Iterator[Page]:
    """Yield the coverage page where somebody wrote its comment."""
    written = timeline.content.pages.get(PATH)
    if written is None:
        return
    views = Views(timeline, PATH)
    yield Page(
        path=PATH,
        title=written.title,
        description=written.description or written.title,
        template="coverage.md.jinja",
        context={
            "sections": sections(views.prose(written.body)),
            "rows": tuple(_rows(timeline, views)),
        },
        edit_path=written.spot.file,
        search={"about": gettext("About"), "kinds": (gettext("About"),)},
    )


def _rows(timeline: Timeline, views: Views) -> Iterator[Row]:
    content = timeline.content
    countries: dict[str, Counter[str]] = {}
    for article in content.articles.values():
        first = article.published.earliest or article.published.latest
        if first:
            country = content.outlets[article.outlet].country
            countries.setdefault(first.isoformat()[:7], Counter())[country] += 1
    for month in _all_months(min(countries, default="1"), max(countries, default="0")):
        found = countries.get(month, Counter())
        events = len(timeline.events_by_month.get(month, ()))
        by_number = sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))
        yield Row(
            month=month_words(month),
            link=Link(text=month_words(month), href=views.href(f"{month_path(month)}.html"))
            if events
            else None,
            articles=found.total(),
            countries=", ".join(
                f"{views.term('country', country).title} {number}" for country, number in by_number
            ),
            events=events,
            thin=_thin(found),
        )


def _thin(found: Counter[str]) -> str:
    if not found:
        return gettext("no report")
    if found.total() < FEW_ARTICLES:
        return gettext("few reports")
    return gettext("one country only") if len(found) == 1 else ""


def _all_months(first: str, last: str) -> Iterator[str]:
    """Yield every month from one to another, both included."""
    while first <= last:
        yield first
        year, month = map(int, first.split("-"))
        first = f"{year:04d}-{month + 1:02d}" if month < 12 else f"{year + 1:04d}-01"
