"""Contributed Markdown becomes a finished block of HTML: safe, linked, with its dates marked.

Three nets, each of which holds alone: the converter knows no raw HTML, attribute lists or
snippets; only the link schemes of `tree.py` become links; what comes out passes a short
allow-list. The block enters a page as it is and is never read as Markdown again.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

import markdown
import nh3
from markdown.inlinepatterns import InlineProcessor
from markupsafe import Markup

from generator.links.tree import MarkText, ProseTree, Resolve, spot_in
from generator.problem import Problem, Spot, shortened

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
_RAW_HTML = re.compile(r"<(?=[a-zA-Z/!?])(?!(?:https?://|mailto:)[^\s>]*>)[^\n]{0,40}")
_CODE = re.compile(r"(`+)(?:.|\n)*?\1|^(?: {4}|\t).*$", re.MULTILINE)


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
    pass_ = ProseTree(resolve=resolve, marks=marks, has_headings=has_headings, text=text, spot=spot)
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
    pass_ = ProseTree(
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


class _Entity(InlineProcessor):
    def handleMatch(  # type: ignore[override]  # noqa: N802  # Markdown's name
        self, m: re.Match[str], data: str
    ) -> tuple[str, int, int]:
        return html.unescape(m.group()), m.start(), m.end()


def _converter(links: ProseTree) -> markdown.Markdown:
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
