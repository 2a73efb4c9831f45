"""An address that something had before leads to the one that it has now."""

from __future__ import annotations

from collections.abc import Callable

from generator.build import Build

RENAMED = """---
name: Sergei <Ivanov>
kind: person
formerly: [serge-ivanov]
---
A person.
"""


def test_a_former_id_leaves_a_page_that_leads_on(build_of: Callable[..., Build]) -> None:
    built = build_of({"actors/sergei-ivanov": RENAMED})
    page = built.files["actors/serge-ivanov.html"].decode()
    assert 'content="0; url=sergei-ivanov.html"' in page
    assert '<a href="sergei-ivanov.html">Sergei &lt;Ivanov&gt;</a>' in page


def test_a_former_id_that_is_in_use_is_a_fault(build_of: Callable[..., Build]) -> None:
    built = build_of({"actors/sergei-ivanov": RENAMED.replace("serge-ivanov", "russia")})
    assert [problem.code for problem in built.problems] == ["doubled-id"]
    assert "actors/russia.html" not in built.files
