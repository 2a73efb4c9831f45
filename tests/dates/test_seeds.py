"""Sentences such as the first reports have, and the days that they mean."""

from datetime import date

import pytest

from generator.dates import find_dates, read_when

# published | text | words -> value, …
FOUND = """
2015-10-08 | Russia ended talks with Israel on Wednesday. | Wednesday -> 2015-10-07
2015-10-08 | He was summoned for the third time in four days. |
2015-10-08 | Israel has attacked during the four-year civil war. |
2015-10-08 | Many have come since the mid-1980s, he said. | the mid-1980s -> 1984~/1986~
2015-09-18 | The ministers spoke on September 18, not having done so in over a year. \
| September 18 -> 2015-09-18
2015-09-18 | Talks were severed in 2014 over Crimea. | 2014 -> 2014
2015-09-18 | The 50-minute phone call led to more talks. |
2015-09-18 | Aircraft came during the previous 24 hours, more since September 4. \
| the previous 24 hours -> 2015-09-17/2015-09-18, September 4 -> 2015-09-04
2015-09-18 | Ships have crossed in recent days. | recent days -> 2015-09-12~/2015-09-18~
2015-09-18 | Josh Earnest said on September 17 that talks are open. | September 17 -> 2015-09-17
2015-09-18 | Lavrov suggested it to Kerry earlier this week. \
| earlier this week -> 2015-09-14/2015-09-18
2015-09-18 | Russia also has sent T-90 tanks. XS SM MD LG 4 min read |
2015-09-11 | MOSCOW (AFP) - Russia asked for talks on Friday. | Friday -> 2015-09-11
2015-09-11 | It began with demonstrations in March 2011. | March 2011 -> 2011-03
2016-08-11 | Erdogan visited Saint Petersburg on Tuesday, after the July 15 coup attempt. \
| Tuesday -> 2016-08-09, July 15 -> 2016-07-15
2016-08-11 | The jet was shot down in November. | November -> 2015-11
2016-08-11 | Turkey upped its involvement last year. | last year -> 2015
2016-08-11 | Decisions made at Tuesday's summit. | Tuesday -> 2016-08-09
2016-08-11 | Air strikes in northern Syria on Thursday killed 30 people. | Thursday -> 2016-08-11
2017-09-21 | FILE - A helicopter flies over Syria, Sept. 15, 2017. | Sept. 15, 2017 -> 2017-09-15
2017-09-21 | The fighting began nearly six years ago. | nearly six years ago -> 2011~
2017-09-21 | See https://example.org/2015/10/08/after-talks for more. |
"""

PHRASES = """
2017-09-21 | in recent days | 2017-09-15~/2017-09-21~
2015-10-08 | on Wednesday | 2015-10-07
2015-09-18 | since September 4 | 2015-09-04/..
2015-09-18 | until Friday | ../2015-09-18
2015-10-08 | for the third time in four days |
2015-10-08 | during the four-year civil war |
2015-10-08 | Wednesday, October 7 | 2015-10-07
2015-10-08 | on Monday; on Wednesday |
2015-10-08 | on Wednesday; on October 7 | 2015-10-07
2015-10-08 | from 3 to 5 May 2015 | 2015-05-03/2015-05-05
2015-10-08 | between Monday and Wednesday | 2015-10-05/2015-10-07
2015-10-08 | the meeting in Moscow |
2016-09-30 | in October | 2015-10
"""


def rows(table: str) -> list[list[str]]:
    lines = table.replace("\\\n", "").strip().splitlines()
    return [[cell.strip() for cell in line.split("|")] for line in lines]


@pytest.mark.parametrize(("published", "text", "wanted"), rows(FOUND))
def test_the_dates_of_a_sentence(published: str, text: str, wanted: str) -> None:
    found = find_dates(text, published=date.fromisoformat(published))
    assert ", ".join(f"{mention.text} -> {mention.value.text}" for mention in found) == wanted
    assert all(text[mention.start : mention.end] == mention.text for mention in found)


@pytest.mark.parametrize(("published", "phrase", "wanted"), rows(PHRASES))
def test_the_date_of_a_phrase(published: str, phrase: str, wanted: str) -> None:
    found = read_when(phrase, published=date.fromisoformat(published))
    assert (found.value.text if found else "") == wanted
