"""Meanings of whole units seen from another day: last week, this year, the same month."""

from datetime import date

from generator.dates import units
from generator.dates.grammar import Slots
from generator.dates.meanings.slot_values import (
    base_of,
    grain_of,
    has_stated,
    is_anaphoric,
    looking_back,
)
from generator.dates.meanings.stretches import rolling_text
from generator.dates.narrow import EARLIER, LATER, in_part, part_of
from generator.dates.reading import NO_DATE, Reading
from generator.dates.scene import Scene


def unit(scene: Scene, slots: Slots) -> Reading | None:
    """Last week, this month, next year, the following day, the same quarter."""
    grain = grain_of(slots)
    step = slots.get("stretch" if "stretch" in slots else "step")
    if "follow" in slots:
        step = slots.get("follow")
    steps = step if isinstance(step, int) else 0
    steps *= 2 if "twice" in slots else 1
    anaphoric = is_anaphoric(scene, slots) or grain == "day"
    if "follow" in slots and grain != "day" and not has_stated(scene, grain):
        anaphoric = scene.published is None
    if anaphoric and not has_stated(scene, grain):
        # No shorter reading either: "the day" of "the next day" is not today.
        return NO_DATE
    if anaphoric and grain == "year" and (scene.stated.year or 0) < 0:
        text = units.year_text((scene.stated.year or 0) + steps)
        return Reading(text, text, "counted from the year that the text has stated last")
    base = scene.anchor if anaphoric else base_of(scene, slots)
    if grain in ("decade", "century") and not anaphoric and steps:
        stretch = rolling_text(base, "year", 10 if grain == "decade" else 100, steps)
        return Reading(None, stretch or "", f"the {grain} up to {units.spelt(base)}", states=False)
    found, why = unit_text(grain, base, steps, scene, anaphoric)
    if found is None:
        return None
    value = found
    if edge := slots.word("edge"):
        value = part_of(edge, found, scene.published)
        why += in_part(edge)
    elif _is_stretch(scene, slots):
        value = rolling_text(base, grain, 1, steps) or found
    elif grain == "week" and steps == 0 and not anaphoric:
        value = this_week(scene, slots, base)
    return looking_back(scene, steps, Reading(found, value, why))


def _is_stretch(scene: Scene, slots: Slots) -> bool:
    """ "The past week", "the last week": so many days up to now, unlike "last week"."""
    if "stretch" in slots:
        return True
    return "step" in slots and scene.word(slots.place("step")) in scene.grammar.language.stretches


def unit_before_last(scene: Scene, slots: Slots) -> Reading | None:
    """The week before last: two back from the one that runs."""
    if "WEEKDAY" in (scene.grammar.entry(scene.written(slots.end) or " ") or {}):
        return None
    text, why = unit_text(grain_of(slots), scene.today, -2, scene, False)
    return None if text is None else Reading(text, text, why)


def unit_now(scene: Scene, slots: Slots) -> Reading | None:
    """ "The end of the month", "later in the day", "the full year": the unit that runs."""
    grain = grain_of(slots) or "year"
    if scene.published is None and grain == "year" and (scene.stated.year or 0) < 0:
        year = units.year_text(scene.stated.year or 0)
        return Reading(year, year, "the year that the text has stated last")
    if scene.published is None and not has_stated(scene, grain):
        return None
    base = base_of(scene, slots)
    if grain == "day" and scene.stated.day is not None:
        base = scene.stated.day
    text, why = unit_text(grain, base, 0, scene, scene.published is None)
    if text is None:
        return None
    edge = slots.word("edge")
    value = part_of(edge, text, scene.published) if edge else text
    return Reading(text, value, why + in_part(edge))


def unit_following(scene: Scene, slots: Slots) -> Reading | None:
    """ "The year following", where nothing comes that it follows."""
    return None if scene.is_word(slots.end) else unit(scene, slots)


def unit_running(scene: Scene, slots: Slots) -> Reading | None:
    """ "The rest of the day": in a story the one last stated; "during the day" is any."""
    if grain_of(slots) == "day" and scene.word(slots.start - 1) == "during":
        return None
    if scene.published is not None:
        return None
    return unit_now(scene, slots)


def unit_word(scene: Scene, slots: Slots) -> Reading | None:
    """A word that holds unit and direction: German "Vorjahr", "heuer", Turkish "bugün"."""
    value = slots.get("unitword")
    if not isinstance(value, tuple):
        return None
    grain, steps, edge = value
    edge = slots.word("edge") or edge
    if grain == "day" and scene.stated.day is None and steps > 0:
        return None
    anaphoric = scene.published is None or (grain == "day" and scene.stated.day is not None)
    base = scene.anchor if anaphoric else scene.today
    text, why = unit_text(grain, base, steps, scene, anaphoric)
    if text is None:
        return None
    value = part_of(edge, text, scene.published) if edge else text
    why += in_part(edge)
    if grain == "week" and steps == 0 and not edge and not anaphoric:
        value = this_week(scene, slots, base)
    # "Am Vortag", said again, is the same day.
    return Reading(text, value, why, states=grain != "day")


def year_end(scene: Scene, slots: Slots) -> Reading | None:
    """Year-end: the last day of the year."""
    number = slots.get("year")
    year = number if isinstance(number, int) else base_of(scene, slots).year
    text = date(year, 12, 31).isoformat()
    return Reading(text, text, f"the last day of {year}")


def stated_quarter(scene: Scene, slots: Slots) -> Reading | None:
    """ "The quarter": the one last stated, else the last one before the publication."""
    found = scene.quarter or units.quarters_on(units.quarter_of(scene.today), -1)
    text = units.month_text(found)
    return Reading(text, text, "the quarter that the text is about")


def period_of_year(scene: Scene, slots: Slots) -> Reading | None:
    """ "The 1988 period": of that year the quarter that the text is about."""
    quarter = scene.quarter
    if quarter is None:
        return None
    text = units.month_text((slots.number("year"), quarter[1]))
    return Reading(text, text, "the quarter that the text is about, in that year", states=False)


def quarter_before(scene: Scene, slots: Slots) -> Reading | None:
    """ "The year-earlier period": the stated quarter, a year before."""
    number = slots.get("ord")
    quarter = scene.quarter
    if isinstance(number, int) and 1 <= number <= 4:
        quarter = ((quarter or units.quarter_of(scene.today))[0], 32 + number)
    if quarter is None:
        text = units.year_text(scene.today.year - 1)
    else:
        text = units.month_text((quarter[0] - 1, quarter[1]))
    return Reading(text, text, "the same period a year before", states=False)


def unit_text(
    grain: str, base: date, steps: int, scene: Scene, anaphoric: bool
) -> tuple[str | None, str]:
    """The calendar unit so many steps from the one that `base` lies in."""
    text = stepped_text(base, grain, steps)
    stated = scene.stated
    if anaphoric and grain == "year" and stated.year is not None:
        text = units.year_text(stated.year + steps)
        return text, _seen_from(grain, steps, f"{stated.year}, which the text has stated")
    if anaphoric and grain == "month" and stated.month is not None:
        text = units.month_text(units.months_on(stated.month, steps))
        return text, _seen_from(grain, steps, f"{units.month_text(stated.month)}, in the text")
    if anaphoric or base != scene.published:
        return text, _seen_from(grain, steps, f"{units.spelt(base)}, which the text has stated")
    return text, _seen_from(grain, steps, scene.publication)


def _seen_from(grain: str, steps: int, day: str) -> str:
    if steps == 0:
        return f"the {grain} of {day}"
    count = f"{abs(steps)} {grain}s" if abs(steps) > 1 else f"the {grain}"
    return f"{count} {'after' if steps > 0 else 'before'} that of {day}"


def stepped_text(base: date, grain: str, steps: int) -> str | None:
    """The unit so many steps from the one that `base` lies in; None for no unit of ours."""
    now = units.month_of(base)
    if grain == "day":
        return units.days_on(base, steps).isoformat()
    if grain == "week":
        return units.week_text(units.days_on(base, 7 * steps))
    if grain == "fortnight":
        return units.week_text(units.days_on(base, 14 * steps))
    if grain == "month":
        return units.month_text(units.months_on(now, steps))
    if grain == "quarter":
        return units.month_text(units.quarters_on(units.quarter_of(base), steps))
    if grain == "year":
        return units.year_text(base.year + steps)
    if grain == "decade":
        return units.decade_text(base.year + 10 * steps)
    if grain == "century":
        return units.century_text(base.year + 100 * steps)
    return None


def this_week(scene: Scene, slots: Slots, base: date) -> str:
    """Monday to the publication day, or to Sunday where the clause looks forward."""
    edge = LATER if scene.clause(slots.start, slots.end).looks_forward else EARLIER
    monday = units.monday_of(base)
    last = units.days_on(monday, 6) if edge == LATER else base
    return units.between(monday, last) if last > monday else monday.isoformat()
