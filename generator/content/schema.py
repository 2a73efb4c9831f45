"""Checks a document against its JSON Schema and says what is wrong in plain words.

The shapes are stated once, in `site_config/schema/`; editors complete from the same files. Kinds
come from `site_config/vocabulary/` by `$ref`.
"""

from __future__ import annotations

import datetime
import difflib
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from jsonschema import Draft202012Validator, FormatChecker, validators
from jsonschema.exceptions import ValidationError
from referencing import Registry
from referencing.exceptions import Unresolvable
from referencing.jsonschema import DRAFT202012

from generator.content.front_matter import Document
from generator.dates.edtf import EdtfError, parse_edtf
from generator.problem import Problem, Spot, shortened

# What is only a day is written in full: neither "2015-10" nor "20151020".
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)

_formats = FormatChecker(formats=())


@_formats.checks("edtf", raises=EdtfError)
def _is_edtf(value: object) -> bool:
    return not isinstance(value, str) or bool(parse_edtf(value))


@_formats.checks("day", raises=ValueError)
def _is_day(value: object) -> bool:
    if not isinstance(value, str):
        return True
    return bool(_DAY.fullmatch(value) and datetime.date.fromisoformat(value))


@_formats.checks("web-address", raises=ValueError)
def is_web_address(value: object) -> bool:
    """Tell whether a text is an address that may be linked: no other scheme, no user name."""
    if not isinstance(value, str):
        return True
    parts = urlsplit(value)
    is_clean = not re.search(r"[\s<>\"`\\{}|^]", value)
    return (
        parts.scheme in {"http", "https"}
        and bool(parts.hostname)
        and is_clean
        and ("@" not in parts.netloc)
    )


@_formats.checks("degrees", raises=ValueError)
def _is_degrees(value: object) -> bool:
    if not isinstance(value, str):
        return True
    return bool(re.fullmatch(r"-?\d{1,3}(\.\d+)?", value, re.ASCII)) and -180 <= float(value) <= 180


def _pattern(
    validator: Any, pattern: str, instance: object, schema: object
) -> Iterator[ValidationError]:
    """Check a pattern as ECMAScript does: its `$` is the very end, not before a last line feed."""
    if isinstance(instance, str) and not re.search(pattern.replace("$", r"\Z"), instance):
        yield ValidationError(f"{instance!r} does not match {pattern!r}")


_extend: Any = validators.extend  # jsonschema leaves it untyped
_Validator: Any = _extend(Draft202012Validator, {"pattern": _pattern})


class Schemas:
    """The schemas and vocabularies of a site, ready to check documents of each kind."""

    def __init__(self, documents: Mapping[str, Any]) -> None:
        """Take parsed files by path under site_config: "schema/actor.schema.json" and so on."""
        self._registry: Registry[Any] = Registry().with_resources(
            # Without its `$schema`: jsonschema would follow it to a validator that is not ours.
            (path, DRAFT202012.create_resource(_without(document, "$schema")))
            for path, document in documents.items()
        )
        self._validators: dict[str, Any] = {}

    def unresolved(self, paths: Iterable[str]) -> Iterator[tuple[str, str]]:
        """Yield (path, what) of schemas that are missing or refer to something that is."""
        for path in paths:
            if path not in self._registry:
                yield path, "the schema is missing"
        for path in self._registry:
            resolver = self._registry.resolver(base_uri=path)
            for reference in sorted(_references_in(self._registry.contents(path))):
                try:
                    resolver.lookup(reference)
                except Unresolvable:
                    yield path, f"'{reference}' leads nowhere"

    def problems(self, kind: str, document: Document) -> Iterator[Problem]:
        """Yield every problem of a document of the given kind ("actor"), in the file's order."""
        validator = self._validators.get(kind)
        if validator is None:
            schema = {"$ref": f"schema/{kind}.schema.json"}
            validator = _Validator(schema, registry=self._registry, format_checker=_formats)
            self._validators[kind] = validator
        found = [
            problem
            for error in validator.iter_errors(document.values)
            for problem in _problems_of(error, document)
        ]
        yield from sorted(found, key=lambda problem: problem.sort_key)


def _without(document: Any, key: str) -> Any:
    if not isinstance(document, dict):
        return document
    return {name: value for name, value in document.items() if name != key}


def _references_in(schema: Any) -> set[str]:
    """Return every `$ref` of a schema."""
    if isinstance(schema, list):
        return set().union(*map(_references_in, schema))
    if not isinstance(schema, dict):
        return set()
    own = {schema["$ref"]} if isinstance(schema.get("$ref"), str) else set()
    return own.union(*map(_references_in, schema.values()))


def _problems_of(error: ValidationError, document: Document) -> Iterator[Problem]:
    path = tuple(error.absolute_path)
    spot = document.spot(*path)
    value: Any = error.instance
    schema: Any = error.schema
    if "propertyNames" in error.absolute_schema_path:
        spot = document.key_spots.get((*path, str(value)), spot)
    name = _name_of(path)

    def problem(code: str, what: str, mend: str, at: Spot = spot) -> Problem:
        return Problem(spot=at, code=code, what=what, mend=mend)

    description = schema.get("description", "")
    match error.validator:
        case "additionalProperties":
            known = schema["properties"]
            for key in sorted(set(value) - set(known)):
                at = document.key_spots.get((*path, key), spot)
                hint = nearest(key, known)
                mend = hint or f"Known here: {', '.join(known)}."
                yield problem("unknown-key", f"unknown key '{shortened(key)}'", mend, at)
        case "required" | "dependentRequired":
            missing = re.findall(r"'([^']*)'", error.message)[0]
            mend = f"Write `{missing}: …`" + (f" in {name}." if path else " in the front matter.")
            yield problem("missing-key", f"'{missing}' is missing", mend)
        case "type":
            wanted = {"array": "a list: [a, b]", "object": "`key: value` lines"}
            kind = wanted.get(str(error.validator_value), "one line of text")
            yield problem("wrong-type", f"{name} has the wrong shape", f"Write {kind}.")
        case "oneOf" | "enum":
            known = schema.get("enum") or [entry["const"] for entry in schema["oneOf"]]
            if value == "":
                yield problem("empty-value", f"{name} is empty", "Write a value, or remove it.")
            elif not isinstance(value, str):
                yield problem("wrong-type", f"{name} has the wrong shape", "Write one word.")
            else:
                mend = nearest(value, known) or f"Known: {', '.join(known)}."
                yield problem("unknown-value", f"'{shortened(value)}' is not a {name}", mend)
        case "format":
            code, what, mend = _format_fault(str(error.validator_value), value, name, description)
            yield problem(code, what, mend)
        case "pattern":
            if value == "":
                return  # told as an empty value below, or by minLength
            is_id = "a-z0-9-" in str(error.validator_value)
            code = "bad-id" if is_id else "bad-text"
            mend = "An id is made of a-z, 0-9 and hyphens, at most 80." if is_id else description
            yield problem(code, f"'{shortened(value)}' may not stand for {name}", mend)
        case "minLength" | "minItems" | "minProperties":
            yield problem("empty-value", f"{name} is empty", "Write a value, or remove the key.")
        case "maxLength":
            yield problem(
                "too-long",
                f"{name} has {len(value):,} characters",
                f"Keep it within {error.validator_value:,}.",
            )
        case "maxItems":
            yield problem(
                "too-many",
                f"{name} has {len(value)} entries",
                f"Keep it within {error.validator_value}.",
            )
        case "uniqueItems":
            twice = sorted({str(item) for item in value if value.count(item) > 1})
            yield problem(
                "doubled-value",
                f"{name} lists '{shortened(twice[0])}' twice",
                "Keep one of the two.",
            )
        case _:
            yield problem(
                "wrong-type",
                f"{name}: {shortened(error.message, 200)}",
                description or "Write it as in the templates.",
            )


def _format_fault(kind: str, value: str, name: str, description: str) -> tuple[str, str, str]:
    if value == "":
        return "empty-value", f"{name} is empty", "Write a value, or remove the key."
    if kind == "edtf":
        try:
            parse_edtf(value)
        except EdtfError as error:
            return "bad-date", error.what, error.mend
    if kind == "day":
        return "bad-date", f"'{shortened(value)}' is not a day", "Write a day as 2015-10-20."
    if kind == "degrees":
        return "bad-number", f"'{shortened(value)}' is not a number of degrees", description
    return "bad-address", f"'{shortened(value)}' is not a web address", description


def _name_of(path: Iterable[str | int]) -> str:
    """Return the last key of a path as a reader would say it."""
    keys = [part for part in path if isinstance(part, str)]
    return keys[-1] if keys else "front matter"


def nearest(word: str, known: Iterable[str]) -> str:
    """Return "Did you mean 'x'?" for the closest known word, or nothing."""
    matches = difflib.get_close_matches(word, sorted(known), n=1, cutoff=0.6)
    return f"Did you mean '{matches[0]}'?" if matches else ""
