"""The page of an outlet, and the list of all outlets by kind."""

from __future__ import annotations

from collections.abc import Iterator

from generator.dates.words import in_words
from generator.links.addresses import page_path
from generator.model import Outlet
from generator.pages.page import Page
from generator.pages.search_words import record_words
from generator.pages.views import Views, counted
from generator.texts import gettext
from generator.timeline.timeline import Timeline


def pages(timeline: Timeline) -> Iterator[Page]:
    """Yield the index of outlets by kind and the page of each."""
    content = timeline.content
    views = Views(timeline, "outlets/index")
    groups = []
    for kind in content.vocabulary["outlet_kind"].values():
        rows = tuple(
            (
                views.link(("outlet", outlet.id)),
                counted(len(timeline.articles_by_outlet.get(outlet.id, ())), "article"),
            )
            for outlet in sorted(content.outlets.values(), key=lambda o: (o.name.casefold(), o.id))
            if outlet.kind == kind.id
        )
        if rows:
            groups.append((kind.plural, rows))
    yield Page(
        path="outlets/index",
        title=gettext("Outlets"),
        description=gettext("Newspapers, agencies, broadcasters and ministries, by kind."),
        template="index_by_kind.md.jinja",
        context={"groups": tuple(groups)},
    )
    for outlet in content.outlets.values():
        yield _page(timeline, outlet)


def _page(timeline: Timeline, outlet: Outlet) -> Page:
    content = timeline.content
    path = page_path("outlet", outlet.id)
    views = Views(timeline, path)
    articles = [content.articles[a] for a in timeline.articles_by_outlet.get(outlet.id, ())]
    kind = views.term("outlet_kind", outlet.kind).title
    return Page(
        path=path,
        title=outlet.name,
        description=f"{outlet.name} ({kind.lower()}): {counted(len(articles), 'article')}.",
        template="outlet.md.jinja",
        context={
            "kind": kind,
            "country": views.term("country", outlet.country).title,
            "ownership": outlet.ownership,
            "hosts": ", ".join(outlet.hosts),
            "body": views.prose(outlet.body),
            "aliases": outlet.aliases,
            "native_names": outlet.native_names,
            "articles": tuple(
                views.link(("article", article.id), note=in_words(article.published))
                for article in articles
            ),
            "origins": tuple(dict.fromkeys(views.origin(a.origin) for a in articles if a.origin)),
            "named_in": views.named_in(("outlet", outlet.id)),
        },
        edit_path=outlet.spot.file,
        search=record_words(gettext("Outlet"), outlet),
    )
