"""German: what the verbs of a clause tell of its time.

German announces in the present tense ("findet am Samstag statt"), and its perfect stands in two
places ("hat am Samstag ... begonnen"): the nearest word of tense alone does not tell.
"""

import re
from collections.abc import Iterator

from generator.dates.languages import word_set
from generator.dates.scene import Scene

REACH = 24
"""Tokens on either side of a date that are asked: a German verb may stand far away."""
COMMA = 100
"""What a comma adds to a distance: beyond it lies another clause."""
HALF_A_YEAR = 6
CLOCK = 5
"""A time of the clock within so many tokens behind a date is that of an announcement."""
NEAR = 7
"""A verb of the present that is no verb of announcing counts within so many tokens."""

_HARD = frozenset(";!?:\n") | {"\n\n"}
_COMMAS = frozenset(',()–—"„“”»«')

_PAST = word_set(
    """war waren wurde wurden hatte hatten worden gewesen kam kamen ging gingen fand fanden gab
    gaben stand standen nahm nahmen traf trafen fiel fielen starb starben verlor verloren gewann
    gewannen begann begannen ließ ließen hielt hielten blieb blieben griff griffen schoss schossen
    sprach sprachen schrieb schrieben brach brachen lief liefen stieg stiegen sank sanken warf
    warfen trat traten trug trugen schlug schlugen zog zogen flog flogen bot boten lud luden fuhr
    fuhren rief riefen wuchs wuchsen wies wiesen schien schienen bat baten lag lagen saß saßen sah
    sahen riss rissen hieß geriet gerieten erlag erlagen drang drangen vernahm übernahm übernahmen
    unterschrieb unterschrieben beschloss beschlossen"""
)
_STRONG_PAST = re.compile(
    r"(?:ab|an|auf|aus|be|bei|durch|ein|ent|er|her|hin|mit|nach|über|um|unter|ver|vor|wider|zer|zu"
    r"|zurück|zusammen)(?:brach|griff|fand|ging|kam|nahm|schoss|stand|traf|trat|wies|ließ|hielt|bot"
    r"|lud|lief|stieg|zog|flog|gab|warf|schlug|rief|sprach|fiel|schied|schloss)(?:en)?"
)
_PRETERITE = ("te", "ten")
_NO_PRETERITE = word_set(
    """heute bitte letzte letzten erste ersten zweite zweiten dritte dritten vierte vierten fünfte
    fünften sechste sechsten siebte siebten achte achten neunte zehnte nächste nächsten rechte
    rechten weite weiten alte alten gute guten beste besten meiste meisten leute seite bereite
    könnte könnten sollte sollten möchte möchten dürfte dürften wollte wollten bitten arbeiten
    bieten halten erhalten gelten kosten unten mitten hinten warten starten leiten bereiten treten
    antreten anbieten veranstalten gestalten enthalten auftreten eintreten vertreten behalten
    berichten bestätigten beteiligten bekannten gesamte gesamten unbekannte unbekannten späten
    späte breite breiten fünfte letzteren ersteren konkrete konkreten"""
)
_HELPERS = word_set("hat haben habe hätte hätten ist sind sei seien wäre wären")
_MODALS = word_set(
    """soll sollen solle sollten sollte will wollen wolle wollte wollten möchte möchten kann können
    könne könnte könnten muss müssen müsse dürfte dürften darf dürfen"""
)
_FUTURE = word_set(
    """wird werde würde würden findet finden beginnt beginnen startet starten gastiert gastieren
    tagt tagen lädt stattfinden steigt plant planen"""
)
_PLANNED = (
    "geplant", "vorgesehen", "angesetzt", "anberaumt", "terminiert", "stattfindend", "beginnend",
    "bevorstehend", "anstehend", "erwartet",
)  # fmt: skip
_PARTICIPLE = re.compile(
    r"(?:(?:\w{0,12}ge\w{2,20}|(?:be|ver|er|ent|emp|zer|miss|über|unter|wider|durch|wieder|voll)"
    r"\w{2,20})(?:t|en)|\w{2,20}iert|getan|worden)"
)
_NO_PARTICIPLE = word_set(
    """gegen gestern bereit bereits überhaupt überall gut gerecht verschieden verschiedenen
    bekannt bestimmt insgesamt gemeinsamen eigenen gegenüber übrigen wegen derzeit besten
    vergangenen ersten gesamten unten entgegen"""
)
_REPORTS = word_set(
    """sagt teilt mitteilt berichtet meldet schreibt erklärt betont heißt bestätigt verlautet gilt
    gelten"""
)
_GOALS = frozenset({"auf", "für"})
"""Before a weekday they name the day that something is put off to or planned for."""
_FROM_THEN = frozenset({"ab", "zum", "per"})
_NO_VERB = word_set(
    """mit seit statt weit erst jetzt zuletzt bereits dort laut insgesamt bekannt selbst meist samt
    längst gut fast nicht sonst bestimmt überhaupt gesamt recht knapp leicht schlecht direkt ernst
    zunächst tot verletzt gegen zwischen wegen neben den einen seinen ihren keinen diesen jenen
    unten oben hinten innen außen denen neuen alten großen kleinen ersten letzten vielen allen
    beiden anderen eigenen dann denn wenn man in an von"""
)
_GE_VERBS = word_set("geht gehört gelingt gewinnt gibt genügt gehört geschieht gefällt")
"""Forms of the present that look like participles."""
_QUOTES = frozenset("\"“”„»«'")
_FILLERS = _QUOTES | word_set(
    "bereits schon erst noch auch nur und aber doch am an im in ab zum zu den dem diesem diesen"
)
_DETERMINERS = word_set(
    """der die das den dem des vom im am zum zur beim ein eine einen einem einer eines von mit in
    ihre ihren ihrer seine seinen seiner mehrere mehreren viele vielen alle allen beide beiden"""
)


def clause_tense(scene: Scene, first: int, last: int) -> int:
    """1 where the clause around the date looks forward, -1 where it looks back, 0 unknown."""
    named = scene.grammar.entry(scene.written(first)) or {}
    weekday = "WEEKDAY" in named or "WEEKDAYPART" in named
    if scene.follows(first, frozenset({"seit"})):
        return -1
    if weekday and scene.word(first - 1) == "vom" and scene.word(last) != "bis":
        return -1
    if weekday and scene.word(first - 1) in _GOALS:
        return 1
    around = sorted(_around(scene, first, last))
    told = _attribute(scene, last) or _nearest(scene, around, far=False)
    until = scene.stands_until(first)
    if told:
        # "Hat die Frist bis 15. Juni verlängert": the end of it may be still to come.
        return 0 if until and told < 0 and not weekday else told
    if until or scene.follows(first, _FROM_THEN) or _is_to_do(scene, around):
        return 1
    if _is_presently(scene, first, last, around) and _is_soon(scene, first, last):
        return 1
    if told := _nearest(scene, around, far=True):
        return told
    return 1 if any(scene.word(index) == "uhr" for index in range(first, last + CLOCK)) else 0


def _around(scene: Scene, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Distance and index of the tokens of the sentence; what lies beyond a comma is far away."""
    for indexes in (range(first - 1, first - REACH, -1), range(last, last + REACH)):
        far = 0
        for index in indexes:
            word = scene.word(index)
            if not word or word in _HARD or (word == "." and _is_stop(scene, index)):
                break
            if word in _COMMAS:
                far = COMMA
            yield far + abs(index - first), index


def _is_stop(scene: Scene, index: int) -> bool:
    before = scene.word(index - 1)
    if before.isdecimal():
        # "18. September": the full stop of an ordinal.
        return len(before) > 2
    return scene.ends_sentence(index)


def _attribute(scene: Scene, last: int) -> int:
    """ "Der am Montag begonnene Streik", "das für Samstag geplante Treffen"."""
    word = scene.written(last)
    if not word.islower() or not scene.written(last + 1)[:1].isupper():
        return 0
    if word.startswith(_PLANNED) or re.search(r"end(?:e|en|er|es|em)$", word):
        return 1
    return -1 if re.search(r"ge\w+(?:t|en)(?:e|en|er|es|em)$", word) else 0


def _nearest(scene: Scene, around: list[tuple[int, int]], *, far: bool) -> int:
    """What the nearest sure sign of tense tells, in the clause itself or beyond a comma."""
    level = [(distance, index) for distance, index in around if (distance >= COMMA) == far]
    return next((sign for _, index in level if (sign := _sign(scene, index, level))), 0)


def _is_soon(scene: Scene, first: int, last: int) -> bool:
    """The month or season is at most half a year ahead: the present tense also tells the past.

    "Im Sommer kauft er die ersten Aktien", printed in December, is that of the same year.
    """
    if scene.published is None:
        return False
    for index in range(first, last):
        entry = scene.grammar.entry(scene.written(index)) or {}
        month, season = entry.get("MONTH"), entry.get("SEASON")
        if isinstance(season, int):
            month = 3 * (season - 20) + 1
        if isinstance(month, int):
            return (month - scene.published.month) % 12 <= HALF_A_YEAR
    return True


def _is_to_do(scene: Scene, around: list[tuple[int, int]]) -> bool:
    """An infinitive is all that the clause has: "kündigte an, am Montag nach Rom zu reisen"."""
    return any(
        scene.word(index) == "zu"
        and scene.written(index + 1).islower()
        and scene.word(index + 1).endswith("en")
        for distance, index in around
        if distance < COMMA
    )


def _sign(scene: Scene, index: int, level: list[tuple[int, int]]) -> int:
    written = scene.written(index)
    word = written.lower()
    if not (written.islower() or scene.starts_sentence(index)):
        return 0
    if word in _PAST or _STRONG_PAST.fullmatch(word):
        return -1
    if word.endswith(_PRETERITE) and word not in _NO_PRETERITE | _MODALS and len(word) > 4:
        return 0 if _is_adjective(scene, index, word) else -1
    if word in _HELPERS:
        participle = _participle(scene, index)
        return 0 if not participle else 1 if participle.startswith(_PLANNED) else -1
    if word in _MODALS:
        return -1 if _is_said_of_past(scene, index) else 1
    if word == "werden":
        # "Konnte am Montag gerettet werden" looks back by its other verb.
        return 0 if any(scene.word(at) in _PAST_MODALS for _, at in level) else 1
    return 1 if word in _FUTURE or word in _PLANNED else 0


_PAST_MODALS = word_set("konnte konnten musste mussten durfte durften wollte wollten")


def _is_adjective(scene: Scene, index: int, word: str) -> bool:
    if not scene.written(index + 1)[:1].isupper():
        return False
    if word.startswith("ge") and word not in ("gehörte", "gehörten", "gelangte", "gelangten"):
        return True
    return scene.word(index - 1) in _DETERMINERS


def _participle(scene: Scene, index: int) -> str:
    """The participle that goes with "hat" or "ist": behind it, or just before in a side clause."""
    if _is_participle(scene, index - 1):
        return scene.word(index - 1)
    for at in range(index + 1, index + REACH):
        word = scene.word(at)
        if not word or word in _HARD or (word == "." and _is_stop(scene, at)):
            return ""
        if _is_participle(scene, at):
            return word
    return ""


def _is_participle(scene: Scene, index: int) -> bool:
    word = scene.written(index)
    if not word.islower() or word in _NO_PARTICIPLE:
        return False
    # "Gelten", "gehen": what ends a phrase is a participle, what stands before a noun mostly not.
    return bool(_PARTICIPLE.fullmatch(word)) and not scene.written(index + 1)[:1].isupper()


def _is_said_of_past(scene: Scene, index: int) -> bool:
    """ "Sollen am Mittwoch gefallen sein"."""
    for at in range(index + 1, index + REACH):
        word = scene.word(at)
        if not word or word in _HARD or (word == "." and _is_stop(scene, at)):
            return False
        if word in ("haben", "sein") and _is_participle_form(scene.word(at - 1)):
            return True
    return False


def _is_participle_form(word: str) -> bool:
    return word not in _NO_PARTICIPLE and bool(_PARTICIPLE.fullmatch(word))


def _is_presently(scene: Scene, first: int, last: int, around: list[tuple[int, int]]) -> bool:
    """A verb of the present stands by the date, and none that reports: what comes is told so.

    The second place of a German main clause is its verb: right behind a date that opens it, or
    shortly before the date.
    """
    stated = scene.stated
    past = scene.published and stated.year and stated.year < scene.published.year
    if past and scene.same_sentence(stated.at, first):
        # "2011 kommt es im Januar zu Protesten" tells of the past in the present tense.
        return False
    start = first - 1
    while scene.word(start) in _FILLERS and start > first - 5:
        start -= 1
    opens = scene.starts_sentence(start + 1) or scene.word(start) == ","
    behind = last + (scene.word(last) in _QUOTES)
    if opens and (scene.word(behind) in _HELPERS or _is_present(scene, behind, second=True)):
        return True
    return any(
        _is_present(scene, index) or (scene.word(index) in _HELPERS and index < first)
        for distance, index in around
        if distance <= NEAR and index < first
    )


def _is_present(scene: Scene, index: int, *, second: bool = False) -> bool:
    """Elsewhere than in the second place "-en" is mostly no verb, and "erwartet" a participle."""
    word = scene.written(index)
    if not word.islower() or word in _NO_VERB | _REPORTS | _NO_PARTICIPLE or len(word) < 3:
        return False
    if second:
        return word.endswith(("t", "en"))
    return word.endswith("t") and (word in _GE_VERBS or not _is_participle_form(word))
