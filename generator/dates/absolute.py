"""Meanings of words that name a place in the calendar: days, months, seasons, years."""

from datetime import date

from generator.dates import units
from generator.dates.grammar import Slots
from generator.dates.narrow import part_of
from generator.dates.scene import NO_DATE, Reading, Scene, kind_of
from generator.dates.units import Month

YEARS_AHEAD = 20
"""A lone number is a year at most so long after publication."""
AHEAD = 75
"""A day without year further ahead than this is taken as past where the clause looks back, …"""
FAR_AHEAD = 120
"""… and further ahead than this unless the clause looks forward."""
YEAR_NEAR = 8
"""A year stated so many tokens before leads over that of publication."""
ASIDE = 2
"""A narrative's year alone leads until so many sentences have ended."""
FIRST_YEAR = 1500
"""A lone number below it is no year."""


def written_date(scene: Scene, slots: Slots) -> Reading | None:
    """A date in numbers: 2015-09-18, 26.09.2019."""
    # Digits in an address or a path are no date: ".../2015/10/08/after-talks".
    prefixed = scene.word(slots.start - 2) in scene.grammar.language.joined_before_years
    if scene.is_joined(slots.start) and scene.word(slots.start - 1) in "/=_-.:" and not prefixed:
        return None
    value = slots.get("date")
    if isinstance(value, tuple):
        day = date(*value)
        return Reading(day.isoformat(), day.isoformat(), "a date written in numbers")
    value = slots.get("monthof")
    if isinstance(value, tuple):
        text = units.month_text(value)
        return Reading(text, text, "a month written in numbers")
    value = slots.get("md")
    if isinstance(value, tuple):
        return _day(scene, slots, value[0], value[1])
    return None


def day_of_month(scene: Scene, slots: Slots) -> Reading | None:
    """Month and day, in either order, with year, weekday or part of the day if stated."""
    day = slots.get("day") or slots.get("ord")
    if not isinstance(day, int) or not 1 <= day <= 31:
        return None
    return _day(scene, slots, month_number(slots), day)


def month_number(slots: Slots) -> int:
    """The month that a rule has caught, by one name or by the name of a pair and which of it."""
    pair = slots.get("twin")
    if isinstance(pair, tuple):
        month: int = pair[slots.number("which") - 1]
        return month
    return slots.number("month")


def days_of_month(scene: Scene, slots: Slots) -> Reading | None:
    """Two days of a month: "August 24-26", "from 3 to 5 May"."""
    both = slots.get("days")
    first, last = both if isinstance(both, tuple) else (slots.number("day1"), slots.number("day2"))
    month = month_number(slots)
    year, why = _year_of_day(scene, slots, month, first)
    last_month = slots.get("month2")
    if isinstance(last_month, int):
        start = date(year, month, first)
        end = date(year + (last_month < month), last_month, last)
    else:
        start, end = date(year, month, first), date(year, month, last)
    if end <= start:
        return None
    places = ("days", "days") if "days" in slots else ("day1", "day2")
    parts = scene.parts(
        slots, slots.place(places[0]), slots.place(places[1]), (start.isoformat(), end.isoformat())
    )
    text = units.between(start, end)
    return Reading(text, text, f"days in one range, {why}", ends=parts)


def week_of_day(scene: Scene, slots: Slots) -> Reading | None:
    """The week of March 6: Monday to Sunday around that day."""
    month, day = month_number(slots), slots.number("day")
    year, why = _year_of_day(scene, slots, month, day)
    text = units.week_text(date(year, month, day))
    return Reading(text, text, f"the week of that day, {why}")


def lone_day(scene: Scene, slots: Slots) -> Reading | None:
    """The 18th, of the month that is nearest to what the text or the publication says."""
    day = slots.get("day") or slots.get("ord")
    if not isinstance(day, int) or not 1 <= day <= 31:
        return None
    # "the 18th century", "the 5th Fleet": a word goes on with what the number counts.
    if scene.is_word(slots.end) and not scene.is_small(slots.end):
        return None
    base = scene.anchor
    months = [units.months_on(units.month_of(base), step) for step in (-1, 0, 1)]
    days = [date(*month, day) for month in months if day <= units.last_of(month).day]
    best = min(days, key=lambda found: abs((found - base).days))
    text = best.isoformat()
    return Reading(text, text, f"the nearest such day of a month to {units.spelt(base)}")


def month(scene: Scene, slots: Slots) -> Reading | None:
    """A month, with year or direction if stated, or a part of it."""
    number = month_number(slots)
    year, why = _year_of_month(scene, slots, number)
    return _edged(scene, slots, units.month_text((year, number)), why)


def season(scene: Scene, slots: Slots) -> Reading | None:
    """A season, with year or direction if stated."""
    code = slots.number("season")
    year, why = _year_of_season(scene, slots, code)
    return _edged(scene, slots, units.month_text((year, code)), why)


def quarter(scene: Scene, slots: Slots) -> Reading | None:
    """A quarter of a year, by its number."""
    number = slots.get("ord") or slots.get("quarterno") or slots.get("roman") or slots.get("day")
    if not isinstance(number, int) or not 1 <= number <= 4:
        return None
    return _share_of_year(scene, slots, 32 + number, f"quarter {number} of")


def half(scene: Scene, slots: Slots) -> Reading | None:
    """The first or second half of a year."""
    number = slots.get("ord")
    second = number == 2 or slots.get("step") == -1
    return _share_of_year(scene, slots, 41 if second else 40, "that half of")


def year(scene: Scene, slots: Slots) -> Reading | None:
    """A year that other words mark as one, or a part of it."""
    number = slots.number("year")
    return _edged(scene, slots, units.year_text(number), "the year that is written")


def lone_year(scene: Scene, slots: Slots) -> Reading | None:
    """A number of four digits, where nothing makes it a count or a name."""
    number = slots.number("year")
    limit = (scene.published.year if scene.published else 2100) + YEARS_AHEAD
    first = FIRST_YEAR
    if scene.published is None and scene.word(slots.start - 1) in scene.grammar.language.joins:
        first = 1000
    if not first <= number <= limit or scene.is_counted(slots.place("year")):
        return None
    return _edged(scene, slots, units.year_text(number), "the year that is written")


def year_of_era(scene: Scene, slots: Slots) -> Reading | None:
    """A year with its era: 480 BC, AD 70."""
    number = slots.number("num")
    before = "bc" in slots or "chr" in slots
    text = units.year_text(1 - number if before else number)
    return Reading(text, text, "the year that is written")


def years_of_era(scene: Scene, slots: Slots) -> Reading | None:
    """Two years before our era: 492–449 BC."""
    both = slots.get("nums")
    first, last = both if isinstance(both, tuple) else (slots.number("num1"), slots.number("num2"))
    places = ("nums", "nums") if "nums" in slots else ("num1", "num2")
    ends = units.year_text(1 - first), units.year_text(1 - last)
    parts = scene.parts(slots, slots.place(places[0]), slots.place(places[1]), ends)
    text = units.between(*ends)
    return Reading(text, text, "the years that are written", states=False, ends=parts)


def years(scene: Scene, slots: Slots) -> Reading | None:
    """Two years in one number: 1998-2001, 1941/42."""
    both = slots.get("years")
    if not isinstance(both, tuple) or scene.is_counted(slots.place("years")):
        return None
    first, last = both
    limit = (scene.published.year if scene.published else 2100) + YEARS_AHEAD
    if not FIRST_YEAR <= first <= limit:
        return None
    if "season" in slots:
        code = slots.number("season")
        text = units.month_text((first, code))
        return Reading(text, text, "the season of the years that are written")
    ends = units.year_text(first), units.year_text(last)
    text = units.between(*ends)
    place = slots.place("years")
    parts = scene.parts(slots, place, place, ends)
    return Reading(text, text, "the years that are written", states=False, ends=parts)


def decade(scene: Scene, slots: Slots) -> Reading | None:
    """The 1990s, the nineties, or a part of them."""
    number = slots.get("year") or slots.get("decade")
    if not isinstance(number, int):
        number = 1900 + slots.number("yy")
    if number % 10:
        return None
    return _edged(scene, slots, units.decade_text(number), "the decade that is written")


def century(scene: Scene, slots: Slots) -> Reading | None:
    """The 19th century, or a part of it."""
    number = slots.get("ord") or slots.get("day") or slots.get("roman")
    if not isinstance(number, int) or not 1 <= number <= 30:
        return None
    return _edged(scene, slots, units.century_text((number - 1) * 100), "the century by its number")


def _day(scene: Scene, slots: Slots, month: int, day: int) -> Reading:
    year, why = _year_of_day(scene, slots, month, day)
    found = date(year, month, day)
    value = found.isoformat()
    if "night" in slots:
        value = units.between(found, units.days_on(found, 1))
        why += "; the night that begins then"
    elif "eve" in slots:
        value = units.between(units.days_on(found, -1), found)
        why += "; the night that ends then"
    return Reading(found.isoformat(), value, why, type=kind_of(slots))


def _edged(scene: Scene, slots: Slots, text: str, why: str) -> Reading:
    edge = slots.word("edge")
    if not edge:
        return Reading(text, text, why)
    value = part_of(edge, text, scene.published)
    return Reading(text, value, f"{why}; of it the {edge} part")


def spoken_year(scene: Scene, slots: Slots) -> Reading | None:
    """A year in words: nineteen ninety-six, two thousand."""
    number = stated_year(slots)
    if number is None:
        return None
    text = units.year_text(number)
    return Reading(text, text, "the year that is written in words")


def feast(scene: Scene, slots: Slots) -> Reading | None:
    """Christmas, Thanksgiving and their like: nearest to the publication, or as directed."""
    name = slots.word("feast")
    number = slots.get("year")
    base = scene.anchor
    if isinstance(number, int):
        found = feast_day(name, number)
    else:
        near = [feast_day(name, base.year + step) for step in (-1, 0, 1)]
        step = slots.get("step")
        if step == -1:
            near = [day for day in near if day < base]
        elif step == 1:
            near = [day for day in near if day > base]
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
        base = scene.anchor
        near = [date(base.year + step, 1, 1) for step in (0, 1)]
        found = min(near, key=lambda day: abs((day - base).days))
        found = units.days_on(found, -1) if eve else found
    return Reading(found.isoformat(), found.isoformat(), "the day of that feast")


def feast_day(name: str, year: int) -> date:
    """The day of a feast in a year.

    Raises:
        ValueError: a feast that is not known.
    """
    fixed = {
        "christmas": (12, 25),
        "halloween": (10, 31),
        "newyear": (1, 1),
        "newyeareve": (12, 31),
        "christmaseve": (12, 24),
    }
    if name in fixed:
        return date(year, *fixed[name])
    if name == "thanksgiving":
        first = date(year, 11, 1)
        return units.days_on(first, (3 - first.weekday()) % 7 + 21)
    if name in ("easter", "pentecost"):
        return units.days_on(_easter(year), 49 if name == "pentecost" else 0)
    raise ValueError(name)


def _easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar, by the anonymous algorithm."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)


def stated_year(slots: Slots) -> int | None:
    """The year that a rule has caught, of four digits or two."""
    number = slots.get("year")
    if isinstance(number, int):
        return number
    number = slots.get("yy")
    if isinstance(number, int):
        return number + (2000 if number < 50 else 1900)
    if "thousand" in slots:
        return 2000 + (slots.number("ones") if "ones" in slots else 0)
    if "teens" in slots:
        tens = slots.number("tens") if "tens" in slots else 0
        return slots.number("teens") * 100 + tens + (slots.number("ones") if "ones" in slots else 0)
    return None


def year_by_direction(scene: Scene, slots: Slots) -> tuple[int, str] | None:
    """ "Last year", "next year" or "the same year" beside a month, season or quarter."""
    step = slots.get("yearstep")
    if isinstance(step, int):
        base = scene.published.year if scene.published else scene.anchor.year
        name = {-1: "before", 0: "of", 1: "after"}.get(step, "counted from")
        return base + step, f"the year {name} {base}"
    if "sameyear" in slots and scene.stated.year:
        return scene.stated.year, f"the same year, {scene.stated.year}"
    return None


def _year_of_day(scene: Scene, slots: Slots, month: int, day: int) -> tuple[int, str]:
    if (number := stated_year(slots)) is not None:
        return number, "day, month and year are written"
    if (number := scene.year_ahead(slots.end)) is not None:
        return number, "the year is written at the end of the range"
    if found := year_by_direction(scene, slots):
        return found
    if scene.published is None:
        return _year_in_narrative(scene, slots.start, (month, day))
    if (led := _year_of_text(scene, slots)) is not None:
        return led, f"in the year that the text has just stated, {led}"
    base = scene.today
    step = slots.get("step")
    if isinstance(step, int):
        return _stepped(base.year, (month, day) < (base.month, base.day), step), "as directed"
    if day == 29 and month == 2:
        near = [year for year in range(base.year - 4, base.year + 5) if _is_leap(year)]
    else:
        near = [base.year - 1, base.year, base.year + 1]
    days = [date(year, month, day) for year in near if 1 <= year <= 9999]
    best = min(days, key=lambda found: abs((found - base).days))
    ahead = (best - base).days
    tense = scene.tense(slots.start, slots.end) if ahead > AHEAD else 1
    if tense < 0 or (tense == 0 and ahead > FAR_AHEAD):
        best = max(day for day in days if day <= base)
        return best.year, f"most recent on or before {scene.publication}"
    return best.year, f"nearest to {scene.publication}"


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _year_of_text(scene: Scene, slots: Slots) -> int | None:
    """The year that the text has just stated, where it is not that of publication."""
    stated = scene.stated
    if stated.year is None or scene.published is None or stated.at < 0:
        return None
    # Near by and in one sentence only: measured on news, a year stated further off misleads.
    if stated.year >= scene.published.year - 1 or slots.start - stated.at > YEAR_NEAR:
        return None
    if not scene.same_sentence(stated.at, slots.start):
        return None
    return None if scene.looks_forward(slots.start, slots.end) else stated.year


def _year_in_narrative(scene: Scene, at: int, month_day: tuple[int, int | None]) -> tuple[int, str]:
    """The text's own year; over the turn of a year the story goes on rather than back."""
    stated = scene.stated
    if stated.year is None:
        if scene.first_year is None:
            raise ValueError("no year")
        return scene.first_year, f"in the first year that the text states, {scene.first_year}"
    reached = stated.month
    # Measured on stories of war: a year alone leads in its own sentence and the next only.
    if reached is None and stated.main and scene.sentences(stated.at, at) >= ASIDE:
        reached = stated.main
    if reached is None:
        return stated.year, f"in the year last stated, {stated.year}"
    ahead = month_day[0] - reached[1]
    year = reached[0] + (ahead < -8) - (ahead > 9)
    return year, f"in the year that the text has reached, {year}"


def _year_by_text(scene: Scene, follow: object, month: int) -> tuple[int, str]:
    """ "That April", "the following spring": seen from the date that the text last stated."""
    stated = scene.stated
    year = stated.year or 0
    if isinstance(follow, int):
        now = stated.month[1] if stated.month else 12 if follow > 0 else 1
        year = _stepped(year, month <= now if follow > 0 else month < now, follow)
    return year, f"seen from the date last stated, in {stated.year}"


def _stepped(year: int, has_passed: bool, step: int) -> int:
    """The year of the last or next such date, seen from a day in `year`."""
    if step < 0:
        return year if has_passed else year - 1
    if step > 0:
        return year + 1 if has_passed else year
    return year


def _year_of_month(scene: Scene, slots: Slots, month: int) -> tuple[int, str]:
    if (number := stated_year(slots)) is not None:
        return number, "month and year are written"
    if (number := scene.year_ahead(slots.end)) is not None:
        return number, "the year is written at the end of the range"
    if found := year_by_direction(scene, slots):
        return found
    step = slots.get("step")
    if ("that" in slots or "follow" in slots) and scene.stated.year is not None:
        return _year_by_text(scene, slots.get("follow"), month)
    if scene.published is None:
        if not isinstance(step, int) or step == 0:
            return _year_in_narrative(scene, slots.start, (month, None))
        base = scene.anchor
    else:
        if step is None and (led := _year_of_text(scene, slots)) is not None:
            return led, f"in the year that the text has just stated, {led}"
        base = scene.today
    name = units.MONTH_NAMES[month]
    if isinstance(step, int) and step:
        if step < 0:
            year = base.year if month < base.month else base.year - 1
            return year, f"the last {name} before the month of {units.spelt(base)}"
        year = base.year if month > base.month else base.year + 1
        return year, f"the next {name} after the month of {units.spelt(base)}"
    if step == 0:
        return base.year, f"{name} of this year, {base.year}"
    far = (month - base.month) % 12 > 6 and scene.stands_until(slots.start)
    if scene.looks_forward(slots.start, slots.end) and not far:
        year = base.year if month >= base.month else base.year + 1
        return year, f"the coming {name}, since the clause looks forward from {scene.publication}"
    year = base.year if month <= base.month else base.year - 1
    return year, f"most recent {name} on or before {scene.publication}"


def _year_of_season(scene: Scene, slots: Slots, code: int) -> tuple[int, str]:
    if (number := stated_year(slots)) is not None:
        return number, "season and year are written"
    if found := year_by_direction(scene, slots):
        return found
    if ("that" in slots or "follow" in slots) and scene.stated.year is not None:
        return _year_by_text(scene, slots.get("follow"), min(12, 3 * (code - 20)))
    step = slots.get("step")
    if scene.published is None:
        if scene.stated.year is None:
            raise ValueError("no year")
        month = min(12, 3 * (code - 20))
        if isinstance(step, int) and step:
            return _year_by_text(scene, step, month)
        return scene.stated.year, f"in the year last stated, {scene.stated.year}"
    if step is None and (led := _year_of_text(scene, slots)) is not None:
        return led, f"in the year that the text has just stated, {led}"
    now_year, now = units.season_of(scene.today)
    if step == -1:
        return (now_year if code < now else now_year - 1), f"the last before {scene.publication}"
    if step == 1:
        return (now_year if code > now else now_year + 1), f"the next after {scene.publication}"
    if step is None and not scene.looks_forward(slots.start, slots.end):
        year = now_year if code <= now else now_year - 1
        return year, f"most recent on or before {scene.publication}"
    year = now_year if code >= now else now_year + (step is None)
    return year, f"that of the year of {scene.publication}"


def _share_of_year(scene: Scene, slots: Slots, code: int, name: str) -> Reading | None:
    number = stated_year(slots)
    if number is None and (found := year_by_direction(scene, slots)):
        number = found[0]
    why = f"{name} {number}"
    if number is None:
        base = scene.anchor if scene.published is None else scene.today
        now: Month = units.half_of(base) if code >= 40 else units.quarter_of(base)
        number = now[0] if code <= now[1] else now[0] - 1
        if code > now[1] and scene.looks_forward(slots.start, slots.end):
            number = now[0]
        why = f"{name} {number}, the most recent on or before {units.spelt(base)}"
    text = units.month_text((number, code))
    return Reading(text, text, why)


def no_date(scene: Scene, slots: Slots) -> Reading | None:
    """Words that look like a date and are none: "every Friday", "four-year war"."""
    return NO_DATE
