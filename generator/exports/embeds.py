"""`embed/` and `oembed/`: each event as a small page for other sites, and how to find it."""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping
from dataclasses import dataclass

from jinja2 import Environment
from markupsafe import Markup

from generator.dates.words import in_words
from generator.links.addresses import page_path, web_address
from generator.model import Account, Event
from generator.templates import template_environment
from generator.texts import gettext_noop, html_plural_text, html_text, text_direction
from generator.timeline.timeline import Timeline

TITLE = gettext_noop(
    "One event as a small page for other sites (HTML), and its description (oEmbed)"
)
PATHS = ("embed/*.html", "oembed/*.json")

WIDTH, HEIGHT = 600, 400
MAX_ACCOUNTS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountLine:
    """Who says what, in a few lines of text."""

    outlet: str
    published: str
    speakers: str
    stance: str
    text: str


def files(timeline: Timeline) -> Mapping[str, bytes]:
    """Return two files per event, by its id; under a former id other sites still show it."""
    made: dict[str, bytes] = {}
    for event in timeline.events.values():
        for event_id in timeline.ids_of(event):
            made[f"embed/{event_id}.html"] = _page(event, timeline).encode()
            made[f"oembed/{event_id}.json"] = _oembed(event, timeline).encode()
    return made


def records(timeline: Timeline) -> tuple[int, ...]:
    """Return the number of events, of each kind of file."""
    return (len(timeline.events),) * len(PATHS)


def embed_code(event: Event, timeline: Timeline) -> Markup:
    """Return what another site writes into its page."""
    return Markup(
        '<iframe src="{}embed/{}.html" width="{}" height="{}" style="border:0;max-width:100%"'
        ' loading="lazy" title="{}"></iframe>'
    ).format(timeline.content.site.address, event.id, WIDTH, HEIGHT, event.title)


def _oembed(event: Event, timeline: Timeline) -> str:
    site = timeline.content.site
    answer = {
        "version": "1.0",
        "type": "rich",
        "title": event.title,
        "provider_name": site.title,
        "provider_url": site.address,
        "html": embed_code(event, timeline),
        "width": WIDTH,
        "height": HEIGHT,
    }
    return json.dumps(answer, ensure_ascii=False, indent=1) + "\n"


def _page(event: Event, timeline: Timeline) -> str:
    content = timeline.content
    shown = accounts_to_show(event)
    return (
        _environment()
        .get_template("embed.html.jinja")
        .render(
            site=content.site,
            direction=text_direction(),
            event=event,
            date=in_words(event.date),
            kind=content.vocabulary["event_kind"][event.kind].title,
            href=f"../{page_path('event', event.id)}.html",
            address=web_address(content.site.address, "event", event.id),
            accounts=[_line(account, timeline) for account in shown],
            more=len(event.accounts) - len(shown),
            origins=len(event.origins),
        )
    )


def accounts_to_show(event: Event) -> tuple[Account, ...]:
    """Return the first account of each stance, so that no denial is left out, then others."""
    first = {account.stance: account for account in reversed(event.accounts)}
    chosen = [account for account in event.accounts if first[account.stance] is account]
    others = [account for account in event.accounts if account not in chosen]
    kept = (chosen + others)[: max(MAX_ACCOUNTS, len(chosen))]
    return tuple(account for account in event.accounts if account in kept)


def _line(account: Account, timeline: Timeline) -> AccountLine:
    content = timeline.content
    article = content.articles[account.article]
    if account.machine_read:
        text = account.what.text
    else:
        text = str(timeline.blocks[account.what.spot].html.striptags())
    return AccountLine(
        outlet=content.outlets[article.outlet].name,
        published=in_words(article.published),
        speakers=", ".join(content.actors[actor].name for actor in account.claimants),
        stance=content.vocabulary["stance"][account.stance].title.lower(),
        text=text,
    )


@functools.cache
def _environment() -> Environment:
    return template_environment("exports", html_text, html_plural_text)
