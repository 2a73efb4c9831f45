"""Turkish: the words and rules of dates."""

from collections.abc import Iterator

from generator.dates import meanings
from generator.dates.grammar import Rule, Slots
from generator.dates.language import Language
from generator.dates.languages import SIGNS, word_set
from generator.dates.scene import Scene

MONTHS = {
    "ocak": 1, "şubat": 2, "mart": 3, "nisan": 4, "mayıs": 5, "haziran": 6, "temmuz": 7,
    "ağustos": 8, "eylül": 9, "ekim": 10, "kasım": 11, "aralık": 12,
}  # fmt: skip
WEEKDAYS = {
    "pazartesi": 0, "salı": 1, "çarşamba": 2, "perşembe": 3, "cuma": 4, "cumartesi": 5,
    "pazar": 6,
}  # fmt: skip
NUMBERS = {
    "bir": 1, "iki": 2, "üç": 3, "dört": 4, "beş": 5, "altı": 6, "yedi": 7, "sekiz": 8,
    "dokuz": 9, "on": 10, "yirmi": 20, "otuz": 30, "kırk": 40, "elli": 50, "yüz": 100,
}  # fmt: skip
UNITS = {
    "gün": "day", "günü": "day", "gününde": "day", "günün": "day", "güne": "day", "günden": "day",
    "hafta": "week", "haftanın": "week", "haftada": "week", "haftaya": "week",
    "haftadan": "week", "haftası": "week", "ay": "month", "ayın": "month", "ayda": "month",
    "aydan": "month", "aya": "month", "yıl": "year", "yılın": "year", "yılda": "year",
    "yıldan": "year", "yıla": "year", "sene": "year", "senede": "year", "senenin": "year",
    "yüzyıl": "century", "çeyrek": "quarter", "çeyreğinde": "quarter",
}  # fmt: skip
PLURALS = {
    "günler": "day", "günlerde": "day", "günlerin": "day", "günlerinde": "day",
    "haftalar": "week", "haftalarda": "week", "aylar": "month", "aylarda": "month",
    "yıllar": "year", "yıllarda": "year", "saat": "hour", "saatte": "hour", "saatlerde": "hour",
    "saatin": "hour",
}  # fmt: skip
STEPS = {
    "geçen": -1, "geçtiğimiz": -1, "önceki": -1, "gelecek": 1, "önümüzdeki": 1, "sonraki": 1,
    "bu": 0,
}  # fmt: skip
SUFFIXES = (
    "deki", "daki", "teki", "taki", "den", "dan", "ten", "tan", "nin", "nın", "nun", "nün", "yle",
    "yla", "de", "da", "te", "ta", "ye", "ya", "yi", "yı", "yu", "yü", "in", "ın", "un", "ün",
    "e", "a", "i", "ı", "u", "ü",
)  # fmt: skip
_STEMS = MONTHS.keys() | WEEKDAYS.keys()

WORDS = {
    **SIGNS,
    "MONTH": MONTHS,
    "WEEKDAY": WEEKDAYS,
    "NUM": NUMBERS,
    "TENS": {"on": 10, "yirmi": 20, "otuz": 30, "kırk": 40, "elli": 50},
    "ONES": {name: value for name, value in NUMBERS.items() if value < 10},
    "ORD": {"birinci": 1, "ilk": 1, "ikinci": 2, "üçüncü": 3, "dördüncü": 4, "son": 4},
    "SUF": dict.fromkeys((*SUFFIXES, "sı", "si", "ndan", "nde", "nda", "ne", "na", "inde"), 0),
    "UNIT": UNITS,
    "UNITS": {**UNITS, **PLURALS},
    "PLURAL": PLURALS,
    "QUARTER": {"çeyrek": 1, "çeyreği": 1, "çeyreğinde": 1, "çeyreğinin": 1},
    "HALF": {"yarısı": 1, "yarısında": 1, "yarı": 1, "yarıyıl": 1},
    "SEASON": {
        "ilkbahar": 21, "bahar": 21, "ilkbaharda": 21, "baharda": 21, "ilkbaharında": 21,
        "baharında": 21, "yaz": 22, "yazın": 22, "yazında": 22, "yazı": 22, "sonbahar": 23,
        "sonbaharda": 23, "sonbaharında": 23, "güz": 23, "güzünde": 23, "kış": 24, "kışın": 24,
        "kışında": 24, "kışı": 24,
    },
    "PART": {
        "sabah": 0, "sabahı": 0, "akşam": 0, "akşamı": 0, "gece": 0, "gecesi": 0, "öğle": 0,
        "öğlen": 0, "öğleden": 0, "ikindi": 0, "saatlerinde": 0, "saatleri": 0,
    },
    "NIGHT": {"gecesi": 0},
    "DEICTIC": {"bugün": 0, "dün": -1, "yarın": 1, "dünkü": -1, "bugünkü": 0, "yarınki": 1},
    "BUTONE": {"evvelsi": -1, "evvelki": -1, "önceki": -1, "öbür": 1},
    "STEP": STEPS,
    "WEEKSTEP": STEPS,
    "YEARSTEP": STEPS,
    "FOLLOW": {"ertesi": 1, "sonraki": 1, "önceki": -1},
    "THAT": {"o": 0},
    "SAME": {"aynı": 0},
    "EDGE": {
        "başında": "early", "başı": "early", "başından": "early", "başlarında": "early",
        "başına": "early", "başındaki": "early", "ortasında": "mid", "ortası": "mid",
        "ortalarında": "mid", "sonunda": "late", "sonu": "late", "sonuna": "late",
        "sonlarında": "late", "sonundan": "late", "sonlarına": "late",
    },
    "WAY": {"önce": -1, "evvel": -1},
    "FROMTEXT": {"sonra": 1},
    "FEW": {"birkaç": 0, "kaç": 0},
    "ABOUT": {"yaklaşık": 0, "neredeyse": 0, "tam": 0},
    "RECENT": {"son": 0, "geçtiğimiz": 0},
    "COMING": {"önümüzdeki": 0, "gelecek": 0},
    "EVERY": {"her": 0},
    "AY": {"ayı": 0, "ayında": 0, "ayından": 0, "ayının": 0, "ayına": 0, "ayındaki": 0},
    "YIL": {
        "yılı": 0, "yılında": 0, "yılından": 0, "yılının": 0, "yılına": 0, "senesinde": 0,
        "yılındaki": 0, "senesi": 0,
    },
    "GUN": {"günü": 0, "gününde": 0, "gününden": 0, "gününe": 0, "günkü": 0, "tarihinde": 0,
            "tarihli": 0, "tarihinden": 0, "tarihine": 0, "günün": 0, "tarihi": 0},
    "ERA": {
        "lı": 0, "li": 0, "lar": 0, "ler": 0, "larda": 0, "lerde": 0, "lerin": 0, "ların": 0,
    },
    "CENTURY": {"yüzyıl": 0, "yüzyılda": 0, "yüzyılın": 0, "yüzyılı": 0, "asır": 0},
}  # fmt: skip

_SUF = "(APOS SUF)?"
_YEAR = "(COMMA? YEAR)"
_COUNT = "(NUM|TENS ONES)"
_PARTS = "(PART PART?|PART (sonra|önce))"

RULES = (
    Rule("<DATE> (APOS SUF)? GUN?", meanings.written_date),
    Rule("MONTHOF", meanings.written_date),
    Rule(f"DAY MONTH {_YEAR}? NIGHT", meanings.day_of_month),
    Rule(f"<DAY MONTH {_YEAR}? (COMMA? WEEKDAY)?> {_SUF} GUN? {_PARTS}?", meanings.day_of_month),
    Rule(
        f"<(DAYS|DAY1 {_SUF} (DASH|ile|ve|ila) DAY2) MONTH {_YEAR}?> {_SUF}",
        meanings.days_of_month,
    ),
    # Months, seasons, quarters, halves, years.
    Rule(f"<STEP? MONTH {_YEAR}?> {_SUF}", meanings.month),
    Rule(f"STEP? MONTH {_YEAR}? {_SUF} AY EDGE?", meanings.month),
    Rule(f"STEP? MONTH {_YEAR}? {_SUF} EDGE", meanings.month),
    Rule("YEAR YIL? MONTH AY? EDGE?", meanings.month),
    Rule(f"<(YEAR YIL|YEARSTEP (yıl|yılın|sene)) DAY MONTH> {_SUF}", meanings.day_of_month),
    Rule("YEARSTEP (yıl|yılın|sene) MONTH AY? EDGE?", meanings.month),
    Rule("YEARSTEP (yıl|yılın|sene) SEASON", meanings.season),
    Rule("STEP SEASON", meanings.season),
    Rule("YEAR YIL? SEASON", meanings.season),
    Rule("YEAR (YIL|APOS SUF)? ORD QUARTER", meanings.quarter),
    Rule("yılın? ORD QUARTER", meanings.quarter),
    Rule("YEAR (YIL|APOS SUF)? ORD HALF", meanings.half),
    Rule("yılın? ORD HALF", meanings.half),
    Rule(f"<YEAR> {_SUF}", meanings.lone_year),
    Rule("YEAR (YIL|APOS SUF)? EDGE", meanings.year),
    Rule("YEAR YIL", meanings.year),
    Rule("YEARS", meanings.years),
    Rule("YEAR APOS ERA (yıllar|yıllarda|yılların)? EDGE?", meanings.decade),
    Rule("DAY DOT CENTURY EDGE?", meanings.century),
    # Weekdays and nights.
    Rule(f"<STEP? WEEKDAY> {_SUF} GUN?", meanings.weekday),
    Rule(f"STEP? WEEKDAY GUN? {_PARTS}", meanings.weekday),
    Rule("WEEKSTEP hafta WEEKDAY GUN?", meanings.weekday),
    Rule(f"WEEKDAY {_SUF} WEEKDAY2 {_SUF} bağlayan gece", meanings.night_between),
    # Days seen from the publication.
    Rule(f"DEICTIC {_PARTS}?", meanings.deictic),
    Rule("BUTONE gün", meanings.day_but_one),
    Rule("(bu|THAT) PART", meanings.part_of_day),
    # Units seen from the publication or the text.
    Rule("STEP? hafta (sonu|sonunda|sonundan|sonuna)", meanings.weekend),
    Rule("STEP UNIT EDGE?", meanings.unit),
    Rule("UNIT EDGE", meanings.unit_now),
    Rule("bir FOLLOW UNIT", meanings.unit),
    Rule("ertesi UNIT", meanings.unit_after_stated),
    Rule("(THAT|SAME) UNIT", meanings.unit),
    # Distances.
    Rule(f"(bundan)? ABOUT? {_COUNT} UNITS WAY", meanings.distance),
    Rule(f"<ABOUT? {_COUNT} UNITS FROMTEXT>", meanings.later_or_ahead),
    Rule("(bir|bundan)? FEW UNITS (WAY|FROMTEXT)", meanings.few_ago),
    # Vague and rolling stretches.
    Rule("RECENT (bir? FEW)? PLURAL", meanings.recent),
    Rule("RECENT bir? FEW UNITS", meanings.recent),
    Rule("COMING PLURAL", meanings.coming),
    Rule(f"(RECENT|STEP) {_COUNT} UNITS", meanings.rolling),
    # Times of day.
    Rule("saat <CLOCK> (APOS SUF)?", meanings.clock),
    # No dates.
    Rule("EVERY (MONTH|WEEKDAY|UNIT|PART|SEASON)", meanings.no_date),
    Rule("NUM DASH UNITS", meanings.no_date),
    Rule("NUM (günlük|haftalık|aylık|yıllık|saatlik|dakikalık)", meanings.no_date),
)

_HOMONYMS = word_set("ocak ekim aralık")
PAST = word_set("dedi söyledi belirtti açıkladı oldu etti idi vardı bildirdi geldi")
FUTURE = word_set("planlanıyor bekleniyor öngörülüyor planlıyor hazırlanıyor gelecek")
COUNTED = word_set(
    """kişi asker sivil militan dolar lira avro euro ton kilometre metre km mülteci terörist kişilik
    askerin kişinin insan aile ev uçak tank sorti üye yıl gün sayılı
    numaralı"""
)
FUNCTION_WORDS = word_set(
    """ve bir bu da de için ile olarak çok daha en ne olan gibi kadar sonra ama ki o ya her şey diye
    göre ise mi değil olduğunu dedi var"""
)


def spellings(word: str) -> Iterator[str]:
    """The word in small letters; months and weekdays also without their case ending."""
    small = word.replace("İ", "i").replace("I", "ı").lower()
    yield small
    for suffix in SUFFIXES:
        if small.endswith(suffix) and small.removesuffix(suffix) in _STEMS:
            yield small.removesuffix(suffix)


def accepts(scene: Scene, slots: Slots) -> bool:
    """Whether the words are a date: "pazar" is also a market, "ocak" a hearth, "Eylül" a name."""
    first, bare = slots.start, slots.end - slots.start == 1
    word = scene.written(first)
    small = word.lower()
    if "weekday" in slots and small in ("pazar", "pazarda", "pazara"):
        return slots.reach > 1
    if not bare or slots.reach > 1:
        return True
    if "month" in slots:
        after = scene.written(slots.end)
        named = after[:1].isupper() or scene.starts_sentence(first)
        return word[0].isupper() and small not in _HOMONYMS and not named
    return True


LANGUAGE = Language(
    code="tr",
    words=WORDS,
    rules=RULES,
    spellings=spellings,
    accepts=accepts,
    past=PAST,
    past_endings=(
        "dı", "di", "du", "dü", "tı", "ti", "tu", "tü", "dılar", "diler", "tiler", "tılar",
    ),
    timeless=word_set("şimdi yedi kendi ordu adı tadı altı hangi"),
    future=FUTURE,
    future_endings=(
        "acak", "ecek", "acaktır", "ecektir", "acağını", "eceğini", "acağı", "eceği", "acaklar",
        "ecekler", "acakları", "ecekleri",
    ),
    since_after=word_set("beri yana itibaren"),
    until_after=word_set("kadar dek değin"),
    to=word_set("ile - – —"),
    and_=frozenset({"ve"}),
    articles=word_set("' ’ de da te ta den dan ten tan günü"),
    joins=frozenset(),
    numbered=word_set("karar kararı sayılı numaralı no"),
    counted=COUNTED,
    function_words=FUNCTION_WORDS,
)  # fmt: skip
