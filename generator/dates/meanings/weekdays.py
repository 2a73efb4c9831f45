"""Meanings of weekdays, of the nights between them and of the weekend."""

from datetime import date

from generator.dates import units
from generator.dates.grammar import Slots
from generator.dates.meanings.slot_values import base_of, day_reading, weekday_of
from generator.dates.reading import Reading, kind_of
from generator.dates.scene import Scene

ON = 5
"""A weekday in a story is so many days after the one it has reached, or before it."""


def weekday(scene: Scene, slots: Slots) -> Reading | None:
    """A day of the week, bare or with last, this, next, or of a named week.

    Measured on 353 bare weekdays of news: most recent with the publication day included is right
    in 0.909, with it excluded in 0.462.
    """
    if scene.published is None and scene.stated.day is None:
        return None
    wanted = weekday_of(slots)
    name = units.WEEKDAY_NAMES[wanted]
    kind = kind_of(slots)
    step = slots.get("step")
    weekstep = slots.get("weekstep")
    if isinstance(weekstep, int):
        base = base_of(scene, slots)
        first = scene.grammar.language.first_weekday
        start = units.days_on(base, -((base.weekday() - first) % 7))
        found = units.days_on(start, 7 * weekstep + (wanted - first) % 7)
        return day_reading(found, f"{name} of that week, seen from {units.spelt(base)}", kind)
    base = base_of(scene, slots)
    follow = slots.get("follow")
    if isinstance(follow, int) and scene.stated.day is not None:
        base, step = scene.stated.day, follow
    behind = (base.weekday() - wanted) % 7
    ahead = (wanted - base.weekday()) % 7
    from_day = units.spelt(base)
    if (beside := _day_beside(scene, slots, wanted)) is not None:
        return day_reading(beside, f"the {name} that stands beside {units.spelt(beside)}", kind)
    if isinstance(step, int) and step:
        steps = step * 2 if "twice" in slots else step
        further = " but one" * (abs(steps) > 1)
        if steps < 0:
            found = units.days_on(base, -(behind or 7) + 7 * (steps + 1))
            return day_reading(found, f"the last {name}{further} before {from_day}", kind)
        found = units.days_on(base, (ahead or 7) + 7 * (steps - 1))
        return day_reading(found, f"the next {name}{further} after {from_day}", kind)
    if scene.published is None:
        # A story goes on: from Monday to Saturday, but from Tuesday back to Monday.
        nearest = ahead if ahead <= ON else -behind
        return day_reading(units.days_on(base, nearest), f"the {name} nearest to {from_day}", kind)
    if "this" in slots and scene.clause(slots.start, slots.end).tense == 0:
        # "Ce dimanche" is the Sunday just past or just ahead, whatever week it is in.
        nearest = ahead if ahead <= 3 else -behind
        return day_reading(units.days_on(base, nearest), f"the {name} nearest to {from_day}", kind)
    if step == 0 and scene.clause(slots.start, slots.end).tense == 0:
        found = units.days_on(units.monday_of(base), wanted)
        return day_reading(found, f"{name} of the week of {scene.publication}", kind)
    # "Its jets would strike Tuesday", printed on Wednesday, tells of the day before.
    is_over = ahead == 6 and scene.clause(slots.start, slots.end).is_reported
    is_over = is_over or scene.clause(slots.start, slots.end).closes_past
    if scene.clause(slots.start, slots.end).looks_forward and not is_over:
        why = f"the coming {name}, since the clause looks forward from {scene.publication}"
        return day_reading(units.days_on(base, ahead), why, kind)
    why = f"most recent {name} on or before {scene.publication}"
    return day_reading(units.days_on(base, -behind), why, kind)


def _day_beside(scene: Scene, slots: Slots, wanted: int) -> date | None:
    """The day just stated, where a weekday beside it names it again: "today, Tuesday"."""
    day = scene.stated.day
    if (
        "step" in slots
        or day is None
        or day.weekday() != wanted
        or not 0 <= slots.start - scene.stated.end <= 1
    ):
        return None
    if scene.word(scene.stated.end) in scene.grammar.language.to:
        return None
    return day


def weekday_before(scene: Scene, slots: Slots) -> Reading | None:
    """ "A week ago Friday": a week before the most recent one."""
    wanted = slots.number("weekday")
    base = base_of(scene, slots)
    found = units.days_on(base, -((base.weekday() - wanted) % 7) - 7)
    return day_reading(found, f"{units.WEEKDAY_NAMES[wanted]} a week before the last", "DATE")


def night_of(scene: Scene, slots: Slots) -> Reading | None:
    """The night that begins on a weekday: that day and the next."""
    found = weekday(scene, slots)
    if found is None or found.unit is None:
        return None
    day = date.fromisoformat(found.unit)
    value = units.between(day, units.days_on(day, 1))
    return Reading(found.unit, value, f"{found.reason}; the night that begins then", type="TIME")


def night_into(scene: Scene, slots: Slots) -> Reading | None:
    """The night that ends on a weekday: the day before and that day."""
    found = weekday(scene, slots)
    if found is None or found.unit is None:
        return None
    day = date.fromisoformat(found.unit)
    value = units.between(units.days_on(day, -1), day)
    return Reading(found.unit, value, f"{found.reason}; the night that ends then", type="TIME")


def night_between(scene: Scene, slots: Slots) -> Reading | None:
    """The night from one weekday to the next, by the second: the day before and that day."""
    wanted = weekday_of(slots, "2")
    base = base_of(scene, slots)
    if scene.clause(slots.start, slots.end).looks_forward:
        day = units.days_on(base, (wanted - base.weekday()) % 7)
    else:
        day = units.days_on(base, -((base.weekday() - wanted) % 7))
    value = units.between(units.days_on(day, -1), day)
    return Reading(day.isoformat(), value, f"the night into {units.spelt(day)}", type="TIME")


def weekend(scene: Scene, slots: Slots) -> Reading | None:
    """The weekend: the most recent one, or the coming one where the clause looks forward."""
    step = slots.get("step")
    base = base_of(scene, slots)
    monday = units.monday_of(base)
    if step == 1:
        weeks = 0 if base.weekday() < 5 else 1
    elif step == -1 or (step is None and not scene.clause(slots.start, slots.end).looks_forward):
        # On the weekend itself "over the weekend" is the one that runs.
        weeks = 0 if step is None and base.weekday() >= 5 else -1
    else:
        # "That took place this weekend", told on a weekday, is the one before.
        weeks = -1 if base.weekday() < 5 and scene.clause(slots.start, slots.end).tense < 0 else 0
    text = units.weekend_text(units.days_on(monday, 7 * weeks))
    return Reading(text, text, f"Saturday and Sunday, seen from {units.spelt(base)}")
