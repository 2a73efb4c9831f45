"""The report's own words for one date, as one value."""

from datetime import date

import pytest

from generator.dates import find_dates, read_when

PUBLISHED = date(2016, 9, 30)

# language | phrase | value
PHRASES = """
en | since September 4 | 2016-09-04/..
en | since early September | 2016-09-01/..
en | since the mid-1980s | 1984~/..
en | until Friday | ../2016-09-30
en | by October 5 | ../2016-10-05
en | until the end of August | ../2016-08-31
en | on Wednesday, September 28 | 2016-09-28
en | on Wednesday; on September 28 | 2016-09-28
en | in September, on the 18th | 2016-09-18
en | on Monday; on Wednesday |
en | on Monday or Wednesday |
en | three weeks after 3 May 2016 | 2016-05-24~
en | from September 30, 2015, to January 5, 2016 | 2015-09-30/2016-01-05
en | for the third time in four days |
en | in the four-year civil war |
en | at an unknown date |
en | 2016-02-30 |
de | seit Anfang September | 2016-09-01/..
ru | с начала сентября | 2016-09-01/..
es | 18 de septiembre de 2015 | 2015-09-18
uk | 18 вересня 2015 року | 2015-09-18
fa | 2015-09-18 | 2015-09-18
es | por tercera vez en cuatro días |
es | en 2015 |
xx | 18 of something 2015 |
"""


def rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


@pytest.mark.parametrize(("language", "phrase", "wanted"), rows(PHRASES))
def test_a_phrase_has_one_value_or_none(language: str, phrase: str, wanted: str) -> None:
    found = read_when(phrase, published=PUBLISHED, language=language)
    assert (found.value.text if found else "") == wanted


def test_find_dates_keeps_since_beside_the_day() -> None:
    [found] = find_dates("Flights were seen since September 4.", published=PUBLISHED)
    assert (found.text, found.value.text, found.since) == ("September 4", "2016-09-04", True)


def test_what_is_to_come_is_marked() -> None:
    [found] = find_dates("They will meet on Tuesday.", published=PUBLISHED)
    assert found.announced
    assert "looks forward" in found.reason


def test_reasons_are_plain_words() -> None:
    [found] = find_dates("They met on Wednesday.", published=date(2015, 10, 8))
    assert found.reason == (
        "most recent Wednesday on or before 8 October 2015, the day of publication"
    )


def test_a_text_in_another_language_gives_its_dates_in_numbers() -> None:
    [found] = find_dates("El 2015-09-18 y el lunes.", published=PUBLISHED, language="es")
    assert found.value.text == "2015-09-18"
