"""Whole sites in small: `golden/<case>/content` gives `golden/<case>/expected`, pages and problems.

After a wanted change run `pytest tests/test_golden.py --update-golden` and read the diff.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.build import Build, build_site
from generator.reading import read_sources

ROOT = Path(__file__).parent.parent
GOLDEN = Path(__file__).parent / "golden"
CASES = sorted(path.name for path in GOLDEN.iterdir() if path.is_dir())


def build(case: str, tmp_path: Path) -> Build:
    """Return the build of a case, with the project's own configuration."""
    shutil.copytree(GOLDEN / case / "content", tmp_path / "content")
    shutil.copytree(ROOT / "site_config", tmp_path / "site_config")
    return build_site(read_sources(tmp_path))


def outputs(built: Build) -> dict[str, str]:
    """Return everything that a build makes, as text by path."""
    files = {page.source: page.document() for page in built.pages}
    files |= {path: data.decode() for path, data in built.files.items() if "schema" not in path}
    problems = (problem for problem in built.problems)
    files["problems.txt"] = "".join(f"{problem}\n" for problem in problems)
    return files


@pytest.mark.parametrize("case", CASES)
def test_content_gives_the_expected_pages_and_problems(
    case: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    made = outputs(build(case, tmp_path))
    expected = GOLDEN / case / "expected"
    if request.config.getoption("--update-golden"):
        shutil.rmtree(expected, ignore_errors=True)
        for name, text in made.items():
            (expected / name).parent.mkdir(parents=True, exist_ok=True)
            (expected / name).write_text(text, encoding="utf-8", newline="")
    kept = {
        path.relative_to(expected).as_posix(): path.read_bytes().decode()
        for path in sorted(expected.rglob("*"))
        if path.is_file()
    }
    assert sorted(made) == sorted(kept)
    for name, text in made.items():
        assert text == kept[name], name
