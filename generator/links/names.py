"""Finds the names of actors, places and channels in a text, in one pass.

All names stand in one Aho-Corasick automaton, so the cost follows the text and not the number of
names. The longest name wins; a name inside a word, an address or another name is none.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any, Literal

import ahocorasick

from generator.model import Actor, Content, Id, Record

Target = tuple[str, Id]  # ("actor", "sergei-shoigu")
Strength = Literal["full", "short"]


@dataclass(frozen=True, slots=True, kw_only=True)
class NameMention:
    """A name in a text; offsets are code points. `target` is None where nothing decides."""

    start: int
    end: int
    text: str
    candidates: tuple[Target, ...]
    target: Target | None


# Case endings and clitics that a name may carry, by script. What follows an apostrophe (Carter's,
# Rusya'nın) is outside of the name anyway.
_CYRILLIC_ENDING = re.compile(
    r"(?:ами|ями|ого|его|ому|ему|ыми|ими|ой|ей|ою|ею|ом|ем|ым|им|ах|ях|ам|ям|ов|ев|[аеёиоуыэюя])\b"
)
_CYRILLIC_STEM = re.compile(r".*[\u0400-\u04ff][аяйь]")
_HEBREW_OR_ARABIC = re.compile("[\u0590-\u06ff]")
_ARABIC_CLITICS = frozenset("وفبلكس")
_HEBREW_CLITICS = frozenset("ובלכמהש")
_PLAIN_LETTERS = str.maketrans({"ı": "i", "ø": "o", "ł": "l", "’": "'", "–": "-"})
# Bounded on both sides of the @: an unbounded run would be read anew from each of its signs.
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|(?<!\S)[^\s@]{1,64}@[^\s@]{1,255}|(?<!\w)[@#]\w+")
# "Russian-speaking" is about a language, not about what Russia does.
_NO_DEMONYM = re.compile(r"-(?:speaking|language|born|made|built|style)\b")
_AT_PLACE = re.compile(
    r"\b(?:in|near|outside|inside|around|at|visited|visits)\s+(?:the\s+)?$", re.I
)


class NameIndex:
    """All names of a site's actors, places, channels and outlets."""

    def __init__(self, content: Content) -> None:
        self._actors = content.actors
        self._full: dict[str, set[Target]] = {}
        self._short: dict[str, set[Target]] = {}
        for kind, records in content.records.items():
            for record in records.values():
                self._add(kind, record)
        self._automaton: Any = ahocorasick.Automaton()
        for name in sorted(self._full.keys() | self._short.keys()):
            self._automaton.add_word(name, name)
        self._automaton.make_automaton()

    def _add(self, kind: str, record: Record) -> None:
        target = (kind, record.id)
        short = list(record.short_forms)
        if isinstance(record, Actor):
            short += record.demonyms
        native = [name for _, name in record.native_names]
        for names, strengths in (
            ((record.name, *record.aliases, *native), self._full),
            (short, self._short),
        ):
            for name in names:
                for variant in _variants(name):
                    strengths.setdefault(variant, set()).add(target)

    def find(self, text: str, declared: Collection[Target] = ()) -> tuple[NameMention, ...]:
        """Return the names in a text, in order, none overlapping.

        A name that several records share is decided by the words before it, then by what else the
        text names or the article declares; where nothing decides its target is None.
        """
        found = list(self._longest(text))
        named: set[Target] = set(declared)
        for _, _, candidates, strength in found:
            if len(candidates) == 1 and strength == "full":
                named |= candidates
        # What a text names by a clear short form counts too, but only after full names.
        clear = {t for _, _, c, _ in found if len(c) == 1 for t in c}
        mentions = []
        for start, end, candidates, _ in found:
            target = self._decided(text, start, candidates, named, clear)
            if target and target[0] == "outlet":
                continue  # known only so that "The Moscow Times" is not Moscow
            mentions.append(
                NameMention(
                    start=start,
                    end=end,
                    text=text[start:end],
                    candidates=tuple(sorted(candidates)),
                    target=target,
                )
            )
        return tuple(mentions)

    def _longest(self, text: str) -> Iterator[tuple[int, int, set[Target], Strength]]:
        """Yield (start, end, candidates, strength), leftmost and longest first."""
        if not self._full and not self._short:
            return
        addresses = [match.span() for match in _ADDRESS.finditer(text)]
        hits = []
        for last, name in self._automaton.iter(text):
            start = last - len(name) + 1
            if _is_whole_word(text, start, last + 1):
                hits.append((start, -len(name), name))
        hits.sort()
        taken, address = 0, 0
        for start, negative_length, name in hits:
            end = start - negative_length
            while address < len(addresses) and addresses[address][1] <= start:
                address += 1
            if address < len(addresses) and addresses[address][0] < end:
                continue
            if start < taken:
                continue
            if name in self._full:
                # A full name of one record may be a short form of another: both are candidates.
                candidates = self._full[name] | self._short.get(name, set())
                strength: Strength = "full"
            else:
                candidates, strength = self._short[name], "short"
                if _NO_DEMONYM.match(text, end):
                    continue
            taken = end
            yield start, end, set(candidates), strength

    def _decided(
        self,
        text: str,
        start: int,
        candidates: set[Target],
        named: Collection[Target],
        clear: Collection[Target],
    ) -> Target | None:
        if len(candidates) == 1:
            return next(iter(candidates))
        # An outlet that is also an actor (a command, a ministry) is the actor in prose.
        candidates = {c for c in candidates if c[0] != "outlet"}
        if len(candidates) == 1:
            return next(iter(candidates))
        places = {c for c in candidates if c[0] == "place"}
        if len(places) == 1 and _AT_PLACE.search(text[max(0, start - 20) : start]):
            return next(iter(places))
        if len({record_id for _, record_id in candidates}) == 1 and places:
            return next(iter(places))  # a state and its territory: one thing under one name
        for support in (named, clear):
            supported = {c for c in candidates if c in support}
            if len(supported) == 1:
                return next(iter(supported))
            if supported:
                return self._innermost(supported)
        return None

    def _innermost(self, candidates: set[Target]) -> Target | None:
        """Return the one candidate that all others stand above, or None."""
        for candidate in sorted(candidates):
            if candidate[0] != "actor":
                continue
            above, parent = set(), self._actors[candidate[1]].affiliation
            while parent and ("actor", parent) not in above:
                above.add(("actor", parent))
                parent = self._actors[parent].affiliation
            if candidates - {candidate} <= above:
                return candidate
        return None


def _variants(name: str) -> set[str]:
    """Return the spellings of a name: as written, at the start of a sentence, without accents."""
    name = unicodedata.normalize("NFC", name)
    plain = "".join(
        sign for sign in unicodedata.normalize("NFD", name) if unicodedata.category(sign) != "Mn"
    ).translate(_PLAIN_LETTERS)
    variants = {name, name.replace("’", "'"), name.replace("–", "-")}
    if name.isascii() or plain.isascii():
        variants.add(plain)  # Erdoğan, Erdogan; only where no other script loses its marks
    if len(name) >= 5 and _CYRILLIC_STEM.fullmatch(name):
        variants.add(name[:-1])  # Россия, России: the last vowel changes
    return variants | {variant[:1].upper() + variant[1:] for variant in variants}


def _is_whole_word(text: str, start: int, end: int) -> bool:
    return _begins_word(text, start) and _ends_word(text, start, end)


def _begins_word(text: str, start: int) -> bool:
    if start == 0 or not _is_letter(text[start - 1]):
        return True
    if _HEBREW_OR_ARABIC.match(text, start):
        before = text[start - 1]
        clitics = _ARABIC_CLITICS | _HEBREW_CLITICS
        return before in clitics and (start == 1 or not _is_letter(text[start - 2]))
    return False


def _ends_word(text: str, start: int, end: int) -> bool:
    if end == len(text) or not _is_letter(text[end]):
        return True
    is_cyrillic = "\u0400" <= text[end - 1] <= "\u04ff" and end - start >= 4
    return is_cyrillic and bool(_CYRILLIC_ENDING.match(text, end))


def _is_letter(sign: str) -> bool:
    return sign.isalnum() or sign == "_" or unicodedata.category(sign) == "Mn"
