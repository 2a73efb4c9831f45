"""Prose on its page: names and dates in it, and who is named where."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from generator.build import Build

BuildOf = Callable[..., Build]
HEAD = "---\ntitle: T\noutlet: voa\nurl: https://example.org/\npublished: 2015-10-08\n"
EVENT = "events:\n  - event: e\n    title: Talks\n    date: 2015-10-07\n    what: {}\n"


def article(body: str = "Words.", what: str = "They talk.", more: str = "") -> str:
    return HEAD + EVENT.format(what) + more + f"---\n{body}\n"


def shown(build: Build, name: str = "a") -> str:
    """Return the HTML of an article's body."""
    return str(build.timeline.blocks[build.timeline.content.articles[name].body.spot].html)


LINKED = {
    "the first mention links": (
        "Israel spoke. Israel left.",
        '<p><a class="name" href="../actors/israel.html">Israel</a> spoke. Israel left.</p>'),
    "another name than the record's has a title": (
        "Carter spoke.",
        '<p><a class="name" href="../actors/ash-carter.html" title="Ash Carter">Carter</a> '
        "spoke.</p>"),
    "a possessive stands outside of the link": (
        "Israel’s plan", '<p><a class="name" href="../actors/israel.html">Israel</a>’s plan</p>'),
    "a mention in code does not count as the first": (
        "`Israel` Israel",
        '<p><code>Israel</code> <a class="name" href="../actors/israel.html">Israel</a></p>'),
    "a mention in a link does not count as the first": (
        "[Israel](https://b.org) Israel",
        '<p><a href="https://b.org">Israel</a> <a class="name" href="../actors/israel.html">'
        "Israel</a></p>"),
    "a name over two lines": (
        "Ash\nCarter spoke.",
        '<p><a class="name" href="../actors/ash-carter.html">Ash\nCarter</a> spoke.</p>'),
    "a date": (
        "It was on Wednesday.",
        '<p>It was on <time class="date" datetime="2015-10-07" title="7 October 2015">Wednesday'
        "</time>.</p>"),
    "a date in emphasis": (
        "It was on *7 October*.",
        '<p>It was on <em><time class="date" datetime="2015-10-07" title="7 October 2015">7 October'
        "</time></em>.</p>"),
    "no date in code": ("`7 October 2015`", "<p><code>7 October 2015</code></p>"),
    "decided by hand": (
        "[Moscow](actor:russia) spoke.",
        '<p><a href="../actors/russia.html" title="Russia">Moscow</a> spoke.</p>'),
    "kept unlinked by hand": ("[Moscow](none:) spoke.", "<p>Moscow spoke.</p>"),
    "an event": ("[the talks](event:e)",
                 '<p><a href="../events/e.html" title="Talks">the talks</a></p>'),
    "a computed page": ("[all](page:timeline/index)",
                        '<p><a href="../timeline/index.html" title="Timeline">all</a></p>'),
}  # fmt: skip


def normal(html: str) -> str:
    """Return HTML with the attributes of each element in one order."""

    def sort(match: re.Match[str]) -> str:
        attributes = sorted(re.findall(r' [a-z]+="[^"]*"', match[2]))
        return f"<{match[1]}{''.join(attributes)}>"

    return re.sub(r"<([a-z]+)((?: [a-z]+=\"[^\"]*\")*)>", sort, html)


@pytest.mark.parametrize(("text", "html"), LINKED.values(), ids=LINKED)
def test_how_prose_is_shown(text: str, html: str, build_of: BuildOf) -> None:
    build = build_of({"articles/2015/a": article(text)})
    assert normal(shown(build)) == normal(html)
    assert build.problems == ()


def test_what_is_linked_knows_who_links_it(build_of: BuildOf) -> None:
    build = build_of({
        "articles/2015/a": article("Israel spoke. Israel left. See [this](event:e#accounts).",
                                   "Ash Carter talks."),
        "stories/s": "---\ntitle: S\n---\n## Ash Carter\n\n[Moscow](place:moscow) and Israel.\n",
        "actors/x": "---\nname: X\nkind: state\n---\nX is near Israel; X is not [Russia](none:).\n",
    })  # fmt: skip
    named_in = build.timeline.named_in
    assert set(named_in["actor", "israel"]) == {("article", "a"), ("story", "s"), ("actor", "x")}
    assert set(named_in["event", "e"]) == {("article", "a")}
    assert set(named_in["actor", "ash-carter"]) == {("event", "e")}
    assert set(named_in["place", "moscow"]) == {("story", "s")}
    assert ("actor", "x") not in named_in  # a page does not link itself
    assert ("actor", "russia") not in named_in


def test_every_link_of_a_block_has_its_backlink(build_of: BuildOf) -> None:
    text = "Israel, `Russia`, [Russia](https://b.org), **Ash Carter**, *Yair* Golan, Hmeimim."
    build = build_of({"articles/2015/a": article(text)})
    linked = {f"../{kind}s/{name}.html" for kind, name in build.timeline.named_in}
    assert linked == {
        "../actors/israel.html",
        "../actors/ash-carter.html",
        "../places/hmeimim.html",
    }
    assert all(f'href="{address}"' in shown(build) for address in linked)


AMBIGUOUS = {
    # body, more of the account, places of the notes
    "nothing decides": ("Golan spoke.", "", ["12:1"]),
    "in the middle of a line": ("He and Golan spoke.", "", ["12:8"]),
    "in the second line": ("Words\nof Golan.", "", ["13:4"]),
    "after the same letters in a longer name": ("The Golanis and Golan.", "", ["12:17"]),
    "in emphasis": ("It was *Golan*.", "", ["12:9"]),
    "the account decides": ("Golan spoke.", "    actors: [yair-golan]\n", []),
    "the speaker decides": ("Golan spoke.", "    by: [yair-golan]\n", []),
    "the text decides": ("Yair Golan came. Golan spoke.", "", []),
    "decided by hand": ("[Golan](actor:yair-golan) spoke.", "", []),
    "left by hand": ("[Golan](none:) spoke.", "", []),
    "in code": ("`Golan` spoke.", "", []),
}  # fmt: skip


@pytest.mark.parametrize(("body", "more", "places"), AMBIGUOUS.values(), ids=AMBIGUOUS)
def test_a_name_that_nothing_decides_is_told(
    body: str, more: str, places: list[str], build_of: BuildOf
) -> None:
    build = build_of({"articles/2015/a": article(body, more=more)})
    lines = more.count("\n")
    assert [p.code for p in build.problems] == ["ambiguous-name"] * len(places)
    for problem, place in zip(build.problems, places, strict=True):
        assert f"{problem.spot.line - lines}:{problem.spot.column}" == place
        assert problem.severity == "note"
        assert "[Golan](actor:yair-golan) or [Golan](place:golan-heights)" in problem.mend
        assert "[Golan](none:)" in problem.mend


WHAT = {
    "on the line of its key": ("See <b>.", "10:15"),
    "in a block": ("|\n      See <b>.", "11:11"),
    "in a block after an empty line": ("|\n\n      See <b>.", "12:11"),
    "in the second line of a block": ("|\n      See\n      a <b>.", "12:9"),
}


@pytest.mark.parametrize(("what", "place"), WHAT.values(), ids=WHAT)
def test_what_is_wrong_in_an_account_is_told_at_its_place(
    what: str, place: str, build_of: BuildOf
) -> None:
    (problem,) = build_of({"articles/2015/a": article(what=what)}).problems
    assert problem.code == "raw-html"
    assert f"{problem.spot.line}:{problem.spot.column}" == place


def test_headings_are_for_stories_and_pages_only(build_of: BuildOf) -> None:
    build = build_of({
        "articles/2015/a": article("## Heading"),
        "stories/s": "---\ntitle: S\n---\n## Heading\n",
        "pages/about/x": "---\ntitle: P\n---\n## Heading\n",
    })  # fmt: skip
    content, blocks = build.timeline.content, build.timeline.blocks
    assert shown(build) == "<p>Heading</p>"
    assert blocks[content.stories["s"].body.spot].html == "<h2>Heading</h2>"
    assert "Heading</h2>" in blocks[content.pages["about/x"].body.spot].html


def test_a_name_that_nothing_decides_is_told_inside_of_an_account(build_of: BuildOf) -> None:
    (problem,) = build_of(
        {"articles/2015/a": article(what="|\n      To the east\n      of Golan.")}
    ).problems
    assert problem.code == "ambiguous-name"
    assert (problem.spot.line, problem.spot.column) == (12, 10)
