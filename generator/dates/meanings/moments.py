"""Meanings of days and parts of days seen from another day: yesterday, that evening."""

from datetime import date

from generator.dates import units
from generator.dates.grammar import Slots
from generator.dates.meanings.slot_values import (
    day_reading,
    is_anaphoric,
    looking_back,
    weekday_of,
)
from generator.dates.meanings.weekdays import weekday
from generator.dates.reading import NO_DATE, Reading, kind_of
from generator.dates.scene import Scene

LONG_AGO = 366
"""A time of day alone is not that of a day stated in an earlier sentence that is so far back."""
GLOSS = 5
"""Tokens in which a bracket that names the day anew is closed."""
_OF_A_DAY = frozenset({"DAY", "DAYS", "MD", "MONTH", "WEEKDAY", "ORD"})
"""Classes of words that name a day, or begin to."""
DAILY_BEFORE = 10
DAILY_AFTER = 8
"""Tokens on either side of a time of the clock in which "daily" tells that it is of no one day."""
TOLD = 3
"""A time of day alone belongs to the day stated at most so many sentences before."""


def deictic(scene: Scene, slots: Slots) -> Reading | None:
    """Today, yesterday, tomorrow and their like, counted from the publication."""
    step = slots.number("deictic" if "deictic" in slots else "ofday")
    if scene.published is None:
        return None
    step = _glossed(scene, slots, step)
    kind = kind_of(slots)
    found = units.days_on(scene.today, step)
    if "weekday" in slots and step <= 0 and found.weekday() != slots.number("weekday"):
        # A dispatch is often printed a day later: "today, Tuesday" is the Tuesday.
        return weekday(scene, slots)
    side = "before" if step < 0 else "after"
    count = f"{units.counted(abs(step), 'day')} {side} " if step else ""
    return day_reading(found, f"{count}{scene.publication}", kind)


def _glossed(scene: Scene, slots: Slots, step: int) -> int:
    """The step of the day that a bracket right after the words puts in their place.

    A newspaper prints what was said the day before so: "today (yesterday, Ed.)".
    """
    place = slots.end + 1
    if scene.word(slots.end) != "(" or place >= len(scene.tokens):
        return step
    closing = range(place + 1, place + GLOSS)
    if not any(scene.word(index) == ")" for index in closing):
        return step
    entry = scene.grammar.entry(scene.written(place)) or {}
    glossed = entry.get("DEICTIC")
    return glossed if isinstance(glossed, int) else step


def day_beside_weekday(scene: Scene, slots: Slots) -> Reading | None:
    """ "Today (Wednesday)": the day so named that is nearest to what the other word means."""
    if scene.published is None:
        return None
    step = slots.get("deictic")
    day = units.days_on(scene.today, step if isinstance(step, int) else 0)
    wanted = weekday_of(slots)
    found = units.days_on(day, (wanted - day.weekday() + 3) % 7 - 3)
    why = f"the {units.WEEKDAY_NAMES[wanted]} that is named, nearest to {units.spelt(day)}"
    return day_reading(found, why, kind_of(slots))


def day_but_one(scene: Scene, slots: Slots) -> Reading | None:
    """The day before yesterday, the day after tomorrow."""
    steps = 2 * slots.number("deictic" if "deictic" in slots else "butone")
    side = "after" if steps > 0 else "before"
    return day_reading(
        units.days_on(scene.today, steps), f"two days {side} {scene.publication}", "DATE"
    )


def part_of_day(scene: Scene, slots: Slots) -> Reading | None:
    """This morning, last night, that evening: the day that they belong to."""
    step = slots.get("lastnight")
    days = step if isinstance(step, int) else 0
    if is_anaphoric(scene, slots):
        base = scene.stated.day
        if base is None:
            return None
    else:
        base = scene.today
        days = _glossed(scene, slots, days)
    found = units.days_on(base, days)
    return day_reading(found, f"that part of {units.spelt(found)}", "TIME")


def overnight(scene: Scene, slots: Slots) -> Reading | None:
    """The night into the publication day or the day that is named; the coming night."""
    if scene.published is None and scene.stated.day is None:
        return None
    found = named_day(scene, slots)
    if slots.get("step") == 1:
        value = units.between(found, units.days_on(found, 1))
        return Reading(found.isoformat(), value, f"the night after {units.spelt(found)}", "TIME")
    before = units.days_on(found, -1)
    why = f"the night before {units.spelt(found)}"
    return Reading(found.isoformat(), units.between(before, found), why, type="TIME")


def night(scene: Scene, slots: Slots) -> Reading | None:
    """ "Dans la nuit", "cette nuit": the night into the publication day.

    The one that begins then where the clause looks forward; the night of the day that the text
    has stated last after "that", and where "the night" follows a day further back.
    """
    stated, step = scene.stated.day, slots.get("step")
    ahead = step == 1 or (step is None and scene.clause(slots.start, slots.end).looks_forward)
    told = stated and scene.published and (scene.published - stated).days > 1
    named = "this" in slots or step is not None
    if scene.published is None or "that" in slots or (told and not named):
        begins = stated
    else:
        begins = units.days_on(scene.published, 0 if ahead else -1)
    if begins is None:
        return NO_DATE
    ends = units.days_on(begins, 1)
    unit = begins if ahead or "that" in slots else ends
    why = f"the night from {units.spelt(begins)} to the next day"
    return Reading(unit.isoformat(), units.between(begins, ends), why, type="TIME")


def named_day(scene: Scene, slots: Slots) -> date:
    """The day that the rule names, or that of publication."""
    if "weekday" in slots and (found := weekday(scene, slots)) and found.unit:
        return date.fromisoformat(found.unit)
    if "deictic" in slots:
        return units.days_on(scene.today, slots.number("deictic"))
    return scene.today if scene.published else scene.anchor


def part_of_text_day(scene: Scene, slots: Slots) -> Reading | None:
    """ "In the evening": that of the day last stated, else of the publication."""
    if scene.published is None and scene.stated.day is None:
        return None
    return clock(scene, slots)


def part_of_day_told(scene: Scene, slots: Slots) -> Reading | None:
    """ "Before dawn": of the day that the sentence has stated, else of the publication."""
    stated = scene.stated
    near = stated.day is not None and scene.same_sentence(stated.end, slots.start)
    if near or scene.published is None:
        return part_of_text_day(scene, slots)
    return day_reading(scene.today, f"that part of {scene.publication}", "TIME")


def _leads_to_day(scene: Scene, end: int) -> bool:
    """ "In the night of 8 to 9 May", "at 10:00 on the 9th": another day follows."""
    if scene.word(end) not in ("of", "on"):
        return False
    after = end + 1 + (scene.word(end + 1) == "the")
    entry = scene.grammar.entry(scene.written(after)) if scene.written(after) else None
    return bool(entry and entry.keys() & _OF_A_DAY)


def part_of_stated_day(scene: Scene, slots: Slots) -> Reading | None:
    """ "In the morning", "at 06:30": that of the day which the text has stated just before."""
    stated = scene.stated
    if stated.day is None or scene.sentences(stated.at, slots.start) > TOLD:
        return None
    if "clock" in slots and ":" not in scene.word(slots.place("clock")):
        return None
    if _leads_to_day(scene, slots.end):
        return None
    # In a report "in the morning" is mostly any morning, in a story that of its day.
    if "part" in slots and scene.published is not None:
        return None
    return clock(scene, slots)


def _is_repeated(scene: Scene, slots: Slots) -> bool:
    """ "Daily from 9:00 to 14:00", "every day at noon": a time of no single day."""
    for place in range(slots.start - 1, max(-1, slots.start - 1 - DAILY_BEFORE), -1):
        if scene.is_stop(place):
            break
        if _tells_daily(scene, place):
            return True
    for place in range(slots.end, slots.end + DAILY_AFTER):
        if scene.is_stop(place):
            break
        if _tells_daily(scene, place):
            return True
    return False


def _tells_daily(scene: Scene, place: int) -> bool:
    written = scene.written(place)
    entry = scene.grammar.entry(written) if written and not written[0].isupper() else None
    if entry is None:
        return False
    if "DAILY" in entry:
        # "Daily from 9 a.m.", not "the daily briefing at 3 p.m.".
        return entry["DAILY"] == 0 or scene.is_small(place + 1)
    if "EVERY" not in entry:
        return False
    # "Tous les jours": an article may stand between.
    after = [scene.grammar.entry(scene.written(place + step)) or {} for step in (1, 2)]
    return any(word.get(name) == "day" for word in after for name in ("UNIT", "UNITS"))


def clock(scene: Scene, slots: Slots) -> Reading | None:
    """A time of day alone: that of the day last stated, else of the publication."""
    if _is_repeated(scene, slots):
        return NO_DATE
    if scene.published is None and scene.stated.day is None:
        return None
    found = scene.anchor
    if scene.published and not scene.same_sentence(scene.stated.at, slots.start):
        # "Until tomorrow. A body was found at 8 a.m.": that was today.
        to_come = found > scene.published and scene.clause(slots.start, slots.end).tense < 0
        # "The symphony of 1811. The concert starts at 8 p.m.": that is no time of 1811.
        if to_come or (scene.published - found).days > LONG_AGO:
            found = scene.published
    return day_reading(found, f"a time of {units.spelt(found)}", "TIME")


def turn_of_day(scene: Scene, slots: Slots) -> Reading | None:
    """ "At noon": of the day that the sentence has stated, in a story of one not far before."""
    stated = scene.stated
    if scene.published is None:
        return part_of_stated_day(scene, slots)
    if stated.day is None or not scene.same_sentence(stated.end, slots.start):
        return None
    return clock(scene, slots)


def hour_of_day(scene: Scene, slots: Slots) -> Reading | None:
    """ "At six o'clock": of a day as "at noon" is."""
    return turn_of_day(scene, slots) if 1 <= slots.number("num") <= 12 else None


def clock_range(scene: Scene, slots: Slots) -> Reading | None:
    """Two times of day in one range, "8 bis 12 Uhr": that of the day last stated."""
    if _is_repeated(scene, slots):
        return NO_DATE
    found = scene.anchor
    day = found.isoformat()
    names = ("days",) if "days" in slots else ("clock1", "hour1", "clock2", "hour2")
    first, *_, last = [name for name in names * 2 if name in slots][:2]
    parts = scene.range_ends(slots, slots.place(first), slots.place(last), (day, day))
    return Reading(day, day, f"times of {units.spelt(found)}", type="TIME", ends=parts)


def part_of_next_day(scene: Scene, slots: Slots) -> Reading | None:
    """ "The next morning": that of the day after the one last stated."""
    if scene.stated.day is None:
        return None
    steps = 1
    for name in ("follow", "before"):
        if name in slots:
            steps = slots.number(name)
    if "before" in slots and scene.is_word(slots.end):
        return None
    found = units.days_on(scene.stated.day, steps)
    reading = day_reading(found, f"counted from {units.spelt(scene.stated.day)}", "TIME")
    return looking_back(scene, steps, reading)


def day_from_text(scene: Scene, slots: Slots) -> Reading | None:
    """ "The day after", "tags zuvor": counted from the day last stated."""
    if scene.stated.day is None:
        return None
    steps = slots.number("follow" if "follow" in slots else "fromtext")
    found = units.days_on(scene.stated.day, steps)
    reading = day_reading(found, f"counted from {units.spelt(scene.stated.day)}", "DATE")
    return looking_back(scene, steps, reading)


def next_day(scene: Scene, slots: Slots) -> Reading | None:
    """ "The next day": after the day last stated; no date where the text has stated none."""
    if scene.stated.day is None:
        return NO_DATE
    found = units.days_on(scene.stated.day, 1)
    return day_reading(found, f"the day after {units.spelt(scene.stated.day)}", "DATE")


def day_after_stated(scene: Scene, slots: Slots) -> Reading | None:
    """ "The next day", "tags zuvor": from the day last stated, else from the publication."""
    steps = slots.number("fromtext") if "fromtext" in slots else 1
    found = units.days_on(scene.anchor, steps)
    return day_reading(found, f"counted from {units.spelt(scene.anchor)}", "DATE")
