"""Reads ahead in a list or range for what its last member alone names: the year, the month."""

from generator.dates.scene import Scene

LISTED = 16
"""Tokens in which a list of days comes to its month."""
_LISTED = frozenset({"DAY", "SUFFIX", "DOT", "COMMA", "ORD", "=of", "EDGE", "DASH"})


def year_ahead(scene: Scene, index: int) -> int | None:
    """The year at the end of a list or range of days or months that goes on here."""
    language = scene.grammar.language
    joint = scene.word(index)
    if joint not in language.to and joint not in language.and_ and joint != ",":
        return None
    named = False
    for place in range(index + 1, index + LISTED):
        if scene.word(place) in language.articles:
            continue
        entry = scene.grammar.entry(scene.written(place)) if scene.written(place) else None
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
        elif not entry.keys() & _LISTED and scene.word(place) not in language.and_:
            return None
    return None


def name_ahead(scene: Scene, index: int, names: tuple[str, ...]) -> tuple[str, object] | None:
    """What a list of numbers that goes on here counts: the first such class, and its value."""
    language = scene.grammar.language
    joint = scene.word(index)
    if joint not in language.to and joint not in language.and_ and joint not in (",", "/"):
        return None
    for place in range(index + 1, index + LISTED):
        word = scene.word(place)
        entry = scene.grammar.entry(scene.written(place)) if word else None
        found = next((name for name in names if entry and name in entry), None)
        if entry and found:
            return found, entry[found]
        known = word in language.articles or word in language.and_ or word in language.to
        if not known and not (entry and entry.keys() & (_LISTED | {"WEEKDAY"})):
            return None
    return None
