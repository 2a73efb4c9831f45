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

from generator.problem import ContentError, Problem, Severity, Spot, shortened

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
    """A file taken apart. Leaves of `values` are text; `spots` has the place of each value.

    `problems` are faults that leave the rest readable, so that one run can tell everything.
    """

    file: str
    values: dict[str, Value]
    spots: Mapping[Path, Spot]
    key_spots: Mapping[Path, Spot]
    body: str
    body_spot: Spot
    problems: tuple[Problem, ...] = ()

    def spot(self, *path: str | int) -> Spot:
        """Return where a value stands, or the nearest thing around it."""
        for length in range(len(path), -1, -1):
            if path[:length] in self.spots:
                return self.spots[path[:length]]
        return Spot(file=self.file)


def parse_document(file: str, data: bytes) -> Document:
    """Take a file apart.

    Raises:
        ContentError: the file cannot be read any further.
    """
    text = _decoded(file, data)
    handler = _Handler(file, text)
    if not text.strip():
        raise _fault(Spot(file=file), "empty-file", "the file is empty", "Write it, or remove it.")
    # python-frontmatter strips the text, which would move every line: leave it nothing to strip.
    values, body = frontmatter.parse(text.rstrip(), handler=handler)
    return Document(
        file=file,
        values=values,
        spots=handler.spots,
        key_spots=handler.key_spots,
        body=body,
        body_spot=Spot(file=file, line=handler.body_line(text)),
        problems=tuple(handler.problems),
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
        _forbidden(_spot_at(file, text, sign.start()), sign.group())
        for sign in _FORBIDDEN.finditer(text)
    ]
    if problems:
        raise ContentError(problems)
    return unicodedata.normalize("NFC", text)


def _forbidden(spot: Spot, sign: str) -> Problem:
    return Problem(
        spot=spot,
        code="control-character" if sign != "\0" else "nul-character",
        what=f"the invisible character U+{ord(sign):04X} may not stand here",
        mend="Remove it; it often comes with copied text.",
    )


def _spot_at(file: str, text: str, offset: int) -> Spot:
    start = text.rfind("\n", 0, offset) + 1
    return Spot(file=file, line=text.count("\n", 0, offset) + 1, column=offset - start + 1)


def _fault(spot: Spot, code: str, what: str, mend: str) -> ContentError:
    return ContentError([Problem(spot=spot, code=code, what=what, mend=mend)])


_MENDS = {
    "bad-yaml": "Write `key: value`; check quotes and indentation; quote text with ': ' or ' #'.",
    "doubled-key": "Keep one of the two.",
    "empty-value": "Write a value, or remove the key.",
    "not-a-mapping": "Write each field on a line of its own, as in the templates.",
    "too-deep": "Write it as in the templates.",
    "yaml-alias": "Write the value out; quote the text if it begins with *.",
    "yaml-anchor": "Remove it; quote the text if it begins with &.",
    "yaml-tag": "Remove it; quote the text if it begins with !.",
}


class _Handler(BaseHandler):
    """What python-frontmatter asks for: recognise, split, load. One use per file."""

    def __init__(self, file: str, text: str) -> None:
        self.file = file
        self.begins_with_space = text[:1].isspace()
        self.problems: list[Problem] = []
        self.spots: dict[Path, Spot] = {}
        self.key_spots: dict[Path, Spot] = {}
        self._body_index: int | None = None
        self._lines: list[str] = []

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
        self._lines = fm.split("\n")
        if not self._is_safe(fm):
            raise ContentError(self.problems)
        try:
            node = yaml.compose(fm, Loader=_Loader)
        except yaml.YAMLError:  # an anchor that stands twice, told as two anchors
            raise ContentError(self.problems) from None
        if node is None:
            return {}  # the schema says what is missing
        if not isinstance(node, yaml.MappingNode):
            self._report(node, "not-a-mapping", "front matter is made of `key: value` lines")
            raise ContentError(self.problems)
        value: dict[str, Value] = self._plain(node, ())
        return value

    def _is_safe(self, fm: str) -> bool:
        """Tell whether a tree may be built: nothing repeated by aliases, no great depth."""
        depth = count = 0
        is_safe = True
        try:
            event: Any
            for event in yaml.parse(fm, Loader=_Loader):
                count += 1
                if isinstance(event, yaml.DocumentStartEvent) and event.explicit:
                    self._report(event, "bad-yaml", "this line begins a second document")
                    return False
                if isinstance(event, yaml.AliasEvent):
                    self._report(event, "yaml-alias", f"*{event.anchor} repeats another value")
                    is_safe = False
                elif getattr(event, "anchor", None):
                    self._report(event, "yaml-anchor", f"&{event.anchor} names a value")
                if getattr(event, "tag", None):
                    tag = shortened(str(event.tag))
                    self._report(event, "yaml-tag", f"{tag} is a YAML tag")
                if isinstance(event, yaml.CollectionStartEvent):
                    depth += 1
                elif isinstance(event, yaml.CollectionEndEvent):
                    depth -= 1
                if depth > MAX_DEPTH or count > MAX_NODES:
                    self._report(event, "too-deep", "the front matter is too deep or too long")
                    return False
        except yaml.YAMLError as error:
            mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
            words = getattr(error, "problem", None) or shortened(str(error), 200)
            self._report(mark, "bad-yaml", f"this is not YAML: {words}")
            return False
        return is_safe

    def _plain(self, node: yaml.Node, path: Path) -> Value:
        """Return the text, list or mapping of a node, and note where it stands."""
        self.spots[path] = self._spot(node.start_mark)
        if isinstance(node, yaml.ScalarNode):
            return self._text(node, path)
        if isinstance(node, yaml.SequenceNode):
            return [self._plain(item, (*path, n)) for n, item in enumerate(node.value)]
        values: dict[str, Value] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                self._report(key_node, "bad-yaml", "a key is one word")
                continue
            spot = self._spot(key_node.start_mark)
            key = self._checked(key_node.value, spot)
            if key in values:
                self._report(key_node, "doubled-key", f"'{shortened(key)}' stands here twice")
                continue
            self.key_spots[(*path, key)] = spot
            if _is_nothing(value_node):
                # No reason to lose the file: what has to be there is told as missing.
                self._report(key_node, "empty-value", f"'{shortened(key)}' has no value", "warning")
                continue
            values[key] = self._plain(value_node, (*path, key))
        return values

    def _text(self, node: yaml.ScalarNode, path: Path) -> str:
        """Return the text of a scalar and note where its own words begin."""
        if node.style in {"|", ">"}:
            # A block begins at its sign; what people wrote begins on a line below.
            line = node.start_mark.line + 1
            text = next((text for text in self._lines[line:] if text.strip()), "")
            indent = len(text) - len(text.lstrip())
            self.spots[path] = Spot(file=self.file, line=line + 2, column=indent + 1)
        return self._checked(node.value, self.spots[path])

    def _checked(self, text: str, spot: Spot) -> str:
        """Return a text as NFC; what the file may not hold, an escape in it may not either."""
        for sign in _FORBIDDEN.finditer(text):
            self.problems.append(_forbidden(spot, sign.group()))
        return unicodedata.normalize("NFC", text)

    def _spot(self, mark: Any) -> Spot:
        # The fence takes one line, and YAML counts from 0.
        if mark is None:
            return Spot(file=self.file, line=2)
        return Spot(file=self.file, line=mark.line + 2, column=mark.column + 1)

    def _report(self, at: Any, code: str, what: str, severity: Severity = "error") -> None:
        """Note a fault at a mark, or at what begins there."""
        spot = self._spot(getattr(at, "start_mark", at))
        problem = Problem(spot=spot, code=code, what=what, mend=_MENDS[code], severity=severity)
        self.problems.append(problem)


def _is_nothing(node: yaml.Node) -> bool:
    """Tell whether a value is YAML's null: nothing at all, `~` or `null` without quotes."""
    is_plain = isinstance(node, yaml.ScalarNode) and node.style is None
    return is_plain and node.value in {"", "~", "null", "Null", "NULL"}
