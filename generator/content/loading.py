"""All files of a project become `Content`: parse each, check each against the others."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.content import records
from generator.content.configuration import parse_schemas, parse_site, parse_vocabulary
from generator.content.front_matter import Document, parse_document
from generator.content.references import reference_problems, without_missing
from generator.content.schema import Schemas
from generator.model import Content
from generator.problem import ContentError, Problem, Spot, shortened

_ID = re.compile(r"[a-z0-9-]{1,80}", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kind:
    """A kind of file: its folder, its schema, its parser, where its values go in `Content`."""

    folder: str
    schema: str
    field: str
    parse: Callable[[str, Document], Any]


KINDS = (
    _Kind(folder="actors", schema="actor", field="actors", parse=records.parse_actor),
    _Kind(folder="channels", schema="channel", field="channels", parse=records.parse_channel),
    _Kind(folder="places", schema="place", field="places", parse=records.parse_place),
    _Kind(folder="outlets", schema="outlet", field="outlets", parse=records.parse_outlet),
    _Kind(folder="articles", schema="article", field="articles", parse=records.parse_article),
    _Kind(folder="events", schema="event", field="event_records", parse=records.parse_event_record),
    _Kind(folder="stories", schema="story", field="stories", parse=records.parse_story),
    _Kind(folder="pages", schema="page", field="pages", parse=records.parse_page),
)


@dataclass(slots=True)
class Known:
    """Every id that some file stands for or mentions, sound or not.

    A reference to a file with faults is no second fault; the first is told already.
    """

    ids: dict[str, dict[str, Spot]] = field(default_factory=dict)  # field -> id -> its file
    events: dict[str, Spot] = field(default_factory=dict)
    has_unreadable_article: bool = False
    documents: dict[str, Document] = field(default_factory=dict)  # file -> document


def parse_content(
    files: Mapping[str, bytes], configuration: Mapping[str, bytes]
) -> tuple[Content, tuple[Problem, ...]]:
    """Return the sound part of a project's content and every problem of the rest.

    Raises:
        ContentError: the configuration itself is wrong; nothing can be checked then.
    """
    if "site.yml" not in configuration:
        raise ContentError(
            [
                Problem(
                    spot=Spot(file="site_config/site.yml"),
                    code="bad-config",
                    what="the file is missing",
                    mend="Run the command in the project's folder, which holds site_config/.",
                )
            ]
        )
    site = parse_site("site_config/site.yml", configuration["site.yml"])
    schemas = parse_schemas({p: d for p, d in configuration.items() if p != "site.yml"})
    vocabulary = parse_vocabulary(
        {p: d for p, d in configuration.items() if p.startswith("vocabulary/")}
    )
    known, problems = Known(), list[Problem]()
    parsed = {kind.field: _parse_kind(kind, files, schemas, known, problems) for kind in KINDS}
    content = Content(site=site, vocabulary=vocabulary, **parsed)
    problems += reference_problems(content, known)
    faulty = {problem.spot.file for problem in problems if problem.severity == "error"}
    return without_missing(content, faulty), tuple(problems)


def _parse_kind(
    kind: _Kind,
    files: Mapping[str, bytes],
    schemas: Schemas,
    known: Known,
    problems: list[Problem],
) -> dict[str, Any]:
    """Return the sound records of one kind by id, in the order of their ids."""
    prefix = f"content/{kind.folder}/"
    ids = known.ids.setdefault(kind.field, {})
    sound: dict[str, Any] = {}
    for file in sorted(name for name in files if name.startswith(prefix)):
        path = file.removeprefix(prefix).removesuffix(".md")
        record_id = path if kind.folder == "pages" else path.rpartition("/")[2]
        try:
            _check_name(kind, file, path, ids)
            ids.setdefault(record_id, Spot(file=file))
            document = _document(kind, file, files[file], known)
            faults = list(schemas.problems(kind.schema, document))
            if faults:
                raise ContentError(faults)
            sound[record_id] = kind.parse(record_id, document)
        except ContentError as error:
            problems += error.problems
    return dict(sorted(sound.items()))


def _check_name(kind: _Kind, file: str, path: str, ids: Mapping[str, Spot]) -> None:
    """Refuse a file whose name is no id, or one that another file has already."""
    folder, _, name = path.rpartition("/")
    if not _ID.fullmatch(name) or (kind.folder == "pages" and not _is_page_path(path)):
        raise ContentError(
            [
                Problem(
                    spot=Spot(file=file),
                    code="wrong-name",
                    what=f"'{shortened(name)}' is not an id",
                    mend="Name the file with a-z, 0-9 and hyphens, at most 80 of them, and .md.",
                )
            ]
        )
    if kind.folder not in {"articles", "pages"} and folder:
        raise ContentError(
            [
                Problem(
                    spot=Spot(file=file),
                    code="wrong-folder",
                    what=f"content/{kind.folder}/ has no folders inside",
                    mend=f"Move the file to content/{kind.folder}/{name}.md.",
                )
            ]
        )
    if kind.folder != "pages" and name in ids:
        raise ContentError(
            [
                Problem(
                    spot=Spot(file=file),
                    code="doubled-id",
                    what=f"the id '{name}' is taken by {ids[name].file}",
                    mend="Give one of the two files another name.",
                )
            ]
        )


def _is_page_path(path: str) -> bool:
    return all(_ID.fullmatch(part) for part in path.split("/"))


def _document(kind: _Kind, file: str, data: bytes, known: Known) -> Document:
    try:
        document = parse_document(file, data)
    except ContentError:
        known.has_unreadable_article |= kind.field == "articles"
        raise
    known.documents[file] = document
    for event in _mentioned_events(document) if kind.field == "articles" else ():
        known.events.setdefault(event, Spot(file=file))
    return document


def _mentioned_events(document: Document) -> list[str]:
    """Return the event ids of an article, be the article sound or not."""
    accounts = document.values.get("events")
    if not isinstance(accounts, list):
        return []
    ids = (account.get("event") for account in accounts if isinstance(account, dict))
    return [event for event in ids if isinstance(event, str)]
