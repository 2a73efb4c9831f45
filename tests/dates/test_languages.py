"""What a language must cover: a new file in `languages/` is complete when it has all of these."""

import re
from datetime import date

import pytest

from generator.dates import LANGUAGES, detect_language, read_when
from generator.dates.language import grammar

PUBLISHED = date(2016, 9, 30)

# construction -> its value read on 30 September 2016, "" for no date; and the same in each language
MUST = {
    "weekday": "2016-09-28",
    "last weekday": "2016-09-28",
    "weekday evening": "2016-09-28",
    "day and month": "2016-09-18",
    "day, month, year": "2015-10-20",
    "date in numbers": "2016-09-18",
    "weekday, day, month": "2016-09-28",
    "month": "2015-11",
    "month of last year": "2015-11",
    "month and year": "2015-09",
    "month in numbers": "2015-09",
    "end of a month": "2016-08-21/2016-08-31",
    "middle of a month": "2016-08-15~",
    "quarter": "2015-33",
    "half of a year": "2015-41",
    "year": "2014",
    "beginning of a year": "2015-01~/2015-04~",
    "years": "2011/2013",
    "decade": "199X",
    "season and year": "2014-22",
    "today": "2016-09-30",
    "this morning": "2016-09-30",
    "yesterday": "2016-09-29",
    "day before yesterday": "2016-09-28",
    "tomorrow": "2016-10-01",
    "two days ago": "2016-09-28",
    "a few days ago": "2016-09-25~/2016-09-28~",
    "three weeks ago": "2016-09-09~",
    "last week": "2016-09-19/2016-09-25",
    "last weekend": "2016-09-24/2016-09-25",
    "next week": "2016-10-03/2016-10-09",
    "last month": "2016-08",
    "next month": "2016-10",
    "last year": "2015",
    "this year": "2016",
    "next year": "2017",
    "recent days": "2016-09-24~/2016-09-30~",
    "last 24 hours": "2016-09-29/2016-09-30",
    "since a day": "2016-09-04/..",
    "until a day": "../2016-10-05",
    "from day to day": "2016-05-03/2016-05-05",
    "every Friday": "",
    "third time in four days": "",
    "50-minute call": "",
}

PHRASES = {
    "en": """on Wednesday; last Wednesday; Wednesday evening; September 18; October 20, 2015;
        2016-09-18; Wednesday, September 28; in November; last November; September 2015; 2015-09;
        the end of August; mid-August; the first quarter of 2015; the second half of 2015; in 2014;
        early 2015; from 2011 to 2013; the 1990s; the summer of 2014; today; this morning;
        yesterday; the day before yesterday; tomorrow; two days ago; a few days ago;
        three weeks ago; last week; last weekend; next week; last month; next month; last year;
        this year; next year; in recent days; the previous 24 hours; since September 4;
        until October 5; from 3 to 5 May; every Friday; for the third time in four days;
        the 50-minute call""",
    "de": """am Mittwoch; vergangenen Mittwoch; am Mittwochabend; am 18. September;
        am 20. Oktober 2015; 18.09.2016; am Mittwoch, dem 28. September; im November;
        im vergangenen November; im September 2015; 2015-09; Ende August; Mitte August;
        im ersten Quartal 2015; in der zweiten Hälfte 2015; im Jahr 2014; Anfang 2015;
        von 2011 bis 2013; in den 1990er Jahren; im Sommer 2014; heute; heute Morgen; gestern;
        vorgestern; morgen; vor zwei Tagen; vor einigen Tagen; vor drei Wochen; letzte Woche;
        am vergangenen Wochenende; nächste Woche; im vergangenen Monat; im nächsten Monat;
        im vergangenen Jahr; dieses Jahr; nächstes Jahr; in den vergangenen Tagen;
        in den letzten 24 Stunden; seit dem 4. September; bis zum 5. Oktober; vom 3. bis 5. Mai;
        jeden Freitag; zum dritten Mal in vier Tagen; das 50-minütige Gespräch""",
    "fr": """mercredi; mercredi dernier; mercredi soir; le 18 septembre; le 20 octobre 2015;
        18/09/2016; mercredi 28 septembre; en novembre; en novembre dernier; en septembre 2015;
        2015-09; fin août; à la mi-août; au premier trimestre 2015; au second semestre 2015;
        en 2014; début 2015; de 2011 à 2013; dans les années 1990; à l'été 2014; aujourd'hui;
        ce matin; hier; avant-hier; demain; il y a deux jours; il y a quelques jours;
        il y a trois semaines; la semaine dernière; le week-end dernier; la semaine prochaine;
        le mois dernier; le mois prochain; l'an dernier; cette année; l'année prochaine;
        ces derniers jours; au cours des dernières 24 heures; depuis le 4 septembre;
        jusqu'au 5 octobre; du 3 au 5 mai; chaque vendredi; pour la troisième fois en quatre jours;
        l'appel de 50 minutes""",
    "ru": """в среду; в минувшую среду; в среду вечером; 18 сентября; 20 октября 2015 года;
        18.09.2016; в среду, 28 сентября; в ноябре; в ноябре прошлого года; в сентябре 2015 года;
        2015-09; в конце августа; в середине августа; в первом квартале 2015 года;
        во второй половине 2015 года; в 2014 году; в начале 2015 года; с 2011 по 2013 год;
        в 1990-х годах; летом 2014 года; сегодня; сегодня утром; вчера; позавчера; завтра;
        два дня назад; несколько дней назад; три недели назад; на прошлой неделе;
        в минувшие выходные; на следующей неделе; в прошлом месяце; в следующем месяце;
        в прошлом году; в этом году; в следующем году; в последние дни; за последние 24 часа;
        с 4 сентября; до 5 октября; с 3 по 5 мая; каждую пятницу; в третий раз за четыре дня;
        50-минутный разговор""",
    "tr": """çarşamba günü; geçen çarşamba; çarşamba akşamı; 18 Eylül'de; 20 Ekim 2015'te;
        18.09.2016; 28 Eylül Çarşamba günü; Kasım ayında; geçen yılın Kasım ayında; Eylül 2015'te;
        2015-09; Ağustos sonunda; Ağustos ortasında; 2015'in ilk çeyreğinde;
        2015'in ikinci yarısında; 2014'te; 2015 başında; 2011'den 2013'e kadar; 1990'lı yıllarda;
        2014 yazında; bugün; bu sabah; dün; evvelsi gün; yarın; iki gün önce; birkaç gün önce;
        üç hafta önce; geçen hafta; geçen hafta sonu; gelecek hafta; geçen ay; gelecek ay;
        geçen yıl; bu yıl; gelecek yıl; son günlerde; son 24 saatte; 4 Eylül'den beri;
        5 Ekim'e kadar; 3-5 Mayıs; her cuma; dört günde üçüncü kez; 50 dakikalık görüşme""",
    "ar": """يوم الأربعاء; الأربعاء الماضي; مساء الأربعاء; 18 سبتمبر; 20 تشرين الأول 2015;
        18/9/2016; الأربعاء 28 سبتمبر; في نوفمبر; نوفمبر الماضي; في أيلول 2015; 2015-09;
        أواخر أغسطس; منتصف أغسطس; الربع الأول من عام 2015; النصف الثاني من عام 2015; في عام 2014;
        أوائل عام 2015; من 2011 إلى 2013; تسعينيات القرن الماضي; صيف 2014; اليوم; صباح اليوم; أمس;
        أول أمس; غدا; قبل يومين; قبل أيام; قبل ثلاثة أسابيع; الأسبوع الماضي; نهاية الأسبوع الماضي;
        الأسبوع المقبل; الشهر الماضي; الشهر المقبل; العام الماضي; هذا العام; العام المقبل;
        في الأيام الأخيرة; خلال الـ24 ساعة الماضية; منذ 4 سبتمبر; حتى 5 أكتوبر; من 3 إلى 5 مايو;
        كل جمعة; للمرة الثالثة خلال أربعة أيام; مكالمة استمرت 50 دقيقة""",
    "he": """ביום רביעי; ביום רביעי שעבר; ביום רביעי בערב; ב-18 בספטמבר; ב-20 באוקטובר 2015;
        18.9.2016; ביום רביעי, 28 בספטמבר; בנובמבר; בנובמבר האחרון; בספטמבר 2015; 2015-09;
        בסוף אוגוסט; באמצע אוגוסט; ברבעון הראשון של 2015; במחצית השנייה של 2015; בשנת 2014;
        בתחילת 2015; מ-2011 עד 2013; בשנות ה-90; בקיץ 2014; היום; הבוקר; אתמול; שלשום; מחר;
        לפני יומיים; לפני כמה ימים; לפני שלושה שבועות; בשבוע שעבר; בסוף השבוע האחרון; בשבוע הבא;
        בחודש שעבר; בחודש הבא; בשנה שעברה; השנה; בשנה הבאה; בימים האחרונים; ב-24 השעות האחרונות;
        מאז 4 בספטמבר; עד 5 באוקטובר; 3-5 במאי; כל יום שישי; בפעם השלישית בארבעה ימים;
        שיחה בת 50 דקות""",
}


def phrases(language: str) -> list[str]:
    return [re.sub(r"\s+", " ", phrase).strip() for phrase in PHRASES[language].split(";")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_covers_every_construction(language: str) -> None:
    assert len(phrases(language)) == len(MUST)
    wrong = []
    for (construction, wanted), phrase in zip(MUST.items(), phrases(language), strict=True):
        found = read_when(phrase, published=PUBLISHED, language=language)
        value = found.value.text if found else ""
        if value != wanted:
            wrong.append(f"{construction}: {phrase!r} is {value!r}, not {wanted!r}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_class_that_a_rule_names_has_words(language: str) -> None:
    compiled = grammar(language)
    named = {atom for rule in compiled.language.rules for atom in rule.atoms if atom.isupper()}
    assert not named - compiled.classes


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_is_known_by_its_text(language: str) -> None:
    assert detect_language(" ".join(phrases(language)) + " " + SENTENCES[language]) == language


def test_a_text_that_tells_nothing_is_english() -> None:
    assert detect_language("") == "en"
    assert detect_language("12 345") == "en"


SENTENCES = {
    "en": "The two men met in Moscow and agreed to set up a line.",
    "de": "Die beiden Männer trafen sich in Moskau und einigten sich auf eine Leitung.",
    "fr": "Les deux hommes se sont vus à Moscou et ont convenu d'une ligne.",
    "ru": "Двое встретились в Москве и договорились о линии.",
    "tr": "İki kişi Moskova'da görüştü ve bir hat için anlaştı.",
    "ar": "التقى الرجلان في موسكو واتفقا على خط.",
    "he": "השניים נפגשו במוסקבה והסכימו על קו.",
}
