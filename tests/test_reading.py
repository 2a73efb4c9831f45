"""What is read from disk, and what is not."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.content.front_matter import MAX_BYTES
from generator.reading import MAX_ASSET_BYTES, Sources, read_sources

Project = Callable[..., Path]
PNG = b"\x89PNG\r\n\x1a\n"


def told(sources: Sources) -> list[str]:
    return [f"{p.spot.file} {p.code}" for p in sources.problems]


def write(root: Path, path: str, data: bytes = b"x") -> Path:
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_bytes(data)
    return root / path


def test_a_project_is_its_content_and_its_configuration(project: Project) -> None:
    root = project({"articles/2015/a": "title: T", "pages/about/x": "title: T"})
    sources = read_sources(root)
    assert told(sources) == []
    assert {"content/actors/russia.md", "content/articles/2015/a.md",
            "content/pages/about/x.md"} <= sources.content.keys()  # fmt: skip
    assert {"site.yml", "vocabulary/stance.yml", "schema/actor.schema.json"} <= (
        sources.configuration.keys()
    )
    assert sources.assets == {}


def test_files_come_in_one_order_wherever_they_are(project: Project) -> None:
    root = project({"actors/zz": "name: Z", "actors/aa": "name: A"})
    actors = [name for name in read_sources(root).content if name.startswith("content/actors/")]
    assert actors == sorted(actors)


STRAY = {
    "another kind of file": ("content/actors/a.txt", "content/actors/a.txt bad-asset"),
    "no ending": ("content/actors/README", "content/actors/README bad-asset"),
    "a script": ("content/pages/x.js", "content/pages/x.js bad-asset"),
    "a page of HTML": ("content/pages/x.html", "content/pages/x.html bad-asset"),
    "a drawing": ("content/pages/x.svg", "content/pages/x.svg bad-asset"),
    "a picture beside a record": ("content/actors/x.png", "content/actors/x.png bad-asset"),
    "a folder of no kind": ("content/artikles/a.md", "content/artikles wrong-folder"),
    "a file beside the folders": ("content/a.md", "content/a.md wrong-folder"),
    "a hidden file": ("content/actors/.a.md", None),
    "a hidden folder": ("content/actors/.git/config", None),
    "outside of content": ("notes/a.md", None),
}


@pytest.mark.parametrize(("path", "wanted"), STRAY.values(), ids=STRAY)
def test_what_does_not_belong_here_is_told_and_left_out(
    path: str, wanted: str | None, project: Project
) -> None:
    root = project()
    before = read_sources(root)
    write(root, path, PNG)
    sources = read_sources(root)
    assert told(sources) == ([wanted] if wanted else [])
    assert sources.content == before.content
    assert sources.assets == {}


ASSETS = {
    "PNG": ("x.png", PNG + b"more", True),
    "JPEG": ("x.jpg", b"\xff\xd8\xff\xe0", True),
    "JPEG by its long name": ("x.jpeg", b"\xff\xd8\xff\xe0", True),
    "ending in capitals": ("x.PNG", PNG, True),
    "in a folder": ("about/x.png", PNG, True),
    "WebP": ("x.webp", b"RIFF\x00\x00\x00\x00WEBPVP8 ", True),
    "HTML with the name of a picture": ("x.png", b"<script>", False),
    "JPEG with the name of a PNG": ("x.png", b"\xff\xd8\xff\xe0", False),
    "nothing": ("x.png", b"", False),
    "as large as may be": ("x.png", PNG + b"x" * (MAX_ASSET_BYTES - 8), True),
    "too large": ("x.png", PNG + b"x" * (MAX_ASSET_BYTES - 7), False),
}


@pytest.mark.parametrize(("name", "data", "is_sound"), ASSETS.values(), ids=ASSETS)
def test_a_picture_is_what_its_name_says(
    name: str, data: bytes, is_sound: bool, project: Project
) -> None:
    root = project()
    write(root, f"content/pages/{name}", data)
    sources = read_sources(root)
    assert sources.assets == ({name: data} if is_sound else {})
    assert told(sources) == ([] if is_sound else [f"content/pages/{name} bad-asset"])


def test_a_file_that_is_too_large_is_not_read_to_its_end(project: Project) -> None:
    root = project()
    write(root, "content/actors/x.md", b"x" * (MAX_BYTES * 4))
    assert len(read_sources(root).content["content/actors/x.md"]) == MAX_BYTES + 1


@pytest.mark.parametrize("target", ["/etc/passwd", "russia.md", "nowhere", "."])
def test_a_link_is_not_followed(target: str, project: Project) -> None:
    root = project()
    (root / "content/actors/x.md").symlink_to(target)
    sources = read_sources(root)
    assert told(sources) == ["content/actors/x.md symbolic-link"]
    assert "content/actors/x.md" not in sources.content


def test_a_folder_that_is_a_link_is_not_followed(project: Project, tmp_path: Path) -> None:
    root = project()
    (root / "outside").mkdir()
    write(root, "outside/secret.md")
    (root / "content/stories").symlink_to(root / "outside")
    (root / "content/articles").mkdir()
    (root / "content/articles/2015").symlink_to(root / "outside")
    sources = read_sources(root)
    assert told(sources) == ["content/articles/2015 symbolic-link", "content/stories symbolic-link"]
    assert not any("secret" in name for name in sources.content)


def test_a_circle_of_links_ends(project: Project) -> None:
    root = project()
    (root / "content/pages").mkdir()
    (root / "content/pages/round").symlink_to(root / "content", target_is_directory=True)
    assert told(read_sources(root)) == ["content/pages/round symbolic-link"]


def test_a_pipe_is_told_and_not_waited_for(project: Project) -> None:
    root = project()
    os.mkfifo(root / "content/actors/x.md")
    assert told(read_sources(root)) == ["content/actors/x.md not-a-file"]


def test_a_folder_with_the_name_of_a_file_is_a_folder(project: Project) -> None:
    root = project()
    write(root, "content/actors/x.md/y.md")
    assert "content/actors/x.md/y.md" in read_sources(root).content


def test_a_missing_folder_is_an_empty_one(project: Project) -> None:
    root = project()
    assert not (root / "content/events").exists()
    assert told(read_sources(root)) == []


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_stops_the_build(project: Project) -> None:
    root = project()
    (root / "content/actors/russia.md").chmod(0)
    with pytest.raises(PermissionError):
        read_sources(root)
