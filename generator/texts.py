"""The texts of the interface: English in the code, other languages out of gettext catalogues.

What a page says by itself is passed through `gettext` or `ngettext`, so that one file,
`site_config/texts/texts.pot`, holds all of it. `{names}` in a text stand for values. A site in
another language has its catalogue beside that file (`de.po`) and `language: de` in `site.yml`.
Dates, numbers and lists are written as the Unicode locale data (CLDR) have it for the language.
"""

from __future__ import annotations

import datetime
import gettext as catalogues
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from string import Formatter

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton, get_month_names
from babel.lists import format_list
from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po
from babel.numbers import format_decimal
from markupsafe import Markup, escape

SOURCE_LANGUAGE = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """A language of the interface; `missing` texts of it appear in English."""

    locale: Locale
    translations: catalogues.NullTranslations
    missing: int = 0

    @property
    def tag(self) -> str:
        """Its BCP 47 tag, for scripts that write dates: "en-GB"."""
        return str(self.locale).replace("_", "-")


# British, as the texts are: 7 April 2017.
ENGLISH = Language(locale=Locale("en", "GB"), translations=catalogues.NullTranslations())
_spoken = ENGLISH


class CatalogueError(ValueError):
    """A catalogue that cannot be used: every fault with its line, 0 where it has none."""

    def __init__(self, *faults: tuple[int, str]) -> None:
        self.faults = faults
        super().__init__("; ".join(fault for _, fault in faults))


def catalogue_file(code: str) -> str:
    """Return the path of a language's catalogue under `site_config/`."""
    return f"texts/{code}.po"


def read_language(code: str, catalogue: bytes | None) -> Language:
    """Return a language by its BCP 47 code with its catalogue (a PO file); English needs none.

    Raises:
        CatalogueError: there is no such language, or its catalogue is missing or wrong.
    """
    if code == SOURCE_LANGUAGE:
        return ENGLISH
    try:
        locale = Locale.parse(code, sep="-")
    except (ValueError, UnknownLocaleError):
        raise CatalogueError((0, f"'{code}' is no language code such as de, fr or pt-BR")) from None
    if catalogue is None:
        raise CatalogueError((0, f"there is no catalogue site_config/{catalogue_file(code)}"))
    try:
        texts = read_po(io.StringIO(catalogue.decode("utf-8-sig")), abort_invalid=True)
    except (PoFileError, ValueError, SyntaxError) as error:
        raise CatalogueError((0, f"this is no PO file: {error}")) from None
    faults = [fault for message in texts if message.id for fault in _faults(message)]
    if faults:
        raise CatalogueError(*faults)
    compiled = io.BytesIO()
    write_mo(compiled, texts)
    compiled.seek(0)
    translations = catalogues.GNUTranslations(compiled)
    return Language(locale=locale, translations=translations, missing=_missing(texts))


def _missing(texts: Catalog) -> int:
    return sum(bool(m.id) and (m.fuzzy or not all(_strings(m.string))) for m in texts)


def _faults(message: Message) -> Iterator[tuple[int, str]]:
    """Yield what would break or steer a page: places for values that the text does not have."""
    line = message.lineno or 0
    known = {name for text in _strings(message.id) for name in _places(text)}
    for text in _strings(message.string):
        try:
            unknown = sorted(_places(text) - known)
        except ValueError as error:
            yield line, f"{error} in “{text}”"
            continue
        original = _strings(message.id)[0]
        yield from ((line, f"“{text}” has {{{name}}}, “{original}” has not") for name in unknown)


def _strings(text: str | Iterable[str] | None) -> tuple[str, ...]:
    return (text,) if isinstance(text, str) else tuple(text or ())


def _places(text: str) -> set[str]:
    """Return the places for values, each with all that stands in its braces: {n.real:x} too."""
    return {
        "".join((name, f"!{conversion}" if conversion else "", f":{form}" if form else ""))
        for _, name, form, conversion in Formatter().parse(text)
        if name is not None
    }


def speak(language: Language) -> None:
    """Let everything that is printed from now on be in a language."""
    global _spoken
    _spoken = language


def spoken() -> Language:
    """Return the language that is spoken."""
    return _spoken


def gettext_noop(message: str) -> str:
    """Return a text as it is: it is only marked for the catalogue and translated elsewhere."""
    return message


def pattern(message: str) -> str:
    """Return a text in the language spoken, with its `{names}` still in it."""
    return _spoken.translations.gettext(message)


def plural_pattern(one: str, many: str, number: int) -> str:
    """Return the text that fits a number in the language spoken, its `{names}` still in it."""
    return _spoken.translations.ngettext(one, many, number)


def gettext(message: str, /, **values: object) -> str:
    """Return a text in the language spoken, with its values."""
    return pattern(message).format(**values)


def ngettext(one: str, many: str, number: int, /, **values: object) -> str:
    """Return the text that fits a number, which it has as `{number}`."""
    return plural_pattern(one, many, number).format(number=number_words(number), **values)


def html_text(message: str, /, **values: object) -> Markup:
    """Return a text as HTML; of its values, finished HTML (Markup) stays what it is."""
    return Markup(escape(pattern(message))).format(**values)


def html_plural_text(one: str, many: str, number: int, /, **values: object) -> Markup:
    """Return the text that fits a number as HTML."""
    text = plural_pattern(one, many, number)
    return Markup(escape(text)).format(number=number_words(number), **values)


def number_words(number: int) -> str:
    """Return a whole number with its groups: 1,234."""
    return format_decimal(number, locale=_spoken.locale)


def day_words(day: datetime.date) -> str:
    """Return a day: 7 April 2017."""
    return format_date(day, "long", locale=_spoken.locale)


def month_words(year: int, month: int) -> str:
    """Return a month: April 2017."""
    first = datetime.date(year, month, 1)
    return format_skeleton("yMMMM", first, locale=_spoken.locale)


def month_names() -> tuple[str, ...]:
    """Return the names of the twelve months as they stand alone."""
    names = get_month_names("wide", "stand-alone", _spoken.locale)
    return tuple(names[month] for month in range(1, 13))


def short_month_names() -> tuple[str, ...]:
    """Return short names of the twelve months, for drawings."""
    if _spoken is ENGLISH:  # where CLDR has "Sept" alone with four letters
        return tuple(name[:3] for name in month_names())
    names = get_month_names("abbreviated", "stand-alone", _spoken.locale)
    return tuple(names[month] for month in range(1, 13))


def language_name(code: str) -> str:
    """Return what a language (BCP 47) is called, or its code."""
    return str(_spoken.locale.languages.get(code.split("-")[0], code))


def text_direction() -> str:
    """Return how the language runs: "ltr" or "rtl"."""
    return str(_spoken.locale.text_direction)


def listed(items: Iterable[str]) -> str:
    """Return items as a sentence has them: A, B and C."""
    return format_list(list(items), locale=_spoken.locale)
