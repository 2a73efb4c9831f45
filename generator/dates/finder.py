"""Finds the dates in a text: tokens, then runs of known words, then the longest rule that holds."""

import re
from collections.abc import Iterator
from datetime import date

from generator.dates.distances import counted
from generator.dates.edtf import parse_edtf
from generator.dates.grammar import MAX_TOKENS, Grammar, Meaning, Slots
from generator.dates.language import grammar as grammar_of
from generator.dates.mention import DateMention, Found
from generator.dates.ranges import joined_ranges
from generator.dates.reading import NO_DATE, Reading
from generator.dates.scene import Scene
from generator.dates.story import state
from generator.dates.tokens import NOTHING, Tokens

_RUN = re.compile(f"[^{NOTHING}]+")


def find_dates(
    text: str, *, published: date | None, language: str = "en"
) -> tuple[DateMention, ...]:
    """The dates that a text states, in order, none over another; offsets are code points.

    `published` is the day that "yesterday" counts from; None means a narrative, whose own years
    lead and where words that need a day of publication are no dates. In a language that is none
    of LANGUAGES only dates in numbers are found.
    """
    grammar = grammar_of(language)
    tokens = grammar.tokens(text)
    scene = Scene(tokens, grammar, published)
    if published is None:
        scene.first_year = _first_year(tokens, grammar)
    return joined_ranges(scene, list(_mentions(scene)))


def _mentions(scene: Scene) -> Iterator[Found]:
    tokens, grammar = scene.tokens, scene.grammar
    codes = _parted(scene)
    for run in _RUN.finditer(codes):
        index, stop = run.span()
        while index < stop:
            length = 1
            hits = grammar.hits(codes[index : min(stop, index + MAX_TOKENS)])
            longest = hits[0].length if hits else 0
            caught = [grammar.entry(word) for word in tokens.words[index : index + longest]]
            for hit in hits:
                slots = Slots(index, hit, caught)
                reading = _reading(scene, hit.meaning, slots)
                if reading is None:
                    continue
                length = hit.length
                if reading is not NO_DATE:
                    yield counted(scene, _mention(scene, slots, reading))
                break
            index += length


def _parted(scene: Scene) -> str:
    """The codes, with nothing in place of each full stop that ends a sentence."""
    codes = scene.tokens.codes
    marks = list(codes)
    for stop in scene.grammar.full_stops.finditer(codes):
        if scene.ends_sentence(stop.start()):
            marks[stop.start()] = NOTHING
    return "".join(marks)


def _reading(scene: Scene, meaning: Meaning, slots: Slots) -> Reading | None:
    try:
        if scene.grammar.language.is_name(scene, slots):
            return NO_DATE
        if not scene.grammar.language.accepts(scene, slots):
            return None
        reading = meaning(scene, slots)
        if reading is not None and reading is not NO_DATE:
            parse_edtf(reading.value)
    except (ValueError, OverflowError):
        # No day of the calendar, or nothing to count from: then the words are no date.
        return None
    return reading


def _mention(scene: Scene, slots: Slots, reading: Reading) -> Found:
    tokens = scene.tokens
    first, last = slots.start, slots.end
    # A full stop at the end belongs to "Sept." only where the sentence goes on.
    if tokens.words[last - 1] in ".,":
        last -= 1
    start, end = tokens.starts[first], tokens.ends[last - 1]
    value = parse_edtf(reading.value)
    ends = tuple(
        DateMention(
            start=part.start,
            end=part.end,
            text=tokens.text[part.start : part.end],
            value=parse_edtf(part.unit),
            unit_value=parse_edtf(part.unit),
            reason=reading.reason,
        )
        for part in reading.ends
    )
    unit = parse_edtf(reading.unit) if reading.unit else None
    mention = DateMention(
        start=start,
        end=end,
        text=tokens.text[start:end],
        value=value,
        unit_value=None if ends else unit,
        reason=reading.reason,
        type=reading.type,
        announced=scene.published is not None and scene.clause(first, last).looks_forward,
        since=not ends and _is_since(scene, first, last),
        until=not ends and _is_until(scene, first, last),
        ends=ends,
    )
    counted_on = bool(_COUNTED_ON & slots.names())
    # "They would come the next morning" is a plan: the story does not go there.
    planned = counted_on and scene.published is None and scene.clause(first, last).looks_forward
    if unit and reading.states and not planned and not (mention.since and scene.published):
        state(scene, unit, first, last, counted_on=counted_on)
    return Found(first, slots.end, mention)


def _is_since(scene: Scene, first: int, last: int) -> bool:
    language = scene.grammar.language
    return scene.follows(first, language.since) or _precedes(scene, last, language.since_after)


def _is_until(scene: Scene, first: int, last: int) -> bool:
    language = scene.grammar.language
    return scene.follows(first, language.until) or _precedes(scene, last, language.until_after)


def _precedes(scene: Scene, last: int, words: frozenset[str]) -> bool:
    """One of the words stands within three tokens after the date: an ending may lie between."""
    return bool(words) and any(scene.word(index) in words for index in range(last, last + 3))


_COUNTED_ON = frozenset({"step", "follow", "nextone", "fromtext", "before", "way"})
"""Slots of words that lead from the date last stated to another: "the next year"."""


def _first_year(tokens: Tokens, grammar: Grammar) -> int | None:
    """The first year between 1000 and 2999 that the text states in four digits."""
    for word in tokens.words:
        if len(word) == 4 and word.isdecimal():
            entry = grammar.entry(word)
            year = entry.get("YEAR") if entry else None
            if isinstance(year, int):
                return year
    return None
