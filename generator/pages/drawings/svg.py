"""The only module that writes SVG elements: numbers, attributes and text in one form."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup, escape

from generator.pages.page import escaped

# Parts of an em that signs take in a common sans serif, on the wide side.
_NARROW = frozenset("fijlrtI|!'’.,:;()[] -")
_BROAD = frozenset("mwMW@%—")

LINE = Markup("\n")


def number(value: float) -> str:
    """Return a number with one digit after the point, without a needless zero."""
    written = f"{value:.1f}".removesuffix(".0")
    return "0" if written == "-0" else written


def tag(name: str, *children: str, **attributes: str | float | None) -> Markup:
    """Return an element; `class_` is written `class`, other underscores become hyphens."""
    written = "".join(
        f' {key.removesuffix("_").replace("_", "-")}="{_value(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    if not children:
        return Markup(f"<{name}{written}/>")
    inner = "".join(str(escaped(child)) for child in children)
    return Markup(f"<{name}{written}>{inner}</{name}>")


def link(href: str, text: str, *marks: str, class_: str | None = None) -> Markup:
    """Return marks as one link that says what it is about."""
    return tag("a", tag("title", text), *marks, href=Markup(href), class_=class_)


def drawing(*marks: str, class_: str, label: str, **attributes: str | float) -> Markup:
    """Return a drawing as a group of links, one mark to a line."""
    return tag(
        "svg",
        LINE,
        lines(marks),
        LINE,
        class_=f"drawing drawing--{class_}",
        role="group",
        aria_label=label,
        **attributes,
    )


def lines(parts: Iterable[str]) -> Markup:
    """Return parts one to a line: a page of Markdown takes no blank line inside of HTML."""
    return Markup("\n".join(part for part in parts if part))


def polyline(*points: tuple[float, float], class_: str) -> Markup:
    """Return an open line through points."""
    path = "L".join(f"{number(x)} {number(y)}" for x, y in points)
    return tag("path", d=f"M{path}", class_=class_)


def diamond(x: float, y: float, size: float, class_: str) -> Markup:
    """Return a diamond around a point."""
    corners = ((x, y - size), (x + size, y), (x, y + size), (x - size, y))
    path = "L".join(f"{number(a)} {number(b)}" for a, b in corners)
    return tag("path", d=f"M{path}Z", class_=class_)


def text_width(text: str, size: float) -> float:
    """Return about how wide a text is set, rather too wide than too narrow."""
    return size * sum(_ems(sign) for sign in text)


def shortened(text: str, size: float, room: float) -> str:
    """Return a text that fits into some room, cut with an ellipsis where it must be."""
    if text_width(text, size) <= room:
        return text
    while text and text_width(f"{text}…", size) > room:
        text = text[:-1].rstrip()
    return f"{text}…"


def _ems(sign: str) -> float:
    if sign in _NARROW:
        return 0.38
    if sign in _BROAD:
        return 0.9
    if sign > "\u2e80":  # signs of East Asia fill the em
        return 1.0
    return 0.72 if sign.isupper() else 0.61


def _value(value: str | float) -> str:
    # Markdown reads nothing between the signs of an HTML tag: the escape of HTML is enough there.
    return number(value) if isinstance(value, (int, float)) else str(escape(value))
