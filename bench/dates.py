"""Scores the date reader on annotated corpora, beside published taggers, and times it.

    python bench/dates.py BENCH GOLD

BENCH is the folder with the scorer, `score.py GOLD.jsonl PRED.jsonl --scope … --json`. GOLD holds
converted corpora, one `<set>.jsonl` each: a line is {"doc", "lang", "dct", "text", …}. The set
`wikiwars` is read as narratives, without a day of publication. Figures of published taggers stand
in `peers.tsv` beside this file.
"""

from __future__ import annotations

import csv
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

from generator.dates import LANGUAGES
from generator.dates.batch import read_batch

NARRATIVES = {"wikiwars"}
SCOPES = ("timeline", "date")
# Enough to time dateparser's search, which is slow, without waiting for it.
TIMED_DOCUMENTS = 60

Document = dict[str, Any]


def main() -> int:
    """Print a table; return 2 where there is nothing to score."""
    if len(sys.argv) != 3:
        print(__doc__)
        return 2
    bench, gold = map(Path, sys.argv[1:])
    sets = sorted(gold.glob("*.jsonl"))
    if not sets or not (bench / "score.py").is_file():
        print(f"no *.jsonl in {gold}, or no score.py in {bench}", file=sys.stderr)
        return 2
    peers = read_peers(Path(__file__).parent / "peers.tsv")
    print(f"{'set':<10} {'scope':<9} {'strict':>7} {'relaxed':>8} {'P':>6} {'R':>6} "
          f"{'value F1':>9} {'apart':>6}   peers (value F1)")  # fmt: skip
    for path in sets:
        documents = [json.loads(line) for line in path.open(encoding="utf-8")]
        if {document["lang"] for document in documents} <= set(LANGUAGES):
            print_scores(bench, path, documents, peers)
    english = [d for path in sets if path.stem != "wikiwars" for d in map(json.loads, path.open())
               if d["lang"] == "en" and d["dct"]]  # fmt: skip
    print_speed(english[:TIMED_DOCUMENTS])
    return 0


def read_peers(path: Path) -> dict[str, list[str]]:
    """Return "tagger figure" of each published tagger by set."""
    peers: dict[str, list[str]] = {}
    with path.open(encoding="utf-8") as file:
        for row in csv.reader((line for line in file if line[0] != "#"), delimiter="\t"):
            peers.setdefault(row[0], []).append(f"{row[1]} {row[2]}")
    return peers


def print_scores(
    bench: Path, path: Path, documents: Iterable[Document], peers: dict[str, list[str]]
) -> None:
    """Read a set and print a line for each scope."""
    lines = [asked(document, is_narrative=path.stem in NARRATIVES) for document in documents]
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as predicted:
        predicted.writelines(f"{line}\n" for line in read_batch(lines))
        predicted.flush()
        for scope in SCOPES:
            command = [sys.executable, str(bench / "score.py"), str(path), predicted.name]
            command += ["--scope", scope, "--json"]
            result = subprocess.run(command, check=True, capture_output=True, text=True)
            score = json.loads(result.stdout)
            matched = score["relaxed"]["p"] * score["pred"]
            apart = score["apart"] / matched if matched else 0.0
            value = score["value"]
            print(
                f"{path.stem:<10} {scope:<9} {score['strict']['f1']:>7.3f} "
                f"{score['relaxed']['f1']:>8.3f} {value['p']:>6.3f} {value['r']:>6.3f} "
                f"{value['f1']:>9.3f} {apart:>6.1%}   "
                + (", ".join(peers.get(path.stem, ())) if scope == "timeline" else "")
            )


def asked(document: Document, *, is_narrative: bool) -> str:
    """Return a document as a line for `read_batch`."""
    return json.dumps(
        {
            "doc": document["doc"],
            "language": document["lang"],
            "published": None if is_narrative else document["dct"] or None,
            "text": document["text"],
        }
    )


def print_speed(documents: list[Document]) -> None:
    """Print the CPU throughput of this reader and of dateparser's search on the same articles."""
    from dateparser.search import search_dates  # slow to import: only where it is timed

    size = sum(len(document["text"].encode()) for document in documents) / 1024
    lines = [asked(document, is_narrative=False) for document in documents]
    list(read_batch(lines[:1]))
    start = time.process_time()
    list(read_batch(lines))
    own = size / max(time.process_time() - start, 1e-6)
    start = time.process_time()
    for document in documents:
        base = datetime.fromisoformat(document["dct"])
        search_dates(document["text"], languages=["en"], settings={"RELATIVE_BASE": base})
    theirs = size / max(time.process_time() - start, 1e-6)
    print(f"\n{len(documents)} articles, {size:.0f} KB, CPU: {own:.0f} KB/s; "
          f"dateparser.search {theirs:.0f} KB/s; ratio {own / theirs:.1f}")  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
