"""Turns the words and rules of a language into expressions over token classes."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.dates.numbers import number_entry
from generator.dates.tokens import NOTHING, PARAGRAPH, TOKEN, Entry, Tokens

if TYPE_CHECKING:
    from generator.dates.language import Language
    from generator.dates.reading import Reading
    from generator.dates.scene import Scene

MAX_TOKENS = 16
"""No rule is longer than so many tokens."""
MAX_MEMORY = 50_000
"""Entries kept for words and runs; a text of nothing but new words starts it afresh."""

Meaning = Callable[["Scene", "Slots"], "Reading | None"]
_DIGITS = "0123456789"
_ATOM = re.compile(r"[^\s()|?<>\x01\x02]+")


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern over token classes and what it means.

    A pattern names classes in capitals and words in small letters, with `( | )` and `?` as in
    regular expressions; `< >` bound the words of the mention where they are not all of it. A class
    that occurs twice is numbered: `DAY1 to DAY2`.
    """

    pattern: str
    meaning: Meaning

    @property
    def atoms(self) -> list[str]:
        """The classes and words that the pattern names, classes without their numbers."""
        return [atom.rstrip(_DIGITS) for atom in _ATOM.findall(self.pattern)]


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule that matches a run of tokens; offsets count from the first token of the run."""

    meaning: Meaning
    length: int
    start: int
    end: int
    places: Mapping[str, int]


class Slots:
    """The tokens that a rule has caught, by the name of their class in small letters.

    `first` and `length` bound all the tokens that it matches, `start` and `end` those of the words.
    """

    __slots__ = ("_entries", "_places", "end", "first", "length", "start")

    def __init__(self, first: int, hit: Hit, entries: list[Entry | None]) -> None:
        self.first = first
        self.length = hit.length
        self.start = first + hit.start
        self.end = first + hit.end
        self._places = hit.places
        self._entries = entries

    def __contains__(self, name: str) -> bool:
        return name in self._places

    def names(self) -> frozenset[str]:
        """The names of all slots that are caught."""
        return frozenset(self._places)

    def place(self, name: str) -> int:
        """Index of the token in the text."""
        return self.first + self._places[name]

    def get(self, name: str) -> object:
        """Value of the token in this class; None where the rule caught none."""
        offset = self._places.get(name)
        if offset is None:
            return None
        entry = self._entries[offset]
        return entry.get(name.rstrip(_DIGITS).upper()) if entry else None

    def number(self, name: str) -> int:
        """The same, of a slot that the rule is sure to have caught, as a whole number."""
        value = self.get(name)
        if not isinstance(value, int):
            raise ValueError(name)
        return value

    def word(self, name: str) -> str:
        """The same, as a name."""
        value = self.get(name)
        return value if isinstance(value, str) else ""


class Grammar:
    """The compiled words and rules of one language."""

    def __init__(self, language: "Language") -> None:
        self.language = language
        self._lexicon = _lexicon(language)
        self._codes: dict[frozenset[str], str] = {}
        self._members: dict[str, set[str]] = {}
        self._known: dict[str, tuple[str, Entry | None]] = {}
        self._hits: dict[str, tuple[Hit, ...]] = {}
        for entry in [*self._lexicon.values(), *_sample_numbers(language)]:
            self._code(entry)
        self.full_stops = re.compile(self._any_of("DOT"))
        """Finds the codes of full stops."""
        self._rules = [
            (re.compile(self._expression(rule.pattern)), rule.meaning) for rule in language.rules
        ]

    @property
    def classes(self) -> frozenset[str]:
        """Names of all classes that have a word or a sort of number."""
        return frozenset(self._members)

    def tokens(self, text: str) -> Tokens:
        """The text in tokens."""
        starts: list[int] = []
        ends: list[int] = []
        words: list[str] = []
        codes: list[str] = []
        known = self._known
        for match in TOKEN.finditer(text):
            word = match.group()
            found = known.get(word)
            if found is None:
                found = self._look_up(word)
            codes.append(found[0])
            words.append(word)
            starts.append(match.start())
            ends.append(match.end())
        return Tokens(text, starts, ends, words, "".join(codes))

    def entry(self, word: str) -> Entry | None:
        """The classes and values of a word; None where it has none."""
        found = self._known.get(word)
        return found[1] if found else self._look_up(word)[1]

    def hits(self, run: str) -> tuple[Hit, ...]:
        """Rules that match at the start of a run of codes, the longest first."""
        found = self._hits.get(run)
        if found is None:
            if len(self._hits) >= MAX_MEMORY:
                self._hits.clear()
            found = self._hits[run] = self._match(run)
        return found

    def _match(self, run: str) -> tuple[Hit, ...]:
        found = []
        for expression, meaning in self._rules:
            match = expression.match(run)
            if not match or not match.end():
                continue
            places = {
                name.rpartition("_")[0]: match.start(name)
                for name, caught in reversed(match.groupdict().items())
                if caught and name != "span"
            }
            bounds = match.span("span") if "span" in expression.groupindex else (-1, -1)
            start, end = bounds if bounds != (-1, -1) else match.span()
            found.append(Hit(meaning, match.end(), start, end, places))
        found.sort(key=lambda hit: -hit.length)
        return tuple(found)

    def _look_up(self, word: str) -> tuple[str, Entry | None]:
        if len(self._known) >= MAX_MEMORY:
            self._known.clear()
        entry = self._entry(word)
        code = self._codes.get(frozenset(entry)) if entry else None
        found = (code, entry) if code else (NOTHING, None)
        self._known[word] = found
        return found

    def _entry(self, word: str) -> Entry | None:
        if word[0].isdecimal():
            return number_entry(word, self.language)
        if word[0] == "\n":
            return self._lexicon.get(PARAGRAPH)
        return self._lexicon.get(word) or self._spelt(word)

    def _spelt(self, word: str) -> Entry | None:
        for spelling in self.language.spellings(word):
            if found := self._lexicon.get(spelling):
                return found
        return None

    def _code(self, entry: Entry) -> str:
        names = frozenset(entry)
        code = self._codes.get(names)
        if code is None:
            # Private-use characters never mean anything to a regular expression.
            code = self._codes[names] = chr(0xE000 + len(self._codes))
            for name in names:
                self._members.setdefault(name, set()).add(code)
        return code

    def _expression(self, pattern: str) -> str:
        count = 0

        def atom(match: re.Match[str]) -> str:
            nonlocal count
            name = match.group()
            if not name.isupper():
                return self._any_of("=" + name)
            # A class may stand in several branches of a rule, a group of a pattern only once.
            count += 1
            return f"(?P<{name.lower()}_{count}>{self._any_of(name.rstrip(_DIGITS))})"

        # The marks of the span give way first: a named group is written with `<` as well.
        marked = pattern.replace("<", "\x01").replace(">", "\x02")
        joined = re.sub(r"\s+", "", _ATOM.sub(atom, marked))
        return joined.replace("\x01", "(?P<span>").replace("\x02", ")")

    def _any_of(self, name: str) -> str:
        codes = self._members.get(name)
        return f"[{''.join(sorted(codes))}]" if codes else "(?!)"


def _lexicon(language: "Language") -> dict[str, Entry]:
    lexicon: dict[str, Entry] = {}
    for name, words in language.words.items():
        for spelling, value in words.items():
            lexicon.setdefault(spelling, {})[name] = value
    for rule in language.rules:
        for atom in rule.atoms:
            if not atom.isupper():
                lexicon.setdefault(atom, {})["=" + atom] = True
    return lexicon


def _sample_numbers(language: "Language") -> Iterable[Entry]:
    """One number of each sort, so that every sort has its character."""
    samples = (
        "0 00 5 05 13 28 31 32 99 100 500 1000 1490 1990 2015 2090 3000 10000 2015-09-18 2015-09 "
        "26.09.2019 9/26/2019 26/9/2019 9/11/2019 9/11 26.09 "
        "26/9 13/26 10:30 10.30 24-26 5-6 8/9 1998-99 "
        "1998-2001 1,000 1.000 2.5 10:30:20 2015/16 1941/42 6-2 30-4 "
        "1990-15 1985-3 2015.09.18 2015/9/18 264-241 28.9 3-10 20-40"
    )
    for sample in samples.split():
        if entry := number_entry(sample, language):
            yield entry
