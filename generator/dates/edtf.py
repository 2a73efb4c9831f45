"""The only module that reads EDTF: what a value says, which days it spans, how far it reaches."""

import calendar
import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal

MAX_LENGTH = 60
"""Longer strings are refused: nothing that a person writes into a date field is longer."""

DAYS_ABOUT = 3
"""`~` on a day reaches so many days either way; on anything longer, its own length."""

Grain = Literal["day", "month", "season", "quarter", "half", "year", "decade", "century"]
Form = Literal["date", "interval", "one of", "all of"]

_MONTHS_OF: dict[Grain, int] = {
    "month": 1, "season": 3, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200,
}  # fmt: skip
_DATE = re.compile(
    r"(?:(?P<before>-\d{4})|(?P<year>\d{4})(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX))?)?"
    r"|(?P<decade>\d{3})X(?:-XX(?:-XX)?)?|(?P<century>\d\d)XX(?:-XX(?:-XX)?)?)(?P<mark>[~?%])?",
    re.ASCII,
)
_HOW = "Write 2001, 2001-02 or 2001-02-03; add ~ for about, ? for unsure; an interval is a/b."


class EdtfError(ValueError):
    """A text that is no date: `what` is wrong and how to `mend` it, both for people."""

    def __init__(self, what: str, mend: str = _HOW) -> None:
        super().__init__(f"{what}. {mend}")
        self.what = what
        self.mend = mend


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One date inside a value: an end of an interval, a member of a set, or the whole of it."""

    grain: Grain
    earliest: date
    latest: date
    code: int = 0
    """21–24 season, 33–36 quarter, 40–41 half; a year before the year 1: itself; else 0."""
    is_approximate: bool = False
    is_uncertain: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Edtf:
    """A date as written, with the days that it spans."""

    text: str
    earliest: date | None
    """First day as written, not widened by `~`; None where the side is open or unknown.

    Years before the year 1, which the calendar of Python does not reach, are its first day.
    """
    latest: date | None
    """Last day as written; None where the side is open or unknown."""
    form: Form = field(compare=False, repr=False)
    parts: tuple[Part | None, ...] = field(compare=False, repr=False)
    """One part for a date, two for an interval (None: open or unknown), members of a set."""
    is_range: bool = field(compare=False, repr=False, default=False)
    """The members of a set are the two ends of a range: `[a..b]`."""

    @property
    def is_day(self) -> bool:
        """One single day, be it approximate."""
        return self.form == "date" and self.granularity == "day"

    @property
    def is_approximate(self) -> bool:
        """Any part carries `~` or `%`."""
        return any(part.is_approximate for part in self.parts if part)

    @property
    def is_uncertain(self) -> bool:
        """Any part carries `?` or `%`."""
        return any(part.is_uncertain for part in self.parts if part)

    @property
    def is_open(self) -> bool:
        """One side is open or unknown."""
        return self.earliest is None or self.latest is None

    @property
    def granularity(self) -> Grain | Literal["interval", "set"]:
        """The calendar unit of a single date, or the form of the others."""
        part = self.parts[0]
        if self.form == "date" and part:
            return part.grain
        return "interval" if self.form == "interval" else "set"


@lru_cache(maxsize=65536)
def parse_edtf(text: str) -> Edtf:
    """The value that `text` says: levels 0 and 1, of level 2 sets, quarters and halves.

    Raises:
        EdtfError: not EDTF, outside this subset, or no day of the calendar.
    """
    if not text:
        raise EdtfError("The date is empty")
    if len(text) > MAX_LENGTH:
        raise EdtfError(f"The date is longer than {MAX_LENGTH} characters")
    if text[0] in "[{":
        return _set(text)
    if "/" in text:
        return _interval(text)
    part = _part(text)
    return Edtf(text=text, earliest=part.earliest, latest=part.latest, form="date", parts=(part,))


def reach(edtf: Edtf) -> tuple[date, date]:
    """First and last day that the value may mean.

    `~` and `%` widen a day by three days either way, any longer unit by its own length;
    `?` widens nothing; an open or unknown side reaches to the end of the calendar.
    """
    ends = [_reach_of_part(part) for part in edtf.parts if part]
    first = date.min if edtf.earliest is None else min(first for first, _ in ends)
    last = date.max if edtf.latest is None else max(last for _, last in ends)
    return first, last


def shares_a_day(one: Edtf, other: Edtf) -> bool:
    """Whether some day lies within the reach of both."""
    first, last = reach(one)
    other_first, other_last = reach(other)
    return first <= other_last and other_first <= last


def datetime_attribute(edtf: Edtf) -> str | None:
    """The value for `<time datetime>`; None unless the date is one exact day, month or year."""
    if edtf.is_approximate or edtf.is_uncertain or edtf.form != "date":
        return None
    part = edtf.parts[0]
    if part is None or part.code < 0 or part.grain not in ("day", "month", "year"):
        return None
    return edtf.text.removesuffix("-XX").removesuffix("-XX")


def _set(text: str) -> Edtf:
    closing = "]" if text[0] == "[" else "}"
    if text[-1] != closing:
        raise EdtfError(f"'{text}' is not closed", f"End it with {closing}.")
    form: Form = "one of" if text[0] == "[" else "all of"
    inner = text[1:-1]
    if ".." not in inner:
        parts = tuple(_part(member.strip()) for member in inner.split(","))
        return Edtf(
            text=text,
            earliest=min(part.earliest for part in parts),
            latest=max(part.latest for part in parts),
            form=form,
            parts=parts,
        )
    start, _, end = (side.strip() for side in inner.partition(".."))
    if not start and not end:
        raise EdtfError(f"'{text}' names no date")
    first, last = (_part(side) if side else None for side in (start, end))
    return _between(text, form, first, last)


def _interval(text: str) -> Edtf:
    start, _, end = text.partition("/")
    if start in ("", "..") and end in ("", ".."):
        raise EdtfError(f"'{text}' names no date")
    first, last = (None if side in ("", "..") else _part(side) for side in (start, end))
    return _between(text, "interval", first, last)


def _between(text: str, form: Form, first: Part | None, last: Part | None) -> Edtf:
    if first and last and _is_backward(first, last):
        raise EdtfError(f"'{text}' ends before it starts", "Write the earlier date first.")
    return Edtf(
        text=text,
        earliest=first.earliest if first else None,
        latest=last.latest if last else None,
        form=form,
        parts=(first, last),
        is_range=form != "interval",
    )


def _is_backward(first: Part, last: Part) -> bool:
    if first.code < 0 and last.code < 0:
        return last.code < first.code
    return last.code < 0 or last.latest < first.earliest


def _part(text: str) -> Part:
    match = _DATE.fullmatch(text)
    if not match:
        if "T" in text and re.match(r"\d{4}-\d\d-\d\dT", text):
            raise EdtfError(f"'{text}' has a time of day", "Write the day alone.")
        raise EdtfError(f"'{text}' is not an EDTF date")
    grain, code, first, last = _span(match)
    mark = match["mark"]
    return Part(
        grain=grain,
        earliest=first,
        latest=last,
        code=code,
        is_approximate=mark in ("~", "%"),
        is_uncertain=mark in ("?", "%"),
    )


def _span(match: re.Match[str]) -> tuple[Grain, int, date, date]:
    """Grain, code, first and last day of a date as `Part` has them."""
    text, month, day = match.string, match["month"], match["day"]
    try:
        if match["before"]:
            return "year", int(match["before"]), date.min, date.min
        if match["century"]:
            start = int(match["century"]) * 100
            last = date.max if start == 9900 else date(start + 99, 12, 31)
            return "century", 0, date(start, 1, 1), last
        if match["decade"]:
            start = int(match["decade"]) * 10
            return "decade", 0, date(start, 1, 1), date(start + 9, 12, 31)
        y = int(match["year"])
        if not month or (month == "XX" and day in (None, "XX")):
            return "year", 0, date(y, 1, 1), date(y, 12, 31)
        if month == "XX":
            raise EdtfError(f"'{text}' has a day without a month")
        m = int(month)
        if m <= 12 and day and day != "XX":
            return "day", 0, date(y, m, int(day)), date(y, m, int(day))
        if 1 <= m <= 12:
            return "month", 0, date(y, m, 1), date(y, m, calendar.monthrange(y, m)[1])
        if day is None and (named := _named_span(y, m)):
            return named
    except ValueError as error:
        if isinstance(error, EdtfError):
            raise
    raise EdtfError(f"'{text}' is no day of the calendar", "Check year, month and day.")


def _named_span(year: int, code: int) -> tuple[Grain, int, date, date] | None:
    """Seasons are those of the northern weather: winter 2016 is December 2016 to February 2017."""
    named: Grain
    if 21 <= code <= 24:
        named, start, months = "season", 3 * (code - 20), 3
    elif 33 <= code <= 36:
        named, start, months = "quarter", 3 * (code - 33) + 1, 3
    elif 40 <= code <= 41:
        named, start, months = "half", 6 * (code - 40) + 1, 6
    else:
        return None
    first = date(year, start, 1)
    return named, code, first, _day_before(_months_on(first, months))


def _day_before(day: date) -> date:
    return date.max if day == date.max else day - timedelta(days=1)


def _months_on(day: date, months: int) -> date:
    """The same day of another month, or that month's last day; stays inside the calendar."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year < date.min.year:
        return date.min
    if year > date.max.year:
        return date.max
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _reach_of_part(part: Part) -> tuple[date, date]:
    if not part.is_approximate:
        return part.earliest, part.latest
    if part.grain == "day":
        margin = timedelta(days=DAYS_ABOUT)
        return (
            part.earliest - margin if part.earliest - date.min >= margin else date.min,
            part.latest + margin if date.max - part.latest >= margin else date.max,
        )
    months = _MONTHS_OF[part.grain]
    first = _months_on(part.earliest, -months)
    # The last day of a month is the day before a first, and only firsts move by whole months.
    after = part.latest + timedelta(days=1) if part.latest < date.max else date.max
    return first, _day_before(_months_on(after, months))
