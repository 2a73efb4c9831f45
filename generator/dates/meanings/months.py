"""Meanings of words that name a month, a season, a quarter or a half of a year."""

from generator.dates import units
from generator.dates.grammar import Slots
from generator.dates.meanings.days import month_number
from generator.dates.meanings.slot_values import edged
from generator.dates.meanings.which_year import (
    stated_year,
    year_by_direction,
    year_of_month,
    year_of_season,
)
from generator.dates.reading import Reading
from generator.dates.scene import Scene
from generator.dates.units import Month


def month(scene: Scene, slots: Slots) -> Reading | None:
    """A month, with year or direction if stated, or a part of it."""
    number = month_number(slots)
    year, why = year_of_month(scene, slots, number)
    if year < 0:
        return Reading(units.year_text(year), units.year_text(year), why)
    return edged(scene, slots, units.month_text((year, number)), why)


def season(scene: Scene, slots: Slots) -> Reading | None:
    """A season, with year or direction if stated."""
    code = slots.number("season")
    year, why = year_of_season(scene, slots, code)
    if year < 0:
        return Reading(units.year_text(year), units.year_text(year), why)
    return edged(scene, slots, units.month_text((year, code)), why)


def season_before_last(scene: Scene, slots: Slots) -> Reading | None:
    """The summer before last: a year before the most recent one that is over."""
    if scene.published is None:
        return None
    code = slots.number("season")
    year, now = units.season_of(scene.today)
    text = units.month_text((year - 1 if code < now else year - 2, code))
    return Reading(text, text, f"the last but one before {scene.publication}")


def quarter(scene: Scene, slots: Slots) -> Reading | None:
    """A quarter of a year, by its number."""
    number = slots.get("ord") or slots.get("roman") or slots.get("day")
    if not isinstance(number, int) or not 1 <= number <= 4:
        return None
    return share_of_year(scene, slots, 32 + number, f"quarter {number} of")


def half(scene: Scene, slots: Slots) -> Reading | None:
    """The first or second half of a year."""
    number = slots.get("ord") or slots.get("day")
    second = number == 2 or slots.get("step") == -1
    return share_of_year(scene, slots, 41 if second else 40, "that half of")


def half_of_month(scene: Scene, slots: Slots) -> Reading | None:
    """The first half of a month is its days 1 to 15, the second the rest."""
    second = (slots.get("ord") or slots.get("day")) != 1
    month = month_number(slots)
    year, why = year_of_month(scene, slots, month)
    last = units.last_of((year, month))
    days = (last.replace(day=16), last) if second else (last.replace(day=1), last.replace(day=15))
    text = units.month_text((year, month))
    return Reading(text, units.between(*days), f"that half of the month, {why}")


def third_of_month(scene: Scene, slots: Slots) -> Reading | None:
    """The first ten days of a month, the second ten, or the rest."""
    third = slots.get("ord")
    if not isinstance(third, int) or not 1 <= third <= 3:
        return None
    month = month_number(slots)
    year, why = year_of_month(scene, slots, month)
    last = units.last_of((year, month))
    first = last.replace(day=10 * third - 9)
    end = last if third == 3 else last.replace(day=10 * third)
    text = units.month_text((year, month))
    return Reading(text, units.between(first, end), f"that third of the month, {why}")


def share_of_year(scene: Scene, slots: Slots, code: int, name: str) -> Reading | None:
    """A reading of a quarter or half, by its EDTF code."""
    number = stated_year(slots)
    if number is None and (found := year_by_direction(scene, slots)):
        number = found[0]
    why = f"{name} {number}"
    if number is None:
        if scene.published is None and scene.stated.year is not None:
            text = units.month_text((scene.stated.year, code))
            return Reading(text, text, f"{name} {scene.stated.year}, which the text has stated")
        base = scene.anchor if scene.published is None else scene.today
        now: Month = units.half_of(base) if code >= 40 else units.quarter_of(base)
        number = now[0] if code <= now[1] else now[0] - 1
        if code > now[1] and scene.clause(slots.start, slots.end).looks_forward:
            number = now[0]
        why = f"{name} {number}, the most recent on or before {units.spelt(base)}"
    text = units.month_text((number, code))
    return Reading(text, text, why)
