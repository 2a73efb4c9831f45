"""What is wrong with content, where, and how to mend it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning", "note"]

# Every code has a heading of the same name in CONTRIBUTING.md; a test holds the two together.
CODES = frozenset(
    """
    bad-encoding nul-character control-character file-too-large symbolic-link not-a-file
    wrong-name wrong-folder empty-file missing-fence unclosed-fence bad-yaml not-a-mapping
    yaml-anchor yaml-alias yaml-tag too-deep doubled-key unknown-key missing-key
    wrong-type unknown-value bad-id bad-text bad-date bad-address bad-number empty-value
    too-long doubled-value too-many doubled-id unknown-id circular doubled-name
    end-before-start outside-office missing-url missing-date missing-basis
    event-after-publication date-differs disputed-date contradicting-kinds no-title
    ambiguous-name raw-html unsafe-link unknown-target too-complex bad-config bad-asset untranslated
    """.split()
)


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Spot:
    """A place in a file: path from the project's folder, line and column counted from 1."""

    file: str
    line: int = 1
    column: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One fault: an error leaves its file out, a warning fails a strict build, a note neither."""

    spot: Spot
    code: str
    what: str
    mend: str
    severity: Severity = "error"

    def __post_init__(self) -> None:
        if self.code not in CODES:
            raise ValueError(f"unknown problem code {self.code!r}")

    @property
    def sort_key(self) -> tuple[Spot, str, str]:
        return (self.spot, self.code, self.what)

    def __str__(self) -> str:
        """Two lines: file:line:column: severity: what [code], then how to mend it."""
        spot = f"{printable(self.spot.file)}:{self.spot.line}:{self.spot.column}"
        what, mend = printable(self.what), printable(self.mend)
        return f"{spot}: {self.severity}: {what} [{self.code}]\n    {mend}"


class ContentError(Exception):
    """A file that cannot be taken in, with every problem found in it."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


def files_with_errors(problems: Iterable[Problem]) -> frozenset[str]:
    """Return the files that are left out."""
    return frozenset(problem.spot.file for problem in problems if problem.severity == "error")


# What could steer a terminal or a CI log: controls, bidirectional overrides, line separators.
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")


def printable(text: str) -> str:
    """Return text on one line, with invisible signs written as escapes."""
    return _UNPRINTABLE.sub(lambda sign: sign.group().encode("unicode_escape").decode(), text)


def shortened(text: str, length: int = 60) -> str:
    """Return text cut for a message, an ellipsis in place of what was cut."""
    return text if len(text) <= length else text[: length - 1] + "…"
