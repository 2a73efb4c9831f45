"""Nothing that a stranger can write makes the reader of dates fail, hang or lie about offsets."""

import subprocess
import sys
import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.dates import LANGUAGES, find_dates, parse_edtf, read_when
from generator.dates.language import grammar

PUBLISHED = date(2016, 9, 30)
LENGTH = 250_000
MEGABYTE = 1_000_000
CHAINS = (
    "1", "2015-", "1 ", "a week ago ", "Monday ", "May ", "the ", "early ", "12 ", "last ", "( ",
    "2015 ", "\n", "\n \n", "'", "-", ". ", "September 4 to ", "between ", "0", "٣", "İ", "\u0301",
    "and ", "on ", "in the ", "next week ", "9999 ", "the day after ",
)  # fmt: skip


def some_words(language: str) -> st.SearchStrategy[str]:
    """Texts of words that mean something to the language, and of what stands between."""
    words = sorted(grammar(language)._lexicon)
    numbers = ["1", "18", "31", "2015", "0", "99", "2016-02-30", "29.02.2015", "9999", "1000"]
    signs = [".", ",", "-", "–", "'", "(", ")", "\n\n", "/", "x", "Mr", "‎"]
    return st.lists(st.sampled_from(words + numbers + signs), max_size=25).map(" ".join)


def check(text: str, published: date | None, language: str) -> None:
    end = 0
    for mention in find_dates(text, published=published, language=language):
        assert mention.start >= end
        assert mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.text
        assert parse_edtf(mention.value.text) == mention.value
        assert mention.reason
        for part in mention.ends:
            assert mention.start <= part.start < part.end <= mention.end
            assert text[part.start : part.end] == part.text
        end = mention.end


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=60, deadline=None, derandomize=True)
@given(data=st.data())
def test_words_of_dates_in_any_order(language: str, data: st.DataObject) -> None:
    text = data.draw(some_words(language))
    published = data.draw(st.none() | st.dates())
    check(text, published, language)
    read_when(text, published=published, language=language)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.text(max_size=200), st.none() | st.dates(), st.sampled_from(LANGUAGES))
def test_any_text(text: str, published: date | None, language: str) -> None:
    check(text, published, language)


@pytest.mark.parametrize("published", [date.min, date.max, date(4, 2, 29)])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_ends_of_the_calendar(published: date, language: str) -> None:
    words = " . ".join(sorted(grammar(language)._lexicon))
    check(words, published, language)
    check(f"{words} " * 2 + "31 12 9999 . 1 1 1000", published, language)


@pytest.mark.parametrize("chain", CHAINS)
def test_much_of_one_thing_takes_little_time(chain: str) -> None:
    assert seconds(chain * (LENGTH // len(chain))) < 10


@pytest.mark.parametrize("chain", ["the ", "1-", "September "])
def test_a_megabyte_takes_seconds(chain: str) -> None:
    assert seconds(chain * (MEGABYTE // len(chain))) < 30


def test_the_time_grows_with_the_text() -> None:
    short, long = ("a week ago on Monday, " * count for count in (1_000, 8_000))
    seconds(short)
    # Eight times the text; a cost that grows with its square would take 64 times as long.
    assert seconds(long) < 25 * max(seconds(short), 0.02)


def seconds(text: str) -> float:
    start = time.process_time()
    find_dates(text, published=PUBLISHED)
    return time.process_time() - start


def test_importing_costs_little() -> None:
    program = (
        "import sys, time; start = time.process_time(); import generator.dates; "
        "print(time.process_time() - start, 'dateparser' in sys.modules)"
    )
    told = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    ).stdout.split()
    assert float(told[0]) < 0.4
    assert told[1] == "False"
