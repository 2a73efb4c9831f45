"""What `site_config/` may say."""

from __future__ import annotations

import pytest

from generator.content.configuration import parse_site, parse_vocabulary
from generator.problem import ContentError

SITE = {
    "title": "A",
    "description": "B",
    "address": "https://example.org/",
    "edit_address": "https://example.org/edit/",
    "language": "en",
    "period": "2015-01-01/2017-12-31",
    "licence": "CC BY 4.0",
    "licence_address": "https://creativecommons.org/licenses/by/4.0/",
    "exports": "[atom]",
}


def settings(**changes: str | None) -> bytes:
    values = {**SITE, **changes}
    return "".join(f"{key}: {value}\n" for key, value in values.items() if value).encode()


def test_the_settings_of_a_site() -> None:
    site = parse_site("site_config/site.yml", settings(exports="[atom, icalendar]"))
    assert (site.title, site.exports, site.period.text) == (
        "A", ("atom", "icalendar"), "2015-01-01/2017-12-31",
    )  # fmt: skip


FAULTS = {
    "a missing setting": (settings(title=None), "'title' is missing"),
    "an unknown setting": (settings(theme="dark"), "unknown key 'theme'"),
    "a list for text": (settings(title="[a]"), "'title' has to be text"),
    "a number for text": (settings(title="7"), "'title' has to be text"),
    "text for a list": (settings(exports="atom"), "'exports' has to be a list of names"),
    "a list of numbers": (settings(exports="[1]"), "'exports' has to be a list of names"),
    "an address without its slash": (settings(address="https://a.org"), "'address' has to be"),
    "an address of no site": (settings(edit_address="file:///a/"), "'edit_address' has to be"),
    "a period in words": (settings(period="last year"), "period: "),
    "a period without an end": (settings(period="2015/.."), "'period' has to have two ends"),
    "no settings": (b"", "the file is made of"),
    "a list": (b"- a\n", "the file is made of"),
    "no YAML": (b"a: [\n", "cannot be read"),
    "no text": (b"\xff\xfe", "cannot be read"),
    "code": (b"a: !!python/object/apply:os.getcwd []\n", "cannot be read"),
}


@pytest.mark.parametrize(("data", "said"), FAULTS.values(), ids=FAULTS)
def test_a_wrong_setting_is_told(data: bytes, said: str) -> None:
    with pytest.raises(ContentError) as error:
        parse_site("site_config/site.yml", data)
    assert said in error.value.problems[0].what
    assert {p.code for p in error.value.problems} == {"bad-config"}
    assert {p.spot.file for p in error.value.problems} == {"site_config/site.yml"}


def test_all_wrong_settings_are_told_in_one_run() -> None:
    with pytest.raises(ContentError) as error:
        parse_site("site_config/site.yml", settings(title=None, theme="dark", exports="atom"))
    assert len(error.value.problems) == 3


def test_a_vocabulary_keeps_its_written_order_and_its_words() -> None:
    data = b"oneOf:\n- {const: b, title: B, plural: Bs}\n- {const: a, title: A, icon: x}\n"
    terms = parse_vocabulary({"vocabulary/kind.yml": data})["kind"]
    assert list(terms) == ["b", "a"]
    assert (terms["b"].plural, terms["a"].plural, terms["a"].icon) == ("Bs", "A", "x")


@pytest.mark.parametrize(
    "data", [b"", b"[]", b"oneOf: x", b"oneOf: [x]", b"oneOf: [{const: a}]", b"kinds: []"],
    ids=["nothing", "a list", "a word", "words", "no title", "another key"],
)  # fmt: skip
def test_a_wrong_vocabulary_is_told(data: bytes) -> None:
    with pytest.raises(ContentError, match="bad-config"):
        parse_vocabulary({"vocabulary/kind.yml": data})
