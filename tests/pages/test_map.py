"""The maps: what is drawn where, that names stand apart, and what lies outside."""

from __future__ import annotations

import math
import xml.etree.ElementTree as ET
from collections.abc import Callable
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from generator.build import Build
from generator.pages.map import all_places_map, event_map, place_map
from generator.pages.map.drawing import NARROW, SMALL, WIDE, Look, Mark, draw
from generator.pages.map.labels import Box, Wanted, place_labels, text_width
from generator.pages.map.region import projection, region
from generator.pages.views import Views

BuildOf = Callable[..., Build]

PLACES = {
    "places/hmeimim": "name: Hmeimim\nkind: base\ncountry: syria\nlat: 35.401\nlon: 35.949",
    "places/latakia": "name: Latakia\nkind: city\ncountry: syria\nlat: 35.531\nlon: 35.791",
    "places/idlib-province": "name: Idlib province\nkind: province\nlat: 35.83\nlon: 36.67",
    "places/euphrates": "name: Euphrates\nkind: river\ncountry: syria",
    "places/syria": "name: Syria\nkind: country\ncountry: syria\nlat: 35.0\nlon: 38.5",
}
ARTICLE = """
title: Talks
outlet: voa
url: https://example.org/a
published: 2015-10-08
events:
  - event: talks-one
    when: on Wednesday
    what: They met.
    title: Talks
    kind: talks
    actors: [russia]
    places: [{places}]
"""


def views_of(build: Build, path: str = "places/index") -> Views:
    return Views(build.timeline, path)


def links(svg: str) -> dict[str, ET.Element]:
    """Return the links of the first drawing of a map by their address."""
    drawing = ET.fromstring(f"<maps>{svg}</maps>").find(".//svg")
    assert drawing is not None
    return {link.attrib["href"]: link for link in drawing.iter("a")}


def test_every_place_of_the_region_is_a_link_that_says_what_it_is(build_of: BuildOf) -> None:
    found = links(all_places_map(views_of(build_of(PLACES))))
    words = {href: link.attrib["aria-label"] for href, link in found.items()}
    assert words == {
        "hmeimim.html": "Hmeimim: base, 0 events",
        "latakia.html": "Latakia: city, 0 events",
        "idlib-province.html": "Idlib province: province, 0 events",
        "euphrates.html": "Euphrates: river, 0 events",
        "syria.html": "Syria: country, 0 events",
    }
    for link in found.values():
        assert link.findtext("title") == link.attrib["aria-label"]


@pytest.mark.parametrize(
    ("place", "drawn_as"),
    [
        ("hmeimim", "path.map__mark"),
        ("idlib-province", "circle.map__about"),
        ("euphrates", "path.map__line"),
        ("syria", "path.map__area"),
    ],
)
def test_points_areas_and_lines_are_drawn_as_such(
    build_of: BuildOf, place: str, drawn_as: str
) -> None:
    link = links(all_places_map(views_of(build_of(PLACES))))[f"{place}.html"]
    tag, css = drawn_as.split(".")
    assert [part.attrib["class"] for part in link.findall(tag)][:1] == [css]


def test_kinds_of_place_differ_by_shape(build_of: BuildOf) -> None:
    found = links(all_places_map(views_of(build_of(PLACES))))
    base, city = (found[f"{place}.html"].find("path") for place in ("hmeimim", "latakia"))
    assert base is not None
    assert city is not None
    assert base.attrib["d"] != city.attrib["d"]


def test_places_elsewhere_and_without_a_point_are_listed_and_not_drawn(build_of: BuildOf) -> None:
    page = {page.path: page for page in build_of(PLACES).pages}["places/index"]
    parts = {
        part.heading: [link.text for group in part.groups for link in group.places]
        for part in page.context["parts"]
    }
    assert parts["Outside of the map"] == ["Moscow"]
    assert parts["Not drawn"] == ["Golan Heights", "Washington, D.C."]
    assert "moscow.html" not in page.context["map"]
    assert sorted(parts["On the map"]) == [
        "Euphrates", "Hmeimim", "Idlib province", "Latakia", "Syria"
    ]  # fmt: skip


def test_where_no_place_lies_in_the_region_nothing_is_drawn(build_of: BuildOf) -> None:
    assert all_places_map(views_of(build_of())) == ""


@pytest.mark.parametrize(
    ("places", "drawn"),
    [
        ("hmeimim", ["hmeimim"]),
        ("hmeimim, latakia", ["hmeimim", "latakia"]),
        ("moscow, hmeimim", ["hmeimim"]),
        ("euphrates", ["euphrates"]),
        ("moscow", []),
        ("syria", []),  # a whole country does not say where
        ("", []),
    ],
)
def test_the_map_of_an_event_shows_where_it_was(
    build_of: BuildOf, places: str, drawn: list[str]
) -> None:
    build = build_of({**PLACES, "articles/2015/talks": ARTICLE.format(places=places)})
    made = event_map(build.timeline.events["talks-one"], views_of(build, "events/talks-one"))
    assert sorted(links(made) if made else []) == [f"../places/{place}.html" for place in drawn]


def test_the_page_of_a_place_has_its_map_and_says_whose_lines_these_are(build_of: BuildOf) -> None:
    pages = {page.path: page.render() for page in build_of(PLACES).pages}
    assert '<svg class="map map--small"' in pages["places/hmeimim"]
    assert "Natural Earth 4.1.0" in pages["places/hmeimim"]
    assert "settles no dispute" in pages["places/index"]
    assert "<svg" not in pages["places/moscow"]


def test_a_hostile_name_stays_text_in_a_drawing(build_of: BuildOf) -> None:
    name = """name: '<script>"&x'\nkind: city\nlat: 35.0\nlon: 38.0"""
    build = build_of({"places/evil": name})
    made = place_map(build.timeline.content.places["evil"], views_of(build))
    assert "<script" not in made
    assert links(made)["evil.html"].attrib["aria-label"].startswith('<script>"&x: city')


def test_the_projection_keeps_distances_in_the_middle_and_fits_the_frame() -> None:
    ground = region()
    west, south, east, north = ground.bounds
    flat = projection(ground, 720)
    assert flat.point((west, north)) == (0, 0)
    assert flat.point((east, south))[0] == 720
    assert flat.point((east, south))[1] == pytest.approx(flat.height, abs=1)
    # 111 km of longitude and of latitude are equally long in the middle.
    middle = (south + north) / 2
    assert flat.along / math.cos(math.radians(middle)) == pytest.approx(flat.up)


def test_every_line_of_the_region_lies_in_its_bounds() -> None:
    ground = region()
    west, south, east, north = ground.bounds
    lines = [*ground.land, *ground.borders, *ground.lakes, *ground.rivers]
    lines += [line for shape in ground.shapes.values() for line in (*shape.lines, *shape.areas)]
    assert all(
        west - 0.01 <= x <= east + 0.01 and south - 0.01 <= y <= north + 0.01
        for line in lines
        for x, y in line
    )


def test_paths_are_whole_pixels_and_keep_their_ends() -> None:
    flat = projection(region(), 720)
    path = flat.path([((35.0, 36.0), (35.001, 36.0), (36.0, 35.0))])
    start, end = flat.point((35.0, 36.0)), flat.point((36.0, 35.0))
    assert path.startswith(f"M{round(start[0])} {round(start[1])}l")
    assert path.count("l") == 1
    assert round(end[0]) - round(start[0]) == int(path.split("l")[1].split(" ")[0])


POINTS = st.lists(
    st.tuples(st.floats(0, 300, allow_nan=False), st.floats(0, 200, allow_nan=False)), max_size=25
)


@given(points=POINTS)
def test_no_name_covers_another_or_a_mark_or_the_edge(points: list[tuple[float, float]]) -> None:
    marks = [Box(left=x - 4, top=y - 4, right=x + 4, bottom=y + 4) for x, y in points]
    wanted = [
        Wanted(key=str(n), text=f"Name {n}", size=11, mark=point, radius=4)
        for n, point in enumerate(points)
    ]
    placed = place_labels(wanted, width=300, height=200, taken=marks)
    for one, other in combinations(placed.values(), 2):
        assert not any(a.meets(b) for a in one.boxes for b in other.boxes)
    for label in placed.values():
        assert not any(label.box.meets(mark) for mark in marks)
        assert label.box.left >= 0
        assert label.box.right <= 300
        assert label.box.top >= 0
        assert label.box.bottom <= 200


def test_the_heaviest_of_two_chooses_the_place_of_its_name() -> None:
    taken: list[Box] = []
    first = Wanted(key="first", text="First", size=12, mark=(80, 50), radius=4)
    second = Wanted(key="second", text="Second", size=12, mark=(80, 50), radius=4)
    placed = place_labels([first, second], width=400, height=100, taken=taken)
    assert placed["first"].anchor == "start"
    assert placed["second"].anchor == "end"
    assert taken == []


def test_a_name_that_fits_nowhere_is_left_out_and_its_mark_stays() -> None:
    marks = [
        Mark(
            id=f"p{n}",
            name="A name that is far too long for a telephone " * 2,
            href=Markup("x.html"),
            sign="●",
            words="a city",
            weight=1,
            at=(38.0, 35.0),
        )
        for n in range(2)
    ]
    made = draw(region(), marks, NARROW, "Map")
    assert "map__name" not in made
    assert made.count("map__mark") == 2


@pytest.mark.parametrize("look", [WIDE, NARROW, SMALL])
def test_the_same_places_give_the_same_drawing(build_of: BuildOf, look: Look) -> None:
    first, second = (all_places_map(views_of(build_of(PLACES))) for _ in range(2))
    assert first == second
    assert f"map--{look.name}" in first or look is SMALL


def test_letters_of_other_scripts_have_a_width_too() -> None:
    assert text_width("Хмеймим", 10) > 30
    assert text_width("حميميم", 10) > 30
