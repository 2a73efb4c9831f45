"""Any other language: only dates that are written in numbers, year or day first."""

from generator.dates import meanings
from generator.dates.grammar import Rule
from generator.dates.language import Language
from generator.dates.languages import SIGNS

LANGUAGE = Language(
    code="und",
    words=SIGNS,
    rules=(Rule("DATE", meanings.written_date),),
)
