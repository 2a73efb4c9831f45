"""EDTF: what is read, what is refused and how, how far it reaches, how it is told."""

from datetime import date, timedelta

import pytest
from edtf import parse_edtf as second_opinion
from hypothesis import given
from hypothesis import strategies as st

from generator.dates.edtf import (
    EdtfError,
    datetime_attribute,
    parse_edtf,
    reach,
    shares_a_day,
)
from generator.dates.words import in_words

# text | earliest | latest | reach | words | <time datetime>
READ = """
2015-10-20 | 2015-10-20 | 2015-10-20 | 2015-10-20 2015-10-20 | 20 October 2015 | 2015-10-20
2015-10-20~ | 2015-10-20 | 2015-10-20 | 2015-10-17 2015-10-23 | about 20 October 2015 |
2015-10-20? | 2015-10-20 | 2015-10-20 | 2015-10-20 2015-10-20 | possibly 20 October 2015 |
2015-10-20% | 2015-10-20 | 2015-10-20 | 2015-10-17 2015-10-23 | possibly about 20 October 2015 |
2015-10 | 2015-10-01 | 2015-10-31 | 2015-10-01 2015-10-31 | October 2015 | 2015-10
2015-10~ | 2015-10-01 | 2015-10-31 | 2015-09-01 2015-11-30 | about October 2015 |
2016-01~ | 2016-01-01 | 2016-01-31 | 2015-12-01 2016-02-29 | about January 2016 |
2015-10-XX | 2015-10-01 | 2015-10-31 | 2015-10-01 2015-10-31 | October 2015 | 2015-10
2015-XX-XX | 2015-01-01 | 2015-12-31 | 2015-01-01 2015-12-31 | 2015 | 2015
2015 | 2015-01-01 | 2015-12-31 | 2015-01-01 2015-12-31 | 2015 | 2015
2015~ | 2015-01-01 | 2015-12-31 | 2014-01-01 2016-12-31 | about 2015 |
201X | 2010-01-01 | 2019-12-31 | 2010-01-01 2019-12-31 | the 2010s |
19XX | 1900-01-01 | 1999-12-31 | 1900-01-01 1999-12-31 | the years 1900 to 1999 |
2016-21 | 2016-03-01 | 2016-05-31 | 2016-03-01 2016-05-31 | spring 2016 |
2016-22~ | 2016-06-01 | 2016-08-31 | 2016-03-01 2016-11-30 | about summer 2016 |
2016-23 | 2016-09-01 | 2016-11-30 | 2016-09-01 2016-11-30 | autumn 2016 |
2016-24 | 2016-12-01 | 2017-02-28 | 2016-12-01 2017-02-28 | the winter of 2016–17 |
2016-33 | 2016-01-01 | 2016-03-31 | 2016-01-01 2016-03-31 | the first quarter of 2016 |
2016-36~ | 2016-10-01 | 2016-12-31 | 2016-07-01 2017-03-31 | about the fourth quarter of 2016 |
2016-41 | 2016-07-01 | 2016-12-31 | 2016-07-01 2016-12-31 | the second half of 2016 |
2015-10-20/2015-10-22 | 2015-10-20 | 2015-10-22 | 2015-10-20 2015-10-22 | 20 to 22 October 2015 |
2015-09-30/2015-10-02 | 2015-09-30 | 2015-10-02 | 2015-09-30 2015-10-02 \
| 30 September to 2 October 2015 |
2015-12-30/2016-01-02 | 2015-12-30 | 2016-01-02 | 2015-12-30 2016-01-02 \
| 30 December 2015 to 2 January 2016 |
2017-09-16~/2017-09-21~ | 2017-09-16 | 2017-09-21 | 2017-09-13 2017-09-24 \
| about 16 to about 21 September 2017 |
2016-05~/2016-08 | 2016-05-01 | 2016-08-31 | 2016-04-01 2016-08-31 | about May to August 2016 |
2015-09-04/.. | 2015-09-04 | - | 2015-09-04 9999-12-31 | 4 September 2015 onwards |
2015-09-04/ | 2015-09-04 | - | 2015-09-04 9999-12-31 | 4 September 2015 onwards, end unknown |
2015-09-04~/.. | 2015-09-04 | - | 2015-09-01 9999-12-31 | about 4 September 2015 onwards |
../2016-02 | - | 2016-02-29 | 0001-01-01 2016-02-29 | until February 2016 |
/2016-02 | - | 2016-02-29 | 0001-01-01 2016-02-29 | until February 2016, start unknown |
[2015-10-20..2015-10-22] | 2015-10-20 | 2015-10-22 | 2015-10-20 2015-10-22 \
| some time between 20 and 22 October 2015 |
[2015-10-20,2015-10-23] | 2015-10-20 | 2015-10-23 | 2015-10-20 2015-10-23 \
| 20 October 2015 or 23 October 2015 |
[2015-10] | 2015-10-01 | 2015-10-31 | 2015-10-01 2015-10-31 | October 2015 |
[..2016] | - | 2016-12-31 | 0001-01-01 2016-12-31 | some time until 2016 |
[2016..] | 2016-01-01 | - | 2016-01-01 9999-12-31 | some time from 2016 onwards |
{2014, 2015,2016} | 2014-01-01 | 2016-12-31 | 2014-01-01 2016-12-31 | 2014, 2015 and 2016 |
{2015-01..2015-03} | 2015-01-01 | 2015-03-31 | 2015-01-01 2015-03-31 \
| all the time from January to March 2015 |
2016-02-29 | 2016-02-29 | 2016-02-29 | 2016-02-29 2016-02-29 | 29 February 2016 | 2016-02-29
9999-12-31~ | 9999-12-31 | 9999-12-31 | 9999-12-28 9999-12-31 | about 31 December 9999 |
9999-24 | 9999-12-01 | 9999-12-31 | 9999-12-01 9999-12-31 | the winter of 9999–00 |
0001-01-01~ | 0001-01-01 | 0001-01-01 | 0001-01-01 0001-01-04 | about 1 January 1 |
-0479 | 0001-01-01 | 0001-01-01 | 0001-01-01 0001-01-01 | 480 BC |
-0492/-0448 | 0001-01-01 | 0001-01-01 | 0001-01-01 0001-01-01 | 493 BC to 449 BC |
-0030/0014 | 0001-01-01 | 0014-12-31 | 0001-01-01 0014-12-31 | 31 BC to 14 |
99XX | 9900-01-01 | 9999-12-31 | 9900-01-01 9999-12-31 | the years 9900 to 9999 |
"""

REFUSED = """
2016-02-30 | calendar
2015-02-29 | calendar
2016-13 | calendar
2016-00 | calendar
2016-01-00 | calendar
2016-22-01 | calendar
2016-37 | calendar
0000 | calendar
00XX | calendar
2016-XX-05 | without a month
2016-05/2016-04 | ends before
[2016-05..2016-04] | ends before
../.. | no date
/ | no date
-0448/-0492 | ends before
0014/-0030 | ends before
[..] | no date
[2015 | not closed
{2015] | not closed
2015-10-20T12:30:00 | time of day
2015-1-2 | not an EDTF date
15-10-20 | not an EDTF date
20.10.2015 | not an EDTF date
12:30 | not an EDTF date
October | not an EDTF date
2015-10-20~? | not an EDTF date
2015/2016/2017 | not an EDTF date
٢٠١٥ | not an EDTF date
[] | not an EDTF date
2015-10-20 2015 | not an EDTF date
"""


def rows(table: str) -> list[list[str]]:
    lines = table.replace("\\\n", "").strip().splitlines()
    return [[cell.strip() for cell in line.split("|")] for line in lines]


@pytest.mark.parametrize(("text", "earliest", "latest", "span", "words", "attribute"), rows(READ))
def test_a_value_is_read_and_told(
    text: str, earliest: str, latest: str, span: str, words: str, attribute: str
) -> None:
    value = parse_edtf(text)
    assert (str(value.earliest or "-"), str(value.latest or "-")) == (earliest, latest)
    assert " ".join(map(str, reach(value))) == span
    assert in_words(value) == words
    assert datetime_attribute(value) == (attribute or None)
    assert value.text == text


@pytest.mark.parametrize(("text", "what"), rows(REFUSED))
def test_what_is_no_date_is_refused_with_advice(text: str, what: str) -> None:
    with pytest.raises(EdtfError) as caught:
        parse_edtf(text)
    assert what in caught.value.what
    assert caught.value.mend


@pytest.mark.parametrize("text", ["", "2015" * 16, "2015," * 1000])
def test_nothing_and_too_much_are_refused(text: str) -> None:
    with pytest.raises(EdtfError):
        parse_edtf(text)


def test_flags() -> None:
    assert parse_edtf("2015-10-20~").is_day
    assert not parse_edtf("2015-10").is_day
    assert parse_edtf("2015-10-20/2015-10-21~").is_approximate
    assert parse_edtf("2015%").is_uncertain
    assert parse_edtf("2015/..").is_open
    assert not parse_edtf("2015").is_open
    assert parse_edtf("2016-24").granularity == "season"
    assert parse_edtf("2016/2017").granularity == "interval"
    assert parse_edtf("[2016,2017]").granularity == "set"


def test_sharing_a_day_counts_what_about_reaches() -> None:
    assert shares_a_day(parse_edtf("2015-10-20~"), parse_edtf("2015-10-23"))
    assert not shares_a_day(parse_edtf("2015-10-20?"), parse_edtf("2015-10-21"))
    assert shares_a_day(parse_edtf("2015-10/.."), parse_edtf("2017"))
    assert not shares_a_day(parse_edtf("2015-10/.."), parse_edtf("2015-09-30"))


# The package has no `~` on seasons and quarters, no set of one.
BEYOND_THE_PACKAGE = {"2016-22~", "2016-36~", "[2015-10]"}


@pytest.mark.parametrize("text", [row[0] for row in rows(READ) if row[0] not in BEYOND_THE_PACKAGE])
def test_the_edtf_package_reads_it_too(text: str) -> None:
    assert second_opinion(text.replace(", ", ","))


@given(st.text(alphabet="0123456789-XT/.~?%[]{}, ", max_size=24))
def test_any_string_is_read_or_refused(text: str) -> None:
    try:
        value = parse_edtf(text)
    except EdtfError:
        return
    first, last = reach(value)
    assert first <= (value.earliest or date.min)
    assert (value.latest or date.max) <= last
    assert in_words(value)


@given(st.dates(), st.integers(min_value=0, max_value=400))
def test_exact_days_reach_no_further_than_written(day: date, length: int) -> None:
    last = min(date.max.toordinal(), day.toordinal() + length)
    value = parse_edtf(f"{day}/{date.fromordinal(last)}")
    assert reach(value) == (day, date.fromordinal(last))
    assert reach(parse_edtf(str(day))) == (day, day)
    if date.min + timedelta(3) <= day <= date.max - timedelta(3):
        assert reach(parse_edtf(f"{day}~")) == (
            day - timedelta(3),
            day + timedelta(3),
        )
