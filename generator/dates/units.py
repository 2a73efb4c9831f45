"""Calendar arithmetic in whole units, written as EDTF texts.

Whatever would leave the calendar raises OverflowError or ValueError; the reader of dates takes
that as "no date".
"""

from calendar import monthrange
from datetime import date, timedelta

Month = tuple[int, int]
"""Year and month."""

SPRING, SUMMER, AUTUMN, WINTER = 21, 22, 23, 24


def month_text(month: Month) -> str:
    """2015-10."""
    return f"{month[0]:04}-{month[1]:02}"


def year_text(year: int) -> str:
    """2015; years before the year 1 as astronomers count them: 480 BC is -0479."""
    if not -9999 <= year <= 9999 or year == 0:
        raise OverflowError(year)
    return f"{year:04}" if year > 0 else f"-{-year:04}"


def decade_text(year: int) -> str:
    """201X."""
    return f"{year_text(year)[:3]}X"


def century_text(year: int) -> str:
    """20XX."""
    return f"{year_text(year)[:2]}XX"


def between(first: date | str, last: date | str, *, about: bool = False) -> str:
    """An interval; `~` goes on both ends."""
    mark = "~" if about else ""
    return f"{first}{mark}/{last}{mark}"


def days_on(day: date, days: int) -> date:
    """So many days later (earlier if negative)."""
    return day + timedelta(days=days)


def months_on(month: Month, months: int) -> Month:
    """So many months later."""
    year, index = divmod(month[0] * 12 + month[1] - 1 + months, 12)
    year_text(year)
    return year, index + 1


def month_of(day: date) -> Month:
    """The month of a day."""
    return day.year, day.month


def first_of(month: Month) -> date:
    """The first day of a month."""
    return date(*month, 1)


def last_of(month: Month) -> date:
    """The last day of a month."""
    return date(*month, monthrange(*month)[1])


def monday_of(day: date) -> date:
    """The Monday of the day's week."""
    return days_on(day, -day.weekday())


def week_text(day: date) -> str:
    """Monday to Sunday of the day's week."""
    monday = monday_of(day)
    return between(monday, days_on(monday, 6))


def weekend_text(day: date) -> str:
    """Saturday and Sunday of the day's week."""
    monday = monday_of(day)
    return between(days_on(monday, 5), days_on(monday, 6))


def same_day_in(month: Month, day: int) -> date:
    """The day in another month, or that month's last day."""
    return date(*month, min(day, monthrange(*month)[1]))


def season_of(day: date) -> Month:
    """Year and season of a day; January and February belong to the winter of the year before."""
    if day.month <= 2:
        return day.year - 1, WINTER
    return day.year, SPRING + (day.month - 3) // 3


def month_of_season(code: int) -> int:
    """The month in which a season ends; of the winter, December."""
    return min(12, 3 * (code - 20))


def quarter_of(day: date) -> Month:
    """Year and quarter (33 to 36) of a day."""
    return day.year, 33 + (day.month - 1) // 3


def quarters_on(quarter: Month, quarters: int) -> Month:
    """So many quarters later."""
    year, index = divmod(quarter[0] * 4 + quarter[1] - 33 + quarters, 4)
    year_text(year)
    return year, index + 33


def half_of(day: date) -> Month:
    """Year and half (40 or 41) of a day."""
    return day.year, 40 + (day.month > 6)


def counted(count: int, grain: str) -> str:
    """3 weeks; 1 week."""
    return f"{count} {grain}{'s' if count > 1 else ''}"


def spelt(day: date) -> str:
    """8 October 2015."""
    return f"{day.day} {MONTH_NAMES[day.month]} {day.year}"


MONTH_NAMES = (
    "", "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
WEEKDAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
