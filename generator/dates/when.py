"""Reads the words in which a report dates one thing as one value."""

from dataclasses import replace
from datetime import date

from generator.dates.base import whole_date
from generator.dates.edtf import Edtf, parse_edtf, reach, shares_a_day
from generator.dates.finder import find_dates
from generator.dates.mention import DateMention


def read_when(phrase: str, *, published: date | None, language: str = "en") -> DateMention | None:
    """The one date that a phrase states; None where it states none, or two that share no day.

    "Since September 4" opens the interval here, as "until Friday" does on the other side. Of
    several dates that share a day ("on Wednesday, in October") the narrowest is the answer.
    Words that our grammars do not know, in any language that dateparser knows, are read where
    they are a whole date and nothing else.
    """
    mentions = find_dates(phrase, published=published, language=language)
    if not mentions:
        return _whole(phrase, language)
    best = min(mentions, key=lambda mention: (_length(mention.value), mention.start))
    if not all(shares_a_day(best.value, mention.value) for mention in mentions):
        return None
    if best.since and best.value.earliest:
        return _opened(best, f"{_ends(best.value)[0]}/..", "since then")
    if best.until and best.value.latest:
        return _opened(best, f"../{_ends(best.value)[1]}", "until then")
    return best


def _whole(phrase: str, language: str) -> DateMention | None:
    day = whole_date(phrase, language)
    if day is None:
        return None
    value = parse_edtf(day.isoformat())
    return DateMention(
        start=0,
        end=len(phrase),
        text=phrase,
        value=value,
        unit_value=value,
        reason="day, month and year are written",
    )


def _length(value: Edtf) -> int:
    first, last = reach(value)
    return (last - first).days


def _ends(value: Edtf) -> tuple[str, str]:
    first, _, last = value.text.partition("/")
    return first, last or first


def _opened(mention: DateMention, text: str, words: str) -> DateMention:
    return replace(mention, value=parse_edtf(text), reason=f"{words}: {mention.reason}")
