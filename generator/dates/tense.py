"""Tells of the clause around a date whether it looks back or forward.

The nearest word of tense decides, before the date or after it. A language of which that is not
true has a reader of its own, as German has in `german_tense.py`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from generator.dates.tokens import STOPS

if TYPE_CHECKING:
    from generator.dates.scene import Scene

TenseReader = Callable[["Scene", int, int], int]
"""Takes the scene, the first token of a date and the token after its last; tells 1, -1 or 0."""

CLAUSE = 14
"""Tokens on either side that are asked whether the clause looks back or forward."""
NEARBY = 5
"""Tokens on either side in which a word of tense stands close by."""
TELLING = 12
"""Tokens that may lie between a verb of the past and the date that it tells of."""
POSSESSED = 4
"""Tokens from a date up to which a verb of the future tells of what the date owns."""
INQUIT = 6
"""Tokens after a date in which ", the minister has said" is told."""
BEFORE_DEADLINE = 3
"""Tokens before "until Monday" in which a verb of the past is its verb."""
AFTER_DEADLINE = 8
"""The same, after it."""
COMMA = 4
"""What a comma, bracket or quotation mark adds to the distance of a word."""
SENTENCE = 60
"""Tokens after a date in which its sentence is taken to end."""
_SOFT_STOPS = frozenset(',،()–—"“”«»')


@dataclass(frozen=True, kw_only=True)
class TenseWords:
    """The words of a language by which a clause tells that it looks back or forward."""

    past: frozenset[str] = frozenset()
    """Words that tell that the clause looks back ("was"); two together: "could have"."""
    past_endings: tuple[str, ...] = ()
    future: frozenset[str] = frozenset()
    """Words that tell that the clause looks forward ("will"); two together: "is to"."""
    future_endings: tuple[str, ...] = ()
    timeless: frozenset[str] = frozenset()
    """Words with such an ending that tell of no tense."""
    infinitive: frozenset[str] = frozenset()
    """Words after which a form of the past is none: "will be held"."""
    before_verbs: frozenset[str] = frozenset()
    """Second words of a pair of the future, after which only a verb makes it one: "agreed to"."""
    nouns_led: frozenset[str] = frozenset()
    """Words after which comes a noun and no verb."""
    puts_off: frozenset[str] = frozenset()
    """Verbs in a form of the past that tell of the future only where a date follows."""
    reported: frozenset[str] = frozenset()
    """Words of the future in what was said in the past: "would"."""
    says: frozenset[str] = frozenset()
    """Verbs of the past that tell when something was said, not when it happened."""
    inquit: frozenset[str] = frozenset()
    """The same verbs, where they end what was said: "on Monday, the minister said"."""
    starting: frozenset[str] = frozenset()
    """Words right before a date from which on something will be: "starting Monday"."""
    opens: frozenset[str] = frozenset()
    """Words that open a clause: what comes after them tells no tense of a date before them."""
    verb_last: bool = False
    """The verb stands at the end: what comes before a date tells of something else."""
    closing_past: tuple[str, ...] = ()
    """Endings of a verb at the end of a sentence by which all of it looks back."""

    @cached_property
    def first_of_pairs(self) -> frozenset[str]:
        """First words of those that only two together tell of a tense."""
        return frozenset(words.split()[0] for words in self.future | self.past if " " in words)


class _Sign(NamedTuple):
    """A word of tense beside a date."""

    distance: int
    """Tokens from the date, more where commas lie between."""
    is_future: bool
    place: int
    """Index of its token."""


@dataclass(slots=True)
class Clause:
    """The clause in which a date stands."""

    scene: "Scene"
    first: int
    """First token of the date."""
    last: int
    """Token after its last."""
    _told: tuple[int, int] | None = None
    """The tense and the token of the word that tells it, -1 for none; once asked for."""

    @property
    def tense(self) -> int:
        """What the clause tells of: 1 to come, -1 past, 0 nothing tells."""
        return self._tense_told()[0]

    @property
    def looks_forward(self) -> bool:
        """Whether the clause tells of things to come."""
        return self.tense > 0

    @property
    def looks_back_nearby(self) -> bool:
        """A word of the past stands close to the date, so that it is most likely its verb."""
        language = self.scene.grammar.language
        if language.tense.verb_last or language.tense_reader:
            return self.tense < 0
        signs = (self._sign_before(NEARBY), self._sign_after(NEARBY))
        return any(sign is not None and not sign.is_future for sign in signs)

    @property
    def is_told(self) -> bool:
        """A verb of the past leads up to the date, or on from it: "was shot down on"."""
        scene = self.scene
        says = self._words.says
        if not says or scene.word(self.first - 1) not in scene.grammar.language.articles:
            return False
        opens = scene.starts_sentence(self.first - 1)
        sign = self._sign_after() if opens else self._sign_before()
        if sign is None or sign.is_future or sign.distance > TELLING:
            return False
        return scene.word(sign.place) not in says

    @property
    def is_reported(self) -> bool:
        """What was to come is told from the past: "would meet", "were due to leave"."""
        tense, place = self._tense_told()
        if tense <= 0 or place < 0:
            return False
        words = self.scene.word(place), self.scene.word(place - 1)
        return words[0] in self._words.reported or not self._words.past.isdisjoint(words)

    @property
    def is_over(self) -> bool:
        """All of the sentence looks back, and no plan is told in it."""
        sign = self._sign_after()
        return self.closes_past and not (sign and sign.is_future)

    @property
    def closes_past(self) -> bool:
        """The verb at the end of the sentence tells of what was over already."""
        scene = self.scene
        endings = self._words.closing_past
        if not endings:
            return False
        for place in range(self.last, min(len(scene.tokens), self.last + SENTENCE)):
            if scene.is_stop(place):
                return scene.word(place - 1).endswith(endings)
        return False

    @property
    def _words(self) -> TenseWords:
        return self.scene.grammar.language.tense

    def _tense_told(self) -> tuple[int, int]:
        if self._told is None:
            reader = self.scene.grammar.language.tense_reader
            if reader:
                self._told = reader(self.scene, self.first, self.last), -1
            else:
                self._told = self._by_nearest_word()
        return self._told

    def _by_nearest_word(self) -> tuple[int, int]:
        scene, first, last = self.scene, self.first, self.last
        if scene.follows(first, self._words.starting):
            return 1, -1
        before, after = self._sign_before(), None
        if scene.word(last - 1) != "." or scene.is_abbreviated(last - 1):
            after = self._sign_after()
        if self._words.verb_last and after:
            return (1 if after.is_future else -1), -1
        if scene.stands_until(first) and not _is_past_within(after, AFTER_DEADLINE):
            return (-1 if _is_past_within(before, BEFORE_DEADLINE) else 1), -1
        if before and before.is_future and after and self._is_inquit(after):
            after = None
        signs = [sign for sign in (before, after) if sign]
        if not signs:
            return 0, -1
        nearest = min(signs, key=lambda sign: sign.distance)
        # "Ways to get around Wednesday's ruling": what is owned by a day has mostly been.
        owned = nearest.distance > POSSESSED and self._is_possessive
        return (1 if nearest.is_future and not owned else -1), nearest.place

    @property
    def _is_possessive(self) -> bool:
        scene = self.scene
        return scene.word(self.last) in ("'", "’") and scene.word(self.last + 1) == "s"

    def _is_inquit(self, sign: _Sign) -> bool:
        """After the comma stands who said it, which tells not when it is: ", he said"."""
        scene, inquit = self.scene, self._words.inquit
        near = sign.place < self.last + INQUIT and scene.word(self.last) in (",", "”", "»", '"')
        words = range(sign.place, sign.place + INQUIT)
        return bool(inquit) and near and any(scene.word(place) in inquit for place in words)

    def _sign_before(self, reach: int = CLAUSE) -> _Sign | None:
        before = self.first - 1
        return self._nearest(range(before, max(-1, before - reach), -1))

    def _sign_after(self, reach: int = CLAUSE) -> _Sign | None:
        return self._nearest(range(self.last, min(len(self.scene.tokens), self.last + reach)))

    def _nearest(self, places: range) -> _Sign | None:
        scene, tense = self.scene, self._words
        plain = scene.grammar.language.plain
        written = scene.tokens.words
        pairs = tense.first_of_pairs
        distance = 0
        for place in places:
            word = plain(written[place])
            distance += 1
            if word in STOPS and scene.is_stop(place):
                return None
            if word in tense.opens and places.step > 0:
                return None
            if word in _SOFT_STOPS:
                distance += COMMA
            if word in pairs and f"{word} {scene.word(place + 1)}" in tense.past:
                return _Sign(distance, False, place)
            # "On Sunday he threatened to leave" tells what he did on that day, "threatened to leave
            # on Sunday" what he would do.
            if (
                places.step > 0
                and (word in pairs or word in tense.puts_off)
                and word.endswith(tense.past_endings or (" ",))
                and scene.word(place - 1) not in tense.past
            ):
                return _Sign(distance, False, place)
            # "May" with a capital is the month, "may" the modal verb.
            if word in tense.future and not written[place][0].isupper():
                return _Sign(distance, True, place)
            if word in pairs and self._is_pair_of_future(place):
                return _Sign(distance, True, place)
            # An ending tells of a verb only in small letters: "Leute" is a noun.
            ending = (
                written[place] if written[place].islower() and word not in tense.timeless else ""
            )
            if tense.future_endings and ending.endswith(tense.future_endings):
                return _Sign(distance, True, place)
            # "Russian-brokered talks" does not tell when the talks are.
            joined = scene.word(place - 1) == "-" and scene.is_joined(place)
            ends_so = bool(tense.past_endings) and ending.endswith(tense.past_endings)
            if (word in tense.past or (ends_so and not joined)) and not self._is_led(place):
                return _Sign(distance, False, place)
        return None

    def _is_led(self, place: int) -> bool:
        """The verb before decides: "to be released", "will hit"."""
        leading = self._words.infinitive
        before = self.scene.written(place - 1)
        return bool(leading) and (before in leading or before in self._words.future)

    def _is_pair_of_future(self, place: int) -> bool:
        """Two words that tell of the future: "agreed to meet", not "agreed to a truce"."""
        tense = self._words
        second = self.scene.word(place + 1)
        if f"{self.scene.word(place)} {second}" not in tense.future:
            return False
        return second not in tense.before_verbs or self.scene.word(place + 2) not in tense.nouns_led


def _is_past_within(sign: _Sign | None, tokens: int) -> bool:
    return sign is not None and not sign.is_future and sign.distance <= tokens
