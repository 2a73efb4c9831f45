"""How every template is read: what is printed is escaped, and an unknown name is an error."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup


def template_environment(
    folder: str,
    text: Callable[..., Markup],
    plural_text: Callable[..., Markup],
    finalize: Callable[[Any], Any] | None = None,
) -> Environment:
    """Return the templates of a folder of the package.

    They say their own texts with `_` and `ngettext`; `finalize` sees every printed value.
    """
    environment = Environment(
        loader=PackageLoader("generator", folder),
        autoescape=True,
        finalize=finalize,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.globals |= {"_": text, "ngettext": plural_text}
    return environment
