"""Arabic: the words and rules of dates, with the month names of the Levant and of the Maghreb."""

import re
from collections.abc import Iterator, Mapping

from generator.dates import meanings
from generator.dates.grammar import Rule, Slots
from generator.dates.language import Language
from generator.dates.languages import SIGNS
from generator.dates.languages import word_set as plain_word_set
from generator.dates.scene import Scene

_MARKS = re.compile("[\u0640\u064b-\u065f\u0670]")
_LETTERS = str.maketrans("أإآٱى", "ااااي")
_PREFIXES = ("وال", "بال", "فال", "كال", "ول", "وب", "وف", "فب", "و", "ف", "ب", "ل", "ك")


def bare(word: str) -> str:
    """The word without vowel signs and lengthening, with one form of alif and of yeh."""
    return _MARKS.sub("", word).translate(_LETTERS)


def _bare(words: Mapping[str, object]) -> dict[str, object]:
    return {bare(word): value for word, value in words.items()}


def word_set(words: str) -> frozenset[str]:
    """The words of a text that lists them, in the bare spelling and as they are."""
    return plain_word_set(words) | plain_word_set(bare(words))


MONTHS = {
    "يناير": 1, "شباط": 2, "فبراير": 2, "آذار": 3, "مارس": 3, "نيسان": 4, "أبريل": 4,
    "إبريل": 4, "أيار": 5, "مايو": 5, "حزيران": 6, "يونيو": 6, "يونيه": 6, "تموز": 7, "يوليو": 7,
    "يوليه": 7, "آب": 8, "أغسطس": 8, "أيلول": 9, "سبتمبر": 9, "أكتوبر": 10, "نوفمبر": 11,
    "ديسمبر": 12, "جانفي": 1, "فيفري": 2, "أفريل": 4, "ماي": 5, "جوان": 6, "جويلية": 7,
    "أوت": 8, "غشت": 8, "شتنبر": 9, "نونبر": 11, "دجنبر": 12,
}  # fmt: skip
WEEKDAYS = {
    "الاثنين": 0, "الإثنين": 0, "الثلاثاء": 1, "الأربعاء": 2, "الخميس": 3, "الجمعة": 4,
    "السبت": 5, "الأحد": 6,
}  # fmt: skip
NUMBERS = {
    "واحد": 1, "واحدة": 1, "ثلاثة": 3, "ثلاث": 3, "أربعة": 4, "أربع": 4, "خمسة": 5, "خمس": 5,
    "ستة": 6, "ست": 6, "سبعة": 7, "سبع": 7, "ثمانية": 8, "ثماني": 8, "ثمان": 8, "تسعة": 9,
    "تسع": 9, "عشرة": 10, "عشر": 10, "عشرين": 20, "ثلاثين": 30, "أربعين": 40, "خمسين": 50,
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
    "سنوات": "year", "السنوات": "year", "ساعة": "hour", "ساعات": "hour", "الساعات": "hour",
    "عقود": "decade",
}  # fmt: skip
DUALS = {
    "يومين": "day", "أسبوعين": "week", "شهرين": "month", "عامين": "year", "سنتين": "year",
    "عقدين": "decade", "اليومين": "day", "الأسبوعين": "week", "الشهرين": "month",
    "العامين": "year", "السنتين": "year",
}  # fmt: skip
STEPS = {
    "الماضي": -1, "الماضية": -1, "الفائت": -1, "الفائتة": -1, "المنصرم": -1, "المنصرمة": -1,
    "السابق": -1, "السابقة": -1, "الماضيين": -1, "المقبل": 1, "المقبلة": 1, "القادم": 1,
    "القادمة": 1, "الحالي": 0, "الحالية": 0, "الجاري": 0, "الجارية": 0,
}  # fmt: skip

WORDS = {
    **SIGNS,
    "MONTH": _bare(MONTHS),
    "TWIN": {"كانون": (12, 1), "تشرين": (10, 11)},
    "WHICH": _bare({"الأول": 1, "الثاني": 2, "أول": 1, "ثاني": 2, "ثان": 2}),
    "WEEKDAY": _bare(WEEKDAYS),
    "NUM": _bare(NUMBERS),
    "ORD": _bare({"الأول": 1, "الثاني": 2, "الثالث": 3, "الرابع": 4, "الأولى": 1,
                  "الثانية": 2}),
    "ORDDAY": _bare({
        "الأول": 1, "الثاني": 2, "الثالث": 3, "الرابع": 4, "الخامس": 5, "السادس": 6, "السابع": 7,
        "الثامن": 8, "التاسع": 9, "العاشر": 10, "الحادي": 1,
    }),
    "ORDTENS": {"عشر": 10, "العشرين": 20, "العشرون": 20, "الثلاثين": 30, "الثلاثون": 30},
    "UNIT": _bare(UNITS),
    "UNITS": _bare({**UNITS, **PLURALS}),
    "PLURAL": _bare(PLURALS),
    "DUAL": _bare(DUALS),
    "QUARTER": {"الربع": 1, "ربع": 1},
    "HALF": {"النصف": 1},
    "SEASON": {
        "ربيع": 21, "الربيع": 21, "صيف": 22, "الصيف": 22, "خريف": 23, "الخريف": 23, "شتاء": 24,
        "الشتاء": 24,
    },
    "PART": {
        "صباح": 0, "مساء": 0, "ظهر": 0, "فجر": 0, "ليل": 0, "ليلة": 0, "عصر": 0, "صباحا": 0,
        "مساءا": 0, "ليلا": 0, "فجرا": 0,
    },
    "NIGHT": {"ليل": 0, "ليلة": 0},
    "DEICTIC": _bare({"أمس": -1, "البارحة": -1, "اليوم": 0, "غدا": 1, "الغد": 1}),
    "FIRST": _bare({"أول": 1, "الأول": 1}),
    "BUTONE": _bare({"أمس": -1, "غد": 1}),
    "TODAYS": {"الليلة": 0, "الصباح": 0, "المساء": 0},
    "STEP": _bare(STEPS),
    "YEARSTEP": _bare(STEPS),
    "WEEKSTEP": _bare(STEPS),
    "FOLLOW": _bare({"التالي": 1, "التالية": 1, "اللاحق": 1, "السابق": -1, "السابقة": -1}),
    "THIS": {"هذا": 0, "هذه": 0},
    "THAT": {"ذلك": 0, "تلك": 0},
    "SAME": _bare({"نفسه": 0, "نفسها": 0, "ذاته": 0, "ذاتها": 0, "نفس": 0}),
    "EDGE": _bare({
        "مطلع": "early", "بداية": "early", "أوائل": "early", "مستهل": "early", "منتصف": "mid",
        "أواسط": "mid", "نهاية": "late", "أواخر": "late", "آخر": "late", "ختام": "late",
    }),
    "WAY": {"قبل": -1},
    "FROMTEXT": {"بعدها": 1, "قبلها": -1},
    "FEW": {"بضعة": 0, "بضع": 0, "عدة": 0},
    "ABOUT": {"نحو": 0, "حوالي": 0, "قرابة": 0, "اكثر": 0, "من": 0},
    "RECENT": _bare({"الأخيرة": 0, "الأخيرين": 0, "الماضية": 0, "الفائتة": 0, "المنصرمة": 0}),
    "COMING": _bare({"المقبلة": 0, "القادمة": 0}),
    "SMALL": _bare({"القليلة": 0}),
    "EVERY": {"كل": 0},
    "DECADE": {
        "تسعينيات": 1990, "تسعينات": 1990, "ثمانينيات": 1980, "ثمانينات": 1980,
        "سبعينيات": 1970, "سبعينات": 1970, "ستينيات": 1960, "ستينات": 1960, "خمسينيات": 1950,
        "خمسينات": 1950, "التسعينيات": 1990, "الثمانينيات": 1980, "السبعينيات": 1970,
        "الستينيات": 1960, "الخمسينيات": 1950,
    },
    "AL": {"ال": 0, "الـ": 0},
    "YEARWORD": _bare({"عام": 0, "سنة": 0, "العام": 0, "السنة": 0}),
    "DAYWORD": {"يوم": 0, "نهار": 0, "اليوم": 0},
    "MONTHWORD": {"شهر": 0},
    "ERA": {"م": 0},
}  # fmt: skip

_NAME = "(MONTH|TWIN WHICH)"
_MONTH = f"({_NAME} ((SLASH|OPEN|DASH) {_NAME} CLOSE?)?)"
_ORDDAY = "(ORDDAY ORDTENS?|ORDTENS)"
_EDGE = "(EDGE (من|في)? MONTHWORD? )?"
_YEAR = "((COMMA|من)? YEARWORD? YEAR ERA?|(من)? YEARWORD YEARSTEP)"
_LEAD = "(DAYWORD? WEEKDAY COMMA? )?"
_AND = "(DASH|و|الي|حتي)"
_COUNT = "(NUM)"

RULES = (
    Rule(f"{_LEAD} DATE", meanings.written_date),
    Rule("MONTHOF", meanings.written_date),
    Rule(f"PART? {_LEAD} {_ORDDAY} من MONTHWORD? {_MONTH} (STEP|{_YEAR})?", meanings.day_of_month),
    Rule(f"{_ORDDAY} من (هذا)? الشهر STEP?", meanings.lone_day),
    Rule(f"PART? {_LEAD} DAY (من)? MONTHWORD? {_MONTH} (STEP|{_YEAR})?", meanings.day_of_month),
    Rule(
        f"(DAYS|DAY1 (من)? {_AND} DAY2) (من)? MONTHWORD? {_MONTH} (STEP|{_YEAR})?",
        meanings.days_of_month,
    ),
    # Months, seasons, quarters, halves, years.
    Rule(f"{_EDGE} MONTHWORD? {_MONTH} (STEP|{_YEAR})?", meanings.month),
    Rule(f"{_EDGE} SEASON (STEP|{_YEAR})", meanings.season),
    Rule(f"{_EDGE} THIS SEASON", meanings.season),
    Rule(f"QUARTER ORD (من)? {_YEAR}?", meanings.quarter),
    Rule(f"HALF ORD (من)? {_YEAR}?", meanings.half),
    Rule(f"{_EDGE} YEAR", meanings.lone_year),
    Rule(f"{_EDGE} YEARWORD YEAR ERA?", meanings.year),
    Rule("YEARS", meanings.years),
    Rule(f"{_EDGE} DECADE (القرن (STEP|العشرين))?", meanings.decade),
    # Weekdays and nights.
    Rule("(DEICTIC|PART)? DAYWORD? WEEKDAY STEP?", meanings.weekday),
    Rule("PART DEICTIC? DAYWORD? WEEKDAY STEP?", meanings.weekday),
    Rule("DAYWORD? WEEKDAY (من)? UNIT WEEKSTEP", meanings.weekday),
    Rule("NIGHT WEEKDAY (DASH|SLASH|الي|علي)? WEEKDAY2", meanings.night_between),
    # Days seen from the publication.
    Rule("PART? DEICTIC", meanings.deictic),
    Rule("PART? (FIRST BUTONE|BUTONE FIRST)", meanings.day_but_one),
    Rule("بعد BUTONE", meanings.day_but_one),
    Rule("THIS TODAYS", meanings.part_of_day),
    # Units seen from the publication or the text.
    Rule("(عطلة)? نهاية الاسبوع STEP?", meanings.weekend),
    Rule(f"{_EDGE} THIS? UNIT STEP", meanings.unit),
    Rule(f"{_EDGE} THIS UNIT", meanings.unit),
    Rule(f"{_EDGE} UNIT FOLLOW", meanings.unit),
    Rule("(THAT UNIT|UNIT SAME|SAME UNIT)", meanings.unit),
    Rule("EDGE UNIT", meanings.unit_now),
    # Distances.
    Rule(f"WAY ABOUT? ABOUT? ({_COUNT} UNITS|UNIT|DUAL)", meanings.distance),
    Rule(f"بعد <({_COUNT} UNITS|UNIT|DUAL)>", meanings.later_or_ahead),
    Rule("WAY FEW UNITS", meanings.few_ago),
    # Vague and rolling stretches.
    Rule("PLURAL SMALL? RECENT", meanings.recent),
    Rule("PLURAL SMALL? COMING", meanings.coming),
    Rule(f"(UNITS AL? DASH? {_COUNT}|AL? {_COUNT} UNITS|DUAL) (STEP|RECENT)", meanings.rolling),
    Rule(f"اخر {_COUNT} UNITS", meanings.rolling),
    # No dates.
    Rule("EVERY (DAYWORD? WEEKDAY|UNIT|MONTH)", meanings.no_date),
)

_BEFORE_MONTH = word_set(
    "في شهر منذ خلال حتى بحلول من إلى مطلع أواخر أوائل منتصف نهاية بداية بين و بعد قبل شهري"
)
# "العام" is the year, and the general of a secretary general.
_GENERAL = plain_word_set("الأمين المدير النائب المدعي القائد الرأي القنصل والأمين للأمين المفوض")
_OPEN_TO_DOUBT = word_set("آب مارس ماي جوان أوت")
PAST = word_set(
    """قال أعلن أكد كان كانت ذكر أفاد قتل التقى وصل زار عقد صرح أضاف بحث شن شهد قالت أعلنت أكدت
    ذكرت أفادت بدأت بدأ انتهت قتلت استهدفت قصفت تم وقع وقعت جرى جرت أصدرت نفت نفى كانوا"""
)
FUTURE = word_set(
    """سوف سيلتقي ستلتقي سيعقد ستعقد سيزور ستزور سيتم ستتم سيبدأ ستبدأ سيجتمع ستجتمع سيكون ستكون
    سيبحث ستبحث سيجري ستجري سيصل ستصل المقرر يعتزم تعتزم المتوقع المزمع يتوقع ينتظر سينعقد
    ستنطلق سينطلق ستشارك سيشارك ستستمر سيستمر"""
)
COUNTED = word_set(
    "شخص شخصا مدني جندي مقاتل دولار ليرة يورو طن كيلومتر متر قتيل جريح لاجئ عنصر غارة طائرة"
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


def accepts(scene: Scene, slots: Slots) -> bool:
    """Whether the words are a date: "مارس" also means practised, "اليوم" also the day."""
    first, alone = slots.start, slots.end - slots.start == 1
    before, word = scene.word(first - 1), bare(scene.word(first))
    if before == bare("أيلول") and word == bare("الأسود"):
        return False
    if "unit" in slots and scene.word(slots.place("unit")) == "العام" and before in _GENERAL:
        return False
    if not alone:
        return True
    if "month" in slots or "twin" in slots:
        return bare(before) in _BEFORE_MONTH and word not in _OPEN_TO_DOUBT
    return True


LANGUAGE = Language(
    code="ar",
    words=WORDS,
    rules=RULES,
    spellings=spellings,
    accepts=accepts,
    past=PAST,
    future=FUTURE,
    since=word_set("منذ ومنذ ابتداء اعتبارا"),
    until=word_set("حتى وحتى لغاية بحلول"),
    between=word_set("من بين"),
    to=word_set("إلى حتى - – —"),
    and_=frozenset({"و"}),
    glued_and="و",
    articles=word_set("يوم نهار شهر عام من في"),
    joins=word_set("في منذ عام سنة حتى"),
    joined_before_years=frozenset({"و", "ب", "ل"}),
    numbered=word_set("القرار قرار قرارها رقم المادة بالقرار للقرار"),
    counted=COUNTED,
    function_words=FUNCTION_WORDS,
)
