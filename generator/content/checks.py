"""What a schema cannot say of one file: dates in order, an address or why there is none.

The checks read documents, whatever else is wrong in them: one run tells everything.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Any

from generator.content.front_matter import Document
from generator.dates.edtf import Edtf, EdtfError, parse_edtf
from generator.model import certain_day
from generator.problem import Problem


def document_problems(kind: str, document: Document) -> Iterator[Problem]:
    """Yield what is wrong inside of one file of a kind ("actor")."""
    if kind == "actor":
        offices = document.values.get("offices")
        for number, office in enumerate(offices if isinstance(offices, list) else ()):
            if isinstance(office, dict):
                yield from _office_problems(document, number, office)
    elif kind == "place":
        yield from _place_problems(document)
    elif kind == "article":
        yield from _article_problems(document)


def _article_problems(document: Document) -> Iterator[Problem]:
    values = document.values
    if "url" not in values and "url_basis" not in values:
        yield Problem(
            spot=document.spot("title"),
            code="missing-url",
            what="'url' is missing",
            mend="Write the address of the report, or `url_basis:` and why there is none.",
            severity="warning",
        )
    published = _edtf(values.get("published"))
    if published is None:
        return
    if certain_day(published) is None and "published_basis" not in values:
        yield Problem(
            spot=document.spot("published"),
            code="missing-basis",
            what=f"'{published.text}' is not one day",
            mend="Say in `published_basis:` what the date rests on.",
        )
    first = published.earliest or published.latest
    year = f"{first.year:04d}" if first else ""
    folder, _, name = document.file.removeprefix("content/articles/").rpartition("/")
    if year and folder != year:
        yield Problem(
            spot=document.spot("published"),
            code="wrong-folder",
            what=f"the article was published in {year} and lies in '{folder or 'articles'}'",
            mend=f"Move the file to content/articles/{year}/{name}.",
            severity="warning",
        )


def _place_problems(document: Document) -> Iterator[Problem]:
    try:
        is_beyond = abs(float(document.values.get("lat", 0))) > 90
    except (TypeError, ValueError):
        return  # told by the schema
    if is_beyond:
        yield Problem(
            spot=document.spot("lat"),
            code="bad-number",
            what=f"a latitude of {document.values['lat']} is beyond the pole",
            mend="Write lat between -90 and 90; perhaps lat and lon are exchanged.",
        )


def _office_problems(document: Document, number: int, office: dict[str, Any]) -> Iterator[Problem]:
    start, end = _edtf(office.get("from")), _edtf(office.get("to"))
    first = (start.earliest if start else None) or datetime.date.min
    last = (end.latest if end else None) or datetime.date.max
    if first > last:
        yield Problem(
            spot=document.spot("offices", number, "to"),
            code="end-before-start",
            what=f"the office ends ({office['to']}) before it begins ({office['from']})",
            mend="Check both dates.",
        )
        return
    attested = office.get("attested")
    for at, text in enumerate(attested if isinstance(attested, list) else ()):
        day = _edtf(text)
        if day and day.earliest and not first <= day.earliest <= last:
            yield Problem(
                spot=document.spot("offices", number, "attested", at),
                code="outside-office",
                what=f"{text} lies outside of the office's own dates",
                mend="Check `from`, `to` and the attested day.",
            )


def _edtf(text: object) -> Edtf | None:
    """Return the date that a text is, or None: what is none is told by the schema."""
    try:
        return parse_edtf(text) if isinstance(text, str) else None
    except EdtfError:
        return None
