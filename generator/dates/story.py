"""Follows where a text has got to: which date it has stated last, and whether a story goes on."""

from generator.dates.edtf import Edtf
from generator.dates.scene import Scene, Stated
from generator.dates.units import Month

ASIDE_YEARS = 1
"""A date further back than so many years may only look aside."""
PLUPERFECT = 10
"""Tokens before a date in which "had" makes it a look back."""
PARAGRAPH_TOKENS = 200
"""Tokens within which a paragraph has begun; further back nobody looks."""


def state(scene: Scene, unit: Edtf, at: int, end: int, *, counted_on: bool) -> None:
    """Note in the scene what the tokens from `at` to before `end` have stated.

    `counted_on`: their words lead on from the date stated before ("the next year").
    """
    first, last = unit.earliest, unit.latest
    grain = unit.granularity
    if first is None or last is None or grain in ("decade", "century", "set"):
        return
    stated = scene.stated
    if grain == "interval" and (last - first).days > 31:
        return
    # "The next year" goes on with the story, "the previous year" looks back.
    goes_on = counted_on and last.year > (stated.year or 0)
    # "As in the truce of 1914" looks back from 1915, "the campaign of 1916" goes on.
    is_aside = not _leads(scene, at) or (
        scene.published is None and last.year < (stated.year or 0) and scene.word(at - 1) == "of"
    )
    if grain == "year" and stated.year is not None and not goes_on and is_aside:
        return
    # A story is in a winter's first month, or where it was already in that winter.
    is_winter = grain == "season" and scene.published is None and first.year < last.year
    if is_winter and (first.year, 12) < (stated.month or (0, 0)) <= (last.year, last.month + 1):
        return
    aside = _kept_aside(scene, last.year, at) if scene.published is None else None
    stated.at, stated.end = at, end
    part = unit.parts[0]
    stated.year = part.code if part and part.code < 0 else last.year
    if grain in ("year", "quarter", "half"):
        # A year alone may only look aside: what the story had reached is kept for a while.
        leads = scene.grammar.language.leads
        stated.main = aside if leads else stated.month or stated.main
        stated.month = None
    elif is_winter:
        stated.year = first.year
        stated.month = stated.main = (first.year, first.month)
    else:
        stated.month = (last.year, last.month)
        stated.main = aside or stated.month
        if opens_entry(scene, at, end):
            stated.entry = stated.month
    if grain == "interval" and scene.published is not None and last > scene.published:
        # "This week" is no day from which "the next day" counts.
        pass
    elif grain in ("day", "interval"):
        stated.day = last
    elif scene.published is not None or _goes_off(stated, grain):
        # A story comes back to its last day ("two days later"), a report mostly does not.
        stated.day = None
    if grain == "quarter":
        stated.quarter = (first.year, 33 + (first.month - 1) // 3)


def _goes_off(stated: Stated, grain: str) -> bool:
    """The story is in another year than its last day; an earlier year alone may look aside."""
    if stated.day is None or stated.year is None:
        return False
    if grain == "year" and stated.year < stated.day.year:
        return False
    return stated.day.year != stated.year


def _kept_aside(scene: Scene, year: int, at: int) -> Month | None:
    """The month that a narrative had reached, where a year long before only looks aside.

    That is in the middle of a paragraph, or where "had" tells it; a new one may start anew.
    """
    stated = scene.stated
    if year >= (stated.year or 0) - ASIDE_YEARS:
        return None
    opens = _opens_paragraph(scene, at) and not _is_pluperfect(scene, at)
    return None if opens else stated.month


def _leads(scene: Scene, index: int) -> bool:
    """Whether a year alone is where the story now is: "in 1917", not "the 1905 revolution"."""
    language = scene.grammar.language
    if scene.published is not None or not language.leads:
        return True
    # "Who had come to power in 1933" looks back from where the story is.
    if _is_pluperfect(scene, index):
        return False
    return scene.word(index - 1)[:1] == "\n" or scene.word(index - 1) in language.leads


def _is_pluperfect(scene: Scene, index: int) -> bool:
    """A word before the date tells that it was over already: "who had come in 1933"."""
    words = scene.grammar.language.pluperfect
    return any(scene.word(place) in words for place in range(index - PLUPERFECT, index))


def _opens_paragraph(scene: Scene, index: int) -> bool:
    """No sentence of the paragraph has ended before this token."""
    for place in range(index - 1, max(-1, index - PARAGRAPH_TOKENS), -1):
        sign = scene.tokens.words[place][0]
        if sign == "\n":
            return True
        if sign in ".!?" and not scene.is_abbreviated(place):
            return False
    return True


def opens_entry(scene: Scene, first: int, end: int) -> bool:
    """The words open a line and a colon or dash follows: an entry of a chronicle."""
    if not scene.word(end) or scene.word(end) not in ":-–—":
        return False
    before = first - 1
    while before >= 0 and scene.word(before) in "-–—*•":
        before -= 1
    gap = scene.tokens.text[scene.tokens.ends[before] : scene.tokens.starts[before + 1]]
    return before < 0 or "\n" in gap or scene.word(before)[0] == "\n"
