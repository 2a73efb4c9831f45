"""Draws a region and places in it as one inline SVG: marks are links, names do not overlap.

What a kind of place looks like follows the sign that the vocabulary gives it (`icon`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from generator.pages.map.labels import Box, Placed, Wanted, place_labels
from generator.pages.map.region import Point, Projection, Region, Shape, projection

# Outlines around (0, 0) by the sign of the kind; any other sign is drawn as a circle.
_MARKS = {
    "•": "M-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0z",
    "▲": "M0-5.5L5.5 4.5H-5.5z",
    "✈": "M0-5.5L5.5 0L0 5.5L-5.5 0z",
    "×": "M-4-4L4 4M4-4L-4 4",
    "⌂": "M-4 4V-1L0-5L4-1V4z",
}
_CIRCLE = "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z"
_RADIUS = 5.5
AREA = "▢"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A place as it is drawn: a point, an area about a point, or a shape of the region."""

    id: str
    name: str
    href: Markup
    sign: str  # of its kind
    words: str  # "Hmeimim air base: base, 14 events"
    weight: int  # the heavier, the earlier its name is placed
    at: Point | None  # longitude and latitude
    shape: Shape | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How large a drawing is, in pixels of its own."""

    name: str
    width: int
    font: float
    area: float  # radius of an area whose borders are not drawn
    countries: bool  # whether names of countries are written


WIDE = Look(name="wide", width=720, font=12, area=21, countries=True)
NARROW = Look(name="narrow", width=340, font=11, area=11, countries=False)
SMALL = Look(name="small", width=340, font=12, area=12, countries=True)


def draw(region: Region, marks: Sequence[Mark], look: Look, title: str) -> Markup:
    """Return a map of a region with some places."""
    flat = projection(region, look.width)
    placed = _placed(region, marks, look, flat)
    parts = [*_ground(region, flat, look, placed)]
    # Areas and lines lie under points, so that these can be reached.
    for mark in sorted(marks, key=lambda mark: mark.at is not None and mark.sign != AREA):
        parts.append(_link(mark, placed.get(mark.id), flat, look))
    head = Markup(
        '<svg class="map map--{}" viewBox="0 0 {} {}" role="group" aria-label="{}">'
    ).format(look.name, look.width, int(flat.height), title)
    return head + Markup("").join(parts) + Markup("</svg>")


def _ground(
    region: Region, flat: Projection, look: Look, placed: dict[str, Placed]
) -> Iterable[Markup]:
    step = 1.5 if look.name == "wide" else 3
    shapes = region.shapes.values()
    for name, lines, closed in (
        ("land", region.land, True),
        ("water", region.lakes, True),
        ("river", (*region.rivers, *(line for shape in shapes for line in shape.lines)), False),
        ("border", region.borders, False),
    ):
        path = flat.path(lines, closed=closed, step=step)
        yield Markup('<path class="map__{}" d="{}"/>').format(name, path)
    for name in region.countries:
        if spot := placed.get(f"country {name}"):
            yield _text("map__country", spot, name)


def _placed(
    region: Region, marks: Sequence[Mark], look: Look, flat: Projection
) -> dict[str, Placed]:
    """Return where names stand: those of points, the heaviest first, then shapes, countries."""
    taken = [_around(flat.point(mark.at), _RADIUS) for mark in marks if mark.at and _is_point(mark)]
    wanted = [
        *(_beside(mark, look, flat) for mark in _by_weight(marks) if mark.at),
        *(_on(mark, look, flat) for mark in _by_weight(marks) if not mark.at),
    ]
    names = place_labels(wanted, width=flat.width, height=flat.height, taken=taken)
    if not look.countries:
        return names
    # A country's name keeps clear of areas too: it is not to seem to claim one.
    taken += [box for placed in names.values() for box in placed.boxes]
    taken += [_around(flat.point(mark.at), look.area) for mark in marks if mark.at]
    countries = [
        Wanted(
            key=f"country {name}",
            text=f" {_spaced(name)} ",
            size=look.font,
            points=tuple(flat.point(spot) for spot in spots),
        )
        # The country with the fewest spots chooses first.
        for name, spots in sorted(region.countries.items(), key=lambda item: len(item[1]))
        if name not in {mark.name for mark in marks}
    ]
    return names | place_labels(countries, width=flat.width, height=flat.height, taken=taken)


def _by_weight(marks: Iterable[Mark]) -> list[Mark]:
    return sorted(marks, key=lambda mark: (-mark.weight, mark.id))


def _beside(mark: Mark, look: Look, flat: Projection) -> Wanted:
    at = flat.point(mark.at) if mark.at else None
    radius = look.area if mark.sign == AREA else _RADIUS
    return Wanted(key=mark.id, text=mark.name, size=look.font, mark=at, radius=radius)


def _on(mark: Mark, look: Look, flat: Projection) -> Wanted:
    spots = mark.shape.labels if mark.shape else ()
    points = tuple(flat.point(spot) for spot in spots)
    text = _spaced(mark.name) if mark.shape and mark.shape.areas else mark.name
    return Wanted(key=mark.id, text=text, size=look.font, points=points)


def _spaced(text: str) -> str:
    """Return a text as wide as it is when its letters stand apart (see `map.css`)."""
    return text + " " * (len(text) // 3)


def _around(point: Point, radius: float) -> Box:
    x, y = point
    return Box(left=x - radius, top=y - radius, right=x + radius, bottom=y + radius)


def _is_point(mark: Mark) -> bool:
    return mark.at is not None and mark.sign != AREA


def _link(mark: Mark, spot: Placed | None, flat: Projection, look: Look) -> Markup:
    """Return a place as a link: its drawing, its name, and what it is in words."""
    parts = [Markup("<title>{}</title>").format(mark.words)]
    kind = "point"
    if mark.shape:
        kind = "area" if mark.shape.areas else "line"
        for lines, closed in ((mark.shape.areas, True), (mark.shape.lines, False)):
            if lines:
                path = flat.path(lines, closed=closed, step=2)
                parts.append(Markup('<path class="map__{}" d="{}"/>').format(kind, path))
    elif mark.at:
        x, y = flat.point(mark.at)
        if mark.sign == AREA:
            kind = "about"
            parts.append(
                Markup('<circle class="map__about" cx="{}" cy="{}" r="{}"/>').format(
                    x, y, look.area
                )
            )
        else:
            parts.append(
                Markup('<path class="map__mark" transform="translate({} {})" d="{}"/>').format(
                    x, y, _MARKS.get(mark.sign, _CIRCLE)
                )
            )
    if spot:
        if spot.line:
            (x1, y1), (x2, y2) = spot.line
            parts.append(
                Markup('<path class="map__leader" d="M{} {}L{} {}"/>').format(x1, y1, x2, y2)
            )
        parts.append(_text("map__name", spot, mark.name))
    return Markup('<a class="map__place map__place--{}" href="{}" aria-label="{}">{}</a>').format(
        kind, mark.href, mark.words, Markup("").join(parts)
    )


def _text(css: str, spot: Placed, text: str) -> Markup:
    anchor = "" if spot.anchor == "middle" else f" map__{spot.anchor}"
    return Markup('<text class="{}{}" x="{}" y="{}">{}</text>').format(
        css, anchor, spot.x, spot.y, text
    )
