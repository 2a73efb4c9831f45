"""Joins two dates into the range that the words between them make of them."""

from dataclasses import replace

from generator.dates import units
from generator.dates.edtf import Edtf, EdtfError, parse_edtf
from generator.dates.mention import DateMention, Found
from generator.dates.scene import Scene
from generator.dates.tokens import Entry

AFTER = 4
"""Tokens after the second end in which a word of `between_after` may stand."""
MOVED = 3
"""Tokens before "from A to B" in which a word of `moves` may stand."""


def joined_ranges(scene: Scene, found: list[Found]) -> tuple[DateMention, ...]:
    """The mentions, with "from A to B", "between A and B" and "A–B" as one."""
    mentions: list[DateMention] = []
    index = 0
    while index < len(found):
        pair = _range(scene, found[index], found[index + 1]) if index + 1 < len(found) else None
        mention = pair or found[index].mention
        index += 2 if pair else 1
        if not mentions or mention.start >= mentions[-1].end:
            mentions.append(mention)
    return tuple(mentions)


def _range(scene: Scene, one: Found, other: Found) -> DateMention | None:
    first, last = one.mention, other.mention
    if not _is_joint(scene, one, other) or first.type != last.type:
        return None
    first, last = _before(scene, one, other), _behind(scene, one, other)
    value = _spanning(first.value, last.value)
    # "23–27 May and 6–9 June" are two ranges.
    if value is None or (first.ends and last.ends):
        return None
    return DateMention(
        start=first.start,
        end=last.end,
        text=scene.tokens.text[first.start : last.end],
        value=value,
        unit_value=None,
        reason=f"from: {first.reason}; to: {last.reason}",
        announced=first.announced,
        ends=(first, last),
    )


def _before(scene: Scene, one: Found, other: Found) -> DateMention:
    """The first end; a weekday that was read as later than the last end is that of a week before.

    "From Friday through Sunday", read on a Friday, began on the Friday of the week before.
    """
    first, last = one.mention, other.mention
    if not first.value.is_day or not last.value.is_day or first.announced:
        return first
    day, end = first.value.earliest, last.value.earliest
    if day is None or end is None or not _is_weekday(scene, one):
        return first
    if (end - day).days >= 7 and _names_weekday(scene, other):
        # "From Tuesday to Thursday next week": both are days of that week.
        value = parse_edtf(units.days_on(end, -((end.weekday() - day.weekday()) % 7)).isoformat())
        return replace(first, value=value, unit_value=value, reason=f"that week: {last.reason}")
    if day <= end or not _is_weekday(scene, other):
        return first
    value = parse_edtf(units.days_on(day, -7).isoformat())
    return replace(first, value=value, unit_value=value, reason=f"the week before: {first.reason}")


def _behind(scene: Scene, one: Found, other: Found) -> DateMention:
    """The last end; a bare weekday after a day that is named is the next one.

    "From next Monday to Saturday" ends on the Saturday of that week.
    """
    first, last = one.mention, other.mention
    day, end = first.value.earliest, last.value.earliest
    if not first.value.is_day or not last.value.is_day or day is None or end is None:
        return last
    if end >= day or _is_weekday(scene, one) or not _is_weekday(scene, other):
        return last
    value = parse_edtf(units.days_on(day, (end.weekday() - day.weekday()) % 7).isoformat())
    return replace(last, value=value, unit_value=value, reason=f"the next one: {last.reason}")


def _is_weekday(scene: Scene, found: Found) -> bool:
    named = _names_weekday(scene, found)
    return named and not any("STEP" in entry for entry in _entries(scene, found))


def _names_weekday(scene: Scene, found: Found) -> bool:
    entries = _entries(scene, found)
    named = any("WEEKDAY" in entry for entry in entries)
    return named and not any("MONTH" in entry for entry in entries)


def _entries(scene: Scene, found: Found) -> list[Entry]:
    return [
        scene.grammar.entry(scene.written(index)) or {} for index in range(found.first, found.end)
    ]


def _is_joint(scene: Scene, one: Found, other: Found) -> bool:
    language = scene.grammar.language
    joints = language.to | language.and_
    # A dash that hangs on a letter before the number is no sign of a range: "2011 ל-2015".
    between = [
        scene.word(index)
        for index in range(one.end, other.first)
        if not (scene.is_joined(index) and scene.word(index - 1) in language.hung_on_numbers)
    ]
    between = [word for word in between if word in joints or word not in language.articles]
    after_comma = len(between) == 2 and between[0] == ","
    if after_comma:
        between = between[1:]
    opened = scene.follows(one.first, language.between)
    if opened and _is_moved(scene, one.first):
        return False
    if not between and language.glued_and:
        return opened and scene.word(other.first).startswith(language.glued_and)
    if not between and language.from_endings:
        source = scene.word(other.first - 1).endswith(language.from_endings)
        return source and other.mention.until
    if len(between) != 1:
        return False
    if between[0] in language.to:
        # "Lundi, à l'aube mardi": the word after the comma may as well mean "at".
        return opened or not after_comma or between[0] not in language.articles
    if between[0] not in language.and_:
        return False
    after = {scene.word(index) for index in range(other.end, other.end + AFTER)}
    return opened or bool(after & language.between_after)


def _is_moved(scene: Scene, first: int) -> bool:
    """A verb before "from A to B" tells of a day given up for another."""
    moves = scene.grammar.language.moves
    before = range(first - 1 - MOVED, first - 1)
    return bool(moves) and any(scene.word(place) in moves for place in before)


def _spanning(first: Edtf, last: Edtf) -> Edtf | None:
    """From the start of the first to the end of the last, which may be intervals themselves."""
    if not {first.form, last.form} <= {"date", "interval"}:
        return None
    if first.earliest is None or last.latest is None or first.earliest >= last.latest:
        return None
    try:
        return parse_edtf(
            units.between(first.text.split("/")[0], last.text.rsplit("/", maxsplit=1)[-1])
        )
    except EdtfError:
        return None
