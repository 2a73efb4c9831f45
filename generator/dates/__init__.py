"""Reads what texts say about dates: words in, EDTF values out."""

from generator.dates.edtf import (
    Edtf,
    EdtfError,
    datetime_attribute,
    in_words,
    parse_edtf,
    reach,
    shares_a_day,
)

__all__ = [
    "Edtf",
    "EdtfError",
    "datetime_attribute",
    "in_words",
    "parse_edtf",
    "reach",
    "shares_a_day",
]
