"""Every code is explained in the contributor guide and told by the smallest content that has it."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.build import Build, build_site
from generator.problem import CODES, ContentError, Problem, Spot, printable, shortened
from generator.reading import Sources, read_sources

ROOT = Path(__file__).parent.parent
GUIDE = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")

Files = dict[str, str | bytes]

HEAD = "---\ntitle: T\noutlet: voa\nurl: https://example.org/\npublished: 2015-10-08\n"
EVENT = "events:\n  - event: talks\n    title: Talks\n    what: They talk.\n    date: 2015-10-07\n"


def article(fields: str = "", body: str = "Words.") -> str:
    """Return an article; `fields` begin in line 6."""
    return f"{HEAD}{fields}---\n{body}\n"


def actor(fields: str) -> Files:
    """Return an actor; `fields` begin in line 4."""
    return {"actors/x": f"name: X\nkind: person\n{fields}"}


A = "articles/2015/a"

# code: the content, and all that is told of it
CASES: dict[str, tuple[Files, str]] = {
    "ambiguous-name": ({A: article(body="He saw Golan.")}, f"{A}.md:7:8: note"),
    "bad-address": ({A: article().replace("https:", "ftp:")}, f"{A}.md:4:6: error"),
    "bad-date": ({A: article().replace("10-08", "02-30")}, f"{A}.md:5:12: error"),
    "bad-encoding": ({A: b"---\ntitle: caf\xe9\n---\n"}, f"{A}.md:2:11: error"),
    "bad-id": (actor("affiliation: United States"), "actors/x.md:4:14: error"),
    "bad-number": ({"places/x": "name: X\nkind: city\nlat: '35,4'\nlon: 1"},
                   "places/x.md:4:6: error"),
    "bad-text": ({A: article("language: English\n")}, f"{A}.md:6:11: error"),
    "bad-yaml": ({"pages/x": "title: Talks: the end"}, "pages/x.md:2:13: error"),
    "circular": (actor("affiliation: x"), "actors/x.md:4:14: error"),
    "contradicting-kinds": (
        {A: article(f"{EVENT}    kind: call\n"),
         "articles/2015/b": article(f"{EVENT}    kind: talks\n")},
        "articles/2015/b.md:7:5: warning"),
    "control-character": ({A: article(body="a\x1bb")}, f"{A}.md:7:2: error"),
    "date-differs": ({A: article(f"{EVENT}    when: on Tuesday\n")}, f"{A}.md:10:11: warning"),
    "disputed-date": (
        {A: article(EVENT), "articles/2015/b": article(EVENT.replace("10-07", "10-01"))},
        f"{A}.md:10:11: note"),
    "doubled-id": ({A: article(), "articles/2016/a": article()}, "articles/2016/a.md:1:1: error"),
    "doubled-key": ({A: article("title: U\n")}, f"{A}.md:6:1: error"),
    "doubled-name": (actor("aliases: [Russia]"), "actors/x.md:1:1: warning"),
    "doubled-value": (actor("aliases: [A, A]"), "actors/x.md:4:10: error"),
    "empty-file": ({A: b"\n"}, f"{A}.md:1:1: error"),
    "empty-value": (actor("aliases: ['']"), "actors/x.md:4:11: error"),
    "end-before-start": (actor("offices: [{role: r, from: 2017, to: 2015}]"),
                         "actors/x.md:4:37: error"),
    "event-after-publication": ({A: article(EVENT.replace("10-07", "10-09"))},
                                f"{A}.md:10:11: error"),
    "file-too-large": ({A: article(body="x" * 256 * 1024)}, f"{A}.md:1:1: error"),
    "missing-basis": ({A: article().replace("10-08", "10")}, f"{A}.md:5:12: error"),
    "missing-date": ({A: article(EVENT.replace("    date: 2015-10-07\n", ""))},
                     f"{A}.md:7:5: error"),
    "missing-fence": ({A: b"title: T\n"}, f"{A}.md:1:1: error"),
    "missing-key": ({A: article().replace("title: T\n", "")}, f"{A}.md:2:1: error"),
    "missing-url": ({A: article().replace("url: https://example.org/\n", "")},
                    f"{A}.md:2:8: warning"),
    "no-title": ({A: article(EVENT.replace("    title: Talks\n", ""))}, f"{A}.md:7:5: warning"),
    "not-a-mapping": ({A: "---\n- title\n---\n"}, f"{A}.md:2:1: error"),
    "nul-character": ({A: article(body="a\0b")}, f"{A}.md:7:2: error"),
    "outside-office": (actor("offices: [{role: r, from: 2016, attested: [2015-09-18]}]"),
                       "actors/x.md:4:44: error"),
    "raw-html": ({A: article(body="a <b>c</b>").replace("</b>", "")}, f"{A}.md:7:3: warning"),
    "too-complex": ({A: article(body="[" * 41)}, f"{A}.md:7:1: error"),
    "too-deep": ({A: article("x: [[[[[[a]]]]]]\n")}, f"{A}.md:6:9: error"),
    "too-long": ({A: article().replace("title: T", f"title: {'T' * 501}")}, f"{A}.md:2:8: error"),
    "too-many": ({A: article("events:\n" + "  - {event: a, date: 2015, what: b}\n" * 51)},
                 f"{A}.md:7:3: error"),
    "unclosed-fence": ({A: HEAD}, f"{A}.md:1:1: error"),
    "unknown-id": (actor("affiliation: rusia"), "actors/x.md:4:14: error"),
    "unknown-key": (actor("afiliation: russia"), "actors/x.md:4:1: error"),
    "unknown-target": ({A: article(body="[a](event:b)")}, f"{A}.md:7:3: warning"),
    "unknown-value": ({"actors/x": "name: X\nkind: persona"}, "actors/x.md:3:7: error"),
    "unsafe-link": ({A: article(body="[a](javascript:b)")}, f"{A}.md:7:3: warning"),
    "wrong-folder": ({"articles/2016/a": article()}, "articles/2016/a.md:5:12: warning"),
    "wrong-name": ({"actors/A b": "name: X\nkind: person"}, "actors/A b.md:1:1: error"),
    "wrong-type": (actor("aliases: X"), "actors/x.md:4:10: error"),
    "yaml-alias": ({A: article("origin: *a\n")}, f"{A}.md:6:9: error"),
    "yaml-anchor": (actor("affiliation: &a russia"), "actors/x.md:4:14: error"),
    "yaml-tag": (actor("affiliation: !a russia"), "actors/x.md:4:14: error"),
}  # fmt: skip
OF_CONFIGURATION = {"bad-config", "untranslated"}
OF_THE_DISK = {"bad-asset", "not-a-file", "symbolic-link"}


@pytest.mark.parametrize("code", CASES)
def test_the_smallest_content_with_a_fault_is_told_by_its_code_alone(
    code: str, build_of: Callable[[Files], Build], told: Callable[..., list[str]]
) -> None:
    files, wanted = CASES[code]
    problems = build_of(files).problems
    assert told(problems) == [f"content/{wanted} [{code}]"]
    assert all(problem.what and problem.mend for problem in problems)


def test_wrong_settings_are_told(configuration: dict[str, bytes]) -> None:
    settings = configuration["site.yml"].replace(b"title:", b"tittle:")
    sources = Sources(
        content={}, configuration={**configuration, "site.yml": settings}, assets={}, problems=()
    )
    with pytest.raises(ContentError) as error:
        build_site(sources)
    assert {problem.code for problem in error.value.problems} == {"bad-config"}


def test_texts_that_a_catalogue_leaves_out_are_told(
    configuration: dict[str, bytes], told: Callable[..., list[str]]
) -> None:
    settings = configuration["site.yml"].replace(b"language: en", b"language: de")
    texts = {"site.yml": settings, "texts/de.po": b'msgid "Accounts"\nmsgstr ""\n'}
    sources = Sources(content={}, configuration={**configuration, **texts}, assets={}, problems=())
    problems = build_site(sources).problems
    assert told(problems) == ["site_config/texts/de.po:1:1: note [untranslated]"]


def test_what_is_no_file_of_ours_is_told(project: Callable[..., Path]) -> None:
    folder = project() / "content" / "actors"
    (folder / "a.md").symlink_to(folder / "russia.md")
    (folder / "b.txt").write_text("x")
    os.mkfifo(folder / "c.md")
    problems = read_sources(folder.parent.parent).problems
    assert [(p.spot.file, p.code) for p in problems] == [
        ("content/actors/a.md", "symbolic-link"),
        ("content/actors/b.txt", "bad-asset"),
        ("content/actors/c.md", "not-a-file"),
    ]


def test_every_code_has_a_case() -> None:
    assert CASES.keys() | OF_CONFIGURATION | OF_THE_DISK == CODES


def test_the_guide_explains_every_code_and_no_other() -> None:
    part = GUIDE.partition("\n## What a problem means\n")[2].partition("\n## ")[0]
    headings = re.findall(r"^### (.+)$", part, re.MULTILINE)
    assert headings == sorted(CODES)
    for text in re.split(r"^### .+$", part, flags=re.MULTILINE)[1:]:
        assert 40 < len(text.strip()) < 400


def test_the_template_of_the_guide_is_a_sound_article() -> None:
    path = re.search(r"`(content/articles/\S+\.md)`\n", GUIDE)
    template = re.search(
        r"^```yaml\n(---\n# The headline.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL
    )
    assert path
    assert template
    sources = read_sources(ROOT)
    content = {**sources.content, path[1]: template[1].encode()}
    build = build_site(
        Sources(content=content, configuration=sources.configuration, assets={}, problems=())
    )
    assert [problem for problem in build.problems if problem.spot.file == path[1]] == []
    assert "events/carter-shoigu-call-2015-09" in {page.path for page in build.pages}


def test_the_links_of_the_guide_lead_to_files_and_headings() -> None:
    def anchors(text: str) -> set[str]:
        headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
        return {re.sub(r"[^a-z0-9 -]", "", h.lower()).replace(" ", "-") for h in headings}

    prose = re.sub(r"```.*?```|`[^`]*`", "", GUIDE, flags=re.DOTALL)
    for address in re.findall(r"\]\(([^):]+)\)", prose):
        path, _, anchor = address.partition("#")
        if path:
            assert (ROOT / path).is_file(), address
        if anchor:
            text = (ROOT / path).read_text(encoding="utf-8") if path else GUIDE
            assert anchor in anchors(text), address


def test_an_unknown_code_is_a_bug() -> None:
    with pytest.raises(ValueError, match="no-such-code"):
        Problem(spot=Spot(file="a"), code="no-such-code", what="x", mend="y")


def test_a_problem_is_said_in_two_lines_that_steer_no_terminal() -> None:
    problem = Problem(
        spot=Spot(file="a\x1b.md", line=2, column=3),
        code="bad-text",
        what="'x\n::y\u202e'",
        mend="z\r",
    )
    assert str(problem) == "a\\x1b.md:2:3: error: 'x\\n::y\\u202e' [bad-text]\n    z\\r"


@pytest.mark.parametrize(
    ("text", "shown"),
    [("Café — Москва", "Café — Москва"), ("a\nb\tc", "a\\nb\\tc"),
     ("\u200b\u2028", "\\u200b\\u2028"),
     ("\x9b", "\\x9b"), ("\u2066\ufeff", "\\u2066\\ufeff")],
)  # fmt: skip
def test_invisible_signs_are_written_out(text: str, shown: str) -> None:
    assert printable(text) == shown


@pytest.mark.parametrize(("text", "shown"), [("abcd", "abcd"), ("abcde", "abc…")])
def test_a_long_text_is_cut(text: str, shown: str) -> None:
    assert shortened(text, 4) == shown
