"""What `site_config/` says: the site, its vocabularies, its schemas."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

import yaml

from generator.content.schema import Schemas
from generator.dates.edtf import EdtfError, parse_edtf
from generator.model import Site, Term, Vocabulary
from generator.problem import ContentError, Problem, Spot
from generator.texts import CatalogueError, Language, catalogue_file, read_language

_KEYS = frozenset(
    "title description address edit_address language period licence licence_address exports".split()
)


def parse_site(file: str, data: bytes) -> Site:
    """Return the settings of `site.yml`.

    Raises:
        ContentError: a key is missing, unknown or of the wrong shape.
    """
    values = _loaded(file, data)
    faults: list[str] = []
    if not isinstance(values, dict):
        raise _config_error(file, ["the file is made of `key: value` lines"])
    faults += [f"'{key}' is missing" for key in sorted(_KEYS - values.keys())]
    faults += [f"unknown key '{key}'" for key in sorted(map(str, values.keys() - _KEYS))]
    faults += [
        f"'{key}' has to be text"
        for key in sorted(_KEYS - {"exports"})
        if key in values and not isinstance(values[key], str)
    ]
    faults += [
        f"'{key}' has to be an address that ends with /"
        for key in ("address", "edit_address")
        if not str(values.get(key, "https://x/")).startswith(("https://", "http://"))
        or not str(values.get(key, "https://x/")).endswith("/")
    ]
    exports = values.get("exports")
    if exports is not None and not (
        isinstance(exports, list) and all(isinstance(name, str) for name in exports)
    ):
        faults.append("'exports' has to be a list of names")
    try:
        period = parse_edtf(str(values.get("period", "")))
        if period.is_open:
            faults.append("'period' has to have two ends: 2015-01-01/2017-12-31")
    except EdtfError as error:
        faults.append(f"period: {error.what}")
    if faults:
        raise _config_error(file, faults)
    return Site(**{**values, "period": period, "exports": tuple(values["exports"])})


def parse_language(code: str, files: Mapping[str, bytes]) -> tuple[Language, list[Problem]]:
    """Return the language of the interface, and a note where texts of it are missing.

    Raises:
        ContentError: there is no such language, or its catalogue is missing or wrong.
    """
    file = catalogue_file(code)
    try:
        language = read_language(code, files.get(file))
    except CatalogueError as error:
        named = f"site_config/{file if file in files else 'site.yml'}"
        mend = "Translate the text with the names in braces as they are in English."
        if file not in files:
            mend = "Write `language: en`, or make the catalogue as README.md tells."
        raise ContentError(
            Problem(spot=Spot(file=named, line=line or 1), code="bad-config", what=what, mend=mend)
            for line, what in error.faults
        ) from None
    if not language.missing:
        return language, []
    what = f"{language.missing:,} texts are not translated, and appear in English"
    mend = f"Translate what is empty or marked fuzzy in site_config/{file}."
    spot = Spot(file=f"site_config/{file}")
    return language, [
        Problem(spot=spot, code="untranslated", what=what, mend=mend, severity="note")
    ]


def parse_schemas(files: Mapping[str, bytes], kinds: Iterable[str]) -> Schemas:
    """Return the schemas, from all files of `schema/` and `vocabulary/` by their path.

    Raises:
        ContentError: a file cannot be read, or the schema of a kind is not there.
    """
    schemas = Schemas({path: _loaded(path, data) for path, data in sorted(files.items())})
    for path, fault in schemas.unresolved(f"schema/{kind}.schema.json" for kind in kinds):
        raise _config_error(path, [fault])
    return schemas


def parse_vocabulary(files: Mapping[str, bytes]) -> Vocabulary:
    """Return the terms of each `vocabulary/<name>.yml`, in written order."""
    vocabulary: dict[str, dict[str, Term]] = {}
    for path, data in sorted(files.items()):
        name = path.removeprefix("vocabulary/").removesuffix(".yml")
        document = _loaded(path, data)
        try:
            vocabulary[name] = {
                entry["const"]: Term(
                    id=entry["const"],
                    title=entry["title"],
                    plural=entry.get("plural", entry["title"]),
                    icon=entry.get("icon", ""),
                    colour=entry.get("colour", ""),
                    description=entry.get("description", ""),
                )
                for entry in document["oneOf"]
            }
        except (KeyError, TypeError, AttributeError):
            fault = "a vocabulary is a list `oneOf` of entries with `const` and `title`"
            raise _config_error(path, [fault]) from None
    return vocabulary


def _loaded(file: str, data: bytes) -> Any:
    """Return what a trusted YAML or JSON file holds."""
    try:
        text = data.decode("utf-8-sig")
        return json.loads(text) if file.endswith(".json") else yaml.safe_load(text)
    except (ValueError, yaml.YAMLError) as error:
        raise _config_error(file, [f"cannot be read: {error}"]) from None


def _config_error(file: str, faults: list[str]) -> ContentError:
    mend = "See the comments in site_config/ and the about page on architecture."
    name = file if file.startswith("site_config/") else f"site_config/{file}"
    return ContentError(
        Problem(spot=Spot(file=name), code="bad-config", what=fault, mend=mend) for fault in faults
    )
