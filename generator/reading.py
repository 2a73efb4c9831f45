"""The only module that reads content and configuration from disk.

It reads regular files under fixed folders and nothing else: symbolic links, devices and files of
another kind are told as problems, so that nothing from outside can reach the site.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.content.front_matter import MAX_BYTES
from generator.problem import Problem, Spot

CONTENT_FOLDERS = (
    "actors",
    "articles",
    "channels",
    "events",
    "outlets",
    "pages",
    "places",
    "stories",
)

# Static files that a page may use, with the bytes that such a file begins with.
ASSETS = {
    ".png": (b"\x89PNG\r\n\x1a\n",),
    ".jpg": (b"\xff\xd8\xff",),
    ".jpeg": (b"\xff\xd8\xff",),
    ".webp": (b"RIFF",),
}
MAX_ASSET_BYTES = 2 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """The bytes of a project's files by their path from its folder, sorted."""

    content: dict[str, bytes]
    configuration: dict[str, bytes]  # by path under site_config/
    assets: dict[str, bytes]  # by path under content/pages/
    problems: tuple[Problem, ...]


def read_sources(root: Path) -> Sources:
    """Read the content and configuration below a project's folder.

    Raises:
        OSError: the folder or a file of it cannot be read.
    """
    problems: list[Problem] = []
    content: dict[str, bytes] = {}
    assets: dict[str, bytes] = {}
    for folder in CONTENT_FOLDERS:
        for path in _regular_files(root, root / "content" / folder, problems):
            name = path.relative_to(root).as_posix()
            suffix = path.suffix.lower()
            if suffix == ".md":
                content[name] = _read(path, MAX_BYTES)
            elif folder == "pages" and suffix in ASSETS:
                data = _read(path, MAX_ASSET_BYTES)
                if _is_sound_asset(suffix, data):
                    assets[path.relative_to(root / "content" / "pages").as_posix()] = data
                else:
                    problems.append(_bad_asset(name, "is not what its name says, or too large"))
            else:
                problems.append(_bad_asset(name, "is not a file that belongs here"))
    problems += _stray(root)
    configuration = {
        path.relative_to(root / "site_config").as_posix(): path.read_bytes()
        for pattern in ("site.yml", "texts/*.po", "vocabulary/*.yml", "schema/*.schema.json")
        for path in sorted((root / "site_config").glob(pattern))
    }
    return Sources(
        content=content, configuration=configuration, assets=assets, problems=tuple(problems)
    )


def _stray(root: Path) -> Iterator[Problem]:
    """Yield a problem for everything in content/ that lies in none of its folders."""
    content = root / "content"
    for entry in sorted(os.scandir(content), key=lambda entry: entry.name):
        if entry.name not in CONTENT_FOLDERS and not entry.name.startswith("."):
            yield Problem(
                spot=Spot(file=f"content/{entry.name}"),
                code="wrong-folder",
                what="this lies in no folder that is read",
                mend=f"Move it to one of {', '.join(CONTENT_FOLDERS)}.",
            )


def _regular_files(root: Path, folder: Path, problems: list[Problem]) -> Iterator[Path]:
    """Yield the regular files below a folder, sorted; report everything else."""
    if folder.is_symlink():
        problems.append(_link(folder.relative_to(root).as_posix()))
        return
    if not folder.is_dir():
        return
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        path = Path(entry.path)
        if entry.name.startswith("."):
            continue
        mode = entry.stat(follow_symlinks=False).st_mode
        name = path.relative_to(root).as_posix()
        if stat.S_ISLNK(mode):
            problems.append(_link(name))
        elif stat.S_ISDIR(mode):
            yield from _regular_files(root, path, problems)
        elif stat.S_ISREG(mode):
            yield path
        else:
            problems.append(
                Problem(
                    spot=Spot(file=name),
                    code="not-a-file",
                    what="this is not a regular file",
                    mend="Remove it.",
                )
            )


def _read(path: Path, limit: int) -> bytes:
    """Return the bytes of a file, at most one more than the limit."""
    # O_NOFOLLOW: what was a file a moment ago may be a link now.
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
    with os.fdopen(descriptor, "rb") as file:
        return file.read(limit + 1)


def _is_sound_asset(suffix: str, data: bytes) -> bool:
    return len(data) <= MAX_ASSET_BYTES and data.startswith(ASSETS[suffix])


def _bad_asset(name: str, what: str) -> Problem:
    return Problem(
        spot=Spot(file=name),
        code="bad-asset",
        what=f"the file {what}",
        mend=f"Content is .md files; pages/ may hold {', '.join(ASSETS)} up to 2 MiB.",
    )


def _link(name: str) -> Problem:
    return Problem(
        spot=Spot(file=name),
        code="symbolic-link",
        what="symbolic links are not followed",
        mend="Put the file itself here.",
    )
