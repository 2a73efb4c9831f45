"""A citation as a value, and the only writer of BibTeX, RIS and CSL-JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal

from generator.dates.edtf import Edtf
from generator.dates.words import in_words
from generator.exports.timeline_json import event_version
from generator.links.addresses import web_address
from generator.model import Article, Event, certain_day
from generator.texts import gettext
from generator.timeline.timeline import Timeline

_PRESS = frozenset({"newspaper", "magazine", "news-agency", "state-agency", "state-newspaper"})
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
# BibTeX counts braces even behind a backslash, so they are named.
_TEX = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "$&%#_"},
}
_TEX_PATTERN = re.compile(r"[\\{}~^$&%#_]")
# Inside an address these would end the field; percent-encoded they mean the same.
_URL_PATTERN = re.compile(r"[\s{}\\\"<>]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """What is cited. `container` is the site or the outlet that it appeared in."""

    key: str
    kind: Literal["webpage", "article-newspaper"]
    title: str
    container: str
    address: str
    language: str
    authors: tuple[str, ...] = ()
    issued: Edtf | None = None
    about: Edtf | None = None  # when the event that the page tells of happened
    version: str = ""
    note: str = ""


def event_citation(event: Event, timeline: Timeline) -> Citation:
    """Return the citation of an event's page: no clock, so it has a version and no day."""
    site = timeline.content.site
    notes = [gettext("Event of {date}.", date=in_words(event.date))]
    if event.machine_read:
        notes.append(
            gettext("Read by machine; no person has checked it and its address may change.")
        )
    return Citation(
        key=event.id,
        kind="webpage",
        title=event.title,
        container=site.title,
        address=web_address(site.address, "event", event.id),
        language=site.language,
        about=event.date,
        version=event_version(event, timeline),
        note=" ".join(notes),
    )


def article_citation(article: Article, timeline: Timeline) -> Citation:
    """Return the citation of a report as its outlet published it."""
    outlet = timeline.content.outlets[article.outlet]
    notes = []
    if article.title_is_ours:
        notes.append(gettext("The headline is not known; the title is descriptive."))
    if article.archived:
        notes.append(gettext("Archived at {address}", address=article.archived))
    site = timeline.content.site.address
    return Citation(
        key=article.id,
        kind="article-newspaper" if outlet.kind in _PRESS else "webpage",
        title=article.title,
        container=outlet.name,
        address=article.url or web_address(site, "article", article.id),
        language=article.language,
        authors=article.authors,
        issued=article.published,
        note=" ".join(notes),
    )


def citation_text(citation: Citation) -> str:
    """Return a citation as a line of text."""
    authors = f"{', '.join(citation.authors)}: " if citation.authors else ""
    date = citation.about or citation.issued
    when = f" ({in_words(date)})" if date else ""
    title = f"{authors}“{citation.title}”{when}"
    version = gettext("version {version}", version=citation.version) if citation.version else ""
    return _plain(", ".join(filter(None, (title, citation.container, version, citation.address))))


def bibtex(citations: Iterable[Citation]) -> str:
    """Return a BibTeX file. Addresses stay verbatim, as `url` is read."""
    return "\n".join(_bibtex_entry(citation) for citation in citations)


def _bibtex_entry(citation: Citation) -> str:
    issued = citation.issued
    day = certain_day(issued) if issued else None
    fields = {
        "author": " and ".join(f"{{{_tex(name)}}}" for name in citation.authors)
        or f"{{{_tex(citation.container)}}}",
        # Doubled braces keep the capitals of names.
        "title": f"{{{_tex(citation.title)}}}",
        "howpublished": _tex(citation.container) if citation.authors else "",
        "year": f"{issued.earliest:%Y}" if issued and issued.earliest else "",
        "month": _MONTHS[day.month - 1] if day else "",
        "day": str(day.day) if day else "",
        "version": _tex(citation.version),
        "note": _tex(" ".join(filter(None, (citation.note, _version_note(citation))))),
        "url": _URL_PATTERN.sub(lambda sign: f"%{ord(sign[0]):02X}", citation.address),
        "language": _tex(citation.language),
    }
    lines = [
        f"  {name} = {value if name == 'month' else f'{{{value}}}'},\n"
        for name, value in fields.items()
        if value
    ]
    return f"@misc{{{citation.key},\n{''.join(lines)}}}\n"


def _version_note(citation: Citation) -> str:
    return gettext("Version {version}.", version=citation.version) if citation.version else ""


def _tex(text: str) -> str:
    return _TEX_PATTERN.sub(lambda sign: _TEX[sign[0]], _plain(text))


def _plain(text: str) -> str:
    """Return text on one line, without control characters."""
    return " ".join(_CONTROL.sub(" ", text).split())


def ris(citation: Citation) -> str:
    """Return a RIS file: a tag and a value a line, ended by CR LF."""
    issued = certain_day(citation.issued) if citation.issued else None
    lines = [
        ("TY", "NEWS" if citation.kind == "article-newspaper" else "ELEC"),
        ("ID", citation.key),
        *(("AU", author) for author in citation.authors),
        ("TI", citation.title),
        ("T2", citation.container),
        ("PY", f"{issued:%Y}" if issued else ""),
        ("DA", f"{issued:%Y/%m/%d}" if issued else ""),
        ("ET", citation.version),
        ("N1", " ".join(filter(None, (citation.note, _version_note(citation))))),
        ("LA", citation.language),
        ("UR", citation.address),
    ]
    text = "".join(f"{tag}  - {_plain(value)}\r\n" for tag, value in lines if value)
    return f"{text}ER  - \r\n"


def csl_json(citations: Iterable[Citation]) -> str:
    """Return a file of CSL items, for Zotero, Pandoc and others."""
    items = [_csl_item(citation) for citation in citations]
    return json.dumps(items, ensure_ascii=False, indent=1) + "\n"


def _csl_item(citation: Citation) -> dict[str, Any]:
    item = {
        "id": citation.key,
        "type": citation.kind,
        "title": citation.title,
        "container-title": citation.container,
        "author": [{"literal": name} for name in citation.authors],
        "issued": _csl_date(citation.issued),
        "event-date": _csl_date(citation.about),
        "version": citation.version,
        "note": citation.note,
        "language": citation.language,
        "URL": citation.address,
    }
    return {name: value for name, value in item.items() if value}


def _csl_date(date: Edtf | None) -> dict[str, Any] | None:
    """Return a date as CSL has it; what its parts cannot say stands there in words."""
    if date is None:
        return None
    first, last = date.earliest, date.latest
    if first is None or last is None:
        return {"literal": in_words(date)}
    if date.granularity in {"day", "month", "year"}:
        length = {"day": 3, "month": 2, "year": 1}[date.granularity]
        parts = [[first.year, first.month, first.day][:length]]
    elif date.form == "interval":
        parts = [[day.year, day.month, day.day] for day in (first, last)]
    else:
        return {"literal": in_words(date)}
    circa = {"circa": True} if date.is_approximate or date.is_uncertain else {}
    return {"date-parts": parts, **circa}
