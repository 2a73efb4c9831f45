"""The small page of an event for other sites, and its oEmbed description."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable

import pytest

from generator.build import Build
from generator.exports import embeds

TITLE = "<b>Talks</b> & \"more\" 'x'"
STANCES = ("states", "states", "states", "states", "denies", "confirms")


@pytest.fixture(scope="module")
def files(build_of: Callable[..., Build]) -> dict[str, str]:
    articles = {
        f"articles/2015/report-{n}": f"""---
title: Report {n}
outlet: voa
url: https://example.org/{n}
published: 2015-10-0{n}
events:
  - event: call
    title: {json.dumps(TITLE)}
    date: 2015-10-01
    by: [pentagon]
    stance: {stance}
    what: "Text {n} of *them* and [Russia](actor:russia) <i>."
---
Words.
"""
        for n, stance in enumerate(STANCES, 1)
    }
    timeline = build_of(articles).timeline
    return {path: data.decode() for path, data in embeds.files(timeline).items()}


def test_the_page_is_whole_and_loads_its_style_only(files: dict[str, str]) -> None:
    page = files["embed/call.html"]
    assert page.startswith('<!doctype html>\n<html lang="en" dir="ltr">')
    assert page.rstrip().endswith("</html>")
    assert '<meta name="robots" content="noindex">' in page
    assert '<link rel="canonical" href="https://example.org/events/call.html">' in page
    assert re.findall(r'(?:src|href)="([^"]*)"', page) == [
        "https://example.org/events/call.html",
        "../assets/favicon.png",
        "../assets/embed.css",
        "../events/call.html",
        "../events/call.html",
    ]
    assert "<script" not in page


def test_text_stays_text(files: dict[str, str]) -> None:
    page = files["embed/call.html"]
    assert "<b>" not in page
    assert "<i>" not in page
    assert html.escape("Text 1 of them and Russia <i>.") in page


def test_no_stance_is_left_out(files: dict[str, str]) -> None:
    page = files["embed/call.html"]
    shown = re.findall(r"<li><p>Text (\d)", page)
    assert shown == ["1", "5", "6"]
    assert "Pentagon (denies)" in page
    assert "3 more accounts" in page
    assert "1 independent origin," in page
    assert "denied" in page


def test_oembed_gives_a_frame_that_shows_the_page(files: dict[str, str]) -> None:
    answer = json.loads(files["oembed/call.json"])
    assert {key: answer[key] for key in ("version", "type", "title", "provider_name")} == {
        "version": "1.0",
        "type": "rich",
        "title": TITLE,
        "provider_name": "A timeline",
    }
    frame = re.fullmatch(r'<iframe src="([^"]*)"[^<>]*title="([^"<>]*)"></iframe>', answer["html"])
    assert frame
    assert frame[1] == "https://example.org/embed/call.html"
    assert html.unescape(frame[2]) == TITLE
    assert isinstance(answer["width"], int)
    assert isinstance(answer["height"], int)
