"""BibTeX, RIS and CSL-JSON, read back by readers that know only their formats' rules."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from generator.dates.edtf import parse_edtf
from generator.exports.bibliography import Citation, bibtex, citation_text, csl_json, ris

HOSTILE = r"A {brace} \cmd 50% & $5 #1 a_b ~tilde ^hat } @misc{x, title={y}} “é” 中文 שלום"
TEX = {
    r"\textbackslash{}": "\\",
    r"\textbraceleft{}": "{",
    r"\textbraceright{}": "}",
    r"\textasciitilde{}": "~",
    r"\textasciicircum{}": "^",
    **{f"\\{sign}": sign for sign in "$&%#_"},
}
any_text = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60)


def citation(**changes: object) -> Citation:
    values = {
        "key": "the-call-2015-10",
        "kind": "webpage",
        "title": "The call",
        "container": "A timeline",
        "address": "https://example.org/events/the-call-2015-10.html",
        "language": "en",
    }
    return Citation(**{**values, **changes})  # type: ignore[arg-type]


def read_bibtex(text: str) -> list[dict[str, str]]:
    """Read entries as BibTeX does: a value ends where its braces close, escaped or not."""
    entries, at = [], 0
    while (at := text.find("@", at)) >= 0:
        kind, at = text[at + 1 : text.index("{", at)], text.index("{", at) + 1
        key, at = text[at : text.index(",", at)], text.index(",", at) + 1
        entry = {"kind": kind, "key": key}
        while text[at:].lstrip()[0] != "}":
            name = text[at : text.index("=", at)].strip()
            at = text.index("=", at) + 2
            if text[at] != "{":
                end = text.index(",", at)
                entry[name], at = text[at:end], end + 1
                continue
            depth, start = 0, at
            while True:
                depth += {"{": 1, "}": -1}.get(text[at], 0)
                at += 1
                if depth == 0:
                    break
            entry[name] = text[start + 1 : at - 1]
            assert text[at] == ","
            at += 1
        at = text.index("}", at) + 1
        entries.append(entry)
    return entries


def untex(text: str) -> str:
    text = text.removeprefix("{").removesuffix("}") if text.startswith("{") else text
    plain, at = "", 0
    while at < len(text):
        code = next((code for code in TEX if text.startswith(code, at)), text[at])
        plain += TEX.get(code, code)
        at += len(code)
    return plain


def read_ris(text: str) -> list[tuple[str, str]]:
    lines = text.split("\r\n")
    assert lines.pop() == ""
    assert all(line[2:6] == "  - " for line in lines)
    return [(line[:2], line[6:]) for line in lines]


def one_line(text: str) -> str:
    gone = {*range(32), *range(127, 160), 0x2028, 0x2029}
    return " ".join("".join(" " if ord(sign) in gone else sign for sign in text).split())


@given(any_text, any_text)
def test_any_text_comes_back_from_bibtex(title: str, container: str) -> None:
    text = bibtex([citation(title=f"x{title}"), citation(key="b", container=f"x{container}")])
    first, second = read_bibtex(text)
    assert untex(first["title"]) == one_line(f"x{title}")
    assert untex(second["author"]) == one_line(f"x{container}")


@given(any_text)
def test_any_text_comes_back_from_ris(title: str) -> None:
    lines = read_ris(ris(citation(title=f"x{title}")))
    assert lines[0] == ("TY", "ELEC")
    assert lines[-1] == ("ER", "")
    assert ("TI", one_line(f"x{title}")) in lines
    assert len([tag for tag, _ in lines if tag == "ER"]) == 1


@given(any_text)
def test_any_text_comes_back_from_csl_json(title: str) -> None:
    (item,) = json.loads(csl_json([citation(title=title)]))
    assert item["title"] == title


def test_signs_of_bibtex_are_named() -> None:
    (entry,) = read_bibtex(bibtex([citation(title=HOSTILE)]))
    assert untex(entry["title"]) == HOSTILE
    assert entry["url"] == "https://example.org/events/the-call-2015-10.html"


def test_an_address_cannot_end_its_field() -> None:
    (entry,) = read_bibtex(bibtex([citation(address="https://e.org/a}b{c\\d?x=1&y=2_3%20")]))
    assert entry["url"] == "https://e.org/a%7Db%7Bc%5Cd?x=1&y=2_3%20"


def test_a_report_has_its_day_and_authors() -> None:
    report = citation(
        kind="article-newspaper",
        issued=parse_edtf("2015-10-08"),
        authors=("Phil Stewart", "Reuters, and others"),
    )
    (entry,) = read_bibtex(bibtex([report]))
    assert (entry["year"], entry["month"], entry["day"]) == ("2015", "oct", "8")
    assert entry["author"] == "{Phil Stewart} and {Reuters, and others}"
    assert entry["howpublished"] == "A timeline"
    lines = read_ris(ris(report))
    assert lines[0] == ("TY", "NEWS")
    assert ("DA", "2015/10/08") in lines
    assert [value for tag, value in lines if tag == "AU"] == ["Phil Stewart", "Reuters, and others"]


def test_a_date_that_is_no_day_is_never_made_one() -> None:
    (entry,) = read_bibtex(bibtex([citation(issued=parse_edtf("2015-10-08~"))]))
    assert "day" not in entry
    assert "month" not in entry
    dates = {
        "2015-10-08": {"date-parts": [[2015, 10, 8]]},
        "2015-10": {"date-parts": [[2015, 10]]},
        "2015~": {"date-parts": [[2015]], "circa": True},
        "2015-10-01/2015-10-05": {"date-parts": [[2015, 10, 1], [2015, 10, 5]]},
        "2015-22": {"literal": "summer 2015"},
        "2015-10/..": {"literal": "from October 2015 on"},
    }
    for text, expected in dates.items():
        (item,) = json.loads(csl_json([citation(about=parse_edtf(text))]))
        assert set(item["event-date"]) == set(expected), text
        if "date-parts" in expected:
            assert item["event-date"] == expected


def test_a_citation_is_one_line_with_version_and_address() -> None:
    text = citation_text(citation(title="A\ncall", version="1.1-abc", about=parse_edtf("2015-10")))
    assert text == (
        "“A call” (October 2015), A timeline, version 1.1-abc, "
        "https://example.org/events/the-call-2015-10.html"
    )
