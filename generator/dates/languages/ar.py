"""Arabic: the words and rules of dates, with the month names of the Levant and of the Maghreb."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from generator.dates import meanings
from generator.dates.grammar import Rule, Slots
from generator.dates.language import Language
from generator.dates.languages import SIGNS
from generator.dates.languages import word_set as plain_word_set
from generator.dates.meanings.days import month_number
from generator.dates.scene import Scene
from generator.dates.tense import TenseWords

_MARKS = re.compile("[\u0640\u064b-\u065f\u0670]")
_LETTERS = str.maketrans("أإآٱى", "ااااي")
_PREFIXES = ("وال", "بال", "فال", "كال", "ول", "وب", "وف", "فب", "و", "ف", "ب", "ل", "ك")


def bare(word: str) -> str:
    """The word without vowel signs and lengthening, with one form of alif and of yeh."""
    return _MARKS.sub("", word).translate(_LETTERS)


@lru_cache(maxsize=50_000)
def plain(word: str) -> str:
    """The bare spelling of a word, kept: the same words are asked for again and again."""
    return bare(word)


def _bare(words: Mapping[str, object]) -> dict[str, object]:
    return {bare(word): value for word, value in words.items()}


def word_set(words: str) -> frozenset[str]:
    """The words of a text that lists them, in the bare spelling."""
    return plain_word_set(bare(words))


def prefixed(words: str, prefixes: str) -> frozenset[str]:
    """Each of the words with each of the prefixes written on to it."""
    return frozenset(prefix + word for prefix in word_set(prefixes) for word in word_set(words))


MONTHS = {
    "يناير": 1, "شباط": 2, "فبراير": 2, "آذار": 3, "مارس": 3, "نيسان": 4, "أبريل": 4,
    "إبريل": 4, "أيار": 5, "مايو": 5, "مايس": 5, "حزيران": 6, "يونيو": 6, "يونيه": 6, "تموز": 7,
    "يوليو": 7, "يوليه": 7, "يوليوز": 7, "آب": 8, "أغسطس": 8, "أيلول": 9, "سبتمبر": 9,
    "أكتوبر": 10, "نوفمبر": 11, "ديسمبر": 12, "جانفي": 1, "فيفري": 2, "أفريل": 4, "ماي": 5,
    "جوان": 6, "جويلية": 7, "أوت": 8, "غشت": 8, "شتنبر": 9, "نونبر": 11, "دجنبر": 12,
}  # fmt: skip
WEEKDAYS = {
    "الاثنين": 0, "الإثنين": 0, "الثلاثاء": 1, "الثلثاء": 1, "الأربعاء": 2, "الخميس": 3,
    "الجمعة": 4, "السبت": 5, "الأحد": 6,
}  # fmt: skip
ONES = {
    "ثلاثة": 3, "ثلاث": 3, "أربعة": 4, "أربع": 4, "خمسة": 5, "خمس": 5, "ستة": 6, "ست": 6,
    "سبعة": 7, "سبع": 7, "ثمانية": 8, "ثماني": 8, "ثمان": 8, "تسعة": 9, "تسع": 9,
}  # fmt: skip
TENS = {
    "عشرة": 10, "عشر": 10, "عشرين": 20, "عشرون": 20, "ثلاثين": 30, "ثلاثون": 30, "أربعين": 40,
    "أربعون": 40, "خمسين": 50, "خمسون": 50, "ستين": 60, "ستون": 60,
}  # fmt: skip
UNITS = {
    "يوم": "day", "اليوم": "day", "أسبوع": "week", "الأسبوع": "week", "شهر": "month",
    "الشهر": "month", "عام": "year", "العام": "year", "سنة": "year", "السنة": "year",
    "عاما": "year", "يوما": "day", "أسبوعا": "week", "شهرا": "month", "العقد": "decade",
    "عقد": "decade", "القرن": "century",
}  # fmt: skip
PLURALS = {
    "أيام": "day", "الأيام": "day", "أسابيع": "week", "الأسابيع": "week", "أشهر": "month",
    "الأشهر": "month", "شهور": "month", "الشهور": "month", "أعوام": "year", "الأعوام": "year",
    "سنوات": "year", "السنوات": "year", "سنين": "year", "ساعة": "hour", "ساعات": "hour",
    "الساعات": "hour", "عقود": "decade",
}  # fmt: skip
DUALS = {
    "يومين": "day", "أسبوعين": "week", "شهرين": "month", "عامين": "year", "سنتين": "year",
    "عقدين": "decade",
}  # fmt: skip
STEPS = {
    "الماضي": -1, "الماضية": -1, "الماضيين": -1, "الماضيتين": -1, "الفائت": -1, "الفائتة": -1,
    "الفائتين": -1, "المنصرم": -1, "المنصرمة": -1, "المنصرمين": -1, "السابق": -1, "السابقة": -1,
    "الفارط": -1, "الفارطة": -1, "المنقضي": -1, "المنقضية": -1, "المقبل": 1, "المقبلة": 1,
    "المقبلين": 1, "القادم": 1, "القادمة": 1, "القادمين": 1, "الآتي": 1, "الآتية": 1, "الحالي": 0,
    "الحالية": 0, "الجاري": 0, "الجارية": 0,
}  # fmt: skip
DAYPARTS = """صباح مساء ظهر ظهيرة فجر ليل ليلة عصر ضحى غروب شروق صباحا مساءا ظهرا عصرا ليلا فجرا
    منتصف صبيحة عشية أمسية زوال سحر"""
PLACES = """دمشق موسكو سوريا سورية تركيا أنقرة إسطنبول غرينتش جرينتش غرينيتش واشنطن بيروت بغداد
    القدس حلب المحلي التركي الروسي السوري الأمريكي الأميركي"""


def _with_article(words: Mapping[str, object]) -> dict[str, object]:
    return {**words, **{"ال" + word: value for word, value in words.items()}}


WORDS = {
    **SIGNS,
    # A dash is often written as the sign that lengthens a letter.
    "DASH": {**SIGNS["DASH"], "ـ": 0},
    "OPEN": {**SIGNS["OPEN"], **dict.fromkeys("“”«\"", 0)},
    "CLOSE": {**SIGNS["CLOSE"], **dict.fromkeys("“”»\"", 0)},
    "MONTH": _bare(MONTHS),
    "TWIN": {"كانون": (12, 1), "تشرين": (10, 11)},
    "WHICH": _bare({"الأول": 1, "الثاني": 2, "أول": 1, "ثاني": 2, "ثان": 2}),
    "WEEKDAY": _bare(WEEKDAYS),
    "DAY": {"اول": 1},
    # "The one" and "the two" would be Sunday and Monday.
    "NUM": _bare({**_with_article({**ONES, **TENS}), "واحد": 1, "واحدة": 1}),
    "ONES": _bare({
        **_with_article(ONES), "أحد": 1, "إحدى": 1, "واحد": 1, "اثني": 2, "اثنتي": 2, "اثنين": 2,
        "اثنان": 2,
    }),
    "TENS": _bare(_with_article(TENS)),
    "ORD": _bare({
        "الأول": 1, "الثاني": 2, "الثالث": 3, "الرابع": 4, "الأخير": 4, "الأولى": 1, "الثانية": 2,
    }),
    "ORDDAY": _bare({
        "الأول": 1, "الثاني": 2, "الثالث": 3, "الرابع": 4, "الخامس": 5, "السادس": 6, "السابع": 7,
        "الثامن": 8, "التاسع": 9, "العاشر": 10, "الحادي": 1, "الواحد": 1,
    }),
    "ORDTENS": {"عشر": 10, "العشرين": 20, "العشرون": 20, "الثلاثين": 30, "الثلاثون": 30},
    "HOUR": _bare({
        "الواحدة": 1, "الثانية": 2, "الثالثة": 3, "الرابعة": 4, "الخامسة": 5, "السادسة": 6,
        "السابعة": 7, "الثامنة": 8, "التاسعة": 9, "العاشرة": 10, "الحادية": 11,
    }),
    "FRACTION": {"النصف": 0, "الربع": 0, "الثلث": 0},
    "ATHOUR": {"الساعة": 0},
    "ZONE": {"بتوقيت": 0, "بالتوقيت": 0},
    "PLACE": dict.fromkeys(plain_word_set(bare(PLACES)), 0),
    "UNIT": _bare(UNITS),
    "UNITS": _bare({**UNITS, **PLURALS}),
    "PLURAL": _bare(PLURALS),
    "DUAL": _bare(_with_article({
        **DUALS, **{word[:-2] + "ان": unit for word, unit in DUALS.items()},
    })),
    "QUARTER": {"الربع": 1, "ربع": 1},
    "HALF": {"النصف": 1},
    "SEASON": {
        "ربيع": 21, "الربيع": 21, "صيف": 22, "الصيف": 22, "خريف": 23, "الخريف": 23, "شتاء": 24,
        "الشتاء": 24,
    },
    "PART": dict.fromkeys(plain_word_set(bare(DAYPARTS)), 0),
    "NIGHT": {"ليل": 0, "ليلة": 0},
    # "On the night of Thursday", where "ليل الخميس" is Thursday night.
    "NIGHTOF": {"ليلة": 0},
    "EVE": {"ليلة": 0, "عشية": 0},
    "DEICTIC": _bare({
        "أمس": -1, "الأمس": -1, "البارحة": -1, "اليوم": 0, "الليلة": 0, "غدا": 1, "غد": 1,
        "الغد": 1,
    }),
    "FIRST": _bare({"أول": 1, "الأول": 1}),
    "BUTONE": _bare({"أمس": -1, "الأمس": -1, "غد": 1, "الغد": 1}),
    "TODAYS": {"الليلة": 0, "الصباح": 0, "المساء": 0},
    # "Last night" and "the night before last".
    "LASTNIGHT": {"الماضية": -1, "الفائتة": -1, "المنصرمة": -1, "قبل": -2},
    "STEP": _bare(STEPS),
    # "The week before last".
    "TWICE": {"قبل": 2, "بعد": 2},
    "YEARSTEP": _bare({**STEPS, "هذا": 0, "هذه": 0}),
    "SAMEYEAR": _bare({"نفسه": 0, "نفسها": 0, "ذاته": 0, "ذاتها": 0}),
    "FOLLOWYEAR": _bare({"التالي": 1, "التالية": 1, "السابق": -1, "السابقة": -1}),
    "WEEKSTEP": _bare(STEPS),
    "FOLLOW": _bare({
        "التالي": 1, "التالية": 1, "اللاحق": 1, "الموالي": 1, "السابق": -1, "السابقة": -1,
    }),
    "THIS": {"هذا": 0, "هذه": 0},
    "THAT": {"ذلك": 0, "تلك": 0},
    "SAME": _bare({
        "نفسه": 0, "نفسها": 0, "ذاته": 0, "ذاتها": 0, "عينه": 0, "نفس": 0, "ذات": 0,
    }),
    "EDGE": _bare({
        "مطلع": "early", "بداية": "early", "بدايات": "early", "أوائل": "early",
        "مستهل": "early", "منتصف": "mid", "أواسط": "mid", "نهاية": "late", "نهايات": "late",
        "أواخر": "late", "آخر": "late", "ختام": "late", "سابق": "earlier", "لاحق": "later",
        "الأولى": "early", "الأخيرة": "late",
    }),
    "WAY": {"قبل": -1},
    "FROMTEXT": {"بعدها": 1, "قبلها": -1, "بعد": 1, "قبل": -1},
    "FEW": {"بضعة": 0, "بضع": 0, "عدة": 0},
    "ABOUT": dict.fromkeys(plain_word_set("نحو حوالي قرابة زهاء اكثر اقل من ما يقرب يقارب"), 0),
    "RECENT": _bare({
        "الأخيرة": 0, "الأخيرين": 0, "الأخيرتين": 0, "الماضية": 0, "الفائتة": 0, "المنصرمة": 0,
    }),
    "COMING": _bare({"المقبلة": 0, "القادمة": 0, "الآتية": 0}),
    "SMALL": _bare({"القليلة": 0, "المعدودة": 0}),
    "EVERY": {"كل": 0},
    "DAILY": {"يوميا": 0},
    "DECADE": {
        "تسعينيات": 1990, "تسعينات": 1990, "ثمانينيات": 1980, "ثمانينات": 1980,
        "سبعينيات": 1970, "سبعينات": 1970, "ستينيات": 1960, "ستينات": 1960, "خمسينيات": 1950,
        "خمسينات": 1950, "التسعينيات": 1990, "التسعينات": 1990, "الثمانينيات": 1980,
        "الثمانينات": 1980, "السبعينيات": 1970, "السبعينات": 1970, "الستينيات": 1960,
        "الستينات": 1960, "الخمسينيات": 1950, "الخمسينات": 1950,
    },
    "FEAST": {"الميلاد": "christmas"},
    "AL": {"ال": 0, "الـ": 0},
    "YEARWORD": _bare({"عام": 0, "سنة": 0, "العام": 0, "السنة": 0, "عامي": 0, "العامين": 0}),
    "DAYWORD": {"يوم": 0, "نهار": 0, "يومي": 0},
    "MONTHWORD": {"شهر": 0, "شهري": 0},
    "ERA": {"م": 0, "ميلادي": 0, "ميلادية": 0},
    "HIJRI": {"ه": 0, "هجري": 0, "هجرية": 0, "للهجرة": 0},
    "LINK": dict.fromkeys(plain_word_set("الموافق المصادف الواقع بتاريخ"), 0),
}  # fmt: skip

_NAME = "(MONTH|TWIN WHICH)"
# The second name of the same month, with a sign before it or none.
_MONTH = f"({_NAME} ((SLASH|OPEN|DASH)? (MONTH3|TWIN3 WHICH3) CLOSE?)?)"
_ORDDAY = "(ORDDAY ORDTENS?|ORDTENS)"
_EDGE = "(PLURAL? EDGE (من|في)? MONTHWORD? )?"
_YEAR = (
    "((COMMA|SLASH|DASH|من)? YEARWORD? YEAR ERA?|(من)? YEARWORD (YEARSTEP|SAMEYEAR|FOLLOWYEAR)"
    "|(من)? YEARSTEP YEARWORD)"
)
_YEARED = f"STEP? {_YEAR}?"
_PART = "((بعد|قبل|بعيد|قبيل|منتصف)? PART (شمس|متاخر)? (من)? )"
_TIME = (
    "((تمام)? ATHOUR ABOUT? AL? (CLOCK|HOUR (عشرة)?) FRACTION? ((من)? PART)?"
    " (OPEN? ZONE PLACE CLOSE?)? )"
)
_JOINT = "(COMMA|OPEN|DASH|LINK (ل|في)?)"
# A weekday that stands beside a day is often set apart.
_BESIDE = "(OPEN WEEKDAY CLOSE?|SLASH WEEKDAY SLASH|DAYWORD? WEEKDAY)"
_BUTONE = "(FIRST (من)? BUTONE|BUTONE FIRST)"
_LEAD = (
    f"(({_TIME} (من|في)? )?{_PART}? (DAYWORD? (DEICTIC|{_BUTONE}) {_JOINT}?)?"
    f" ((DAYWORD? WEEKDAY STEP3?|OPEN WEEKDAY CLOSE|SLASH WEEKDAY SLASH) {_JOINT}?)? DAYWORD? )"
)
_AND = "(DASH|SLASH|و|الي|حتي)"
_COUNT = "(NUM|ONES TENS)"
_OFMONTH = "(من|SLASH|DASH)? MONTHWORD?"

RULES = (
    Rule(f"{_LEAD} DATE", meanings.written_date),
    Rule("DAY1 (DASH DAY2 DASH|SLASH DAY2 SLASH) YEAR", meanings.spaced_date),
    Rule("(DAYWORD|LINK) <MD>", meanings.written_date),
    Rule("DATE HIJRI", meanings.no_date),
    Rule("MONTHOF", meanings.written_date),
    Rule(
        f"NIGHT DAYWORD? (AL? DAY|{_ORDDAY}) {_OFMONTH} {_MONTH} {_YEARED}", meanings.day_of_month
    ),
    Rule(f"{_LEAD} {_ORDDAY} من MONTHWORD? {_MONTH} {_YEARED}", meanings.day_of_month),
    Rule(f"{_LEAD} AL? DAY {_OFMONTH} {_MONTH} {_YEARED}", meanings.day_of_month),
    Rule(f"{_LEAD} {_MONTH} DAY COMMA YEAR", meanings.day_of_month),
    Rule(f"{_LEAD} AL? (DAY|{_ORDDAY}) (من)? THIS? الشهر STEP", meanings.lone_day),
    Rule(f"{_LEAD} AL? (DAY|{_ORDDAY}) من THIS الشهر", meanings.lone_day),
    Rule(f"{_LEAD} (AL? DAY (من)?|{_ORDDAY} من) STEP", meanings.lone_day),
    Rule(
        f"DAYWORD? (DAYS|AL? DAY1 (من)? {_AND} AL? DAY2) {_OFMONTH} {_MONTH} {_YEARED}",
        meanings.days_of_month,
    ),
    Rule(f"DAYWORD? (DAYS|AL? DAY1 {_AND} AL? DAY2) (من)? الشهر STEP", meanings.days_of_this_month),
    Rule(f"(هجمات|احداث|اعتداءات) <DAY (من)? {_MONTH}>", meanings.nine_eleven),
    # Months, seasons, quarters, halves, years.
    Rule(f"{_EDGE} MONTHWORD? {_MONTH} {_YEARED}", meanings.month),
    Rule(f"{_EDGE} MONTHWORD? {_NAME} {_YEARED}", meanings.month),
    Rule(f"{_EDGE} {_MONTH} (من)? (THAT UNIT|UNIT SAME)", meanings.month),
    Rule(f"الاسبوع (ORD|الاخير) من MONTHWORD? {_MONTH} {_YEARED}", meanings.week_of_month),
    Rule(f"HALF ORD من MONTHWORD? {_MONTH} {_YEARED}", meanings.half_of_month),
    Rule(f"{_EDGE} SEASON (STEP|{_YEAR})", meanings.season),
    Rule(f"{_EDGE} THIS SEASON", meanings.season),
    Rule("(في|خلال|منذ|حتي|بحلول|قبل|بعد) <SEASON STEP?>", meanings.season),
    Rule(f"QUARTER ORD (من)? {_YEAR}?", meanings.quarter),
    Rule(f"الثلاثي ORD (من)? {_YEAR}", meanings.quarter),
    Rule(f"HALF ORD (من)? {_YEAR}?", meanings.half),
    Rule(f"{_EDGE} YEAR", meanings.lone_year),
    Rule(f"{_EDGE} YEARWORD YEAR ERA?", meanings.year),
    Rule("YEARWORD? YEAR HIJRI", meanings.no_date),
    Rule("YEARS", meanings.years),
    Rule(f"{_EDGE} DECADE (القرن (STEP|العشرين))?", meanings.decade),
    # Feasts whose day is fixed.
    Rule("(عيد)? EVE? راس السنة", meanings.new_year),
    Rule("EVE? عيد FEAST YEAR?", meanings.feast),
    # Weekdays and nights.
    Rule("NIGHTOF DAYWORD? WEEKDAY STEP?", meanings.night_of),
    Rule(f"({_TIME} (من|في)? )?{_PART}? DAYWORD? WEEKDAY STEP? PART2?", meanings.weekday),
    Rule("DAYWORD? WEEKDAY (ما)? TWICE STEP", meanings.weekday),
    Rule("DAYWORD? WEEKDAY (من)? UNIT WEEKSTEP", meanings.weekday),
    Rule(
        "(بعد)? (منتصف)? NIGHT DAYWORD? WEEKDAY (DASH|SLASH|الي|علي)? WEEKDAY2",
        meanings.night_between,
    ),
    # Days seen from the publication.
    Rule(
        f"({_TIME} (من|في)? )?{_PART}? DAYWORD? DEICTIC (COMMA? {_BESIDE})? PART2?",
        meanings.deictic,
    ),
    # What was said yesterday of its day a paper prints with a word of its own: "today (yesterday)".
    Rule(f"DEICTIC2 OPEN DEICTIC CLOSE {_BESIDE}?", meanings.deictic),
    Rule(
        f"{_PART}? DAYWORD? {_BUTONE} (COMMA? {_BESIDE})?",
        meanings.day_but_one,
    ),
    Rule(f"بعد BUTONE (COMMA? {_BESIDE})?", meanings.day_but_one),
    Rule("THIS TODAYS", meanings.part_of_day),
    Rule("(منتصف)? الليلة LASTNIGHT (الماضية)?", meanings.part_of_day),
    Rule(_TIME, meanings.clock),
    Rule(f"{_PART} (THAT UNIT|UNIT SAME)", meanings.part_of_day),
    Rule(f"{_PART} اليوم FOLLOW", meanings.part_of_next_day),
    # Units seen from the publication or the text.
    Rule("(عطلة)? نهاية THIS? الاسبوع STEP?", meanings.weekend),
    Rule(f"{_EDGE} THIS? UNIT STEP", meanings.unit),
    Rule(f"{_EDGE} UNIT (ما)? TWICE STEP", meanings.unit),
    Rule(f"{_EDGE} THIS UNIT", meanings.unit),
    Rule(f"{_EDGE} UNIT FOLLOW", meanings.unit),
    Rule(f"{_EDGE} (THAT UNIT|UNIT SAME|SAME UNIT)", meanings.unit),
    Rule("EDGE UNIT", meanings.unit_now),
    # Distances.
    Rule(f"WAY ABOUT? ABOUT? ABOUT? ({_COUNT} UNITS|UNIT|DUAL)", meanings.distance),
    Rule(f"WAY ABOUT? ABOUT? ({_COUNT} UNITS|UNIT|DUAL) من (الان|اليوم)", meanings.distance),
    Rule(f"FROMTEXT (ذلك)? ABOUT? ({_COUNT} UNITS|UNIT|DUAL)", meanings.distance),
    Rule(f"بعد ABOUT? <({_COUNT} UNITS|UNIT|DUAL)>", meanings.later_or_ahead),
    Rule(f"بعد ABOUT? <({_COUNT} UNITS|UNIT|DUAL)> من (الان|اليوم)", meanings.from_now),
    Rule("WAY FEW PLURAL", meanings.few_ago),
    Rule("WAY PLURAL (قليلة|معدودة|عدة)?", meanings.few_ago),
    Rule(
        f"(WAY|بعد) ABOUT? ABOUT? ({_COUNT} UNITS|UNIT|DUAL|FEW? PLURAL) (من|علي)", meanings.no_date
    ),
    # Vague and rolling stretches.
    Rule("PLURAL SMALL? RECENT", meanings.recent),
    Rule("PLURAL SMALL? COMING", meanings.coming),
    Rule(
        f"(UNITS AL? DASH? {_COUNT}|AL? {_COUNT} UNITS|DUAL) (STEP|RECENT)",
        meanings.rolling,
    ),
    Rule(f"اخر ({_COUNT} UNITS|DUAL)", meanings.rolling),
    # No dates.
    Rule("EVERY (DAYWORD? WEEKDAY|UNIT|MONTH)", meanings.no_date),
    Rule("DAYWORD? WEEKDAY من EVERY UNIT", meanings.no_date),
)

_BEFORE_MONTH = word_set(
    """في شهر منذ خلال حتى بحلول من إلى مطلع أواخر أوائل أواسط منتصف نهاية بداية ختام بين و بعد قبل
    شهري طوال طيلة إبان غضون"""
)
# Of one meaning, wherever they stand.
_PLAIN_MONTHS = word_set(
    """يناير فبراير أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر حزيران أيلول
    شتنبر نونبر دجنبر جانفي فيفري أفريل جويلية"""
)
_BEFORE_YEAR = word_set(
    "في منذ عام سنة حتى من إلى بين قبل بعد ومنذ وحتى وفي خلال لعام لسنة ( و عامي"
)
_SURELY_BEFORE_MONTH = word_set(
    "في شهر منذ خلال حتى بحلول مطلع أواخر أوائل أواسط منتصف نهاية بداية"
)
# "العام" is the year, and the general of a secretary general.
_GENERAL = word_set(
    "الأمين المدير النائب المدعي القائد الرأي القنصل والأمين للأمين المفوض المفتش المراقب"
)
# Also a father, the verb "practised", a surname and other words.
_OPEN_TO_DOUBT = word_set("أب مارس ماي جوان أوت شباط")
_NAMED_AFTER_MONTH = word_set("حرب ثورة انتفاضة صحيفة جامعة جسر مدينة ميدان سيارة سيارات تيريزا")
# Parties, squares and risings are named after a day: "the 14 March forces".
_NAMED_AFTER_DAY = word_set(
    "قوى تحالف فريق تيار حركة ثورة انتفاضة شارع ميدان جسر مدرسة جامعة مدينة ساحة لواء كتيبة"
)
_TODAY = ("ليوم", "ليلة")
# "Russia Today" and other media of that name.
_NAMED_TODAY = word_set(
    "روسيا المصري العرب رأي مدار أخبار صحيفة جريدة موقع قناة صدى البحرين فلسطين ليبيا"
)
_BLACK = word_set("السوداء الأسود العظيمة العظيم الدامي الدامية البيضاء")
_THIS_MONTH = word_set("الجاري الحالي الماضي المقبل القادم المنصرم الفائت")
_VERBS_OF_THE_PAST = """قال أعلن أكد كان كانت ذكر أفاد التقى وصل زار صرح أضاف شهد قالت أعلنت أكدت
    ذكرت أفادت بدأت بدأ انتهت قتلت استهدفت قصفت تم تمت وقع وقعت جرى جرت أصدرت أصدر نفت نفى كانوا
    أسقط أسقطت أصيب أصيبت اتهم اتهمت أوضح أوضحت أشار أشارت اجتمع اتفق اتفقت وافقت وافق قرر قررت
    أطلق أطلقت حذر حذرت دعا دعت نقلت نشرت سقط سقطت شنت عقدت علق علقت كشف كشفت نفذ
    نفذت وجه وجهت دخل دخلت أجرى أجرت توصل توصلت التقت زارت وصلت غادر غادرت ضربت سيطر سيطرت
    طالب طالبت شدد شددت شارك شاركت حدث حدثت انطلقت انطلق ناقش بحثا اتفقا التقيا عقدا منذ لم
    استضافت استضاف أسفر أسفرت أدى أدت تعرض تعرضت احتضن احتضنت اندلع اندلعت أرسل أرسلت تحطم تحطمت
    دمر دمرت رفض رفضت فشل فشلت انهار انهارت عاد عادت تبادل تبادلت تلقى تلقت اعتبر اعتبرت انسحب
    انسحبت سلم سلمت جاء جاءت أجريت أبرم أبرمت تبنى تبنت أقر أقرت استعاد استعادت حقق حققت افتتح
    افتتحت أقام أقامت استخدم استخدمت حلق حلقت اعترض اعترضت اقترب اقتربت سيطروا قالوا أكدوا
    سبق استقبل استقبلت"""
# "Which it began" is one word.
_OBJECTS = ("", "ها", "ه", "هم")
_TOLD = " ".join(verb + whom for verb in _VERBS_OF_THE_PAST.split() for whom in _OBJECTS)
PAST = word_set(_TOLD) | prefixed(_TOLD, "و ف")
_VERBS_TO_COME = """لتقي لتقيان عقد عقدان زور تم بدأ جتمع جتمعان جتمعون كون بحث بحثان جري جريان صل
    نعقد نطلق شارك ستمر توجه سافر قوم دخل ناقش لتئم ستضيف ستقبل غادر نفذ رسل علن ستأنف نتهي طلق فتح
    حضر ستكمل وقع عود قدم صدر شمل نشر تولى ظل بقى سمح حدد تخذ تحدث ترأس طبق نسحب سحب خرج وقف سري
    نتخب تيح ركز تناول علق واصل مدد منح ضم تابع ؤدي لقي شهد"""
_PLANS = """سوف المقرر المقررة المتوقع المزمع المرتقب المرتقبة المنتظر يعتزم تعتزم يعتزمان يتوقع
    تتوقع ينتظر مقرر مقررة مرتقب مرتقبة لن الاستعدادات التحضيرات ينوي تنوي يخطط تخطط
    يخططان يخططون المخطط الخطط خطط"""
FUTURE = (
    prefixed(_VERBS_TO_COME, "سي ست سن سأ وسي وست وسن وسأ فسي فست")
    | word_set(_PLANS)
    | prefixed(_PLANS, "و")
    # Who hopes looks forward.
    | word_set("يأمل تأمل نأمل يأملون آمل ويأمل وتأمل")
    # Of what is to come, too, a report says "the two meet on Tuesday".
    | word_set(
        """يلتقي تلتقي يلتقيان يعقد تعقد ينعقد تنعقد يزور تزور يبدأ تبدأ ينطلق تنطلق يجتمع تجتمع
        يجتمعان يصل تصل يتوجه تتوجه يستضيف تستضيف يدخل تدخل يسري تسري"""
    )
)
COUNTED = word_set(
    """شخص شخصا مدني مدنيا جندي جنديا مقاتل مقاتلا دولار دولارا ليرة يورو روبل طن طنا كيلومتر
    كيلومترا كلم كم متر مترا قتيل قتيلا جريح لاجئ لاجئا عنصر عنصرا غارة طائرة هدف هدفا طلعة
    موقع موقعا عسكري عسكريا ضابط صاروخ صاروخا قذيفة سيارة آلية دبابة أسرة عائلة منزل بيت نسمة
    مسلح مسلحا إرهابي إرهابيا موظف طفل طفلا امرأة ساعة يوم دقيقة عام سنة من ألف مليون مليار مرة
    حالة رجل عائلات أفراد"""
)
FUNCTION_WORDS = word_set("في من على أن إلى التي عن مع هذا هذه الذي ما لا كان بين بعد كما أو قد")


def spellings(word: str) -> Iterator[str]:
    """The bare spelling of the word, then without the small words that are written on to it."""
    whole = bare(word)
    yield whole
    if whole.startswith("لل"):
        yield "ال" + whole[2:]
    for prefix in _PREFIXES:
        if whole.startswith(prefix) and len(whole) - len(prefix) >= 3:
            rest = whole[len(prefix) :]
            yield "ال" + rest if prefix.endswith("ال") else rest


def is_name(scene: Scene, slots: Slots) -> bool:
    """Names with a date in them: "the 14 March forces", "Tishreen", "Russia Today"."""
    before = scene.word(slots.start - 1)
    if "day" in slots and "month" in slots:
        return before in _NAMED_AFTER_DAY
    return ("weekday" in slots or "month" in slots) and scene.word(slots.end) in _BLACK


def accepts(scene: Scene, slots: Slots) -> bool:
    """Whether the words are a date: "مارس" also means practised, "اليوم" also the day."""
    first, alone = slots.start, slots.end - slots.start == 1
    before, word = scene.word(first - 1), scene.word(first)
    if "month3" in slots or "twin3" in slots:
        return _is_one_month(slots)
    if "unit" in slots and not _is_unit(scene, slots):
        return False
    # "The last days of May", not "for the first time in May".
    if "edge" in slots and scene.word(slots.place("edge")) in ("الاولي", "الاخيرة"):
        return "plural" in slots
    if "half" in slots and slots.number("ord") > 2:
        return False
    if "lastnight" in slots and scene.word(slots.end - 1) == "قبل":
        return False
    if "fromtext" in slots and word in ("قبل", "بعد"):
        return scene.word(first + 1) == "ذلك"
    if "step" in slots and "day" in slots and "month" not in slots:
        return scene.word(slots.place("step")) in _THIS_MONTH
    if "deictic" in slots and scene.word(slots.place("deictic")).endswith(_TODAY):
        return _is_today(scene, slots)
    if "year" in slots and slots.names() <= {"year", "edge"}:
        return "edge" in slots or _is_year(scene, first, before)
    if "season" in slots and slots.names() == {"season"}:
        return word.startswith("ال") and scene.word(slots.end) not in ("العربي", "العربية")
    return not alone or not ("month" in slots or "twin" in slots) or _is_month(scene, first)


def _is_one_month(slots: Slots) -> bool:
    """Two names side by side are of the same month: not "May and June", "September-October"."""
    pair, number = slots.get("twin3"), slots.get("month3")
    if isinstance(pair, tuple):
        number = pair[slots.number("which3") - 1]
    return number == month_number(slots)


def _is_unit(scene: Scene, slots: Slots) -> bool:
    at = slots.place("unit")
    word = scene.word(at)
    if word == "العام" and scene.word(at - 1) in _GENERAL:
        return False
    # "That month", not "and that for the third day".
    if "that" in slots and word not in WORDS["UNIT"]:
        return False
    # "The end of the month", not "the last month that"; "the first day of the talks".
    if "edge" in slots and slots.names() == {"edge", "unit"}:
        return word.startswith("ال") and scene.word(slots.place("edge")) != "اخر"
    return True


def _is_today(scene: Scene, slots: Slots) -> bool:
    """Not "Russia Today", "twice a day", "the first day", where the word says more than today."""
    at = slots.place("deictic")
    before, after = scene.word(at - 1), _classes(scene, at + 1)
    if before in _NAMED_TODAY or after & {"FOLLOW", "SAME"}:
        return False
    return len(slots.names()) > 1 or (
        before not in ("في", "طوال", "طيلة") and "ORDDAY" not in after
    )


def _is_year(scene: Scene, first: int, before: str) -> bool:
    """A number alone is a year where a word before it says so, or it stands in brackets."""
    if before == "و":
        return "YEAR" in _classes(scene, first - 2)
    counted_range = scene.word(first + 1) in ("الي", "-") and scene.word(first + 3) in COUNTED
    return before in _BEFORE_YEAR and not counted_range


def _is_month(scene: Scene, first: int) -> bool:
    """A name of a month alone, where the words around it leave no doubt."""
    before, word = scene.word(first - 1), scene.word(first)
    prefix = "" if word in WORDS["MONTH"] else word[:1]
    name = word[1:] if prefix else word
    if name in _OPEN_TO_DOUBT:
        listed = prefix == "و" and "MONTH" in _classes(scene, first - 1)
        return listed or (not prefix and before in _SURELY_BEFORE_MONTH)
    if name in _PLAIN_MONTHS:
        return before not in _NAMED_AFTER_MONTH
    return bool(prefix) or before in _BEFORE_MONTH


def _classes(scene: Scene, index: int) -> frozenset[str]:
    written = scene.written(index)
    return frozenset(scene.grammar.entry(written) or ()) if written else frozenset()


LANGUAGE = Language(
    code="ar",
    words=WORDS,
    rules=RULES,
    spellings=spellings,
    accepts=accepts,
    is_name=is_name,
    plain=plain,
    tense=TenseWords(
        past=PAST,
        future=FUTURE,
        starting=word_set("ابتداء اعتبارا واعتبارا بدءا وبدءا"),
        opens=word_set("أن إن أنه إنه أنها إنها أنهم إنهم أنهما إنهما بأن بأنه بأنها لأن"),
    ),
    since=word_set("منذ ومنذ"),
    until=word_set("حتى وحتى لغاية بحلول"),
    between=word_set("من بين وبين"),
    to=word_set("إلى حتى وحتى - – —") | {plain("ـ")},
    and_=frozenset({"و"}),
    glued_and="و",
    articles=word_set("يوم نهار شهر عام من في يومي شهري عامي الفترة"),
    joins=_BEFORE_YEAR,
    joined_before_years=word_set("و ب ل في من منذ حتى عام العام"),
    numbered=word_set(
        """القرار قرار قرارها رقم المادة بالقرار للقرار الأمن الدولي الأممي القرارين القانون طراز
        العدد"""
    ),
    counted=COUNTED,
    function_words=FUNCTION_WORDS,
)
