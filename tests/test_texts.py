"""The texts of the interface: all of them are in one file, and a translation reaches every page."""

from __future__ import annotations

import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po
from site_tools import ROOT, copy_project, mkdocs

from generator.dates.edtf import parse_edtf
from generator.dates.words import in_words
from generator.texts import ENGLISH, CatalogueError, gettext, ngettext, read_language, speak

TEXTS = ROOT / "site_config" / "texts" / "texts.pot"
# Attributes that readers see or hear; what scripts print stands in those of forms.
SHOWN = re.compile(r"aria-label|title|placeholder|alt|label|data-label")
HEAD = 'msgid ""\nmsgstr "Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n\n'


def test_the_file_of_texts_is_up_to_date(tmp_path: Path) -> None:
    made = tmp_path / "texts.pot"
    options = ["--omit-header", "--no-wrap", "--sort-by-file", "--add-location", "file"]
    for name in ("gettext_noop", "html_text", "text_markup"):
        options += ["--keywords", name]
    subprocess.run(
        [sys.executable, "-m", "babel.messages.frontend", "--quiet", "extract", "--mapping-file",
         "pyproject.toml", *options, "--output", str(made), "."],
        cwd=ROOT, check=True,
    )  # fmt: skip
    assert made.read_text() == TEXTS.read_text(), "run `make texts`"


def test_a_site_in_another_language_says_nothing_in_english(tmp_path: Path) -> None:
    """Esperanto stands for any language: its texts here are the English ones in brackets."""
    project = copy_project(tmp_path / "site", ROOT / "tests" / "golden" / "small-site" / "content")
    settings = project / "site_config" / "site.yml"
    settings.write_text(settings.read_text().replace("language: en", "language: eo"))
    with (project / "site_config" / "texts" / "eo.po").open("wb") as file:
        write_po(file, bracketed())
    known = words_of(project / "content", project / "site_config" / "vocabulary", settings)
    known.add("coverage")  # in mkdocs.yml; of a page that is there, its own title is taken
    done = mkdocs(project, "build")
    assert done.returncode == 0, done.stderr
    left: dict[str, str] = {}
    for path in (project / "site").rglob("*.html"):
        for text in Shown(path.read_text()).texts:
            words = set(re.findall(r"[a-z]{2,}", without_brackets(text).lower())) - known
            left |= dict.fromkeys(words & ENGLISH_WORDS, f"{path.name}: {text}")
    assert left == {}


def bracketed() -> Catalog:
    with TEXTS.open("rb") as file:
        texts = read_po(file)
    catalogue = Catalog(locale="eo")
    for message in texts:
        if isinstance(message.id, tuple):
            catalogue.add(message.id, tuple(f"⟦{text}⟧" for text in message.id))
        elif message.id:
            catalogue.add(message.id, f"⟦{message.id}⟧")
    return catalogue


# What the interface says at all: names of files, the theme's own words and the like are no matter.
ENGLISH_WORDS = set(re.findall(r"[a-z]{2,}", TEXTS.read_text(encoding="utf-8").lower()))


def words_of(*places: Path) -> set[str]:
    """Return the words of the content, which no catalogue translates."""
    files = (file for place in places for file in (place, *place.rglob("*")) if file.is_file())
    text = " ".join(file.read_text(encoding="utf-8") for file in files).lower()
    return set(re.findall(r"[a-z]{2,}", text))


def without_brackets(text: str) -> str:
    """Return what no catalogue has translated; addresses and names of files are no words."""
    before = ""
    while before != text:
        before, text = text, re.sub(r"⟦[^⟦⟧]*⟧", " ", text)
    return re.sub(r"\S*[/.<>]\S*", " ", text)


class Shown(HTMLParser):
    """The texts that a page shows or says, each paragraph or cell as one."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.texts: list[str] = []
        self._text = ""
        self._is_code = False
        self.feed(page)
        self._end()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.texts += [
            value or ""
            for name, value in attrs
            if SHOWN.fullmatch(name) or (tag == "form" and name.startswith("data-"))
        ]
        self._is_code = tag in ("script", "style")
        if tag not in ("a", "b", "bdi", "code", "em", "span", "strong", "time"):
            self._end()

    def handle_endtag(self, tag: str) -> None:
        self._is_code = False
        if tag not in ("a", "b", "bdi", "code", "em", "span", "strong", "time"):
            self._end()

    def handle_data(self, data: str) -> None:
        if not self._is_code:
            self._text += data

    def _end(self) -> None:
        self.texts.append(self._text)
        self._text = ""


def test_a_catalogue_translates_texts_plurals_dates_and_lists() -> None:
    catalogue = HEAD + (
        'msgid "about {date}"\nmsgstr "etwa {date}"\n\n'
        'msgid "{start} to {end}"\nmsgstr "{start} bis {end}"\n\n'
        'msgid "{number} event"\nmsgid_plural "{number} events"\n'
        'msgstr[0] "{number} Ereignis"\nmsgstr[1] "{number} Ereignisse"\n'
    )
    speak(read_language("de", catalogue.encode()))
    assert in_words(parse_edtf("2017-04-07~")) == "etwa 7. April 2017"
    assert in_words(parse_edtf("2017-04-07/2017-04-09")) == "7. bis 9. April 2017"
    assert in_words(parse_edtf("{2016-03,2017-05}")) == "März 2016 und Mai 2017"
    assert ngettext("{number} event", "{number} events", 1200) == "1.200 Ereignisse"
    assert gettext("Accounts") == "Accounts"


@pytest.mark.parametrize(
    ("code", "catalogue", "fault"),
    [
        ("english", None, "no language code"),
        ("../de", b"", "no language code"),
        ("de", None, "there is no catalogue site_config/texts/de.po"),
        ("de", b"\xff", "this is no PO file"),
        ("de", b'msgid "a', "this is no PO file"),
        ("de", b'msgid "{a}"\nmsgstr "{b}"', "“{b}” has {b}, “{a}” has not"),
        ("de", b'msgid "{a}"\nmsgstr "{a.__class__}"', "has {a.__class__}"),
        ("de", b'msgid "{a}"\nmsgstr "{a:>99}"', "has {a:>99}"),
        ("de", b'msgid "{a}"\nmsgstr "{a"', "expected '}' before end of string"),
    ],
)
def test_a_catalogue_that_cannot_be_used_is_told(
    code: str, catalogue: bytes | None, fault: str
) -> None:
    with pytest.raises(CatalogueError, match=re.escape(fault)):
        read_language(code, catalogue)


def test_every_fault_of_a_catalogue_is_told_with_its_line() -> None:
    catalogue = HEAD.encode() + b'msgid "{a}"\nmsgstr "{b}"\n\nmsgid "c"\nmsgstr "{d}"\n'
    with pytest.raises(CatalogueError) as error:
        read_language("de", catalogue)
    assert [line for line, _ in error.value.faults] == [4, 7]


def test_english_needs_no_catalogue() -> None:
    assert read_language("en", None) is ENGLISH
