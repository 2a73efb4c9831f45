"""What became known when: per month of publication, its reports and what they told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.links.addresses import month_path
from generator.model import Account, Article, Event, Id
from generator.pages.page import Page
from generator.pages.timeline_pages import month_words
from generator.pages.views import DateView, Link, Views, counted, date_view
from generator.texts import gettext, ngettext
from generator.timeline.months import articles_by_month
from generator.timeline.timeline import Timeline


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a report tells of: an event, the date that it gives it, and whether that was new."""

    event: Link
    date: DateView
    lag: str
    is_first: bool
    denies: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportView:
    """A report with what it told of days before its month, of its month, and of days to come."""

    article: Link
    outlet: str
    published: DateView
    told: tuple[Told, ...]


def pages(timeline: Timeline) -> Iterator[Page]:
    """Yield the list of months and the page of each month in which a report was published."""
    by_month = articles_by_month(timeline)
    months = [month for month in by_month if month]
    first_told = _first_told(timeline)
    yield _index(timeline, by_month, first_told)
    known: set[Id] = set()
    reports = 0
    for number, month in enumerate(months):
        articles = [timeline.content.articles[article] for article in by_month[month]]
        known |= {account.event for article in articles for account in article.accounts}
        reports += len(articles)
        before = months[number - 1] if number else None
        after = months[number + 1] if number + 1 < len(months) else None
        so_far = gettext(
            "By the end of {month}, {reports} had told of {events}.",
            month=month_words(month),
            reports=counted(reports, "report"),
            events=counted(len(known), "event"),
        )
        yield _month(timeline, month, articles, first_told, so_far, (before, after))


def known_path(month: str) -> str:
    """Return the path of the page of a month, or of "index"."""
    return f"known/{month}"


def _first_told(timeline: Timeline) -> dict[Id, Id]:
    """Return the article that told of each event first."""
    return {event.id: event.accounts[0].article for event in timeline.events.values()}


def _index(
    timeline: Timeline, by_month: dict[str | None, tuple[Id, ...]], first_told: dict[Id, Id]
) -> Page:
    views = Views(timeline, known_path("index"))
    events_first_told = Counter(first_told.values())
    years: dict[str, list[Link]] = {}
    for month, articles in by_month.items():
        if month is None:
            continue
        new = sum(events_first_told[article] for article in articles)
        years.setdefault(month[:4], []).append(
            Link(
                text=month_words(month),
                href=views.href(f"{known_path(month)}.html"),
                note=gettext(
                    "{reports}, {events} told first",
                    reports=counted(len(articles), "report"),
                    events=counted(new, "event"),
                ),
            )
        )
    return Page(
        path=known_path("index"),
        title=gettext("As known then"),
        description=gettext(
            "What was first told when: the reports of each month and what they told of."
        ),
        template="known_index.md.jinja",
        context={
            "years": tuple((year, tuple(months)) for year, months in years.items()),
            "unplaced": tuple(
                views.article_line(timeline.content.articles[article])
                for article in by_month.get(None, ())
            ),
        },
    )


def _month(
    timeline: Timeline,
    month: str,
    articles: Sequence[Article],
    first_told: dict[Id, Id],
    so_far: str,
    neighbours: tuple[str | None, str | None],
) -> Page:
    path = known_path(month)
    views = Views(timeline, path)
    reports = tuple(_report(article, first_told, views) for article in articles)
    told = [told for report in reports for told in report.told if told.is_first]

    def link(key: str | None, path_of: str) -> Link | None:
        return Link(text=month_words(key), href=views.href(f"{path_of}.html")) if key else None

    before, after = neighbours
    return Page(
        path=path,
        title=gettext("As known in {month}", month=month_words(month)),
        description=gettext(
            "The reports published in {month} and what they told of.", month=month_words(month)
        ),
        template="known_then.md.jinja",
        context={
            "summary": gettext(
                "{reports} told of {events} for the first time.",
                reports=counted(len(reports), "report"),
                events=counted(len(told), "event"),
            ),
            "so_far": so_far,
            "reports": reports,
            "before": link(before, known_path(before or "")),
            "after": link(after, known_path(after or "")),
            "events": link(month, month_path(month)) if month in timeline.events_by_month else None,
            "all_months": Link(
                text=gettext("All months"), href=views.href(f"{known_path('index')}.html")
            ),
        },
    )


def _report(article: Article, first_told: dict[Id, Id], views: Views) -> ReportView:
    seen: set[Id] = set()
    told: dict[tuple[Id, str, bool], Told] = {}
    for account in article.accounts:
        event = views.timeline.events[account.event]
        is_first = first_told[event.id] == article.id and event.id not in seen
        seen.add(event.id)
        view = _told(account, event, article, views, is_first=is_first)
        # Two people in one report who say the same of an event are told of once.
        told.setdefault((event.id, view.date.edtf, view.denies), view)
    return ReportView(
        article=views.link(("article", article.id)),
        outlet=views.name(("outlet", article.outlet)),
        published=date_view(article.published),
        told=tuple(told.values()),
    )


def _told(
    account: Account, event: Event, article: Article, views: Views, *, is_first: bool
) -> Told:
    date = account.date or event.date
    return Told(
        event=views.link(("event", event.id)),
        date=date_view(date),
        lag=_lag(account, article),
        is_first=is_first,
        denies=account.stance == "denies",
    )


def _lag(account: Account, article: Article) -> str:
    """Return how long before the report a thing certainly was, or that it was still to come."""
    date, published = account.date, article.published
    if date is None:
        return ""
    if date.latest and published.earliest and date.latest < published.earliest:
        days = (published.earliest - date.latest).days
        if days < 2:
            return gettext("the day before")
        if days < 61:
            return ngettext("{number} day before", "{number} days before", days)
        return _long_before(days)
    if date.earliest and published.latest and date.earliest > published.latest:
        return gettext("still to come")
    return ""


def _long_before(days: int) -> str:
    months = round(days / 30.4)
    if months < 24:
        return ngettext("{number} month before", "{number} months before", months)
    return ngettext("{number} year before", "{number} years before", days // 365)
