"""Runs Pagefind over a built site and makes what it writes the same every time.

Pagefind 1.5 writes the values of a filter in the order of a hash map, which differs from run to
run; everything else is stable. Filter files are gzip over `pagefind_dcd` and CBOR:
[name, [[value, [page, …]], …]]; the metadata names them by hash.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import cbor2

_MAGIC = b"pagefind_dcd"
_SECONDS = 600
_UNUSED = ("*-ui.css", "*-ui.js", "*-highlight.js")  # the search page is our own
# What would find a page by words that are not its own: drawings, lists of other pages, citations.
_LEFT_OUT = "svg, figcaption, thead, ol.events, .cite, .share, .page-feed, .md-content__button"


def make_search_index(site: Path) -> None:
    """Write the full-text index of a built site into its folder `pagefind`.

    Raises:
        OSError, subprocess.SubprocessError: Pagefind could not be run, or failed.
    """
    command = [sys.executable, "-m", "pagefind", "--site", str(site), "--quiet"]
    command += ["--exclude-selectors", _LEFT_OUT]
    subprocess.run(command, check=True, capture_output=True, text=True, timeout=_SECONDS)
    for pattern in _UNUSED:
        for file in (site / "pagefind").glob(pattern):
            file.unlink()
    entry = site / "pagefind" / "pagefind-entry.json"
    languages = json.loads(entry.read_bytes())
    for language in languages["languages"].values():
        language["hash"] = _in_order(site / "pagefind", language["hash"])
    entry.write_text(json.dumps(languages, ensure_ascii=False), encoding="utf-8")


def _in_order(folder: Path, name: str) -> str:
    """Put the filters of one language in order and return the new name of its metadata."""
    metadata_file = folder / f"pagefind.{name}.pf_meta"
    metadata = _read(metadata_file)
    prefix = name.rpartition("_")[0]
    for part in metadata:
        if not (isinstance(part, list) and part and _is_filters(folder, part)):
            continue
        for named in part:
            old = folder / "filter" / f"{named[1]}.pf_filter"
            label, values = _read(old)
            data = _packed([label, sorted(values)])
            old.unlink()
            named[1] = f"{prefix}_{hashlib.sha256(data).hexdigest()[:7]}"
            (folder / "filter" / f"{named[1]}.pf_filter").write_bytes(data)
        part.sort()
    data = _packed(metadata)
    metadata_file.unlink()
    new_name = f"{prefix}_{hashlib.sha256(data).hexdigest()[:10]}"
    (folder / f"pagefind.{new_name}.pf_meta").write_bytes(data)
    return new_name


def _is_filters(folder: Path, part: list[Any]) -> bool:
    """Tell whether a part of the metadata lists filters: [[name, hash], …]."""
    return all(
        isinstance(item, list)
        and len(item) == 2
        and all(isinstance(word, str) for word in item)
        and (folder / "filter" / f"{item[1]}.pf_filter").is_file()
        for item in part
    )


def _read(file: Path) -> Any:
    return cbor2.loads(gzip.decompress(file.read_bytes())[len(_MAGIC) :])


def _packed(value: Any) -> bytes:
    return gzip.compress(_MAGIC + cbor2.dumps(value), compresslevel=9, mtime=0)
