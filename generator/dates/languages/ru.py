"""Russian: the words and rules of dates."""

from collections.abc import Iterator

from generator.dates import meanings
from generator.dates.grammar import Rule, Slots
from generator.dates.language import Language
from generator.dates.languages import ROMAN, SIGNS, inflected, word_set
from generator.dates.scene import Scene
from generator.dates.tense import TenseWords

_HARD = ("", "а", "у", "е", "ом")
_SOFT = ("ь", "я", "ю", "е", "ем")
MONTHS = {
    **inflected({"январ": 1, "феврал": 2, "апрел": 4, "июн": 6, "июл": 7, "сентябр": 9,
                 "октябр": 10, "ноябр": 11, "декабр": 12}, _SOFT),
    **inflected({"март": 3, "август": 8}, _HARD),
    "май": 5, "мая": 5, "маю": 5, "мае": 5, "маем": 5,
}  # fmt: skip
SHORT_MONTHS = {
    "янв": 1, "фев": 2, "февр": 2, "мар": 3, "апр": 4, "июн": 6, "июл": 7, "авг": 8, "сент": 9,
    "сен": 9, "окт": 10, "нояб": 11, "ноя": 11, "дек": 12,
}  # fmt: skip
WEEKDAYS = {
    **inflected({"понедельник": 0, "вторник": 1, "четверг": 3}, _HARD),
    **inflected({"сред": 2, "суббот": 5}, ("а", "у", "ы", "е", "ой")),
    **inflected({"пятниц": 4}, ("а", "у", "ы", "е", "ей")),
    "воскресенье": 6, "воскресенья": 6, "воскресенью": 6, "воскресеньем": 6,
}  # fmt: skip
ONES = {
    "один": 1, "одна": 1, "одну": 1, "одного": 1, "одним": 1, "одной": 1, "два": 2, "две": 2,
    "двух": 2, "двумя": 2, "три": 3, "трех": 3, "тремя": 3, "четыре": 4, "четырех": 4,
    "четырьмя": 4, **inflected({"пят": 5, "шест": 6, "сем": 7, "девят": 9}, ("ь", "и", "ью")),
    "восемь": 8, "восьми": 8, "восемью": 8,
}  # fmt: skip
TENS = inflected({"двадцат": 20, "тридцат": 30}, ("ь", "и", "ью")) | {
    "сорок": 40, "сорока": 40, "пятьдесят": 50, "пятидесяти": 50, "шестьдесят": 60,
    "семьдесят": 70,
}  # fmt: skip
_TEENS = {
    "десят": 10, "одиннадцат": 11, "двенадцат": 12, "тринадцат": 13, "четырнадцат": 14,
    "пятнадцат": 15, "шестнадцат": 16, "семнадцат": 17, "восемнадцат": 18, "девятнадцат": 19,
}  # fmt: skip
NUMBERS = {
    **ONES, **TENS, **inflected(_TEENS, ("ь", "и", "ью")), "сто": 100, "двое": 2, "двоих": 2,
    "трое": 3, "троих": 3, "четверо": 4,
}  # fmt: skip
ORDINAL_DAYS = inflected(
    {"перв": 1, "втор": 2, "четверт": 4, "пят": 5, "шест": 6, "седьм": 7, "восьм": 8, "девят": 9,
     **_TEENS, "двадцат": 20, "тридцат": 30}, ("ого", "ое")
) | {"третьего": 3, "третье": 3}  # fmt: skip
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
DAYNIGHTS = dict.fromkeys(("сутки", "суток", "сутками", "суткам"), "day")
_ADJECTIVE = ("ый", "ая", "ое", "ого", "ой", "ом", "ую", "ым", "ому", "ые", "ых")
_SOFT_ADJECTIVE = ("ий", "яя", "ее", "его", "ей", "ем", "юю", "им", "ему", "ие", "их",
                   "ая", "ую")  # fmt: skip
STEPS = {
    **inflected({"прошл": -1, "позапрошл": -2}, _ADJECTIVE),
    **inflected({"минувш": -1, "истекш": -1, "последн": -1, "предыдущ": -1, "прошедш": -1,
                 "ушедш": -1, "следующ": 1, "ближайш": 1, "будущ": 1, "грядущ": 1,
                 "наступающ": 1, "нынешн": 0, "текущ": 0, "уходящ": 0, "предстоящ": 1},
                _SOFT_ADJECTIVE),
    "эти": 0, "этих": 0,
    "этот": 0, "эта": 0, "это": 0, "этого": 0, "этой": 0, "этом": 0, "эту": 0, "этим": 0,
    "сего": 0,
}  # fmt: skip

WORDS = {
    **SIGNS,
    "MONTH": {**MONTHS, **SHORT_MONTHS},
    "MONTHADJ": inflected(
        {"январ": 1, "февраль": 2, "мартов": 3, "апрель": 4, "май": 5, "июнь": 6, "июль": 7,
         "августов": 8, "сентябрь": 9, "октябрь": 10, "ноябрь": 11, "декабрь": 12},
        tuple(f"ск{ending}" for ending in ("ий", "ая", "ое", "ие", "ого", "ой", "ому", "ом", "ую",
                                           "их", "им", "ими")),
    ),
    "WEEKDAY": WEEKDAYS,
    "WEEKDAYPART": inflected({"понедельничн": 0, "пятничн": 4, "воскресн": 6}, ("ым", "ый", "ой"))
    | inflected({"субботн": 5}, ("им", "ий", "ей")),
    "WEEKDAYADJ": inflected({"понедельничн": 0, "пятничн": 4, "воскресн": 6}, _ADJECTIVE)
    | inflected({"субботн": 5}, _SOFT_ADJECTIVE),
    "NUM": NUMBERS,
    "TENS": TENS,
    "ONES": ONES,
    "ANDHALF": {"полтора": 0, "полторы": 0, "полутора": 0},
    "ORD": ORDINALS,
    "ORDTENS": {"двадцать": 20, "тридцать": 30},
    "ORDDAY": ORDINAL_DAYS,
    "OFMONTH": {"числа": 0, "число": 0, "числу": 0},
    "ROMAN": ROMAN,
    "SUFFIX": dict.fromkeys(("го", "е", "ое", "й", "ый", "ого", "м", "ом", "му"), 0),
    "UNIT": UNITS,
    "UNITS": {**UNITS, **PLURALS, **DAYNIGHTS},
    "PLURAL": PLURALS,
    "DAYNIGHT": DAYNIGHTS,
    "LONG": {"полгода": ("month", 6), "полугода": ("month", 6), "полугодом": ("month", 6)},
    "QUARTER": {"квартал": 1, "квартала": 1, "квартале": 1},
    "HALF": {"половина": 1, "половине": 1,
             "половины": 1, "половину": 1},
    "THIRD": {"декада": 1, "декаде": 1, "декады": 1, "декаду": 1},
    "HALFYEAR": {"полугодие": 1, "полугодия": 1, "полугодии": 1},
    "SEASON": {
        "весной": 21, "весна": 21, "весны": 21, "весну": 21, "летом": 22, "лето": 22, "лета": 22,
        "осенью": 23, "осень": 23, "осени": 23, "зимой": 24, "зима": 24, "зимы": 24, "зиму": 24,
        "весне": 21, "лету": 22, "зиме": 24,
    },
    "PART": {
        "утром": 0, "утра": 0, "утру": 0, "днем": 0, "вечером": 0, "вечера": 0, "вечеру": 0,
        "ночью": 0, "ночи": 0, "ночь": 0, "полдень": 0, "полудню": 0, "полудня": 0, "полночь": 0,
        "полуночи": 0, "вечер": 0, "утро": 0,
    },
    "HOURWORD": {**ONES, **inflected(_TEENS, ("ь", "и", "ью"))},
    "HOURPART": {"утра": 0, "вечера": 0, "ночи": 0},
    "NIGHTSTEP": dict.fromkeys(
        ("минувшей", "прошлой", "прошедшей", "этой", "минувшую", "прошлую", "прошедшую"), 0
    ),
    "DEICTIC": {
        "сегодня": 0, "вчера": -1, "позавчера": -2, "завтра": 1, "послезавтра": 2, "накануне": -1,
    },
    "OFDAY": inflected({"сегодняшн": 0, "вчерашн": -1, "завтрашн": 1}, _SOFT_ADJECTIVE),
    "UNITWORD": dict.fromkeys(inflected({"прошлогодн": 0}, _SOFT_ADJECTIVE), ("year", -1, "")),
    "STEP": STEPS,
    # "4 мая с. г.": of this year.
    "YEARSTEP": {**STEPS, "с": 0},
    "WEEKSTEP": STEPS,
    "SAMEYEAR": {"того": 0},
    "FOLLOW": inflected({"следующ": 1, "предыдущ": -1}, _SOFT_ADJECTIVE),
    "THAT": {"тот": 0, "та": 0, "то": 0, "того": 0, "той": 0, "том": 0, "ту": 0, "тем": 0},
    "SAME": {"же": 0},
    "EDGE": {
        "начале": "early", "начала": "early", "начало": "early", "началу": "early",
        "середине": "mid", "середины": "mid", "середину": "mid", "конце": "late",
        "конца": "late", "концу": "late", "конец": "late", "исходе": "late", "исходу": "late",
        # "В первых числах августа", "в последние дни августа".
        "первых": "early", "первые": "early", "последних": "late", "последние": "late",
        "двадцатых": "late",
    },
    "WAY": {"назад": -1, "тому": -1},
    "FROMTEXT": {
        "ранее": -1, "раньше": -1, "позже": 1, "позднее": 1, "спустя": 1, "до": -1, "после": 1,
    },
    "LATER": {"спустя": 1},
    "FEW": {"несколько": 0, "нескольких": 0, "несколькими": 0, "пару": 0, "пара": 0,
            "парой": 0},
    "ABOUT": dict.fromkeys(
        ("около", "почти", "примерно", "приблизительно", "более", "больше", "менее", "меньше",
         "чуть", "чем", "ровно", "порядка"), 0
    ),
    "RECENT": inflected({"последн": 0, "минувш": 0, "прошедш": 0, "истекш": 0, "предыдущ": 0},
                        ("ие", "их")) | {"прошлые": 0, "прошлых": 0},
    "COMING": inflected({"ближайш": 0, "предстоящ": 0, "грядущ": 0, "следующ": 0}, ("ие", "их")),
    "WEEKEND": {"выходные": 0, "выходных": 0, "уикэнд": 0, "уик-энд": 0},
    # What nobody announces: "попытка переворота 15 июля" has been, whatever the month now.
    "HAPPENED": {
        **inflected(dict.fromkeys(("переворот", "теракт", "инцидент", "взрыв", "обстрел", "удар",
                                   "авиаудар"), 0), ("а", "у", "е", "ом", "ы", "ов", "ами")),
        **inflected(dict.fromkeys(("атак", "катастроф"), 0), ("и", "е", "у", "ой", "ами")),
        **inflected({"трагеди": 0, "авари": 0}, ("и", "ю", "ей")),
        **inflected({"событи": 0}, ("й", "ях", "ям", "ями")),
        **inflected({"крушени": 0}, ("я", "ю", "ем", "и")),
        **inflected({"гибел": 0}, ("и", "ью")),
    },
    "EVE": {"ночь": 0, "ночью": 0},
    "EVERY": inflected({"кажд": 0}, _ADJECTIVE),
    "DAILY": {"ежедневно": 0, "ежесуточно": 0, "ежедневные": 0, "ежедневных": 0},
    "YEARWORD": {"год": 0, "года": 0, "году": 0, "годом": 0, "г": 0, "гг": 0, "годы": 0,
                 "годов": 0, "годах": 0, "годами": 0, "годам": 0},
    "CENTURY": {"век": 0, "века": 0, "веке": 0, "столетие": 0, "столетия": 0, "столетии": 0},
    "ERA": {"х": 0, "е": 0, "ые": 0, "ых": 0},
    "DECADE": inflected({"нулев": 2000, "девяност": 1990, "восьмидесят": 1980, "семидесят": 1970,
                         "шестидесят": 1960, "пятидесят": 1950, "сороков": 1940,
                         "тридцат": 1930, "двадцат": 1920}, ("ые", "ых")),
    "OCLOCK": {"час": 0, "часа": 0, "часов": 0, "ч": 0},
    "ZONE": {"мск": 0, "gmt": 0, "utc": 0},
    "ZONED": {"мск": 0, "местному": 0, "московскому": 0, "дамасскому": 0, "сирийскому": 0,
              "киевскому": 0, "гринвичу": 0, "москве": 0},
}  # fmt: skip

_EDGE = "(EDGE (числах|дни|дней|днях)? )?"
_DAY = "(DAY (DASH SUFFIX)?|ORDTENS? ORDDAY)"
_YEARWORD = "(YEARWORD DOT?)"
_YEAR = (
    f"(COMMA? YEAR (DASH SUFFIX)? {_YEARWORD}?|YEARSTEP (года|году)"
    "|YEARSTEP DOT г DOT?|SAMEYEAR же? (года|году))"
)
_MONTH = "(MONTH DOT?)"
_AND = "(DASH|по|до|и|на)"
_COUNT = "(TENS ONES|NUM)"
_PART = "((рано|поздно|ранним|поздним)? PART|ORD HALF дня)"
_ZONE = "(ZONE|по ZONED времени?)"
_HOUR = "((HOUR|HOURWORD)? OCLOCK (HOURPART|дня)|(HOUR|HOURWORD) HOURPART)"
_AT = f"((CLOCK OCLOCK?|{_HOUR}|HOUR OCLOCK) {_ZONE}?)"
# A number of hours alone is a length of time.
_AT_ALONE = f"(CLOCK {_ZONE}?|{_HOUR} {_ZONE}?|HOUR OCLOCK {_ZONE})"
_HOURS = f"(({_AT}|HOUR) (до|по) {_AT})"
_TIMED = "(в|около|к|с|до|по|после)"
_ON_TIME = f"(COMMA? ((в|во|около|к|ближе к)? ({_AT}|{_PART})|(с|со) {_HOURS}))"
_WEEKDAY = "(STEP? WEEKDAY)"
# "Сегодня, в среду, 18 сентября", "поздно вечером во вторник, 18 сентября".
_TODAY = "(DEICTIC COMMA? (в|во)?)"
_LEAD = f"({_PART} COMMA? (в|во)?)? ({_WEEKDAY} PART2? COMMA?)?"

RULES = (
    Rule(f"DATE (г DOT)? (COMMA? в? {_AT})?", meanings.written_date),
    Rule(f"{_AT} (COMMA|SLASH)? DATE", meanings.written_date),
    Rule("MONTHOF", meanings.written_date),
    Rule(f"{_TODAY}? {_LEAD} {_DAY} {_MONTH} {_YEAR}? {_ON_TIME}?", meanings.day_of_month),
    Rule(f"{_DAY} {_MONTH} {_YEAR}? COMMA (в|во) WEEKDAY", meanings.day_of_month),
    Rule(f"HAPPENED <{_DAY} {_MONTH} {_YEAR}? {_ON_TIME}?>", meanings.day_of_month),
    Rule(f"WEEKDAY OPEN {_DAY} {_MONTH} {_YEAR}? CLOSE", meanings.day_of_month),
    Rule(f"({_AT} COMMA?)? {_MONTH} DAY COMMA YEAR", meanings.day_of_month),
    Rule(f"(с|со) <{_HOURS} {_DAY} {_MONTH} {_YEAR}?>", meanings.day_of_month),
    Rule(f"{_TIMED}? <{_AT} COMMA? {_LEAD} {_DAY} {_MONTH} {_YEAR}?>", meanings.day_of_month),
    Rule(f"EVE на ({_WEEKDAY} COMMA?)? {_DAY} {_MONTH} {_YEAR}?", meanings.day_of_month),
    Rule(f"EVE (с|со) WEEKDAY2 на WEEKDAY COMMA? {_DAY} {_MONTH} {_YEAR}?", meanings.day_of_month),
    Rule(
        f"EVE (с|со) DAY1 (DASH SUFFIX)? на DAY2 (DASH SUFFIX)? {_MONTH} {_YEAR}?",
        meanings.days_of_month,
    ),
    Rule(
        f"EVE (с|со) DAY1 (DASH SUFFIX)? {_MONTH} на DAY2 (DASH SUFFIX)? MONTH2 {_YEAR}?",
        meanings.days_of_month,
    ),
    Rule(
        f"(DAYS|DAY1 (DASH SUFFIX)? {_AND} DAY2 (DASH SUFFIX)?) {_MONTH} {_YEAR}?",
        meanings.days_of_month,
    ),
    Rule("(DAY (DASH SUFFIX)?|ORDTENS? ORDDAY) OFMONTH (STEP месяца)?", meanings.lone_day),
    Rule("PART DAY DASH SUFFIX", meanings.lone_day),
    Rule("(а|до|с|к|на) <DAY DASH (го|му|е)>", meanings.lone_day),
    # Months, seasons, quarters, halves, years.
    Rule(f"{_EDGE} STEP? {_MONTH} {_YEAR}?", meanings.month),
    Rule(
        f"(ORD|последней|последнюю) (неделя|неделе|неделю|недели) {_MONTH} {_YEAR}?",
        meanings.week_of_month,
    ),
    Rule(f"ORD THIRD {_MONTH} {_YEAR}?", meanings.third_of_month),
    Rule(f"{_EDGE} (STEP|THAT)? SEASON {_YEAR}?", meanings.season),
    Rule(f"SEASON YEARS {_YEARWORD}?", meanings.years),
    Rule("MONTHADJ", meanings.month),
    Rule(f"(ORD|DAY DASH SUFFIX|ROMAN) QUARTER {_YEAR}?", meanings.quarter),
    Rule(f"ORD HALFYEAR {_YEAR}?", meanings.half),
    Rule(f"ORD HALF ({_YEAR}|года)", meanings.half),
    Rule(f"ORD HALF {_MONTH} {_YEAR}?", meanings.half_of_month),
    Rule(f"{_EDGE} YEAR", meanings.lone_year),
    Rule(f"{_EDGE} YEAR (DASH SUFFIX {_YEARWORD}?|{_YEARWORD})", meanings.year),
    Rule(f"YEARS {_YEARWORD}?", meanings.years),
    Rule("NUM1 DASH NUM2 годы", meanings.no_date),
    Rule(f"{_EDGE} YEAR DASH ERA {_YEARWORD}?", meanings.decade),
    Rule(f"{_EDGE} YY DASH ERA {_YEARWORD}?", meanings.decade),
    Rule(f"{_EDGE} DECADE {_YEARWORD}?", meanings.decade),
    Rule(f"{_EDGE} (ROMAN|DAY DASH SUFFIX) CENTURY", meanings.century),
    Rule("(новый|нового|новому) (год|года|году)", meanings.new_year),
    # Weekdays and nights.
    Rule(f"{_WEEKDAY} {_ON_TIME}?", meanings.weekday),
    Rule(f"{_PART} (в|во)? {_WEEKDAY}", meanings.weekday),
    Rule("WEEKDAYPART PART", meanings.weekday),
    Rule("WEEKDAYADJ", meanings.weekday),
    Rule(f"{_TIMED}? <{_AT} (в|во)? {_WEEKDAY}>", meanings.weekday),
    Rule("WEEKDAY на? WEEKSTEP (неделе|недели)", meanings.weekday),
    Rule("WEEKSTEP неделе COMMA? (в|во) WEEKDAY PART?", meanings.weekday),
    Rule(f"EVE на {_WEEKDAY}", meanings.night_into),
    Rule("EVE (с|со) WEEKDAY на WEEKDAY2", meanings.night_between),
    Rule("EVE на DEICTIC", meanings.overnight),
    Rule("NIGHTSTEP (ночью|ночь)", meanings.overnight),
    # Days seen from the publication.
    Rule(f"DEICTIC {_ON_TIME}?", meanings.deictic),
    Rule(f"{_PART} DEICTIC", meanings.deictic),
    Rule("DEICTIC COMMA (в|во) WEEKDAY", meanings.deictic),
    Rule("OFDAY (день|дня|дню|днем|PART)", meanings.deictic),
    Rule("OFDAY", meanings.deictic),
    Rule("UNITWORD", meanings.unit_word),
    Rule("(этой|этим) PART", meanings.part_of_day),
    Rule("(THAT|STEP) SAME PART", meanings.part_of_day),
    Rule("THAT PART", meanings.part_of_day),
    Rule(f"{_PART}", meanings.part_of_text_day),
    # Units seen from the publication or the text.
    Rule(f"{_EDGE} STEP UNIT", meanings.unit),
    Rule(f"{_PART}? FOLLOW (день|дня)", meanings.day_from_text),
    Rule("FOLLOW (утро|утром|вечер|вечером|ночь|ночью)", meanings.day_from_text),
    Rule("другой день", meanings.next_day),
    Rule("(наутро|назавтра)", meanings.part_of_next_day),
    Rule(f"{_PART}? THAT SAME? UNIT", meanings.unit),
    Rule(f"{_PART}? STEP SAME UNIT", meanings.unit),
    Rule("EDGE UNIT", meanings.unit_now),
    Rule("STEP? WEEKEND", meanings.weekend),
    # Distances.
    Rule(f"ABOUT? ABOUT2? ({_COUNT}|ANDHALF)? UNITS тому? WAY", meanings.distance),
    Rule("ABOUT? LONG тому? WAY", meanings.distance),
    Rule(f"ABOUT? ABOUT2? ({_COUNT}|ANDHALF)? UNITS FROMTEXT", meanings.distance),
    Rule(f"ABOUT? ({_COUNT}|ANDHALF)? UNITS FROMTEXT этого", meanings.distance),
    Rule("ABOUT? LONG FROMTEXT этого?", meanings.distance),
    Rule(f"LATER ABOUT? (({_COUNT}|ANDHALF)? UNITS|LONG)", meanings.later_or_ahead),
    Rule(f"через <ABOUT? (({_COUNT}|ANDHALF)? UNITS|LONG)>", meanings.later_or_ahead),
    Rule("FEW UNITS (WAY|FROMTEXT этого?)", meanings.few_ago),
    Rule("(LATER|через) FEW UNITS", meanings.few_later_or_ahead),
    # Vague and rolling stretches.
    Rule("FEW? RECENT FEW? PLURAL", meanings.recent),
    Rule("COMING FEW? PLURAL", meanings.coming),
    Rule(f"(RECENT|STEP) {_COUNT}? DAYNIGHT", meanings.rolling),
    Rule(f"(RECENT|STEP) ({_COUNT}|ANDHALF) UNITS", meanings.rolling),
    Rule("(RECENT|STEP) LONG", meanings.rolling),
    # Times of day.
    Rule(f"{_TIMED} <{_AT_ALONE}>", meanings.clock),
    Rule("CLOCK ZONE", meanings.clock),
    Rule("<CLOCK> OPEN (ZONE|ZONED)", meanings.clock),
    Rule("это же время", meanings.clock),
    # No dates.
    Rule("EVERY (MONTH|WEEKDAY|UNIT|PART)", meanings.no_date),
    Rule("NUM DASH UNITS", meanings.no_date),
)

_BEFORE_WEEKDAY = word_set(
    "в во на с со до по к и за между от минувшую прошлую эту следующую ближайшую вечером"
)
_EVENTS = word_set(
    """визита саммита встречи переговоров выборов заседания войны праздника операции удара атаки
    наступления конференции матча подписания начала приезда поездки вторжения перемирия раунда
    голосования референдума годовщины вступления прибытия нового рождества"""
)
_BEFORE_SEASON = word_set("этим прошлым минувшим будущим следующим с к до за")
_BEFORE_YEAR = word_set("в с до к по на за от и - – — (")
_BEFORE_DECADE = word_set("в с до к начале середине конце начала середины конца")
_QUOTES = frozenset('«»“”„"')
_SMALL = frozenset({"weekday", "month", "monthadj"})
"""Written small: "Пятница", "Март", "Октябрьская" within a sentence are names."""
_PARTS_ALONE = word_set("утром вечером ночью")
_PARTS_OFTEN = _PARTS_ALONE | {"днем", "днём"}
_MIDDLES = word_set("полдень полудня полудню полночь полночи")
_BEFORE_MIDDLE = word_set("в к до с около после")
_HAPPENINGS = (
    "встреч", "переговор", "заседан", "удар", "авиаудар", "атак", "брифинг", "звон", "разговор",
    "визит", "саммит", "голосован", "инцидент", "решени", "ответ", "заявлен", "обстрел", "событи",
    "операц", "бесед", "консультац", "раунд", "контакт", "бомбардировк", "выступлен", "сообщен",
)  # fmt: skip
_PLURAL_STEPS = ("ие", "ые", "их", "ых")
PAST = word_set(
    "был была было были сообщил заявил заявила сказал прошел вел смог нес умер погиб"
) | frozenset(
    inflected(
        dict.fromkeys(
            """нанесенн нанесённ подписанн достигнут опубликованн сбит заключенн заключённ
            совершенн совершённ принят объявленн проведенн проведённ согласованн сделанн начат
            убит""".split(),
            0,
        ),
        ("ый", "ая", "ое", "ые", "ого", "ой", "ому", "ом", "ую", "ых", "ым", "ыми"),
    )
)
_PAST_ENDINGS = (
    "л", "ла", "ло", "ли", "лся", "лась", "лись", "лось", "вшийся", "вшаяся", "вшееся", "вшиеся",
    "вшегося", "вшейся", "вшихся", "вшемся", "вшуюся", "вших", "вшей", "вшего", "вший", "вшая",
    "вшие", "шедший", "шедшая", "шедшее", "шедшие", "шедшего", "шедшей", "шедших",
)  # fmt: skip
_PERFECTIVE = inflected(
    dict.fromkeys(
        """рассмотр обсуд посет состо получ определ сообщ объяв предъяв предлож продолж заверш
        прекрат приостанов возобнов восстанов установ выступ вступ наступ поступ ответ встрет
        направ отправ представ состав провер выполн примен улет прилет вылет посмотр реш повтор
        прослед уведом доложи назнач продл обрат сократ усил обеспеч подготов закреп освобод
        поговор переговор созвон подтверд соглас приступ попрос утверд удар заяв приглас запуст
        выпуст допуст объясн вылож достав постро""".split(),
        0,
    ),
    ("ит", "ят", "ится", "ятся", "ат", "атся"),
) | inflected(
    dict.fromkeys(
        """начн провед произвед вывед введ перевед пройд прид войд выйд пойд сойд найд приед выед
        уед поед возьм прим подпиш скаж расскаж покаж окаж нанес внес принес стан смож смог собер
        откро закро остан верн займ прибуд отбуд побыва проголосу опублику проинформиру потребу
        истеч истек заработа созов позов привез дад передад отдад создад""".split(),
        0,
    ),
    ("ет", "ёт", "ут", "ют", "ется", "ётся", "утся", "ются"),
)
"""Perfective verbs of this field: what has the form of a present tells of things to come."""
FUTURE = (
    frozenset(_PERFECTIVE)
    | frozenset(
        inflected(
            dict.fromkeys(("запланированн", "намеченн", "назначенн"), 0),
            ("ый", "ая", "ое", "ые", "ого", "ой", "ому", "ом", "ую", "ых", "ым", "ыми"),
        )
    )
    | frozenset(inflected({"предстоящ": 0, "грядущ": 0}, _SOFT_ADJECTIVE))
    | word_set(
        """будет будут намерен намерена намерены планирует планируют планируется планируются
        собирается собираются ожидается ожидаются предполагается должен должна должно должны
        предстоит предстоят запланирован запланирована запланированы запланировано намечен намечена
        намечены намечено назначена назначены назначен назначено перенесен перенесена перенесены
        перенесено перенес перенесли отложен отложена отложены отложено отложил отложила отложили
        продлен продлена продлены продлено продлил продлила продлили может могут стартует стартуют
        истекает истекают начинается начинаются готовится готовятся даст передаст создаст
        прозвучит прозвучат начать приступить возобновить прекратить приостановить"""
    )
)
FUTURE |= frozenset(
    f"{agreed} {what}"
    for agreed in "договорились договорился договорилась условились согласились".split()
    for what in "встретиться провести обсудить собраться созвониться созвать вернуться о".split()
)
_AGREED_ON = word_set(
    """прекращении перемирии режиме создании сотрудничестве координации мерах механизме том
    необходимости разделе принципах правилах взаимодействии поставках сделке цене вводе обмене"""
)
"""What is agreed on at the time told, unlike a meeting: "договорились о перемирии в мае"."""
COUNTED = word_set(
    """человек людей рублей долларов евро лир солдат военных бойцов боевиков мирных тонн
    километров метров км м кг процентов штук раз единиц семей домов беженцев военнослужащих
    самолетов танков вылетов ударов объектов участников сотрудников жителей гектаров литров часов
    лет дней минут раза рубля рублях доллара долларах процента миллиона миллиарда миллионов
    миллиардов тысячи тысяч млн млрд тыс километра километрах метра метрах тонны балла пункта"""
)
_TIMELESS = word_set(
    """если или ли дела села числа мало для тыла тела штурмовали только около школа сила скала
    число дело тело начало правило правила село масло недели цели земли роли доли боли мили модели
    жители представители истребители руководители наблюдатели правители автомобили корабли
    создатели генерал канал персонал материал сигнал журнал потенциал арсенал капитал
    интервал терминал филиал сериал металл вокзал квартал стол пол гол посол узел отдел раздел тыл
    штурвал финал скандал обстрел расстрел прицел предел футбол протокол вал шквал завал провал
    развал перевал обвал накал адмирал маршал либерал трибунал идеал ритуал"""
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
    first, last = slots.start, slots.end - 1
    bare = first == last
    before, word = scene.word(first - 1), scene.word(first)
    if before in ("черный", "чёрный", "черного"):
        return False
    if "clock" in slots and not _is_clock(scene, slots):
        return False
    if "unit" in slots and _is_of_several(scene, slots):
        return False
    if word == "новый" or word.startswith("ново"):
        return scene.written(first)[0].isupper()
    if scene.word(last) in ("до", "после") or _counts_from_event(scene, slots):
        return False
    # "6 сентября в ночь на 7 сентября": the night goes with what follows.
    if scene.word(last) == "ночь" and scene.word(last + 1) in ("на", "с", "со"):
        return False
    if "decade" in slots and "yearword" not in slots:
        return scene.word(slots.place("decade") - 1) in _BEFORE_DECADE
    if slots.names() == {"part"}:
        return _is_part_alone(scene, first, last)
    return not bare or _is_bare_date(scene, slots, before, word)


def _counts_from_event(scene: Scene, slots: Slots) -> bool:
    """ "Через два дня после удара" counts from what is no date."""
    return "units" in slots and scene.word(slots.end) in ("до", "после")


def _is_of_several(scene: Scene, slots: Slots) -> bool:
    """ "Последние недели" are several, though "недели" is also one in the genitive."""
    names = [name for name in ("step", "edge") if name in slots]
    return any(scene.word(slots.place(name)).endswith(_PLURAL_STEPS) for name in names)


def _is_clock(scene: Scene, slots: Slots) -> bool:
    """ "В 17.50" is a time, "в 2.25 раза" a number."""
    after = scene.word(slots.place("clock") + 1)
    return after in WORDS["OCLOCK"] or (after not in COUNTED and after != "%")


def _is_part_alone(scene: Scene, first: int, last: int) -> bool:
    """ "Вечером" says which day, "утром и вечером" how often."""
    word = scene.word(last)
    if word in ("утру", "вечеру"):
        return scene.word(first - 1) == "к"
    if word == "утро":
        return scene.word(first - 1) == "под"
    if word in _MIDDLES:
        return scene.word(first - 1) in _BEFORE_MIDDLE
    if word == "утра":
        # "С утра до вечера" is a length of time.
        return scene.word(first - 1) == "с" and scene.word(last + 1) not in ("до", "и", "по")
    if word not in _PARTS_ALONE or scene.word(first - 1) == "и":
        return False
    return scene.word(last + 1) != "и" or scene.word(last + 2) not in _PARTS_OFTEN


def _is_bare_date(scene: Scene, slots: Slots, before: str, word: str) -> bool:
    first, after = slots.start, slots.end
    if before == "«" and scene.word(after) == "»":
        return False
    named = scene.written(first)[0].isupper() and not slots.names().isdisjoint(_SMALL)
    if named and (not scene.starts_sentence(first) or scene.written(after)[:1].isupper()):
        return False
    if "weekday" in slots and word.startswith("сред"):
        return before in _BEFORE_WEEKDAY and word in ("среду", "среды", "средой")
    if "deictic" in slots and word == "накануне":
        return scene.word(after) not in _EVENTS
    if "monthadj" in slots and scene.word(after).startswith("праздник"):
        return False
    if "ofday" in slots and word.startswith("сегодн"):
        # Of today is what happens; "сегодняшняя Россия" is that of our time.
        return scene.word(after).startswith(_HAPPENINGS)
    counted = scene.word(after).endswith(("ых", "их")) and before not in _BEFORE_YEAR
    if "year" in slots and counted:
        # "1720 новых аппаратов" are counted.
        return False
    if "weekdayadj" in slots:
        # "Субботняя встреча" was on that day, "воскресная школа" meets on every one.
        return scene.word(after).startswith(_HAPPENINGS) or (
            scene.word(after).startswith("телефонн")
            and scene.word(after + 1).startswith(_HAPPENINGS)
        )
    if "season" in slots:
        instrumental = word in ("весной", "летом", "осенью", "зимой")
        return instrumental or before in _BEFORE_SEASON
    return not ("month" in slots and word in SHORT_MONTHS)


def is_name(scene: Scene, slots: Slots) -> bool:
    """ "Движение 14 марта", "«Силы 8 марта»": a name with a day in it."""
    if "month" not in slots or "year" in slots:
        return False
    before = scene.word(slots.start - 1)
    if before.startswith(("движени", "улиц", "площад")):
        return True
    quoted = scene.word(slots.end) in _QUOTES and scene.word(slots.start - 2) in _QUOTES
    return quoted and scene.written(slots.start - 1)[:1].isupper()


LANGUAGE = Language(
    code="ru",
    words=WORDS,
    rules=RULES,
    spellings=spellings,
    accepts=accepts,
    is_name=is_name,
    tense=TenseWords(
        past=PAST,
        past_endings=_PAST_ENDINGS,
        future=FUTURE,
        timeless=_TIMELESS,
        before_verbs=frozenset({"о"}),
        nouns_led=_AGREED_ON,
    ),
    since=frozenset({"с", "со", "начиная"}),
    until=frozenset({"до", "по", "к", "позднее", "позже"}),
    counts_from={"до": -1, "после": 1},
    between=frozenset({"с", "со", "между", "от"}),
    to=frozenset({"по", "до", "-", "–", "—"}),
    and_=frozenset({"и"}),
    articles=frozenset({"в", "на"}),
    joins=word_set("в с до по к после"),
    stretches=frozenset(inflected({"последн": 0}, _SOFT_ADJECTIVE)) | {"прошедшую", "минувшую"},
    numbered=word_set("резолюция резолюции резолюцией резолюцию номер статья статьи рейс"),
    counted=COUNTED,
    function_words=FUNCTION_WORDS,
)
