"""What a file may look like before anybody asks what its fields mean."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.content.front_matter import MAX_BYTES, Document, parse_document
from generator.problem import ContentError


def parse(data: str | bytes) -> Document:
    return parse_document("a.md", data if isinstance(data, bytes) else data.encode())


def faults(data: str | bytes) -> list[str]:
    """Return "line:column code" of each problem, or nothing for a sound file."""
    try:
        problems = parse(data).problems
    except ContentError as error:
        problems = error.problems
        assert problems
    return [f"{p.spot.line}:{p.spot.column} {p.code}" for p in problems]


SOUND = {
    "plain": "---\na: b\n---\nBody\n",
    "byte-order mark": "\ufeff---\na: b\n---\nBody\n",
    "CRLF": "---\r\na: b\r\n---\r\nBody\r\n",
    "CR only": "---\ra: b\r---\rBody\r",
    "byte-order mark and CRLF": "\ufeff---\r\na: b\r\n---\r\nBody\r\n",
    "spaces after the fences": "---  \na: b\n---\t\nBody",
    "blank lines before the body": "---\na: b\n---\n\n\nBody\n",
    "no line feed at the end": "---\na: b\n---\nBody",
    "comment": "---\n# told\na: b # too\n---\nBody",
    "quoted": "---\n'a': \"b\"\n---\nBody",
    "flow mapping": "---\n{a: b}\n---\nBody",
}


@pytest.mark.parametrize("text", SOUND.values(), ids=SOUND)
def test_a_sound_file_gives_its_fields_and_body(text: str) -> None:
    document = parse(text)
    assert (document.values, document.body) == ({"a": "b"}, "Body")


@pytest.mark.parametrize(
    "value",
    "12:30 12:30:45 no yes on off true null 2015-10 2001-02-30 2015-10-08 0123 0x1F 1_000 1e3 1.50 "
    "+1 ~ .inf 190:20:30 =".split(),
)
def test_a_value_stays_the_text_that_was_written(value: str) -> None:
    assert parse(f"---\na: {value}\nb: [{value}]\n---\n").values == {"a": value, "b": [value]}


def test_a_key_stays_text_and_no_value_is_empty_text() -> None:
    assert parse("---\nno:\n12:30: x\n2015: y\n---\n").values == {
        "no": "", "12:30": "x", "2015": "y",
    }  # fmt: skip


def test_text_is_brought_to_one_form_of_accents() -> None:
    document = parse("---\na: e\u0301\n---\ne\u0301\n")
    assert (document.values["a"], document.body) == ("\u00e9", "\u00e9")


def test_writing_from_right_to_left_and_its_marks_are_text() -> None:
    text = "שלום\u200f سلام \u200e👩\u200d💻"
    assert parse(f"---\na: {text}\n---\n{text}").values == {"a": text}


@pytest.mark.parametrize("text", ["a\n---\nb", "---", "a --- b\n\n---", "x\n---\nk: v\n---"])
def test_a_fence_inside_of_the_body_is_body(text: str) -> None:
    assert parse(f"---\na: b\n---\nBody\n{text}").body == f"Body\n{text}"


# text: what is told of it
FAULTS = {
    "empty": (b"", ["1:1 empty-file"]),
    "only spaces": (b" \n\t\n", ["1:1 empty-file"]),
    "only a byte-order mark": (b"\xef\xbb\xbf", ["1:1 empty-file"]),
    "no fence": ("a: b\n", ["1:1 missing-fence"]),
    "blank line before the fence": ("\n---\na: b\n---\n", ["1:1 missing-fence"]),
    "space before the fence": (" ---\na: b\n---\n", ["1:1 missing-fence"]),
    "TOML": ("+++\na = 1\n+++\n", ["1:1 missing-fence"]),
    "JSON": ('{"a": "b"}\n', ["1:1 missing-fence"]),
    "four hyphens": ("----\na: b\n----\n", ["1:1 missing-fence"]),
    "fence not closed": ("---\na: b\n", ["1:1 unclosed-fence"]),
    "fence closed by dots": ("---\na: b\n...\n", ["1:1 unclosed-fence"]),
    "closing fence indented": ("---\na: b\n ---\n", ["1:1 unclosed-fence"]),
    "Latin-1": (b"---\na: b\n---\ncaf\xe9\n", ["4:4 bad-encoding"]),
    "UTF-16": ("---\na: b\n---\n".encode("utf-16"), ["1:1 bad-encoding"]),
    "cut in the middle of a sign": (b"---\na: \xd0", ["2:4 bad-encoding"]),
    "NUL": ("---\na: b\n---\nab\0", ["4:3 nul-character"]),
    "escape of a terminal": ("---\na: b\n---\n\x1b]0;x\n", ["4:1 control-character"]),
    "form feed": ("---\na: b\x0c\n---\n", ["2:5 control-character"]),
    "C1 control": ("---\na: b\n---\nx\x85y", ["4:2 control-character"]),
    "direction override": ("---\na: x\u202ey\n---\n", ["2:5 control-character"]),
    "direction isolate": ("---\na: b\n---\n\u2067x\u2069", ["4:1 control-character",
                                                          "4:3 control-character"]),
    "byte-order mark inside": ("---\na: \ufeffb\n---\n", ["2:4 control-character"]),
    "noncharacter": ("---\na: b\n---\n\uffff", ["4:1 control-character"]),
    "anchor": ("---\na: &x b\n---\n", ["2:4 yaml-anchor"]),
    "alias": ("---\na: &x b\nc: *x\n---\n", ["2:4 yaml-anchor", "3:4 yaml-alias"]),
    "anchor on a mapping, merged": ("---\na: &x {k: v}\nb:\n  <<: *x\n---\n",
                                    ["2:4 yaml-anchor", "4:7 yaml-alias"]),
    "tag": ("---\na: !env SECRET\n---\n", ["2:4 yaml-tag"]),
    "python tag": ("---\na: !!python/object/apply:os.system [ls]\n---\n", ["2:4 yaml-tag"]),
    "tag of a plain type": ("---\na: !!int 3\n---\n", ["2:4 yaml-tag"]),
    "list in place of fields": ("---\n- a\n- b\n---\n", ["2:1 not-a-mapping"]),
    "text in place of fields": ("---\njust words\n---\n", ["2:1 not-a-mapping"]),
    "doubled key": ("---\na: b\nc: d\na: e\n---\n", ["4:1 doubled-key"]),
    "doubled key, once quoted": ("---\na: b\n'a': e\n---\n", ["3:1 doubled-key"]),
    "doubled key at depth": ("---\na:\n  - b: 1\n    c: {d: 1, d: 2}\n---\n",
                             ["4:15 doubled-key"]),
    "three faults in one file": ("---\na: 1\na: 2\nb: {c: 1, c: 2}\na: 3\n---\n",
                                 ["3:1 doubled-key", "4:11 doubled-key", "5:1 doubled-key"]),
    "a list as a key": ("---\na: b\n? [x]\n: y\n---\n", ["3:3 bad-yaml"]),
    "colon in plain text": ("---\ntitle: Talks: the end\n---\n", ["2:13 bad-yaml"]),
    "quote not closed": ('---\ntitle: "Talks\n---\n', ["2:14 bad-yaml"]),
    "tab as indentation": ("---\na:\n\tb: c\n---\n", ["3:1 bad-yaml"]),
    "NUL by an escape": ('---\na: "x\\0y"\n---\n', ["2:4 nul-character"]),
    "control by an escape": ('---\na: [b, "x\\x1by"]\n---\n', ["2:8 control-character"]),
    "direction override by an escape": ('---\na: "\\u202e"\n---\n', ["2:4 control-character"]),
    "control by an escape in a key": ('---\na: b\n"x\\x01y": b\n---\n',
                                      ["3:1 control-character"]),
    "two documents": ("---\na: b\n--- c\n---\n", ["3:1 bad-yaml"]),
    "two documents and dots": ("---\na: b\n...\n--- c\n---\n", ["4:1 bad-yaml"]),
    "half a sign by an escape": ('---\na: "\\ud800"\n---\n', ["2:7 bad-yaml"]),
    "nested seven deep": ("---\na: [[[[[[x]]]]]]\n---\n", ["2:9 too-deep"]),
    "a hundred thousand brackets": ("---\n" + "[" * 100_000 + "\n---\n", ["2:7 too-deep"]),
    "too many values": ("---\na: [" + "x," * 25_000 + "]\n---\n", ["2:39995 too-deep"]),
}  # fmt: skip


@pytest.mark.parametrize(("data", "wanted"), FAULTS.values(), ids=FAULTS)
def test_a_fault_is_told_at_its_line_and_column(data: str | bytes, wanted: list[str]) -> None:
    assert faults(data) == wanted


@pytest.mark.parametrize("start", ["", "\ufeff"], ids=["plain", "byte-order mark"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
def test_line_ends_and_byte_order_mark_move_no_place(start: str, end: str) -> None:
    text = f"{start}---\na: b\nö: 1\nö: 2\n---\n".replace("\n", end)
    assert faults(text) == ["4:1 doubled-key"]


def test_each_value_key_and_the_body_know_their_place() -> None:
    document = parse("---\na: b\nlist:\n  - x\n  - {k: v}\n---\n\n\nBody\nmore\n")
    places = {path: (spot.line, spot.column) for path, spot in document.spots.items()}
    assert places == {
        (): (2, 1), ("a",): (2, 4), ("list",): (4, 3), ("list", 0): (4, 5), ("list", 1): (5, 5),
        ("list", 1, "k"): (5, 9),
    }  # fmt: skip
    assert document.key_spots["list", 1, "k"].column == 6
    assert (document.body_spot.line, document.body_spot.column) == (9, 1)
    assert document.spot("list", 1, "missing").line == 5  # the nearest thing around it


def test_a_column_counts_signs_and_not_bytes() -> None:
    assert faults("---\na: {א: 1, א: 2}\n---\n") == ["2:11 doubled-key"]
    assert faults("---\na: {💻: 1, 💻: 2}\n---\n") == ["2:11 doubled-key"]


@pytest.mark.parametrize(("more", "wanted"), [(0, []), (1, ["1:1 file-too-large"])])
def test_a_file_has_at_most_256_kib(more: int, wanted: list[str]) -> None:
    start = b"---\na: b\n---\n"
    data = start + b"x" * (MAX_BYTES - len(start) + more)
    assert MAX_BYTES == 256 * 1024
    assert faults(data) == wanted


BOMBS = {
    "aliases": "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n",
    "merge keys": "a: &a {x: y}\n" + "".join(f"k{n}: {{<<: *a}}\n" for n in range(4000)),
    "mappings": "{a: " * 50_000,
    "lists": "- " * 50_000,
    "questions": "? " * 50_000,
    "tags": "a: [" + "!!str x," * 9000 + "]",
    "keys": "".join(f"k{n}: v\n" for n in range(15_000)),
}


@pytest.mark.parametrize("text", BOMBS.values(), ids=BOMBS)
def test_a_bomb_is_refused_at_once(text: str) -> None:
    start = time.process_time()
    assert faults(f"---\n{text}\n---\n")
    assert time.process_time() - start < 2


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.binary(max_size=300))
def test_any_bytes_are_a_document_or_a_content_error(data: bytes) -> None:
    faults(data)


_YAMLISH = st.text(
    st.sampled_from("ab:-?[]{},&*!|>'\"%@`#~<= \n\t\\x0u2e\u2028é\ufeff"),
    max_size=60,
)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(_YAMLISH, st.text(max_size=40))
def test_any_text_between_fences_is_a_document_or_a_content_error(fields: str, body: str) -> None:
    faults(f"---\n{fields}\n---\n{body}".encode(errors="surrogatepass"))


_KEY = st.from_regex(r"[a-z]{1,8}", fullmatch=True)
_WORDS = st.from_regex(r"[\w.,;()/ -]{0,30}", fullmatch=True)


@settings(max_examples=100, deadline=None, derandomize=True)
@given(st.dictionaries(_KEY, _WORDS, max_size=6))
def test_what_is_written_in_quotes_comes_back_as_it_was(values: dict[str, str]) -> None:
    lines = "".join(f"{key}: '{value}'\n" for key, value in values.items())
    wanted = {key: unicodedata.normalize("NFC", value) for key, value in values.items()}
    assert parse(f"---\n{lines}---\n").values == wanted
