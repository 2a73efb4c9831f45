"""Hebrew: the words and rules of dates."""

import re
from collections.abc import Iterator

from generator.dates import meanings
from generator.dates.grammar import Rule, Slots
from generator.dates.language import Language
from generator.dates.languages import SIGNS, word_set
from generator.dates.lists import year_ahead
from generator.dates.scene import Scene
from generator.dates.tense import TenseWords

# The short ones first: "שהיום" is "that today", not "that the day".
_PREFIXES = (
    "ב", "ה", "ו", "מ", "ל", "ש", "כ", "וב", "שב", "מה", "לה", "וה", "בה", "ול", "ומ", "כש", "של",
    "שה", "מכ",
)  # fmt: skip
_MARKS = re.compile("[\u0591-\u05c7]")
MONTHS = {
    "ינואר": 1, "פברואר": 2, "מרץ": 3, "מרס": 3, "מארס": 3, "אפריל": 4, "מאי": 5, "יוני": 6,
    "יולי": 7, "אוגוסט": 8, "ספטמבר": 9, "אוקטובר": 10, "נובמבר": 11, "דצמבר": 12, "דיצמבר": 12,
}  # fmt: skip
SHORT_MONTHS = {
    "ינו": 1, "פבר": 2, "אפר": 4, "אוג": 8, "ספט": 9, "אוק": 10, "נוב": 11, "דצמ": 12,
}  # fmt: skip
WEEKDAYS = {
    "שני": 0, "שלישי": 1, "רביעי": 2, "חמישי": 3, "שישי": 4, "ששי": 4, "ראשון": 6,
}  # fmt: skip
LETTERS = {"ב": 0, "ג": 1, "ד": 2, "ה": 3, "ו": 4, "ש": 5, "א": 6}
ONES = {
    "אחד": 1, "אחת": 1, "שני": 2, "שתי": 2, "שתים": 2, "שתיים": 2, "שנים": 2, "שניים": 2,
    "שלושה": 3, "שלוש": 3, "שלושת": 3, "ארבעה": 4, "ארבע": 4, "ארבעת": 4, "חמישה": 5, "חמש": 5,
    "חמשת": 5, "שישה": 6, "ששה": 6, "שש": 6, "ששת": 6, "שבעה": 7, "שבע": 7, "שבעת": 7, "שמונה": 8,
    "שמונת": 8, "תשעה": 9, "תשע": 9, "תשעת": 9,
}  # fmt: skip
TENS = {
    "עשרה": 10, "עשר": 10, "עשרת": 10, "עשרים": 20, "שלושים": 30, "ארבעים": 40, "חמישים": 50,
}  # fmt: skip
ORDINALS = {
    "ראשון": 1, "ראשונה": 1, "שני": 2, "שנייה": 2, "שניה": 2, "שלישי": 3, "שלישית": 3, "רביעי": 4,
    "רביעית": 4, "חמישי": 5, "שישי": 6, "ששי": 6, "שביעי": 7, "שמיני": 8, "תשיעי": 9, "עשירי": 10,
}  # fmt: skip
# Days of the month in words: "four" and "ten" are the fourteenth, "twenty" and "one" the 21st.
DAY_ONES = {
    "אחד": 1, "שנים": 2, "שניים": 2, "שלושה": 3, "ארבעה": 4, "חמישה": 5, "שישה": 6, "ששה": 6,
    "שבעה": 7, "שמונה": 8, "תשעה": 9,
}  # fmt: skip
DAY_TENS = {"עשרה": 10, "עשר": 10, "עשרים": 20, "שלושים": 30}
# "The day", "the week" with their article are words of their own: they also mean today, this week.
UNITS = {
    "יום": "day", "היום": "day", "שבוע": "week", "השבוע": "week", "חודש": "month",
    "החודש": "month", "שנה": "year", "השנה": "year", "עשור": "decade", "רבעון": "quarter",
}  # fmt: skip
PLURALS = {
    "ימים": "day", "שבועות": "week", "חודשים": "month", "שנים": "year",
    "שעות": "hour", "עשורים": "decade",
}  # fmt: skip
DUALS = {
    "יומיים": "day", "יומים": "day", "שבועיים": "week", "שבועים": "week", "חודשיים": "month",
    "חודשים": "month", "שנתיים": "year",
}  # fmt: skip
STEPS = {
    "שעבר": -1, "שעברה": -1, "האחרון": -1, "האחרונה": -1, "הקודם": -1, "הקודמת": -1, "החולף": -1,
    "החולפת": -1, "שחלף": -1, "שחלפה": -1, "הבא": 1, "הבאה": 1, "הקרוב": 1, "הקרובה": 1,
    "הנוכחי": 0, "הנוכחית": 0, "השוטף": 0, "השוטפת": 0, "הזה": 0, "הזאת": 0, "זה": 0, "זו": 0,
}  # fmt: skip
MANY_STEPS = {
    "האחרונים": -1, "האחרונות": -1, "החולפים": -1, "החולפות": -1, "שחלפו": -1, "הקרובים": 1,
    "הבאים": 1, "הקרובות": 1, "הבאות": 1,
}  # fmt: skip

WORDS = {
    **SIGNS,
    "QUOTE": {'"': 0, "״": 0, "”": 0, "“": 0},
    "MONTH": MONTHS | SHORT_MONTHS,
    "ORDINALDAY": WEEKDAYS,
    "LETTER": LETTERS,
    "SABBATH": {"שבת": 5},
    "NUM": ONES | TENS,
    "ONES": ONES,
    "TENS": TENS,
    "ORD": ORDINALS,
    "ORDDAY": DAY_ONES,
    "ORDTENS": DAY_TENS,
    "UNIT": UNITS,
    "UNITS": {**UNITS, **PLURALS},
    "PLURAL": PLURALS,
    "DUAL": {word: unit for word, unit in DUALS.items() if word not in PLURALS},
    "LONG": {"חצי": ("month", 6)},
    "ANDHALF": {"וחצי": 0},
    "OFMONTH": {"חודש": 0, "החודש": 0},
    "DAYNIGHT": {"יממה": "day"},
    "QUARTER": {"רבעון": 1},
    "HALF": {"מחצית": 1},
    "SEASON": {"אביב": 21, "קיץ": 22, "סתיו": 23, "חורף": 24},
    "PART": {
        "בוקר": 0, "הבוקר": 0, "ערב": 0, "הערב": 0, "לילה": 0, "הלילה": 0, "בלילה": 0,
        "צהריים": 0, "צוהריים": 0, "צהרי": 0, "צוהרי": 0, "חצות": 0, "שחר": 0,
    },
    "NIGHT": {"ליל": 0, "לילה": 0, "בלילה": 0},
    "DEICTIC": {
        "אתמול": -1, "היום": 0, "מהיום": 0, "מחר": 1, "שלשום": -2, "מחרתיים": 2, "אמש": -1,
    },
    "TODAYS": {"הבוקר": 0, "הערב": 0},
    "THIS": {"הלילה": 0},
    "UNITWORD": {
        "השבוע": ("week", 0, ""), "השנה": ("year", 0, ""), "החודש": ("month", 0, ""),
        "אשתקד": ("year", -1, ""),
    },
    "NEXTDAY": {"למחרת": 1, "מחרת": 1},
    "STEP": STEPS | MANY_STEPS,
    "YEARSTEP": STEPS,
    "WEEKSTEP": STEPS | {"השבוע": 0},
    "YEARNAME": {"אשתקד": -1, "השנה": 0},
    "SAMEYEAR": {"אותה": 0},
    "THAT": {"אותו": 0, "אותה": 0},
    "EDGE": {
        "תחילת": "early", "תחילתו": "early", "תחילתה": "early", "ראשית": "early", "אמצע": "mid",
        "אמצעו": "mid", "מחצית": "mid", "סוף": "late", "סופו": "late", "סופה": "late",
        "שלהי": "late", "מוקדם": "earlier", "מאוחר": "later", "המשך": "later",
    },
    "WAY": {"לפני": -1, "בעוד": 1},
    "FROMTEXT": {"לפני": -1, "קודם": -1, "אחר": 1, "לאחר": 1, "מאוחר": 1},
    "FEW": {"כמה": 0, "מספר": 0},
    "SOME": {"אחדים": 0, "אחדות": 0, "ספורים": 0, "ספורות": 0, "מספר": 0},
    "ABOUT": {"כ": 0, "מ": 0},
    "MORE": {"יותר": 0, "פחות": 0, "למעלה": 0, "כמעט": 0, "בדיוק": 0, "בערך": 0},
    "RECENT": {"האחרונים": 0, "האחרונות": 0},
    "COMING": {"הקרובים": 0, "הבאים": 0, "הקרובות": 0, "הבאות": 0},
    "EVERY": {"כל": 0, "בכל": 0, "מדי": 0},
    "ZONE": {"מקומי": 0, "ישראל": 0, "סוריה": 0, "דמשק": 0, "מוסקבה": 0, "טורקיה": 0},
    "PRE": {
        "ב": 0, "ה": 0, "מ": 0, "ל": 0, "וב": 0, "עד": 0, "ול": 0, "מה": 0, "לה": 0, "שב": 0,
        "כש": 0, "וה": 0, "ומ": 0, "כ": 0, "ו": 0, "ש": 0,
    },
    "YEARWORD": {"שנת": 0},
    "YEARSOF": {"שנות": 0},
    "DECADE": {
        "אלפיים": 2000, "תשעים": 1990, "שמונים": 1980, "שבעים": 1970, "שישים": 1960,
        "חמישים": 1950, "ארבעים": 1940,
    },
    "CENTURY": {"מאה": 0},
    "YOM": {"יום": 0},
    "FEAST": {"המולד": "christmas"},
}  # fmt: skip

_EDGE = "(EDGE (של)? (חודש)? )?"
_YEAR = (
    "(COMMA? (של|ב|ל)? (YEARWORD|PRE DASH)? YEAR|(של)? (שנה|השנה) YEARSTEP|YEARNAME|SAMEYEAR שנה)"
)
_DAYNAME = "(ORDINALDAY|LETTER APOS|SABBATH)"
_WEEKDAY = "(YOM (ORDINALDAY|LETTER APOS)|YOM? SABBATH)"
_PRE = "(PRE DASH?)?"
_DAYS = "(DAYS|DAY1 (DASH|(עד|ועד) (PRE DASH?)?|ו DASH|ל DASH|PRE DASH?) DAY2)"
_COUNT = "(NUM|ONES TENS|TENS ONES)"
_SPAN = f"(({_COUNT} UNITS)|UNIT|DUAL|LONG שנה)"
_ABOUT = "(MORE? (ABOUT DASH?)?)"
_HOURS = "(שעות (אחר)? PART (מוקדמות|מאוחרות)?)"
_PART = f"(לפנות PART|(אחר|אחרי|לאחר|עם|מוקדם|מאוחר)? PART|אחה QUOTE צ|{_HOURS})"
_SIDE = (
    "(OPEN (YOM? (ORDINALDAY|LETTER APOS|SABBATH)|YOM LETTER|מוצאי SABBATH|מוצ QUOTE LETTER) CLOSE)"
)
_NUMDAY = "(ORDDAY ORDTENS?|ORDTENS ORDDAY?)"
_TIME = "(שעה ((PRE DASH)? CLOCK|DAY PART|NUM PART) PART? (OPEN? שעון ZONE CLOSE?)?)"
_AT = f"(COMMA? ({_TIME}|PRE DASH CLOCK))?"
_THEN = "(לכן|כן|מכן|כך|יותר)"
_TWO_DAYS = (
    "YOM? (ORDINALDAY|LETTER APOS) DASH? (ל DASH?)? YOM? (ORDINALDAY2|LETTER2 APOS|SABBATH2)"
)

RULES = (
    Rule(f"<YOM? {_DAYNAME} COMMA? {_PRE} (DATE|MD) {_PART}?>", meanings.written_date),
    Rule(f"{_PRE} <DATE {_PART}? {_AT}>", meanings.written_date),
    Rule(f"{_PRE} <DATE COMMA? CLOCK>", meanings.written_date),
    Rule("MONTHOF", meanings.written_date),
    Rule("PRE DASH <MD>", meanings.written_date),
    Rule("OPEN <MD> CLOSE", meanings.written_date),
    Rule("בין <MD>", meanings.written_date),
    Rule(
        f"<YOM? {_DAYNAME} COMMA? {_PRE} DAY MONTH {_YEAR}? {_PART}? {_AT}>",
        meanings.day_of_month,
    ),
    Rule(f"{_PRE} <DAY MONTH (STEP|{_YEAR})? {_PART}? {_AT}>", meanings.day_of_month),
    Rule(f"NIGHT של {_PRE} DAY MONTH {_YEAR}?", meanings.day_of_month),
    Rule(f"{_PART} (של)? {_PRE} DAY MONTH {_YEAR}?", meanings.day_of_month),
    Rule(f"{_PRE} <SLASH DAY SLASH MONTH (STEP|{_YEAR})?>", meanings.day_of_month),
    Rule(f"{_PRE} <DAY MONTH APOS YEAR?>", meanings.day_of_month),
    Rule("MONTH APOS? DAY COMMA? YEAR", meanings.day_of_month),
    Rule(f"ORD (חודש)? MONTH (STEP|{_YEAR})?", meanings.day_of_month),
    Rule(f"{_NUMDAY} (חודש)? MONTH (STEP|{_YEAR})?", meanings.day_of_month),
    Rule(f"NIGHT {_PRE} DAY MONTH {_YEAR}?", meanings.day_of_month),
    Rule("(PRE DASH?|YOM) <DAY OFMONTH STEP?>", meanings.lone_day),
    Rule("ORD OFMONTH STEP?", meanings.lone_day),
    Rule(f"{_NUMDAY} OFMONTH STEP?", meanings.lone_day),
    Rule(f"(PART (שבין|בין))? {_PRE} <{_DAYS} MONTH {_YEAR}?>", meanings.days_of_month),
    Rule(f"(פיגועי|מתקפת|מתקפות|אירועי) {_PRE} <DAY MONTH>", meanings.nine_eleven),
    # Months, seasons, quarters, halves, years.
    Rule(f"{_EDGE} (חודש)? MONTH (STEP|{_YEAR})?", meanings.month),
    Rule(f"{_EDGE} SEASON (STEP|{_YEAR})?", meanings.season),
    Rule(f"QUARTER ORD (של)? ({_YEAR}|UNITWORD)?", meanings.quarter),
    Rule(f"HALF ORD (של)? ({_YEAR}|UNITWORD)?", meanings.half),
    Rule(f"HALF ORD (של)? (חודש)? MONTH {_YEAR}?", meanings.half_of_month),
    Rule(f"(שבוע|השבוע) (ORD|STEP) של (חודש)? MONTH {_YEAR}?", meanings.week_of_month),
    Rule("EDGE YEARWORD? YEAR", meanings.year),
    Rule(f"{_PRE} <YEAR>", meanings.lone_year),
    Rule("YEARWORD YEAR", meanings.year),
    Rule("SEASON? YEARS", meanings.years),
    Rule(f"{_EDGE} YEARSOF (PRE DASH (YY|YEAR)|DECADE)", meanings.decade),
    Rule(f"{_EDGE} CENTURY PRE DASH DAY", meanings.century),
    Rule("(חג|בחג|לחג) FEAST YEAR?", meanings.feast),
    # Weekdays and nights.
    Rule(f"{_WEEKDAY} (STEP {_PART}?|{_PART} STEP?)? {_AT}", meanings.weekday),
    Rule(f"ORDINALDAY (STEP {_PART}?|{_PART} STEP?)?", meanings.weekday),
    Rule(f"{_WEEKDAY} {_PART}? (של)? (UNIT WEEKSTEP|WEEKSTEP)", meanings.weekday),
    Rule(f"{_PART} (של)? {_WEEKDAY} STEP?", meanings.weekday),
    Rule("(מוצאי|צאת) SABBATH STEP?", meanings.weekday),
    Rule("מוצ QUOTE LETTER STEP?", meanings.weekday),
    Rule(f"(שעה (PRE DASH)?)? CLOCK {_SIDE}", meanings.weekday),
    Rule("NIGHT YOM? (ORDINALDAY|LETTER APOS) STEP?", meanings.night_of),
    Rule("(NIGHT SABBATH|אור YOM? (ORDINALDAY|LETTER APOS)) STEP?", meanings.night_into),
    Rule(f"PART (שבין|בין) {_TWO_DAYS}", meanings.night_between),
    Rule(f"(NIGHT|(THIS|אמש) OPEN (שבין|בין)?) {_TWO_DAYS} CLOSE?", meanings.night_between),
    # Days seen from the publication.
    Rule(f"DEICTIC {_PART}? {_AT}", meanings.deictic),
    Rule("NIGHT DEICTIC", meanings.deictic),
    Rule(
        f"((DEICTIC|TODAYS|THIS) {_PART}?|{_PART}) {_SIDE} {_PART}? {_AT}",
        meanings.day_beside_weekday,
    ),
    Rule(f"(TODAYS|THAT PART) {_AT}", meanings.part_of_day),
    Rule(_TIME, meanings.clock),
    Rule("THIS", meanings.night),
    Rule(f"(לפנות PART|{_HOURS})", meanings.part_of_day_told),
    Rule("בלילה", meanings.night),
    # Units seen from the publication or the text.
    Rule("(סוף|סופ) (שבוע|השבוע) STEP?", meanings.weekend),
    Rule("סופ QUOTE ש STEP?", meanings.weekend),
    Rule(f"{_EDGE} UNIT STEP", meanings.unit),
    Rule("THAT UNIT", meanings.unit),
    Rule("YOM? NEXTDAY", meanings.next_day),
    Rule("EDGE UNIT", meanings.unit_now),
    Rule("(EDGE (יותר)?)? UNITWORD", meanings.unit_word),
    # Distances.
    Rule(f"WAY {_ABOUT} {_SPAN}", meanings.distance),
    Rule(f"WAY {_ABOUT} UNIT ANDHALF", meanings.distance),
    Rule(f"{_SPAN} FROMTEXT {_THEN}", meanings.distance),
    Rule(f"כעבור {_SPAN}", meanings.later_or_ahead),
    Rule(f"בעוד {_ABOUT} <{_SPAN} (מהיום)?>", meanings.from_now),
    Rule("WAY (FEW UNITS|PLURAL SOME)", meanings.few_ago),
    Rule(f"(FEW UNITS|PLURAL SOME) FROMTEXT {_THEN}", meanings.few_ago),
    # Vague and rolling stretches.
    Rule("PLURAL RECENT", meanings.recent),
    Rule("PLURAL COMING", meanings.coming),
    Rule("DAYNIGHT STEP", meanings.rolling),
    Rule(f"({_COUNT} PLURAL|DUAL) STEP", meanings.rolling),
    # No dates.
    Rule(f"EVERY (YOM? {_DAYNAME}|{_WEEKDAY}|UNIT|MONTH|PART)", meanings.no_date),
    Rule(f"ימי {_DAYNAME}", meanings.no_date),
    Rule("(ראש|יום|ימי|פרשת) UNITWORD", meanings.no_date),
    Rule("(סדר|יום) היום", meanings.no_date),
)

_BEFORE_MONTH = word_set("חודש עד ועד מאז בחודש תחילת סוף אמצע בין שלהי החודשים בחודשים")
_BEFORE_SABBATH = word_set("תום בתום יום ביום מיום ליום עד מאז בין אחרי לפני לקראת ערב בערב")
_NAMES_WITH_SABBATH = word_set("כיכר בכיכר לכיכר שומרי שומר קדושת חילול")
_NAMED = word_set(
    """הלאומי הבינלאומי שבו שבה שאחרי שלפני החדשה האזרחית הנוצרית העברית התקציבית הקלנדרית"""
)
_DAY_NAMES = frozenset({"ORDINALDAY", "LETTER", "SABBATH"})
_PREPOSITIONS = tuple("בהלמ")


def _with_small_words(words: str) -> frozenset[str]:
    """The words, and each as it is written together with "that", "and", "when"."""
    return frozenset(small + word for word in words.split() for small in ("", "ש", "ו", "כש", "וש"))


_ACTS = (
    """להיפגש לפגוש לבקר להגיע להתקיים לצאת לטוס להמריא להתחיל להיפתח להיכנס להיערך לחתום להיחתם
    לדון להצביע להתכנס לפוג להסתיים לסגת לחדש להתחדש לנאום להציג לשוב לחזור להודיע לפרסם להימשך"""
).split()
PAST = _with_small_words(
    """אמר אמרה אמרו הודיע הודיעה הודיעו נפגש נפגשה נפגשו נהרג נהרגה נהרגו נפצע נפצעו היה היו הייתה
    היתה נערך נערכה נערכו דיווח דיווחה דיווחו דווח תקף תקפה תקפו הותקף הותקפו התקיים התקיימה
    התקיימו הגיע הגיעה הגיעו ביקר ביקרה ביקרו מסרה מסרו נמסר טען טענה טענו נטען פגע פגעה פגעו
    הופל הופלה הפיל הפילה נורה נורו ירה שיגר שיגרה שוגרו הכריז הכריזה הכריזו הוכרז נחתם נחתמה
    חתם חתמה חתמו המריא המריאו נחת נחתה שוחח שוחחה שוחחו הסכים הסכימו סיכמו הושג הושגה התרסק
    התרסקה אירע אירעה התרחש התרחשה נכנס נכנסה נכנסו יצא יצאה יצאו פתח פתחה פתחו נפתח נפתחה
    השעתה השעה הושעה בוצע בוצעה בוצעו ביצע ביצעה ביצעו הפציץ הפציצו הופצץ הופצצו התייחס הוסיף
    הוסיפה גינה גינתה אישר אישרה הכחיש הכחישה האשים האשימה הזהיר הזהירה קרא קראה פרסם פרסמה
    פורסם פורסמה התקבל התקבלה הועבר הועברו כבש כבשה כבשו השתלטו נסוג נסוגו הסתיים הסתיימה
    הסתיימו נמשך נמשכה נותק נותקה הופסק הופסקה זומן זומנה ערכה קיים קיימו הציג הציגה הציגו ביטל
    בוטלה בוטל נדחה נדחתה קבע קבעה נקבע הוחלט החליט החליטה סיים סיימה הופר הופרה חדר חדרה חצה
    חצתה יירט יורט יירטה הרג הרגו נשמעו נשמעה השתתף השתתפו נעצר נעצרו עצר עצרו חשף חשפה נחשף
    השתמש השתמשה השתמשו טס טסה טסו נקבעה נקבעו צפה הביא הביאה הביאו גרם גרמה ניסה ניסתה ניסו
    נכשל נכשלה הצליח הצליחה הצליחו שלח שלחה שלחו נשלח נשלחו קיבל קיבלה קיבלו דרש דרשה דרשו
    הצהיר הצהירה חזר חזרה חזרו הציע הציעה התחיל התחילה התחילו עזב עזבה עזבו השלים השלימה הושלם
    הושלמה נהרסו הושמד הושמדו התפוצץ התפוצצה נפל נפלה נפלו נתפס נתפסו נאם נשא נשאה הודה הודתה
    סירב סירבה הגיב הגיבה הגיבו כתב כתבה צוטט ציינו ציין ציינה הביע הביעה דנו פגש פגשה אירח
    כינס התכנס התכנסה התכנסו הצביע הצביעה הצביעו אומץ אומצה חידש חידשה חודש חודשה חודשו נפסק
    נפסקה בירך בירכה תיאר הסביר הסבירה"""
)
FUTURE = _with_small_words(
    """ייפגשו ייפגש תיפגש יפגשו יפגוש תפגוש צפוי צפויה צפויים צפויות אמור אמורה אמורים אמורות יתקיים
    תתקיים יתקיימו יגיע תגיע יגיעו יבקר תבקר יבקרו מתכנן מתכננת מתכננים מתוכנן מתוכננת מתכוון
    מתכוונת מתכוונים מתעתד עשוי עשויה עשויים עלול עלולה עלולים יהיה תהיה יהיו ייערך תיערך
    ייערכו יחל תחל יחלו יתחיל תתחיל יתחילו יטוס תטוס ידון תדון ידונו ייכנס תיכנס ייכנסו תצא
    ימריא תמריא ינחת תשוב יחזור תחזור יצביע תצביע יצביעו תצביענה יתכנס תתכנס יתכנסו יארח תארח
    ינאם תנאם יישא תישא יציג תציג יגיש תגיש יפורסם תפורסם יוגש תוגש תימשך יימשך יימשכו תסתיים
    יסתיים יסתיימו תפוג יפוג ייחתם תיחתם יחתום תחתום יחתמו ישתתף תשתתף ישתתפו ישוחח תשוחח
    ישוחחו יוכל תוכל יוכלו תחודש יחודש יחודשו יפעל תפעל יפעלו ימשיך תמשיך ימשיכו יקיים תקיים
    יקיימו יעזוב תעזוב יעזבו ייסוג תיסוג ייסוגו תושלם יושלם ייפתח תיפתח ייפתחו ייסגר תיסגר
    יתחדש תתחדש יתחדשו יבחן תבחן יידון תידון יאשר תאשר יתבצע תתבצע יבוצע תבוצע יערוך תערוך
    יערכו ייפסק תיפסק יופסק תופסק יקבל תקבל יפתח תפתח יועבר תועבר יעביר תעביר יובא ייבדק תיבדק
    ימסור יודיע תודיע תעמוד יעמוד יחזרו ישובו
    יטוסו ימריאו ינחתו יציגו יסיימו יודיעו ימסרו יפסיקו יצטרף תצטרף יצטרפו"""
) | frozenset(
    # Either word alone is common: "who stands at the head", "the future of Syria".
    f"{ahead} {act}"
    for ahead in _with_small_words(
        "עומד עומדת עומדים עומדות עתיד עתידה עתידים עתידות מתעתד מתעתדת מתעתדים"
    )
    for act in _ACTS
)
# "Still this week" lies ahead.
_STILL = frozenset({"עוד השבוע", "עוד החודש", "עוד השנה"})
COUNTED = word_set(
    """איש אנשים בני חיילים אזרחים הרוגים פצועים נפגעים עצורים אסירים דולר דולרים שקל שקלים יורו
    אירו טון טונות קילומטר קילומטרים מטר מטרים דונם אחוז אחוזים פליטים עקורים מורדים לוחמים פעילים
    מחבלים תושבים משפחות ילדים נשים טילים רקטות פצצות מטוסים טנקים גיחות תקיפות מטרות יעדים מבנים
    בתים שוטרים מתנדבים משאיות גופות הפרות מקרים אלף אלפים מיליון מיליוני מיליארד מעלות שנה
    שנים חודשים שבועות ימים שעות דקות שניות נקודות בסולם ק ס"""
)
FUNCTION_WORDS = word_set("של את על לא הוא זה עם כי גם או אם היא אל מה יש אין כל רק עוד בין כדי")


def spellings(word: str) -> Iterator[str]:
    """The word without vowel signs, then without the small words that are written on to it."""
    bare = _MARKS.sub("", word)
    yield bare
    for prefix in _PREFIXES:
        if bare.startswith(prefix) and len(bare) - len(prefix) >= 3:
            yield bare.removeprefix(prefix)


def is_name(scene: Scene, slots: Slots) -> bool:
    """Whether the words name something else: "the National Day", "the second day"."""
    after = scene.word(slots.end)
    if {"deictic", "unitword"} & slots.names() and scene.word(slots.end - 1) in UNITS:
        entry = scene.grammar.entry(after) if after.startswith("ה") else None
        return after in _NAMED or bool(entry and "ORD" in entry)
    if "ordinalday" in slots and scene.word(slots.place("ordinalday")).startswith("ה"):
        return True
    return after in ("ברציפות", "לציון", "במספר")


def accepts(scene: Scene, slots: Slots) -> bool:
    """Whether the words are a date: without a preposition "יולי" is a name as well."""
    word, before, after = (scene.word(slots.start + step) for step in (0, -1, slots.length))
    if "month" in slots and not scene.word(slots.place("month")).endswith(tuple(MONTHS)):
        # Only with its sign or before a number: "שינו" is also changed.
        follower = scene.word(slots.place("month") + 1)
        if not (follower in SIGNS["APOS"] or follower.isdecimal()):
            return False
    if {"ordday", "ordtens"} & slots.names():
        # "On the three of October", not "three in October".
        return word.startswith(("ב", "וב", "שב"))
    first = "ord" in slots and slots.place("ord") == slots.start
    if first and not word.startswith(_PREPOSITIONS):
        # "The seventh of the month", not "seventh month".
        return False
    if "md" in slots and scene.is_counted(slots.place("md")):
        return False
    if "night" in slots:
        # "The night of 7 April", not "tonight, two soldiers".
        named, joint = (scene.word(slots.place("night") + step) for step in (0, 1))
        if not named.endswith("ליל") and joint != "של":
            return False
    if "unit" in slots and "step" not in slots:
        word_of_unit = scene.word(slots.place("unit"))
        definite = word_of_unit.startswith("ה")
        if "edge" in slots and not definite:
            return False
        if definite and {"way", "fromtext"} & slots.names():
            return False
        if "way" in slots and word_of_unit == "יום" and _classes(scene, slots.end) & _DAY_NAMES:
            # "Before Monday", not "a day ago".
            return False
    if slots.length > 1:
        return True
    if "month" in slots:
        listed = year_ahead(scene, slots.end) is not None
        return word not in MONTHS or before in _BEFORE_MONTH or listed
    if "season" in slots:
        return word.startswith("ב") and after != "הערבי"
    if "sabbath" in slots:
        return _is_sabbath(word, before, after) or _goes_on(scene, slots)
    if "ordinalday" in slots:
        if _goes_on(scene, slots) or before in ("עד", "ועד", "בין"):
            return before != "בין" or after.startswith("ל")
        # "In two", "in the first" are said far more often than the weekdays of that name.
        return word.startswith("ב") and not word.endswith(("שני", "ראשון"))
    return True


def _is_sabbath(word: str, before: str, after: str) -> bool:
    """ "שבת" is also a verb and a part of names, "לשבת" is to sit, "השבת" the giving back."""
    if word == "שבת":
        return before in _BEFORE_SABBATH
    if word == "השבת":
        return before not in _NAMES_WITH_SABBATH and not after.startswith("ה")
    return word.startswith(("ב", "מ"))


def _goes_on(scene: Scene, slots: Slots) -> bool:
    """The day stands right behind another: "on Wednesday and Thursday"."""
    before = scene.written(slots.start - 1)
    entry = scene.grammar.entry(before) if before else None
    linked = scene.word(slots.start).startswith(("ו", "ל"))
    return linked and entry is not None and bool(entry.keys() & {"ORDINALDAY", "SABBATH"})


def _classes(scene: Scene, index: int) -> frozenset[str]:
    written = scene.written(index)
    return frozenset(scene.grammar.entry(written) or ()) if written else frozenset()


LANGUAGE = Language(
    code="he",
    words=WORDS,
    rules=RULES,
    spellings=spellings,
    accepts=accepts,
    is_name=is_name,
    tense=TenseWords(past=PAST, future=FUTURE | _STILL),
    since=frozenset({"מאז", "החל"}),
    until=frozenset({"עד"}),
    between=frozenset({"בין", "מ"}),
    to=frozenset({"עד", "ועד", "-", "–", "—", "־"}),
    and_=frozenset({"ו", "ל"}),
    hung_on_numbers=word_set("ב ה ו כ ל מ ש וב ול ומ מה לה"),
    glued_and="ל",
    articles=word_set("ב ה מ ל - ־ – יום השנים שנים"),
    joins=word_set("- ב בשנת מאז"),
    joined_before_years=word_set("ב מ ה ל וב ומ שב מה לה ול"),
    numbered=word_set("החלטה החלטת הביטחון מספר טיסה סעיף כביש"),
    counted=COUNTED,
    counts_from={"לאחר": 1, "אחרי": 1, "לפני": -1},
    stretches=frozenset({"האחרון", "האחרונה"}),
    first_weekday=6,
    function_words=FUNCTION_WORDS,
)
