"""Russian: the words and rules of dates."""

from collections.abc import Iterator

from generator.dates import meanings
from generator.dates.grammar import Rule, Slots
from generator.dates.language import Language
from generator.dates.languages import ROMAN, SIGNS, inflected, word_set
from generator.dates.scene import Scene

_HARD = ("", "а", "у", "е", "ом")
_SOFT = ("ь", "я", "ю", "е", "ем")
MONTHS = {
    **inflected({"январ": 1, "феврал": 2, "апрел": 4, "июн": 6, "июл": 7, "сентябр": 9,
                 "октябр": 10, "ноябр": 11, "декабр": 12}, _SOFT),
    **inflected({"март": 3, "август": 8}, _HARD),
    "май": 5, "мая": 5, "маю": 5, "мае": 5, "маем": 5,
}  # fmt: skip
SHORT_MONTHS = {
    "янв": 1,
    "фев": 2,
    "апр": 4,
    "авг": 8,
    "сент": 9,
    "сен": 9,
    "окт": 10,
    "нояб": 11,
    "дек": 12,
}
WEEKDAYS = {
    **inflected({"понедельник": 0, "вторник": 1, "четверг": 3}, _HARD),
    **inflected({"сред": 2, "суббот": 5}, ("а", "у", "ы", "е", "ой")),
    **inflected({"пятниц": 4}, ("а", "у", "ы", "е", "ей")),
    "воскресенье": 6, "воскресенья": 6, "воскресенью": 6, "воскресеньем": 6,
}  # fmt: skip
NUMBERS = {
    "один": 1, "одна": 1, "одну": 1, "одного": 1, "одним": 1, "одной": 1, "два": 2, "две": 2,
    "двух": 2, "двумя": 2, "три": 3, "трех": 3, "тремя": 3, "четыре": 4, "четырех": 4,
    "четырьмя": 4, "пять": 5, "пяти": 5, "пятью": 5, "шесть": 6, "шести": 6, "шестью": 6,
    "семь": 7, "семи": 7, "восемь": 8, "восьми": 8, "девять": 9, "девяти": 9, "десять": 10,
    "десяти": 10, "одиннадцать": 11, "двенадцать": 12, "пятнадцать": 15, "двадцать": 20,
    "тридцать": 30, "сорок": 40, "пятьдесят": 50, "сто": 100,
}  # fmt: skip
ORDINALS = inflected(
    {"перв": 1, "втор": 2, "четверт": 4, "трет": 3}, ("ый", "ое", "ого", "ом", "ой", "ую", "ая")
) | inflected({"трет": 3}, ("ий", "ье", "ьего", "ьем", "ьей", "ью", "ья"))
UNITS = {
    "день": "day", "дня": "day", "дню": "day", "днем": "day", "дне": "day", "неделя": "week",
    "недели": "week", "неделе": "week", "неделю": "week", "неделей": "week", "месяц": "month",
    "месяца": "month", "месяце": "month", "месяцем": "month", "год": "year", "года": "year",
    "году": "year", "годом": "year", "годе": "year", "десятилетие": "decade",
    "десятилетия": "decade", "десятилетии": "decade", "квартал": "quarter",
    "квартала": "quarter", "квартале": "quarter", "кварталом": "quarter",
}  # fmt: skip
PLURALS = {
    "дни": "day", "дней": "day", "дням": "day", "днями": "day", "днях": "day",
    "недели": "week", "недель": "week", "неделями": "week",
    "месяцы": "month", "месяцев": "month", "месяцами": "month", "годы": "year", "лет": "year",
    "годами": "year", "десятилетий": "decade", "часа": "hour", "часов": "hour", "часами": "hour",
}  # fmt: skip
_ADJECTIVE = ("ый", "ая", "ое", "ого", "ой", "ом", "ую", "ым", "ому", "ые", "ых")
_SOFT_ADJECTIVE = ("ий", "яя", "ее", "его", "ей", "ем", "юю", "им", "ему", "ие", "их",
                   "ая", "ую")  # fmt: skip
STEPS = {
    **inflected({"прошл": -1, "истекш": -1}, _ADJECTIVE),
    **inflected({"минувш": -1, "истекш": -1, "последн": -1, "предыдущ": -1, "прошедш": -1,
                 "следующ": 1, "ближайш": 1, "будущ": 1, "грядущ": 1, "наступающ": 1,
                 "нынешн": 0, "текущ": 0, "предстоящ": 1}, _SOFT_ADJECTIVE),
    "этот": 0, "эта": 0, "это": 0, "этого": 0, "этой": 0, "этом": 0, "эту": 0, "этим": 0,
    "сего": 0,
}  # fmt: skip

WORDS = {
    **SIGNS,
    "MONTH": {**MONTHS, **SHORT_MONTHS},
    "WEEKDAY": WEEKDAYS,
    "NUM": NUMBERS,
    "ORD": ORDINALS,
    "ROMAN": ROMAN,
    "SUFFIX": {"го": 0, "е": 0, "ое": 0, "й": 0, "ого": 0, "м": 0, "му": 0},
    "UNIT": UNITS,
    "UNITS": {**UNITS, **PLURALS},
    "PLURAL": PLURALS,
    "DAYNIGHT": {"сутки": "day", "суток": "day"},
    "QUARTER": {"квартал": 1, "квартала": 1, "квартале": 1},
    "HALF": {"половина": 1, "половине": 1,
             "половины": 1, "половину": 1},
    "HALFYEAR": {"полугодие": 1, "полугодия": 1, "полугодии": 1},
    "SEASON": {
        "весной": 21, "весна": 21, "весны": 21, "весну": 21, "летом": 22, "лето": 22, "лета": 22,
        "осенью": 23, "осень": 23, "осени": 23, "зимой": 24, "зима": 24, "зимы": 24, "зиму": 24,
    },
    "PART": {
        "утром": 0, "утра": 0, "днем": 0, "вечером": 0, "вечера": 0, "ночью": 0, "ночи": 0,
        "полдень": 0, "полночь": 0, "вечер": 0, "утро": 0,
    },
    "DEICTIC": {
        "сегодня": 0, "вчера": -1, "позавчера": -2, "завтра": 1, "послезавтра": 2, "накануне": -1,
    },
    "STEP": STEPS,
    "YEARSTEP": STEPS,
    "WEEKSTEP": STEPS,
    "SAMEYEAR": {"того": 0},
    "FOLLOW": inflected({"следующ": 1, "предыдущ": -1}, _SOFT_ADJECTIVE),
    "THAT": {"тот": 0, "та": 0, "то": 0, "того": 0, "той": 0, "том": 0, "ту": 0},
    "SAME": {"же": 0},
    "EDGE": {
        "начале": "early", "начала": "early", "начало": "early", "началу": "early",
        "середине": "mid", "середины": "mid", "середину": "mid", "конце": "late",
        "конца": "late", "концу": "late", "конец": "late",
        "числах": "early",
    },
    "WAY": {"назад": -1, "тому": -1},
    "FROMTEXT": {"ранее": -1, "раньше": -1, "позже": 1, "позднее": 1, "спустя": 1},
    "LATER": {"спустя": 1},
    "FEW": {"несколько": 0, "нескольких": 0, "пару": 0, "пара": 0},
    "ABOUT": {"около": 0, "почти": 0, "примерно": 0, "более": 0, "ровно": 0},
    "RECENT": {"последние": 0, "последних": 0, "последний": 0},
    "COMING": {"ближайшие": 0, "ближайших": 0, "предстоящие": 0, "грядущие": 0},
    "WEEKEND": {"выходные": 0, "выходных": 0, "уикэнд": 0},
    "EVE": {"ночь": 0},
    "EVERY": inflected({"кажд": 0}, _ADJECTIVE),
    "YEARWORD": {"год": 0, "года": 0, "году": 0, "годом": 0, "г": 0, "гг": 0, "годы": 0,
                 "годов": 0, "годах": 0, "годами": 0, "годам": 0},
    "CENTURY": {"век": 0, "века": 0, "веке": 0, "столетие": 0, "столетия": 0, "столетии": 0},
    "ERA": {"х": 0, "е": 0, "ые": 0, "ых": 0},
    "FEAST": {"новый": "newyear"},
    "OCLOCK": {"час": 0, "часа": 0, "часов": 0},
}  # fmt: skip

_EDGE = "((первых)? EDGE )?"
_DAY = "(DAY (DASH SUFFIX)?)"
_YEARWORD = "(YEARWORD DOT?)"
_YEAR = f"(COMMA? YEAR {_YEARWORD}?|YEARSTEP (года|году)|SAMEYEAR же? (года|году))"
_MONTH = "(MONTH DOT?)"
_AND = "(DASH|по|до|и|на)"
_COUNT = "(NUM)"
_LEAD = "(WEEKDAY COMMA?)?"

RULES = (
    Rule("DATE (г DOT)?", meanings.written_date),
    Rule("MONTHOF", meanings.written_date),
    Rule(f"(PART (в|во)?)? {_LEAD} {_DAY} {_MONTH} {_YEAR}? PART2?", meanings.day_of_month),
    Rule(f"в? <CLOCK (мск|по мск)? {_LEAD} {_DAY} {_MONTH} {_YEAR}?>", meanings.day_of_month),
    Rule(f"EVE на {_DAY} {_MONTH} {_YEAR}?", meanings.day_of_month),
    Rule(f"EVE (с|со) DAY1 на DAY2 {_MONTH} {_YEAR}?", meanings.days_of_month),
    Rule(
        f"(DAYS|DAY1 (DASH SUFFIX)? {_AND} DAY2 (DASH SUFFIX)?) {_MONTH} {_YEAR}?",
        meanings.days_of_month,
    ),
    # Months, seasons, quarters, halves, years.
    Rule(f"{_EDGE} STEP? {_MONTH} {_YEAR}?", meanings.month),
    Rule(f"{_EDGE} (STEP|THAT)? SEASON {_YEAR}?", meanings.season),
    Rule(f"SEASON YEARS {_YEARWORD}?", meanings.years),
    Rule(f"(ORD|DAY DASH SUFFIX|ROMAN) QUARTER {_YEAR}?", meanings.quarter),
    Rule(f"ORD HALFYEAR {_YEAR}?", meanings.half),
    Rule(f"ORD HALF ({_YEAR}|года)", meanings.half),
    Rule(f"ORD HALF {_MONTH} {_YEAR}?", meanings.half_of_month),
    Rule(f"{_EDGE} YEAR", meanings.lone_year),
    Rule(f"{_EDGE} YEAR (DASH SUFFIX)? {_YEARWORD}", meanings.year),
    Rule(f"YEARS {_YEARWORD}?", meanings.years),
    Rule("NUM1 DASH NUM2 годы", meanings.no_date),
    Rule(f"{_EDGE} YEAR DASH ERA {_YEARWORD}?", meanings.decade),
    Rule(f"{_EDGE} YY DASH ERA {_YEARWORD}?", meanings.decade),
    Rule(f"{_EDGE} (ROMAN|DAY DASH SUFFIX) CENTURY", meanings.century),
    # Weekdays and nights.
    Rule("STEP? WEEKDAY PART?", meanings.weekday),
    Rule("PART (в|во)? STEP? WEEKDAY", meanings.weekday),
    Rule("WEEKDAY на? WEEKSTEP (неделе|недели)", meanings.weekday),
    Rule("EVE на STEP? WEEKDAY", meanings.night_into),
    Rule("EVE (с|со) WEEKDAY на WEEKDAY2", meanings.night_between),
    # Days seen from the publication.
    Rule("DEICTIC PART?", meanings.deictic),
    Rule("PART DEICTIC", meanings.deictic),
    Rule("(этой|этим) PART", meanings.part_of_day),
    Rule("THAT SAME PART", meanings.part_of_day),
    # Units seen from the publication or the text.
    Rule(f"{_EDGE} STEP UNIT", meanings.unit),
    Rule("FOLLOW (день|дня)", meanings.day_from_text),
    Rule("FOLLOW (утро|утром)", meanings.day_from_text),
    Rule("THAT SAME? UNIT", meanings.unit),
    Rule("EDGE UNIT", meanings.unit_now),
    Rule("STEP? WEEKEND", meanings.weekend),
    # Distances.
    Rule(f"ABOUT? {_COUNT}? UNITS тому? WAY", meanings.distance),
    Rule(f"ABOUT? {_COUNT}? UNITS FROMTEXT", meanings.distance),
    Rule(f"LATER ABOUT? {_COUNT}? UNITS", meanings.later_or_ahead),
    Rule(f"через <ABOUT? {_COUNT}? UNITS>", meanings.later_or_ahead),
    Rule("FEW UNITS (WAY|FROMTEXT)", meanings.few_ago),
    # Vague and rolling stretches.
    Rule("RECENT FEW? PLURAL", meanings.recent),
    Rule("COMING FEW? PLURAL", meanings.coming),
    Rule(f"(RECENT|STEP) {_COUNT}? DAYNIGHT", meanings.rolling),
    Rule(f"(RECENT|STEP) {_COUNT} UNITS", meanings.rolling),
    # Times of day.
    Rule("в <CLOCK (мск|ч DOT)?>", meanings.clock),
    # No dates.
    Rule("EVERY (MONTH|WEEKDAY|UNIT|PART)", meanings.no_date),
    Rule("NUM DASH UNITS", meanings.no_date),
)

_BEFORE_WEEKDAY = word_set(
    "в во на с со до по к и за между от минувшую прошлую эту следующую ближайшую вечером"
)
_EVENTS = word_set(
    """визита саммита встречи переговоров выборов заседания войны праздника операции удара атаки
    наступления конференции матча подписания начала приезда поездки вторжения перемирия"""
)
_BEFORE_SEASON = word_set("этим прошлым минувшим будущим следующим")
PAST = word_set("был была было были сообщил заявил заявила сказал прошел вел смог нес умер погиб")
FUTURE = word_set(
    """будет будут намерен намерена намерены планирует планируют собирается собираются состоится
    состоятся пройдет пройдут ожидается ожидаются должен должна должно должны начнется начнутся
    встретится встретятся прибудет прибудут посетит завершится предстоит запланирован запланирована
    запланированы запланировано проведет проведут обсудит обсудят сможет намечен намечена намечены
    приедет приедут прилетит отправится вступит станет планируется планируются назначена
    назначены назначен"""
)
COUNTED = word_set(
    """человек людей рублей долларов евро лир солдат военных бойцов боевиков мирных тонн километров
    метров км м кг процентов штук раз единиц семей домов беженцев военнослужащих самолетов танков
    вылетов ударов объектов участников сотрудников жителей гектаров литров часов лет дней минут"""
)
FUNCTION_WORDS = word_set(
    """и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне
    было вот от меня еще нет о из ему теперь когда даже для"""
)


def spellings(word: str) -> Iterator[str]:
    """The word in small letters, with е for ё."""
    yield word.lower().replace("ё", "е")


def accepts(scene: Scene, slots: Slots) -> bool:
    """Whether the words are a date: "среда" is also surroundings, "в" is also a preposition."""
    first, bare = slots.start, slots.end - slots.start == 1
    before, word = scene.word(first - 1), scene.word(first)
    if before in ("черный", "чёрный", "черного"):
        return False
    if not bare:
        return not (slots.start + 2 == slots.end and scene.word(slots.end - 1) == "в")
    if "weekday" in slots and word.startswith("сред"):
        return before in _BEFORE_WEEKDAY and word in ("среду", "среды", "средой")
    if "deictic" in slots and word == "накануне":
        return scene.word(slots.end) not in _EVENTS
    if "season" in slots:
        instrumental = word in ("весной", "летом", "осенью", "зимой")
        return instrumental or before in _BEFORE_SEASON
    return not ("month" in slots and word in SHORT_MONTHS)


LANGUAGE = Language(
    code="ru",
    words=WORDS,
    rules=RULES,
    spellings=spellings,
    accepts=accepts,
    past=PAST,
    past_endings=("л", "ла", "ло", "ли", "лся", "лась", "лись", "лось"),
    timeless=word_set("если или ли дела села числа мало для тыла тела штурмовали только"),
    future=FUTURE,
    since=frozenset({"с", "со", "начиная"}),
    until=frozenset({"до", "по", "к"}),
    between=frozenset({"с", "со", "между", "от"}),
    to=frozenset({"по", "до", "-", "–", "—"}),
    and_=frozenset({"и"}),
    articles=frozenset({"в", "на"}),
    joins=word_set("в с до по к после"),
    numbered=word_set("резолюция резолюции резолюцией резолюцию номер статья статьи рейс"),
    counted=COUNTED,
    function_words=FUNCTION_WORDS,
)
