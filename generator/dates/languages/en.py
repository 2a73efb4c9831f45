"""English: the words and rules of dates."""

from collections.abc import Iterator

from generator.dates import meanings
from generator.dates.grammar import Rule, Slots
from generator.dates.language import Language
from generator.dates.languages import SIGNS, word_set
from generator.dates.lists import name_ahead
from generator.dates.scene import Scene
from generator.dates.tense import TenseWords

MONTHS = {
    "january": 1, "february": 2, "March": 3, "april": 4, "May": 5, "june": 6, "july": 7,
    "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
}  # fmt: skip
SHORT_MONTHS = {
    "Jan": 1, "Feb": 2, "Febr": 2, "Mar": 3, "Apr": 4, "Jun": 6, "Jul": 7, "Aug": 8, "Sep": 9,
    "Sept": 9, "Oct": 10, "Nov": 11, "Dec": 12,
}  # fmt: skip
WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5,
    "sunday": 6,
}  # fmt: skip
SHORT_WEEKDAYS = {
    "Mon": 0, "Tue": 1, "Tues": 1, "Wed": 2, "Thu": 3, "Thur": 3, "Thurs": 3, "Fri": 4, "Sat": 5,
    "Sun": 6,
}  # fmt: skip
NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90, "hundred": 100,
}  # fmt: skip
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip
UNITS = {"day": "day", "week": "week", "month": "month", "year": "year", "decade": "decade",
         "century": "century", "fortnight": "fortnight"}  # fmt: skip
UNITS_COUNTED = {**UNITS, "days": "day", "weeks": "week", "months": "month", "years": "year",
                 "decades": "decade", "fortnights": "fortnight", "quarters": "quarter",
                 "hours": "hour", "hour": "hour", "nights": "day"}  # fmt: skip

_CLOCK_PLACES = """syria syrian damascus moscow ankara istanbul turkish baghdad beirut amman israel
    jerusalem tehran cairo london paris geneva washington""".split()
"""Places whose time reports give: "noon Damascus time"."""

WORDS = {
    **SIGNS,
    "MONTH": {**MONTHS, **SHORT_MONTHS},
    "LONGMONTH": MONTHS,
    "WEEKDAY": {**WEEKDAYS, **SHORT_WEEKDAYS},
    "LONGWEEKDAY": WEEKDAYS,
    "WEEKDAYS": {f"{name}s": value for name, value in WEEKDAYS.items()},
    "NUM": {**NUMBERS, "a": 1, "an": 1},
    "TEENS": {name: value for name, value in NUMBERS.items() if 15 <= value <= 20},
    "TENS": {name: value for name, value in NUMBERS.items() if value >= 20 and value < 100},
    "ONES": {name: value for name, value in NUMBERS.items() if value < 20},
    "DUAL": {"couple": 2},
    "ORD": ORDINALS,
    "SUFFIX": {"st": 1, "nd": 2, "rd": 3, "th": 4, "d": 2},
    "UNIT": UNITS,
    "UNITS": UNITS_COUNTED,
    "PLURAL": {name: value for name, value in UNITS_COUNTED.items() if name.endswith("s")},
    "QUARTER": {"quarter": 1},
    "Q": {"Q": 0},
    "SEASON": {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24,
               "midsummer": 22, "midwinter": 24},
    "PART": {
        "morning": 0, "afternoon": 0, "evening": 0, "night": 0, "dawn": 0,
        "dusk": 0, "noon": 0, "midnight": 0, "midday": 0, "lunchtime": 0, "daybreak": 0,
        "sunrise": 0, "sunset": 0, "sundown": 0, "nightfall": 0,
    },
    "TURN": {"noon": 0, "midnight": 0, "midday": 0, "dawn": 0, "dusk": 0, "daybreak": 0,
             "nightfall": 0, "sunrise": 0, "sunset": 0, "sundown": 0},
    "PARTS": {"mornings": 0, "afternoons": 0, "evenings": 0, "nights": 0},
    "EVERY": {"every": 0, "each": 0},
    "DAILY": {"daily": 1},
    "B": {"B": 0},
    "C": {"C": 0},
    "E": {"E": 0},
    "BC": {"BC": 0, "BCE": 0},
    "AD": {"AD": 0, "CE": 0},
    "EVE": {"eve": 0},
    "NEW": {"New": 0},
    "THOUSAND": {"two": 2},
    "FEAST": {"christmas": "christmas", "thanksgiving": "thanksgiving", "easter": "easter",
              "Easter": "easter", "halloween": "halloween"},
    "FEASTDAY": {"Valentine": "valentine", "Labor": "labor", "Memorial": "memorial",
                 "Veterans": "veterans", "Boxing": "boxing", "Patrick": "patrick"},
    "GOODFRIDAY": {"Good": "goodfriday"},
    "PALMSUNDAY": {"Palm": "palmsunday"},
    "EASTERMONDAY": {"Easter": "eastermonday"},
    "DEICTIC": {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0},
    "STEP": {
        "last": -1, "past": -1, "next": 1, "coming": 1, "this": 0, "current": 0, "upcoming": 1,
        "latest": -1,
    },
    "STRETCH": {"last": -1, "past": -1},
    "YEARSTEP": {"last": -1, "this": 0, "next": 1, "previous": -1},
    "SAMEYEAR": {"same": 0, "that": 0},
    "FOLLOWYEAR": {"following": 1, "previous": -1, "preceding": -1},
    "WEEKSTEP": {"last": -1, "this": 0, "next": 1},
    "FOLLOW": {"following": 1, "previous": -1, "preceding": -1, "ensuing": 1},
    "NEXTONE": {"next": 1},
    "COMING": {"coming": 1, "upcoming": 1},
    "THAT": {"that": 0},
    "LASTNIGHT": {"last": -1},
    "NIGHT": {"night": 0, "overnight": 0},
    "SAME": {"same": 0},
    "EDGE": {
        "early": "early", "beginning": "early", "start": "early", "outset": "early",
        "mid": "mid", "middle": "mid", "late": "late", "end": "late", "close": "late",
        "earlier": "earlier", "later": "later", "sometime": "", "latter": "late",
    },
    "EDGES": {
        "first": "early", "opening": "early", "initial": "early", "last": "late",
        "closing": "late", "final": "late", "waning": "late",
    },
    "WAY": {"ago": -1, "back": -1, "hence": 1},
    "FROMTEXT": {"earlier": -1, "later": 1, "previously": -1, "prior": -1, "afterward": 1,
                 "afterwards": 1, "beforehand": -1},
    "BEFORE": {"before": -1, "after": 1},
    "FEW": {"few": 0, "several": 0, "many": 0, "some": 0},
    "DECADE": {
        "twenties": 1920, "thirties": 1930, "forties": 1940, "fifties": 1950, "sixties": 1960,
        "seventies": 1970, "eighties": 1980, "nineties": 1990,
    },
    "MERIDIEM": {"am": 0, "pm": 0},
    "ZONE": {"gmt": 0, "est": 0, "edt": 0, "utc": 0, "bst": 0, "pst": 0, "pdt": 0, "et": 0,
             "cet": 0, "cest": 0, "cdt": 0, "cst": 0, "ist": 0, "msk": 0, "local": 0, "eastern": 0},
    "CITY": dict.fromkeys(_CLOCK_PLACES, 0),
    "PLUS": {"+": 0},
    "ZULU": {"gmt": 0, "utc": 0, "Z": 0, "zulu": 0, "est": 0, "edt": 0, "bst": 0, "pst": 0,
             "pdt": 0, "cet": 0},
    "ABOUT": {
        "about": 0, "around": 0, "nearly": 0, "almost": 0, "some": 0, "roughly": 0,
        "approximately": 0, "over": 0, "exactly": 0, "just": 0,
    },
}  # fmt: skip

_EDGE = (
    "(the? very? EDGE (part|half|days|weeks|months|stages)? (DASH|of|in)?"
    "|the EDGES (days|weeks|months|hours) of )?"
)
_AMPM = "(MERIDIEM DOT?|(a|p) DOT m DOT?)"
_ZONED = "((CITY time|ZONE ((PLUS|DASH) HOUR3)? time?)? (OPEN (NUM|CLOCK3) ZONE CLOSE)?)"
_HOUR = f"(HOUR {_AMPM}|CLOCK {_AMPM}?|TURN)"
_CLOCK = f"(ABOUT? {_HOUR} {_ZONED} (COMMA|on)?)"
_HOUR_AFTER = f"(HOUR1 {_AMPM}|CLOCK1 {_AMPM}?)"
_AT = (
    f"((COMMA|DASH)? ((shortly|just)? (at|around|about|before|after) ABOUT? ({_HOUR_AFTER}|TURN)"
    f"|{_HOUR_AFTER}) {_ZONED})?"
)
_BC = "(BC|B DOT C DOT (E DOT)?)"
_AD = "(AD|a DOT d DOT|C DOT E DOT)"
_DAY = "(DAY SUFFIX?|the? ORD)"
_YEAR = (
    "(COMMA? (of|in)? (the same)? YEAR|of? YEARSTEP year|APOS YY"
    "|COMMA? (of|in)? the? (SAMEYEAR|FOLLOWYEAR) year|COMMA? (of|in)? the NEXTONE year)"
)
_MONTH = "(MONTH DOT?)"
_WEEKDAY = "(WEEKDAY DOT?)"
_HALF_DAY = "(early|late|earlier|later)?"
_AND = "(DASH|to|and|&|through|until|till|or)"
_COUNT = "(NUM|TENS DASH? ONES|a? DUAL of?)"
_DAY_BEFORE = (
    f"(((PART2 on? STEP?)? {_WEEKDAY} PART? (COMMA|on|OPEN)?|PART (of|on)?) (COMMA|the)?)?"
)
_DAY_AFTER = f"((at|in the|COMMA)? PART2|{_AT})?"
_HOURS_OF = "(the (EDGE PART?|PART) hours of|PART of)"
_SPOKEN = "(TEENS (TENS (DASH? ONES)?|hundred)|THOUSAND thousand (and? ONES)?)"

RULES = (
    # Whole dates in numbers, month and day, day and month.
    Rule(f"DATE {_AT}", meanings.written_date),
    Rule(f"{_CLOCK} DASH? DATE", meanings.written_date),
    Rule("MONTHOF", meanings.written_date),
    Rule(
        f"{_HALF_DAY} this? {_DAY_BEFORE} STEP? {_MONTH} {_DAY} {_YEAR}? {_DAY_AFTER} {_AT}",
        meanings.day_of_month,
    ),
    Rule(
        f"{_HALF_DAY} {_DAY_BEFORE} the? {_DAY} of? {_MONTH} {_YEAR}? {_DAY_AFTER} {_AT}",
        meanings.day_of_month,
    ),
    Rule(f"{_HOURS_OF} {_DAY_BEFORE} {_MONTH} {_DAY} {_YEAR}?", meanings.day_of_month),
    Rule(
        f"{_HOURS_OF} {_DAY_BEFORE} {_DAY} of? {_MONTH} {_YEAR}?",
        meanings.day_of_month,
    ),
    Rule(f"{_HOURS_OF} {_WEEKDAY} PART?", meanings.weekday),
    Rule(f"this coming {_DAY_BEFORE} {_MONTH} {_DAY} {_YEAR}?", meanings.day_of_month),
    Rule(
        f"{_CLOCK} (COMMA|on)? {_DAY_BEFORE} {_MONTH} DAY SUFFIX? {_YEAR}?", meanings.day_of_month
    ),
    Rule(f"{_CLOCK} (COMMA|on|DASH)? DAY SUFFIX? of? {_MONTH} {_YEAR}?", meanings.day_of_month),
    Rule(f"DAY DASH {_MONTH} DASH (YEAR|YY)", meanings.day_of_month),
    Rule(f"the? NIGHT of <{_DAY_BEFORE} {_DAY} of? {_MONTH} {_YEAR}?>", meanings.day_of_month),
    Rule(f"the? NIGHT of <{_DAY_BEFORE} {_MONTH} {_DAY} {_YEAR}?>", meanings.day_of_month),
    Rule(
        f"{_MONTH} (DAYS|DAY1 SUFFIX1? {_AND} the? DAY2 SUFFIX2?) {_YEAR}?", meanings.days_of_month
    ),
    Rule(
        f"the? (DAYS|DAY1 SUFFIX1? {_AND} the? DAY2 SUFFIX2?) of? {_MONTH} {_YEAR}?",
        meanings.days_of_month,
    ),
    Rule(
        "(midnight on)? the? NIGHT (of|between) "
        f"<{_MONTH} (DAYS|DAY1 SUFFIX1? {_AND} DAY2 SUFFIX2?) {_YEAR}?>",
        meanings.days_of_month,
    ),
    Rule(
        f"the week (of|beginning|starting|ending) {_MONTH} DAY SUFFIX? {_YEAR}?",
        meanings.week_of_day,
    ),
    Rule(
        f"the week (of|beginning|starting|ending) the? DAY SUFFIX? of? {_MONTH} {_YEAR}?",
        meanings.week_of_day,
    ),
    Rule(f"{_WEEKDAY} COMMA? the DAY SUFFIX", meanings.lone_day),
    Rule("the? DAY SUFFIX", meanings.listed_day),
    Rule("the DAY SUFFIX (of (this|the|that) same? month)?", meanings.lone_day),
    Rule("the DAY1 SUFFIX1 and the? DAY2 SUFFIX2", meanings.lone_days),
    Rule("DAY1 MONTH1 DOT? YEARDAY MONTH2 DOT? YEAR", meanings.days_of_years),
    # Months, seasons, quarters, halves.
    Rule(f"{_EDGE} (the? month of)? STEP? {_MONTH} {_YEAR}?", meanings.month),
    Rule(f"the? (ORD|last|final) week of {_MONTH} {_YEAR}?", meanings.week_of_month),
    Rule(f"the? (ORD|last|final) (WEEKDAY|day) (of|in) {_MONTH} {_YEAR}?", meanings.day_in_month),
    Rule(
        f"the (ORD|last|final) {_COUNT} (days|weeks) of {_MONTH} {_YEAR}?", meanings.days_in_month
    ),
    Rule(f"{_EDGE} (this past)? (the|STEP)? SEASON {_YEAR}?", meanings.season),
    Rule(f"{_EDGE} the? SEASON (of|in)? YEARS", meanings.years),
    Rule(f"the? SEASON of {_SPOKEN}", meanings.season),
    Rule("(the|STEP|its)? flat? (fiscal DASH?)? ORD DASH? QUARTER", meanings.quarter),
    Rule(f"the? (fiscal DASH?)? ORD DASH? QUARTER of? {_YEAR}", meanings.quarter),
    Rule("the? (fiscal DASH?)? YEAR fiscal? ORD DASH? QUARTER", meanings.quarter),
    Rule("YEARSTEP year APOS s ORD DASH? QUARTER", meanings.quarter),
    Rule("Q DAY (of? YEAR)?", meanings.quarter),
    Rule("(the|that) QUARTER", meanings.stated_quarter),
    Rule("the latest (QUARTER|period)", meanings.stated_quarter),
    Rule(
        "(the|a)? comparable? year DASH? (ago|earlier) (QUARTER|period|ORD QUARTER)",
        meanings.quarter_before,
    ),
    Rule("(the|a)? year DASH (ago|earlier)", meanings.quarter_before),
    Rule(f"the? (ORD|last|latter) half of {_MONTH} {_YEAR}?", meanings.half_of_month),
    Rule("the? (ORD|STEP) half of? (the year)? YEAR", meanings.half),
    Rule("the? ORD half of? (YEARSTEP|the) year", meanings.half),
    # Years, decades, centuries.
    Rule(f"{_EDGE} (the? (calendar|fiscal)? year)? YEAR", meanings.lone_year),
    Rule("(in|of|since|until|by|and) <APOS YY>", meanings.short_year),
    Rule(f"{_EDGE} (the? SEASON of?|MONTH COMMA?)? NUM {_BC}", meanings.year_of_era),
    Rule(f"NUMS {_BC}", meanings.years_of_era),
    Rule("NUM", meanings.year_of_stated_era),
    Rule(f"{_EDGE} the? SEASON (of|in)? NUM", meanings.year_of_stated_era),
    Rule(f"{_AD} NUM", meanings.year_of_era),
    Rule(f"NUM {_AD}", meanings.year_of_era),
    Rule(f"NUMS {_AD}", meanings.years_of_era),
    Rule(f"NUM1 BC? (DASH|to|and|until) NUM2 {_BC}", meanings.years_of_era),
    Rule("the? fiscal YEAR", meanings.year),
    Rule("the YEAR (period|QUARTER)", meanings.period_of_year),
    Rule("the STEP fiscal UNIT", meanings.unit),
    Rule("the (full|fiscal) year", meanings.unit_now),
    Rule("(months|quarters|rest|remainder|balance|course|half) of <the year>", meanings.unit_now),
    Rule(f"the? year? {_SPOKEN}", meanings.spoken_year),
    Rule(f"MONTH {_SPOKEN}", meanings.month),
    Rule("year DASH end YEAR?", meanings.year_end),
    Rule("the? year (APOS s)? end", meanings.unit_now),
    Rule("YEARS", meanings.years),
    Rule(f"{_EDGE} the? YEAR APOS? s", meanings.decade),
    Rule(f"{_EDGE} the? APOS YY s", meanings.decade),
    Rule(f"{_EDGE} the DECADE", meanings.decade),
    Rule(f"{_EDGE} the? (DAY SUFFIX|ORD) DASH? century", meanings.century),
    Rule(f"the? (DAY SUFFIX|ORD) DASH? century {_BC}", meanings.no_date),
    Rule("MD", meanings.nine_eleven),
    Rule(f"<{_MONTH} DAY> (terrorist|terror)? (attacks|attack)", meanings.nine_eleven),
    # Feasts whose day is fixed or can be worked out.
    Rule("STEP? FEAST (day|EVE)? COMMA? YEAR?", meanings.feast),
    Rule("STEP? FEASTDAY APOS? s? day COMMA? YEAR?", meanings.feast),
    Rule(
        "STEP? (GOODFRIDAY friday|PALMSUNDAY sunday|EASTERMONDAY monday) COMMA? YEAR?",
        meanings.feast,
    ),
    Rule("NEW year APOS? s? day COMMA? YEAR?", meanings.new_year),
    Rule("NEW year APOS? s? EVE COMMA? YEAR?", meanings.new_year),
    # Weekdays.
    Rule(f"{_HALF_DAY} STEP? {_WEEKDAY} PART? {_AT}", meanings.weekday),
    Rule(f"{_WEEKDAY} overnight", meanings.night_of),
    Rule(f"{_HALF_DAY} (in the)? PART on? STEP? {_WEEKDAY} PART2?", meanings.weekday),
    Rule(f"(early|late|earlier|later) on {_WEEKDAY} PART?", meanings.weekday),
    Rule(f"{_WEEKDAY} PART? of? WEEKSTEP week", meanings.weekday),
    Rule(f"{_CLOCK} {_WEEKDAY}", meanings.weekday),
    Rule(f"(mid DASH?)? PART (on|of)? {_WEEKDAY}", meanings.weekday),
    Rule(f"a week ago {_WEEKDAY}", meanings.weekday_before),
    Rule(f"the FOLLOW {_WEEKDAY}", meanings.weekday),
    Rule(f"the? NIGHT of <{_WEEKDAY}>", meanings.night_of),
    Rule("WEEKDAY (and WEEKDAY2)? PARTS", meanings.no_date),
    Rule("the (ORD|last) WEEKDAY (of|in) (the|each|every|a) UNIT", meanings.no_date),
    # Days seen from the publication.
    Rule(f"{_HALF_DAY} DEICTIC (in the)? PART? {_AT}", meanings.deictic),
    Rule("(mid DASH?)? PART DEICTIC", meanings.deictic),
    Rule(f"{_CLOCK} DEICTIC", meanings.deictic),
    Rule(f"ABOUT? (HOUR|CLOCK) {_AMPM} {_ZONED}", meanings.clock),
    Rule("ABOUT? (CLOCK ZONE|NUM ZULU) time?", meanings.clock),
    Rule("NUM local time", meanings.clock),
    Rule(f"NUM local time (COMMA|on)? {_WEEKDAY}", meanings.weekday),
    Rule(f"NUM local time (COMMA|on)? {_DAY_BEFORE} {_MONTH} DAY {_YEAR}?", meanings.day_of_month),
    Rule(
        f"NUM local time (COMMA|on)? {_DAY_BEFORE} DAY of? {_MONTH} {_YEAR}?", meanings.day_of_month
    ),
    Rule("TURN", meanings.turn_of_day),
    Rule("TURN (CITY time|ZONE time?|local time)", meanings.clock),
    Rule(f"NUM ZULU (COMMA|on)? {_WEEKDAY}", meanings.weekday),
    Rule(f"NUM ZULU (COMMA|on)? {_DAY_BEFORE} {_MONTH} DAY {_YEAR}?", meanings.day_of_month),
    Rule(f"NUM ZULU (COMMA|on)? {_DAY_BEFORE} DAY of? {_MONTH} {_YEAR}?", meanings.day_of_month),
    Rule("the EDGE hours of the PART", meanings.part_of_text_day),
    Rule("(in|during|throughout) <the (early|late)? PART>", meanings.part_of_stated_day),
    Rule(
        "(by|toward|towards|before|until|till) <(early|late|mid DASH?)? PART>",
        meanings.part_of_stated_day,
    ),
    Rule("next PART", meanings.part_of_next_day),
    Rule("(at|by|until|about|around|before|after) <CLOCK>", meanings.part_of_stated_day),
    Rule(
        "(at|by|until|till|about|around|before|after) <ABOUT? NUM o APOS clock (in the PART)?>",
        meanings.hour_of_day,
    ),
    Rule(
        "(as|when|before|until|till) <the? PART> (fell|came|broke|approached)",
        meanings.part_of_stated_day,
    ),
    Rule("((rest|remainder|course|most) of|throughout) <the UNIT>", meanings.unit_running),
    Rule("during <the UNIT>", meanings.unit_running),
    Rule("the day (before|after) DEICTIC", meanings.day_but_one),
    Rule(f"{_HALF_DAY} (this|LASTNIGHT|THAT) (same|very)? PART", meanings.part_of_day),
    Rule("overnight ((on|into)? WEEKDAY)?", meanings.overnight),
    # Units seen from the publication or the text.
    Rule("(earlier|later) this day", meanings.part_of_day),
    Rule(f"the? very? NEXTONE day {_AT}", meanings.next_day),
    Rule("(the|this) STRETCH UNIT (or so)?", meanings.unit),
    Rule(f"{_EDGE} STEP UNIT", meanings.unit),
    Rule("the last UNIT of", meanings.no_date),
    Rule("(EDGE (in|of)?)? the STEP UNIT", meanings.unit),
    Rule("(EDGE|the EDGE) (in|of) the UNIT", meanings.unit_now),
    Rule(f"{_EDGE} the? FOLLOW UNIT {_AT}", meanings.unit),
    Rule("the (FOLLOW|NEXTONE) PART", meanings.part_of_next_day),
    Rule("the UNIT FOLLOW", meanings.unit_following),
    Rule("the SAME PART", meanings.part_of_day),
    Rule("the PART BEFORE", meanings.part_of_next_day),
    Rule(f"{_HALF_DAY} THAT (same|very)? UNIT", meanings.unit),
    Rule(f"{_EDGE} THAT same? UNIT", meanings.unit),
    Rule("the? PART of (THAT|the SAME) UNIT", meanings.unit),
    Rule("(TURN|the? PART of) the NEXTONE day", meanings.next_day),
    Rule("(TURN|the? PART of) the FOLLOW UNIT", meanings.unit),
    Rule("TURN the (FOLLOW|NEXTONE) PART", meanings.part_of_next_day),
    Rule("the? SAME UNIT", meanings.unit),
    Rule("STEP QUARTER", meanings.unit),
    Rule(f"{_HALF_DAY} THAT same? MONTH", meanings.month),
    Rule(f"{_HALF_DAY} THAT same? SEASON", meanings.season),
    Rule(f"{_EDGE} the FOLLOW MONTH", meanings.month),
    Rule(f"{_EDGE} the FOLLOW SEASON", meanings.season),
    Rule("the weekend", meanings.weekend),
    Rule("the? STEP weekend", meanings.weekend),
    # Distances.
    Rule(f"ABOUT? {_COUNT} UNITS WAY", meanings.distance),
    Rule(f"ABOUT? {_COUNT} UNITS or so WAY", meanings.distance),
    Rule(f"ABOUT? {_COUNT} UNITS FROMTEXT", meanings.distance),
    Rule(f"(ABOUT? {_COUNT}|the) UNITS BEFORE", meanings.distance_alone),
    Rule(f"ABOUT? {_COUNT} UNITS BEFORE (that|this)", meanings.distance_alone),
    Rule(f"ABOUT? {_COUNT} UNITS from now", meanings.from_now),
    Rule(f"in <{_COUNT} UNITS>", meanings.ahead),
    Rule(f"in <{_COUNT} UNITS APOS s? time>", meanings.from_now),
    Rule("(about|over|nearly|almost)? half a year (WAY|FROMTEXT)", meanings.half_years),
    Rule(f"ABOUT? {_COUNT} (year|years) and a half (WAY|FROMTEXT)", meanings.half_years),
    Rule(f"ABOUT? {_COUNT} and a half years (WAY|FROMTEXT)", meanings.half_years),
    Rule(f"{_COUNT} (year|years) ago (today|this month)", meanings.years_ago),
    Rule("the UNIT before last", meanings.unit_before_last),
    Rule("the SEASON before last", meanings.season_before_last),
    Rule("a? FEW of? UNITS (WAY|FROMTEXT)", meanings.few_ago),
    Rule("hours FROMTEXT", meanings.hours_later),
    # Vague and rolling stretches.
    Rule("the? recent PLURAL", meanings.recent),
    Rule("the STRETCH PLURAL", meanings.recent),
    Rule("the last PLURAL of", meanings.no_date),
    Rule("the? (STEP|FOLLOW) FEW of? PLURAL", meanings.recent),
    Rule("the? (NEXTONE|COMING) FEW? of? PLURAL", meanings.coming),
    Rule("the PLURAL (ahead|to come)", meanings.coming),
    Rule(f"the? (STEP|FOLLOW) {_COUNT} UNITS", meanings.rolling),
    # No dates.
    Rule("NUM DASH UNITS", meanings.no_date),
    Rule("EVERY (STEP|other)? (MONTH|WEEKDAY|SEASON|UNIT|PART) PART?", meanings.no_date),
)

_BEFORE_MONTH = word_set(
    """in of since until till by last next this early late mid from to between and for during after
    than before through around about the on every - – or previous following past beginning end start
    middle"""
)
_BEFORE_SEASON = word_set("in during since until till by before after through and this every -")
_BEFORE_WEEKDAY = word_set(
    "on since until till by last next from to between and ( – - or early late"
)
_BEFORE_DAY = word_set("on by until till from to since before after through around about")
_BEFORE_TURN = word_set("at about by until till before after around since towards toward near")
_FESTIVE = word_set(
    """tree trees party parties present presents card cards carol carols shopping gift gifts lights
    market markets decorations song songs story stories movie special sale sales cake pudding"""
)
_CAPITAL_MONTHS = frozenset(month.title() for month in MONTHS)
_LONE_DAY = frozenset({"day", "suffix"})
_LONE_DAYS = frozenset({"day1", "suffix1", "day2", "suffix2"})
_AFTER_PROCESSION = word_set("for of on against in to toward towards through past from")
_PROPER = word_set("Black Bloody Good Ash Palm Super Holy Easter Fat Red Cyber Girl Freaky Theresa")
_GIVEN = word_set("April May June August Jan")
"""Months that are given names as well: one before a name is none at the start of a sentence."""
_OF_A_MINISTER = word_set("government administration cabinet premiership")
_EDGE_NOUNS = word_set("beginning start outset middle end close")
_EVER = word_set("world youth society generation children standards technology terms")
_NEWSPAPERS = word_set("times telegraph mail express mirror herald")
_ALLIES = word_set("alliance coalition bloc movement forces camp bloc's party brigade brigades")


def spellings(word: str) -> Iterator[str]:
    """The word in small letters, and with one capital where it is written in capitals."""
    yield word.lower()
    if word.isupper():
        yield word.title()


def is_name(scene: Scene, slots: Slots) -> bool:
    """Names with a date in them: the parties of 8 and 14 March, newspapers of a weekday."""
    after = scene.word(slots.end)
    if "day" in slots and "month" in slots:
        return after in _ALLIES
    if scene.written(slots.start - 1) == "The" and scene.written(slots.start) == "Sun":
        return True
    # "Today's Zaman", a newspaper.
    if scene.written(slots.end + 2) == "Zaman":
        return True
    if "weekday" in slots and scene.written(slots.start - 2) == "Mail":
        return scene.word(slots.start - 1) == "on"
    return "weekday" in slots and after in _NEWSPAPERS and scene.written(slots.end).istitle()


def accepts(scene: Scene, slots: Slots) -> bool:
    """Whether the words are a date, not a name or a verb: "Theresa May", "The Sun", "to fall"."""
    first, bare = slots.start, slots.end - slots.start == 1
    before, word = scene.written(first - 1), scene.written(first)
    if before in _PROPER or before.lower() in ("every", "each"):
        return False
    if "season" in slots and "year" not in slots and scene.word(slots.end) == "of":
        named = scene.written(slots.end - 1)
        return named.islower() and named != "fall"
    # "Came to an end in June" is all of June, "early in June" its beginning.
    edge = slots.place("edge") if "edge" in slots else -1
    if edge >= 0 and scene.word(edge) in _EDGE_NOUNS and scene.word(edge + 1) == "in":
        return False
    if "unit" in slots and "step" in slots and _is_title(scene, slots):
        return False
    if scene.word(slots.end) in ("each", "every") and scene.word(slots.end + 1) == "year":
        return False
    if slots.names() == _LONE_DAY and scene.word(slots.end - 1) in WORDS["SUFFIX"]:
        return _is_day(scene, first) or name_ahead(scene, slots.end, ("MONTH",)) is not None
    if slots.names() == _LONE_DAYS:
        return _is_day(scene, first)
    if _is_counted_after_month(scene, slots):
        return False
    if "clock" in slots and before in ("$", "€", "£", "¥"):
        return False
    if _is_in_name(scene, slots):
        return False
    lowered = before.lower()
    if not bare:
        return not ("month" in slots and "day" not in slots and _is_person(scene, slots))
    if "month" in slots:
        if lowered == "the" and scene.word(slots.end) in _AFTER_PROCESSION:
            return False
        if word.islower():
            return False
        if word in SHORT_MONTHS and scene.written(slots.end)[:1].isupper():
            return False
        if _is_listed_month(scene, slots.end):
            return True
        if word in ("March", "May", "MARCH", "MAY") or word in SHORT_MONTHS:
            return lowered in _BEFORE_MONTH and not _is_may(scene, first)
        return not _is_person(scene, slots)
    if "weekday" in slots and word in SHORT_WEEKDAYS:
        return lowered in _BEFORE_WEEKDAY and not scene.written(slots.end)[:1].isupper()
    if "season" in slots:
        return lowered in _BEFORE_SEASON and word.islower()
    if word == "night" and lowered == "by":
        return False
    if "turn" in slots:
        return lowered in _BEFORE_TURN and scene.word(slots.end) != "on"
    if "deictic" in slots and scene.word(slots.end + 2) in _EVER:
        return False
    if "deictic" in slots and word == "Today":
        return scene.starts_sentence(first)
    return True


def _is_counted_after_month(scene: Scene, slots: Slots) -> bool:
    """ "In July the second invasion began" is no 2 July."""
    if "ord" not in slots or "month" not in slots or slots.place("ord") != slots.end - 1:
        return False
    after_month = slots.place("ord") > slots.place("month")
    return after_month and scene.is_word(slots.end) and not scene.is_small(slots.end)


def _is_listed_month(scene: Scene, end: int) -> bool:
    """The word leads up to another month: "May–June", "April, May and June"."""
    place = end + (scene.word(end) == ",")
    place += scene.word(place) in ("and", "or", "to", "-", "–", "/")
    return place > end and scene.written(place) in _CAPITAL_MONTHS


def _is_day(scene: Scene, first: int) -> bool:
    """ "On the 9th", "the night of the 9th"; elsewhere "the 9th" is a regiment or a district."""
    before = scene.word(first - 1)
    of = scene.word(first - 2) if before == "of" else ""
    return before in _BEFORE_DAY or of in WORDS["PART"] or of in WORDS["TURN"]


def _is_in_name(scene: Scene, slots: Slots) -> bool:
    """ "Christmas Island", "the Winter Carnival", "Sunday School", "USA TODAY"."""
    before, after = scene.word(slots.start - 1), scene.written(slots.end)
    if "feast" in slots and "year" not in slots and scene.word(slots.end - 1) != ",":
        return after.istitle() or after in _FESTIVE or before in ("merry", "happy", "white")
    if "season" in slots and "year" not in slots:
        return scene.written(slots.end - 1).istitle() and after.istitle()
    if "weekday" in slots:
        return after in ("Island", "Islands", "School")
    if slots.names() == {"month"}:
        return after in ("War", "Revolution")
    return before == "usa" and scene.word(slots.start) == "today"


def _is_title(scene: Scene, slots: Slots) -> bool:
    """ "This Week": every word of it with a capital, which only a title has."""
    words = [scene.written(index) for index in range(slots.start, slots.end)]
    return len(words) == 2 and all(word.istitle() for word in words)


def _is_person(scene: Scene, slots: Slots) -> bool:
    """ "April Glaspie", "August Hanning": a month before a name, with no preposition before it."""
    if "year" in slots or "edge" in slots or "step" in slots:
        return False
    before = scene.word(slots.start - 1)
    after = scene.written(slots.end)
    named = after[:1].isupper() and not after.isupper() and scene.is_word(slots.end)
    given = scene.written(slots.start) in _GIVEN or not scene.starts_sentence(slots.start)
    return named and given and before not in _BEFORE_MONTH


def _is_may(scene: Scene, index: int) -> bool:
    """ "Trump and May spoke", "the May government": the prime minister, not "April and May"."""
    if scene.word(index) != "may":
        return False
    if scene.word(index + 1) in _OF_A_MINISTER:
        return True
    if scene.word(index - 1) not in ("and", "or", "to", "on", "about"):
        return False
    before = scene.grammar.entry(scene.written(index - 2)) if index > 1 else None
    return not before or not before.keys() & {"MONTH", "YEAR", "DAY"}


PAST = word_set(
    """was were had did said says told met held made took came went began left fell rose shot hit
    struck sent gave found saw got won lost led kept broke flew fought spoke wrote brought became
    ran has have been since according taken given seen known shown written spoken built sold bought
    begun born caught chosen chose done drawn drew driven drove fallen felt fled gone grown grew
    heard hung knew laid lent meant paid rang rode sank sunk sat shook slain slept spent stole
    stolen stood struck swept swore sworn taught threw thrown tore torn understood woke wore
    withdrew withdrawn broken beaten become overthrown froze frozen forbade hidden hid"""
) | {
    "would not",
    "could not",
    "would have",
    "could have",
    "should have",
    "may have",
    "might have",
    "must have",
}
FUTURE = (
    word_set(
        """will shall ll would due scheduled expected expects plans planning slated upcoming going
        may could should can ready soon postponed delayed extended adjourned deadline expires
        begins starts resumes convenes reconvenes opens airs premieres debuts drops ends payable"""
    )
    | {
        "set to",
        "set for",
        "is to",
        "are to",
        "was to",
        "were to",
        "about to",
        "planned for",
        "planned to",
        "planned a",
        "planned an",
        "plan to",
        "agreed to",
        "agrees to",
        "agreement to",
        "decided to",
        "vowed to",
        "pledged to",
        "promised to",
        "threatened to",
        "hopes to",
        "hoped to",
        "wants to",
        "intends to",
        "intended to",
        "supposed to",
        "to be",
        "to begin",
        "to start",
        "to resume",
        "take place",
        "takes place",
        "takes effect",
        "take effect",
        "goes into",
        "comes into",
        "prepare for",
        "prepares for",
        "preparing for",
        "propose that",
        "proposes that",
        "ahead of",
        "effective from",
        "effective as",
        "is meeting",
        "are meeting",
        "talks resume",
        "early as",
        "soon as",
        "later than",
    }
    | {
        # "On Monday he was expected to": the verb after tells more than "was".
        f"{be} {word}"
        for be in ("was", "were")
        for word in ("expected", "scheduled", "due", "planning", "slated", "likely")
    }
)
_ACTORS = word_set(
    """people troops soldiers men women civilians fighters militants rebels refugees members workers
    employees students children prisoners inmates policemen officers demonstrators protesters tanks
    rockets missiles shells strikes airstrikes bombs mines drones planes"""
)
COUNTED = _ACTORS | word_set(
    """dead deaths wounded casualties tons tonnes miles kilometers kilometres km meters metres feet
    m yards acres
    pounds dollars euros rubles roubles lire yen marks points shares jobs homes houses families
    percent cents hours days year years months weeks times votes strong
    ft lb lbs square cubic meter metre mile
    mph kg others flights sorties vehicles rounds degrees bpd barrels rpm hp
    copies seats gmt utc est hrs"""
)
FUNCTION_WORDS = word_set(
    """the a an of and to in on at for with by from as is was are were be been that this it its he
    she they his her their which who will would said has have had not but or when after before
    since until while where also no than then there"""
)

LANGUAGE = Language(
    code="en",
    words=WORDS,
    rules=RULES,
    spellings=spellings,
    accepts=accepts,
    is_name=is_name,
    month_leads=True,
    tense=TenseWords(
        past=PAST,
        past_endings=("ed",),
        future=FUTURE,
        timeless=word_set(
            """hundred indeed need speed feed seed breed bed red shed armed unspecified unnamed aged
            alleged sacred embed exceed proceed succeed limited unlimited mixed skilled"""
        ),
        infinitive=frozenset({"be", "to", "get"}),
        before_verbs=frozenset({"to"}),
        nouns_led=word_set(
            "the a an this that these those his her its their our all any some no it"
        ),
        puts_off=word_set("postponed delayed extended adjourned"),
        reported=frozenset({"would", "could", "set"}),
        says=word_set(
            """said says told announced declared stated added reported warned vowed promised
            proposed demanded urged according called expected hoped wanted agreed decided"""
        ),
        inquit=word_set("said says told announced declared stated added reported"),
        starting=word_set("starting beginning effective"),
    ),
    since=frozenset({"since"}),
    until=frozenset({"until", "till", "by"}),
    counts_from={"before": -1, "after": 1, "following": 1},
    goes_on=word_set("in at near over and but that who which to with when while said"),
    between=frozenset({"from", "between"}),
    to=frozenset({"to", "until", "till", "through", "-", "–", "—"}),
    moves=word_set("postponed delayed moved pushed put rescheduled shifted deferred brought"),
    and_=frozenset({"and", "or"}),
    articles=frozenset({"the", "on", "in", "at"}),
    joins=word_set("in of by since from to until till during early late before after about around"),
    stretches=frozenset({"past"}),
    pluperfect=frozenset({"had"}),
    leads=word_set("in during throughout of early late mid - year end beginning for"),
    numbered=word_set(
        """rule resolution resolutions hill brigade no number flight article section unit highway
        route boeing
        airbus model channel mirage windows room page chapter paragraph order battalion vision
        agenda"""
    ),
    counted=COUNTED,
    actors=_ACTORS,
    in_year=frozenset({"in", "since"}),
    function_words=FUNCTION_WORDS,
)
