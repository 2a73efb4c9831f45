"""What a meaning needs to know beside its own words: publication, tense, dates stated before."""

from dataclasses import dataclass, field
from datetime import date
from operator import itemgetter

from generator.dates.grammar import Grammar, Slots
from generator.dates.mention import MentionType
from generator.dates.tokens import PARAGRAPH, Tokens
from generator.dates.units import Month, quarter_of, quarters_on, spelt

PLUPERFECT = 10
"""Tokens before a date in which "had" makes it a look back."""
MANY = 99
PARAGRAPH_TOKENS = 200
POSSESSED = 4
TELLING = 12
"""Tokens that may lie between a verb of the past and the date that it tells of."""
NEARBY = 5
LISTED = 16
"""Tokens in which a list of days comes to its month."""
SENTENCE = 60
"""Tokens after a date in which its sentence is taken to end."""
CLAUSE = 14
"""Tokens on either side that are asked whether the clause looks back or forward."""
_STOPS = frozenset(".;!?:\n") | {PARAGRAPH}
_MONEY_SIGNS = frozenset("$€£¥₽₪#№@&")
_UNIT_SIGNS = frozenset("%°$€£₽₪‰")
_SOFT_STOPS = frozenset(',،()–—"“”«»')


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
    ends: tuple["Part", ...] = ()
    """The two ends of a range, which TimeML annotators mark apart."""


@dataclass(frozen=True, slots=True)
class Part:
    """One end of a range that a rule has read as a whole."""

    unit: str
    start: int
    """Offset in the text, in code points."""
    end: int


NO_DATE = Reading(None, "", "")
"""The rule has found words that are no date and must not be read otherwise."""


def kind_of(slots: Slots) -> MentionType:
    """TIME where a rule has caught a part of the day or a time of the clock."""
    return "TIME" if _TIMED & slots.names() else "DATE"


_LISTED = frozenset({"DAY", "SUFFIX", "DOT", "COMMA", "ORD", "=of", "EDGE", "DASH"})
_ABBREVIATIONS = frozenset(
    """jan feb mar apr jun jul aug sep sept oct nov dec gen col lt maj sgt capt cmdr adm brig mr mrs
    ms dr st sen rep gov prof no vs inc corp co ltd etc jr sr mon tue tues wed thu thur thurs fri
    sat sun am pm nr ca bzw okt dez mrz bd janv févr avr juil déc гг им руб янв фев авг сен сент
    окт нояб дек тыс млн ул""".split()
)
_TIMED = frozenset({"part", "part2", "clock", "hour", "weekdaypart", "night", "eve"})


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
    _asked: tuple[int, int, int] = (-1, -1, 0)
    """The tense that was asked for last: a mention asks for its own more than once."""
    _tense_at: int = -1
    """Token of the word of tense that was found last for `tense`."""

    def is_word(self, index: int) -> bool:
        """The token exists and is a word, not a sign or number."""
        return 0 <= index < len(self.tokens) and self.tokens.words[index][0].isalpha()

    def word(self, index: int) -> str:
        """The token in plain spelling, small letters; empty beyond the ends."""
        if not 0 <= index < len(self.tokens):
            return ""
        return self.grammar.language.plain(self.tokens.words[index])

    def written(self, index: int) -> str:
        """The token as written; empty beyond the ends."""
        return self.tokens.words[index] if 0 <= index < len(self.tokens) else ""

    def is_joined(self, index: int) -> bool:
        """Nothing stands between this token and the one before it."""
        return self.tokens.is_joined(index)

    def leads(self, index: int) -> bool:
        """Whether a year alone is where the story now is: "in 1917", not "the 1905 revolution"."""
        language = self.grammar.language
        if self.published is not None or not language.leads:
            return True
        # "Who had come to power in 1933" looks back from where the story is.
        if self.is_pluperfect(index):
            return False
        return self.word(index - 1)[:1] == "\n" or self.word(index - 1) in language.leads

    def is_pluperfect(self, index: int) -> bool:
        """A word before the date tells that it was over already: "who had come in 1933"."""
        words = self.grammar.language.pluperfect
        return any(self.word(place) in words for place in range(index - PLUPERFECT, index))

    def opens_paragraph(self, index: int) -> bool:
        """No sentence of the paragraph has ended before this token."""
        for place in range(index - 1, max(-1, index - PARAGRAPH_TOKENS), -1):
            sign = self.tokens.words[place][0]
            if sign == "\n":
                return True
            if sign in ".!?" and not self._is_abbreviated(place):
                return False
        return True

    def opens_entry(self, first: int, end: int) -> bool:
        """The words open a line and a colon or dash follows: an entry of a chronicle."""
        if not self.word(end) or self.word(end) not in ":-–—":
            return False
        before = first - 1
        while before >= 0 and self.word(before) in "-–—*•":
            before -= 1
        gap = self.tokens.text[self.tokens.ends[before] : self.tokens.starts[before + 1]]
        return before < 0 or "\n" in gap or self.word(before)[0] == "\n"

    def starts_sentence(self, index: int) -> bool:
        """The token opens a sentence, a line, a paragraph or a quotation."""
        before = self.word(index - 1)
        tokens = self.tokens
        if index > 0 and "\n" in tokens.text[tokens.ends[index - 1] : tokens.starts[index]]:
            return True
        return not before or before in _STOPS or before in "\"“'‘`’•*([-–—"

    def parts(
        self, slots: Slots, token: int | None, other: int | None, units: tuple[str, str]
    ) -> tuple[Part, ...]:
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
        return Part(units[0], first, until), Part(units[1], since, last)

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

    def year_ahead(self, index: int) -> int | None:
        """The year at the end of a list or range of days or months that goes on here."""
        language = self.grammar.language
        joint = self.word(index)
        if joint not in language.to and joint not in language.and_ and joint != ",":
            return None
        named = False
        for place in range(index + 1, index + LISTED):
            if self.word(place) in language.articles:
                continue
            entry = self.grammar.entry(self.written(place)) if self.written(place) else None
            if entry is None:
                return None
            whole = entry.get("DATE")
            if isinstance(whole, tuple):
                return int(whole[0])
            year = entry.get("YEAR")
            if isinstance(year, int):
                return year if named else None
            if "MONTH" in entry or "SEASON" in entry:
                named = True
            elif not entry.keys() & _LISTED and self.word(place) not in language.and_:
                return None
        return None

    def name_ahead(self, index: int, names: tuple[str, ...]) -> tuple[str, object] | None:
        """What a list of numbers that goes on here counts: the first such class, and its value."""
        language = self.grammar.language
        joint = self.word(index)
        if joint not in language.to and joint not in language.and_ and joint not in (",", "/"):
            return None
        for place in range(index + 1, index + LISTED):
            word = self.word(place)
            entry = self.grammar.entry(self.written(place)) if word else None
            found = next((name for name in names if entry and name in entry), None)
            if entry and found:
                return found, entry[found]
            known = word in language.articles or word in language.and_ or word in language.to
            if not known and not (entry and entry.keys() & (_LISTED | {"WEEKDAY"})):
                return None
        return None

    def sentences(self, first: int, last: int) -> int:
        """How many sentences end between the two tokens; many where a paragraph does."""
        ends = 0
        for index in range(first, last):
            sign = self.tokens.words[index][0]
            if sign == "\n":
                return MANY
            ends += sign in ".!?" and not self._is_abbreviated(index)
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
        for index in range(first - 1, first - 4, -1):
            word = self.word(index)
            if word in words:
                return True
            if word not in articles:
                return False
        return False

    def stands_until(self, first: int) -> bool:
        """A word such as "until" or "by" stands before the date."""
        return self.follows(first, self.grammar.language.until)

    def is_reported(self, first: int, last: int) -> bool:
        """What was to come is told from the past: "would meet", "were due to leave"."""
        language = self.grammar.language
        self._asked, self._tense_at = (-1, -1, 0), -1
        if self.tense(first, last) <= 0 or self._tense_at < 0:
            return False
        words = self.word(self._tense_at), self.word(self._tense_at - 1)
        return words[0] in language.reported or not language.past.isdisjoint(words)

    def is_told(self, first: int, last: int) -> bool:
        """A verb of the past leads up to the date, or on from it: "was shot down on"."""
        language = self.grammar.language
        if not language.says or self.word(first - 1) not in language.articles:
            return False
        if self.starts_sentence(first - 1):
            near = self._nearest(range(last, min(len(self.tokens), last + CLAUSE)))
        else:
            near = self._nearest(range(first - 1, max(-1, first - 1 - CLAUSE), -1))
        if near is None or near[1] or near[0] > TELLING:
            return False
        return self.word(near[2]) not in language.says

    def looks_forward(self, first: int, last: int) -> bool:
        """Whether the nearest word of tense in the clause tells of things to come."""
        return self.tense(first, last) > 0

    def tense(self, first: int, last: int) -> int:
        """What the nearest word of tense tells: 1 to come, -1 past, 0 there is none."""
        if self._asked[:2] != (first, last):
            tense = self.grammar.language.tense
            found = tense(self, first, last) if tense else self._tense(first, last)
            self._asked = (first, last, found)
        return self._asked[2]

    def _tense(self, first: int, last: int) -> int:
        if self.follows(first, self.grammar.language.starting):
            return 1
        back = self._nearest(range(first - 1, max(-1, first - 1 - CLAUSE), -1))
        on = None
        if self.word(last - 1) != "." or self._is_abbreviated(last - 1):
            on = self._nearest(range(last, min(len(self.tokens), last + CLAUSE)))
        if self.grammar.language.verb_last and on:
            return 1 if on[1] else -1
        if self.stands_until(first) and not (on and not on[1] and on[0] < 9):
            return 1 if back is None or back[1] or back[0] > 3 else -1
        nearest = min((found for found in (back, on) if found), key=itemgetter(0), default=None)
        if nearest is None:
            return 0
        self._tense_at = nearest[2]
        # "Ways to get around Wednesday's ruling": what is owned by a day has mostly been.
        owned = nearest[0] > POSSESSED and self._is_possessive(last)
        return 1 if nearest[1] and not owned else -1

    def is_over(self, first: int, last: int) -> bool:
        """All of the sentence looks back, and no plan is told in it."""
        on = self._nearest(range(last, min(len(self.tokens), last + CLAUSE)))
        return self.closes_past(last) and not (on and on[1])

    def closes_past(self, index: int) -> bool:
        """The verb at the end of the sentence tells of what was over already."""
        endings = self.grammar.language.closing_past
        if not endings:
            return False
        for place in range(index, min(len(self.tokens), index + SENTENCE)):
            word = self.word(place)
            if word in _STOPS and not (word == "." and self._is_abbreviated(place)):
                return self.word(place - 1).endswith(endings)
        return False

    def _is_possessive(self, index: int) -> bool:
        return self.word(index) in ("'", "’") and self.word(index + 1) == "s"

    def _nearest(self, indexes: range) -> tuple[int, bool, int] | None:
        """Distance of the nearest word of tense, whether it is one of the future, its index."""
        language = self.grammar.language
        timeless = language.timeless
        pairs = self.grammar.tense_pairs
        cost = 0
        words = self.tokens.words
        for index in indexes:
            word = language.plain(words[index])
            cost += 1
            if word in _STOPS and not (word == "." and self._is_abbreviated(index)):
                return None
            if word in language.opens and indexes.step > 0:
                return None
            if word in _SOFT_STOPS:
                cost += 4
            if word in pairs and f"{word} {self.word(index + 1)}" in language.past:
                return cost, False, index
            # "On Sunday he threatened to leave" tells what he did on that day, "threatened to leave
            # on Sunday" what he would do.
            if (
                indexes.step > 0
                and (word in pairs or word in language.puts_off)
                and word.endswith(language.past_endings or (" ",))
                and self.word(index - 1) not in language.past
            ):
                return cost, False, index
            # "May" with a capital is the month, "may" the modal verb.
            if word in language.future and not words[index][0].isupper():
                return cost, True, index
            if word in pairs and self._is_pair_of_future(index):
                return cost, True, index
            # An ending tells of a verb only in small letters: "Leute" is a noun.
            ending = words[index] if words[index].islower() and word not in timeless else ""
            if language.future_endings and ending.endswith(language.future_endings):
                return cost, True, index
            # "Russian-brokered talks" does not tell when the talks are.
            joined = self.word(index - 1) == "-" and self.is_joined(index)
            told = word in language.past or (
                bool(language.past_endings)
                and ending.endswith(language.past_endings)
                and not joined
            )
            if told and not self._is_led(index):
                return cost, False, index
        return None

    def _is_led(self, index: int) -> bool:
        """The verb before decides: "to be released", "will hit"."""
        language = self.grammar.language
        before = self.written(index - 1)
        leading = language.infinitive
        return bool(leading) and (before in leading or before in language.future)

    def _is_pair_of_future(self, index: int) -> bool:
        """Two words that tell of the future: "agreed to meet", not "agreed to a truce"."""
        language = self.grammar.language
        second = self.word(index + 1)
        if f"{self.word(index)} {second}" not in language.future:
            return False
        return second not in language.before_verbs or self.word(index + 2) not in language.nouns_led

    def looks_back_nearby(self, first: int, last: int) -> bool:
        """A word of the past stands close to the date, so that it is most likely its verb."""
        if self.grammar.language.verb_last or self.grammar.language.tense:
            return self.tense(first, last) < 0
        before = self._nearest(range(first - 1, max(-1, first - 1 - NEARBY), -1))
        after = self._nearest(range(last, min(len(self.tokens), last + NEARBY)))
        return any(found is not None and not found[1] for found in (before, after))

    def ends_sentence(self, index: int) -> bool:
        """A full stop after a word that is no abbreviation: nothing is read across it."""
        before = self.word(index - 1)
        return self.is_joined(index) and before.isalpha() and not self._is_abbreviated(index)

    def _is_abbreviated(self, index: int) -> bool:
        """The full stop belongs to "Sept." or "Gen.", not to the end of a sentence."""
        before = self.word(index - 1)
        if not self.is_joined(index) or not before.isalpha():
            return False
        goes_on = self.written(index + 1)[:1].islower()
        return goes_on or len(before) == 1 or before in _ABBREVIATIONS
