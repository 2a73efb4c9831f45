"""Says what a written number can be: a day, a year, a whole date, a range of days, an hour."""

import re
from typing import TYPE_CHECKING

from generator.dates.tokens import Entry

if TYPE_CHECKING:
    from generator.dates.language import Language

_SIGNS = re.compile(r"([.,:/\-–—−])")
_DASHES = frozenset("-–—−")
MAX_DIGITS = 9
MONTHS_SINCE = 1950
"""Before this year "1803-06" is two years, after it a month."""


def number_entry(word: str, language: "Language") -> Entry | None:
    """Classes of a token that starts with a digit; None where it can be no part of a date.

    NUM any number, DAY 1–31, HOUR 0–24, YEAR of four digits, YY of two, DATE (year, month, day),
    OTHERDATE the same with day and month the other way round where both could be either,
    MONTHOF (year, month), MD (month, day), CLOCK, DAYS, YEARS and NUMS of two,
    YEARDAY a year and a day.
    """
    if len(word) > 2 * MAX_DIGITS:
        return None
    parts = _SIGNS.split(word)
    if len(parts) == 1:
        return _plain(word)
    numbers, signs = parts[::2], parts[1::2]
    if len(parts) == 3:
        return _two(numbers, signs[0], language)
    if len(parts) == 5 and signs[0] == signs[1]:
        return _three(numbers, signs[0], language)
    return None


def _plain(word: str) -> Entry | None:
    if len(word) > MAX_DIGITS:
        return None
    number = int(word)
    entry: Entry = {"NUM": number}
    if len(word) == 4 and 1000 <= number < 3000:
        entry["YEAR"] = number
    if len(word) > 2:
        return entry
    if 1 <= number <= 31:
        entry["DAY"] = number
    if number <= 24:
        entry["HOUR"] = number
    if len(word) == 2:
        entry["YY"] = number
    return entry


def _two(numbers: list[str], sign: str, language: "Language") -> Entry | None:
    one, two = (int(number) for number in numbers)
    lengths = (len(numbers[0]), len(numbers[1]))
    if lengths[0] == 4 and (sign in _DASHES or sign == "/"):
        years = _years(one, two, lengths[1], sign) or {}
        if sign in _DASHES and 1000 <= one < 3000 and lengths[1] <= 2 and 1 <= two <= 31:
            # "8 May 1700–17 March 1782": the dash parts a year from a day.
            years["YEARDAY"] = (one, two)
        return years or None
    if sign in _DASHES and lengths[0] == 3 and lengths[1] <= 3 and one != two:
        return {"NUMS": (one, two)}
    if max(lengths) > 2:
        return None
    if sign == ":":
        return {"CLOCK": True} if one <= 24 and two < 60 and lengths[1] == 2 else None
    if sign in _DASHES:
        if one > two:
            return {"NUMS": (one, two)}
        return {"DAYS": (one, two)} if 1 <= one < two <= 31 else None
    if sign == ",":
        return None
    entry: Entry = {}
    if day_month := _day_and_month(one, two, sign, language):
        entry["MD"] = day_month
    if sign == "." and one <= 24 and two < 60 and lengths[1] == 2:
        entry["CLOCK"] = True
    if sign == "/" and two == one + 1 and two <= 31:
        entry["DAYS"] = (one, two)
    return entry or None


def _years(one: int, two: int, length: int, sign: str) -> Entry | None:
    if not 1000 <= one < 3000:
        return None
    if length == 1:
        return {"YEARS": (one, one - one % 10 + two)} if two > one % 10 else None
    if length == 4:
        return {"YEARS": (one, two)} if one < two < 3000 else None
    if length != 2:
        return None
    # "2001-02" is the season far more often than the month in prose.
    is_month = sign in "-" and one >= MONTHS_SINCE
    if two == (one + 1) % 100 or two > 12 or not is_month:
        last = one - one % 100 + two
        last += 100 if last < one else 0
        return {"YEARS": (one, last)} if last - one < 100 else None
    return {"MONTHOF": (one, two)} if two else None


def _three(numbers: list[str], sign: str, language: "Language") -> Entry | None:
    lengths = [len(number) for number in numbers]
    if sign == ":":
        return {"CLOCK": True} if lengths[1:] == [2, 2] else None
    if sign == "," or max(lengths) > 4:
        return None
    one, two, three = (int(number) for number in numbers)
    if lengths[0] == 4 and max(lengths[1:]) <= 2:
        return _date(one, two, three)
    if max(lengths[:2]) > 2 or lengths[2] not in (2, 4) or sign in "–—−":
        return None
    if lengths[2] == 2:
        three += 2000 if three < 50 else 1900
    day_month = _day_and_month(one, two, sign, language)
    if not day_month:
        return None
    entry = _date(three, *day_month)
    if entry and sign in "/-" and max(one, two) <= 12 and one != two:
        entry["OTHERDATE"] = (three, day_month[1], day_month[0])
    return entry


def _day_and_month(one: int, two: int, sign: str, language: "Language") -> tuple[int, int] | None:
    """Month and day of two numbers: the month leads only with a slash or dash where it does."""
    month, day = (one, two) if language.month_leads and sign != "." else (two, one)
    if month > 12 >= day:
        month, day = day, month
    return (month, day) if 1 <= month <= 12 and 1 <= day <= 31 else None


def _date(year: int, month: int, day: int) -> Entry | None:
    if 1000 <= year < 3000 and 1 <= month <= 12 and 1 <= day <= 31:
        return {"DATE": (year, month, day)}
    return None
