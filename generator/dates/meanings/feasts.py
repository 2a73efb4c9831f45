"""Meanings of feasts whose day is fixed or can be worked out."""

from datetime import date

from generator.dates import units
from generator.dates.grammar import Slots
from generator.dates.meanings.which_year import year_in_narrative
from generator.dates.reading import Reading
from generator.dates.scene import Scene

SOON = 100
"""A feast further ahead than this is the last one where the clause looks back."""
_CLASSES = ("feast", "feastday", "goodfriday", "palmsunday", "eastermonday")


def feast(scene: Scene, slots: Slots) -> Reading | None:
    """Christmas, Thanksgiving and their like: nearest to the publication, or as directed."""
    name = next(filter(None, map(slots.word, _CLASSES)), "")
    number = slots.get("year")
    if isinstance(number, int):
        found = feast_day(name, number)
    elif scene.published is None and "step" not in slots:
        month = feast_day(name, scene.anchor.year).month
        found = feast_day(name, year_in_narrative(scene, slots.start, month)[0])
    else:
        base = scene.published or scene.anchor
        near = [feast_day(name, base.year + step) for step in (-1, 0, 1)]
        step = slots.get("step")
        if step == -1:
            near = [day for day in near if day < base]
        elif step == 1:
            near = [day for day in near if day > base]
        elif scene.published and scene.clause(slots.start, slots.end).tense < 0:
            near = [day for day in near if (day - base).days <= SOON]
        found = min(near, key=lambda day: abs((day - base).days))
    if "eve" in slots:
        found = units.days_on(found, -1)
    return Reading(found.isoformat(), found.isoformat(), "the day of that feast")


def new_year(scene: Scene, slots: Slots) -> Reading | None:
    """New Year's Day, or the eve of it."""
    number = slots.get("year")
    eve = "eve" in slots
    if isinstance(number, int):
        found = date(number, 12, 31) if eve else date(number, 1, 1)
    else:
        base = scene.published or scene.anchor
        near = [date(base.year + step, 1, 1) for step in (0, 1)]
        found = min(near, key=lambda day: abs((day - base).days))
        found = units.days_on(found, -1) if eve else found
    return Reading(found.isoformat(), found.isoformat(), "the day of that feast")


def turn_of_year(scene: Scene, slots: Slots) -> Reading | None:
    """The turn of the year: the days about the end of one and the start of the next."""
    base = scene.published or scene.anchor
    ahead = scene.published is not None and scene.clause(slots.start, slots.end).looks_forward
    first = date(base.year + (ahead or base.month == 12), 1, 1)
    value = units.between(units.days_on(first, -1), first, about=True)
    return Reading(None, value, "the days in which one year becomes the next")


_FIXED = {
    "christmas": (12, 25),
    "halloween": (10, 31),
    "newyear": (1, 1),
    "newyeareve": (12, 31),
    "christmaseve": (12, 24),
    "valentine": (2, 14),
    "patrick": (3, 17),
    "boxing": (12, 26),
    "veterans": (11, 11),
    "epiphany": (1, 6),
    "allsaints": (11, 1),
    "allsouls": (11, 2),
    "nicholas": (12, 6),
}
"""Month and day of a feast that is on the same day each year."""
_FROM_EASTER = {
    "carnivalmonday": -48, "shrovetuesday": -47, "ashwednesday": -46, "palmsunday": -7,
    "maundythursday": -3, "goodfriday": -2, "holysaturday": -1, "easter": 0, "eastermonday": 1,
    "ascension": 39, "pentecosteve": 48, "pentecost": 49, "whitmonday": 50, "corpuschristi": 60,
}  # fmt: skip
"""Days from Easter Sunday."""


def feast_day(name: str, year: int) -> date:
    """The day of a feast in a year.

    Raises:
        ValueError: a feast that is not known.
    """
    if name in _FIXED:
        return date(year, *_FIXED[name])
    if name == "thanksgiving":
        first = date(year, 11, 1)
        return units.days_on(first, (3 - first.weekday()) % 7 + 21)
    if name == "labor":
        return units.days_on(date(year, 9, 1), -date(year, 9, 1).weekday() % 7)
    if name == "memorial":
        return units.monday_of(date(year, 5, 31))
    if name in _FROM_EASTER:
        return units.days_on(easter(year), _FROM_EASTER[name])
    raise ValueError(name)


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar, by the anonymous algorithm."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)
