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
    "month": "2015-11",
    "month of last year": "2015-11",
    "month and year": "2015-09",
    "end of a month": "2016-08-21/2016-08-31",
    "year": "2014",
    "decade": "199X",
    "season and year": "2014-22",
    "today": "2016-09-30",
    "yesterday": "2016-09-29",
    "tomorrow": "2016-10-01",
    "two days ago": "2016-09-28",
    "three weeks ago": "2016-09-09~",
    "last week": "2016-09-19/2016-09-25",
    "last month": "2016-08",
    "last year": "2015",
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
        2016-09-18; in November; last November; September 2015; the end of August; in 2014;
        the 1990s; the summer of 2014; today; yesterday; tomorrow; two days ago; three weeks ago;
        last week; last month; last year; in recent days; the previous 24 hours; since September 4;
        until October 5; from 3 to 5 May; every Friday; for the third time in four days;
        the 50-minute call""",
    "de": """am Mittwoch; vergangenen Mittwoch; am Mittwochabend; am 18. September;
        am 20. Oktober 2015; 18.09.2016; im November; im vergangenen November; im September 2015;
        Ende August; im Jahr 2014; in den 1990er Jahren; im Sommer 2014; heute; gestern; morgen;
        vor zwei Tagen; vor drei Wochen; letzte Woche; im vergangenen Monat; im vergangenen Jahr;
        in den vergangenen Tagen; in den letzten 24 Stunden; seit dem 4. September;
        bis zum 5. Oktober; vom 3. bis 5. Mai; jeden Freitag; zum dritten Mal in vier Tagen;
        das 50-minütige Gespräch""",
    "fr": """mercredi; mercredi dernier; mercredi soir; le 18 septembre; le 20 octobre 2015;
        18/09/2016; en novembre; en novembre dernier; en septembre 2015; fin août; en 2014;
        dans les années 1990; à l'été 2014; aujourd'hui; hier; demain; il y a deux jours;
        il y a trois semaines; la semaine dernière; le mois dernier; l'an dernier;
        ces derniers jours; au cours des dernières 24 heures; depuis le 4 septembre;
        jusqu'au 5 octobre; du 3 au 5 mai; chaque vendredi; pour la troisième fois en quatre jours;
        l'appel de 50 minutes""",
    "ru": """в среду; в минувшую среду; в среду вечером; 18 сентября; 20 октября 2015 года;
        18.09.2016; в ноябре; в ноябре прошлого года; в сентябре 2015 года; в конце августа;
        в 2014 году; в 1990-х годах; летом 2014 года; сегодня; вчера; завтра; два дня назад;
        три недели назад; на прошлой неделе; в прошлом месяце; в прошлом году; в последние дни;
        за последние 24 часа; с 4 сентября; до 5 октября; с 3 по 5 мая; каждую пятницу;
        в третий раз за четыре дня; 50-минутный разговор""",
    "tr": """çarşamba günü; geçen çarşamba; çarşamba akşamı; 18 Eylül'de; 20 Ekim 2015'te;
        18.09.2016; Kasım ayında; geçen yılın Kasım ayında; Eylül 2015'te; Ağustos sonunda;
        2014'te; 1990'lı yıllarda; 2014 yazında; bugün; dün; yarın; iki gün önce; üç hafta önce;
        geçen hafta; geçen ay; geçen yıl; son günlerde; son 24 saatte; 4 Eylül'den beri;
        5 Ekim'e kadar; 3-5 Mayıs; her cuma; dört günde üçüncü kez; 50 dakikalık görüşme""",
    "ar": """يوم الأربعاء; الأربعاء الماضي; مساء الأربعاء; 18 سبتمبر; 20 تشرين الأول 2015;
        18/9/2016; في نوفمبر; نوفمبر الماضي; في أيلول 2015; أواخر أغسطس; في عام 2014;
        تسعينيات القرن الماضي; صيف 2014; اليوم; أمس; غدا; قبل يومين; قبل ثلاثة أسابيع;
        الأسبوع الماضي; الشهر الماضي; العام الماضي; في الأيام الأخيرة; خلال الـ24 ساعة الماضية;
        منذ 4 سبتمبر; حتى 5 أكتوبر; من 3 إلى 5 مايو; كل جمعة; للمرة الثالثة خلال أربعة أيام;
        مكالمة استمرت 50 دقيقة""",
    "he": """ביום רביעי; ביום רביעי שעבר; ביום רביעי בערב; ב-18 בספטמבר; ב-20 באוקטובר 2015;
        18.9.2016; בנובמבר; בנובמבר האחרון; בספטמבר 2015; בסוף אוגוסט; בשנת 2014; בשנות ה-90;
        בקיץ 2014; היום; אתמול; מחר; לפני יומיים; לפני שלושה שבועות; בשבוע שעבר; בחודש שעבר;
        בשנה שעברה; בימים האחרונים; ב-24 השעות האחרונות; מאז 4 בספטמבר; עד 5 באוקטובר;
        3-5 במאי; כל יום שישי; בפעם השלישית בארבעה ימים; שיחה בת 50 דקות""",
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
