"""Takes a file apart into fields and body, and remembers where each field stands.

Front matter stays text: `12:30` is not 750 and `no` is not False. python-frontmatter splits the
file; the YAML is read here, first as events (what is dangerous is refused before anything is
built), then as a node tree, which knows the place of everything.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import frontmatter
import yaml
from frontmatter.default_handlers import BaseHandler

from generator.problem import ContentError, Problem, Spot, shortened

# libyaml is ten times faster. It may only build trees whose depth was checked: on 100,000
# nested brackets it ends the process.
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

MAX_BYTES = 256 * 1024
MAX_DEPTH = 6  # article > events > account > channels, and room
MAX_NODES = 20_000

Value = Any  # str | list[Value] | dict[str, Value]
Path = tuple[str | int, ...]

_FENCE = re.compile(r"---[ \t]*")
# Controls (but not tab and line feed), overrides of writing direction, noncharacters. A plain
# right-to-left mark and joiners are writing, and stay.
_FORBIDDEN = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A file taken apart. Leaves of `values` are text; `spots` has the place of each value."""

    file: str
    values: dict[str, Value]
    spots: Mapping[Path, Spot]
    key_spots: Mapping[Path, Spot]
    body: str
    body_spot: Spot

    def spot(self, *path: str | int) -> Spot:
        """Return where a value stands, or the nearest thing around it."""
        for length in range(len(path), -1, -1):
            if path[:length] in self.spots:
                return self.spots[path[:length]]
        return Spot(file=self.file)


def parse_document(file: str, data: bytes) -> Document:
    """Take a file apart.

    Raises:
        ContentError: with every fault that was found.
    """
    text = _decoded(file, data)
    handler = _Handler(file, text)
    if not text.strip():
        raise _fault(Spot(file=file), "empty-file", "the file is empty", "Write it, or remove it.")
    # python-frontmatter strips the text, which would move every line: leave it nothing to strip.
    values, body = frontmatter.parse(text.rstrip(), handler=handler)
    if handler.problems:
        raise ContentError(handler.problems)
    return Document(
        file=file,
        values=values,
        spots=handler.spots,
        key_spots=handler.key_spots,
        body=body,
        body_spot=Spot(file=file, line=handler.body_line(text)),
    )


def _decoded(file: str, data: bytes) -> str:
    """Return the text, NFC, with LF only."""
    if len(data) > MAX_BYTES:
        raise _fault(
            Spot(file=file),
            "file-too-large",
            f"the file has {len(data):,} bytes",
            f"Keep it under {MAX_BYTES // 1024} KiB: own words, not the report itself.",
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - (data.rfind(b"\n", 0, error.start) + 1) + 1
        raise _fault(
            Spot(file=file, line=line, column=column),
            "bad-encoding",
            f"byte 0x{data[error.start]:02x} is not UTF-8",
            "Save the file as UTF-8.",
        ) from None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    problems = [
        Problem(
            spot=_spot_at(file, text, sign.start()),
            code="control-character" if sign.group() != "\0" else "nul-character",
            what=f"the invisible character U+{ord(sign.group()):04X} may not stand here",
            mend="Remove it; it often comes with copied text.",
        )
        for sign in _FORBIDDEN.finditer(text)
    ]
    if problems:
        raise ContentError(problems)
    return unicodedata.normalize("NFC", text)


def _spot_at(file: str, text: str, offset: int) -> Spot:
    start = text.rfind("\n", 0, offset) + 1
    return Spot(file=file, line=text.count("\n", 0, offset) + 1, column=offset - start + 1)


def _fault(spot: Spot, code: str, what: str, mend: str) -> ContentError:
    return ContentError([Problem(spot=spot, code=code, what=what, mend=mend)])


class _Handler(BaseHandler):
    """What python-frontmatter asks for: recognise, split, load. One use per file."""

    def __init__(self, file: str, text: str) -> None:
        self.file = file
        self.begins_with_space = text[:1].isspace()
        self.problems: list[Problem] = []
        self.spots: dict[Path, Spot] = {}
        self.key_spots: dict[Path, Spot] = {}
        self._body_index: int | None = None

    def detect(self, text: str) -> bool:
        return True  # a file without a fence is a fault, told by split()

    def split(self, text: str) -> tuple[str, str]:
        lines = text.split("\n")
        if self.begins_with_space or not _FENCE.fullmatch(lines[0]):
            raise _fault(
                Spot(file=self.file),
                "missing-fence",
                "the file does not begin with front matter",
                "Begin the first line with --- and end the front matter with another ---.",
            )
        closing = next((n for n, line in enumerate(lines[1:], 1) if _FENCE.fullmatch(line)), None)
        if closing is None:
            raise _fault(
                Spot(file=self.file),
                "unclosed-fence",
                "the front matter is not closed",
                "End it with a line that holds only ---.",
            )
        self._body_index = closing + 1
        return "\n".join(lines[1:closing]), "\n".join(lines[closing + 1 :])

    def body_line(self, text: str) -> int:
        """Return the line on which the body begins."""
        lines = text.strip().split("\n")
        index = self._body_index or 0
        while index < len(lines) - 1 and not lines[index].strip():
            index += 1
        return index + 1

    def load(self, fm: str) -> dict[str, Value]:
        if not self._events_are_safe(fm):
            return {}
        node = yaml.compose(fm, Loader=_Loader)
        if node is None:
            return {}  # the schema says what is missing
        if not isinstance(node, yaml.MappingNode):
            self._report(
                node,
                "not-a-mapping",
                "front matter is made of `key: value` lines",
                "Write each field on a line of its own, as in the templates.",
            )
            return {}
        value: dict[str, Value] = self._plain(node, ())
        return value

    def _events_are_safe(self, fm: str) -> bool:
        depth = count = 0
        try:
            event: Any
            for event in yaml.parse(fm, Loader=_Loader):
                count += 1
                if isinstance(event, yaml.AliasEvent):
                    self._report(
                        event,
                        "yaml-alias",
                        f"*{event.anchor} repeats another value",
                        "Write the value out.",
                    )
                elif getattr(event, "anchor", None):
                    self._report(
                        event,
                        "yaml-anchor",
                        f"&{event.anchor} names a value",
                        "Remove it; quote the text if it begins with &.",
                    )
                if getattr(event, "tag", None):
                    self._report(
                        event,
                        "yaml-tag",
                        f"{shortened(str(event.tag))} is a YAML tag",
                        "Remove it; quote the text if it begins with !.",
                    )
                if isinstance(event, yaml.CollectionStartEvent):
                    depth += 1
                elif isinstance(event, yaml.CollectionEndEvent):
                    depth -= 1
                if depth > MAX_DEPTH or count > MAX_NODES:
                    self._report(
                        event,
                        "too-deep",
                        "the front matter is too deep or too long",
                        "Write it as in the templates.",
                    )
                    return False
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            self.problems.append(
                Problem(
                    spot=self._spot(mark),
                    code="bad-yaml",
                    what=f"this is not YAML: {error.problem or error.context}",
                    mend="Check quotes and indentation; quote text that holds ': ' or ' #'.",
                )
            )
            return False
        except yaml.YAMLError as error:
            self.problems.append(
                Problem(
                    spot=Spot(file=self.file, line=2),
                    code="bad-yaml",
                    what=f"this is not YAML: {shortened(str(error), 200)}",
                    mend="Remove signs that are not text.",
                )
            )
            return False
        return not self.problems

    def _plain(self, node: yaml.Node, path: Path) -> Value:
        """Return the text, list or mapping of a node, and note where it stands."""
        self.spots[path] = self._spot(node.start_mark)
        if isinstance(node, yaml.ScalarNode):
            return node.value
        if isinstance(node, yaml.SequenceNode):
            return [self._plain(item, (*path, n)) for n, item in enumerate(node.value)]
        values: dict[str, Value] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                self._report(key_node, "bad-yaml", "a key is one word", "Write `key: value`.")
                continue
            key = key_node.value
            if key in values:
                self._report(
                    key_node,
                    "doubled-key",
                    f"'{shortened(key)}' stands here twice",
                    "Keep one of the two.",
                )
                continue
            self.key_spots[(*path, key)] = self._spot(key_node.start_mark)
            values[key] = self._plain(value_node, (*path, key))
        return values

    def _spot(self, mark: Any) -> Spot:
        # The fence takes one line, and YAML counts from 0.
        if mark is None:
            return Spot(file=self.file, line=2)
        return Spot(file=self.file, line=mark.line + 2, column=mark.column + 1)

    def _report(self, at: Any, code: str, what: str, mend: str) -> None:
        spot = self._spot(at.start_mark)
        self.problems.append(Problem(spot=spot, code=code, what=what, mend=mend))
