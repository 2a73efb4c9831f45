"""Cuts a text into tokens and gives each token one character for its classes.

A grammar then is a set of ordinary regular expressions over these characters: one token, one
character, whatever the language.
"""

import re
from dataclasses import dataclass

Entry = dict[str, object]
"""What a token can be: class name -> value. A literal word `ago` is in class `=ago`."""

NOTHING = "_"
"""The character of a token that is in no class."""

TOKEN = re.compile(
    # Numbers keep their inner signs: 2015-09-18, 26.09.2019, 10:30, 1,000, 24–26.
    r"\d+(?:[.,:/\-–—−]\d+)*"
    r"|[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670])*"
    r"|\n[^\S\n]*\n"
    r"|[^\w\s]"
)
PARAGRAPH = "\n\n"
"""The word of a token that stands for an empty line."""
STOPS = frozenset(".;!?:") | {PARAGRAPH}
"""Where a sentence ends, a paragraph, or the part before a colon or semicolon."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a text, side by side."""

    text: str
    starts: list[int]
    """Offsets in code points."""
    ends: list[int]
    words: list[str]
    """As written."""
    codes: str
    """One character a token."""

    def __len__(self) -> int:
        return len(self.words)

    def is_joined(self, index: int) -> bool:
        """Nothing stands between this token and the one before it."""
        return 0 < index < len(self.starts) and self.ends[index - 1] == self.starts[index]
