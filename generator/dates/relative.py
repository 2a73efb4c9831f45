"""Meanings of words that count from another day: the publication or the date last stated."""

from datetime import date

from generator.dates import units
from generator.dates.grammar import Slots
from generator.dates.mention import MentionType
from generator.dates.narrow import EARLIER, LATER, part_of
from generator.dates.scene import NO_DATE, Reading, Scene, kind_of

RECENT_DAYS = 6
""" "In recent days": the seven days up to the publication day."""
RECENT_WEEKS = 4
RECENT_MONTHS = 3
RECENT_YEARS = 5


def weekday(scene: Scene, slots: Slots) -> Reading | None:
    """A day of the week, bare or with last, this, next, or of a named week.

    Measured on 353 bare weekdays of news: most recent with the publication day included is right
    in 0.909, with it excluded in 0.462.
    """
    wanted = weekday_of(slots)
    name = units.WEEKDAY_NAMES[wanted]
    kind = kind_of(slots)
    step = slots.get("step")
    weekstep = slots.get("weekstep")
    if isinstance(weekstep, int):
        monday = units.monday_of(_base(scene, slots))
        found = units.days_on(monday, 7 * weekstep + wanted)
        return _day(found, f"{name} of that week, seen from {units.spelt(monday)}", kind)
    base = _base(scene, slots)
    behind = (base.weekday() - wanted) % 7
    ahead = (wanted - base.weekday()) % 7
    from_day = units.spelt(base)
    if step == -1:
        return _day(units.days_on(base, -(behind or 7)), f"the last {name} before {from_day}", kind)
    if step == 1:
        return _day(units.days_on(base, ahead or 7), f"the next {name} after {from_day}", kind)
    if scene.published is None:
        nearest = ahead if ahead <= 3 else -behind
        return _day(units.days_on(base, nearest), f"the {name} nearest to {from_day}", kind)
    if scene.looks_forward(slots.start, slots.end):
        why = f"the coming {name}, since the clause looks forward from {scene.publication}"
        return _day(units.days_on(base, ahead), why, kind)
    why = f"most recent {name} on or before {scene.publication}"
    return _day(units.days_on(base, -behind), why, kind)


def weekday_before(scene: Scene, slots: Slots) -> Reading | None:
    """ "A week ago Friday": a week before the most recent one."""
    wanted = slots.number("weekday")
    base = _base(scene, slots)
    found = units.days_on(base, -((base.weekday() - wanted) % 7) - 7)
    return _day(found, f"{units.WEEKDAY_NAMES[wanted]} a week before the last", "DATE")


def deictic(scene: Scene, slots: Slots) -> Reading | None:
    """Today, yesterday, tomorrow and their like, counted from the publication."""
    step = slots.number("deictic")
    if scene.published is None:
        return None
    kind = kind_of(slots)
    side = "before" if step < 0 else "after"
    count = f"{abs(step)} day{'s' if abs(step) > 1 else ''} {side} " if step else ""
    return _day(units.days_on(scene.today, step), f"{count}{scene.publication}", kind)


def part_of_day(scene: Scene, slots: Slots) -> Reading | None:
    """This morning, last night, that evening: the day that they belong to."""
    step = slots.get("lastnight")
    days = step if isinstance(step, int) else 0
    if _is_anaphoric(scene, slots):
        base = scene.stated.day
        if base is None:
            return None
    else:
        base = scene.today
    found = units.days_on(base, days)
    return _day(found, f"that part of {units.spelt(found)}", "TIME")


def overnight(scene: Scene, slots: Slots) -> Reading | None:
    """The night into the publication day, or into the day that is named."""
    found = _named_day(scene, slots)
    before = units.days_on(found, -1)
    why = f"the night before {units.spelt(found)}"
    return Reading(found.isoformat(), units.between(before, found), why, type="TIME")


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


def unit(scene: Scene, slots: Slots) -> Reading | None:
    """Last week, this month, next year, the following day, the same quarter."""
    grain = grain_of(slots)
    step = slots.get("step")
    if "follow" in slots:
        step = slots.get("follow")
    steps = step if isinstance(step, int) else 0
    anaphoric = _is_anaphoric(scene, slots) or grain == "day"
    if "follow" in slots and grain != "day" and not _has_stated(scene, grain):
        anaphoric = scene.published is None
    if anaphoric and not _has_stated(scene, grain):
        # No shorter reading either: "the day" of "the next day" is not today.
        return NO_DATE
    if anaphoric and grain == "year" and (scene.stated.year or 0) < 0:
        text = units.year_text((scene.stated.year or 0) + steps)
        return Reading(text, text, "counted from the year that the text has stated last")
    base = scene.anchor if anaphoric else _base(scene, slots)
    if grain in ("decade", "century") and not anaphoric and steps:
        stretch = rolling_text(base, "year", 10 if grain == "decade" else 100, steps)
        return Reading(None, stretch or "", f"the {grain} up to {units.spelt(base)}", states=False)
    found, why = unit_text(grain, base, steps, scene, anaphoric)
    if found is None:
        return None
    value = found
    if edge := slots.word("edge"):
        value = part_of(edge, found, scene.published)
    elif "step" in slots and scene.word(slots.place("step")) in scene.grammar.language.stretches:
        value = rolling_text(base, grain, 1, steps) or found
    elif grain == "week" and steps == 0 and not anaphoric:
        value = _this_week(scene, slots, base)
    return Reading(found, value, why)


def part_of_text_day(scene: Scene, slots: Slots) -> Reading | None:
    """ "In the evening": that of the day last stated, else of the publication."""
    if scene.published is None and scene.stated.day is None:
        return None
    return clock(scene, slots)


def clock(scene: Scene, slots: Slots) -> Reading | None:
    """A time of day alone: that of the day last stated, else of the publication."""
    found = scene.anchor
    return _day(found, f"a time of {units.spelt(found)}", "TIME")


def unit_now(scene: Scene, slots: Slots) -> Reading | None:
    """ "The end of the month", "later in the day", "the full year": the unit that runs."""
    grain = grain_of(slots) or "year"
    base = _base(scene, slots)
    if grain == "day" and scene.stated.day is not None:
        base = scene.stated.day
    text, why = unit_text(grain, base, 0, scene, scene.published is None)
    if text is None:
        return None
    edge = slots.word("edge")
    return Reading(text, part_of(edge, text, scene.published) if edge else text, why)


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
    if grain == "week" and steps == 0 and not edge and not anaphoric:
        value = _this_week(scene, slots, base)
    return Reading(text, value, why)


def day_from_text(scene: Scene, slots: Slots) -> Reading | None:
    """ "The day after", "tags zuvor": counted from the day last stated."""
    if scene.stated.day is None:
        return None
    steps = slots.number("follow" if "follow" in slots else "fromtext")
    found = units.days_on(scene.stated.day, steps)
    return _day(found, f"counted from {units.spelt(scene.stated.day)}", "DATE")


def next_day(scene: Scene, slots: Slots) -> Reading | None:
    """ "The next day": after the day last stated; no date where the text has stated none."""
    if scene.stated.day is None:
        return NO_DATE
    found = units.days_on(scene.stated.day, 1)
    return _day(found, f"the day after {units.spelt(scene.stated.day)}", "DATE")


def unit_after_stated(scene: Scene, slots: Slots) -> Reading | None:
    """ "Ertesi gün", "ertesi yıl": the unit after the one last stated."""
    grain = grain_of(slots)
    if not _has_stated(scene, grain):
        return None
    text, why = unit_text(grain, scene.anchor, 1, scene, True)
    return None if text is None else Reading(text, text, why)


def day_after_stated(scene: Scene, slots: Slots) -> Reading | None:
    """ "The next day": after the day last stated, else after the publication."""
    found = units.days_on(scene.anchor, 1)
    return _day(found, f"the day after {units.spelt(scene.anchor)}", "DATE")


def night_between(scene: Scene, slots: Slots) -> Reading | None:
    """The night from one weekday to the next, by the second: the day before and that day."""
    wanted = weekday_of(slots, "2")
    base = _base(scene, slots)
    if scene.looks_forward(slots.start, slots.end):
        day = units.days_on(base, (wanted - base.weekday()) % 7)
    else:
        day = units.days_on(base, -((base.weekday() - wanted) % 7))
    value = units.between(units.days_on(day, -1), day)
    return Reading(day.isoformat(), value, f"the night into {units.spelt(day)}", type="TIME")


def year_end(scene: Scene, slots: Slots) -> Reading | None:
    """Year-end: the last day of the year."""
    number = slots.get("year")
    year = number if isinstance(number, int) else _base(scene, slots).year
    text = date(year, 12, 31).isoformat()
    return Reading(text, text, f"the last day of {year}")


def stated_quarter(scene: Scene, slots: Slots) -> Reading | None:
    """ "The quarter": the one last stated, else the last one before the publication."""
    found = scene.stated.quarter or units.quarters_on(units.quarter_of(scene.today), -1)
    text = units.month_text(found)
    return Reading(text, text, "the quarter that the text is about")


def quarter_before(scene: Scene, slots: Slots) -> Reading | None:
    """ "The year-earlier period": the stated quarter, a year before."""
    number = slots.get("ord")
    quarter = scene.stated.quarter
    if isinstance(number, int) and 1 <= number <= 4:
        quarter = ((quarter or units.quarter_of(scene.today))[0], 32 + number)
    if quarter is None:
        text = units.year_text(scene.today.year - 1)
    else:
        text = units.month_text((quarter[0] - 1, quarter[1]))
    return Reading(text, text, "the same period a year before", states=False)


def day_but_one(scene: Scene, slots: Slots) -> Reading | None:
    """The day before yesterday, the day after tomorrow."""
    steps = 2 * slots.number("deictic" if "deictic" in slots else "butone")
    side = "after" if steps > 0 else "before"
    return _day(units.days_on(scene.today, steps), f"two days {side} {scene.publication}", "DATE")


def part_of_next_day(scene: Scene, slots: Slots) -> Reading | None:
    """ "The next morning": that of the day after the one last stated."""
    if scene.stated.day is None:
        return None
    steps = slots.number("follow") if "follow" in slots else 1
    found = units.days_on(scene.stated.day, steps)
    return _day(found, f"counted from {units.spelt(scene.stated.day)}", "TIME")


def distance(scene: Scene, slots: Slots) -> Reading | None:
    """Two days earlier, three weeks ago, a year later, in four days."""
    grain = grain_of(slots)
    count = count_of(slots)
    way = _way(slots)
    from_text = "fromtext" in slots and scene.stated.day is not None
    if "fromtext" in slots and not from_text and _has_stated(scene, grain):
        from_text = True
    if scene.published is None and not _has_stated(scene, grain):
        return None
    base = scene.anchor if from_text or scene.published is None else scene.today
    if grain == "hour":
        if count % 24:
            return None
        grain, count = "day", count // 24
    side = "after" if way > 0 else "before"
    anchor = units.spelt(base) if from_text or scene.published is None else scene.publication
    why = f"{count} {grain}{'s' if count > 1 else ''} {side} {anchor}"
    quarter = scene.stated.quarter
    if grain == "year" and count == 1 and way < 0 and quarter is not None:
        # Reports of companies compare with the same quarter of the year before.
        text = units.month_text((quarter[0] - 1, quarter[1]))
        return Reading(
            text, f"{text}~", f"{why}, in the quarter that the text is about", states=False
        )
    return _distant(scene, grain, way * count, base, from_text, why)


def from_now(scene: Scene, slots: Slots) -> Reading | None:
    """So many units after the publication."""
    count = count_of(slots)
    grain = grain_of(slots)
    why = f"{count} {grain}{'s' if count > 1 else ''} after {scene.publication}"
    return _distant(scene, grain, count, scene.today, False, why)


def ahead(scene: Scene, slots: Slots) -> Reading | None:
    """ "In two weeks", where the clause looks forward; elsewhere it is a length of time."""
    if scene.published is None or not scene.looks_forward(slots.start, slots.end):
        return None
    return from_now(scene, slots)


def later_or_ahead(scene: Scene, slots: Slots) -> Reading | None:
    """ "Через два дня": after the publication where the clause looks forward, else after the text's
    own day."""
    if scene.published is not None and scene.looks_forward(slots.start, slots.end):
        return from_now(scene, slots)
    grain = grain_of(slots)
    if not _has_stated(scene, grain):
        return None
    why = f"{count_of(slots)} {grain}s after {units.spelt(scene.anchor)}"
    return _distant(scene, grain, count_of(slots), scene.anchor, True, why)


def distance_alone(scene: Scene, slots: Slots) -> Reading | None:
    """ "Two days before", "the year after", where nothing follows that they are before or after."""
    if scene.word(slots.end)[:1].isalnum() or not _has_stated(scene, grain_of(slots)):
        return None
    steps = slots.number("before") * count_of(slots)
    why = "counted from the date that the text has stated last"
    return _distant(scene, grain_of(slots), steps, scene.anchor, True, why)


def few_ago(scene: Scene, slots: Slots) -> Reading | None:
    """A few days ago, several weeks later: about two to five of them."""
    grain = grain_of(slots)
    way = _way(slots)
    base = scene.anchor if "fromtext" in slots else scene.today
    near, far = (_stepped_day_or_unit(base, grain, way * count) for count in (2, 5))
    if near is None or far is None:
        return None
    value = (
        units.between(far, near, about=True) if way < 0 else units.between(near, far, about=True)
    )
    return Reading(
        None, value, f"about two to five {grain}s from {units.spelt(base)}", states=False
    )


def _stepped_day_or_unit(base: date, grain: str, steps: int) -> str | None:
    """A day for days and weeks, a unit for longer ones."""
    if grain == "week":
        return units.days_on(base, 7 * steps).isoformat()
    return _stepped_text(base, grain, steps)


def recent(scene: Scene, slots: Slots) -> Reading | None:
    """In recent days, weeks, months: a vague stretch up to the publication day."""
    grain = grain_of(slots)
    base = _base(scene, slots)
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
    else:
        return None
    return Reading(None, value, f"a vague stretch up to {units.spelt(base)}", states=False)


def coming(scene: Scene, slots: Slots) -> Reading | None:
    """In the coming days, weeks: a vague stretch from the publication day."""
    grain = grain_of(slots)
    base = _base(scene, slots)
    days = {"day": RECENT_DAYS, "week": 7 * RECENT_WEEKS}.get(grain)
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
    base = _base(scene, slots)
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


def weekend(scene: Scene, slots: Slots) -> Reading | None:
    """The weekend: the most recent one, or the coming one where the clause looks forward."""
    step = slots.get("step")
    base = _base(scene, slots)
    monday = units.monday_of(base)
    if step == 1:
        weeks = 0 if base.weekday() < 5 else 1
    elif step == -1 or (step is None and not scene.looks_forward(slots.start, slots.end)):
        # On the weekend itself "over the weekend" is the one that runs.
        weeks = 0 if step is None and base.weekday() >= 5 else -1
    else:
        weeks = 0
    text = units.weekend_text(units.days_on(monday, 7 * weeks))
    return Reading(text, text, f"Saturday and Sunday, seen from {units.spelt(base)}")


def unit_text(
    grain: str, base: date, steps: int, scene: Scene, anaphoric: bool
) -> tuple[str | None, str]:
    """The calendar unit so many steps from the one that `base` lies in."""
    text = _stepped_text(base, grain, steps)
    name = {-1: "before", 0: "of", 1: "after"}.get(steps, f"{steps} from")
    if anaphoric and grain == "year" and scene.stated.year is not None:
        text = units.year_text(scene.stated.year + steps)
        return text, f"the year {name} {scene.stated.year}, which the text has stated"
    if anaphoric and grain == "month" and scene.stated.month is not None:
        text = units.month_text(units.months_on(scene.stated.month, steps))
        return text, f"the month {name} the one that the text has stated"
    if anaphoric:
        return text, f"the {grain} {name} {units.spelt(base)}, which the text has stated"
    return text, f"the {grain} {name} that of {units.spelt(base)}"


def _stepped_text(base: date, grain: str, steps: int) -> str | None:
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


def _distant(
    scene: Scene, grain: str, steps: int, base: date, from_text: bool, why: str
) -> Reading | None:
    now = units.month_of(base)
    if grain == "day":
        return _day(units.days_on(base, steps), why, "DATE")
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


def _day(day: date, why: str, kind: MentionType) -> Reading:
    return Reading(day.isoformat(), day.isoformat(), why, type=kind)


def weekday_of(slots: Slots, which: str = "") -> int:
    """The weekday that a rule has caught, Monday 0, whichever of its classes it was caught in."""
    for name in ("weekday", "weekdaypart", "ordinalday", "letter", "sabbath"):
        if name + which in slots:
            return slots.number(name + which)
    raise ValueError("no weekday")


def grain_of(slots: Slots) -> str:
    """The unit that a rule has caught, whichever of its classes it was caught in."""
    for name in ("unit", "units", "plural", "daynight", "dual"):
        if found := slots.word(name):
            return found
    return "quarter" if "quarter" in slots else ""


def count_of(slots: Slots) -> int:
    """The number that a rule has caught, in one word or two."""
    if "num" in slots:
        return slots.number("num")
    if "dual" in slots:
        return 2
    tens = slots.number("tens") if "tens" in slots else 0
    # "A week ago" is "неделю назад" in Russian: no number is one.
    return tens + (slots.number("ones") if "ones" in slots else 0) or 1


def _way(slots: Slots) -> int:
    return slots.number("way") if "way" in slots else slots.number("fromtext")


def _base(scene: Scene, slots: Slots) -> date:
    return scene.anchor if scene.published is None or "fromtext" in slots else scene.today


def _is_anaphoric(scene: Scene, slots: Slots) -> bool:
    return "that" in slots or "same" in slots or "follow" in slots or scene.published is None


def _has_stated(scene: Scene, grain: str) -> bool:
    stated = scene.stated
    if grain in ("day", "week", "weekend", "hour", "fortnight"):
        return stated.day is not None
    if grain == "month":
        return stated.month is not None
    return stated.year is not None


def _named_day(scene: Scene, slots: Slots) -> date:
    if "weekday" in slots and (found := weekday(scene, slots)) and found.unit:
        return date.fromisoformat(found.unit)
    if "deictic" in slots:
        return units.days_on(scene.today, slots.number("deictic"))
    return scene.today if scene.published else scene.anchor


def _this_week(scene: Scene, slots: Slots, base: date) -> str:
    """Monday to the publication day, or to Sunday where the clause looks forward."""
    edge = LATER if scene.looks_forward(slots.start, slots.end) else EARLIER
    monday = units.monday_of(base)
    last = units.days_on(monday, 6) if edge == LATER else base
    return units.between(monday, last) if last > monday else monday.isoformat()
