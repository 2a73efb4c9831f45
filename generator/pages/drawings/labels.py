"""Labels that do not overlap: in rows over an axis, or beside one that runs down."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.pages.drawings.svg import text_width

# Crossing another label's leader costs as much as this many rows.
_CROSSING = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """A label at its point of the axis; row 0 is nearest to the axis."""

    at: float
    left: float
    right: float
    row: int

    @property
    def is_left(self) -> bool:
        """Whether the text stands to the left of its point."""
        return self.left < self.at


def flags(
    points: Sequence[tuple[float, float]], low: float, high: float, gap: float = 6
) -> tuple[Flag, ...]:
    """Return a place for each label (point, width) inside of two bounds, in the order given.

    No two texts overlap. Leaders that cross a text are avoided where a few rows more allow it.
    """
    placed: list[Flag] = []
    for at, width in points:
        candidates = []
        for row in range(len(points)):
            for left in (at, at - width):
                flag = Flag(at=at, left=left, right=left + width, row=row)
                if any(_overlap(flag, other, gap) for other in placed if other.row == row):
                    continue
                outside = max(0.0, low - flag.left) + max(0.0, flag.right - high)
                crossings = sum(_crosses(flag, other) for other in placed)
                candidates.append((outside, row + _CROSSING * crossings, row, left != at, flag))
        placed.append(min(candidates, key=lambda found: found[:4])[4])
    return tuple(placed)


def _overlap(one: Flag, other: Flag, gap: float) -> bool:
    return one.left < other.right + gap and other.left < one.right + gap


def _crosses(one: Flag, other: Flag) -> bool:
    upper, lower = (one, other) if one.row > other.row else (other, one)
    return upper.row > lower.row and lower.left < upper.at < lower.right


def spread(
    wanted: Sequence[float], sizes: Sequence[float], low: float, high: float
) -> tuple[float, ...]:
    """Return where each of some labels begins, in order, as near as may be to where it wants to.

    Labels that would overlap share the way: the middle of their group stays. `high` gives way
    where there is no room.
    """
    groups: list[tuple[float, list[int]]] = []  # where a group begins, its members
    for index, place in enumerate(wanted):
        start, members = max(low, place), [index]
        while groups and groups[-1][0] + sum(sizes[i] for i in groups[-1][1]) > start:
            members = [*groups.pop()[1], *members]
            start = max(low, _fair_start(wanted, sizes, members))
        groups.append((start, members))
    found: list[float] = []
    for start, members in groups:
        for index in members:
            found.append(start)
            start += sizes[index]
    limit = high
    for index in reversed(range(len(found))):
        found[index] = max(low, min(found[index], limit - sizes[index]))
        limit = found[index]
    for index in range(1, len(found)):
        found[index] = max(found[index], found[index - 1] + sizes[index - 1])
    return tuple(found)


def _fair_start(wanted: Sequence[float], sizes: Sequence[float], members: list[int]) -> float:
    offset, total = 0.0, 0.0
    for index in members:
        total += wanted[index] - offset
        offset += sizes[index]
    return total / len(members)


def wrapped(text: str, size: float, room: float) -> tuple[str, ...]:
    """Return a text in lines that fit into some room; one word may be longer."""
    found = [""]
    for word in text.split():
        longer = f"{found[-1]} {word}".strip()
        if found[-1] and text_width(longer, size) > room:
            found.append(word)
        else:
            found[-1] = longer
    return tuple(found)
