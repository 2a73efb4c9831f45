"""What a rule has read: the value of its words, and why."""

from dataclasses import dataclass

from generator.dates.grammar import Slots
from generator.dates.mention import MentionType


@dataclass(frozen=True, slots=True)
class RangeEnd:
    """One end of a range that a rule has read as a whole."""

    unit: str
    """The calendar unit in EDTF."""
    start: int
    """Offset in the text, in code points."""
    end: int


@dataclass(frozen=True, slots=True)
class Reading:
    """What a rule has read."""

    unit: str | None
    """The calendar unit in EDTF; None where TimeML has none."""
    value: str
    """Our narrower value in EDTF."""
    reason: str
    type: MentionType = "DATE"
    states: bool = True
    """Later words such as "the next day" may take it as their anchor."""
    ends: tuple[RangeEnd, ...] = ()
    """The two ends of a range, which TimeML annotators mark apart."""


NO_DATE = Reading(None, "", "")
"""The rule has found words that are no date and must not be read otherwise."""

_TIMED = frozenset({"part", "part2", "clock", "hour", "weekdaypart", "night", "eve"})


def kind_of(slots: Slots) -> MentionType:
    """TIME where a rule has caught a part of the day or a time of the clock."""
    return "TIME" if _TIMED & slots.names() else "DATE"
