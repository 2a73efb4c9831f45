"""What the meanings ask of their slots and of the text again and again."""

from dataclasses import replace
from datetime import date

from generator.dates.grammar import Slots
from generator.dates.mention import MentionType
from generator.dates.narrow import in_part, part_of
from generator.dates.reading import NO_DATE, Reading
from generator.dates.scene import Scene


def weekday_of(slots: Slots, which: str = "") -> int:
    """The weekday that a rule has caught, Monday 0, whichever of its classes it was caught in."""
    for name in ("weekday", "weekdaypart", "weekdayadj", "ordinalday", "letter", "sabbath"):
        if name + which in slots:
            return slots.number(name + which)
    raise ValueError("no weekday")


_AND_A_HALF = {"year": ("month", 18), "month": ("week", 6), "week": ("day", 10)}
"""One and a half of a unit, in whole ones."""


def grain_of(slots: Slots) -> str:
    """The unit that a rule has caught, whichever of its classes it was caught in."""
    if found := _whole_units(slots):
        return found[0]
    return _named_grain(slots)


def _whole_units(slots: Slots) -> tuple[str, int] | None:
    """Unit and number of a word that holds both ("полгода"), or of "one and a half years"."""
    long = slots.get("long")
    if isinstance(long, tuple):
        return long
    return _AND_A_HALF.get(_named_grain(slots)) if "andhalf" in slots else None


def _named_grain(slots: Slots) -> str:
    for name in ("unit", "units", "plural", "daynight", "dual"):
        if found := slots.word(name):
            return found
    return "quarter" if "quarter" in slots else ""


def count_of(slots: Slots) -> int:
    """The number that a rule has caught, in one word or two."""
    if found := _whole_units(slots):
        return found[1]
    if "num" in slots:
        return slots.number("num")
    if "dual" in slots:
        return 2
    tens = slots.number("tens") if "tens" in slots else 0
    # "A week ago" is "неделю назад" in Russian: no number is one.
    return tens + (slots.number("ones") if "ones" in slots else 0) or 1


def base_of(scene: Scene, slots: Slots) -> date:
    """The day that the words count from: the publication, or what the text has stated."""
    return scene.anchor if scene.published is None or "fromtext" in slots else scene.today


def is_anaphoric(scene: Scene, slots: Slots) -> bool:
    """The words point back into the text, or there is no publication to count from."""
    return "that" in slots or "same" in slots or "follow" in slots or scene.published is None


def has_stated(scene: Scene, grain: str) -> bool:
    """The text has stated a date as fine as the unit asks for."""
    stated = scene.stated
    if grain in ("day", "week", "weekend", "hour", "fortnight"):
        return stated.day is not None
    if grain == "month":
        return stated.month is not None
    return stated.year is not None


def day_reading(day: date, why: str, kind: MentionType) -> Reading:
    """A reading of one day."""
    return Reading(day.isoformat(), day.isoformat(), why, type=kind)


def looking_back(scene: Scene, steps: int, reading: Reading) -> Reading:
    """The reading; of words that look back in a story one to which the story does not go."""
    return replace(reading, states=False) if steps < 0 and scene.published is None else reading


def edged(scene: Scene, slots: Slots, text: str, why: str) -> Reading:
    """A reading of a unit, or of the part of it that the rule has caught."""
    edge = slots.word("edge") or slots.word("edges")
    if not edge:
        return Reading(text, text, why)
    value = part_of(edge, text, scene.published)
    return Reading(text, value, why + in_part(edge))


def no_date(scene: Scene, slots: Slots) -> Reading | None:
    """Words that look like a date and are none: "every Friday", "four-year war"."""
    return NO_DATE
