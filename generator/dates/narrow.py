"""Which days "early", "mid", "late" and their like cut out of a calendar unit."""

from datetime import date

from generator.dates import units
from generator.dates.edtf import parse_edtf

EARLY, MID, LATE = "early", "mid", "late"
EARLIER, LATER = "earlier", "later"
"""From the unit's start up to the publication day; from there to its end."""

_MONTHS_OF_YEAR = {EARLY: (1, 4), MID: (5, 8), LATE: (9, 12)}
_YEARS_OF_DECADE = {EARLY: (0, 3), MID: (4, 6), LATE: (7, 9)}
_YEARS_OF_CENTURY = {EARLY: (0, 33), MID: (34, 66), LATE: (67, 99)}
_DAYS_OF_WEEK = {EARLY: (0, 1), MID: (2, 2), LATE: (3, 6)}


def part_of(edge: str, text: str, today: date | None = None) -> str:
    """The part of the EDTF value `text` that `edge` means, in EDTF.

    A month's early days are 1 to 10, its middle is about the 15th, its late days 21 to the end.
    A year's third parts are four months each; a decade's are four, three and three years.
    """
    value = parse_edtf(text)
    first, last = value.earliest, value.latest
    if first is None or last is None or not edge:
        return text
    if edge in (EARLIER, LATER):
        return _up_to_or_from(edge, text, first, last, today)
    grain = value.granularity
    if grain == "month":
        return _part_of_month(edge, first, last)
    if grain == "year":
        one, two = _MONTHS_OF_YEAR[edge]
        return units.between(
            units.month_text((first.year, one)), units.month_text((first.year, two)), about=True
        )
    if grain in ("decade", "century"):
        one, two = (_YEARS_OF_DECADE if grain == "decade" else _YEARS_OF_CENTURY)[edge]
        return units.between(
            units.year_text(first.year + one), units.year_text(first.year + two), about=True
        )
    if grain == "interval" and (last - first).days == 6:
        one, two = _DAYS_OF_WEEK[edge]
        if one == two:
            return f"{units.days_on(first, one)}~"
        return units.between(units.days_on(first, one), units.days_on(first, two), about=True)
    return text if grain in ("day", "interval") else f"{text}~"


def in_part(edge: str) -> str:
    """What `edge` means, to go on a reason; nothing for the whole of a unit."""
    words = {
        EARLY: "its beginning",
        MID: "its middle",
        LATE: "its end",
        EARLIER: "the part of it up to the publication",
        LATER: "the part of it from the publication on",
    }
    return f"; {words[edge]}" if edge in words else ""


def _part_of_month(edge: str, first: date, last: date) -> str:
    if edge == EARLY:
        return units.between(first, first.replace(day=10))
    if edge == LATE:
        return units.between(first.replace(day=21), last)
    return f"{first.replace(day=15)}~"


def _up_to_or_from(edge: str, text: str, first: date, last: date, today: date | None) -> str:
    """ "Earlier this week" is Monday to the publication day, "later this year" months on."""
    if today is None or not first <= today <= last:
        return text
    day_long = (last - first).days <= 31
    now = today.isoformat() if day_long else units.month_text(units.month_of(today))
    if edge == EARLIER:
        start = first.isoformat() if day_long else units.month_text(units.month_of(first))
        return start if start == now else units.between(start, now)
    end = last.isoformat() if day_long else units.month_text(units.month_of(last))
    return end if end == now else units.between(now, end)
