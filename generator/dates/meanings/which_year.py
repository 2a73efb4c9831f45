"""Decides which year, where the words of a day, month or season leave it out."""

from datetime import date

from generator.dates import units
from generator.dates.grammar import Slots
from generator.dates.lists import year_ahead
from generator.dates.scene import Scene
from generator.dates.story import opens_entry

AHEAD = 75
"""A day without year further ahead than this is taken as past where the clause looks back, …"""
AHEAD_OF_VERB = 60
"""The same, where the verb that looks back stands close by, …"""
TOLD_AHEAD = 14
"""… and from this on where it leads right up to the day: "was downed on 24 November"."""
FAR_AHEAD = 120
"""… and further ahead than this unless the clause looks forward."""
SLIP = 2
"""Days by which what has happened may lie ahead: a slip or another time zone, not another year."""
RECENT = 60
"""Days within which a weekday does not decide the year."""
YEAR_NEAR = 8
"""A year stated so many tokens before leads over that of publication."""
SMALL = 2
"""Small words that may stand before a date that opens its sentence, or is all that is read."""
TURN = 5
"""Months back from entry to entry of a chronicle that tell of a new year."""
AUTUMN, WINTER, DECEMBER = 23, 24, 12
SPRING = 4
"""Up to this month "the winter" of a story is the one that began in the year before."""
ASIDE = 2
"""A narrative's year alone leads until so many sentences have ended."""


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
    step = slots.get("yearstep" if "yearstep" in slots else "yearname")
    if isinstance(step, int):
        base = scene.published.year if scene.published else scene.stated.year or scene.anchor.year
        name = {-1: "before", 0: "of", 1: "after"}.get(step, "counted from")
        return base + step, f"the year {name} {base}"
    follow = slots.get("followyear" if "followyear" in slots else "nextone")
    if isinstance(follow, int) and scene.stated.year:
        return scene.stated.year + follow, f"counted from the year stated, {scene.stated.year}"
    if "sameyear" in slots and scene.stated.year:
        return scene.stated.year, f"the same year, {scene.stated.year}"
    return None


def year_of_day(scene: Scene, slots: Slots, month: int, day: int) -> tuple[int, str]:
    """The year of a day and month, and why."""
    if (number := stated_year(slots)) is not None:
        return number, "day, month and year are written"
    if (number := year_ahead(scene, slots.end)) is not None:
        return number, "the year is written at the end of the range"
    if found := year_by_direction(scene, slots):
        return found
    if scene.published is None:
        return year_in_narrative(scene, slots.start, month)
    if (led := year_of_text(scene, slots, month)) is not None:
        return led, f"in the year that the text has just stated, {led}"
    base = scene.today
    step = slots.get("step")
    if isinstance(step, int):
        return stepped_year(base.year, (month, day) < (base.month, base.day), step), "as directed"
    if day == 29 and month == 2:
        near = [year for year in range(base.year - 4, base.year + 5) if is_leap(year)]
    else:
        near = [base.year - 1, base.year, base.year + 1]
    days = [date(year, month, day) for year in near if 1 <= year <= 9999]
    best = min(days, key=lambda found: abs((found - base).days))
    if "weekday" in slots and abs((best - base).days) > RECENT:
        # "Friday, June 29" read in 2008 is that of 2007; near by, a wrong weekday is a slip.
        named = [day for day in days if day.weekday() == slots.number("weekday")]
        if len(named) == 1:
            return named[0].year, "the year nearest by in which it is that weekday"
    ahead = (best - base).days
    if ahead > 0 and _goes_on_from_last_year(scene, slots):
        return base.year - 1, f"in the year that the text has just stated, {base.year - 1}"
    happened = "happened" in slots and ahead > SLIP
    if happened or (ahead > 0 and scene.clause(slots.start, slots.end).is_over):
        best = max(day for day in days if day <= base)
        return best.year, f"most recent on or before {scene.publication}"
    told = ahead > AHEAD_OF_VERB and scene.clause(slots.start, slots.end).looks_back_nearby
    told = told or (ahead > TOLD_AHEAD and scene.clause(slots.start, slots.end).is_told)
    # What goes on since that day has begun, unless the words announce it. A word that is also
    # "from" ("с") tells so only of a day far off.
    language = scene.grammar.language
    words = language.since if ahead > AHEAD else language.since - language.between
    since = ahead > 0 and scene.follows(slots.start, words)
    asked = since or told or abs(ahead) > AHEAD
    tense = scene.clause(slots.start, slots.end).tense if asked else 1
    if tense < 0 or (tense == 0 and (since or ahead > FAR_AHEAD)):
        best = max(day for day in days if day <= base)
        return best.year, f"most recent on or before {scene.publication}"
    if ahead < -AHEAD and tense > 0:
        best = min(day for day in days if day >= base)
        return best.year, f"the next after {scene.publication}, since the clause looks forward"
    return best.year, f"nearest to {scene.publication}"


def is_leap(year: int) -> bool:
    """The year has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def year_of_text(scene: Scene, slots: Slots, month: int) -> int | None:
    """The year that the text has just stated, where it is not that of publication."""
    stated = scene.stated
    if stated.entry is not None and opens_entry(scene, slots.start, slots.end):
        # A chronicle states the year once and goes on; January comes after December.
        return stated.entry[0] + (month < stated.entry[1] - TURN)
    if stated.year is None or scene.published is None or stated.at < 0:
        return None
    # Near by and in one sentence only: measured on news, a year stated further off misleads.
    if stated.year >= scene.published.year - 1:
        return None
    if not _is_led_by(scene, slots.start):
        return None
    return None if scene.clause(slots.start, slots.end).looks_forward else stated.year


def _is_led_by(scene: Scene, first: int) -> bool:
    """The date stated before is near, or a day or month that the next sentence opens with follows.

    "It was signed on 3 May 2012. On 9 June it was torn up."
    """
    stated = scene.stated
    if scene.same_sentence(stated.at, first):
        return first - stated.at <= YEAR_NEAR
    if stated.month is None or scene.sentences(stated.at, first) > 1:
        return False
    return _opens_sentence(scene, first) and _opens_sentence(scene, stated.at)


def _opens_sentence(scene: Scene, first: int) -> bool:
    """At most a preposition and an article stand between the start of a sentence and the date."""
    return any(scene.starts_sentence(place) for place in range(first - SMALL, first + 1))


def _goes_on_from_last_year(scene: Scene, slots: Slots) -> bool:
    """ "On Oct. 30, 2015, and again on Nov. 14", read in 2016: both are of 2015."""
    stated = scene.stated
    if scene.published is None or stated.year != scene.published.year - 1 or stated.day is None:
        return False
    if slots.start - stated.end > YEAR_NEAR or not scene.same_sentence(stated.at, slots.start):
        return False
    return not scene.clause(slots.start, slots.end).looks_forward


def year_in_narrative(scene: Scene, at: int, month: int) -> tuple[int, str]:
    """The text's own year; over the turn of a year the story goes on rather than back."""
    stated = scene.stated
    if stated.year is None:
        if scene.first_year is None:
            raise ValueError("no year")
        return scene.first_year, f"in the first year that the text states, {scene.first_year}"
    reached = stated.month
    # Measured on stories of war: a year alone leads in its own sentence and the next only.
    if stated.main and scene.sentences(stated.at, at) >= ASIDE:
        reached = stated.main
    if reached is None:
        return stated.year, f"in the year last stated, {stated.year}"
    ahead = month - reached[1]
    year = reached[0] + (ahead < -8) - (ahead > 9)
    return year, f"in the year that the text has reached, {year}"


def year_by_text(scene: Scene, follow: object, month: int) -> tuple[int, str]:
    """ "That April", "the following spring": seen from the date that the text last stated."""
    stated = scene.stated
    year = stated.year or 0
    if isinstance(follow, int):
        now = stated.month[1] if stated.month else 12 if follow > 0 else 1
        year = stepped_year(year, month <= now if follow > 0 else month < now, follow)
    return year, f"seen from the date last stated, in {stated.year}"


def stepped_year(year: int, has_passed: bool, step: int) -> int:
    """The year of the last or next such date, seen from a day in `year`."""
    if step < 0:
        return year if has_passed else year - 1
    if step > 0:
        return year + 1 if has_passed else year
    return year


def year_of_month(scene: Scene, slots: Slots, month: int) -> tuple[int, str]:
    """The year of a month, and why."""
    if (number := stated_year(slots)) is not None:
        return number, "month and year are written"
    if (number := year_ahead(scene, slots.end)) is not None:
        return number, "the year is written at the end of the range"
    if found := year_by_direction(scene, slots):
        return found
    step = slots.get("step")
    if ("that" in slots or "follow" in slots) and scene.stated.year is not None:
        return year_by_text(scene, slots.get("follow"), month)
    if scene.published is None:
        if not isinstance(step, int) or step == 0:
            return year_in_narrative(scene, slots.start, month)
        base = scene.anchor
    else:
        if step is None and (led := year_of_text(scene, slots, month)) is not None:
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
    months_ahead = (month - base.month) % 12
    # Measured on news: "in October" read in September is the coming one unless told as past. The
    # phrase alone tells nothing, and a bare month is the most recent one.
    clause = scene.clause(slots.start, slots.end)
    alone = len(scene.tokens) <= slots.end - slots.start + SMALL
    soon = months_ahead == 1 and not clause.looks_back_nearby and not alone
    # "Planned for June", and over already, is the June just past.
    bound = scene.stands_until(slots.start) or clause.closes_past
    far = months_ahead > 6 and bound
    if (clause.looks_forward and not far) or soon:
        year = base.year if month >= base.month else base.year + 1
        return year, f"the coming {name}, since the clause looks forward from {scene.publication}"
    year = base.year if month <= base.month else base.year - 1
    return year, f"most recent {name} on or before {scene.publication}"


def year_of_season(scene: Scene, slots: Slots, code: int) -> tuple[int, str]:
    """The year of a season by its EDTF code, and why."""
    if (number := stated_year(slots)) is not None:
        return number, "season and year are written"
    if (number := year_ahead(scene, slots.end)) is not None:
        return number, "the year is written at the end of the list"
    if found := year_by_direction(scene, slots):
        return found
    if ("that" in slots or "follow" in slots) and scene.stated.year is not None:
        return year_by_text(scene, slots.get("follow"), units.month_of_season(code))
    step = slots.get("step")
    if scene.published is None:
        if scene.stated.year is None:
            raise ValueError("no year")
        month = units.month_of_season(code)
        if isinstance(step, int) and step:
            return year_by_text(scene, step, month)
        reached = scene.stated.month
        if code == WINTER and reached and reached[1] < SPRING:
            return scene.stated.year - 1, f"the winter before {units.month_text(reached)} ends"
        if code < AUTUMN and reached and reached[1] == DECEMBER:
            return reached[0] + 1, f"goes on from {units.month_text(reached)}"
        return scene.stated.year, f"in the year last stated, {scene.stated.year}"
    month = units.month_of_season(code)
    if step is None and (led := year_of_text(scene, slots, month)) is not None:
        return led, f"in the year that the text has just stated, {led}"
    now_year, now = units.season_of(scene.today)
    if step == -1:
        return (now_year if code < now else now_year - 1), f"the last before {scene.publication}"
    if step == 1:
        return (now_year if code > now else now_year + 1), f"the next after {scene.publication}"
    if step is None and not scene.clause(slots.start, slots.end).looks_forward:
        year = now_year if code <= now else now_year - 1
        return year, f"most recent on or before {scene.publication}"
    year = now_year if code >= now else now_year + (step is None)
    return year, f"that of the year of {scene.publication}"
