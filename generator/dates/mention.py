"""What is found in a text: the words that state a date, and what they state."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from generator.dates.edtf import Edtf

MentionType = Literal["DATE", "TIME"]


@dataclass(frozen=True, slots=True, kw_only=True)
class DateMention:
    """Words of a text that state a date, without their preposition."""

    start: int
    """Offset of the first character, in Unicode code points."""
    end: int
    """Offset after the last character: `text[start:end]` are the words."""
    text: str
    value: Edtf
    """What the words say, as narrowly as they say it: "early November" is days 1 to 10."""
    unit_value: Edtf | None
    """The calendar unit as TimeML annotators write it ("early November" is the month).

    None where they would write a duration or no date at all ("in recent days").
    """
    reason: str
    """How the value was reached, in plain words."""
    type: MentionType = "DATE"
    """TIME where the words name a part of a day; the value is the day all the same."""
    announced: bool = False
    """The clause looks forward: what it tells of was still to come."""
    since: bool = False
    """The words say that something has gone on since then."""
    until: bool = False
    """The words say that something goes on until then."""
    ends: tuple["DateMention", ...] = ()
    """The two ends of a range, where each of them is a date in its own words."""


class Found(NamedTuple):
    """A mention and the tokens of the text that it comes from."""

    first: int
    """Index of the first token."""
    end: int
    """Index after the last token."""
    mention: DateMention
