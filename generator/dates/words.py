"""What a date is called where people read it."""

from itertools import takewhile

from generator.dates.edtf import Edtf, Part
from generator.texts import day_words, gettext, listed, month_words


def in_words(edtf: Edtf) -> str:
    """Return a date in plain words: "about 20 October 2015"."""
    if edtf.form == "interval":
        return _interval_in_words(edtf)
    parts = [part for part in edtf.parts if part]
    if edtf.form == "date":
        return _part_in_words(parts[0])
    if edtf.is_range:
        return _range_in_words(edtf)
    *some, last = (_part_in_words(part) for part in parts)
    if not some:
        return last
    if edtf.form == "one of":
        return gettext("{dates} or {last}", dates=", ".join(some), last=last)
    return listed([*some, last])


def _interval_in_words(edtf: Edtf) -> str:
    first, last = edtf.parts
    if first and last:
        start, end = _ends_in_words(first, last)
        return gettext("{start} to {end}", start=start, end=end)
    if first:
        start = _part_in_words(first)
        if edtf.text.endswith(".."):
            return gettext("{start} onwards", start=start)
        return gettext("{start} onwards, end unknown", start=start)
    assert last  # an interval names at least one end
    end = _part_in_words(last)
    if edtf.text.startswith(".."):
        return gettext("until {end}", end=end)
    return gettext("until {end}, start unknown", end=end)


def _range_in_words(edtf: Edtf) -> str:
    first, last = edtf.parts
    is_one = edtf.form == "one of"
    if first and last:
        start, end = _ends_in_words(first, last)
        if is_one:
            return gettext("some time between {start} and {end}", start=start, end=end)
        return gettext("all the time from {start} to {end}", start=start, end=end)
    if first:
        start = _part_in_words(first)
        if is_one:
            return gettext("some time from {start} onwards", start=start)
        return gettext("all the time from {start} onwards", start=start)
    assert last  # a range names at least one end
    end = _part_in_words(last)
    if is_one:
        return gettext("some time until {end}", end=end)
    return gettext("all the time until {end}", end=end)


def _ends_in_words(first: Part, last: Part) -> tuple[str, str]:
    """Both ends, the first without the month and year that it shares with the last."""
    words = None
    if first.grain == last.grain and first.grain in ("day", "month"):
        words = without_shared_end(_plain_words(first), _plain_words(last))
    return _part_in_words(first, words), _part_in_words(last)


def without_shared_end(words: str, other: str) -> str:
    """Return the first of two dates without the words that both end with: "5" of 5 and 7 May."""
    ours = words.split(" ")
    pairs = zip(reversed(ours), reversed(other.split(" ")), strict=False)
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    return " ".join(ours[: max(1, len(ours) - shared)])


def _part_in_words(part: Part, words: str | None = None) -> str:
    words = words or _plain_words(part)
    if part.is_approximate:
        words = gettext("about {date}", date=words)
    return gettext("possibly {date}", date=words) if part.is_uncertain else words


def _plain_words(part: Part) -> str:
    first = part.earliest
    if part.grain == "day":
        return day_words(first)
    if part.grain == "month":
        return month_words(first.year, first.month)
    if part.grain in ("season", "quarter", "half"):
        return _named_words(part)
    if part.grain == "decade":
        return gettext("the {year}s", year=first.year)
    if part.grain == "century":
        return gettext("the years {first} to {last}", first=first.year, last=part.latest.year)
    return str(first.year) if part.code >= 0 else gettext("{year} BC", year=1 - part.code)


def _named_words(part: Part) -> str:
    """A season, quarter or half by its code in EDTF."""
    year = part.earliest.year
    next_year = f"{(year + 1) % 100:02}"
    return {
        21: gettext("spring {year}", year=year),
        22: gettext("summer {year}", year=year),
        23: gettext("autumn {year}", year=year),
        24: gettext("the winter of {year}–{next_year}", year=year, next_year=next_year),
        33: gettext("the first quarter of {year}", year=year),
        34: gettext("the second quarter of {year}", year=year),
        35: gettext("the third quarter of {year}", year=year),
        36: gettext("the fourth quarter of {year}", year=year),
        40: gettext("the first half of {year}", year=year),
        41: gettext("the second half of {year}", year=year),
    }[part.code]
