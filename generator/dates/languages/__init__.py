"""One module a language: its words, its rules, its habits.

To add a language, write `<code>.py` after the pattern of another: WORDS (class -> word -> value;
the classes are those that the rules name), RULES (patterns over the classes, each with its meaning;
see `grammar.Rule`) and LANGUAGE, which holds both with the words of tense (`tense.TenseWords`) and
with "since", "until" and the other small ones that `language.Language` describes. Then enter the
code in `language.LANGUAGES`, its phrases in `tests/dates/test_languages.py` and at least 80
sentences in `tests/dates/cases/<code>.txt`. The engine and the meanings stay as they are, but for
a script of its own, by which `detect.py` knows it, and abbreviations with a full stop (`scene.py`).
"""

from collections.abc import Iterable, Mapping

from generator.dates.tokens import PARAGRAPH

SIGNS: Mapping[str, Mapping[str, object]] = {
    "COMMA": {",": 0, "،": 0},
    "DOT": {".": 0},
    "DASH": {"-": 0, "–": 0, "—": 0, "−": 0, "־": 0},
    "APOS": {"'": 0, "’": 0, "‘": 0, "`": 0, "´": 0, "׳": 0},
    "SLASH": {"/": 0},
    "OPEN": {"(": 0},
    "CLOSE": {")": 0},
    "PARAGRAPH": {PARAGRAPH: 0},
}
"""Classes of signs, the same in every language."""

ROMAN: Mapping[str, int] = {
    "I": 1, "II": 2, "III": 3, "IV": 4, "XV": 15, "XVI": 16, "XVII": 17, "XVIII": 18, "XIX": 19,
    "XX": 20, "XXI": 21, "ХХ": 20, "ХIХ": 19, "ХХI": 21, "XIXe": 19, "XXe": 20, "XXIe": 21,
    "XVIIIe": 18,
}  # fmt: skip
"""Roman numbers of centuries and quarters; some are written with Cyrillic letters."""


def word_set(words: str) -> frozenset[str]:
    """The words of a text that lists them."""
    return frozenset(words.split())


def inflected(stems: Mapping[str, int], endings: Iterable[str]) -> dict[str, int]:
    """Every stem with every ending."""
    endings = tuple(endings)
    return {stem + ending: value for stem, value in stems.items() for ending in endings}
