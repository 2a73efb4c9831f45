"""Splits English prose into sentences and sentences into clauses, by offsets.

"U.S. Army Col. Ryan Dillon said on Sept. 18" is one sentence, and so is a quotation with stops
inside that somebody "said".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

Span = tuple[int, int]

_ABBREVIATIONS = frozenset(
    """
    adm brig capt col cmdr cpl dr fr gen gov hon jr lt ltd maj messrs mr mrs ms msgr mt no prof
    rep rev sen sgt sr st vs inc corp co approx dept est
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri
    """.split()
)
# After an acronym ("in the U.S. The president …") only such words begin a new sentence.
_STARTERS = re.compile(
    r"(?:The|A|An|In|On|At|He|She|It|They|We|But|And|This|That|These|Those|However|Meanwhile)\b"
)
_STOP = re.compile(r"[.!?…]+[\"”’')\]]*(?=\s)")
_PARAGRAPH = re.compile(r"\S(?:.|\n(?!\s*\n))*")
_CLAUSE = re.compile(
    r"\s+(?:--+|–|—)\s+|;\s+|,\s+(?=(?:while|whereas|although|though|but)\b)"
    r"|\s+(?=since\s+the\b)"
)


def sentences(text: str) -> Iterator[Span]:
    """Yield (start, end) of each sentence; a blank line always ends one."""
    for paragraph in _PARAGRAPH.finditer(text):
        yield from _sentences_of(text, paragraph.start(), paragraph.end())


def _sentences_of(text: str, start: int, end: int) -> Iterator[Span]:
    quotations = _quotations(text, start, end)
    for stop in _STOP.finditer(text, start, end):
        if any(first < stop.start() and stop.end() < last for first, last in quotations):
            continue
        following = text[stop.end() : end].lstrip()
        if not following or not _ends_here(text, start, stop, following):
            continue
        yield start, stop.end()
        start = end - len(following)
    if text[start:end].strip():
        yield start, start + len(text[start:end].rstrip())


def _ends_here(text: str, start: int, stop: re.Match[str], following: str) -> bool:
    if following[0].islower():
        return False
    if text[stop.start() : stop.end()] != ".":
        return True
    word = text[start : stop.start()].rpartition(" ")[2].lstrip("(\"“‘'[")
    if word.lower() in _ABBREVIATIONS:
        # "Sept. 18" and "Col. Dillon" go on; "in Sept. The talks" does not.
        return bool(_STARTERS.match(following))
    if len(word) == 1 and word.isalpha():
        return False  # an initial
    if re.fullmatch(r"(?:[A-Za-z]\.)+[A-Za-z]", word):
        return bool(_STARTERS.match(following))
    return True


def _quotations(text: str, start: int, end: int) -> list[Span]:
    """Return the spans between double quotation marks; none where they do not pair up."""
    spans = [match.span() for match in re.compile(r"“[^”]*”").finditer(text, start, end)]
    marks = [match.start() for match in re.compile('"').finditer(text, start, end)]
    if len(marks) % 2 == 0:
        spans += zip(marks[::2], marks[1::2], strict=True)
    return spans


def clauses(text: str, sentence: Span) -> tuple[Span, ...]:
    """Return the spans of a sentence's clauses, at its dashes, semicolons and conjunctions."""
    start, end = sentence
    spans = []
    for boundary in _CLAUSE.finditer(text, start, end):
        spans.append((start, boundary.start()))
        start = boundary.end()
    spans.append((start, end))
    return tuple(span for span in spans if text[span[0] : span[1]].strip())
