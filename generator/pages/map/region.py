"""The region that is drawn: its lines in degrees, and the projection that makes pixels of them.

Projection: equirectangular, true to scale along the middle latitude. A degree of longitude is
drawn cos(middle latitude) times as long as a degree of latitude; nothing else is done. Over the ten
degrees of this region that is off by less than a few pixels.
"""

from __future__ import annotations

import functools
import importlib.resources
import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

Point = tuple[float, float]  # longitude and latitude, or x and y
Line = tuple[Point, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """A place that is more than a point: its lines, its areas, and where its name may stand."""

    lines: tuple[Line, ...]
    areas: tuple[Line, ...]
    labels: Line


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """What `region.json` holds, in degrees; SOURCE.md beside it says where it comes from."""

    source: str
    bounds: tuple[float, float, float, float]  # west, south, east, north
    land: tuple[Line, ...]
    borders: tuple[Line, ...]
    lakes: tuple[Line, ...]
    rivers: tuple[Line, ...]
    countries: Mapping[str, Line]  # where the name of a country may stand, the best first
    shapes: Mapping[str, Shape]  # by id of a place

    def holds(self, longitude: float, latitude: float) -> bool:
        """Tell whether a point lies inside of what is drawn."""
        west, south, east, north = self.bounds
        return west <= longitude <= east and south <= latitude <= north


@dataclass(frozen=True, slots=True, kw_only=True)
class Projection:
    """Degrees to pixels of a drawing of some width."""

    west: float
    north: float
    along: float  # pixels of one degree of longitude
    up: float  # pixels of one degree of latitude
    width: float
    height: float

    def point(self, degrees: Point) -> Point:
        """Return x and y of a longitude and a latitude."""
        x = (degrees[0] - self.west) * self.along
        return (round(x, 1), round((self.north - degrees[1]) * self.up, 1))

    def path(self, lines: Iterable[Line], *, closed: bool = False, step: float = 1.5) -> str:
        """Return lines as the `d` of a path in whole pixels, without points nearer than `step`."""
        parts = []
        for line in lines:
            (x, y), *points = _spaced([self.point(point) for point in line], step)
            parts.append(f"M{x} {y}")
            for next_x, next_y in points:
                parts.append(f"l{next_x - x} {next_y - y}")
                x, y = next_x, next_y
            parts.append("z" if closed else "")
        return "".join(parts)


def _spaced(points: list[Point], step: float) -> list[tuple[int, int]]:
    """Return points in whole pixels, both ends and what lies far enough from the one before."""
    whole = [(round(x), round(y)) for x, y in points]
    kept = whole[:1]
    for point in whole[1:]:
        if math.dist(point, kept[-1]) >= step:
            kept.append(point)
    return kept if kept[-1] == whole[-1] else [*kept, whole[-1]]


def projection(region: Region, width: float) -> Projection:
    """Return the projection of a whole region onto a drawing of some width."""
    west, south, east, north = region.bounds
    along = width / (east - west)
    up = along / math.cos(math.radians((south + north) / 2))
    return Projection(
        west=west,
        north=north,
        along=along,
        up=up,
        width=width,
        height=math.ceil((north - south) * up),
    )


@functools.cache
def region() -> Region:
    """Return the region of `region.json`, which is part of the package."""
    data = json.loads(importlib.resources.files(__package__).joinpath("region.json").read_text())
    west, south, east, north = data["bounds"]
    return Region(
        source=data["source"],
        bounds=(west, south, east, north),
        land=_lines(data["land"]),
        borders=_lines(data["borders"]),
        lakes=_lines(data["lakes"]),
        rivers=_lines(data["rivers"]),
        countries={name: _line(points) for name, points in data["countries"].items()},
        shapes={
            place: Shape(
                lines=_lines(shape["lines"]),
                areas=_lines(shape["areas"]),
                labels=_line(shape["labels"]),
            )
            for place, shape in data["places"].items()
        },
    )


def _lines(lines: list[list[list[float]]]) -> tuple[Line, ...]:
    return tuple(_line(line) for line in lines)


def _line(points: list[list[float]]) -> Line:
    return tuple((x, y) for x, y in points)
