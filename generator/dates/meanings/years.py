"""Meanings of words that name a year, a decade or a century."""

from generator.dates import units
from generator.dates.grammar import Slots
from generator.dates.meanings.slot_values import edged
from generator.dates.meanings.which_year import stated_year
from generator.dates.reading import Reading
from generator.dates.scene import Scene

YEARS_AHEAD = 20
"""A lone number is a year at most so long after publication."""
_BEFORE_ERA = frozenset({"bc", "b", "chr"})
LAST_YEAR = 2120
"""A number above it is no year, even with "by" before it."""
ERA_NEAR = 150
"""A number of three digits is a year at most so many years from the one stated last."""
FIRST_YEAR = 1500
"""A lone number below it is no year."""


def year(scene: Scene, slots: Slots) -> Reading | None:
    """A year that other words mark as one, or a part of it."""
    number = slots.number("year")
    return edged(scene, slots, units.year_text(number), "the year that is written")


def lone_year(scene: Scene, slots: Slots) -> Reading | None:
    """A number of four digits, where nothing makes it a count or a name."""
    number = slots.number("year")
    joined = scene.word(slots.start - 1) in scene.grammar.language.joins
    limit = scene.published.year + YEARS_AHEAD if scene.published and not joined else LAST_YEAR
    first = 1000 if joined and scene.published is None else FIRST_YEAR
    if not first <= number <= limit:
        return None
    if scene.is_counted(slots.place("year")) and not _tells_when(scene, slots):
        return None
    return edged(scene, slots, units.year_text(number), "the year that is written")


def _tells_when(scene: Scene, slots: Slots) -> bool:
    """ "In 2014 troops came": who acts stands after the year, and nothing is counted."""
    place, language = slots.place("year"), scene.grammar.language
    lead = scene.word(place - 1)
    if scene.word(place + 1) not in language.actors or lead not in language.in_year:
        return False
    opens = scene.starts_sentence(place - 1) or scene.word(place - 2) in language.and_ | {","}
    recent = scene.published is None or slots.number("year") <= scene.published.year
    return recent and (opens or lead in language.since)


def short_year(scene: Scene, slots: Slots) -> Reading | None:
    """In '98: a year of which the century is left out."""
    number = stated_year(slots)
    if number is None or not scene.is_joined(slots.place("yy")) or scene.is_word(slots.end):
        return None
    base = scene.stated.year if scene.published is None else scene.published.year
    if base is not None:
        # '42 after 1940 is 1942; in a report it lies behind rather than far ahead.
        far = YEARS_AHEAD if scene.published else 50
        number = max(year for year in (number - 100, number, number + 100) if year <= base + far)
    text = units.year_text(number)
    return Reading(text, text, "the year that is written in two digits")


def year_of_era(scene: Scene, slots: Slots) -> Reading | None:
    """A year with its era: 480 BC, AD 70."""
    number = slots.number("num")
    before = bool(_BEFORE_ERA & slots.names())
    text = units.year_text(1 - number if before else number)
    return Reading(text, text, "the year that is written")


def year_of_stated_era(scene: Scene, slots: Slots) -> Reading | None:
    """ "In 216", where a narrative is about that time: a number of three digits or two."""
    number, stated = slots.number("num"), scene.stated.year
    if scene.published is not None or stated is None or not 30 <= number <= 999:
        return None
    year = 1 - number if stated < 0 else number
    if abs(year - stated) > ERA_NEAR or scene.is_counted(slots.place("num")):
        return None
    if scene.word(slots.start - 1) not in scene.grammar.language.joins:
        return None
    # "In 348 cases": a noun goes on with what the number counts.
    if scene.written(slots.end)[:1].islower() and not scene.is_small(slots.end):
        return None
    return edged(scene, slots, units.year_text(year), "a year of the same era as the last")


def years_of_era(scene: Scene, slots: Slots) -> Reading | None:
    """Two years with their era: 492–449 BC, AD 101–102."""
    both = slots.get("nums")
    first, last = both if isinstance(both, tuple) else (slots.number("num1"), slots.number("num2"))
    places = ("nums", "nums") if "nums" in slots else ("num1", "num2")
    if not _BEFORE_ERA & slots.names():
        if first > last:
            return None
        ends = units.year_text(first), units.year_text(last)
    else:
        ends = units.year_text(1 - first), units.year_text(1 - last)
    parts = scene.range_ends(slots, slots.place(places[0]), slots.place(places[1]), ends)
    text = units.between(*ends)
    return Reading(text, text, "the years that are written", states=False, ends=parts)


def years(scene: Scene, slots: Slots) -> Reading | None:
    """Two years in one number: 1998-2001, 1941/42."""
    both = slots.get("years")
    if not isinstance(both, tuple) or scene.is_counted(slots.place("years")):
        return None
    first, last = both
    limit = (scene.published.year if scene.published else 2100) + YEARS_AHEAD
    if not (FIRST_YEAR if scene.published else 1000) <= first < last <= limit:
        return None
    if "season" in slots:
        code = slots.number("season")
        text = units.month_text((first, code))
        return Reading(text, text, "the season of the years that are written")
    ends = units.year_text(first), units.year_text(last)
    text = units.between(*ends)
    place = slots.place("years")
    parts = scene.range_ends(slots, place, place, ends)
    return Reading(text, text, "the years that are written", states=False, ends=parts)


def decade(scene: Scene, slots: Slots) -> Reading | None:
    """The 1990s, the nineties, or a part of them."""
    number = slots.get("year") or slots.get("decade")
    if not isinstance(number, int):
        told = scene.stated.year if scene.published is None else None
        number = (told // 100 * 100 if told and told > 0 else 1900) + slots.number("yy")
    if number % 10:
        return None
    if number % 100 == 0 and number < 2000 and "year" in slots:
        return edged(scene, slots, units.century_text(number), "the century that is written")
    return edged(scene, slots, units.decade_text(number), "the decade that is written")


def century(scene: Scene, slots: Slots) -> Reading | None:
    """The 19th century, or a part of it."""
    number = slots.get("ord") or slots.get("day") or slots.get("roman")
    if not isinstance(number, int) or not 1 <= number <= 30:
        return None
    return edged(scene, slots, units.century_text((number - 1) * 100), "the century by its number")


def spoken_year(scene: Scene, slots: Slots) -> Reading | None:
    """A year in words: nineteen ninety-six, two thousand."""
    number = stated_year(slots)
    language = scene.grammar.language
    if number is None or scene.word(slots.end) in language.counted:
        return None
    # "Sixteen hundred horsemen" is a number, "in sixteen hundred" a year.
    at = slots.place("teens" if "teens" in slots else "thousand")
    is_bare = "tens" not in slots and slots.start == at
    if is_bare and language.joins and scene.word(at - 1) not in language.joins:
        return None
    text = units.year_text(number)
    return Reading(text, text, "the year that is written in words")
