"""How a state looks: a colour of the style sheet and a hatching of its own."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from generator.pages.drawings.svg import tag
from generator.texts import gettext

# Side of a tile and the strokes on it; open is filled without any.
_HATCHING = {
    "open": (4.0, ""),
    "suspended": (5.0, "M-1 6L6 -1M-1 1L1 -1M4 6L6 4"),
    "closed": (5.0, "M0 0L5 5M5 0L0 5"),
    "proposed": (4.0, "M1 2H2.2"),
    "disputed": (6.0, "M0 1.5H3M3 4.5H6"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyEntry:
    """A line of a legend."""

    swatch: Markup
    word: str
    meaning: str


def patterns() -> Markup:
    """Return the hatchings that the drawings of a page use; a page prints it once."""
    return tag(
        "svg",
        tag("defs", *(_pattern(state) for state in _HATCHING)),
        class_="drawing-defs",
        width=0,
        height=0,
        aria_hidden="true",
    )


def _pattern(state: str) -> Markup:
    side, strokes = _HATCHING[state]
    return tag(
        "pattern",
        tag("rect", width=side, height=side, class_="hatch__ground"),
        *([tag("path", d=strokes, class_="hatch__stroke")] if strokes else ()),
        id=f"hatch-{state}",
        class_=f"hatch hatch--{state}",
        width=side,
        height=side,
        patternUnits="userSpaceOnUse",
    )


def bar(state: str, x: str | float, y: float, width: str | float, height: float) -> Markup:
    """Return a bar in a state; `x` and `width` may be shares of the drawing ("12.5%")."""
    return tag(
        "rect",
        x=x,
        y=y,
        width=width,
        height=height,
        class_=f"bar bar--{state}",
        fill=f"url(#hatch-{state})",
    )


def key(*, has_disputed: bool, has_inherited: bool) -> tuple[KeyEntry, ...]:
    """Return the legend in words, with a swatch before each."""
    stroke = tag("path", d="M14 1V12", class_="tick")
    silence = tag("path", d="M1 6.5H27", class_="silence")
    entries = (
        (
            True,
            _bar("open"),
            gettext("Open"),
            gettext("opened, used or restored, by the last word of that side"),
        ),
        (True, _bar("suspended"), gettext("Suspended"), gettext("suspended or frozen")),
        (True, _bar("closed"), gettext("Closed"), gettext("ended for good")),
        (True, _bar("proposed"), gettext("Proposed"), gettext("offered or prepared, not open yet")),
        (
            has_disputed,
            _bar("disputed"),
            gettext("Disputed"),
            gettext("the sides differ; each has its own line"),
        ),
        (
            has_inherited,
            _bar("open", 4),
            gettext("Thinner"),
            gettext("said of what the channel is part of"),
        ),
        (True, silence, gettext("Dotted"), gettext("no statement yet: it is not known to be open")),
        (
            True,
            stroke,
            gettext("Stroke"),
            gettext("a statement; it holds until that side’s next one"),
        ),
    )
    return tuple(
        KeyEntry(swatch=_swatch(mark), word=word, meaning=meaning)
        for is_needed, mark, word, meaning in entries
        if is_needed
    )


def _bar(state: str, height: float = 9) -> Markup:
    return bar(state, 1, 6.5 - height / 2, 26, height)


def _swatch(mark: Markup) -> Markup:
    return tag("svg", mark, class_="swatch", width=28, height=13, aria_hidden="true")
