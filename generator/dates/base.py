"""The only module that calls dateparser: whole dates in words that our grammars do not know."""

from datetime import date
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dateparser.date import DateDataParser

MAX_PHRASE = 60
"""Characters; a longer phrase is prose, in which dateparser finds dates that are none."""


def whole_date(phrase: str, language: str) -> date | None:
    """The day of a phrase that is a date with day, month and year: "18 de septiembre de 2015".

    None for anything less, and where dateparser does not know the language. Neither the clock nor
    the locale is asked: with all three parts stated there is nothing to fill in.
    """
    if len(phrase) > MAX_PHRASE or not any(sign.isdecimal() for sign in phrase):
        return None
    parser = _parser(language)
    if parser is None:
        return None
    try:
        found = parser.get_date_data(phrase)
    except (ValueError, OverflowError, RecursionError):
        return None
    if found is None or found.date_obj is None or found.period != "day":
        return None
    day: date = found.date_obj.date()
    return day


@cache
def _parser(language: str) -> "DateDataParser | None":
    # Imported late: it costs a third of a second, and most readers never need it.
    from dateparser.date import DateDataParser

    try:
        return DateDataParser(
            languages=[language],
            settings={
                "REQUIRE_PARTS": ["day", "month", "year"],
                "STRICT_PARSING": True,
                "PARSERS": ["absolute-time"],
                "DATE_ORDER": "DMY",
            },
        )
    except ValueError:
        return None
