"""Tells the language of a text by its script and its small words."""

import re
from collections import Counter
from functools import lru_cache
from importlib import import_module

from generator.dates.language import LANGUAGES

SAMPLE = 20_000
"""Characters that are looked at."""
_WORD = re.compile(r"[^\W\d_]+")
_SCRIPTS = {
    "ru": re.compile(r"[\u0400-\u04ff]"),
    "ar": re.compile(r"[\u0600-\u06ff\u0750-\u077f]"),
    "he": re.compile(r"[\u0590-\u05ff]"),
}
_TURKISH = re.compile(r"[ğışİ]")


def detect_language(text: str) -> str:
    """Code of the language, among those that can be read; English where nothing tells."""
    sample = text[:SAMPLE]
    letters = sum(map(str.isalpha, sample)) or 1
    for code, script in _SCRIPTS.items():
        if code in LANGUAGES and len(script.findall(sample)) * 2 > letters:
            return code
    counts = Counter(word.lower() for word in _WORD.findall(sample))
    known = _function_words()
    scores = {code: sum(counts[word] for word in words) for code, words in known.items()}
    if "tr" in scores:
        scores["tr"] += len(_TURKISH.findall(sample))
    best = max(scores, key=lambda code: (scores[code], code == "en"))
    return best if scores[best] else "en"


@lru_cache(maxsize=1)
def _function_words() -> dict[str, frozenset[str]]:
    words = {}
    for code in LANGUAGES:
        if code not in _SCRIPTS:
            module = import_module(f"generator.dates.languages.{code}")
            words[code] = module.LANGUAGE.function_words
    return words
