"""Contributed Markdown: what it becomes, and what it can never become."""

from __future__ import annotations

import re
import time
from collections.abc import Sequence
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.links.prose import Block, plain_text, render_prose
from generator.links.tree import Mark
from generator.problem import Spot

SPOT = Spot(file="a.md", line=10)
KNOWN = {("actor", "russia"): ("russia.html", "Russia"), ("event", "a"): ("../a.html", 'A "b" <c>')}


def resolve(scheme: str, name: str) -> tuple[str, str] | None:
    return KNOWN.get((scheme, name))


def render(text: str, **more: object) -> Block:
    return render_prose(text, spot=SPOT, resolve=resolve, **more)  # type: ignore[arg-type]


def told(block: Block) -> list[str]:
    return [f"{p.spot.line}:{p.spot.column} {p.code}" for p in block.problems]


BECOMES = {
    "paragraphs": ("a\nb\n\nc", "<p>a\nb</p>\n<p>c</p>"),
    "emphasis": ("*a* **b** `c`", "<p><em>a</em> <strong>b</strong> <code>c</code></p>"),
    "line break": ("a  \nb", "<p>a<br>\nb</p>"),
    "rule": ("a\n\n***", "<p>a</p>\n<hr>"),
    "list": ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"),
    "list that begins at 3": ("3. a", '<ol start="3">\n<li>a</li>\n</ol>'),
    "quotation": ("> a", "<blockquote>\n<p>a</p>\n</blockquote>"),
    "code block": ("a\n\n    b <c>", "<p>a</p>\n<pre><code>b &lt;c&gt;\n</code></pre>"),
    "signs of HTML": ("a & b < c > d", "<p>a &amp; b &lt; c &gt; d</p>"),
    "entities": ("&lt;b&gt; &copy; &#60;i&#62;", "<p>&lt;b&gt; © &lt;i&gt;</p>"),
    "link": ("[a](https://b.org/?c=d&e=f)", '<p><a href="https://b.org/?c=d&amp;e=f">a</a></p>'),
    "link by reference": ("[a][b]\n\n[b]: https://b.org", '<p><a href="https://b.org">a</a></p>'),
    "address in angle brackets": ("<https://b.org>", '<p><a href="https://b.org">https://b.org</a></p>'),
    "a link's own title is dropped": ('[a](https://b.org "t")', '<p><a href="https://b.org">a</a></p>'),
    "link to a record": ("[a](actor:russia)", '<p><a href="russia.html" title="Russia">a</a></p>'),
    "link to a part of a record's page": ("[a](actor:russia#b)",
                                          '<p><a href="russia.html" title="Russia">a</a></p>'),
    "title with signs of HTML": (
        "[a](event:a)",
        '<p><a href="../a.html" title="A &quot;b&quot; &lt;c&gt;">a</a></p>'),
    "kept unlinked": ("[a *b*](none:)", "<p>a <em>b</em></p>"),
    "heading where there are none": ("# a", "<p>a</p>"),
    "template language": ("{{ config }} {% raw %}", "<p>{{ config }} {% raw %}</p>"),
    "snippet": ('--8<-- "secret.txt"', '<p>--8&lt;-- "secret.txt"</p>'),
    "short code of an emoji": (":smile:", "<p>:smile:</p>"),
    "table": ("| a |\n|---|\n| b |", "<p>| a |\n|---|\n| b |</p>"),
    "attribute list": ("a {: .b #__config onclick=c }", "<p>a {: .b #__config onclick=c }</p>"),
    "attribute list of a heading": ("# a {#b}", "<p>a {#b}</p>"),
    "picture": ("![a](https://t.example/p.png)", "<p>![a](https://t.example/p.png)</p>"),
    "admonition": ("!!! note\n    a", "<p>!!! note\n    a</p>"),
    "footnote": ("a[^1]", "<p>a[^1]</p>"),
    "nothing": ("", ""),
}  # fmt: skip


@pytest.mark.parametrize(("text", "html"), BECOMES.values(), ids=BECOMES)
def test_what_markdown_becomes(text: str, html: str) -> None:
    block = render(text)
    assert str(block.html) == html
    assert told(block) == []


@pytest.mark.parametrize(
    ("text", "html"),
    [("# a", "<h2>a</h2>"), ("## a", "<h2>a</h2>"), ("### a", "<h3>a</h3>"),
     ("###### a", "<h4>a</h4>"), ("a\n===", "<h2>a</h2>"),
     ("> # a", "<blockquote>\n<p>a</p>\n</blockquote>")],
)  # fmt: skip
def test_headings_stand_below_the_page_s_own(text: str, html: str) -> None:
    assert str(render(text, has_headings=True).html) == html


HTML = {
    "element": ("x <b>y", "x &lt;b&gt;y", "10:3"),
    "script": ("<script>alert(1)//", "&lt;script&gt;alert(1)//", "10:1"),
    "handler": ("a <img src=x onerror=b>", "&lt;img src=x onerror=b&gt;", "10:3"),
    "closing of the page": ("a\n</article>", "&lt;/article&gt;", "11:1"),
    "comment": ("<!-- a", "&lt;!-- a", "10:1"),
    "marked section": ("<![CDATA[a", "&lt;![CDATA[a", "10:1"),
    "processing instruction": ("<?php a", "&lt;?php a", "10:1"),
    "drawing": ("<svg/onload=a>", "&lt;svg/onload=a&gt;", "10:1"),
    "style": ("<style>a", "&lt;style&gt;a", "10:1"),
    "in a list": ("- <i>a", "&lt;i&gt;a", "10:3"),
    "after an escape": ("\\<b>", "\\&lt;b&gt;", "10:2"),
    "mail address": ("<a@b.org>", "&lt;a@b.org&gt;", "10:1"),
    "script as an address": ("<javascript:a>", "&lt;javascript:a&gt;", "10:1"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "shown", "place"), HTML.values(), ids=HTML)
def test_html_is_shown_as_text_and_told(text: str, shown: str, place: str) -> None:
    block = render(text)
    assert shown in block.html
    assert told(block) == [f"{place} raw-html"]
    assert {p.severity for p in block.problems} == {"warning"}


@pytest.mark.parametrize(
    "text", ["`<b>`", "``a ` <b>``", "a\n\n    <b>", "```\n<b>\n```", "a<3, 2 < 3"]
)
def test_html_in_code_is_meant_to_be_seen(text: str) -> None:
    assert told(render(text)) == []


UNSAFE = {
    "script": "javascript:alert(1)",
    "script in mixed case": "JaVaScRiPt:alert(1)",
    "script by an entity": "&#106;avascript:a",
    "script by a named entity": "javascript&colon;a",
    "script by a hexadecimal entity": "&#x6A;avascript:a",
    "script after a control": "&#1;javascript:a",
    "script by an escape": "java\\script:a",
    "script with a percent": "javascript%3Aa",
    "script after a space": " javascript:a",
    "older script": "vbscript:a",
    "data": "data:text/html;base64,PHN2Zz4=",
    "file": "file:///etc/passwd",
    "blob": "blob:https://b.org/a",
    "mail": "mailto:a@b.org",
    "view of the source": "view-source:https://b.org",
    "other host without a scheme": "//evil.example",
    "other host with backslashes": "\\\\\\\\evil.example",
    "path": "/a",
    "relative path": "../a.html",
    "anchor": "#a",
    "user before the host": "https://voanews.com@evil.example/",
    "user and password": "https://a:b@evil.example/",
    "no host": "https:///a",
    "nothing": "",
}


@pytest.mark.parametrize("address", UNSAFE.values(), ids=UNSAFE)
@pytest.mark.parametrize("form", ["[a]({})", "[a][b]\n\n[b]: {}"], ids=["inline", "reference"])
def test_no_other_address_is_ever_linked(form: str, address: str) -> None:
    block = render(form.format(address))
    assert "<a" not in block.html
    assert "href" not in block.html
    if address or "b]:" not in form:
        assert [p.code for p in block.problems] == ["unsafe-link"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [("a [b](actor:nobody)", ["10:5 unknown-target"]), ("a\n[b](event:x)", ["11:3 unknown-target"]),
     ("[b](x:y) [c](x:y)", ["10:3 unsafe-link", "10:12 unsafe-link"]),
     ("[b](actor:)", ["10:3 unknown-target"]), ("[b](page:../../etc)", ["10:3 unknown-target"])],
)  # fmt: skip
def test_a_link_that_leads_nowhere_is_told_at_its_place(text: str, wanted: list[str]) -> None:
    block = render(text)
    assert told(block) == wanted
    assert "<a" not in block.html


def test_a_block_knows_what_it_links_to_each_once() -> None:
    block = render("[a](actor:russia) [b](event:a#c) [c](actor:russia) [d](actor:nobody)")
    assert block.targets == (("actor", "russia"), ("event", "a"))


TOO_MUCH = {
    "brackets": "[" * 41,
    "opening brackets in all": "[ " * 301,
    "links that are not closed": "[a](" * 301,
    "stars": "*" * 41,
    "less-than signs": "<" * 41,
    "marked sections": "<![" * 2000,
    "quotations inside of quotations": ">" * 9 + " a",
    "quotations with spaces": "> " * 400 + "a",
    "lists inside of lists": "\n".join(f"{' ' * 4 * n}- a" for n in range(10)),
    "signs in all": "*a* " * 2001,
    "headings": "a\n=\n" * 40_000,
    "rules": "---\n" * 60_000,
}


@pytest.mark.parametrize("text", TOO_MUCH.values(), ids=TOO_MUCH)
def test_what_would_take_minutes_is_refused_at_once(text: str) -> None:
    start = time.process_time()
    block = render(text)
    assert (str(block.html), told(block)) == ("", ["10:1 too-complex"])
    assert block.problems[0].severity == "error"
    assert time.process_time() - start < 1


@pytest.mark.parametrize(
    "text",
    ["a " * 60_000, "a\n\n" * 10_000, "- a\n" * 10_000, "`a` " * 1900, "\\" * 39 + "a" * 100_000,
     "> a\n" * 1000, "&amp;" * 3999, "[a](https://b.org) " * 300],
    ids=["words", "paragraphs", "items", "code", "escapes", "quotation", "entities", "links"],
)  # fmt: skip
def test_what_people_write_is_quick_in_any_amount(text: str) -> None:
    start = time.process_time()
    assert told(render(text)) == []
    assert time.process_time() - start < 3


# --- marks -------------------------------------------------------------------------------------


def mark_x(text: str, is_open: object) -> Sequence[Mark]:
    """Mark every X."""
    return [
        Mark(start=m.start(), end=m.end(), tag="time", attributes=(("datetime", "2015"),))
        for m in re.finditer("X+", text)
    ]


T = '<time datetime="2015">X</time>'
MARKED = {
    "alone": ("X", f"<p>{T}</p>"),
    "between words": ("a X b X c", f"<p>a {T} b {T} c</p>"),
    "after emphasis": ("*a* X *b* X", f"<p><em>a</em> {T} <em>b</em> {T}</p>"),
    "inside of emphasis": ("a *b X c* d", f"<p>a <em>b {T} c</em> d</p>"),
    "all of an emphasis": ("**X**", f"<p><strong>{T}</strong></p>"),
    "in two emphases and between": ("*X* X *X*", f"<p><em>{T}</em> {T} <em>{T}</em></p>"),
    "in the second line": ("a\nX b", f"<p>a\n{T} b</p>"),
    "after a line break": ("a  \nX", f"<p>a<br>\n{T}</p>"),
    "in a list": ("- X\n- a X", f"<ul>\n<li>{T}</li>\n<li>a {T}</li>\n</ul>"),
    "in a quotation": ("> X", f"<blockquote>\n<p>{T}</p>\n</blockquote>"),
    "after an entity": ("&amp; &lt; X", f"<p>&amp; &lt; {T}</p>"),
    "after an escape": (r"\* X \_", f"<p>* {T} _</p>"),
    "after signs outside of the plane": ("💻 é X", f"<p>💻 é {T}</p>"),
    "not in code": ("`X` X", f"<p><code>X</code> {T}</p>"),
    "not in a code block": ("a\n\n    X", "<p>a</p>\n<pre><code>X\n</code></pre>"),
    "not in a link": ("[X](https://b.org) X", f'<p><a href="https://b.org">X</a> {T}</p>'),
    "not in emphasis in a link": ("[a *X*](actor:russia)",
                                  '<p><a href="russia.html" title="Russia">a <em>X</em></a></p>'),
    "not where kept unlinked": ("[X](none:) X", f"<p>X {T}</p>"),
    "not in an address": ("<https://b.org/X>",
                          '<p><a href="https://b.org/X">https://b.org/X</a></p>'),
    "not across emphasis": ("X*X*", "<p>X<em>X</em></p>"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "html"), MARKED.values(), ids=MARKED)
def test_marks_stand_in_plain_words_only(text: str, html: str) -> None:
    assert str(render(text, marks=mark_x).html) == html


def test_marks_never_stand_in_headings() -> None:
    block = render("## X\n\nX", marks=mark_x, has_headings=True)
    assert str(block.html) == f"<h2>X</h2>\n<p>{T}</p>"


def test_what_is_open_is_told_to_who_marks() -> None:
    opened = []

    def marks(text: str, is_open: object) -> Sequence[Mark]:
        assert callable(is_open)
        opened.extend((m.group(), is_open(m.start(), m.end())) for m in re.finditer("X.", text))
        return ()

    render("Xa `Xb` *Xc* [Xd](none:) [Xe](https://b.org)\n\nXf", marks=marks)
    assert opened == [("Xa", True), ("Xb", False), ("Xc", True), ("Xd", False), ("Xe", False),
                      ("Xf", True)]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "plain"),
    [("a *b* [c](https://d.org)\n\n- e\n- f", "a b c\n\ne\n\nf"), ("`a` &amp; &#169;", "a & ©"),
     ("a\nb", "a b"), ("## a\n\nb", "a\n\nb"), ("[" * 400, ""), ("<b>a", "<b>a")],
)  # fmt: skip
def test_the_plain_words_of_markdown(text: str, plain: str) -> None:
    assert re.sub(r"\n{2,}", "\n\n", plain_text(text, SPOT)).strip() == plain


# --- properties --------------------------------------------------------------------------------

ALLOWED = {
    "p": set(), "em": set(), "strong": set(), "a": {"href", "title", "class", "id"}, "ul": set(),
    "ol": {"start"}, "li": set(), "blockquote": set(), "code": set(), "pre": set(), "br": set(),
    "hr": set(), "h2": {"id"}, "h3": {"id"}, "h4": {"id"}, "time": {"datetime", "title", "class"},
    "span": {"title", "class"},
}  # fmt: skip


class Balance(HTMLParser):
    """Follows the open elements of a block and refuses what may not be in one."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert {name for name, _ in attrs} <= ALLOWED[tag]
        address = dict(attrs).get("href")
        assert address is None or address.startswith(("https://", "http://", "russia.html", "../a"))
        if tag not in {"br", "hr"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    def handle_decl(self, decl: str) -> None:
        raise AssertionError(decl)

    unknown_decl = handle_pi = handle_decl


_PIECES = st.sampled_from(
    ["X", "a", " ", "\n", "\n\n", "    ", "*", "**", "_", "`", "```", "[", "]", "(", ")", "!",
     "<", ">", "</", "<b", "&", "&lt;", "&#106;", "javascript:", "https://b.org", "actor:russia",
     "none:", "#", "- ", "1. ", "> ", "\\", '"', "'", "{", "}", "|", "---", "===", "<!--", "-->",
     "<![CDATA[", "<script>", "onerror=", "\u202e", "\u0002", "\u0003", "wzxhzdk:0",
     "klzzwxh:0001", "]: ", "é"]
)  # fmt: skip


@settings(max_examples=400, deadline=None, derandomize=True)
@given(st.lists(_PIECES, max_size=25).map("".join), st.booleans())
def test_any_text_becomes_balanced_html_of_the_allowed_elements(
    text: str, has_headings: bool
) -> None:
    block = render(text, marks=mark_x, has_headings=has_headings)
    balance = Balance()
    balance.feed(str(block.html))
    balance.close()
    assert balance.open == []
    plain_text(text, SPOT)
    for problem in block.problems:
        assert problem.spot.line >= 10
        assert problem.spot.column >= 1


# --- each net alone ----------------------------------------------------------------------------

HOSTILE = [
    *(f"{text}\n\n{text}" for text, _, _ in HTML.values()),
    *(f"[a]({address})" for address in UNSAFE.values()),
    '<a href="javascript:a" onclick="b" style="c">d</a>',
    "<p><b>a</p></b></article></main><!--",
    '<svg><style><img src="</style><img src=x onerror=a>"></svg>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img onerror=a&gt;">',
    '<form action="https://evil.example"><input id="__config"></form><iframe src="data:a">',
    '<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=//b.example">',
]


@pytest.mark.parametrize("net", ["converter", "sanitiser"])
@pytest.mark.parametrize("text", HOSTILE)
def test_each_net_holds_where_the_other_is_torn(
    net: str, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if net == "converter":  # nothing is cleaned after it
        monkeypatch.setattr("nh3.clean", lambda html, **_: html.replace("unlinked", "span"))
    else:  # the converter lets all HTML and pictures through
        monkeypatch.setattr("markdown.util.Registry.deregister", lambda *_, **__: None)
    balance = Balance()
    balance.feed(str(render(text).html))
    balance.close()
    assert balance.open == []
