"""Meanings of stretches up to a day or from it: in recent days, the previous 24 hours."""

from datetime import date

from generator.dates import units
from generator.dates.grammar import Slots
from generator.dates.meanings.slot_values import base_of, count_of, grain_of
from generator.dates.reading import Reading
from generator.dates.scene import Scene

RECENT_DAYS = 6
""" "In recent days": the seven days up to the publication day."""
RECENT_WEEKS = 4
RECENT_MONTHS = 3
RECENT_YEARS = 5


def recent(scene: Scene, slots: Slots) -> Reading | None:
    """In recent days, weeks, months: a vague stretch up to the publication day."""
    if slots.get("step") == 1:
        return coming(scene, slots)
    grain = grain_of(slots)
    base = base_of(scene, slots)
    count = {"day": RECENT_DAYS, "week": 7 * RECENT_WEEKS}.get(grain)
    if count:
        value = units.between(units.days_on(base, -count), base, about=True)
    elif grain == "month":
        first = units.months_on(units.month_of(base), -RECENT_MONTHS)
        value = units.between(
            units.month_text(first), units.month_text(units.month_of(base)), about=True
        )
    elif grain == "year":
        value = units.between(
            units.year_text(base.year - RECENT_YEARS), units.year_text(base.year), about=True
        )
    elif grain == "hour":
        value = base.isoformat()
    else:
        return None
    return Reading(None, value, f"a vague stretch up to {units.spelt(base)}", states=False)


def coming(scene: Scene, slots: Slots) -> Reading | None:
    """In the coming days, weeks: a vague stretch from the publication day."""
    grain = grain_of(slots)
    base = base_of(scene, slots)
    days = {"day": RECENT_DAYS, "week": 7 * RECENT_WEEKS}.get(grain)
    if grain == "month":
        now = units.month_of(base)
        last = units.months_on(now, RECENT_MONTHS)
        value = units.between(units.month_text(now), units.month_text(last), about=True)
        return Reading(None, value, f"a vague stretch from {units.spelt(base)}", states=False)
    if days is None:
        return None
    value = units.between(base, units.days_on(base, days), about=True)
    return Reading(None, value, f"a vague stretch from {units.spelt(base)}", states=False)


def rolling(scene: Scene, slots: Slots) -> Reading | None:
    """The previous 24 hours, the past three days: up to the publication day, exactly."""
    grain = grain_of(slots)
    count = count_of(slots)
    step = slots.get("step")
    way = step if isinstance(step, int) and step else -1
    base = base_of(scene, slots)
    value = rolling_text(base, grain, count, way)
    if value is None:
        return None
    side = "up to" if way < 0 else "from"
    return Reading(None, value, f"{count} {grain}s {side} {units.spelt(base)}", states=False)


def rolling_text(base: date, grain: str, count: int, way: int) -> str | None:
    """So many whole units that end (or begin) on `base`; None where the unit is none of ours."""
    if grain == "hour":
        grain, count = "day", max(1, -(-count // 24))
    days = {"day": 1, "week": 7}.get(grain)
    if days:
        other: date = units.days_on(base, way * days * count)
        return units.between(other, base) if way < 0 else units.between(base, other)
    if grain not in ("month", "year"):
        return None
    now = units.month_of(base)
    months = units.months_on(now, way * count * (12 if grain == "year" else 1))
    first, last = (months, now) if way < 0 else (now, months)
    return units.between(units.month_text(first), units.month_text(last))
