"""The page of an article, and the list of all articles."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from generator.dates.words import in_words
from generator.links.addresses import page_path
from generator.model import Article
from generator.pages.lists import MAX_LISTED
from generator.pages.page import Page
from generator.pages.search_words import article_words
from generator.pages.views import DateView, Link, Views, counted, date_view, in_language
from generator.texts import gettext, language_name
from generator.timeline.timeline import Timeline, article_key


def pages(timeline: Timeline) -> Iterator[Page]:
    """Yield the list of all articles and the page of each."""
    views = Views(timeline, "articles/index")
    ordered = sorted(timeline.content.articles.values(), key=article_key)
    listed = ordered if len(ordered) <= MAX_LISTED else []
    yield Page(
        path="articles/index",
        title=gettext("Articles"),
        description=gettext("Every report that the timeline rests on, by day of publication."),
        template="article_index.md.jinja",
        context={
            "years": tuple(
                (year, tuple(_line(article, views) for article in articles))
                for year, articles in groupby(listed, key=_year)
            ),
            "by_month": Link(text=gettext("As known then"), href=views.href("known/index.html"))
            if len(listed) < len(ordered)
            else None,
        },
    )
    for article in ordered:
        yield _page(timeline, article)


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleLine:
    """An article in the list of all."""

    published: DateView
    article: Link
    outlet: Link
    language: str


def _line(article: Article, views: Views) -> ArticleLine:
    return ArticleLine(
        published=date_view(article.published),
        article=views.link(("article", article.id)),
        outlet=views.link(("outlet", article.outlet)),
        language=language_name(article.language),
    )


def _year(article: Article) -> str:
    first = article.published.earliest or article.published.latest
    return f"{first.year}" if first else gettext("Undated")


def _page(timeline: Timeline, article: Article) -> Page:
    path = page_path("article", article.id)
    views = Views(timeline, path)
    outlet = timeline.content.outlets[article.outlet]
    events = timeline.events_by_article.get(article.id, ())
    return Page(
        path=path,
        title=article.title,
        description=gettext(
            "{outlet}, {date}: what it reports, in {events}.",
            outlet=outlet.name,
            date=in_words(article.published),
            events=counted(len(events), "event"),
        ),
        template="article.md.jinja",
        context={
            "heading": in_language(article.title, views.title_language(article.id)),
            "outlet": views.link(("outlet", article.outlet)),
            "outlet_kind": views.term("outlet_kind", outlet.kind).title.lower(),
            "country": views.term("country", outlet.country).title,
            "authors": ", ".join(article.authors),
            "published": date_view(article.published),
            "published_basis": article.published_basis,
            "language": language_name(article.language),
            "title_is_ours": article.title_is_ours,
            "origin": views.origin(article.origin),
            "url": article.url,
            "url_basis": article.url_basis,
            "archived": article.archived,
            "licence": article.licence,
            "body": views.prose(article.body),
            "machine_read": any(account.machine_read for account in article.accounts),
            "events": views.event_lines(events),
            "named_in": views.named_in(("article", article.id)),
        },
        edit_path=article.spot.file,
        search=article_words(article, (timeline.events[event] for event in events), views),
    )
