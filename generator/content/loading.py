"""All files of a project become `Content`: parse each, check each against the others."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from generator.content import records
from generator.content.checks import document_problems
from generator.content.configuration import (
    parse_language,
    parse_schemas,
    parse_site,
    parse_vocabulary,
)
from generator.content.front_matter import Document, parse_document
from generator.content.known import ID, Known
from generator.content.references import doubled_names, reference_problems
from generator.content.schema import Schemas
from generator.model import Content
from generator.problem import ContentError, Problem, Spot, shortened


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


def parse_content(
    files: Mapping[str, bytes], configuration: Mapping[str, bytes]
) -> tuple[Content, tuple[Problem, ...]]:
    """Return what can be read of a project's content, and every problem of it.

    Files with errors are still in it, so that later steps tell their faults too; whoever builds
    on it takes them out with `without_missing`.

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
    schemas = parse_schemas(
        {p: d for p, d in configuration.items() if p.startswith(("schema/", "vocabulary/"))},
        (kind.schema for kind in KINDS),
    )
    vocabulary = parse_vocabulary(
        {p: d for p, d in configuration.items() if p.startswith("vocabulary/")}
    )
    interface, problems = parse_language(site.language, configuration)
    known = Known()
    parsed = {kind.field: _parse_kind(kind, files, schemas, known, problems) for kind in KINDS}
    content = Content(site=site, interface=interface, vocabulary=vocabulary, **parsed)
    problems += reference_problems(known)
    problems += doubled_names(content)
    return content, tuple(problems)


def _parse_kind(
    kind: _Kind,
    files: Mapping[str, bytes],
    schemas: Schemas,
    known: Known,
    problems: list[Problem],
) -> dict[str, Any]:
    """Return the records of one kind that can be read, by id, in the order of their ids."""
    prefix = f"content/{kind.folder}/"
    ids = known.ids.setdefault(kind.field, {})
    documents = known.documents.setdefault(kind.field, {})
    parsed: dict[str, Any] = {}
    for file in sorted(name for name in files if name.startswith(prefix)):
        path = file.removeprefix(prefix).removesuffix(".md")
        record_id = path if kind.folder == "pages" else path.rpartition("/")[2]
        try:
            _check_name(kind, file, path, ids)
            ids.setdefault(record_id, Spot(file=file))
            document = documents[record_id] = parse_document(file, files[file])
        except ContentError as error:
            known.has_unreadable_article |= kind.field == "articles"
            problems += error.problems
            continue
        if kind.field == "articles":
            known.events |= _mentioned_events(document)
        shape = list(schemas.problems(kind.schema, document))
        problems += [*document.problems, *shape, *document_problems(kind.schema, document)]
        if not shape:
            parsed[record_id] = kind.parse(record_id, document)
    return dict(sorted(parsed.items()))


def _check_name(kind: _Kind, file: str, path: str, ids: Mapping[str, Spot]) -> None:
    """Refuse a file whose name is no id, or one that another file has already."""
    folder, _, name = path.rpartition("/")
    if not ID.fullmatch(name) or (kind.folder == "pages" and not _is_page_path(path)):
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
    return all(ID.fullmatch(part) for part in path.split("/"))


def _mentioned_events(document: Document) -> set[str]:
    """Return the event ids of an article, be the article sound or not."""
    accounts = document.values.get("events")
    if not isinstance(accounts, list):
        return set()
    ids = (account.get("event") for account in accounts if isinstance(account, dict))
    return {event for event in ids if isinstance(event, str)}
