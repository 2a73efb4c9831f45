"""German: the words and rules of dates."""

from generator.dates import meanings
from generator.dates.german_tense import clause_tense
from generator.dates.grammar import Rule, Slots
from generator.dates.language import Language
from generator.dates.languages import SIGNS, inflected, word_set
from generator.dates.scene import Scene

MONTHS = {
    "januar": 1, "jänner": 1, "februar": 2, "feber": 2, "märz": 3, "april": 4, "mai": 5,
    "juni": 6, "juno": 6, "juli": 7, "julei": 7, "august": 8, "september": 9, "oktober": 10,
    "november": 11, "dezember": 12, "januars": 1, "septembers": 9, "oktobers": 10,
    "novembers": 11, "dezembers": 12,
}  # fmt: skip
SHORT_MONTHS = {
    "Jan": 1, "Jän": 1, "Feb": 2, "Febr": 2, "Mär": 3, "Mrz": 3, "Apr": 4, "Jun": 6, "Jul": 7,
    "Aug": 8, "Sep": 9, "Sept": 9, "Okt": 10, "Nov": 11, "Dez": 12,
}  # fmt: skip
WEEKDAYS = {
    "montag": 0, "dienstag": 1, "mittwoch": 2, "donnerstag": 3, "freitag": 4, "samstag": 5,
    "sonnabend": 5, "sonntag": 6,
}  # fmt: skip
PARTS = (
    "morgen", "früh", "vormittag", "mittag", "nachmittag", "abend", "nacht", "mitternacht",
)  # fmt: skip
NUMBERS = {
    "ein": 1, "eine": 1, "einem": 1, "einen": 1, "einer": 1, "eines": 1, "zwei": 2, "drei": 3,
    "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11,
    "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "zwanzig": 20, "dreißig": 30,
    "vierzig": 40, "fünfzig": 50, "hundert": 100,
}  # fmt: skip
ORDINALS = inflected({"erst": 1, "zweit": 2, "dritt": 3, "viert": 4}, ("e", "en", "er", "es", "em"))
UNITS = {
    "tag": "day", "tage": "day", "tagen": "day", "tages": "day", "tags": "day", "woche": "week",
    "wochen": "week", "monat": "month", "monate": "month", "monaten": "month", "monats": "month",
    "jahr": "year", "jahre": "year", "jahren": "year", "jahres": "year", "jahrs": "year",
    "jahrzehnt": "decade", "jahrzehnte": "decade", "jahrzehnten": "decade",
    "jahrhundert": "century", "quartal": "quarter", "quartals": "quarter", "stunde": "hour",
    "stunden": "hour",
}  # fmt: skip
_MONTH_STEMS = {name: value for name, value in MONTHS.items() if not name.endswith("s")} | {
    "august": 8, "september": 9,
}  # fmt: skip
PLURALS = (
    "tage", "tagen", "wochen", "monate", "monaten", "jahre", "jahren", "jahrzehnte",
    "jahrzehnten", "stunden",
)  # fmt: skip
_ENDINGS = ("e", "en", "er", "es", "em")
STEPS = {
    **inflected({"vergangen": -1, "letzt": -1, "vorig": -1, "vorangegangen": -1,
                 "zurückliegend": -1, "abgelaufen": -1,
                 "vorvergangen": -2, "vorletzt": -2, "nächst": 1,
                 "kommend": 1, "übernächst": 2, "dies": 0, "diesjährig": 0, "laufend": 0,
                 "heurig": 0,
                 "vorjährig": -1}, _ENDINGS),
}  # fmt: skip

WORDS = {
    **SIGNS,
    "MONTH": {**MONTHS, **SHORT_MONTHS},
    "WEEKDAY": {**WEEKDAYS, **{f"{name}s": value for name, value in WEEKDAYS.items()}},
    "WEEKDAYPART": {
        f"{name}{part}": value for name, value in WEEKDAYS.items() for part in PARTS
    },
    "SHORTDAY": {"Mo": 0, "Di": 1, "Mi": 2, "Do": 3, "Fr": 4, "Sa": 5, "So": 6},
    "NUM": NUMBERS,
    "ORD": ORDINALS,
    "UNIT": {name: unit for name, unit in UNITS.items() if name not in PLURALS},
    "UNITS": UNITS,
    "PLURAL": {name: UNITS[name] for name in PLURALS},
    "QUARTER": {"quartal": 1, "quartals": 1, "vierteljahr": 1},
    "MONTHHALF": {f"{name}hälfte": value for name, value in _MONTH_STEMS.items()},
    "MONTHWEEK": {f"{name}woche": value for name, value in _MONTH_STEMS.items()},
    "HALF": {"halbjahr": 1, "halbjahres": 1, "jahreshälfte": 1, "hälfte": 1},
    "SEASON": {
        "frühling": 21, "frühjahr": 21, "frühjahrs": 21, "sommer": 22, "sommers": 22,
        "herbst": 23, "herbstes": 23, "winter": 24, "winters": 24, "spätsommer": 22,
        "frühsommer": 22, "hochsommer": 22, "spätherbst": 23,
    },
    "PART": dict.fromkeys((*PARTS, "morgens", "abends", "nachts", "mittags"), 0),
    "DEICTIC": {
        "heute": 0, "gestern": -1, "vorgestern": -2, "morgen": 1, "übermorgen": 2,
    },
    "SAMEYEAR": {"desselben": 0, "selben": 0, "gleichen": 0, "jenes": 0},
    "YEARNAME": {"vorjahres": -1, "vorjahrs": -1},
    "FOLLOWYEAR": {"folgenden": 1, "darauffolgenden": 1, "nächstfolgenden": 1},
    "OFDAY": inflected({"heutig": 0, "gestrig": -1, "morgig": 1, "vorgestrig": -2}, _ENDINGS),
    "STEP": STEPS,
    "WEEKSTEP": {**STEPS, "vorwoche": -1},
    "YEARSTEP": STEPS,
    "FOLLOW": inflected({"folgend": 1, "darauffolgend": 1, "vorhergehend": -1,
                         "vorangehend": -1}, _ENDINGS)
    | {"zuvor": -1, "davor": -1, "darauf": 1, "danach": 1},
    "NEXTDAY": inflected({"nächst": 1, "ander": 1}, _ENDINGS),
    "SAME": inflected({"selb": 0, "gleich": 0, "dasselb": 0, "derselb": 0, "demselb": 0},
                      _ENDINGS) | {"desselben": 0, "derselben": 0, "demselben": 0},
    "THIS": inflected({"dies": 0}, _ENDINGS),
    "THAT": inflected({"jen": 0}, _ENDINGS),
    "EDGE": {
        "anfang": "early", "beginn": "early", "mitte": "mid", "ende": "late", "anfangs": "early",
        "frühen": "early", "späten": "late",
    },
    "WAY": {"vor": -1},
    "FROMTEXT": {
        "zuvor": -1, "davor": -1, "vorher": -1, "später": 1, "danach": 1, "darauf": 1,
    },
    "FEW": {"einigen": 0, "einige": 0, "wenigen": 0, "wenige": 0, "paar": 0, "mehreren": 0,
            "mehrere": 0},
    "ABOUT": {
        "rund": 0, "etwa": 0, "ungefähr": 0, "knapp": 0, "fast": 0, "gut": 0, "genau": 0,
        "mehr": 0, "als": 0, "über": 0, "ca": 0, "circa": 0, "zirka": 0,
    },
    "RECENT": inflected({"vergangen": 0, "letzt": 0, "jüngst": 0}, ("en", "e")),
    "COMING": inflected({"kommend": 0, "nächst": 0}, ("en", "e")),
    "DECADE": {
        "zwanziger": 1920, "dreißiger": 1930, "vierziger": 1940, "fünfziger": 1950,
        "sechziger": 1960, "siebziger": 1970, "achtziger": 1980, "neunziger": 1990,
        "zwanzigerjahre": 1920, "dreißigerjahre": 1930, "vierzigerjahre": 1940,
        "fünfzigerjahre": 1950, "sechzigerjahre": 1960, "siebzigerjahre": 1970,
        "achtzigerjahre": 1980, "neunzigerjahre": 1990,
        "fünfzigerjahren": 1950, "sechzigerjahren": 1960, "siebzigerjahren": 1970,
        "achtzigerjahren": 1980, "neunzigerjahren": 1990, "zwanzigern": 1920,
        "dreißigern": 1930, "vierzigern": 1940, "fünfzigern": 1950, "sechzigern": 1960,
        "siebzigern": 1970, "achtzigern": 1980, "neunzigern": 1990, "dreißigerjahren": 1930,
        "vierzigerjahren": 1940, "zwanzigerjahren": 1920, "zehnerjahre": 2010,
    },
    "UNITWORD": {
        "heuer": ("year", 0, ""), "vorjahr": ("year", -1, ""), "vorjahres": ("year", -1, ""),
        "vorjahrs": ("year", -1, ""), "vormonat": ("month", -1, ""), "vorwoche": ("week", -1, ""),
        "vortag": ("day", -1, ""), "vorabend": ("day", -1, ""),
        "jahresende": ("year", 0, "late"), "jahresbeginn": ("year", 0, "early"),
        "jahresanfang": ("year", 0, "early"), "jahresmitte": ("year", 0, "mid"),
        "monatsende": ("month", 0, "late"), "monatsanfang": ("month", 0, "early"),
        "wochenbeginn": ("week", 0, "early"), "wochenmitte": ("week", 0, "mid"),
    },
    "HALVES": {
        "halben": 1, "halbes": 1, "eineinhalb": 3, "anderthalb": 3, "zweieinhalb": 5,
        "dreieinhalb": 7, "viereinhalb": 9, "fünfeinhalb": 11, "sechseinhalb": 13,
    },
    "WEEKEND": {"wochenende": 0, "wochenendes": 0},
    "EVE": {"nacht": 0},
    "NIGHT": {"nacht": 0},
    "EVERY": inflected({"jed": 0}, _ENDINGS),
    "DAILY": {"täglich": 0},
    "OTHER": inflected(
        {"kurdisch": 0, "jüdisch": 0, "chinesisch": 0, "persisch": 0, "iranisch": 0, "orthodox": 0,
         "islamisch": 0, "muslimisch": 0, "jesidisch": 0, "koptisch": 0},
        _ENDINGS,
    ),
    "FEAST": {
        "weihnachten": "christmas", "weihnachtstag": "christmas", "ostern": "easter",
        "ostersonntag": "easter", "pfingsten": "pentecost", "pfingstsonntag": "pentecost",
        "silvester": "newyeareve", "silvesterabend": "newyeareve", "neujahr": "newyear",
        "neujahrstag": "newyear", "heiligabend": "christmaseve",
        "stephanstag": "boxing", "stefanstag": "boxing", "stefanitag": "boxing",
        "dreikönig": "epiphany", "dreikönigstag": "epiphany", "rosenmontag": "carnivalmonday",
        "faschingsdienstag": "shrovetuesday", "aschermittwoch": "ashwednesday",
        "palmsonntag": "palmsunday", "gründonnerstag": "maundythursday",
        "karfreitag": "goodfriday", "karsamstag": "holysaturday", "ostersamstag": "holysaturday",
        "ostermontag": "eastermonday", "himmelfahrtstag": "ascension",
        "himmelfahrt": "ascension", "pfingstsamstag": "pentecosteve",
        "pfingstmontag": "whitmonday", "fronleichnam": "corpuschristi",
        "fronleichnamstag": "corpuschristi", "allerheiligen": "allsaints",
        "allerseelen": "allsouls", "nikolaustag": "nicholas",
    },
    "ERA": {"er": 0, "ern": 0},
    "CENTURY": {"jahrhundert": 0, "jahrhunderts": 0},
    "CHR": {"chr": 0, "christus": 0},
}  # fmt: skip

_EDGE = "(EDGE (des|der|vom|von|im|dem)? (monats|jahres)? )?"
_DAY = "(DAY DOT|ORD)"
_YEAR = (
    "((COMMA|des|im)? (jahres|jahr|jahre)? YEAR|des? YEARSTEP (jahres|jahr)"
    "|des? (SAMEYEAR|FOLLOWYEAR) jahres|des YEARNAME)"
)
_MONTH = "(MONTH DOT?)"
_WEEKDAY = "(WEEKDAY|WEEKDAYPART|SHORTDAY DOT?)"
_LEAD = f"(STEP? {_WEEKDAY} PART? COMMA? (den|dem|der|am|d DOT)?)?"
_TIME = "(CLOCK|HOUR|NUM)"
_UHR = f"(COMMA? (um|ab|gegen|von|bis)? (ca DOT?)? {_TIME} uhr DAY?)"
_AND = "(DASH|bis|und|auf|zum|SLASH)"
_AGAIN = "(nachts|morgens|abends|nachmittags|vormittags|mittags|früh)"
_COUNT = "(NUM)"

RULES = (
    Rule(f"{_LEAD} DATE ({_UHR}|COMMA CLOCK)?", meanings.written_date),
    Rule(f"NIGHT des {_DAY} {_MONTH} {_YEAR}?", meanings.day_of_month),
    Rule(
        f"(am|vom)? <(frühen|späten)? PART COMMA? (des|vom|am|den|dem) {_DAY} {_MONTH} {_YEAR}?>",
        meanings.day_of_month,
    ),
    Rule(
        "(am|vom)? <(frühen|späten)? PART COMMA? (des|vom|am|den|dem) DATE>",
        meanings.written_date,
    ),
    Rule("MONTHOF", meanings.written_date),
    Rule(f"{_LEAD} MD DOT {_UHR}?", meanings.written_date),
    Rule(f"{_LEAD} DAY1 DOT DAY2 DOT YEAR", meanings.written_date),
    Rule(f"(am|vom|zum|den|bis|ab|dem) <{_LEAD} DAY1 DOT DAY2 DOT YEAR?>", meanings.written_date),
    Rule("(am|vom|zum|den|bis|ab|dem) <MD>", meanings.written_date),
    Rule(f"{_LEAD} {_DAY} {_MONTH} {_YEAR}? {_UHR}? PART2?", meanings.day_of_month),
    Rule(
        f"EVE (zum|auf|zu|vom) (den|dem)? {_LEAD} {_DAY} {_MONTH} {_YEAR}?", meanings.day_of_month
    ),
    Rule(
        f"(DAYS DOT|DAY1 DOT {_AND} (zum|den)? DAY2 DOT) {_MONTH} {_YEAR}?", meanings.days_of_month
    ),
    Rule("DAY1 DOT DASH (MD DOT|DATE)", meanings.days_of_month),
    Rule(f"{_LEAD} DAY DOT", meanings.listed_day),
    Rule(f"(ORD|DAY DOT) (MONTHHALF|MONTH DASH hälfte) {_YEAR}?", meanings.half_of_month),
    Rule(f"(ORD|DAY DOT|STEP) MONTHWEEK {_YEAR}?", meanings.week_of_month),
    Rule(f"{_EDGE} STEP? {_MONTH} {_YEAR}?", meanings.month),
    Rule(f"{_EDGE} (STEP|THAT|FOLLOW)? SEASON {_YEAR}?", meanings.season),
    Rule(f"{_EDGE} SEASON YEARS", meanings.years),
    Rule(f"(STEP? ORD|DAY DOT) QUARTER {_YEAR}?", meanings.quarter),
    Rule(f"(STEP? ORD|DAY DOT) HALF ({_YEAR}|des jahres|des YEARSTEP jahres)?", meanings.half),
    Rule(f"ORD HALF (des)? {_MONTH} {_YEAR}?", meanings.half_of_month),
    Rule(f"{_EDGE} (jahr|jahre|jahres)? YEAR", meanings.lone_year),
    Rule("(jahr|jahre|jahres) YEAR", meanings.year),
    Rule("YEARS", meanings.years),
    Rule("NUM (v|vor) DOT? CHR DOT?", meanings.year_of_era),
    Rule("ORD HALF der DECADE (jahre|jahren)?", meanings.decade),
    Rule("ORD HALF der (YEAR|YY) DASH? ERA DASH? (jahre|jahren)?", meanings.decade),
    Rule(f"{_EDGE} YEAR ERA DASH? (jahre|jahren)?", meanings.decade),
    Rule(f"{_EDGE} YY DASH? ERA (DASH? (jahre|jahren))?", meanings.decade),
    Rule(f"{_EDGE} DECADE (jahre|jahren)?", meanings.decade),
    Rule(f"{_EDGE} (DAY DOT|ORD) CENTURY", meanings.century),
    Rule("STEP? FEAST YEAR?", meanings.feast),
    Rule("OTHER FEAST", meanings.no_date),
    # Weekdays.
    Rule(
        f"((STEP? (frühen|späten)|(frühen|späten) STEP)? WEEKDAYPART|STEP? WEEKDAY DASH? PART?)"
        f" {_UHR}?",
        meanings.weekday,
    ),
    Rule("STEP WEEKDAYPART", meanings.weekday),
    Rule(
        "(WEEKDAY|WEEKDAYPART) DASH? PART? (in|der)? der? WEEKSTEP woche",
        meanings.weekday,
    ),
    Rule("(WEEKDAY|WEEKDAYPART) PART? der WEEKSTEP", meanings.weekday),
    Rule("(WEEKDAY|WEEKDAYPART) FROMTEXT", meanings.weekday),
    Rule("nacht (zum|auf|zu|zur) (den|dem)? (WEEKDAY|WEEKDAYPART)", meanings.night_into),
    Rule("nacht (von|vom) WEEKDAY (auf|zum|zu) (den)? WEEKDAY2", meanings.night_between),
    # Days seen from the publication.
    Rule("von DEICTIC auf DEICTIC2", meanings.no_date),
    Rule(f"DEICTIC (am|zu)? (frühen|späten)? PART? {_UHR}?", meanings.deictic),
    Rule("heute (in|WAY) NUM UNITS", meanings.from_today),
    Rule(f"(DEICTIC|OFDAY) (WEEKDAY|WEEKDAYPART) PART? {_UHR}?", meanings.deictic),
    Rule("OFDAY PART", meanings.deictic),
    Rule("OFDAY tag", meanings.deictic),
    Rule("OFDAY", meanings.deictic),
    Rule("OFDAY DAY DOT MONTH YEAR?", meanings.day_of_month),
    Rule("STEP nacht", meanings.overnight),
    Rule("in der <nacht>", meanings.overnight),
    Rule("nacht (auf|zu|zum) DEICTIC", meanings.overnight),
    Rule("THAT PART", meanings.part_of_day),
    Rule("THIS PART", meanings.part_of_text_day),
    Rule("SAME (PART|abend)", meanings.part_of_day),
    # Units seen from the publication or the text.
    Rule(f"{_EDGE} (der|des|dem|den|das|die)? STEP UNIT", meanings.unit),
    Rule("EDGE (des|der|dieses|dieser) UNIT", meanings.unit_now),
    Rule("(früher|später) (am|im) UNIT", meanings.unit_now),
    Rule("(zum|beim|am|vorm|nach dem|vor dem|um den) <jahreswechsel>", meanings.turn_of_year),
    Rule("im <laufe (des|der|dieses|dieser) UNIT>", meanings.unit_now),
    Rule("DAYS uhr", meanings.clock_range),
    Rule(
        "(am|vom|zum|gegen|dem) <(frühen|späten|selben|gleichen)? PART>",
        meanings.part_of_text_day,
    ),
    Rule("(um|nach|vor|gegen|bis|seit|ab|zu) <(mitternacht|mittag)>", meanings.part_of_text_day),
    Rule("<des (abends|morgens)>", meanings.part_of_text_day),
    Rule("(FOLLOW|SAME|THAT) UNIT", meanings.unit),
    Rule("(tag|tags) FROMTEXT", meanings.day_after_stated),
    Rule("UNIT FOLLOW", meanings.unit),
    Rule("NEXTDAY tag", meanings.day_after_stated),
    Rule("UNITWORD", meanings.unit_word),
    Rule("STEP WEEKEND", meanings.weekend),
    Rule("(am|vom|zum|übers|das) <WEEKEND>", meanings.weekend),
    # Distances.
    Rule(f"WAY (ABOUT ABOUT?)? {_COUNT} UNITS", meanings.distance),
    Rule(f"(ABOUT ABOUT?)? {_COUNT} UNITS FROMTEXT", meanings.distance),
    Rule("WAY (ABOUT ABOUT?)? (einem|einer)? HALVES UNITS", meanings.half_years),
    Rule("(ABOUT ABOUT?)? ein? HALVES UNITS FROMTEXT", meanings.half_years),
    Rule(f"in <(ABOUT ABOUT?)? {_COUNT} UNITS>", meanings.ahead),
    Rule("WAY (ein)? FEW UNITS", meanings.few_ago),
    Rule("(ein)? FEW UNITS FROMTEXT", meanings.few_ago),
    # Vague and rolling stretches.
    Rule("RECENT FEW? PLURAL", meanings.recent),
    Rule("(COMING|STEP) FEW? PLURAL", meanings.coming),
    Rule(f"(den|der|die)? STEP {_COUNT} UNITS", meanings.rolling),
    # Times of day.
    Rule(
        f"(um|gegen|ab)? <{_TIME} uhr DAY?> ((in der nacht)|(am abend)|{_AGAIN})?", meanings.clock
    ),
    Rule("(CLOCK1|HOUR1) uhr? (bis|DASH|und) (CLOCK2|HOUR2) uhr", meanings.clock_range),
    Rule("(NEXTDAY|FOLLOW) PART", meanings.part_of_next_day),
    Rule("EVERY (MONTH|WEEKDAY|WEEKDAYPART|SEASON|UNIT|PART)", meanings.no_date),
    Rule("NUM DASH UNIT", meanings.no_date),
)

_BEFORE_SEASON = word_set(
    "im in diesen diesem dieser den dem der des vom zum bis seit ab für zwischen und kommenden"
)
_NOUN_MORNING = word_set("am jeden guten diesem den dem vom zum")
_NIGHT_GOES_ON = word_set("zum zu zur auf vom von des davor zuvor danach darauf")
_BEFORE_OFDAY = word_set("der die das den dem des beim zum zur vom am im")
_OF_CLOCK = frozenset({"clock", "hour"})
_OF_DAY = frozenset({"day", "date", "md", "weekday", "weekdaypart", "deictic", "ofday"})
_EACH_TIME = frozenset({"jeweils", "immer", "stets", "jeden", "jedem", "alle"})
_EACH_YEAR = frozenset({"jährlich", "alljährlich", "jedes"})
_TITLES = frozenset({"herr", "herrn", "frau", "familie", "dr"})
_OF_OUR_TIME = word_set(
    """zeit welt sicht jugend generation gesellschaft form stand tag gebiet staat staaten russland
    türkei syrien irak iran israel deutschland österreich italien europa begriff maßstab wissen
    verhältnisse verhältnissen grenze grenzen kenntnis name namen bedeutung situation präsident"""
)
"""Nouns before which "heutig" is no day but the present."""
_NAMED = ("straße", "strasse", "platz", "brücke", "bündnis", "bewegung", "allianz", "brigade")
_NEWSPAPERS = frozenset({"Bild", "Welt", "NZZ", "BamS"})
_AGAIN_AND_AGAIN = word_set(
    """jeweils täglich stets immer nachts morgens abends vormittags nachmittags montags dienstags
    mittwochs donnerstags freitags samstags sonntags werktags wochentags feiertags"""
)
_ACTORS = word_set(
    """menschen personen soldaten kämpfer flüchtlinge frauen kinder schüler arbeiter mitarbeiter
    panzer raketen granaten geschosse bomben minen drohnen flüge einsätze angriffe"""
)
COUNTED = _ACTORS | word_set(
    """euro dollar einwohner mitglieder zuschauer besucher teilnehmer meter metern kilometer
    kilometern hektar liter tonnen kilogramm gramm prozent stück
    lire mark franken rubel tote toten verletzte mann jahre jahren tage tagen wochen stunden minuten
    mal unterschriften betten plätze
    quadratmeter quadratmetern kubikmeter wohnungen stimmen stellen fahrzeuge volt watt
    grad punkte seiten m km kg ha"""
)
FUNCTION_WORDS = word_set(
    """der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an
    werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war
    haben nur oder aber vor zur bis mehr durch man sein wurde sei"""
)


def accepts(scene: Scene, slots: Slots) -> bool:
    """Whether the words are a date: "am Morgen" is no tomorrow, "montags" is no Monday."""
    first, bare = slots.start, slots.end - slots.start == 1
    before, word = scene.word(first - 1), scene.written(first)
    if "weekday" in slots:
        name = scene.written(slots.place("weekday"))
        # "Montags" that opens a sentence is as repeated as "montags", "des Sonntags" is not.
        if name.islower() or (name.endswith("s") and scene.starts_sentence(first)):
            return False
    if "half" in slots and "month" not in slots and _is_half_of_all(scene, slots):
        return False
    if before in _TITLES and bare:
        return False
    if _is_compound(scene, slots):
        return False
    if "day2" in slots and scene.word(slots.place("day2") - 1) in ("auf", "den"):
        return _is_night_or_range(scene, slots)
    if not bare:
        return True
    if word.lower() == "nacht" and scene.word(slots.end) in _NIGHT_GOES_ON:
        return False
    if "ofday" in slots:
        return (
            before in _BEFORE_OFDAY
            and scene.written(first + 1)[:1].isupper()
            and ("heut" not in word or scene.word(first + 1) not in _OF_OUR_TIME)
        )
    if "deictic" in slots and word == "Morgen":
        return scene.starts_sentence(first)
    if "deictic" in slots and word == "morgen":
        return before not in _NOUN_MORNING
    if "month" in slots and word in SHORT_MONTHS:
        return False
    if "weekday" in slots and before in ("schwarzer", "blutiger", "aschermittwoch"):
        return False
    if "season" in slots:
        return before in _BEFORE_SEASON
    return True


def _is_night_or_range(scene: Scene, slots: Slots) -> bool:
    """ "Vom 3. auf den 4. Mai" is a night, "vom 3. auf den 10. Mai" puts something off."""
    joint = scene.written(slots.place("day1") + 2)
    return joint != "auf" or slots.number("day2") == slots.number("day1") + 1


def _is_half_of_all(scene: Scene, slots: Slots) -> bool:
    """ "In der zweiten Hälfte": of a match as well as of a year, where the year is not named."""
    return scene.word(slots.end - 1) == "hälfte"


def _is_compound(scene: Scene, slots: Slots) -> bool:
    """A part of a longer word: "Mai-Kundgebung", "Freitag-Ausgabe"."""
    end = slots.end
    if (
        scene.word(end) not in ("-", "‑")
        or not scene.is_joined(end)
        or not scene.is_joined(end + 1)
    ):
        return False
    entry = scene.grammar.entry(scene.written(end + 1)) if scene.is_word(end + 1) else {}
    return entry is None


def is_repeated(scene: Scene, slots: Slots) -> bool:
    """What comes back is no date: "nachts um 3 Uhr", "jeweils am Freitag", "jährlich am 9. Mai"."""
    first, names = slots.start, slots.names()
    if _is_name(scene, slots):
        return True
    if names & _OF_CLOCK and not names & _OF_DAY:
        return _is_near(scene, first, 10, _AGAIN_AND_AGAIN)
    if "weekday" in slots and "day" not in slots:
        return _is_near(scene, first, 3, _EACH_TIME)
    yearly = "month" in slots and "day" in slots and "year" not in slots
    return yearly and _is_near(scene, first, 4, _EACH_YEAR)


def _is_name(scene: Scene, slots: Slots) -> bool:
    """Names with a date in them: the "Straße des 17. Juni", the "Welt am Sonntag"."""
    lead, before = scene.written(slots.start - 2), scene.word(slots.start - 1)
    if "day" in slots and "month" in slots and "year" not in slots:
        return before == "des" and lead.lower().endswith(_NAMED)
    if slots.names() == {"weekday"}:
        return before == "am" and lead in _NEWSPAPERS
    return slots.names() == {"month"} and before.startswith("schwarze")


def _is_near(scene: Scene, first: int, reach: int, words: frozenset[str]) -> bool:
    near = (index for index in range(first - reach, first) if scene.word(index) in words)
    return any(scene.same_sentence(index, first) for index in near)


LANGUAGE = Language(
    code="de",
    words=WORDS,
    rules=RULES,
    accepts=accepts,
    is_name=is_repeated,
    tense_reader=clause_tense,
    since=frozenset({"seit", "ab"}),
    until=frozenset({"bis"}),
    between=frozenset({"von", "vom", "zwischen"}),
    to=frozenset({"bis", "-", "–", "—"}),
    and_=frozenset({"und"}),
    articles=word_set(
        "dem den der die das am im zum spätestens voraussichtlich mindestens einschließlich"
    ),
    joins=word_set("in im jahr jahre seit bis von ab um anfang ende mitte"),
    numbered=word_set(
        """resolution resolutionen höhe hügel brigade nummer nr flug artikel kapitel seite agenda
        paragraph"""
    ),
    counted=COUNTED,
    actors=_ACTORS,
    in_year=frozenset({"seit"}),
    function_words=FUNCTION_WORDS,
)
