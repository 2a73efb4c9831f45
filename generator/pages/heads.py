"""What a page says of itself to machines, in its head: JSON-LD, oEmbed, its own feed."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from markupsafe import Markup

from generator.dates.edtf import datetime_attribute
from generator.exports import exports_of
from generator.exports.timeline_json import data_version, event_version
from generator.links.addresses import web_address
from generator.model import Account, Event, Id
from generator.pages.page import Page
from generator.timeline.timeline import Timeline

_CONTEXT = "https://schema.org"
# Folders whose pages have a feed beside them.
_WITH_FEED = frozenset({"actors", "channels", "dyads"})
_TYPE_OF_ACTOR = {"person": "Person", "state": "Country"}
# What could end the element that JSON-LD stands in, or a line of script.
_JSON_ESCAPES = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}


def with_head(page: Page, timeline: Timeline) -> Page:
    """Return a page with what stands in its head."""
    folder, _, name = page.path.rpartition("/")
    exports = timeline.content.site.exports
    head: dict[str, str] = {}
    if folder == "events" and name in timeline.events:
        event = timeline.events[name]
        head["type"] = "article"
        head["json_ld"] = json_ld(_event_page(event, page, timeline))
        if "embeds" in exports:
            head["oembed"] = f"{timeline.content.site.address}oembed/{name}.json"
    elif page.path == "index":
        head["json_ld"] = json_ld(_site(timeline))
    elif page.path == "data/index":
        head["json_ld"] = json_ld(_dataset(timeline))
    if folder in _WITH_FEED and name != "index" and "feeds" in exports:
        head["feed"] = f"{name}.atom"
    return replace(page, head=head) if head else page


def json_ld(data: dict[str, Any]) -> Markup:
    """Return data as JSON that may stand inside of a script element."""
    text = json.dumps({"@context": _CONTEXT, **data}, ensure_ascii=False, separators=(",", ":"))
    return Markup(text.translate(_JSON_ESCAPES))


def _event_page(event: Event, page: Page, timeline: Timeline) -> dict[str, Any]:
    """Return a page about an event; the reports it rests on are its citations."""
    site = timeline.content.site
    sources = {account.article: account for account in event.accounts}
    return _filled(
        {
            "@type": "WebPage",
            "@id": _address("event", event.id, timeline),
            "name": event.title,
            "description": page.description,
            "inLanguage": site.language,
            "isPartOf": {"@type": "Dataset", "name": site.title, "url": site.address},
            "license": site.licence_address,
            "version": event_version(event, timeline),
            "temporalCoverage": _coverage(event),
            "about": _about(event, timeline),
            "citation": [_report(account, timeline) for account in sources.values()],
        }
    )


def _about(event: Event, timeline: Timeline) -> dict[str, Any]:
    content = timeline.content
    return _filled(
        {
            "@type": "Event",
            "name": event.title,
            # An exact date only: what is approximate stands in `temporalCoverage`.
            "startDate": datetime_attribute(event.date),
            "location": [
                {"@type": "Place", "name": content.places[place].name} for place in event.places
            ],
            "contributor": [_actor(actor, timeline) for actor in event.actors],
        }
    )


def _actor(actor_id: Id, timeline: Timeline) -> dict[str, Any]:
    actor = timeline.content.actors[actor_id]
    return {
        "@type": _TYPE_OF_ACTOR.get(actor.kind, "Organization"),
        "name": actor.name,
        "url": _address("actor", actor_id, timeline),
    }


def _report(account: Account, timeline: Timeline) -> dict[str, Any]:
    content = timeline.content
    article = content.articles[account.article]
    return _filled(
        {
            "@type": "Article",
            "headline": article.title,
            "url": article.url,
            "datePublished": datetime_attribute(article.published),
            "inLanguage": article.language,
            "publisher": {"@type": "Organization", "name": content.outlets[article.outlet].name},
        }
    )


def _coverage(event: Event) -> str | None:
    """Return the days that an event may have been on, as ISO 8601 has an interval."""
    first, last = event.date.earliest, event.date.latest
    if first is None and last is None:
        return None
    if first == last:
        return str(first)
    return f"{first or '..'}/{last or '..'}"


def _site(timeline: Timeline) -> dict[str, Any]:
    site = timeline.content.site
    return {
        "@type": "WebSite",
        "@id": site.address,
        "name": site.title,
        "description": site.description,
        "inLanguage": site.language,
        "license": site.licence_address,
    }


def _dataset(timeline: Timeline) -> dict[str, Any]:
    site = timeline.content.site
    return {
        "@type": "Dataset",
        "@id": f"{site.address}data/index.html",
        "name": site.title,
        "description": site.description,
        "inLanguage": site.language,
        "license": site.licence_address,
        "temporalCoverage": site.period.text,
        "version": data_version(timeline),
        "distribution": [
            {"@type": "DataDownload", "name": export.TITLE, "contentUrl": f"{site.address}{path}"}
            for export in exports_of(site)
            for path in export.PATHS
            if "*" not in path
        ],
    }


def _address(kind: str, record_id: Id, timeline: Timeline) -> str:
    return web_address(timeline.content.site.address, kind, record_id)


def _filled(data: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in data.items() if value}
