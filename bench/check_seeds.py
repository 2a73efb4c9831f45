"""Builds a site from raw texts that nobody marked up and prints the events that were read.

    python bench/check_seeds.py FOLDER [--table bench/seeds.tsv] [--project .] [--out build/seeds]

FOLDER holds the texts; the table gives each its id, title, outlet, address and day of publication.
The records of the project (actors, places, channels, outlets) say which names there are.
"""

from __future__ import annotations

import argparse
import csv
import json
import shutil
import subprocess
import sys
from pathlib import Path

from generator.build import build_site
from generator.problem import shortened
from generator.reading import read_sources


def main() -> int:
    """Return 1 where a text of the table is missing or could not be taken in."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--table", type=Path, default=Path("bench/seeds.tsv"))
    parser.add_argument("--project", type=Path, default=Path())
    parser.add_argument("--out", type=Path, default=Path("build/seeds"))
    arguments = parser.parse_args()
    shutil.rmtree(arguments.out, ignore_errors=True)
    arguments.out.mkdir(parents=True)
    for name in ("content", "site_config"):
        shutil.copytree(arguments.project / name, arguments.out / name)
    shutil.copy(arguments.project / "mkdocs.yml", arguments.out)
    ids = []
    with arguments.table.open(encoding="utf-8") as table:
        for row in csv.reader((line for line in table if not line.startswith("#")), delimiter="\t"):
            file, article_id, title, outlet, url, published = row
            path = arguments.out / "content" / "articles" / published[:4] / f"{article_id}.md"
            path.parent.mkdir(parents=True, exist_ok=True)
            basis = f"url: {json.dumps(url)}" if url else "url_basis: the address is not known"
            text = (arguments.folder / file).read_text(encoding="utf-8")
            path.write_text(
                f"---\ntitle: {json.dumps(title)}\noutlet: {outlet}\n{basis}\n"
                f"published: {published}\n---\n{text}\n",
                encoding="utf-8",
            )
            ids.append(article_id)
    build = build_site(read_sources(arguments.out))
    events = build.timeline.events.values()
    for article_id in ids:
        if article_id not in build.timeline.content.articles:
            print(f"{article_id}: not taken in")
            continue
        print(f"\n{article_id}")
        for event in events:
            if event.accounts[0].article == article_id:
                print(f"  {event.date.text:<24} {', '.join(event.actors)}")
                print(f"  {'':<24} “{event.accounts[0].when}”: {shortened(event.title, 100)}")
    for problem in build.problems:
        if Path(problem.spot.file).stem in ids and problem.code != "ambiguous-name":
            print(problem)
    subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--quiet"], cwd=arguments.out, check=True
    )
    print(f"\nThe pages are in {arguments.out / 'site'}.")
    return 0 if set(ids) <= set(build.timeline.content.articles) else 1


if __name__ == "__main__":
    sys.exit(main())
