"""The full-text index over a built site: complete, in order, and without what no page uses."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from generator.search_index import make_search_index

PAGE = """<!doctype html><html lang="en"><head><title>{name}</title></head><body>
<div data-pagefind-body><span hidden data-pagefind-filter="kind">{kind}</span>
<h1>{name}</h1><p>Words of {name}.</p><svg><text>Drawn</text></svg>
<ol class="events"><li>Listed</li></ol></div></body></html>
"""


def made(folder: Path) -> dict[str, bytes]:
    """Return the index over a small site by path."""
    folder.mkdir()
    for number in range(12):
        text = PAGE.format(name=f"page{number}", kind=f"kind{number % 5}")
        (folder / f"{number}.html").write_text(text)
    make_search_index(folder)
    files = (folder / "pagefind").rglob("*")
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in files if p.is_file()}


def test_the_same_pages_give_the_same_index_with_no_more_than_is_loaded(tmp_path: Path) -> None:
    first = made(tmp_path / "first")
    assert made(tmp_path / "second") == first
    names = {Path(name).name for name in first}
    assert {"pagefind.js", "pagefind-worker.js", "pagefind-entry.json"} <= names
    assert not [name for name in names if "-ui" in name or "highlight" in name]


def test_a_site_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(subprocess.SubprocessError):
        make_search_index(tmp_path / "nowhere")
