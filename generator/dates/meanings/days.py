"""Meanings of words that name a day by its number."""

from datetime import date

from generator.dates import units
from generator.dates.grammar import Slots
from generator.dates.lists import name_ahead
from generator.dates.meanings.slot_values import count_of
from generator.dates.meanings.which_year import year_of_day, year_of_month
from generator.dates.reading import NO_DATE, Reading, kind_of
from generator.dates.scene import Scene


def written_date(scene: Scene, slots: Slots) -> Reading | None:
    """A date in numbers: 2015-09-18, 26.09.2019."""
    # Digits in an address or a path are no date: ".../2015/10/08/after-talks".
    prefixed = scene.word(slots.start - 2) in scene.grammar.language.joined_before_years
    if scene.is_joined(slots.start) and scene.word(slots.start - 1) in "/=_-.:" and not prefixed:
        return None
    value = slots.get("date")
    if isinstance(value, tuple):
        day = date(*value)
        entry = scene.grammar.entry(scene.written(slots.place("date")))
        other = entry.get("OTHERDATE") if entry else None
        if isinstance(other, tuple) and scene.published and date(*other) <= scene.published < day:
            # 7/3/2017 in a report of March 2017 is no day of July, whichever country printed it.
            day = date(*other)
        return Reading(day.isoformat(), day.isoformat(), "a date written in numbers")
    value = slots.get("monthof")
    if isinstance(value, tuple):
        text = units.month_text(value)
        return Reading(text, text, "a month written in numbers")
    value = slots.get("md")
    if isinstance(value, tuple):
        return dated(scene, slots, value[0], value[1])
    if "day1" in slots and slots.number("day2") <= 12:
        return dated(scene, slots, slots.number("day2"), slots.number("day1"))
    return None


def spaced_date(scene: Scene, slots: Slots) -> Reading | None:
    """A date in numbers with spaces around its signs: 16 - 10 - 2017."""
    day = date(slots.number("year"), slots.number("day2"), slots.number("day1"))
    return Reading(day.isoformat(), day.isoformat(), "a date written in numbers")


def day_of_month(scene: Scene, slots: Slots) -> Reading | None:
    """Month and day, in either order, with year, weekday or part of the day if stated."""
    day = _day_number(slots)
    if not 1 <= day <= 31:
        return None
    return dated(scene, slots, month_number(slots), day)


def _day_number(slots: Slots) -> int:
    """The day that a rule has caught, in figures, in one word or in two: "السابع عشر"."""
    for name in ("day", "ord"):
        if name in slots:
            return slots.number(name)
    tens = slots.number("ordtens") if "ordtens" in slots else 0
    return tens + (slots.number("ordday") if "ordday" in slots else 0)


def month_number(slots: Slots) -> int:
    """The month that a rule has caught, by one name or by the name of a pair and which of it.

    German has a month in one word with what is meant of it: "Julihälfte".
    """
    for name in ("monthhalf", "monthweek"):
        if name in slots:
            return slots.number(name)
    pair = slots.get("twin")
    if isinstance(pair, tuple):
        month: int = pair[slots.number("which") - 1]
        return month
    return slots.number("month" if "month" in slots else "monthadj")


def days_of_month(scene: Scene, slots: Slots) -> Reading | None:
    """Two days of a month: "August 24-26", "from 3 to 5 May"."""
    if (end_in_figures := slots.get("date") or slots.get("md")) is not None:
        return _days_in_figures(scene, slots, end_in_figures)
    both = slots.get("days")
    first, last = both if isinstance(both, tuple) else (slots.number("day1"), slots.number("day2"))
    month = month_number(slots)
    year, why = year_of_day(scene, slots, month, first)
    last_month = slots.get("month2")
    if isinstance(last_month, int):
        start = date(year, month, first)
        end = date(year + (last_month < month), last_month, last)
    else:
        start, end = date(year, month, first), date(year, month, last)
    places = ("days", "days") if "days" in slots else ("day1", "day2")
    return _range_of_days(scene, slots, (start, end), places, f"days in one range, {why}")


def _days_in_figures(scene: Scene, slots: Slots, end: object) -> Reading | None:
    """ "7.-8.3.", "7.–8.3.2017": the month stands in figures at the end."""
    if not isinstance(end, tuple):
        return None
    place = "date" if len(end) == 3 else "md"
    month, last = end[-2:]
    if len(end) == 3:
        year, why = end[0], "day, month and year are written"
    else:
        year, why = year_of_day(scene, slots, month, last)
    days = date(year, month, slots.number("day1")), date(year, month, last)
    return _range_of_days(scene, slots, days, ("day1", place), f"days in one range, {why}")


def _range_of_days(
    scene: Scene, slots: Slots, days: tuple[date, date], places: tuple[str, str], why: str
) -> Reading | None:
    """The days from the first to the last, whose numbers stand in the slots that are named."""
    start, end = days
    if end <= start:
        return None
    parts = scene.range_ends(
        slots, slots.place(places[0]), slots.place(places[1]), (start.isoformat(), end.isoformat())
    )
    text = units.between(start, end)
    return Reading(text, text, why, ends=parts)


def listed_day(scene: Scene, slots: Slots) -> Reading | None:
    """ "Am 3., 5. und 9. Mai": a day, or a century, whose name stands at the end of the list."""
    named = name_ahead(scene, slots.end, ("MONTH", "CENTURY"))
    if named is None:
        return None
    number = slots.number("day")
    if named[0] == "CENTURY":
        text = units.century_text((number - 1) * 100)
        return Reading(text, text, "the century by its number, named at the end of the list")
    month = named[1]
    return dated(scene, slots, month, number) if isinstance(month, int) else None


def days_of_this_month(scene: Scene, slots: Slots) -> Reading | None:
    """Two days of the month that the publication lies in, or of the last or next one."""
    both = slots.get("days")
    first, last = both if isinstance(both, tuple) else (slots.number("day1"), slots.number("day2"))
    month = units.months_on(units.month_of(scene.today), slots.number("step"))
    days = date(*month, first), date(*month, last)
    places = ("days", "days") if "days" in slots else ("day1", "day2")
    why = f"days of the month seen from {scene.publication}"
    return _range_of_days(scene, slots, days, places, why)


def days_of_years(scene: Scene, slots: Slots) -> Reading | None:
    """Two whole dates where a dash joins the first year to the second day: "1700–17 March"."""
    joint = slots.get("yearday")
    if not isinstance(joint, tuple):
        return None
    start = date(joint[0], slots.number("month1"), slots.number("day1"))
    end = date(slots.number("year"), slots.number("month2"), joint[1])
    places = ("yearday", "yearday")
    return _range_of_days(scene, slots, (start, end), places, "day, month and year are written")


def nine_eleven(scene: Scene, slots: Slots) -> Reading | None:
    """9/11 and "the September 11 attacks" are those of 2001."""
    month_day = slots.get("md") or (slots.get("month"), slots.get("day"))
    if month_day != (9, 11) or (scene.published and scene.published < date(2001, 9, 11)):
        return None
    return Reading("2001-09-11", "2001-09-11", "the day that goes by that name", states=False)


def week_of_day(scene: Scene, slots: Slots) -> Reading | None:
    """The week of March 6: Monday to Sunday around that day."""
    month, day = month_number(slots), slots.number("day")
    year, why = year_of_day(scene, slots, month, day)
    text = units.week_text(date(year, month, day))
    return Reading(text, text, f"the week of that day, {why}")


def week_of_month(scene: Scene, slots: Slots) -> Reading | None:
    """The first week of October is its days 1 to 7, the last week its last seven."""
    number = slots.get("ord")
    month = month_number(slots)
    year, why = year_of_month(scene, slots, month)
    last = units.last_of((year, month))
    start = last.day - 6
    if isinstance(number, int):
        if not 1 <= number <= 4:
            return None
        start = 7 * number - 6
    first = date(year, month, start)
    value = units.between(first, units.days_on(first, 6))
    return Reading(units.month_text((year, month)), value, f"that week of the month, {why}")


def days_in_month(scene: Scene, slots: Slots) -> Reading | None:
    """The first two weeks of October, the last three days of August."""
    number = slots.get("ord")
    if number not in (None, 1):
        return None
    month = month_number(slots)
    year, why = year_of_month(scene, slots, month)
    count = count_of(slots) * (7 if scene.word(slots.place("month") - 2) == "weeks" else 1)
    first, last = date(year, month, 1), units.last_of((year, month))
    if not 1 < count < last.day:
        return None
    if number:
        last = units.days_on(first, count - 1)
    else:
        first = units.days_on(last, 1 - count)
    text = units.between(first, last)
    return Reading(units.month_text((year, month)), text, f"so many days of the month, {why}")


def day_in_month(scene: Scene, slots: Slots) -> Reading | None:
    """The first Sunday in May, the last day of February."""
    number = slots.get("ord")
    month = month_number(slots)
    year, why = year_of_month(scene, slots, month)
    first, last = units.first_of((year, month)), units.last_of((year, month))
    step = 7 if "weekday" in slots else 1
    if isinstance(number, int):
        ahead = (slots.number("weekday") - first.weekday()) % 7 if step == 7 else 0
        found = units.days_on(first, ahead + step * (number - 1))
    else:
        back = (last.weekday() - slots.number("weekday")) % 7 if step == 7 else 0
        found = units.days_on(last, -back)
    if found > last:
        return None
    return Reading(found.isoformat(), found.isoformat(), f"that day of the month, {why}")


def lone_day(scene: Scene, slots: Slots) -> Reading | None:
    """The 18th, of the month that is nearest to what the text or the publication says."""
    day = _day_number(slots)
    if not 1 <= day <= 31:
        return None
    step = slots.get("step" if "step" in slots else "this")
    # "the 18th century", "the 5th Fleet": a word goes on with what the number counts.
    # "Утром 7-го" names a day, whatever comes after.
    opened = "part" in slots and slots.place("part") == slots.start
    named_month = step is not None or "ofmonth" in slots or opened
    if not named_month and scene.is_word(slots.end) and not scene.is_small(slots.end):
        return None
    base = scene.anchor
    if isinstance(step, int) and scene.published is not None:
        # "The ninth of this month" names the month, "the 18th" leaves it to what is nearest.
        named = units.months_on(units.month_of(scene.today), step)
        text = date(*named, day).isoformat()
        return Reading(text, text, f"that day of the month, seen from {scene.publication}")
    told = scene.stated.month
    if scene.published is None and told and told != units.month_of(base):
        base = date(*told, day)
    months = [units.months_on(units.month_of(base), step) for step in (-1, 0, 1)]
    days = [date(*month, day) for month in months if day <= units.last_of(month).day]
    if "ofmonth" in slots and scene.clause(slots.start, slots.end).tense < 0:
        # Told as over: not after the publication, but it may be after the day last stated.
        days = [day for day in days if day <= (scene.published or base)] or days
    best = min(days, key=lambda found: abs((found - base).days))
    text = best.isoformat()
    return Reading(text, text, f"the nearest such day of a month to {units.spelt(base)}")


def lone_days(scene: Scene, slots: Slots) -> Reading | None:
    """ "The 14th and 15th": two days of the month that the text has reached."""
    month = scene.stated.month
    if month is None or scene.word(slots.end) == "of":
        return None
    # "The 1st and 3rd and 11th battalions": nor is the 1st a day.
    goes_on = scene.word(slots.end) in ("and", ",") or not scene.is_small(slots.end)
    if goes_on and scene.is_word(slots.end):
        return NO_DATE
    days = date(*month, slots.number("day1")), date(*month, slots.number("day2"))
    return _range_of_days(scene, slots, days, ("day1", "day2"), "in the month last stated")


def dated(scene: Scene, slots: Slots, month: int, day: int) -> Reading:
    """A reading of a day by month and number, with the night that it begins or ends."""
    year, why = year_of_day(scene, slots, month, day)
    found = date(year, month, day)
    value = found.isoformat()
    over = found == scene.published and not scene.clause(slots.start, slots.end).looks_forward
    if "night" in slots and not over:
        value = units.between(found, units.days_on(found, 1))
        why += "; the night that begins then"
    elif "night" in slots or "eve" in slots:
        value = units.between(units.days_on(found, -1), found)
        why += "; the night that ends then"
    return Reading(found.isoformat(), value, why, type=kind_of(slots))
