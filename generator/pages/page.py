"""A page is a value: its template and everything that the template prints.

What is printed is known before it is rendered, so a page can be kept and rendered alone.
"""

from __future__ import annotations

import functools
import html
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml
from jinja2 import Environment
from markupsafe import Markup, escape

from generator import texts
from generator.templates import template_environment

# Every ASCII sign that Markdown or HTML could take for more than itself.
_ESCAPES = {ord(sign): f"&#{ord(sign)};" for sign in "!\"#$%&'()*+-./:;<=>?@[\\]^_`{|}~"}
# Those of them that could do so inside of a text of the interface; places for values stay.
_TEXT_ESCAPES = {ord(sign): f"&#{ord(sign)};" for sign in '"#$&*<=>@[\\]^`|~'}
_LINE_BREAK = re.compile(r"\s*[\r\n]\s*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page before it is rendered; `path` is relative to the site's root, without ending."""

    path: str
    title: str
    description: str
    template: str
    context: Mapping[str, Any] = field(default_factory=dict)  # text, numbers and frozen values
    nav_title: str = ""  # in the navigation, where it differs from the title
    edit_path: str | None = None  # the file behind it, from the project's folder
    search: Mapping[str, str | tuple[str, ...]] | None = None  # see search_words.py
    head: Mapping[str, str] | None = None  # what it tells machines of itself (`heads.py`)

    @property
    def source(self) -> str:
        """The path of its Markdown."""
        return f"{self.path}.md"

    @property
    def meta(self) -> dict[str, Any]:
        """Its front matter: a closed set of keys, safe where a theme prints them raw."""
        meta: dict[str, Any] = {
            "title": html.escape(self.title),
            "description": html.escape(self.description),
        }
        if self.search is not None:
            meta["search"] = {
                key: html.escape(value)
                if isinstance(value, str)
                else [html.escape(word) for word in value]
                for key, value in self.search.items()
                if value
            }
        if self.head is not None:
            meta["head"] = {key: str(escape(value)) for key, value in self.head.items()}
        return meta

    def render(self) -> str:
        """Return the Markdown of the page, without front matter."""
        template = _environment().get_template(self.template)
        return template.render(page=self, **self.context)

    def document(self) -> str:
        """Return the page as a file: front matter and Markdown."""
        front_matter = yaml.safe_dump(self.meta, allow_unicode=True, sort_keys=False, width=1000)
        return f"---\n{front_matter}---\n\n{self.render()}"


def escaped(value: object) -> Markup:
    """Return text that means itself in Markdown, in HTML and in an attribute.

    What knows its own HTML (Markup, a link) gives that.
    """
    if hasattr(value, "__html__"):
        return Markup(value.__html__())
    # A line break could end a heading or a cell of a table.
    return Markup(_LINE_BREAK.sub(" ", str(value)).translate(_ESCAPES))


def text_markup(message: str, /, **values: object) -> Markup:
    """Return a text of the interface; its values may be links and other finished HTML."""
    return _filled(texts.pattern(message), values)


def _plural_text(one: str, many: str, number: int, /, **values: object) -> Markup:
    pattern = texts.plural_pattern(one, many, number)
    return _filled(pattern, {"number": texts.number_words(number), **values})


def _filled(pattern: str, values: Mapping[str, object]) -> Markup:
    words = Markup(_LINE_BREAK.sub(" ", pattern).translate(_TEXT_ESCAPES))
    return words.format(**{name: escaped(value) for name, value in values.items()})


@functools.cache
def _environment() -> Environment:
    # `finalize` sees every printed value, so no template can forget to escape one.
    return template_environment("pages", text_markup, _plural_text, finalize=escaped)
