"""Counts from a date that stands beside the distance: "three weeks after the 18 September call"."""

from datetime import date

from generator.dates import units
from generator.dates.edtf import Edtf, EdtfError, parse_edtf
from generator.dates.mention import DateMention, Found
from generator.dates.scene import Scene

BETWEEN = 2
"""Small words that may stand between the word of direction and the date."""


def counted(scene: Scene, found: Found) -> Found:
    """The mention, or where a distance leads up to it, the date that both make.

    The mention itself stays as its one end: annotators mark it apart.
    """
    first, last, mention = found
    if not scene.grammar.language.counts_from or not mention.value.is_day:
        return found
    way_at = _way_before(scene, first)
    if way_at is None:
        return found
    start, count, grain = _distance_before(scene, way_at)
    day = mention.value.earliest
    if not grain or day is None:
        return found
    way = scene.grammar.language.counts_from[scene.word(way_at)]
    value = _moved(day, grain, way * count)
    if value is None:
        return found
    begin = scene.tokens.starts[start]
    words = scene.tokens.text[begin : mention.end]
    side = "after" if way > 0 else "before"
    distance = f"{units.counted(count, grain)} {side} {units.spelt(day)}"
    joined = DateMention(
        start=begin,
        end=mention.end,
        text=words,
        value=value,
        unit_value=None,
        reason=f"{distance}, which is {mention.reason}",
        announced=mention.announced,
        ends=(mention,),
    )
    return Found(start, last, joined)


def _way_before(scene: Scene, first: int) -> int | None:
    language = scene.grammar.language
    for index in range(first - 1, first - 2 - BETWEEN, -1):
        word = scene.word(index)
        if word in language.counts_from:
            return index
        if word not in language.articles and word not in ("its", "his", "their", "a"):
            return None
    return None


def _distance_before(scene: Scene, way_at: int) -> tuple[int, int, str]:
    """First token, count and unit of the distance that ends here; no unit where there is none."""
    unit = scene.grammar.entry(scene.written(way_at - 1)) if way_at > 0 else None
    if unit and isinstance(two := unit.get("DUAL"), str):
        return way_at - 1, 2, two
    grain = unit.get("UNITS") if unit else None
    number = scene.grammar.entry(scene.written(way_at - 2)) if way_at > 1 else None
    count = number.get("NUM") if number else None
    if not isinstance(grain, str):
        return 0, 0, ""
    if isinstance(count, int):
        return way_at - 2, count, grain
    if scene.word(way_at - 2) in scene.grammar.language.articles:
        return way_at - 2, 1, grain
    if unit and "PLURAL" not in unit:
        return way_at - 1, 1, grain
    return 0, 0, ""


def _moved(day: date, grain: str, steps: int) -> Edtf | None:
    try:
        if grain == "day":
            return parse_edtf(units.days_on(day, steps).isoformat())
        if grain == "week":
            return parse_edtf(f"{units.days_on(day, 7 * steps)}~")
        if grain in ("month", "year"):
            months = steps * (12 if grain == "year" else 1)
            month = units.months_on(units.month_of(day), months)
            return parse_edtf(f"{units.same_day_in(month, day.day)}~")
    except (EdtfError, OverflowError, ValueError):
        return None
    return None
