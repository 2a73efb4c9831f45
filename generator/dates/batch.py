"""Many texts in one process: JSON lines in, JSON lines out."""

import json
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from generator.dates.detect import detect_language
from generator.dates.finder import find_dates
from generator.dates.language import LANGUAGES
from generator.dates.mention import DateMention


def read_batch(lines: Iterable[str]) -> Iterator[str]:
    """One JSON object for each date in each text, in order.

    A line in is `{"doc", "language", "published", "text"}`; `published` null is a narrative,
    `language` left out or null is detected. A line out is `{"doc", "start", "end", "text",
    "value", "narrow", "type"}`: `value` is the calendar unit, `narrow` our narrower value. Either
    is "" where there is none: a range has no unit of its own, and its two ends follow it with
    their units. A line that cannot be read gives `{"line", "error"}`.
    """
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            document, mentions = _read(line)
        except ValueError as error:
            yield _line({"line": number, "error": str(error)})
            continue
        for mention in mentions:
            yield from _lines(document, mention)


def _read(line: str) -> tuple[Any, tuple[DateMention, ...]]:
    try:
        asked = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"not JSON: {error}") from None
    if not isinstance(asked, dict) or not isinstance(asked.get("text"), str):
        raise ValueError('not an object with a "text"')
    text: str = asked["text"]
    language = asked.get("language") or detect_language(text)
    if language not in LANGUAGES:
        raise ValueError(f"language {language!r} is none of {', '.join(LANGUAGES)}")
    published = _day(asked.get("published"))
    return asked.get("doc"), find_dates(text, published=published, language=language)


def _day(text: object) -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text) if isinstance(text, str) else date.fromisoformat("")
    except ValueError:
        raise ValueError(f"published {text!r} is no day such as 2015-10-08, and not null") from None


def _lines(document: object, mention: DateMention, *, end: bool = False) -> Iterator[str]:
    yield _line(
        {
            "doc": document,
            "start": mention.start,
            "end": mention.end,
            "text": mention.text,
            "value": mention.unit_value.text if mention.unit_value else "",
            "narrow": "" if end else mention.value.text,
            "type": mention.type,
        }
    )
    for one in mention.ends:
        yield from _lines(document, one, end=True)


def _line(value: dict[str, object]) -> str:
    return json.dumps(value, ensure_ascii=False)
