"""Places the names on a drawing so that none covers another, a mark or the edge.

The most important name chooses first. Each tries places around its mark, near ones before far
ones; a name that stands far off gets a thin line to its mark. A name that fits nowhere is left
out: the mark stays, and the list beside the drawing has the name.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.pages.map.region import Point

# Widths of letters in shares of the font size, on the wide side: readers' fonts differ.
_NARROW, _WIDE = frozenset("fijlrtI.,'’- "), frozenset("mwMWGOQ@—")
_NARROW_WIDTH, _USUAL_WIDTH, _CAPITAL_WIDTH, _WIDE_WIDTH = 0.38, 0.6, 0.72, 0.88

# Right, left, above, below, then the corners and what lies between.
_DIRECTIONS = (0, 180, 270, 90, 330, 30, 210, 150, 300, 60, 240, 120, 345, 15, 195, 165)
_DISTANCES = (0, 10, 20, 32, 46, 62, 80)
_LINE_FROM = 10  # pixels: a name that stands farther off gets a line


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle of a drawing."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        """Tell whether two boxes share ground."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A name that is to be placed: beside a mark, or on one of several points."""

    key: str
    text: str
    size: float  # of the font
    mark: Point | None = None
    radius: float = 0  # of the mark
    points: tuple[Point, ...] = ()  # for the middle of the name, the best first


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """Where a name stands: its anchor on the baseline, its box, and the line to its mark."""

    anchor: str  # of SVG: the name begins ("start"), ends or has its middle at x
    x: float
    y: float
    box: Box
    line: tuple[Point, Point] | None = None

    @property
    def boxes(self) -> tuple[Box, ...]:
        """The name's box, and small ones along its line: nothing else may cover them."""
        if not self.line:
            return (self.box,)
        (x1, y1), (x2, y2) = self.line
        steps = max(2, round(math.dist(*self.line) / 3))
        shares = (step / steps for step in range(1, steps + 1))
        points = [(x1 + (x2 - x1) * share, y1 + (y2 - y1) * share) for share in shares]
        along = (Box(left=x - 1, top=y - 1, right=x + 1, bottom=y + 1) for x, y in points)
        return (self.box, *along)


def place_labels(
    wanted: Iterable[Wanted], *, width: float, height: float, taken: Sequence[Box]
) -> dict[str, Placed]:
    """Return where each name stands that has a place, by key; the first asked choose first."""
    taken = list(taken)
    placed: dict[str, Placed] = {}
    for label in wanted:
        found = next(
            (p for p in _candidates(label) if _is_free(p, width, height, taken)),
            None,
        )
        if found:
            placed[label.key] = found
            taken += found.boxes
    return placed


def text_width(text: str, size: float) -> float:
    """Return about how wide a text is, rather too wide than too narrow."""
    return size * sum(
        _NARROW_WIDTH
        if sign in _NARROW
        else _WIDE_WIDTH
        if sign in _WIDE
        else _CAPITAL_WIDTH
        if sign.isupper()
        else _USUAL_WIDTH
        for sign in text
    )


def _candidates(label: Wanted) -> Iterator[Placed]:
    half, up = text_width(label.text, label.size) / 2, label.size / 2
    for x, y in label.points:
        yield _placed((x, y), half, up, "middle", None)
    if label.mark is None:
        return
    for distance in _DISTANCES:
        for degrees in _DIRECTIONS:
            along, down = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
            reach = label.radius + 3 + distance
            # The name begins where the direction leaves the mark, on the side that faces it.
            x = label.mark[0] + along * reach + half * _side(along)
            y = label.mark[1] + down * reach + up * _side(down)
            line = None
            if distance >= _LINE_FROM:
                start = _moved(label.mark, along, down, label.radius + 1)
                line = (start, _moved(label.mark, along, down, reach - 2))
            anchor = {1.0: "start", -1.0: "end"}.get(_side(along), "middle")
            yield _placed((x, y), half, up, anchor, line)


def _side(share: float) -> float:
    """Return how much of half a name lies beyond its mark: all of it for a clear direction."""
    return max(-1.0, min(1.0, share * 2)) if abs(share) > 0.01 else 0.0


def _moved(point: Point, along: float, down: float, length: float) -> Point:
    return (round(point[0] + along * length, 1), round(point[1] + down * length, 1))


def _placed(
    middle: Point, half: float, up: float, anchor: str, line: tuple[Point, Point] | None
) -> Placed:
    x, y = middle
    box = Box(left=x - half, top=y - up - 1, right=x + half, bottom=y + up + 1)
    # Real letters are narrower than the box: a name keeps to the side of its mark.
    at = {"start": box.left, "end": box.right}.get(anchor, x)
    return Placed(anchor=anchor, x=round(at, 1), y=round(y + up * 0.7, 1), box=box, line=line)


def _is_free(placed: Placed, width: float, height: float, taken: Sequence[Box]) -> bool:
    box = placed.box
    if box.left < 2 or box.top < 2 or box.right > width - 2 or box.bottom > height - 2:
        return False
    return not any(own.meets(other) for own in placed.boxes for other in taken)
