"""A chronicle states the year once; the entries below it go on from there."""

from datetime import date

import pytest

from generator.dates import find_dates

CHRONICLES = {
    "en": """- Sept. 30, 2015: the first strikes.
- Oct. 7: missiles from the sea, four years after March 2011.
- Nov. 24: a jet is lost.
- March 14: some aircraft leave.""",
    "ar": """– 30 أيلول/سبتمبر 2015: أولى الغارات.
– 7 تشرين الأول/أكتوبر: صواريخ من البحر بعد آذار/مارس 2011.
– 24 تشرين الثاني/نوفمبر: إسقاط طائرة.
– 14 آذار/مارس: سحب بعض الطائرات.""",
}


@pytest.mark.parametrize("language", CHRONICLES)
def test_the_entries_of_a_chronicle_go_on_in_its_year(language: str) -> None:
    found = find_dates(CHRONICLES[language], published=date(2017, 12, 12), language=language)
    assert [mention.value.text for mention in found] == [
        "2015-09-30",
        "2015-10-07",
        "2011-03",
        "2015-11-24",
        "2016-03-14",
    ]


def test_a_date_inside_of_a_line_is_no_entry() -> None:
    text = "Sept. 30, 2015: the first strikes.\nHe spoke on Oct. 7 in Moscow."
    found = find_dates(text, published=date(2017, 12, 12), language="en")
    assert [mention.value.text for mention in found] == ["2015-09-30", "2017-10-07"]
