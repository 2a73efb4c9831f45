"""Contributed Markdown becomes a finished block of HTML: safe, linked, with its dates marked.

Three nets, each of which holds alone: the converter knows no raw HTML, attribute lists or
snippets; only the link schemes below become links; what comes out passes a short allow-list. The
block enters a page as it is and is never read as Markdown again.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from xml.etree import ElementTree

import markdown
import nh3
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor
from markupsafe import Markup

from generator.content.schema import is_web_address
from generator.problem import Problem, Spot, shortened

# (text, is_open) -> marks in it, in order, none overlapping; is_open(start, end) tells whether a
# span may be marked: not in code, a heading or a link
IsOpen = Callable[[int, int], bool]
MarkText = Callable[[str, IsOpen], Sequence["Mark"]]
# (scheme, id) -> address and title of what is meant, or None where there is no such thing
Resolve = Callable[[str, str], tuple[str, str] | None]

SCHEMES = frozenset({"actor", "article", "channel", "event", "outlet", "page", "place", "story"})

_TAGS = {
    "p",
    "em",
    "strong",
    "a",
    "ul",
    "ol",
    "li",
    "blockquote",
    "code",
    "pre",
    "br",
    "hr",
    "h2",
    "h3",
    "h4",
    "time",
    "span",
}
_ATTRIBUTES = {
    "a": {"href", "title", "class", "id"},
    "time": {"datetime", "title", "class"},
    "span": {"title", "class"},
    "h2": {"id"},
    "h3": {"id"},
    "h4": {"id"},
    "ol": {"start"},
}

# Python-Markdown is quadratic and worse in these (measured: 5,000 "[" take 4 s, 400 nested quotes
# exhaust the stack). Own words need none of them in such numbers.
_LIMITS = (
    (re.compile(r"[\[\]()!<>&*_`]"), 4000, "brackets and signs"),
    (re.compile(r"\["), 300, "opening brackets"),
    (re.compile(r"^[ \t]*(?:[=-]+|#.*)[ \t]*$", re.MULTILINE), 200, "headings and rules"),
    (re.compile(r"^(?:[ \t]*>){9,}", re.MULTILINE), 0, "quotes inside of quotes"),
    (re.compile(r"^[ \t]{32,}\S", re.MULTILINE), 0, "levels of indentation"),
    (re.compile(r"([*_`~\[(!<\\])\1{40,}"), 0, "equal signs in a row"),
)
_ENTITY = r"&(?:#[0-9]{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});"
_SOFT_BREAK = re.compile(r"(?<!\n)\n(?!\n)")
_CLOSED = frozenset({"a", "code", "pre", "unlinked", "h2", "h3", "h4"})
_BLOCKS = frozenset({"p", "li", "h2", "h3", "h4", "pre"})
_RAW_HTML = re.compile(r"<(?=[a-zA-Z/!?])(?!(?:https?://|mailto:)[^\s>]*>)[^\n]{0,40}")
_CODE = re.compile(r"(`+)(?:.|\n)*?\1|^(?: {4}|\t).*$", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Something to wrap around part of a text: an element with attributes. Offsets: code points."""

    start: int
    end: int
    tag: str
    attributes: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A finished block of HTML, what it links to, and what was wrong in it."""

    html: Markup
    targets: tuple[tuple[str, str], ...]
    problems: tuple[Problem, ...]


def render_prose(
    text: str,
    *,
    spot: Spot,
    resolve: Resolve,
    marks: MarkText | None = None,
    has_headings: bool = False,
) -> Block:
    """Return contributed Markdown as safe HTML.

    Names and dates that `marks` finds in its plain text are wrapped, never inside of code or of a
    link. `[text](actor:id)` links what `resolve` knows; `[text](none:)` keeps the text unlinked.
    """
    problems = list(prose_problems(text, spot))
    if any(problem.code == "too-complex" for problem in problems):
        return Block(html=Markup(""), targets=(), problems=tuple(problems))
    pass_ = _Links(resolve=resolve, marks=marks, has_headings=has_headings, text=text, spot=spot)
    clean = nh3.clean(
        _converter(pass_).convert(text),
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        url_schemes={"http", "https"},
        link_rel=None,
        strip_comments=True,
    )
    return Block(
        html=Markup(clean),
        targets=tuple(dict.fromkeys(pass_.targets)),
        problems=(*problems, *pass_.problems),
    )


def plain_text(text: str, spot: Spot) -> str:
    """Return the words of contributed Markdown, a blank line between blocks."""
    if any(problem.code == "too-complex" for problem in prose_problems(text, spot)):
        return ""
    pass_ = _Links(
        resolve=lambda scheme, name: None, marks=None, has_headings=True, text=text, spot=spot
    )
    _converter(pass_).convert(text)
    return pass_.plain


def prose_problems(text: str, spot: Spot) -> list[Problem]:
    """Return what in a text would not be shown as it was meant, or is too much to convert."""
    for pattern, limit, what in _LIMITS:
        hits = pattern.findall(text)
        if len(hits) > limit:
            return [
                Problem(
                    spot=spot,
                    code="too-complex",
                    what=f"the text has too many {what}",
                    mend="Write it plainly, or in parts.",
                )
            ]
    without_code = _CODE.sub(lambda code: " " * len(code.group()), text)
    return [
        Problem(
            spot=spot_in(text, match.start(), spot),
            code="raw-html",
            what=f"HTML is shown as text: {shortened(match.group(), 40)}",
            mend="Write it in Markdown; put code between backticks.",
            severity="warning",
        )
        for match in _RAW_HTML.finditer(without_code)
    ]


def spot_in(text: str, offset: int, spot: Spot) -> Spot:
    """Return the place of an offset in a text that begins at `spot`."""
    line = spot.line + text.count("\n", 0, offset)
    column = spot.column - 1 + offset - text.rfind("\n", 0, offset)
    return Spot(file=spot.file, line=line, column=column)


class _Entity(InlineProcessor):
    def handleMatch(  # type: ignore[override]  # noqa: N802  # Markdown's name
        self, m: re.Match[str], data: str
    ) -> tuple[str, int, int]:
        return html.unescape(m.group()), m.start(), m.end()


def _converter(links: _Links) -> markdown.Markdown:
    converter = markdown.Markdown(extensions=["sane_lists"], output_format="html")
    converter.preprocessors.deregister("html_block")
    converter.inlinePatterns.deregister("html")
    converter.inlinePatterns.deregister("automail")
    # An entity is the sign that it stands for; Markdown's own pattern would stash it as raw HTML.
    converter.inlinePatterns.register(_Entity(_ENTITY, converter), "entity", 80)
    converter.inlinePatterns.deregister("image_link")
    converter.inlinePatterns.deregister("image_reference")
    # After the inline patterns, and after stashed signs were put back (priority 0).
    converter.treeprocessors.register(links, "links", -1)
    return converter


@dataclass(slots=True, kw_only=True)
class _Piece:
    """A run of text in the tree and its offset in the plain text."""

    element: ElementTree.Element
    parent: (
        ElementTree.Element | None
    )  # of the element whose tail it is; None: the element's own text
    start: int
    text: str


@dataclass
class _Links(Treeprocessor):
    """Mends links and headings, gathers the plain text, wraps what is found in it."""

    resolve: Resolve
    marks: MarkText | None
    has_headings: bool
    text: str
    spot: Spot
    targets: list[tuple[str, str]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    plain: str = ""
    _pieces: list[_Piece] = field(default_factory=list)
    _told: dict[str, int] = field(default_factory=dict)

    def run(self, root: ElementTree.Element) -> None:
        self._mend(root, may_have_headings=self.has_headings)
        self._collect(root, is_open=True)
        # A line break inside of a paragraph is a space: "Ryan\nDillon" is one name.
        self.plain = _SOFT_BREAK.sub(" ", self.plain)
        if self.marks and self.plain.strip():
            self._wrap(self.marks(self.plain, self._is_open))

    def _is_open(self, start: int, end: int) -> bool:
        at = bisect_right(self._pieces, start, key=lambda piece: piece.start) - 1
        return at >= 0 and end <= self._pieces[at].start + len(self._pieces[at].text)

    def _mend(self, element: ElementTree.Element, may_have_headings: bool) -> None:
        for child in element:
            if child.tag == "a":
                self._mend_link(child)
            elif re.fullmatch("h[1-6]", str(child.tag)):
                # The page's own heading is the only h1; a heading in a list is a paragraph.
                level = min(max(int(str(child.tag)[1]), 2), 4)
                child.tag = f"h{level}" if may_have_headings else "p"
            self._mend(child, may_have_headings=False)

    def _mend_link(self, link: ElementTree.Element) -> None:
        address = (link.get("href") or "").strip()
        scheme, _, rest = address.partition(":")
        rest, _, _ = rest.partition("#")
        link.attrib.clear()
        if is_web_address(address):
            link.set("href", address)
            if not "".join(link.itertext()).strip():
                link.text = address
            return
        if scheme in SCHEMES:
            found = self.resolve(scheme, rest)
            if found:
                link.set("href", found[0])
                link.set("title", found[1])
                self.targets.append((scheme, rest))
                return
            self._report(
                address,
                "unknown-target",
                f"there is no {scheme} '{shortened(rest)}'",
                "Check the id, which is the name of its file.",
            )
        elif address != "none:":
            known = ", ".join(f"{name}:id" for name in sorted(SCHEMES))
            self._report(
                address,
                "unsafe-link",
                f"'{shortened(address)}' is not linked",
                f"Write an https:// address, or one of {known}, or none:.",
            )
        link.tag = "unlinked"  # not on the allow-list: the words stay, the element goes

    def _report(self, address: str, code: str, what: str, mend: str) -> None:
        # The same address may stand in several links: each is told at its own place.
        start = self._told.get(address, -1) + 1
        offset = max(
            self.text.find(f"]({address}", start), self.text.find(f": {address}", start), 0
        )
        self._told[address] = offset
        self.problems.append(
            Problem(
                spot=spot_in(self.text, offset, self.spot),
                code=code,
                what=what,
                mend=mend,
                severity="warning",
            )
        )

    def _collect(self, element: ElementTree.Element, is_open: bool) -> None:
        """Gather the text of an element and all in it; only what is open may be marked."""
        is_open = is_open and element.tag not in _CLOSED
        self._take(element.text, element, None, is_open)
        for child in element:
            self._collect(child, is_open)
            self._take(child.tail, child, element, is_open)
        if element.tag in _BLOCKS:
            self.plain += "\n\n"

    def _take(
        self,
        text: str | None,
        element: ElementTree.Element,
        parent: ElementTree.Element | None,
        is_open: bool,
    ) -> None:
        if text and is_open:
            self._pieces.append(
                _Piece(element=element, parent=parent, start=len(self.plain), text=text)
            )
        self.plain += text or ""

    def _wrap(self, marks: Sequence[Mark]) -> None:
        for piece in reversed(self._pieces):  # from the end: wrapping moves what comes after
            end = piece.start + len(piece.text)
            inside = [mark for mark in marks if piece.start <= mark.start and mark.end <= end]
            if inside:
                _wrap_piece(piece, inside)


def _wrap_piece(piece: _Piece, marks: Sequence[Mark]) -> None:
    """Replace a run of text by text and elements in turn."""
    cut = piece.start
    first, elements = "", list[ElementTree.Element]()
    for mark in marks:
        between = piece.text[cut - piece.start : mark.start - piece.start]
        if elements:
            elements[-1].tail = between
        else:
            first = between
        element = ElementTree.Element(mark.tag, dict(mark.attributes))
        element.text = piece.text[mark.start - piece.start : mark.end - piece.start]
        elements.append(element)
        cut = mark.end
    elements[-1].tail = piece.text[cut - piece.start :]
    if piece.parent is None:
        piece.element.text = first
        at, owner = 0, piece.element
    else:
        piece.element.tail = first
        at, owner = list(piece.parent).index(piece.element) + 1, piece.parent
    for offset, element in enumerate(elements):
        owner.insert(at + offset, element)
