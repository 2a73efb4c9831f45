"""The `timeline` command: check content, read dates, write pages. MkDocs itself builds and serves.

Exit codes: 0 all is well, 1 problems were found, 2 the command could not run.
"""

from __future__ import annotations

import datetime
import json
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO

import click

from generator.build import Build, Progress, build_site
from generator.dates import LANGUAGES, detect_language, find_dates
from generator.dates.batch import read_batch
from generator.dates.words import in_words
from generator.problem import ContentError, Problem, printable
from generator.reading import read_sources

CANNOT_RUN = 2


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="timeline-generator")
def main() -> None:
    """Make a timeline out of a folder of articles.

    \b
    timeline check                    say what is wrong in content/, all of it
    timeline dates -p 2015-10-08 -    read the dates in a text from standard input
    timeline pages build/pages        write the pages as Markdown, for another site builder
    mkdocs serve                      preview the site, mkdocs build --strict builds it
    """


_project = click.option(
    "--project",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=".",
    show_default="this folder",
    help="The folder that holds content/ and site_config/.",
)


@main.command()
@_project
@click.option("-v", "--verbose", is_flag=True, help="Also name what was left unlinked, and counts.")
def check(project: Path, verbose: bool) -> None:
    """Check all content and say everything that is wrong, with how to mend it.

    An error leaves its file out of the site; a warning stops a strict build; a note asks for an
    editor's eye. Exit code 1 where there are errors or warnings.
    """
    build = _built(project)
    told = [p for p in build.problems if verbose or p.code != "ambiguous-name"]
    for problem in told:
        click.echo(str(problem))
    counts = Counter(problem.severity for problem in told)
    timeline = build.timeline
    if verbose:
        click.echo(
            f"{len(timeline.content.articles)} articles, {len(timeline.events)} events, "
            f"{len(timeline.content.actors)} actors, {len(build.pages)} pages"
        )
    words = ", ".join(
        f"{counts[severity]} {severity}{'' if counts[severity] == 1 else 's'}"
        for severity in ("error", "warning", "note")
        if counts[severity]
    )
    click.echo(words or "No problem found.", err=bool(words))
    sys.exit(1 if counts["error"] or counts["warning"] else 0)


@main.command()
@click.option(
    "-p",
    "--published",
    metavar="DAY",
    help="The day of publication: 2015-10-08. "
    "Without it, words such as “Wednesday” are read only after a full date.",
)
@click.option("-l", "--language", type=click.Choice(sorted(LANGUAGES)), help="Default: detected.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@click.option("--batch", is_flag=True, help="FILE has JSON lines: doc, language, published, text.")
@click.argument("file", type=click.File(encoding="utf-8", errors="replace"))
def dates(
    published: str | None, language: str | None, as_json: bool, batch: bool, file: TextIO
) -> None:
    """Show the dates that a text states, what each means, and why.

    FILE is a text file, or - for standard input. Offsets count Unicode code points.
    """
    if batch:
        for line in read_batch(file):
            click.echo(line)
        return
    day = _day(published)
    text = file.read()
    for mention in find_dates(text, published=day, language=language or detect_language(text)):
        if as_json:
            record: dict[str, Any] = {
                "start": mention.start,
                "end": mention.end,
                "text": mention.text,
                "value": mention.value.text,
                "reason": mention.reason,
            }
            click.echo(json.dumps(record, ensure_ascii=False))
        else:
            words = " ".join(printable(mention.text).split())
            meaning = in_words(mention.value)
            click.echo(f"{mention.start:>6}  {words}  =  {mention.value.text}  ({meaning})")
            click.echo(f"        {mention.reason}")


def _day(text: str | None) -> datetime.date | None:
    if text is None:
        return None
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise click.BadParameter(
            f"'{text}' is not a day; write it as 2015-10-08", param_hint="--published"
        ) from None


@main.command()
@_project
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
def pages(project: Path, folder: Path) -> None:
    """Write every page as Markdown, and every data file, below FOLDER.

    The Markdown is the same that MkDocs builds from. FOLDER has to be new or empty.
    """
    if folder.exists() and any(folder.iterdir()):
        raise click.UsageError(f"{folder} is not empty; name a new folder, or remove it first")
    build = _built(project)
    folder.parent.mkdir(parents=True, exist_ok=True)
    # Beside its place, then moved there whole: a half-written folder is never found under its name.
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=f".{folder.name}-") as beside:
        whole = Path(beside) / folder.name
        with click.progressbar(build.pages, label="Writing pages", file=sys.stderr) as bar:
            for page in bar:
                _write(whole / page.source, page.document().encode())
        for path, data in build.files.items():
            _write(whole / path, data)
        whole.replace(folder)
    faults = _told([p for p in build.problems if p.severity != "note"])
    click.echo(f"{len(build.pages)} pages, {len(build.files)} files", err=True)
    sys.exit(1 if faults else 0)


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def _told(problems: list[Problem]) -> int:
    for problem in problems:
        click.echo(str(problem), err=True)
    return len(problems)


def _built(project: Path) -> Build:
    """Return the build of a project; where it cannot be made, say why and leave with 2."""
    try:
        with _progress() as progress:
            return build_site(read_sources(project), progress)
    except ContentError as error:
        _told(list(error.problems))
    except OSError as error:
        click.echo(f"cannot read {project}: {error}", err=True)
    sys.exit(CANNOT_RUN)


@contextmanager
def _progress() -> Iterator[Progress | None]:
    """Yield what shows progress on a terminal, and nothing elsewhere."""
    if not sys.stderr.isatty():
        yield None
        return
    with click.progressbar(length=1, label="Reading dates", file=sys.stderr) as bar:

        def show(label: str, count: int, total: int) -> None:
            bar.label, bar.length = label, total
            bar.update(count - bar.pos)

        yield show


if __name__ == "__main__":
    main()
