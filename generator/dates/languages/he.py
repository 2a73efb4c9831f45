"""Hebrew: the words and rules of dates."""

from collections.abc import Iterator

from generator.dates import meanings
from generator.dates.grammar import Rule, Slots
from generator.dates.language import Language
from generator.dates.languages import SIGNS, word_set
from generator.dates.scene import Scene

_PREFIXES = (
    "וב", "שב", "מה", "לה", "וה", "בה", "ול", "ומ", "כש", "ב", "ה", "ו", "מ", "ל", "ש", "כ",
)  # fmt: skip
MONTHS = {
    "ינואר": 1, "פברואר": 2, "מרץ": 3, "מרס": 3, "מארס": 3, "אפריל": 4, "מאי": 5, "יוני": 6,
    "יולי": 7, "אוגוסט": 8, "ספטמבר": 9, "אוקטובר": 10, "נובמבר": 11, "דצמבר": 12,
}  # fmt: skip
WEEKDAYS = {"שני": 0, "שלישי": 1, "רביעי": 2, "חמישי": 3, "שישי": 4, "ראשון": 6}
LETTERS = {"ב": 0, "ג": 1, "ד": 2, "ה": 3, "ו": 4, "א": 6}
NUMBERS = {
    "אחד": 1, "אחת": 1, "שני": 2, "שתי": 2, "שלושה": 3, "שלוש": 3, "ארבעה": 4, "ארבע": 4,
    "חמישה": 5, "חמש": 5, "שישה": 6, "שש": 6, "שבעה": 7, "שבע": 7, "שמונה": 8, "תשעה": 9,
    "תשע": 9, "עשרה": 10, "עשר": 10, "עשרים": 20, "שלושים": 30, "ארבעים": 40, "חמישים": 50,
}  # fmt: skip
UNITS = {
    "יום": "day", "שבוע": "week", "חודש": "month", "שנה": "year", "עשור": "decade",
    "רבעון": "quarter",
}  # fmt: skip
PLURALS = {
    "ימים": "day", "שבועות": "week", "חודשים": "month", "שנים": "year", "שעות": "hour",
    "עשורים": "decade",
}  # fmt: skip
DUALS = {"יומיים": "day", "שבועיים": "week", "חודשיים": "month", "שנתיים": "year"}
STEPS = {
    "שעבר": -1, "שעברה": -1, "האחרון": -1, "האחרונה": -1, "הקודם": -1, "הקודמת": -1, "הבא": 1,
    "הבאה": 1, "הקרוב": 1, "הקרובה": 1, "הנוכחי": 0, "הנוכחית": 0, "הזה": 0, "הזאת": 0, "זה": 0,
}  # fmt: skip

WORDS = {
    **SIGNS,
    "MONTH": MONTHS,
    "ORDINALDAY": WEEKDAYS,
    "LETTER": LETTERS,
    "SABBATH": {"שבת": 5},
    "NUM": NUMBERS,
    "ORD": {"ראשון": 1, "ראשונה": 1, "שני": 2, "שנייה": 2, "שלישי": 3, "רביעי": 4},
    "UNIT": UNITS,
    "UNITS": {**UNITS, **PLURALS},
    "PLURAL": PLURALS,
    "DUAL": DUALS,
    "DAYNIGHT": {"יממה": "day"},
    "QUARTER": {"רבעון": 1},
    "HALF": {"מחצית": 1},
    "SEASON": {"אביב": 21, "קיץ": 22, "סתיו": 23, "חורף": 24},
    "PART": {
        "בוקר": 0, "ערב": 0, "לילה": 0, "ליל": 0, "צהריים": 0,
    },
    "NIGHT": {"לילה": 0, "ליל": 0},
    "DEICTIC": {"אתמול": -1, "היום": 0, "מחר": 1, "שלשום": -2, "מחרתיים": 2,
                "אמש": -1, "הבוקר": 0, "הערב": 0, "הלילה": 0},
    "UNITWORD": {
        "השבוע": ("week", 0, ""), "השנה": ("year", 0, ""), "החודש": ("month", 0, ""),
        "אשתקד": ("year", -1, ""), "למחרת": ("day", 1, ""),
    },
    "STEP": STEPS,
    "YEARSTEP": STEPS,
    "WEEKSTEP": STEPS,
    "YEARNAME": {"אשתקד": -1, "השנה": 0},
    "THAT": {"אותו": 0, "אותה": 0},
    "EDGE": {
        "תחילת": "early", "ראשית": "early", "אמצע": "mid", "סוף": "late", "שלהי": "late",
    },
    "WAY": {"לפני": -1},
    "FROMTEXT": {"לפני": -1, "קודם": -1, "אחר": 1, "לאחר": 1},
    "FEW": {"כמה": 0, "מספר": 0},
    "ABOUT": {"כ": 0, "יותר": 0},
    "RECENT": {"האחרונים": 0, "האחרונות": 0},
    "COMING": {"הקרובים": 0, "הבאים": 0, "הקרובות": 0, "הבאות": 0},
    "EVERY": {"כל": 0, "בכל": 0, "מדי": 0},
    "PRE": {"ב": 0, "ה": 0, "מ": 0, "ל": 0, "וב": 0, "עד": 0, "ול": 0},
    "YEARWORD": {"שנת": 0},
    "YEARSOF": {"שנות": 0},
    "DECADE": {
        "תשעים": 1990, "שמונים": 1980, "שבעים": 1970, "שישים": 1960, "חמישים": 1950,
        "ארבעים": 1940,
    },
    "CENTURY": {"מאה": 0},
    "YOM": {"יום": 0},
}  # fmt: skip

_EDGE = "(EDGE (חודש)? )?"
_YEAR = "(COMMA? (YEARWORD|PRE DASH)? YEAR|שנה YEARSTEP|YEARNAME)"
_LEAD = "((YOM (ORDINALDAY|LETTER APOS)|SABBATH) COMMA? )?"
_PRE = "(PRE DASH)?"
_COUNT = "(NUM)"
_WEEKDAY = "(YOM (ORDINALDAY|LETTER APOS)|SABBATH)"

RULES = (
    Rule(f"{_LEAD} {_PRE} <DATE>", meanings.written_date),
    Rule("MONTHOF", meanings.written_date),
    Rule("PRE DASH <MD>", meanings.written_date),
    Rule(f"<{_LEAD} DAY MONTH {_YEAR}?>", meanings.day_of_month),
    Rule(f"{_LEAD} {_PRE} <DAY MONTH {_YEAR}?>", meanings.day_of_month),
    Rule(
        f"{_PRE} <(DAYS|DAY1 (DASH|עד|ו DASH|ל DASH|PRE DASH) DAY2) MONTH {_YEAR}?>",
        meanings.days_of_month,
    ),
    # Months, seasons, quarters, halves, years.
    Rule(f"{_EDGE} MONTH (STEP|{_YEAR})?", meanings.month),
    Rule(f"{_EDGE} SEASON (STEP|{_YEAR})?", meanings.season),
    Rule(f"QUARTER ORD (של)? {_YEAR}?", meanings.quarter),
    Rule(f"HALF ORD (של)? {_YEAR}?", meanings.half),
    Rule("EDGE YEARWORD? YEAR", meanings.year),
    Rule(f"{_PRE} <YEAR>", meanings.lone_year),
    Rule("YEARWORD YEAR", meanings.year),
    Rule("YEARS", meanings.years),
    Rule(f"{_EDGE} YEARSOF (PRE DASH YY|DECADE)", meanings.decade),
    Rule(f"{_EDGE} CENTURY PRE DASH DAY", meanings.century),
    # Weekdays and nights.
    Rule(f"{_WEEKDAY} (PART|אחר הצהריים)? STEP?", meanings.weekday),
    Rule("(ליל|מוצאי) SABBATH STEP?", meanings.weekday),
    Rule("NIGHT (שבין|בין) (YOM)? ORDINALDAY (YOM)? ORDINALDAY2", meanings.night_between),
    # Days seen from the publication.
    Rule("DEICTIC (PART|אחר הצהריים)?", meanings.deictic),
    # Units seen from the publication or the text.
    Rule("(סוף|סופ) (שבוע|השבוע) STEP?", meanings.weekend),
    Rule(f"{_EDGE} UNIT STEP", meanings.unit),
    Rule("THAT UNIT", meanings.unit),
    Rule("EDGE UNIT", meanings.unit_now),
    Rule("EDGE? UNITWORD", meanings.unit_word),
    # Distances.
    Rule(f"WAY (ABOUT DASH)? ({_COUNT} UNITS|UNIT|DUAL)", meanings.distance),
    Rule(f"({_COUNT} UNITS|UNIT|DUAL) FROMTEXT (לכן|כן|מכן)", meanings.distance),
    Rule(f"בעוד <({_COUNT} UNITS|UNIT|DUAL)>", meanings.from_now),
    Rule("WAY FEW UNITS", meanings.few_ago),
    # Vague and rolling stretches.
    Rule("PLURAL RECENT", meanings.recent),
    Rule("PLURAL COMING", meanings.coming),
    Rule("DAYNIGHT STEP", meanings.rolling),
    Rule(f"{_COUNT} UNITS RECENT", meanings.rolling),
    # No dates.
    Rule(f"EVERY ({_WEEKDAY}|UNIT|MONTH)", meanings.no_date),
)

_BEFORE_MONTH = word_set("חודש עד מאז בחודש תחילת סוף אמצע בין שלהי לחודש")
PAST = word_set(
    """אמר אמרה הודיע הודיעה נפגש נפגשו נהרג נהרגו היה היו הייתה נערך נערכה דיווח דיווחה תקף תקפו
    התקיים התקיימה הגיע הגיעה ביקר ביקרה מסר מסרה טען טענה החל החלה פגע הופל נורה הכריז"""
)
FUTURE = word_set(
    """ייפגשו ייפגש תיפגש יפגשו צפוי צפויה צפויים צפויות יתקיים תתקיים יתקיימו יגיע תגיע יגיעו
    יבקר תבקר עתיד עתידה עתידים עומד עומדת עומדים מתכנן מתכננת מתוכנן מתוכננת יהיה תהיה יהיו
    ייערך תיערך ייערכו יחל תחל יטוס ידון ידונו ייכנס תיכנס"""
)
COUNTED = word_set("איש אנשים חיילים אזרחים הרוגים פצועים דולר שקל יורו טון קילומטר מטר פליטים")
FUNCTION_WORDS = word_set("של את על לא הוא זה עם כי גם או אם היא אל מה יש אין כל רק עוד בין כדי")


def spellings(word: str) -> Iterator[str]:
    """The word without the small words that are written on to it."""
    yield word
    for prefix in _PREFIXES:
        if word.startswith(prefix) and len(word) - len(prefix) >= 3:
            yield word.removeprefix(prefix)


def accepts(scene: Scene, slots: Slots) -> bool:
    """Whether the words are a date: without a preposition "יולי" is a name as well."""
    if slots.reach > 1:
        return True
    word, before = scene.word(slots.start), scene.word(slots.start - 1)
    if "month" in slots:
        return word not in MONTHS or before in _BEFORE_MONTH
    if "season" in slots:
        return word.startswith("ב")
    return True


LANGUAGE = Language(
    code="he",
    words=WORDS,
    rules=RULES,
    spellings=spellings,
    accepts=accepts,
    past=PAST,
    future=FUTURE,
    since=frozenset({"מאז", "החל"}),
    until=frozenset({"עד"}),
    between=frozenset({"בין", "מ"}),
    to=frozenset({"עד", "-", "–", "—"}),
    and_=frozenset({"ו", "ל"}),
    glued_and="ל",
    articles=word_set("ב ה מ - ־ יום"),
    joins=word_set("- ב בשנת מאז"),
    joined_before_years=word_set("ב מ ה ל"),
    numbered=word_set("החלטה החלטת מספר טיסה"),
    counted=COUNTED,
    function_words=FUNCTION_WORDS,
)
