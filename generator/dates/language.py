"""What the engine needs to know of a language: words, rules and a few habits."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module

from generator.dates.grammar import Grammar, Rule, Slots
from generator.dates.scene import Scene
from generator.dates.tense import TenseReader, TenseWords

LANGUAGES = ("en", "de", "fr", "ru", "tr", "ar", "he")
"""Codes (ISO 639-1) of the languages that can be read; each is one module in `languages/`."""


def _lower(word: str) -> Iterator[str]:
    yield word.lower()


def _accept(scene: Scene, slots: Slots) -> bool:
    return True


def _is_no_name(scene: Scene, slots: Slots) -> bool:
    return False


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One language: a module in `languages/` makes one of it and names it LANGUAGE."""

    code: str
    words: Mapping[str, Mapping[str, object]]
    """Class -> word -> value. A word with a capital is found only so written."""
    rules: tuple[Rule, ...]
    spellings: Callable[[str], Iterator[str]] = _lower
    """Ways to look a word up that is not in the lexicon as written: lowered, without prefixes."""
    plain: Callable[[str], str] = str.lower
    """A word as the sets of words below write it."""
    accepts: Callable[[Scene, Slots], bool] = _accept
    """Refuses names that look like dates: "Theresa May said", "The Sun reported"."""
    is_name: Callable[[Scene, Slots], bool] = _is_no_name
    """Refuses them and every shorter reading of them: "the March 8 alliance"."""
    month_leads: bool = False
    """9/11 is 11 September."""
    tense: TenseWords = field(default_factory=TenseWords)
    """The words by which a clause tells that it looks back or forward."""
    tense_reader: TenseReader | None = None
    """Reads the tense of a clause by itself, in place of these words."""
    since: frozenset[str] = frozenset()
    """Words before a date since which something goes on."""
    since_after: frozenset[str] = frozenset()
    """The same, where the language puts them after the date."""
    until: frozenset[str] = frozenset()
    """Words before a date until which something goes on."""
    until_after: frozenset[str] = frozenset()
    """The same, where the language puts them after the date."""
    from_endings: tuple[str, ...] = ()
    """Endings of the first of two dates, of which the second has a word of `until_after`."""
    counts_from: Mapping[str, int] = field(default_factory=dict)
    """Words between a distance and the date that it counts from: "three weeks after 3 May"."""
    goes_on: frozenset[str] = frozenset()
    """Words after "the day before" that are not what it comes before."""
    between: frozenset[str] = frozenset()
    """Words before the first end of a range."""
    between_after: frozenset[str] = frozenset()
    """The same, where the language puts them after the second end."""
    to: frozenset[str] = frozenset()
    """Words and signs between the two ends of a range."""
    moves: frozenset[str] = frozenset()
    """Verbs before "from A to B" that make it no range: "postponed from Monday to Friday"."""
    and_: frozenset[str] = frozenset()
    """Words between the ends after a word of `between`."""
    hung_on_numbers: frozenset[str] = frozenset()
    """Letters that a dash binds to a number: Hebrew "ל-2015"."""
    glued_and: str = ""
    """A letter that is written together with the second end after a word of `between`."""
    articles: frozenset[str] = frozenset()
    """Small words that may stand between a preposition and the date."""
    counted: frozenset[str] = frozenset()
    """Words after a number that make it a count: "2000 people"."""
    actors: frozenset[str] = frozenset()
    """Those of them that may act: "in 2014 troops came"."""
    in_year: frozenset[str] = frozenset()
    """Words before a year after which they do so."""
    joined_before_years: frozenset[str] = frozenset({"mid", "pre", "post", "early", "late"})
    """Words that a dash may join to a year: "mid-2016"."""
    numbered: frozenset[str] = frozenset()
    """Words before a number that is a name: "Resolution 1701"."""
    joins: frozenset[str] = frozenset()
    """Words before a lone number that make it a year: "in 2014"."""
    stretches: frozenset[str] = frozenset()
    """Words that make a unit the stretch of that length up to now: "the past week"."""
    first_weekday: int = 0
    """The weekday, Monday 0, with which the week begins in "Sunday of last week"."""
    pluperfect: frozenset[str] = frozenset()
    """Words that tell of what was over already: a story goes on from elsewhere."""
    leads: frozenset[str] = frozenset()
    """Words before a year that make it the year in which a story goes on."""
    function_words: frozenset[str] = frozenset()
    """Frequent small words by which a text in this language is known."""


@cache
def grammar(code: str) -> Grammar:
    """The compiled grammar of a language; of one that cannot be read, dates in numbers alone."""
    name = code if code in LANGUAGES else "und"
    module = import_module(f"generator.dates.languages.{name}")
    language: Language = module.LANGUAGE
    return Grammar(language)
