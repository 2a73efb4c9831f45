"""The text around a rule's words: publication, sentences, dates stated before."""

from dataclasses import dataclass, field
from datetime import date

from generator.dates.grammar import Grammar, Slots
from generator.dates.reading import RangeEnd
from generator.dates.tense import Clause
from generator.dates.tokens import STOPS, Tokens
from generator.dates.units import Month, quarter_of, quarters_on, spelt

MANY = 99
"""Sentences that are counted where a paragraph ends."""
SMALL_WORDS = 2
"""Small words that may stand between a preposition and its date."""
_MONEY_SIGNS = frozenset("$€£¥₽₪#№@&")
_UNIT_SIGNS = frozenset("%°$€£₽₪‰")
_ABBREVIATIONS = frozenset(
    """jan feb mar apr jun jul aug sep sept oct nov dec gen col lt maj sgt capt cmdr adm brig mr mrs
    ms dr st sen rep gov prof no vs inc corp co ltd etc jr sr mon tue tues wed thu thur thurs fri
    sat sun am pm nr ca bzw okt dez mrz bd janv févr avr juil déc гг им руб янв фев авг сен сент
    окт нояб дек тыс млн ул""".split()
)


@dataclass(slots=True)
class Stated:
    """The date last stated in the text, as far as it was stated."""

    year: int | None = None
    month: Month | None = None
    day: date | None = None
    at: int = -1
    """Token index."""
    end: int = -1
    """Token index after its last."""
    quarter: Month | None = None
    main: Month | None = None
    """The month that the story had reached before a year alone was stated."""
    entry: Month | None = None
    """The month of the last entry of a chronicle: a line that a date opens."""


@dataclass(slots=True)
class Scene:
    """The text around a rule's words."""

    tokens: Tokens
    grammar: Grammar
    published: date | None
    stated: Stated = field(default_factory=Stated)
    first_year: int | None = None
    """A narrative's first year, which leads until the text has stated one."""
    _clause: Clause | None = None
    """The clause that was asked for last: a date asks for its own more than once."""

    def is_word(self, index: int) -> bool:
        """The token exists and is a word, not a sign or number."""
        words = self.tokens.words
        return 0 <= index < len(words) and words[index][0].isalpha()

    def word(self, index: int) -> str:
        """The token in plain spelling, small letters; empty beyond the ends."""
        words = self.tokens.words
        return self.grammar.language.plain(words[index]) if 0 <= index < len(words) else ""

    def written(self, index: int) -> str:
        """The token as written; empty beyond the ends."""
        words = self.tokens.words
        return words[index] if 0 <= index < len(words) else ""

    def is_joined(self, index: int) -> bool:
        """Nothing stands between this token and the one before it."""
        return self.tokens.is_joined(index)

    def starts_sentence(self, index: int) -> bool:
        """The token opens a sentence, a line, a paragraph or a quotation."""
        before = self.word(index - 1)
        tokens = self.tokens
        if index > 0 and "\n" in tokens.text[tokens.ends[index - 1] : tokens.starts[index]]:
            return True
        return not before or before in STOPS or before in "\"“'‘`’•*([-–—"

    def range_ends(
        self, slots: Slots, token: int | None, other: int | None, units: tuple[str, str]
    ) -> tuple[RangeEnd, ...]:
        """The words of a rule in two: up to the end of `token`, and from the start of `other`.

        Where both numbers stand in one token ("24–26"), it is parted at its dash.
        """
        tokens = self.tokens
        end = slots.end - (tokens.words[slots.end - 1] in ".,")
        first, last = tokens.starts[slots.start], tokens.ends[end - 1]
        if token is None or other is None:
            return ()
        until, since = tokens.ends[token], tokens.starts[other]
        if token == other:
            length = next(i for i, sign in enumerate(tokens.words[token]) if not sign.isdigit())
            until, since = tokens.starts[token] + length, tokens.starts[token] + length + 1
        return RangeEnd(units[0], first, until), RangeEnd(units[1], since, last)

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
        if self.is_joined(index + 1) and after[:1].isalpha():
            return True
        if before in _MONEY_SIGNS or before in language.numbered:
            return True
        if before == "." and self.word(index - 2) in language.numbered:
            return True
        # "T-2000", "No.1999", "x1500": a name or a number with something stuck to it.
        if self.is_joined(index) and before and (before in "-–./_:+" or before.isalpha()):
            prefix = self.word(index - 2) if before in "-–" else before
            return prefix not in language.joined_before_years
        return after in ("-", "–") and self.is_joined(index + 1) and self.is_counting_dash(index)

    def is_counting_dash(self, index: int) -> bool:
        """A dash after the number binds it to a counted noun: "2000-strong"."""
        return self.is_joined(index + 2) and self.word(index + 2) in self.grammar.language.counted

    def sentences(self, first: int, last: int) -> int:
        """How many sentences end between the two tokens; many where a paragraph does."""
        ends = 0
        for index in range(first, last):
            sign = self.tokens.words[index][0]
            if sign == "\n":
                return MANY
            ends += sign in ".!?" and not self.is_abbreviated(index)
        return ends

    def same_sentence(self, first: int, last: int) -> bool:
        """No full stop or empty line lies between the two tokens."""
        return self.sentences(first, last) == 0

    @property
    def anchor(self) -> date:
        """The day that "a day earlier" counts from: the last stated, else the publication.

        Where the text has stated a month or year alone, its first day.

        Raises:
            ValueError: the text has stated none and has no day of publication.
        """
        stated = self.stated
        if stated.day is not None:
            return stated.day
        if self.published is not None:
            return self.published
        if stated.month is not None:
            return date(*stated.month, 1)
        if stated.year is not None:
            return date(stated.year, 1, 1)
        raise ValueError("no anchor")

    @property
    def quarter(self) -> Month | None:
        """The quarter that the text is about, or the last one that was over at publication."""
        stated = self.stated.quarter
        if stated is None or self.published is None:
            return stated
        return min(stated, quarters_on(quarter_of(self.published), -1))

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

    def follows(self, first: int, words: frozenset[str]) -> bool:
        """One of the words stands before the date, with no more than small words between."""
        articles = self.grammar.language.articles
        for index in range(first - 1, first - 2 - SMALL_WORDS, -1):
            word = self.word(index)
            if word in words:
                return True
            if word not in articles:
                return False
        return False

    def stands_until(self, first: int) -> bool:
        """A word such as "until" or "by" stands before the date."""
        return self.follows(first, self.grammar.language.until)

    def clause(self, first: int, last: int) -> Clause:
        """The clause in which the date from token `first` to before `last` stands."""
        if self._clause is None or (self._clause.first, self._clause.last) != (first, last):
            self._clause = Clause(self, first, last)
        return self._clause

    def is_stop(self, index: int) -> bool:
        """The sign ends a sentence, a paragraph or the part before a colon or semicolon."""
        sign = self.written(index)
        return sign in STOPS and not (sign == "." and self.is_abbreviated(index))

    def ends_sentence(self, index: int) -> bool:
        """A full stop after a word that is no abbreviation: nothing is read across it."""
        before = self.word(index - 1)
        return self.is_joined(index) and before.isalpha() and not self.is_abbreviated(index)

    def is_abbreviated(self, index: int) -> bool:
        """The full stop belongs to "Sept." or "Gen.", not to the end of a sentence."""
        before = self.word(index - 1)
        if not self.is_joined(index) or not before.isalpha():
            return False
        goes_on = self.written(index + 1)[:1].islower()
        return goes_on or len(before) == 1 or before in _ABBREVIATIONS
