"""French: the words and rules of dates."""

from collections.abc import Iterator

from generator.dates import meanings
from generator.dates.grammar import Rule, Slots
from generator.dates.language import Language
from generator.dates.languages import ROMAN, SIGNS, word_set
from generator.dates.scene import Scene
from generator.dates.tense import TenseWords

MONTHS = {
    "janvier": 1, "février": 2, "fevrier": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6,
    "juillet": 7, "août": 8, "aout": 8, "septembre": 9, "octobre": 10, "novembre": 11,
    "décembre": 12, "decembre": 12,
}  # fmt: skip
SHORT_MONTHS = {
    "janv": 1, "févr": 2, "fév": 2, "avr": 4, "juil": 7, "juill": 7, "sept": 9, "oct": 10,
    "nov": 11, "déc": 12,
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
ROUND_NUMBERS = {
    "huitaine": 8, "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20,
    "trentaine": 30, "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "centaine": 100,
}  # fmt: skip
ORDINALS = {
    "premier": 1, "première": 1, "deuxième": 2, "second": 2, "seconde": 2, "troisième": 3,
    "quatrième": 4, "dixième": 10, "quinzième": 15, "seizième": 16, "vingtième": 20,
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
    "TENS": {name: value for name, value in NUMBERS.items() if 10 <= value <= 60} | ROUND_NUMBERS,
    "ONES": {name: value for name, value in NUMBERS.items() if value < 10},
    "ORD": ORDINALS,
    "ROMAN": {**ROMAN, **{f"{name}ème": value for name, value in ROMAN.items()}},
    "SUFFIX": {"er": 0, "re": 0, "ère": 0, "e": 0, "ème": 0, "eme": 0, "nd": 0, "nde": 0,
               "ᵉʳ": 0, "ᵉ": 0},
    "UNIT": UNITS,
    "UNITS": {**UNITS, **PLURALS},
    "PLURAL": PLURALS,
    "QUARTER": {"trimestre": 1},
    "HALF": {"semestre": 1, "moitié": 1, "quinzaine": 1},
    "SEASON": {"printemps": 21, "été": 22, "automne": 23, "hiver": 24},
    "PART": {
        "matin": 0, "matinée": 0, "midi": 0, "soir": 0, "soirée": 0, "nuit": 0, "aube": 0,
        "minuit": 0, "aurore": 0,
    },
    "NIGHT": {"nuit": 0},
    "EVE": {"nuit": 0},
    "DEICTIC": {"hier": -1, "demain": 1, "aujourd": 0},
    "BEFORE": {"avant": -1, "après": 1},
    "STEP": {
        "dernier": -1, "dernière": -1, "passé": -1, "passée": -1,
        "écoulé": -1, "écoulée": -1, "prochain": 1, "prochaine": 1, "derniers": -1,
        "dernières": -1, "prochains": 1, "prochaines": 1,
    },
    "WEEKSTEP": {"dernière": -1, "prochaine": 1, "passée": -1},
    "THIS": {"ce": 0, "cet": 0, "cette": 0},
    "THAT": {"là": 0},
    "YEARSTEP": {"dernier": -1, "dernière": -1, "passé": -1, "passée": -1, "prochain": 1,
                 "prochaine": 1},
    "THISYEAR": {"cette": 0},
    "FOLLOW": {"suivant": 1, "suivante": 1, "précédent": -1, "précédente": -1,
               # Only in "avant-veille".
               "veille": -2},
    "FOLLOWYEAR": {"suivante": 1, "précédente": -1},
    "SAME": {"même": 0},
    "SAMEYEAR": {"même": 0},
    "EDGE": {
        "début": "early", "mi": "mid", "milieu": "mid", "fin": "late", "courant": "",
        "premiers": "early", "premières": "early", "derniers": "late", "dernières": "late",
        "tôt": "earlier", "tard": "later",
    },
    "WAY": {"y": -1, "voici": -1, "voilà": -1},
    "FROMTEXT": {"tôt": -1, "auparavant": -1, "avant": -1, "tard": 1, "après": 1},
    "FEW": {"quelques": 0, "plusieurs": 0},
    "ABOUT": {
        "environ": 0, "près": 0, "presque": 0, "plus": 0, "moins": 0, "quelque": 0, "tout": 0,
        "juste": 0, "peine": 0, "exactement": 0, "peu": 0, "déjà": 0,
    },
    "RECENT": {"derniers": 0, "dernières": 0, "récents": 0, "récentes": 0},
    "COMING": {"prochains": 0, "prochaines": 0},
    "EVERY": {"chaque": 0, "tous": 0, "toutes": 0},
    "DAILY": {"quotidiennement": 0},
    "UNITWORD": {"veille": ("day", -1, ""), "lendemain": ("day", 1, ""),
                 "surlendemain": ("day", 2, "")},
    "H": {"h": 0, "heures": 0, "heure": 0},
    "TOWN": {
        "paris": 0, "moscou": 0, "damas": 0, "ankara": 0, "istanbul": 0, "beyrouth": 0,
        "jérusalem": 0, "bagdad": 0, "washington": 0, "syrie": 0,
    },
    "ZONE": {"gmt": 0, "tu": 0, "utc": 0, "locale": 0, "locales": 0},
    "CENTURY": {"siècle": 0, "siècles": 0},
    "DECADE": {"vingt": 1920, "trente": 1930, "quarante": 1940, "cinquante": 1950,
               "soixante": 1960},
    "FEAST": {"noël": "christmas", "pâques": "easter", "pentecôte": "pentecost"},
}  # fmt: skip

_OF_MONTH = "(du mois de|du mois d APOS|de|d APOS|du|des)"
_EDGE = f"(EDGE (jours|semaines)? (DASH|{_OF_MONTH})? (la|l APOS)?)?"
_DAY = "(DAY SUFFIX?|ORD)"
_YEAR = (
    "(COMMA? (de|en)? (l APOS année)? YEAR|de? l APOS (an|année) (YEARSTEP|FOLLOWYEAR)"
    "|de? la SAMEYEAR année|de THISYEAR année)"
)
_MONTH = "(MONTH DOT?)"
_AND = "(DASH|au|et|à)"
_COUNT = "(NUM|TENS (DASH|et) ONES|une? TENS (de|d APOS))"
_HALF = "(et (demi|demie))?"
_ABOUT = "((un|à)? ABOUT ABOUT? ABOUT? (de|d APOS)?)?"
_PARTS = "(petit? PART|après DASH PART|mi DASH journée|journée)"
_EDGE_OF = "(EDGE (de|d APOS))"
# What may follow a day: "mardi soir", "mardi en fin de journée", "mardi, à l'aube".
_WITHIN = (
    f"(COMMA? (au|à|en|vers|dès|dans|(tôt|tard) (le|dans)?)? (le|la|l APOS)? {_EDGE_OF}? {_PARTS})"
)
_CLOCK = "(HOUR H NUM2? (du (matin|soir)|de l APOS après DASH midi)?|CLOCK)"
_ZONE = "(COMMA? heure? ZONE|COMMA? heure (de|d APOS) TOWN|OPEN heure ZONE CLOSE)"
_ZONED = f"({_ZONE}? (OPEN HOUR3 H3 NUM3? ((et|à) HOUR4 H4 NUM4?)? ZONE3 CLOSE)?)"
_AT = "(à|vers|dès|avant|autour de|partir de|compter de|(alentours|environs) de)"
_WHEN = f"({_WITHIN}? ((COMMA|DASH)? {_AT}? {_CLOCK} {_ZONED})?)"
_CLOCK_BEFORE = f"{_CLOCK} {_ZONED} COMMA?"
_LEAD = f"(THIS? SAME? WEEKDAY {_WITHIN}? (COMMA|OPEN)? le?)?"

_OTHER_YEARS = (
    "(kurde|chinois|juif|persan|iranien|orthodoxe|lunaire|musulman|berbère|amazigh|bouddhiste)"
)

RULES = (
    Rule(f"DATE {_WHEN}", meanings.written_date),
    Rule(f"(le|du|au) <MD {_WHEN}>", meanings.written_date),
    Rule(f"{_AT}? <{_CLOCK_BEFORE} (le|du) MD>", meanings.written_date),
    Rule("MONTHOF", meanings.written_date),
    Rule("(attentats|attaques) du <DAY DASH? MONTH>", meanings.nine_eleven),
    Rule("(attentats|attaques) du <DAY DASH? MONTH YEAR>", meanings.day_of_month),
    Rule("DAY DASH MONTH", meanings.nine_eleven),
    Rule(f"(THIS|{_LEAD}) {_DAY} DASH? {_MONTH} (STEP|{_YEAR})? {_WHEN}", meanings.day_of_month),
    Rule(f"THIS? WEEKDAY OPEN le? {_DAY} {_MONTH} {_YEAR}? CLOSE {_WHEN}", meanings.day_of_month),
    Rule(
        f"{_AT}? <{_CLOCK_BEFORE} le? {_LEAD} {_DAY} {_MONTH} (STEP|{_YEAR})?>",
        meanings.day_of_month,
    ),
    Rule(f"NIGHT du {_LEAD} {_DAY} {_MONTH} (STEP|{_YEAR})?", meanings.day_of_month),
    Rule(f"{_PARTS} du {_LEAD} {_DAY} {_MONTH} (STEP|{_YEAR})?", meanings.day_of_month),
    Rule(
        f"NIGHT (de|du) WEEKDAY? DAY1 SUFFIX1? (à|au) WEEKDAY2? DAY2 SUFFIX2? {_MONTH} {_YEAR}?",
        meanings.days_of_month,
    ),
    Rule(
        f"NIGHT (de|du) WEEKDAY? DAY1 SUFFIX1? {_MONTH} (à|au) WEEKDAY2? DAY2 SUFFIX2?"
        f" MONTH2 {_YEAR}?",
        meanings.days_of_month,
    ),
    Rule(
        f"WEEKDAY? (DAYS|DAY1 SUFFIX1? (COMMA DAY3)? {_AND} le? WEEKDAY2? DAY2 SUFFIX2?)"
        f" {_MONTH} (STEP|{_YEAR})?",
        meanings.days_of_month,
    ),
    Rule(f"WEEKDAY (COMMA|OPEN)? le? DAY SUFFIX? {_WITHIN}?", meanings.lone_day),
    Rule("(le|du|au) <DAY (au PART)?>", meanings.lone_day),
    Rule(f"semaine du DAY SUFFIX? {_MONTH} {_YEAR}?", meanings.week_of_day),
    # Months, seasons, quarters, halves, years.
    Rule(f"{_EDGE} (THIS mois (de|d APOS))? THIS? {_MONTH} (STEP|FOLLOW|{_YEAR})?", meanings.month),
    Rule(f"(ORD|dernière) semaine {_OF_MONTH} {_MONTH} (STEP|{_YEAR})?", meanings.week_of_month),
    Rule(f"{_EDGE} (THIS|l APOS)? SEASON (STEP|DASH THAT|FOLLOW|{_YEAR})?", meanings.season),
    Rule("(l APOS)? SEASON de? YEARS", meanings.years),
    Rule(f"(ORD|DAY SUFFIX) QUARTER (de l APOS année|{_YEAR})?", meanings.quarter),
    Rule(f"(ORD|DAY SUFFIX) semestre (de l APOS année|{_YEAR})?", meanings.half),
    Rule(f"(ORD|DAY SUFFIX) moitié (de l APOS année|{_YEAR})", meanings.half),
    Rule(
        f"(ORD|DAY SUFFIX) (moitié|quinzaine) {_OF_MONTH} {_MONTH} (STEP|{_YEAR})?",
        meanings.half_of_month,
    ),
    Rule(f"{_EDGE} YEAR", meanings.lone_year),
    Rule(f"{_EDGE} (l APOS|THIS)? (an|année) YEAR", meanings.year),
    Rule("YEARS", meanings.years),
    Rule(f"{_EDGE} années (YEAR|YY|DECADE)", meanings.decade),
    Rule(f"{_EDGE} (ROMAN e?|DAY SUFFIX|ORD) CENTURY", meanings.century),
    Rule("FEAST (STEP|YEAR)?", meanings.feast),
    Rule("(nouvel an|jour de l APOS an) YEAR?", meanings.new_year),
    Rule(f"nouvel an {_OTHER_YEARS}", meanings.no_date),
    # Weekdays and nights.
    Rule(f"THIS? SAME? WEEKDAY (STEP|FOLLOW)? {_WHEN}", meanings.weekday),
    Rule(f"{_AT}? <{_CLOCK_BEFORE} THIS? WEEKDAY>", meanings.weekday),
    Rule(f"WEEKDAY {_WITHIN}? (COMMA|de)? la semaine WEEKSTEP", meanings.weekday),
    Rule(
        "NIGHT (de|du) WEEKDAY (OPEN? DAY SUFFIX? MONTH? CLOSE?)? (à|au) THIS? WEEKDAY2",
        meanings.night_between,
    ),
    Rule(
        f"EVE (de|du) WEEKDAY (à|au) WEEKDAY2 {_DAY} {_MONTH} (STEP|{_YEAR})?",
        meanings.day_of_month,
    ),
    Rule("NIGHT (de|du) WEEKDAY", meanings.night_of),
    Rule(f"{_AT}? <{_EDGE_OF}? {_PARTS} (de|du)? THIS? WEEKDAY>", meanings.weekday),
    Rule("plus? (tôt|tard) THIS? WEEKDAY PART?", meanings.weekday),
    Rule("avant (l APOS|le) PART (de|du)? THIS? WEEKDAY", meanings.weekday),
    # Days seen from the publication.
    Rule(f"DEICTIC (APOS hui)? même? {_WHEN}", meanings.deictic),
    Rule(f"{_AT}? <{_CLOCK_BEFORE} DEICTIC (APOS hui)?>", meanings.deictic),
    Rule(f"{_AT}? <{_CLOCK_BEFORE} THIS {_PARTS}>", meanings.part_of_day),
    Rule(f"{_EDGE_OF}? {_PARTS} d APOS DEICTIC (APOS hui)?", meanings.deictic),
    Rule("BEFORE DASH DEICTIC PART?", meanings.day_but_one),
    Rule("THIS NIGHT (DASH THAT)?", meanings.night),
    Rule("NIGHT STEP", meanings.night),
    Rule("(dans|durant|pendant|cours de) <la NIGHT>", meanings.night),
    Rule("en <(pleine|milieu de|cours de) NIGHT>", meanings.night),
    Rule(f"THIS {_PARTS} (DASH THAT|{_AT}? {_CLOCK} {_ZONED})?", meanings.part_of_day),
    Rule(f"(THIS|le|la)? SAME {_PARTS}", meanings.part_of_day),
    Rule(f"(le|la) {_PARTS} SAME", meanings.part_of_day),
    Rule(f"(en|vers|dès) <{_EDGE_OF} {_PARTS}>", meanings.part_of_text_day),
    Rule(f"(dans|durant|cours de) <(la|l APOS) {_PARTS}>", meanings.part_of_text_day),
    Rule("en <(matinée|soirée)>", meanings.part_of_text_day),
    Rule("(à l APOS|au petit) <PART>", meanings.part_of_text_day),
    Rule(f"plus? (tôt|tard) dans (la|l APOS) {_PARTS}", meanings.part_of_text_day),
    # Units seen from the publication or the text.
    Rule(f"{_EDGE} UNIT STEP", meanings.unit),
    Rule("(le|la|l APOS) UNIT STEP", meanings.unit),
    Rule(f"plus? {_EDGE} THIS UNIT (DASH (ci|THAT))?", meanings.unit),
    Rule(f"{_EDGE} UNIT FOLLOW", meanings.unit),
    Rule("UNIT en cours", meanings.unit),
    Rule("(THIS|le|la)? SAME UNIT", meanings.unit),
    Rule("(le|la) UNIT SAME", meanings.unit),
    Rule("EDGE (jours|semaines)? (de|du|d APOS) (la|l APOS)? UNIT", meanings.unit_now),
    Rule("plus? EDGE dans (le|la|l APOS) UNIT", meanings.unit_now),
    Rule("EDGE DASH UNIT", meanings.unit_now),
    Rule(f"UNITWORD {_WHEN}", meanings.unit_word),
    Rule("avant DASH FOLLOW", meanings.day_from_text),
    Rule("week DASH end STEP?", meanings.weekend),
    Rule("THIS? weekend STEP?", meanings.weekend),
    Rule("THIS week DASH end", meanings.weekend),
    # Distances.
    Rule(f"il WAY a {_COUNT} (an|ans) COMMA? jour pour jour", meanings.years_ago),
    Rule(f"(il WAY a|WAY) {_ABOUT} {_COUNT} (an|ans) et demi", meanings.half_years),
    Rule(f"{_COUNT} (an|ans) et demi plus? FROMTEXT", meanings.half_years),
    Rule(f"(il WAY a|WAY) {_ABOUT} {_COUNT} UNITS {_HALF}", meanings.distance),
    Rule("(il WAY a|WAY) FEW UNITS", meanings.few_ago),
    Rule(f"{_COUNT} UNITS {_HALF} plus? FROMTEXT", meanings.distance),
    Rule("FEW UNITS plus? FROMTEXT", meanings.few_ago),
    Rule(f"dans <{_ABOUT} {_COUNT} UNITS>", meanings.ahead),
    Rule(f"d APOS ici à? <{_COUNT} UNITS>", meanings.from_now),
    Rule("d APOS ici à? <FEW UNITS>", meanings.coming),
    # Vague and rolling stretches.
    Rule("ces? FEW? RECENT PLURAL", meanings.recent),
    Rule("ces? FEW? PLURAL RECENT", meanings.recent),
    Rule("ces PLURAL DASH ci", meanings.recent),
    Rule("FEW? COMING PLURAL", meanings.coming),
    Rule("PLURAL (COMING|à venir|qui viennent)", meanings.coming),
    Rule(f"STEP {_COUNT} UNITS", meanings.rolling),
    Rule(f"{_COUNT} STEP UNITS", meanings.rolling),
    Rule("(le|la|du) <STEP UNIT>", meanings.rolling),
    # Times of day.
    Rule(f"{_AT} <{_CLOCK} {_ZONED}>", meanings.clock),
    Rule(f"(à|de|entre) <HOUR1 h NUM1? (et|à) HOUR2 h NUM2? {_ZONED}>", meanings.clock_range),
    Rule("HOUR H NUM2? ZONE", meanings.clock),
    Rule("HOUR h NUM2", meanings.clock),
    # "(00H25 et 00H53 GMT)" says again what stands before it.
    Rule("OPEN HOUR1 h NUM1? (et|à) HOUR2 h NUM2? ZONE CLOSE", meanings.no_date),
    Rule("HOUR H NUM2? (du (matin|soir)|de l APOS après DASH midi)", meanings.clock),
    Rule(f"({_AT}|partir de|compter de) <(midi|minuit) {_ZONED}?>", meanings.clock),
    # No dates.
    Rule("EVERY (les)? (MONTH|WEEKDAY|UNIT|PART|UNITS|week DASH end)", meanings.no_date),
    Rule("NUM DASH UNITS", meanings.no_date),
    Rule("à ce jour", meanings.no_date),
)

_BEFORE_SEASON = word_set("au en du cet ce l' d' ' ’ cette printemps")
_BEFORE_MONTH = word_set("en depuis dès fin début mi courant de d ' ’")
_BEFORE_YEAR = word_set("en depuis dès fin début mi milieu courant année an été hiver printemps")
_COUNTING = word_set("quelque environ près plus moins la les des ces ses leurs presque total")
LISTED = 8
"""Tokens of a list that are looked through for the word that names its numbers."""
_NUMBERED = word_set(
    """résolution résolutions numéro no ° vol article page chapitre mirage mirages boeing airbus
    falcon windows agenda vision colline cote brigade loi décret unscr"""
)
_OF = word_set("de du des d")
_AFTER_CLOCK = word_set("- – — : )")
_SIGNS = frozenset({"apos", "close", "comma", "dash", "open"})
_PART_ALONE = frozenset({"part", "edge", "night"})
_CLOCK_ALONE = word_set(
    """hour h num2 clock zone town hour1 num1 hour2 hour3 h3 num3 hour4 h4 num4 zone3"""
)
_NAMED = word_set(
    """rue avenue place boulevard pont stade alliance coalition camp courant mouvement bloc brigade
    brigades"""
)
_DUE = word_set(
    """prévu prévue prévus prévues attendu attendue attendus attendues programmée programmés
    programmées reportée reportés reportées ajournée"""
)
PAST = (
    word_set(
        """a ont avait avaient était étaient fut furent été est sont eu fait dit depuis attentat
        attentats putsch"""
    )
    | {f"{word} par" for word in _DUE}
    | {"doit avoir", "devrait avoir", "pourrait avoir", "pourraient avoir"}
)
FUTURE = (
    _DUE
    | word_set(
        """sera seront doit doivent devra devront devait devaient devrait devraient va vont allait
        allaient aura auront prochainement pourra pourront pourrait pourraient comptent apprête
        apprêtent envisage envisagent débute débutent expire suivra suivront conclura"""
    )
    | {"a lieu"}
)
_ACTORS = word_set(
    """personnes hommes femmes soldats civils combattants réfugiés policiers militants employés
    roquettes obus missiles frappes bombes mines drones avions chars"""
)
COUNTED = _ACTORS | word_set(
    """morts blessés euros dollars livres francs
    roubles habitants tonnes kilomètres mètres km m kg hectares litres emplois familles maisons
    membres
    ans jours heures minutes fois pour sorties"""
)
FUNCTION_WORDS = word_set(
    """le la les de des du et à un une en que qui dans pour par sur est il au plus ne pas ce se son
    avec sont aux a ont été mais ou d l leur cette elle nous vous je"""
)
_NO_PLURALS = FUNCTION_WORDS | word_set(
    """après dès lors mais puis sans sous vers depuis alors très plusieurs ses ces mes nos vos leurs
    certains certaines toutes tous autres jamais moins deux trois six dix toujours ils elles
    ceux"""
)


_MOVES = word_set(
    """reporté reportée reportés reportées repoussé repoussée repoussés repoussées avancé avancée
    avancés avancées décalé décalée décalés décalées"""
)


def spellings(word: str) -> Iterator[str]:
    """The word in small letters; "A" with a capital is "À" without its accent."""
    yield plain(word)


def plain(word: str) -> str:
    """The same, for the sets of words."""
    return "à" if word == "A" else word.lower()


def is_name(scene: Scene, slots: Slots) -> bool:
    """Names with a date in them: the 8 March alliance, streets, the "Journal du dimanche"."""
    if scene.word(slots.start - 1) != "du":
        return False
    named = scene.word(slots.start - 2)
    if "day" in slots and "month" in slots:
        return named in _NAMED
    return "weekday" in slots and named == "journal"


def accepts(scene: Scene, slots: Slots) -> bool:
    """Whether the words are a date: "a été" is no summer, "Mars" is a planet, "sept" is seven."""
    first, names = slots.start, slots.names() - _SIGNS
    before, after = scene.word(first - 1), scene.word(slots.end)
    if "season" in slots:
        return _is_season(scene, slots)
    if before in ("tous", "chaque") or ("weekday" in names and before == "un"):
        return False
    if names == {"weekday"} and before == "les":
        return False
    if "unitword" in slots:
        return before in ("la", "le", "du", "au") and after not in _OF
    if "md" in slots:
        return scene.word(slots.place("md"))[2:3] == "/"
    if names == {"day"} or names == {"day", "part"}:
        # "Le 8, il est reparti": where the text is at a day already.
        return scene.stated.day is not None and ("part" in names or after in (",", "(", ")"))
    if "fromtext" in slots:
        if scene.word(slots.end - 1) in ("avant", "après"):
            return not scene.is_word(slots.end)
        return before not in ("plus", "moins")
    if names <= _PART_ALONE or "recent" in slots:
        # "Dans la nuit de lundi" is read by a longer rule that begins further on.
        return after not in _OF or scene.word(first) == "ces"
    if names <= _CLOCK_ALONE:
        return _is_clock(scene, slots)
    if names == {"step", "unit"} and scene.word(first) in UNITS:
        return before not in ("un", "une")
    if names == {"step", "unit"}:
        return after not in _OF and slots.word("unit") != "day"
    if names == {"num", "step", "units"}:
        return scene.word(first) not in ("un", "une")
    if names == {"weekday", "day"}:
        return after not in _OF and after not in ("%", "€", "$")
    return slots.end - first > 1 or _is_bare_date(scene, slots)


def _is_clock(scene: Scene, slots: Slots) -> bool:
    """ "À 15 heures de route" and "à 2.50" are no times of day."""
    if "clock" in slots and ":" not in scene.word(slots.place("clock")):
        return False
    after = scene.word(slots.end)
    if slots.names() == {"hour", "num2"}:
        # "Beyrouth, 14h20 – " opens a report; "2h30" elsewhere is a length of time.
        before = scene.word(slots.start - 1)
        return (before == "," or scene.starts_sentence(slots.start)) and after in _AFTER_CLOCK
    bare = "num2" not in slots and "zone" not in slots
    return after not in _OF and not (bare and after in ("par", "sur"))


def _is_season(scene: Scene, slots: Slots) -> bool:
    place = slots.place("season")
    word, lead = scene.word(place), scene.word(place - 1)
    if scene.word(slots.end) in ("arabe", "arabes", "de"):
        return False
    sure = "year" in slots or "edge" in slots
    if word == "été" and scene.word(place + 1) in (",", "en") and scene.word(place - 2) != "l":
        return False
    if lead in ("'", "’") and not sure:
        # "L'heure d'été" is no summer.
        return scene.word(place - 2) == "l"
    if word == "été" and not sure:
        return lead == "cet"
    return place > slots.start or sure or "step" in slots or lead in _BEFORE_SEASON


def _is_bare_date(scene: Scene, slots: Slots) -> bool:
    first = slots.start
    before, word, after = scene.word(first - 1), scene.written(first), scene.written(slots.end)
    if "month" in slots:
        if word.lower() in SHORT_MONTHS:
            return False
        if word[0].islower() or word.isupper() or scene.starts_sentence(first):
            return True
        return before in _BEFORE_MONTH and not after[:1].isupper()
    if "year" in slots and before not in _BEFORE_YEAR:
        # A number before a plural is a count: "quelque 1800 véhicules".
        if before in _COUNTING or (before == "de" and scene.word(first - 2) in _COUNTING):
            return False
        if _is_listed_name(scene, first):
            return False
        return not (after.islower() and after[-1] in "sx" and after not in _NO_PLURALS)
    if "feast" in slots:
        return not after[:1].isupper()
    return not ("deictic" in slots and word.lower() == "aujourd")


def _is_listed_name(scene: Scene, index: int) -> bool:
    """ "Résolutions 1559, 1680 et 1701": the word before the first number names them all."""
    for place in range(index - 1, index - 1 - LISTED, -1):
        word = scene.word(place)
        if word not in (",", "et") and not word.isdecimal():
            return word in _NUMBERED
    return False


LANGUAGE = Language(
    code="fr",
    words=WORDS,
    rules=RULES,
    spellings=spellings,
    plain=plain,
    accepts=accepts,
    is_name=is_name,
    tense=TenseWords(
        past=PAST,
        future=FUTURE,
        future_endings=tuple(
            f"{stem}{end}"
            for stem in ("e", "i", "d", "r", "ett", "att", "aît", "ev")
            for end in ("ra", "ront")
        )
        + tuple(f"{stem}{end}" for stem in ("e", "i", "d") for end in ("rait", "raient")),
        timeless=word_set("opera contra camera extra libera serait seraient tira retira expira"),
        inquit=word_set(
            """dit annoncé déclaré précisé indiqué ajouté affirmé expliqué souligné rapporté
            assuré confirmé estimé"""
        ),
        starting=frozenset({"partir", "compter"}),
        opens=word_set("qui que qu dont lorsque quand tandis alors mais"),
    ),
    since=frozenset({"depuis", "partir", "compter"}),
    until=frozenset({"jusqu", "avant", "ici"}),
    counts_from={"avant": -1, "après": 1},
    between=frozenset({"du", "de", "entre"}),
    to=frozenset({"au", "à", "-", "–", "—"}),
    moves=_MOVES,
    and_=frozenset({"et"}),
    articles=word_set("le la l les au à du de des en ' ’ d ce"),
    joins=word_set("en de depuis dès début fin mi à"),
    joined_before_years=word_set("mi pré post début fin"),
    numbered=_NUMBERED,
    counted=COUNTED,
    actors=_ACTORS,
    in_year=frozenset({"en", "depuis"}),
    function_words=FUNCTION_WORDS,
)
