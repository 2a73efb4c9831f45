"""What stands at a former address: `formerly: [old-id]` leads on to the new one."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup, escape

from generator.links.addresses import page_path, relative
from generator.model import Id
from generator.texts import html_text, text_direction
from generator.timeline.timeline import Timeline

_PAGE = """<!doctype html>
<html lang="{language}" dir="{direction}">
<head>
<meta charset="utf-8">
<title>{head}</title>
<link rel="canonical" href="{canonical}">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url={href}">
</head>
<body>
<p>{text}</p>
</body>
</html>
"""


def redirect_files(timeline: Timeline) -> dict[str, bytes]:
    """Return a page for every former address, by path from the site's root."""
    files = {}
    for kind, old, new, title in _moved(timeline):
        path, target = page_path(kind, old), f"{page_path(kind, new)}.html"
        site, href = timeline.content.site, relative(target, path)
        link = Markup('<a href="{}">{}</a>').format(href, title)
        text = _PAGE.format(
            language=site.language,
            direction=text_direction(),
            head=html_text("Moved: {title}", title=title),
            text=html_text("This page has moved: {link}.", link=link),
            canonical=escape(f"{site.address}{target}"),
            href=href,
        )
        files[f"{path}.html"] = text.encode()
    return files


def _moved(timeline: Timeline) -> Iterator[tuple[str, Id, Id, str]]:
    """Yield (kind, former id, id, title) of everything that was renamed."""
    content = timeline.content
    for kind, records in content.records.items():
        for record in records.values():
            yield from ((kind, old, record.id, record.name) for old in record.formerly)
    for article in content.articles.values():
        yield from (("article", old, article.id, article.title) for old in article.formerly)
    for story in content.stories.values():
        yield from (("story", old, story.id, story.title) for old in story.formerly)
    for event_id, editorial in content.event_records.items():
        if event_id in timeline.events:
            title = timeline.events[event_id].title
            yield from (("event", old, event_id, title) for old in editorial.formerly)
