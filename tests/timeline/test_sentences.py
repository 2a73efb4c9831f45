"""Where a sentence ends, and where a clause does."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.timeline.sentences import clauses, sentences

# Sentences are parted by a bar.
SPLIT = {
    "two sentences": "They met. | They left.",
    "question and exclamation": "Did they meet? | They did! | So it is said.",
    "initials of a state": "The U.S. Army came. | It left.",
    "initials of a state before a new sentence": "It left the U.S. | The army stayed.",
    "initials of two states": "The U.S. and the U.K. agreed. | Then they met.",
    "month": "On Sept. 18 they spoke. | On Oct. 7 they met.",
    "rank": "Col. Ryan Dillon spoke. | Maj. Gen. Golan left. | Lt. Col. Smith stayed.",
    "title": "Mr. Lavrov met Dr. Smith. | Mrs. Jones left.",
    "initial of a person": "John F. Kerry spoke. | J. Smith left.",
    "saint and number": "St. Petersburg is No. 2 here. | It is big.",
    "decimal number": "It flew 3.5 km. | It landed.",
    "time of day": "It began at 9 a.m. on Friday. | It ended.",
    "quotation": "“We met. We talked,” he said. | They left.",
    "quotation with straight marks": '"We met. We talked," he said. | They left.',
    "quotation that ends a sentence": "He said: “We met.” | They left.",
    "quotation mark that does not pair": "He said “we met. | They left.",
    "closing bracket": "They met (in Moscow.) | They left.",
    "ellipsis in one sign": "They met… | They left.",
    "small letter after a stop": "They met. and left.",
    "web address": "See example.org for more. | They left.",
    "blank line": "A heading\n\n | They met.",
    "line break": "They\nmet. | They left.",
    "no stop at the end": "They met. | They left",
    "nothing": "",
}


@pytest.mark.parametrize("parted", SPLIT.values(), ids=SPLIT)
def test_where_sentences_end(parted: str) -> None:
    wanted = [part.strip() for part in parted.split("|") if part.strip()]
    text = parted.replace("| ", "")
    assert [text[start:end].strip() for start, end in sentences(text)] == wanted


CLAUSES = {
    "one clause": "They met on Friday.",
    "dash": "They met on Friday — | they left on Sunday.",
    "two hyphens": "They met -- | then they left.",
    "hyphen in a word": "A Russian-made jet flew.",
    "semicolon": "They met; | they left.",
    "conjunction": "They met, | while others left.",
    "conjunction of contrast": "They met, | but nobody spoke.",
    "list": "Lavrov, Kerry and Carter met.",
    "since the": "His first trip abroad | since the July 15 attempt.",
    "since a day": "It has flown since September 4.",
}


@pytest.mark.parametrize("parted", CLAUSES.values(), ids=CLAUSES)
def test_where_clauses_end(parted: str) -> None:
    text = parted.replace("| ", "")
    found = [text[start:end].strip(" ;,—-") for start, end in clauses(text, (0, len(text)))]
    assert found == [part.strip(" ;,—-") for part in parted.split("|")]


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.text(st.sampled_from('aB .!?"“”\n();,—0é'), max_size=60))
def test_sentences_hold_every_word_in_order(text: str) -> None:
    spans = list(sentences(text))
    assert "".join("".join(text[a:b].split()) for a, b in spans) == "".join(text.split())
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(spans))
    for span in spans:
        inside = clauses(text, span)
        assert all(span[0] <= start < end <= span[1] for start, end in inside)
