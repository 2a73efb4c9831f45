"""How an event is cited and shared: the line to copy, the files to take along, the embed code."""

from __future__ import annotations

from dataclasses import dataclass

from generator.exports.bibliography import citation_text, event_citation
from generator.exports.embeds import embed_code
from generator.links.addresses import page_path
from generator.model import Event
from generator.pages.views import Link, Views
from generator.texts import gettext


@dataclass(frozen=True, slots=True, kw_only=True)
class CitationView:
    """What the section "Cite and share" prints; what the site has switched off is empty."""

    text: str
    version: str
    files: tuple[Link, ...]
    embed: str
    embed_page: Link | None
    data: Link | None
    report: Link | None


def citation_view(event: Event, views: Views) -> CitationView:
    """Return how to cite and share an event."""
    timeline = views.timeline
    exports = timeline.content.site.exports
    citation = event_citation(event, timeline)
    files: tuple[Link, ...] = ()
    if "citations" in exports:
        files = tuple(
            Link(text=text, href=views.href(f"cite/{event.id}.{ending}"))
            for text, ending in (("BibTeX", "bib"), ("RIS", "ris"), ("CSL-JSON", "json"))
        )
    embed, embed_page = "", None
    if "embeds" in exports:
        embed = str(embed_code(event, timeline))
        embed_page = Link(text=gettext("how it looks"), href=views.href(f"embed/{event.id}.html"))
    data = None
    if "timeline-json" in exports:
        data = Link(text=gettext("the data"), href=views.href("data/index.html"))
    report = None
    if "about/corrections" in timeline.content.pages:
        path = page_path("page", "about/corrections")
        report = Link(text=gettext("Report a mistake"), href=views.href(f"{path}.html"))
    return CitationView(
        text=citation_text(citation),
        version=citation.version,
        files=files,
        embed=embed,
        embed_page=embed_page,
        data=data,
        report=report,
    )
