"""Meanings of counted distances: two days ago, three weeks later, in a month."""

from datetime import date

from generator.dates import units
from generator.dates.grammar import Slots
from generator.dates.meanings.calendar_units import stepped_text
from generator.dates.meanings.slot_values import (
    count_of,
    day_reading,
    grain_of,
    has_stated,
    looking_back,
)
from generator.dates.reading import NO_DATE, Reading
from generator.dates.scene import Scene


def distance(scene: Scene, slots: Slots) -> Reading | None:
    """Two days earlier, three weeks ago, a year later, in four days."""
    grain = grain_of(slots)
    count = count_of(slots)
    way = way_of(slots)
    from_text = "fromtext" in slots and scene.stated.day is not None
    if "fromtext" in slots and not from_text and has_stated(scene, grain):
        from_text = True
    if scene.published is None and not has_stated(scene, grain):
        return None
    if scene.published is None and (scene.stated.year or 0) < 0:
        return _years_of_era(scene, grain, way * count)
    base = scene.anchor if from_text or scene.published is None else scene.today
    if grain == "hour":
        if count % 24:
            return _hours_on(scene, slots, count)
        grain, count = "day", count // 24
    if "fromtext" in slots and way > 0 and not _is_told(scene, slots, grain):
        return None
    side = "after" if way > 0 else "before"
    anchor = units.spelt(base) if from_text or scene.published is None else scene.publication
    why = f"{units.counted(count, grain)} {side} {anchor}"
    quarter = scene.quarter
    if grain == "year" and count == 1 and way < 0 and quarter is not None:
        # Reports of companies compare with the same quarter of the year before.
        text = units.month_text((quarter[0] - 1, quarter[1]))
        return Reading(
            text, f"{text}~", f"{why}, in the quarter that the text is about", states=False
        )
    return distant(scene, grain, way * count, base, from_text, why)


def _years_of_era(scene: Scene, grain: str, steps: int) -> Reading | None:
    """ "Ten years later", counted from a year before our era."""
    years = {"year": 1, "decade": 10, "century": 100}.get(grain)
    if scene.stated.year is None or years is None:
        return None
    text = units.year_text(scene.stated.year + years * steps)
    return Reading(text, f"{text}~", f"{abs(steps)} {grain}s from the year last stated")


def hours_later(scene: Scene, slots: Slots) -> Reading | None:
    """ "Hours later": in a story the day last stated."""
    return _hours_on(scene, slots, 0)


def _hours_on(scene: Scene, slots: Slots, count: int) -> Reading | None:
    """ "Two hours later": in a story the day last stated, or as many days later."""
    day = scene.stated.day
    if scene.published is not None or day is None or "fromtext" not in slots or way_of(slots) < 0:
        return None
    found = units.days_on(day, count // 24)
    return day_reading(found, f"hours after {units.spelt(day)}", "TIME")


def _is_told(scene: Scene, slots: Slots, grain: str) -> bool:
    """ "A month later" counts from a day before publication, unless the clause looks forward."""
    if scene.published is None or scene.clause(slots.start, slots.end).looks_forward:
        return True
    stated = scene.stated
    if grain in ("year", "decade"):
        return stated.year is not None and stated.year < scene.published.year
    known = stated.day or (units.first_of(stated.month) if stated.month else None)
    return known is not None and known < scene.published


def half_years(scene: Scene, slots: Slots) -> Reading | None:
    """Half a year ago, a year and a half later, "vor anderthalb Jahren": in months."""
    vain = "fromtext" in slots and scene.stated.month is None
    if "halves" in slots and (grain_of(slots) != "year" or vain):
        # No shorter reading: "Jahr später" in "ein halbes Jahr später" is no year.
        return NO_DATE
    whole = count_of(slots) if {"num", "tens", "dual"} & slots.names() else 0
    way = way_of(slots)
    from_text = "fromtext" in slots and scene.stated.month is not None
    if scene.published is None and not from_text:
        return None
    base = scene.anchor if from_text or scene.published is None else scene.today
    months = 6 * slots.number("halves") if "halves" in slots else 12 * whole + 6
    why = f"{months} months {'after' if way > 0 else 'before'} {units.spelt(base)}"
    return distant(scene, "month", way * months, base, from_text, why)


def years_ago(scene: Scene, slots: Slots) -> Reading | None:
    """A year ago today, five years ago this month: that day or month so many years before."""
    count = count_of(slots)
    year = scene.today.year - count
    text = scene.today.replace(year=year).isoformat()
    if scene.word(slots.end - 1) == "month":
        text = text[:7]
    return Reading(text, text, f"{count} years before {scene.publication}")


def from_now(scene: Scene, slots: Slots) -> Reading | None:
    """So many units after the publication."""
    count = count_of(slots)
    grain = grain_of(slots)
    why = f"{units.counted(count, grain)} after {scene.publication}"
    return distant(scene, grain, count, scene.today, False, why)


def from_today(scene: Scene, slots: Slots) -> Reading | None:
    """ "Heute in einer Woche", "heute vor einem Jahr": that very day."""
    steps = count_of(slots) * (way_of(slots) if "way" in slots else 1)
    grain = grain_of(slots)
    if grain in ("day", "week"):
        found = units.days_on(scene.today, steps * (7 if grain == "week" else 1))
    elif grain in ("month", "year"):
        month = units.months_on(units.month_of(scene.today), steps * (12 if grain == "year" else 1))
        found = units.same_day_in(month, scene.today.day)
    else:
        return None
    return day_reading(found, f"counted from {scene.publication}", "DATE")


def ahead(scene: Scene, slots: Slots) -> Reading | None:
    """ "In two weeks", where the clause looks forward; elsewhere it is a length of time."""
    if scene.published is None or not scene.clause(slots.start, slots.end).looks_forward:
        return None
    return from_now(scene, slots)


def later_or_ahead(scene: Scene, slots: Slots) -> Reading | None:
    """ "Через два дня": after the publication where the clause looks forward, else after the text's
    own day."""
    if scene.published is not None and scene.clause(slots.start, slots.end).looks_forward:
        return from_now(scene, slots)
    grain = grain_of(slots)
    if not has_stated(scene, grain):
        return None
    why = f"{count_of(slots)} {grain}s after {units.spelt(scene.anchor)}"
    return distant(scene, grain, count_of(slots), scene.anchor, True, why)


def distance_alone(scene: Scene, slots: Slots) -> Reading | None:
    """ "Two days before", "the year after", where nothing follows that they are before or after."""
    grain = grain_of(slots)
    if not has_stated(scene, grain) or not _stands_alone(scene, slots.end):
        return None
    steps = slots.number("before") * count_of(slots)
    why = "counted from the date that the text has stated last"
    if grain == "week" and "num" not in slots and "tens" not in slots and "dual" not in slots:
        text = units.week_text(units.days_on(scene.anchor, 7 * steps))
        return Reading(text, text, why)
    return distant(scene, grain_of(slots), steps, scene.anchor, True, why)


def _stands_alone(scene: Scene, end: int) -> bool:
    """Nothing follows, or a verb or a small word goes on: "the day before killed two"."""
    language = scene.grammar.language
    word = scene.word(end)
    if not word[:1].isalnum() or word in language.tense.past or word in language.goes_on:
        return True
    endings = language.tense.past_endings
    return bool(endings) and scene.written(end).endswith(endings)


def few_ago(scene: Scene, slots: Slots) -> Reading | None:
    """A few days ago, several weeks later: about two to five of them."""
    grain = grain_of(slots)
    way = way_of(slots)
    if "fromtext" in slots and way > 0 and scene.published and scene.stated.day is None:
        return None
    if grain == "hour":
        return _hours_on(scene, slots, 0)
    base = scene.anchor if "fromtext" in slots else scene.today
    return _few_from(base, grain, way)


def few_later_or_ahead(scene: Scene, slots: Slots) -> Reading | None:
    """ "Через несколько дней": after the publication where the clause looks forward, else after the
    text's own day."""
    grain = grain_of(slots)
    if scene.published is not None and scene.clause(slots.start, slots.end).looks_forward:
        return _few_from(scene.today, grain, 1)
    return _few_from(scene.anchor, grain, 1) if has_stated(scene, grain) else None


def _few_from(base: date, grain: str, way: int) -> Reading | None:
    near, far = (stepped_day_or_unit(base, grain, way * count) for count in (2, 5))
    if near is None or far is None:
        return None
    value = (
        units.between(far, near, about=True) if way < 0 else units.between(near, far, about=True)
    )
    return Reading(
        None, value, f"about two to five {grain}s from {units.spelt(base)}", states=False
    )


def stepped_day_or_unit(base: date, grain: str, steps: int) -> str | None:
    """A day for days and weeks, a unit for longer ones."""
    if grain == "week":
        return units.days_on(base, 7 * steps).isoformat()
    return stepped_text(base, grain, steps)


def distant(
    scene: Scene, grain: str, steps: int, base: date, from_text: bool, why: str
) -> Reading | None:
    """A reading of so many units from a day, as exact as the unit is."""
    found = _distant(scene, grain, steps, base, from_text, why)
    return found and looking_back(scene, steps, found)


def _distant(
    scene: Scene, grain: str, steps: int, base: date, from_text: bool, why: str
) -> Reading | None:
    now = units.month_of(base)
    if grain == "day":
        return day_reading(units.days_on(base, steps), why, "DATE")
    if grain in ("week", "fortnight"):
        day = units.days_on(base, steps * (7 if grain == "week" else 14))
        return Reading(units.week_text(day), f"{day}~", why)
    if grain == "month":
        if from_text and scene.stated.month:
            now = scene.stated.month
        text = units.month_text(units.months_on(now, steps))
        return Reading(text, f"{text}~", why)
    if grain in ("year", "decade"):
        year = base.year
        if from_text and scene.stated.year:
            year = scene.stated.year
        text = units.year_text(year + steps * (1 if grain == "year" else 10))
        return Reading(text, f"{text}~", why)
    if grain == "quarter":
        text = units.month_text(units.quarters_on(units.quarter_of(base), steps))
        return Reading(text, f"{text}~", why)
    return None


def way_of(slots: Slots) -> int:
    """Direction of a distance: 1 later, -1 earlier."""
    return slots.number("way") if "way" in slots else slots.number("fromtext")
