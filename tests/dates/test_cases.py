"""The dates of a sentence, in every language: one table each, written from the constructions."""

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from generator.dates import LANGUAGES, find_dates

TABLES = Path(__file__).parent / "cases"
LEAST = {"en": 400}
LEAST_OF_OTHERS = 80
_MARKED = re.compile(r"\[([^\[\]]+)\]\{([^{}|]+)(?:\|([^{}]+))?\}")


@dataclass(frozen=True)
class Case:
    language: str
    published: date | None
    line: str

    @property
    def text(self) -> str:
        return _MARKED.sub(r"\1", self.line)

    @property
    def wanted(self) -> list[tuple[str, str, str]]:
        return [
            (words, value, "" if unit == "-" else unit or value)
            for words, value, unit in _MARKED.findall(self.line)
        ]


def cases(language: str) -> list[Case]:
    found = []
    published = None
    for line in (TABLES / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("published "):
            day = line.removeprefix("published ")
            published = None if day == "none" else date.fromisoformat(day)
        elif line and not line.startswith("#"):
            found.append(Case(language, published, line))
    return found


def overlaps(words: str, other: str) -> bool:
    return words in other or other in words


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_dates_of_every_sentence(language: str) -> None:
    wrong = []
    for case in cases(language):
        found = [
            (
                mention.text,
                mention.value.text,
                mention.unit_value.text if mention.unit_value else "",
            )
            for mention in find_dates(case.text, published=case.published, language=language)
        ]
        values = [pair[1:] for pair in found] == [pair[1:] for pair in case.wanted]
        words = all(overlaps(one[0], two[0]) for one, two in zip(found, case.wanted, strict=False))
        if not values or not words:
            wrong.append(f"{case.line}\n      found {found}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_enough_cases(language: str) -> None:
    assert len(cases(language)) >= LEAST.get(language, LEAST_OF_OTHERS)
