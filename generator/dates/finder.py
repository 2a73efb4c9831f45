"""Finds the dates in a text: tokens, then runs of known words, then the longest rule that holds."""

import re
from collections.abc import Iterator
from datetime import date

from generator.dates.edtf import Edtf, parse_edtf
from generator.dates.grammar import MAX_TOKENS, Grammar, Slots
from generator.dates.language import grammar as grammar_of
from generator.dates.mention import DateMention
from generator.dates.ranges import joined_ranges
from generator.dates.scene import NO_DATE, Reading, Scene, Stated
from generator.dates.tokens import NOTHING, Tokens

_RUN = re.compile(f"[^{NOTHING}]+")


def find_dates(
    text: str, *, published: date | None, language: str = "en"
) -> tuple[DateMention, ...]:
    """The dates that a text states, in order, none over another; offsets are code points.

    `published` is the day that "yesterday" counts from; None means a narrative, whose own years
    lead and where words that need a day of publication are no dates.

    Raises:
        KeyError: the language cannot be read.
    """
    grammar = grammar_of(language)
    tokens = grammar.tokens(text)
    scene = Scene(tokens, grammar, published)
    if published is None:
        scene.first_year = _first_year(tokens, grammar)
    return joined_ranges(scene, list(_mentions(scene)))


def _mentions(scene: Scene) -> Iterator[tuple[int, int, DateMention]]:
    """First token, token after the last, mention."""
    tokens, grammar = scene.tokens, scene.grammar
    codes = tokens.codes
    for run in _RUN.finditer(codes):
        index, stop = run.span()
        while index < stop:
            length = 1
            for hit in grammar.hits(codes[index : min(stop, index + MAX_TOKENS)]):
                caught = [grammar.entry(word) for word in tokens.words[index : index + hit.length]]
                slots = Slots(index, hit, caught)
                reading = _reading(scene, hit.meaning, slots)
                if reading is None:
                    continue
                length = hit.length
                if reading is not NO_DATE:
                    yield _mention(scene, slots, reading)
                break
            index += length


def _reading(scene: Scene, meaning: object, slots: Slots) -> Reading | None:
    try:
        if not scene.grammar.language.accepts(scene, slots):
            return None
        reading: Reading | None = meaning(scene, slots)  # type: ignore[operator]
        if reading is not None and reading is not NO_DATE:
            parse_edtf(reading.value)
    except (ValueError, OverflowError):
        # No day of the calendar, or nothing to count from: then the words are no date.
        return None
    return reading


def _mention(scene: Scene, slots: Slots, reading: Reading) -> tuple[int, int, DateMention]:
    tokens = scene.tokens
    first = slots.start if reading.start is None else reading.start
    last = slots.end if reading.end is None else reading.end
    # A full stop at the end belongs to "Sept." only where the sentence goes on.
    if tokens.words[last - 1] in ".,":
        last -= 1
    start, end = tokens.starts[first], tokens.ends[last - 1]
    value = parse_edtf(reading.value)
    unit = parse_edtf(reading.unit) if reading.unit else None
    mention = DateMention(
        start=start,
        end=end,
        text=tokens.text[start:end],
        value=value,
        unit_value=unit,
        reason=reading.reason,
        type=reading.type,
        announced=scene.published is not None and scene.looks_forward(first, last),
        since=_follows(scene, first, scene.grammar.language.since),
        until=_follows(scene, first, scene.grammar.language.until),
    )
    if unit and reading.states:
        _state(scene.stated, unit, first)
    return first, last, mention


def _follows(scene: Scene, first: int, words: frozenset[str]) -> bool:
    before = scene.word(first - 1)
    if before in scene.grammar.language.articles and before not in words:
        before = scene.word(first - 2)
    return before in words


def _state(stated: Stated, unit: Edtf, at: int) -> None:
    first, last = unit.earliest, unit.latest
    if first is None or last is None:
        return
    stated.at = at
    stated.year = last.year
    grain = unit.granularity
    stated.month = (last.year, last.month) if first.month == last.month else None
    if (last - first).days > 31:
        stated.month = None
    if grain == "day" or (last - first).days < 28:
        stated.day = last
    if grain == "quarter":
        stated.quarter = (first.year, 33 + (first.month - 1) // 3)


def _first_year(tokens: Tokens, grammar: Grammar) -> int | None:
    """The first year between 1000 and 2999 that the text states in four digits."""
    for word in tokens.words:
        if len(word) == 4 and word.isdigit():
            entry = grammar.entry(word)
            year = entry.get("YEAR") if entry else None
            if isinstance(year, int):
                return year
    return None
