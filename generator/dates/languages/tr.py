"""Turkish: the words and rules of dates."""

from collections.abc import Iterator
from unicodedata import normalize

from generator.dates import meanings
from generator.dates.grammar import Rule, Slots
from generator.dates.language import Language
from generator.dates.languages import ROMAN, SIGNS, inflected, word_set
from generator.dates.scene import Scene
from generator.dates.tense import TenseWords

MONTHS = {
    "ocak": 1, "şubat": 2, "mart": 3, "nisan": 4, "mayıs": 5, "haziran": 6, "temmuz": 7,
    "ağustos": 8, "eylül": 9, "ekim": 10, "kasım": 11, "aralık": 12,
    # Without the letters that only Turkish has.
    "subat": 2, "mayis": 5, "agustos": 8, "eylul": 9, "kasim": 11, "aralik": 12,
    # Before a vowel.
    "ocağ": 1, "aralığ": 12,
}  # fmt: skip
SHORT_MONTHS = {
    "Oca": 1, "Şub": 2, "Mar": 3, "Nis": 4, "May": 5, "Haz": 6, "Tem": 7, "Ağu": 8, "Eyl": 9,
    "Eki": 10, "Kas": 11, "Ara": 12,
}  # fmt: skip
WEEKDAYS = {
    "pazartesi": 0, "salı": 1, "çarşamba": 2, "perşembe": 3, "cuma": 4, "cumartesi": 5,
    "pazar": 6, "carsamba": 2, "persembe": 3,
}  # fmt: skip
SHORT_WEEKDAYS = {"Pzt": 0, "Sal": 1, "Çar": 2, "Per": 3, "Cum": 4, "Cmt": 5, "Paz": 6}
NUMBERS = {
    "bir": 1, "iki": 2, "üç": 3, "dört": 4, "beş": 5, "altı": 6, "yedi": 7, "sekiz": 8,
    "dokuz": 9, "on": 10, "yirmi": 20, "otuz": 30, "kırk": 40, "elli": 50, "altmış": 60,
    "yetmiş": 70, "seksen": 80, "doksan": 90, "yüz": 100,
}  # fmt: skip


def _forms(words: str, value: object) -> dict[str, object]:
    return dict.fromkeys(words.split(), value)


UNITS = {
    **_forms("gün günü gününde günün güne günden günkü gününden", "day"),
    **_forms("hafta haftanın haftada haftaya haftadan haftası haftaki haftasında", "week"),
    **_forms("ay ayın ayda aydan aya ayki", "month"),
    **_forms("yıl yılın yılda yıldan yıla yılki sene senede senenin seneden seneye", "year"),
    **_forms("yüzyıl yüzyılın yüzyılda", "century"),
    **_forms("çeyrek çeyreğinde çeyrekte", "quarter"),
}
PLURALS = {
    **_forms(
        "günler günleri günlere günlerde günlerin günlerinde günlerdeki günlerden günlerdir", "day"
    ),
    **_forms(
        "haftalar haftaları haftalarda haftaların haftalarında haftalardaki haftalardır", "week"
    ),
    **_forms("aylar ayları aylarda ayların aylarında aylardaki aylardır", "month"),
    **_forms("yıllar yıllarda yılların yıllarında yıllardaki yıllardır", "year"),
    **_forms("saatler saatlerde saatlerin", "hour"),
}
SPANS = {
    **_forms("günde gündür günlük", "day"),
    **_forms("haftadır haftalık", "week"),
    **_forms("aydır aylık", "month"),
    **_forms("yıldır yıllık senedir", "year"),
    **_forms("saat saatte saattir saatin saatlik saatteki", "hour"),
}
"""Units as they stand after a number: "son iki gündür", "son 24 saatlik"."""
STEPS = {
    "geçen": -1, "geçtiğimiz": -1, "önceki": -2, "evvelki": -2, "gelecek": 1, "önümüzdeki": 1,
    "öbür": 2, "bu": 0,
}  # fmt: skip
SUFFIXES = (
    "deki", "daki", "teki", "taki", "ndeki", "ndaki", "nden", "ndan", "nde", "nda", "den", "dan",
    "ten", "tan", "nin", "nın", "nun", "nün", "yle", "yla", "de", "da", "te", "ta", "ye", "ya",
    "yi", "yı", "yu", "yü", "ne", "ni", "in", "ın", "un", "ün", "e", "a", "i", "ı", "u", "ü",
)  # fmt: skip
"""Case endings, and those of nouns that belong to another ("2016 Eylül'ünde")."""
_OWNED = word_set(
    """inde inden ine ini inin si sinde sinden sine ında ından ına ını ının sı sında sından sına
    ünde ünden üne ünü ünün unda undan una unu unun"""
)
_STEMS = MONTHS.keys() | WEEKDAYS.keys()
_FROM = ("den", "dan", "ten", "tan")
_OWNERS = ("nin", "nın", "nun", "nün", "in", "ın", "un", "ün")

WORDS = {
    **SIGNS,
    "MONTH": {**MONTHS, **SHORT_MONTHS},
    "WEEKDAY": {**WEEKDAYS, **SHORT_WEEKDAYS},
    "NUM": NUMBERS,
    "TENS": {name: value for name, value in NUMBERS.items() if 10 <= value < 100},
    "ONES": {name: value for name, value in NUMBERS.items() if value < 10},
    "ORD": {
        "birinci": 1, "ilk": 1, "ikinci": 2, "üçüncü": 3, "dördüncü": 4, "son": 4,
    },
    "ROMAN": ROMAN,
    "ORDSUF": _forms("inci ıncı uncu üncü nci ncı ncu ncü", 0),
    "SUF": dict.fromkeys((*SUFFIXES, *_OWNED), 0),
    "FROM": dict.fromkeys(_FROM, 0),
    "UNIT": UNITS,
    "UNITS": {**UNITS, **PLURALS, **SPANS},
    "PLURAL": PLURALS,
    "UNITWORD": {"haftaya": ("week", 1, ""), "seneye": ("year", 1, "")},
    "QUARTER": _forms("çeyrek çeyreği çeyreğinde çeyreğinin çeyreğinden çeyreğine", 1),
    "HALF": _forms("yarısı yarısında yarısının yarısından yarı yarıyıl", 1),
    "SEASON": {
        **_forms("ilkbahar bahar ilkbaharda baharda ilkbaharında baharında ilkbaharın", 21),
        **_forms("ilkbaharından baharından ilkbaharına baharına baharının", 21),
        **_forms("yaz yazın yazında yazdan yazından yazına yazının", 22),
        **_forms("sonbahar sonbaharda sonbaharında sonbaharın güz güzünde sonbahardan", 23),
        **_forms("sonbaharından sonbaharına sonbaharının", 23),
        **_forms("kış kışın kışında kıştan kışından kışına kışının", 24),
    },
    "PART": _forms(
        """sabah sabahı sabahki sabahın sabahtan sabahından sabaha sabahleyin akşam akşamı akşamki
        akşamdan akşamından akşama akşamüstü akşamüzeri gece gecesi geceki geceden gecesinden
        öğle öğlen öğlende öğleden öğleye öğleyin ikindi şafakta""",
        0,
    ),
    "PARTEND": _forms(
        """saatlerinde saatleri saatlerinden saatlerine saatlerindeki saatlerde yarısı yarısında
        yarısından yarısına vakti vaktinde sonra sonraki önce karşı doğru""",
        0,
    ),
    "NIGHT": {"gecesi": 0},
    "DEICTIC": {
        **_forms("bugün bugünkü bugünü bugünden bugünse bugun", 0),
        **_forms("dün dünkü dünden dünse dünün dun", -1),
        **_forms("yarın yarınki yarından yarına yarınsa", 1),
    },
    "BUTONE": {"evvelsi": -1, "evvelki": -1, "önceki": -1, "öbür": 1},
    "STEP": STEPS,
    "WEEKSTEP": STEPS,
    "YEARSTEP": STEPS,
    "SAMEYEAR": {"aynı": 0, "o": 0},
    "FOLLOWYEAR": {"ertesi": 1},
    "YEARLY": _forms("yıl yılın yılki sene senenin", 0),
    "FOLLOW": {"ertesi": 1, "sonraki": 1, "önceki": -1},
    "THAT": {"o": 0},
    "SAME": {"aynı": 0},
    "EDGE": {
        **_forms("başında başı başından başlarında başlarından başına başındaki", "early"),
        **_forms("ortasında ortası ortalarında ortasından ortasına ortalarına", "mid"),
        **_forms("sonunda sonu sonuna sonlarında sonundan sonlarına sonundaki", "late"),
        # "The first days of", only before a plural.
        "ilk": "early", "son": "late",
    },
    "WAY": {"önce": -1, "evvel": -1, "önceki": -1, "öncesinde": -1},
    "FROMTEXT": {"sonra": 1, "önce": -1, "önceki": -1, "öncesinde": -1},
    "FEW": {"birkaç": 0, "kaç": 0},
    "ABOUT": {"yaklaşık": 0, "neredeyse": 0, "tam": 0},
    "RECENT": {"son": 0, "geçtiğimiz": 0, "geçen": 0, "önceki": 0},
    "COMING": {"önümüzdeki": 0, "gelecek": 0},
    "EVERY": {"her": 0},
    "AY": _forms("ayı ayında ayından ayının ayına ayındaki ayıyla ayları aylarında", 0),
    "YIL": _forms(
        """yılı yılında yılından yılının yılına yılındaki senesi senesinde senesinin
        senesinden""",
        0,
    ),
    "GUN": _forms(
        """günü gününde gününden gününe günkü gününün gününü tarihinde tarihli tarihinden tarihine
        günün tarihi tarihindeki""",
        0,
    ),
    "ERA": _forms("lı li lu lü lar ler larda lerde lerin ların lerden lardan", 0),
    "ERAYEARS": _forms("yıllar yıllarda yılların yıllardan yıllara", 0),
    "CENTURY": _forms("yüzyıl yüzyılda yüzyılın yüzyılı yüzyıldan asır asırda", 0),
    "ZONE": _forms("tsi suriye türkiye moskova şam ankara washington gmt yerel", 0),
    "AT": _forms("saat saati saatle saatiyle", 0),
    "ANDHALF": {"buçuk": 0},
    # What nobody announces: "15 Temmuz darbe girişimi" has been, whatever the month now.
    "HAPPENED": inflected(
        dict.fromkeys(
            """darbesi girişimi saldırısı saldırıları katliamı patlaması patlamaları depremi kazası
            olayı olayları baskını işgali kalkışması""".split(),
            0,
        ),
        ("", "nın", "nin", "nda", "nde", "ndan", "nden", "na", "ne", "nı", "ni"),
    )
    | {"darbe": 0, "darbeci": 0, "terör": 0, "bombalı": 0},
    "FEAST": {
        **_forms("yılbaşı yılbaşında yılbaşından yılbaşına", "newyear"),
        **_forms("noel noelde", "christmas"),
    },
}  # fmt: skip

_SUF = "(APOS SUF)?"
_YEAR = "(COMMA? YEAR)"
_OF_YEAR = "YEAR (YIL|APOS SUF)?"
_SEEN_YEAR = "(YEARSTEP|SAMEYEAR|FOLLOWYEAR) YEARLY"
_COUNT = "(NUM|TENS ONES)"
_PARTS = "COMMA? PART PART2? PARTEND?"
_CLOCK = "(COMMA|DASH)? ZONE? ZONE2? (AT ile?)? CLOCK"
_TIME = f"({_PARTS} ({_CLOCK})?|{_CLOCK})"
_EDGES = "EDGE PLURAL?"
_DATED = f"DAY MONTH {_YEAR}?"

RULES = (
    Rule("<DATE> (APOS SUF)? GUN?", meanings.written_date),
    Rule(f"(WEEKDAY COMMA?)? DATE (COMMA? WEEKDAY)? GUN? ({_TIME})?", meanings.written_date),
    Rule("CLOCK DASH? DATE WEEKDAY?", meanings.written_date),
    Rule("MONTHOF", meanings.written_date),
    Rule(f"{_DATED} NIGHT", meanings.day_of_month),
    Rule(f"<{_DATED} (COMMA? WEEKDAY)?> {_SUF} GUN?", meanings.day_of_month),
    Rule(f"{_DATED} (COMMA? WEEKDAY)? {_SUF} GUN? {_TIME}", meanings.day_of_month),
    Rule(f"<WEEKDAY COMMA? {_DATED}> {_SUF} GUN?", meanings.day_of_month),
    Rule(f"WEEKDAY COMMA? {_DATED} {_SUF} GUN? {_TIME}", meanings.day_of_month),
    Rule(f"(WEEKDAY COMMA?)? MONTH DAY COMMA2? YEAR ({_TIME})?", meanings.day_of_month),
    Rule("<MONTH (APOS SUF)? AY? DAY> APOS SUF", meanings.day_of_month),
    Rule(
        f"<(DAYS|DAY1 {_SUF} (DASH|ile|ve|ila) DAY2) MONTH {_YEAR}?> {_SUF}",
        meanings.days_of_month,
    ),
    Rule(f"DAYS MONTH {_YEAR}? gecesi", meanings.days_of_month),
    # "7 Nisan'dan 9 Nisan'a kadar", "7 Nisan'ı 8 Nisan'a bağlayan gece".
    Rule(f"<DAY1 APOS FROM DAY2 MONTH {_YEAR}?> {_SUF}", meanings.days_of_month),
    Rule(
        f"DAY1 (MONTH {_YEAR}?)? {_SUF} DAY2 (MONTH2 {_YEAR}?)? {_SUF} bağlayan gece",
        meanings.days_of_month,
    ),
    Rule(f"<(YEAR (YIL|APOS SUF)|{_SEEN_YEAR}) DAY MONTH> {_SUF}", meanings.day_of_month),
    Rule("(aynı|o) ayın <DAY> APOS SUF", meanings.lone_day),
    Rule("<STEP ayın DAY> APOS SUF", meanings.lone_day),
    Rule("ayın <DAY> APOS SUF", meanings.lone_day),
    Rule(
        "<DAY MONTH> (saldırıları|saldırılarının|saldırılarından|saldırılarında)",
        meanings.nine_eleven,
    ),
    Rule(f"<{_DATED}> (APOS SUF)? HAPPENED", meanings.day_of_month),
    Rule("STEP <DAY MONTH> (APOS SUF)? GUN?", meanings.day_of_month),
    # Months, seasons, quarters, halves, years.
    Rule(f"<STEP? MONTH {_YEAR}?> {_SUF}", meanings.month),
    Rule(f"STEP? MONTH {_YEAR}? {_SUF} AY", meanings.month),
    Rule(f"STEP? MONTH {_YEAR}? {_SUF} AY {_EDGES}", meanings.month),
    Rule(f"STEP? MONTH {_YEAR}? {_SUF} EDGE", meanings.month),
    Rule(f"MONTH {_YEAR}? {_SUF} EDGE PLURAL", meanings.month),
    Rule(f"MONTH {_YEAR}? {_SUF} AY? son (haftası|haftasında|haftasının)", meanings.week_of_month),
    Rule(f"MONTH {_YEAR}? {_SUF} AY? ORD (haftası|haftasında|haftasının)", meanings.week_of_month),
    Rule(f"MONTH {_YEAR}? {_SUF} AY? ORD HALF", meanings.half_of_month),
    Rule(f"<{_OF_YEAR} MONTH> {_SUF}", meanings.month),
    Rule(f"{_OF_YEAR} MONTH {_SUF} AY?", meanings.month),
    Rule(f"{_OF_YEAR} MONTH {_SUF} AY? {_EDGES}", meanings.month),
    Rule(f"<{_SEEN_YEAR} MONTH> {_SUF}", meanings.month),
    Rule(f"{_SEEN_YEAR} MONTH {_SUF} AY", meanings.month),
    Rule(f"{_SEEN_YEAR} MONTH {_SUF} AY {_EDGES}", meanings.month),
    Rule(f"{_SEEN_YEAR} MONTH {_SUF} EDGE", meanings.month),
    Rule(f"{_SEEN_YEAR} SEASON", meanings.season),
    Rule("STEP SEASON", meanings.season),
    Rule("SEASON", meanings.season),
    Rule(f"{_OF_YEAR} SEASON", meanings.season),
    Rule(
        f"({_OF_YEAR}|{_SEEN_YEAR}|yılın) (ORD|DAY DOT|DAY APOS ORDSUF) QUARTER", meanings.quarter
    ),
    Rule(f"({_OF_YEAR}|{_SEEN_YEAR}|yılın) ORD HALF", meanings.half),
    Rule(f"<YEAR> {_SUF}", meanings.lone_year),
    Rule(f"{_OF_YEAR} {_EDGES}", meanings.year),
    Rule("YEAR YIL", meanings.year),
    Rule("YEARS (yılları|yıllarında|yıllarının|arası|arasında)?", meanings.years),
    Rule("YEAR APOS ERA ERAYEARS? EDGE?", meanings.decade),
    Rule("YY APOS ERA ERAYEARS EDGE?", meanings.decade),
    Rule("(DAY DOT|DAY APOS ORDSUF|ROMAN DOT) CENTURY EDGE?", meanings.century),
    Rule("FEAST", meanings.feast),
    # Weekdays and nights.
    Rule(f"<STEP? WEEKDAY> {_SUF} GUN?", meanings.weekday),
    Rule(f"STEP? WEEKDAY {_SUF} GUN? {_TIME}", meanings.weekday),
    Rule(f"WEEKSTEP (hafta|haftanın|haftaki) WEEKDAY {_SUF} GUN? ({_TIME})?", meanings.weekday),
    Rule(f"haftaya <WEEKDAY> {_SUF} GUN?", meanings.weekday),
    Rule(f"STEP? WEEKDAY {_SUF} GUN? WEEKDAY2 {_SUF} GUN? bağlayan gece", meanings.night_between),
    Rule("(dünü|dün geceyi) bugüne bağlayan gece", meanings.overnight),
    Rule("WEEKDAY günleri", meanings.no_date),
    # Days seen from the publication.
    Rule(f"DEICTIC ({_TIME})?", meanings.deictic),
    Rule(f"BUTONE (gün|günkü|günü) ({_TIME})?", meanings.day_but_one),
    Rule(f"BUTONE {_PARTS}", meanings.day_but_one),
    Rule(f"(bu|THAT|SAME) {_TIME}", meanings.part_of_day),
    Rule("bir? FOLLOW gün? PART PARTEND?", meanings.part_of_next_day),
    # Units seen from the publication or the text.
    Rule(
        "STEP? (hafta (sonu|sonunda|sonundan|sonuna|sonundaki)|haftasonu|haftasonunda)",
        meanings.weekend,
    ),
    Rule("(geçen|geçtiğimiz) (gün|günü)", meanings.no_date),
    Rule("STEP UNIT", meanings.unit),
    Rule(f"STEP UNIT {_EDGES}", meanings.unit),
    Rule("(gün|günün) EDGE", meanings.no_date),
    Rule(f"UNIT {_EDGES}", meanings.unit_now),
    Rule("UNITWORD", meanings.unit_word),
    Rule("bir FOLLOW UNIT", meanings.unit),
    Rule("FOLLOW UNIT", meanings.unit),
    Rule("(THAT|SAME) UNIT EDGE?", meanings.unit),
    # Distances.
    Rule("bir gün FROMTEXT", meanings.day_from_text),
    Rule(f"bundan? ABOUT? ({_COUNT}|bir ANDHALF) UNITS kadar? WAY", meanings.distance),
    Rule(f"<ABOUT? {_COUNT} UNITS FROMTEXT>", meanings.later_or_ahead),
    Rule("(bir|bundan)? FEW UNITS (WAY|FROMTEXT)", meanings.few_ago),
    # Vague and rolling stretches.
    Rule("RECENT (bir? FEW)? PLURAL", meanings.recent),
    Rule("RECENT bir? FEW UNITS", meanings.recent),
    Rule("COMING PLURAL", meanings.coming),
    Rule("COMING bir? FEW UNITS", meanings.coming),
    Rule(f"(RECENT|STEP) ({_COUNT}|bir ANDHALF) UNITS", meanings.rolling),
    # Times of day.
    Rule("<ZONE? ZONE2? AT ile? CLOCK> (APOS SUF)?", meanings.clock),
    Rule("<ZONE? ZONE2? PART AT? CLOCK> (APOS SUF)?", meanings.clock),
    Rule("<CLOCK> APOS SUF", meanings.clock),
    Rule("<CLOCK> (sıralarında|sularında)", meanings.clock),
    Rule("(sabah|akşam|gece|öğle) (saatlerinde|saatlerinden)", meanings.part_of_text_day),
    Rule("<AT HOUR> APOS SUF", meanings.clock),
    # No dates.
    Rule(
        "EVERY (STEP|YEAR)? (MONTH|WEEKDAY|UNIT|PART|SEASON) (MONTH AY?|EDGE|WEEKDAY GUN?)?",
        meanings.no_date,
    ),
    Rule("EVERY UNIT AT? CLOCK ((APOS SUF)? (DASH|ile|ila|ve)? AT2? CLOCK2)?", meanings.no_date),
    Rule("NUM DASH UNITS", meanings.no_date),
    Rule("NUM (günlük|haftalık|aylık|yıllık|saatlik|dakikalık)", meanings.no_date),
)

_HOMONYMS = word_set("ocak ekim aralık aralik")
"""Months that are hearths, sowing and gaps as well, but for the endings of place and source."""
_PLACED = ("te", "ta", "de", "da", "teki", "taki", "deki", "daki", *_FROM)
_GROWN = ("yüksel", "ulaş", "çık", "düş", "var")
"""Verbs by which a number has changed: "1850'ye yükseldi"."""
_PRICED = word_set("yüzde % dolar lira euro avro kur fiyatı")
_JOINTS = word_set("ve ile - – ,")
_DARK = word_set("kara kanlı")
_NAMED = word_set(
    """köprüsü köprüsünde köprüsünden köprüsünü meydanı meydanında stadı üniversitesi caddesi
    mahallesi hastanesi ittifakı bloku hareketi örgütü anneleri insanları şehitler devrimi"""
)
_NO_EVENTS = word_set(
    """bundan yeniden önceden eskiden aniden kentten bölgeden ülkeden üsten şehirden ilçeden köyden
    sınırdan hattan merkezden cepheden"""
)
"""Words in the ablative from which no distance is counted: adverbs and places that one leaves."""
LISTED = 12
"""Tokens in which a list of numbers comes to the word that makes them names."""
# "Beri" and "bu yana" are "since": what goes on since a date has begun.
PAST = word_set(
    """beri yana dedi söyledi belirtti açıkladı oldu etti idi vardı bildirdi geldi başlayan yapılan
    düzenlenen gerçekleşen gerçekleştirilen varılan imzalanan açıklanan yaşanan gelen düşen
    düşürülen vurulan öldürülen ölen edilen giren alınan verilen gönderilen atılan bombalanan
    toplanan sağlanan açılan kapatılan giden konuşan"""
)
FUTURE = word_set(
    """planlanıyor bekleniyor öngörülüyor planlıyor hazırlanıyor hedefleniyor umuluyor gelecek
    gidiyor başlıyor toplanıyor ertelendi ertelendiği ertelendiğini erteledi uzatıldı yapılması
    düzenlenmesi gerçekleştirilmesi toplanması planlandığı planlandığını planlanan planladığını
    planladıklarını beklenen beklendiği beklendiğini öngörülen öngörüldüğü öngörüldüğünü
    hedeflenen hedeflendiği kararlaştırıldı kararlaştırılan kararlaştırdı kararlaştırdılar
    planlandı"""
)
_VOWELS = "ıiuü"
_PAST_STEMS = (
    *(f"{sound}t{vowel}" for sound in "fstkçşhp" for vowel in _VOWELS),
    *(f"d{vowel}" for vowel in _VOWELS),
)
"""The ending hardens after a hard sound alone: "etti", but "ziyareti" is a noun."""
_PAST_ENDINGS = (
    *_PAST_STEMS,
    *(stem + "lar" for stem in _PAST_STEMS if stem[-1] in "ıu"),
    *(stem + "ler" for stem in _PAST_STEMS if stem[-1] in "iü"),
    *(f"{sound}{vowel}ğ{vowel}" for sound in "td" for vowel in _VOWELS),
    *(f"m{vowel}ş" for vowel in _VOWELS),
    *(f"m{vowel}şt{vowel}r" for vowel in _VOWELS),
)
_FUTURE_ENDINGS = (
    *("acak", "acaktır", "acaklar", "acakları", "acaklarını"),
    *("ecek", "ecektir", "ecekler", "ecekleri", "eceklerini"),
    *("acağı" + ending for ending in ("", "nı", "na", "nın", "ndan", "z", "m")),
    *("eceği" + ending for ending in ("", "ni", "ne", "nin", "nden", "z", "m")),
)
COUNTED = word_set(
    """kişi asker sivil militan dolar lira avro euro ton kilometre metre km mülteci terörist
    kişilik askerin kişinin insan aile ev uçak tank sorti üye yıl gün saat sayılı numaralı
    kilogram gram litre hektar metrekare kilometrekare mil mermi bomba füze hedef hedefe köy
    konut çadır araç tır kez defa kere personel polis kadın çocuk yaralı ölü esir tutuklu
    öğrenci işçi bin milyon milyar sivile sivilin sivili askere kişiye kişiyi kişiden muhalif
    savaşçı teröristin militanın uçuş aileye yıllık günlük dakika saniye parça adet paket model"""
)
FUNCTION_WORDS = word_set(
    """ve bir bu da de için ile olarak çok daha en ne olan gibi kadar sonra ama ki o ya her şey diye
    göre ise mi değil olduğunu dedi var"""
)


_OF_A_YEAR = ("unda", "ünde", "ında", "inde", "undan", "ünden", "ından", "inden")
_PLAIN_MONTHS = MONTHS.keys() - {"ocak", "ocağ", "ekim", "aralık", "aralik", "aralığ", "kasım"}
"""Months whose owned forms are no words of their own, as "aralığında" is."""


def spellings(word: str) -> Iterator[str]:
    """The word in small letters; months and weekdays also without their case ending."""
    # "İ" in small letters is "i" with a dot of its own where another tool made them.
    whole = normalize("NFC", word.replace("i\u0307", "i"))
    small = whole.replace("İ", "i").replace("I", "ı").lower()
    yield small
    for suffix in SUFFIXES:
        if small.endswith(suffix) and small.removesuffix(suffix) in _STEMS:
            yield small.removesuffix(suffix)
    # "2016'nın ağustosunda".
    for suffix in _OF_A_YEAR:
        if small.endswith(suffix) and small.removesuffix(suffix) in _PLAIN_MONTHS:
            yield small.removesuffix(suffix)


def is_name(scene: Scene, slots: Slots) -> bool:
    """Names with a date in them: "15 Temmuz Köprüsü", "Cumartesi Anneleri", "Kara Eylül"."""
    if not {"month", "weekday"} & slots.names() or "year" in slots:
        return False
    if scene.word(slots.start - 1) in _DARK and scene.written(slots.start)[:1].isupper():
        return True
    if not scene.written(slots.end)[:1].isupper():
        return False
    after = (scene.written(slots.end), scene.written(slots.end + 1))
    return any(next(spellings(word)) in _NAMED for word in after)


def accepts(scene: Scene, slots: Slots) -> bool:
    """Whether the words are a date: "pazar" is also a market, "ocak" a hearth, "Eylül" a name."""
    first, bare = slots.start, slots.end - slots.start == 1
    word = scene.written(first)
    small = word.lower()
    if "way" in slots and _counts_from_event(scene, first):
        return False
    if "fromtext" in slots and _comes_after_event(scene, slots):
        return False
    alone = slots.end - first == 2 and scene.word(first + 1) == "saatlerinde"
    if alone and "ve" in (scene.word(first - 1), scene.word(slots.end)):
        # "Sabah ve akşam saatlerinde" is every day.
        return False
    if bare and small == "bugünü" and scene.word(first - 1).endswith(_OWNERS):
        # "Ülkenin bugünü" is its present.
        return False
    if "year" in slots and bare and _is_numbered(scene, slots.place("year")):
        return False
    if "edge" in slots and scene.word(slots.place("edge")) in ("ilk", "son"):
        return "plural" in slots and ("month" not in slots or _is_of_month(scene, slots))
    if "fromtext" in slots and scene.word(slots.end) == "ilk":
        return False
    if "step" in slots and slots.get("step") in (-2, 2) and "unit" not in slots:
        return False
    if slots.length == 2 and scene.word(slots.end - 1) == "günleri":
        return scene.word(first - 1) not in ("ve", "ile")
    if "month" in slots and scene.written(slots.place("month")) in SHORT_MONTHS:
        return "day" in slots and "year" in slots
    if "weekday" in slots and scene.written(slots.place("weekday")) in SHORT_WEEKDAYS:
        return "date" in slots or "day" in slots
    if "weekday" in slots and small.startswith("pazar") and not small.startswith("pazart"):
        return slots.length > 1
    if "year" in slots and bare and slots.length > 1:
        return not scene.word(slots.first + slots.length).startswith(_GROWN)
    if not bare or slots.length > 1:
        return not ("clock" in slots and bare) or _is_clock(scene, slots)
    if "unitword" in slots:
        # "İki haftaya" is a length of time.
        return scene.word(first - 1) not in NUMBERS and not scene.word(first - 1).isdecimal()
    if "month" in slots:
        return _is_month(scene, first)
    if "season" in slots:
        return next(spellings(word)) in ("ilkbaharda", "sonbaharda")
    return True


def _is_clock(scene: Scene, slots: Slots) -> bool:
    """ "06.00'da", not a price or a share that has changed: "yüzde 12.50'ye çıktı"."""
    if scene.word(slots.start - 1) in _PRICED:
        return False
    if scene.word(slots.end) in ("sıralarında", "sularında"):
        return True
    grown = scene.word(slots.first + slots.length).startswith(_GROWN)
    return len(scene.written(slots.start)) == len("06.00") and not grown


def _is_numbered(scene: Scene, index: int) -> bool:
    """ "1701 ve 1559 sayılı kararlar", "1624 (2005)": a list of numbers that are names."""
    if scene.word(index - 1) == "(" and scene.word(index - 2).isdecimal():
        return False
    if scene.word(index + 1) == "(" and scene.word(index + 2).isdecimal():
        return True
    for place in range(index, index + LISTED):
        word = scene.word(place)
        if not word.isdecimal() and word not in ("ve", ",", "(", ")"):
            return word in ("sayılı", "numaralı")
    return False


def _names_month(scene: Scene, index: int) -> bool:
    word = scene.written(index)
    return word[:1].isalpha() and "MONTH" in (scene.grammar.entry(word) or {})


def _counts_from_event(scene: Scene, first: int) -> bool:
    """ "Zirveden iki hafta önce": before what the word in the ablative tells, whenever that was."""
    before = scene.word(first - 1)
    if scene.word(first - 2) in ("'", "’"):
        # One leaves "Moskova'dan" two days ago; a date is what the distance counts from.
        named = scene.grammar.entry(scene.written(first - 3)) or {}
        return before in _FROM and bool(named.keys() & {"MONTH", "YEAR", "WEEKDAY"})
    return before.endswith(_FROM) and before not in _NO_EVENTS and scene.is_word(first - 1)


def _is_of_month(scene: Scene, slots: Slots) -> bool:
    """ "Ağustos'un son günlerinde", not "son günlerde"."""
    return scene.word(slots.place("plural")).endswith(("leri", "ları", "inde", "ında"))


def _comes_after_event(scene: Scene, slots: Slots) -> bool:
    """ "Zirveden iki ay sonra toplanacaklar": ahead of the summit, not of the publication."""
    before = scene.word(slots.start - 1)
    if not before.endswith(_FROM) or before in _NO_EVENTS or not scene.is_word(slots.start - 1):
        return False
    if scene.word(slots.start - 2) in ("'", "’"):
        return False
    return scene.clause(slots.start, slots.end).looks_forward


def _is_month(scene: Scene, index: int) -> bool:
    """A month's name alone: with a capital and no name after it, or in the case of place."""
    word = scene.written(index)
    small = next(spellings(word))
    if small.endswith(_OF_A_YEAR) and small not in MONTHS:
        return False
    if small.startswith(("ocağ", "aralığ")):
        return scene.word(index + 1).startswith(("kadar", "dek", "ertele"))
    if small.endswith(_PLACED) and small not in MONTHS:
        return scene.word(index - 1) not in ("bu", "bir", "o", "şu")
    if word.islower():
        return small not in MONTHS and small[:4] != "ekim" and small != "martı"
    after = scene.written(index + 1)
    if after in _JOINTS and _names_month(scene, index + 2):
        return True
    if scene.word(index - 1) in _JOINTS and _names_month(scene, index - 2):
        return True
    named = after[:1].isupper() or scene.starts_sentence(index)
    return small not in _HOMONYMS and not named


LANGUAGE = Language(
    code="tr",
    words=WORDS,
    rules=RULES,
    spellings=spellings,
    accepts=accepts,
    is_name=is_name,
    tense=TenseWords(
        past=PAST,
        past_endings=_PAST_ENDINGS,
        future=FUTURE,
        future_endings=_FUTURE_ENDINGS,
        timeless=word_set(
            """şimdi yedi kendi ordu adı tadı altı hangi hattı üstü kaydı ciddi maddi yurdu ardı
            derdi kadı uydu umudu dostu dördü ebedi cihadı olağanüstü haddi cildi geçmiş gümüş
            yemiş bacak geleceği geleceğini geleceğine geleceğinin"""
        ),
        verb_last=True,
        closing_past=("mıştı", "mişti", "muştu", "müştü"),
    ),
    since_after=word_set("beri yana itibaren"),
    until_after=word_set("kadar dek değin"),
    between_after=word_set("arasında arası arasındaki"),
    from_endings=_FROM,
    to=word_set("ile - – —"),
    and_=frozenset({"ve"}),
    articles=word_set("' ’ de da te ta den dan ten tan günü"),
    joins=frozenset(),
    numbered=word_set("karar kararı sayılı numaralı no sayısı sayısının toplam toplamda fazla az"),
    counted=COUNTED,
    function_words=FUNCTION_WORDS,
)  # fmt: skip
