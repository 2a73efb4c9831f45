"""French: the words and rules of dates."""

from generator.dates import meanings
from generator.dates.grammar import Rule, Slots
from generator.dates.language import Language
from generator.dates.languages import ROMAN, SIGNS, word_set
from generator.dates.scene import Scene

MONTHS = {
    "janvier": 1, "février": 2, "fevrier": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6,
    "juillet": 7, "août": 8, "aout": 8, "septembre": 9, "octobre": 10, "novembre": 11,
    "décembre": 12, "decembre": 12,
}  # fmt: skip
SHORT_MONTHS = {
    "janv": 1, "févr": 2, "fév": 2, "avr": 4, "juil": 7, "sept": 9, "oct": 10, "nov": 11,
    "déc": 12,
}  # fmt: skip
WEEKDAYS = {
    "lundi": 0, "mardi": 1, "mercredi": 2, "jeudi": 3, "vendredi": 4, "samedi": 5, "dimanche": 6,
}  # fmt: skip
NUMBERS = {
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7,
    "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14,
    "quinze": 15, "seize": 16, "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50,
    "soixante": 60, "cent": 100,
}  # fmt: skip
ORDINALS = {
    "premier": 1, "première": 1, "deuxième": 2, "second": 2, "seconde": 2, "troisième": 3,
    "quatrième": 4,
}  # fmt: skip
UNITS = {
    "jour": "day", "journée": "day", "semaine": "week", "mois": "month", "an": "year",
    "année": "year", "décennie": "decade", "siècle": "century", "trimestre": "quarter",
}  # fmt: skip
PLURALS = {
    "jours": "day", "semaines": "week", "mois": "month", "ans": "year", "années": "year",
    "décennies": "decade", "heures": "hour", "heure": "hour",
}  # fmt: skip

WORDS = {
    **SIGNS,
    "MONTH": {**MONTHS, **SHORT_MONTHS},
    "WEEKDAY": WEEKDAYS,
    "NUM": NUMBERS,
    "ORD": ORDINALS,
    "ROMAN": ROMAN,
    "SUFFIX": {"er": 0, "re": 0, "e": 0, "ème": 0, "eme": 0, "nd": 0},
    "UNIT": UNITS,
    "UNITS": {**UNITS, **PLURALS},
    "PLURAL": PLURALS,
    "QUARTER": {"trimestre": 1},
    "HALF": {"semestre": 1, "moitié": 1},
    "SEASON": {"printemps": 21, "été": 22, "automne": 23, "hiver": 24},
    "PART": {
        "matin": 0, "matinée": 0, "midi": 0, "soir": 0, "soirée": 0, "nuit": 0, "aube": 0,
        "après-midi": 0, "minuit": 0,
    },
    "DEICTIC": {"hier": -1, "demain": 1, "aujourd": 0},
    "LASTNIGHT": {"dernière": -1},
    "BEFORE": {"avant": -1, "après": 1},
    "STEP": {
        "dernier": -1, "dernière": -1, "passé": -1, "passée": -1,
        "écoulé": -1, "écoulée": -1, "prochain": 1, "prochaine": 1, "derniers": -1,
        "dernières": -1, "prochains": 1, "prochaines": 1,
    },
    "WEEKSTEP": {"dernière": -1, "prochaine": 1, "passée": -1},
    "THIS": {"ce": 0, "cet": 0, "cette": 0},
    "YEARSTEP": {"dernier": -1, "dernière": -1, "passé": -1, "passée": -1, "prochain": 1,
                 "prochaine": 1},
    "FOLLOW": {"suivant": 1, "suivante": 1, "précédent": -1, "précédente": -1},
    "SAME": {"même": 0},
    "SAMEYEAR": {"même": 0},
    "EDGE": {"début": "early", "mi": "mid", "milieu": "mid", "fin": "late"},
    "WAY": {"y": -1},
    "FROMTEXT": {"tôt": -1, "auparavant": -1, "avant": -1, "tard": 1, "après": 1},
    "FEW": {"quelques": 0, "plusieurs": 0},
    "ABOUT": {"environ": 0, "près": 0, "presque": 0, "plus": 0, "quelque": 0},
    "RECENT": {"derniers": 0, "dernières": 0, "récents": 0, "récentes": 0},
    "COMING": {"prochains": 0, "prochaines": 0},
    "EVE": {"nuit": 0},
    "EVERY": {"chaque": 0, "tous": 0, "toutes": 0},
    "UNITWORD": {"veille": ("day", -1, ""), "lendemain": ("day", 1, ""),
                 "surlendemain": ("day", 2, "")},
    "H": {"h": 0, "heures": 0, "heure": 0},
    "CENTURY": {"siècle": 0, "siècles": 0},
    "FEAST": {"noël": "christmas", "pâques": "easter"},
}  # fmt: skip

_EDGE = "(EDGE (DASH|de|du|des|d APOS)? (la|l APOS)? (mois de|mois d APOS)? )?"
_DAY = "(DAY SUFFIX?|ORD)"
_YEAR = (
    "(COMMA? (de|en)? (l APOS année)? YEAR|de? l APOS (an|année) YEARSTEP|de? la SAMEYEAR année)"
)
_MONTH = "(MONTH DOT?)"
_LEAD = "(WEEKDAY (matin|soir|midi)? COMMA? le? )?"
_AND = "(DASH|au|et|à)"
_COUNT = "(NUM)"
_HOUR = "(COMMA? (à|vers|dès)? HOUR H NUM2?)"
_PARTS = "(PART|après DASH PART)"

RULES = (
    Rule("DATE", meanings.written_date),
    Rule("MONTHOF", meanings.written_date),
    Rule(
        f"{_LEAD} {_DAY} {_MONTH} (STEP|{_YEAR})? {_HOUR}? (au? {_PARTS})?", meanings.day_of_month
    ),
    Rule(f"EVE du DAY1 SUFFIX? au DAY2 SUFFIX? {_MONTH} {_YEAR}?", meanings.days_of_month),
    Rule(f"(DAYS|DAY1 SUFFIX? {_AND} le? DAY2) {_MONTH} {_YEAR}?", meanings.days_of_month),
    # Months, seasons, quarters, halves, years.
    Rule(f"{_EDGE} THIS? {_MONTH} (STEP|{_YEAR})?", meanings.month),
    Rule(f"{_EDGE} (THIS|l APOS)? SEASON (STEP|{_YEAR})?", meanings.season),
    Rule("(ORD|DAY SUFFIX) QUARTER de? YEAR?", meanings.quarter),
    Rule("(ORD|DAY SUFFIX) HALF (de|d APOS)? (l APOS année)? YEAR?", meanings.half),
    Rule(f"(ORD|DAY SUFFIX) HALF (de|d APOS) {_MONTH} {_YEAR}?", meanings.half_of_month),
    Rule(f"{_EDGE} YEAR", meanings.lone_year),
    Rule("(l APOS)? année YEAR", meanings.year),
    Rule("YEARS", meanings.years),
    Rule(f"{_EDGE} années YEAR", meanings.decade),
    Rule(f"{_EDGE} années YY", meanings.decade),
    Rule(f"{_EDGE} (ROMAN e?|DAY SUFFIX) CENTURY", meanings.century),
    Rule("FEAST STEP?", meanings.feast),
    # Weekdays and nights.
    Rule(f"THIS? WEEKDAY (STEP|{_PARTS} STEP?)? {_HOUR}?", meanings.weekday),
    Rule("WEEKDAY de la semaine WEEKSTEP", meanings.weekday),
    Rule("EVE (de|du) WEEKDAY (à|au) WEEKDAY2", meanings.night_between),
    # Days seen from the publication.
    Rule(f"DEICTIC (APOS hui)? (au? {_PARTS})? {_HOUR}?", meanings.deictic),
    Rule("BEFORE DASH? DEICTIC", meanings.day_but_one),
    Rule(f"THIS {_PARTS}", meanings.part_of_day),
    Rule("(la|cette) PART LASTNIGHT", meanings.part_of_day),
    # Units seen from the publication or the text.
    Rule(f"{_EDGE} UNIT STEP", meanings.unit),
    Rule(f"{_EDGE} THIS UNIT (DASH là)?", meanings.unit),
    Rule(f"{_EDGE} UNIT FOLLOW", meanings.unit),
    Rule("(THIS|le|la)? SAME UNIT", meanings.unit),
    Rule("EDGE (de|du) (la|l APOS)? UNIT", meanings.unit_now),
    Rule("UNITWORD", meanings.unit_word),
    Rule("week DASH end STEP?", meanings.weekend),
    Rule("THIS? weekend STEP?", meanings.weekend),
    # Distances.
    Rule(f"il WAY a ABOUT? (de|d APOS)? {_COUNT} UNITS", meanings.distance),
    Rule("il WAY a FEW UNITS", meanings.few_ago),
    Rule(f"{_COUNT} UNITS plus? FROMTEXT", meanings.distance),
    Rule("FEW UNITS plus? FROMTEXT", meanings.few_ago),
    Rule(f"dans <{_COUNT} UNITS>", meanings.ahead),
    # Vague and rolling stretches.
    Rule("ces? FEW? RECENT PLURAL", meanings.recent),
    Rule("ces? FEW? PLURAL RECENT", meanings.recent),
    Rule("COMING PLURAL", meanings.coming),
    Rule(f"STEP {_COUNT} UNITS", meanings.rolling),
    Rule(f"{_COUNT} STEP UNITS", meanings.rolling),
    # Times of day.
    Rule("(à|vers|dès) <HOUR H NUM2?>", meanings.clock),
    # No dates.
    Rule("EVERY (les)? (MONTH|WEEKDAY|UNIT|PART|UNITS)", meanings.no_date),
    Rule("NUM DASH UNITS", meanings.no_date),
)

_BEFORE_SEASON = word_set("au en du cet ce l' d' ' ’ cette printemps")
PAST = word_set(
    """a ont avait avaient était étaient fut furent été est sont annoncé déclaré indiqué affirmé
    eu fait dit pris rencontré tué"""
)
FUTURE = word_set(
    """sera seront doit doivent devrait devraient va vont prévu prévue prévus prévues attendu
    attendue attendus aura auront prochainement pourra pourrait pourraient compte"""
)
COUNTED = word_set(
    """personnes hommes femmes soldats morts blessés civils combattants euros dollars livres francs
    roubles habitants réfugiés tonnes kilomètres mètres km m kg hectares litres policiers militants
    emplois familles maisons membres employés ans jours heures minutes fois pour"""
)
FUNCTION_WORDS = word_set(
    """le la les de des du et à un une en que qui dans pour par sur est il au plus ne pas ce se son
    avec sont aux a ont été mais ou d l leur cette elle nous vous je"""
)


def accepts(scene: Scene, slots: Slots) -> bool:
    """Whether the words are a date: "a été" is no summer, "Mars" is a planet, "sept" is seven."""
    first, bare = slots.start, slots.end - slots.start == 1
    before, word = scene.word(first - 1), scene.written(first)
    if "season" in slots:
        place = slots.place("season")
        lead = scene.word(place - 1)
        if scene.word(place) == "été" and "year" not in slots:
            return lead in ("'", "’", "cet") or "edge" in slots
        return place > first or "year" in slots or "step" in slots or lead in _BEFORE_SEASON
    if before == "tous" or (before == "les" and "weekday" in slots):
        return False
    if "unitword" in slots:
        return scene.word(slots.end) not in ("de", "du", "d", "des")
    if "fromtext" in slots and scene.word(slots.end - 1) in ("avant", "après"):
        return not scene.is_word(slots.end)
    if not bare:
        return not (before in ("plus", "moins") and "fromtext" in slots)
    if "month" in slots:
        if word.lower() in SHORT_MONTHS:
            return False
        return not word[0].isupper() or scene.starts_sentence(first) or word.isupper()
    return not ("deictic" in slots and word.lower() == "aujourd")


LANGUAGE = Language(
    code="fr",
    words=WORDS,
    rules=RULES,
    accepts=accepts,
    past=PAST,
    future=FUTURE,
    future_endings=("era", "eront", "ira", "iront", "dra", "dront", "rra", "rront"),
    timeless=word_set("opera contra camera extra libera"),
    since=frozenset({"depuis", "dès"}),
    until=frozenset({"jusqu", "avant", "ici"}),
    between=frozenset({"du", "de", "entre"}),
    to=frozenset({"au", "à", "-", "–", "—"}),
    and_=frozenset({"et"}),
    articles=word_set("le la l les au à du de des en ' ’ d ce"),
    joins=word_set("en de depuis dès début fin mi à"),
    joined_before_years=word_set("mi pré post début fin"),
    numbered=word_set("résolution résolutions numéro no vol article page chapitre"),
    counted=COUNTED,
    function_words=FUNCTION_WORDS,
)
