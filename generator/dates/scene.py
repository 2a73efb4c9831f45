"""What a meaning needs to know beside its own words: publication, tense, dates stated before."""

from dataclasses import dataclass, field
from datetime import date

from generator.dates.grammar import Grammar
from generator.dates.mention import MentionType
from generator.dates.tokens import PARAGRAPH, Tokens
from generator.dates.units import Month, spelt

CLAUSE = 14
"""Tokens on either side that are asked whether the clause looks back or forward."""
_STOPS = frozenset(".;!?:\n") | {PARAGRAPH}
_MONEY_SIGNS = frozenset("$€£¥₽₪#№@&")
_UNIT_SIGNS = frozenset("%°$€£₽₪‰")
_SOFT_STOPS = frozenset(',()–—"“”«»')


@dataclass(frozen=True, slots=True)
class Reading:
    """What a rule has read."""

    unit: str | None
    """The calendar unit in EDTF; None where TimeML has none."""
    value: str
    """Our narrower value in EDTF."""
    reason: str
    type: MentionType = "DATE"
    states: bool = True
    """Later words such as "the next day" may take it as their anchor."""
    start: int | None = None
    """First token of the words, where they are not what the rule says."""
    end: int | None = None


NO_DATE = Reading(None, "", "")
"""The rule has found words that are no date and must not be read otherwise."""


@dataclass(slots=True)
class Stated:
    """The date last stated in the text, as far as it was stated."""

    year: int | None = None
    month: Month | None = None
    day: date | None = None
    at: int = -1
    """Token index."""
    quarter: Month | None = None


@dataclass(slots=True)
class Scene:
    """The text around a rule's words."""

    tokens: Tokens
    grammar: Grammar
    published: date | None
    stated: Stated = field(default_factory=Stated)
    first_year: int | None = None
    """A narrative's first year, which leads until the text has stated one."""
    phrase: bool = False
    """The text is a phrase of its own, not a whole text: there is no clause around it."""

    def is_word(self, index: int) -> bool:
        """The token exists and is a word, not a sign or number."""
        return 0 <= index < len(self.tokens) and self.tokens.words[index][0].isalpha()

    def word(self, index: int) -> str:
        """The token in small letters; empty beyond the ends."""
        return self.tokens.words[index].lower() if 0 <= index < len(self.tokens) else ""

    def written(self, index: int) -> str:
        """The token as written; empty beyond the ends."""
        return self.tokens.words[index] if 0 <= index < len(self.tokens) else ""

    def is_joined(self, index: int) -> bool:
        """Nothing stands between this token and the one before it."""
        return self.tokens.is_joined(index)

    def starts_sentence(self, index: int) -> bool:
        """The token opens a sentence, a paragraph or a quotation."""
        before = self.word(index - 1)
        return not before or before in _STOPS or before in "\"“'‘•*([-–—"

    def is_small(self, index: int) -> bool:
        """The token is a small word of the language, not one that goes on with the phrase."""
        return self.word(index) in self.grammar.language.function_words

    def is_counted(self, index: int) -> bool:
        """The number counts, prices or names something: "2000 people", "$1500", "F-16"."""
        language = self.grammar.language
        after = self.word(index + 1)
        before = self.word(index - 1)
        if after in language.counted or after in _UNIT_SIGNS:
            return True
        if before in _MONEY_SIGNS:
            return True
        # "T-2000", "No.1999", "x1500": a name or a number with something stuck to it.
        if self.is_joined(index) and (before in "-–./_:+" or before.isalpha()) and before:
            return not (before in "-–" and self.word(index - 2) in language.joined_before_years)
        return after in ("-", "–") and self.is_joined(index + 1) and self.is_counting_dash(index)

    def is_counting_dash(self, index: int) -> bool:
        """A dash after the number binds it to a counted noun: "2000-strong"."""
        return self.is_joined(index + 2) and self.word(index + 2) in self.grammar.language.counted

    def crosses_paragraph(self, first: int, last: int) -> bool:
        """An empty line lies between the two tokens."""
        return any(word[0] == "\n" for word in self.tokens.words[first:last])

    @property
    def anchor(self) -> date:
        """The day that "a day earlier" counts from.

        Raises:
            ValueError: the text has stated none and has no day of publication.
        """
        day = self.stated.day or self.published
        if day is None:
            raise ValueError("no anchor")
        return day

    @property
    def today(self) -> date:
        """The day that "yesterday" counts from.

        Raises:
            ValueError: no day of publication.
        """
        if self.published is None:
            raise ValueError("no day of publication")
        return self.published

    @property
    def publication(self) -> str:
        """The day of publication in words, for reasons."""
        return f"{spelt(self.today)}, the day of publication"

    def looks_forward(self, first: int, last: int) -> bool:
        """Whether the nearest word of tense in the clause tells of things to come."""
        language = self.grammar.language
        before = self.word(first - 1)
        if before in language.articles:
            before = self.word(first - 2)
        back = self._nearest(range(first - 1, max(-1, first - 1 - CLAUSE), -1))
        on = self._nearest(range(last, min(len(self.tokens), last + CLAUSE)))
        if before in language.until and (back is None or back[1] or back[0] > 3):
            return True
        nearest = min((found for found in (back, on) if found), default=None)
        return nearest is not None and nearest[1]

    def _nearest(self, indexes: range) -> tuple[int, bool] | None:
        """Distance of the nearest word of tense, and whether it is one of the future."""
        language = self.grammar.language
        cost = 0
        words = self.tokens.words
        for index in indexes:
            word = words[index].lower()
            cost += 1
            if word in _STOPS and not (word == "." and self._is_abbreviated(index)):
                return None
            if word in _SOFT_STOPS:
                cost += 4
            if word in language.future or word.endswith(language.future_endings or ("\0",)):
                return cost, True
            if word in language.past or word.endswith(language.past_endings or ("\0",)):
                return cost, False
        return None

    def _is_abbreviated(self, index: int) -> bool:
        """The full stop belongs to "Sept." or "Gen.", not to the end of a sentence."""
        return index > 0 and self.tokens.is_joined(index) and len(self.tokens.words[index - 1]) <= 4
