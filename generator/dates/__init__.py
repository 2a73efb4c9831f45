"""Reads what texts say about dates: words in, EDTF values out."""

from generator.dates.detect import detect_language
from generator.dates.edtf import (
    Edtf,
    EdtfError,
    datetime_attribute,
    parse_edtf,
    reach,
    shares_a_day,
)
from generator.dates.finder import find_dates
from generator.dates.language import LANGUAGES
from generator.dates.mention import DateMention
from generator.dates.when import read_when
from generator.dates.words import in_words

__all__ = [
    "LANGUAGES",
    "DateMention",
    "Edtf",
    "EdtfError",
    "datetime_attribute",
    "detect_language",
    "find_dates",
    "in_words",
    "parse_edtf",
    "reach",
    "read_when",
    "shares_a_day",
]
