"""A small world of content for all tests, and the ways into the generator that they share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from textwrap import dedent

import pytest

from generator.build import Build, build_site
from generator.content.configuration import parse_schemas
from generator.content.loading import KINDS, parse_content
from generator.content.schema import Schemas
from generator.model import Content
from generator.problem import Problem
from generator.reading import Sources
from generator.texts import ENGLISH, speak

pytest_plugins = ["browser_tools"]

ROOT = Path(__file__).parent.parent

SITE = """
title: A timeline
description: Of a few days.
address: https://example.org/
edit_address: https://example.org/edit/
language: en
period: 2015-01-01/2017-12-31
licence: CC BY 4.0
licence_address: https://creativecommons.org/licenses/by/4.0/
exports: [timeline-json, events-csv, atom, icalendar]
"""

# The records that articles of the tests may name; a test adds to them or replaces some.
WORLD = {
    "actors/russia": """
        name: Russia
        kind: state
        aliases: [Russian Federation]
        short_forms: [Moscow]
        demonyms: [Russian, Russians]
        native_names: {ru: Россия, ar: روسيا, he: רוסיה, tr: Rusya}
        """,
    "actors/russian-defence-ministry": """
        name: Russian Ministry of Defence
        kind: organisation
        affiliation: russia
        aliases: [Russian Defence Ministry]
        """,
    "actors/sergei-lavrov": """
        name: Sergei Lavrov
        kind: person
        affiliation: russia
        short_forms: [Lavrov]
        native_names: {ru: Сергей Лавров}
        """,
    "actors/united-states": """
        name: United States
        kind: state
        short_forms: [US, U.S., Washington]
        demonyms: [American, Americans]
        """,
    "actors/pentagon": """
        name: Pentagon
        kind: organisation
        affiliation: united-states
        """,
    "actors/ash-carter": """
        name: Ash Carter
        kind: person
        affiliation: pentagon
        aliases: [Ashton Carter]
        short_forms: [Carter]
        """,
    "actors/israel": """
        name: Israel
        kind: state
        demonyms: [Israeli, Israelis]
        """,
    "actors/yair-golan": """
        name: Yair Golan
        kind: person
        affiliation: israel
        short_forms: [Golan]
        """,
    "places/moscow": "name: Moscow\nkind: city\ncountry: russia\nlat: 55.756\nlon: 37.617",
    "places/washington": """
        name: Washington, D.C.
        kind: city
        country: united-states
        short_forms: [Washington]
        """,
    "places/golan-heights": "name: Golan Heights\nkind: region\nshort_forms: [Golan]",
    "places/hmeimim": "name: Hmeimim\nkind: base\ncountry: syria",
    "channels/memorandum": """
        name: Flight-safety memorandum
        parties: [russia, united-states]
        level: air
        """,
    "channels/air-line": """
        name: US–Russia air line
        parties: [russia, united-states]
        level: air
        part_of: memorandum
        """,
    "outlets/voa": "name: Voice of America\nkind: state-broadcaster\ncountry: united-states",
    "outlets/tass": "name: TASS\nkind: state-agency\ncountry: russia",
    "outlets/moscow-times": "name: The Moscow Times\nkind: newspaper\ncountry: russia",
}

_BODY = "\n---\nA short description.\n"


def _file(text: str) -> bytes:
    """Return a file: front matter alone gets its fences; a whole file stays as it is."""
    text = dedent(text)
    return (text if text.startswith("---") else f"---\n{text.strip()}{_BODY}").encode()


def _path(name: str) -> str:
    return name if name.startswith("content/") else f"content/{name}.md"


@pytest.fixture(autouse=True)
def english() -> None:
    """Let every test begin in the language of the code: a build may leave another one."""
    speak(ENGLISH)


@pytest.fixture(scope="session")
def configuration() -> dict[str, bytes]:
    """The shapes and vocabularies of this project, with a site of the tests' own."""
    folder = ROOT / "site_config"
    paths = (*folder.glob("schema/*.json"), *folder.glob("vocabulary/*.yml"))
    files = {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(paths)}
    return {**files, "site.yml": SITE.encode()}


@pytest.fixture(scope="session")
def schemas(configuration: dict[str, bytes]) -> Schemas:
    files = {path: data for path, data in configuration.items() if path != "site.yml"}
    return parse_schemas(files, (kind.schema for kind in KINDS))


@pytest.fixture(scope="session")
def files_of() -> Callable[..., dict[str, bytes]]:
    """Return the files of the small world with some added, replaced or (None) taken out.

    A name is "articles/2015/talks"; a text without fences is front matter and gets a body.
    """

    def files(
        changes: Mapping[str, str | bytes | None], world: Mapping[str, str] = WORLD
    ) -> dict[str, bytes]:
        made = {_path(name): _file(text) for name, text in world.items()}
        for name, text in changes.items():
            if text is None:
                del made[_path(name)]
            else:
                made[_path(name)] = text if isinstance(text, bytes) else _file(text)
        return made

    return files


@pytest.fixture(scope="session")
def content_of(
    files_of: Callable[..., dict[str, bytes]], configuration: dict[str, bytes]
) -> Callable[..., tuple[Content, tuple[Problem, ...]]]:
    """Parse the small world with changes: its sound content and every problem."""

    def parse(
        changes: Mapping[str, str | bytes | None] = {},
    ) -> tuple[Content, tuple[Problem, ...]]:
        return parse_content(files_of(changes), configuration)

    return parse


@pytest.fixture(scope="session")
def build_of(
    files_of: Callable[..., dict[str, bytes]], configuration: dict[str, bytes]
) -> Callable[..., Build]:
    """Build the small world with changes."""

    def build(changes: Mapping[str, str | bytes | None] = {}) -> Build:
        sources = Sources(
            content=files_of(changes), configuration=configuration, assets={}, problems=()
        )
        return build_site(sources)

    return build


@pytest.fixture
def project(
    tmp_path: Path, files_of: Callable[..., dict[str, bytes]], configuration: dict[str, bytes]
) -> Callable[..., Path]:
    """Write the small world with changes to disk and return its folder."""

    def write(changes: Mapping[str, str | bytes | None] = {}) -> Path:
        files = {f"site_config/{path}": data for path, data in configuration.items()}
        for path, data in {**files, **files_of(changes)}.items():
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / path).write_bytes(data)
        return tmp_path

    return write


@pytest.fixture(scope="session")
def told() -> Callable[[Iterable[Problem]], list[str]]:
    """Say problems in one line each: "file:line:column: severity [code]"."""

    def lines(problems: Iterable[Problem]) -> list[str]:
        return [
            f"{p.spot.file}:{p.spot.line}:{p.spot.column}: {p.severity} [{p.code}]"
            for p in sorted(problems, key=lambda problem: problem.sort_key)
        ]

    return lines


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let `--update-golden` write what the golden sites give now."""
    parser.addoption("--update-golden", action="store_true", help="write tests/golden/*/expected")
