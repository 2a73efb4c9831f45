"""The tree of a piece of prose: links and headings mended, names and dates wrapped.

Offsets are code points of the plain text, which is all text of the tree with blank lines between
its blocks.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from xml.etree import ElementTree

from markdown.treeprocessors import Treeprocessor

from generator.content.schema import is_web_address
from generator.problem import Problem, Spot, shortened

# (text, is_open) -> marks in it, in order, none overlapping; is_open(start, end) tells whether a
# span may be marked: not in code, a heading or a link
IsOpen = Callable[[int, int], bool]
MarkText = Callable[[str, IsOpen], Sequence["Mark"]]
# (scheme, id) -> address and title of what is meant, or None where there is no such thing
Resolve = Callable[[str, str], tuple[str, str] | None]

SCHEMES = frozenset({"actor", "article", "channel", "event", "outlet", "page", "place", "story"})

_SOFT_BREAK = re.compile(r"(?<!\n)\n(?!\n)")
_CLOSED = frozenset({"a", "code", "pre", "unlinked", "h2", "h3", "h4"})
_BLOCKS = frozenset({"p", "li", "h2", "h3", "h4", "pre"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Something to wrap around part of a text: an element with attributes. Offsets: code points."""

    start: int
    end: int
    tag: str
    attributes: tuple[tuple[str, str], ...]


def spot_in(text: str, offset: int, spot: Spot) -> Spot:
    """Return the place of an offset in a text that begins at `spot`."""
    line = spot.line + text.count("\n", 0, offset)
    column = spot.column - 1 + offset - text.rfind("\n", 0, offset)
    return Spot(file=spot.file, line=line, column=column)


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
class ProseTree(Treeprocessor):
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
