"""What an event's page offers for citing and sharing, and what its head tells machines."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

import pytest

from generator.build import Build, build_site
from generator.exports import EXPORTS
from generator.pages.heads import json_ld
from generator.pages.page import Page
from generator.reading import Sources

TITLE = "</script><script>alert('x')</script> & “talks” \u2028 end"
ARTICLE = f"""---
title: A report
outlet: voa
url: https://example.org/?a=1&b=2
published: 2016-01-08
events:
  - event: call
    title: {json.dumps(TITLE, ensure_ascii=False)}
    date: 2015-10-07
    actors: [russia, ash-carter]
    places: [moscow]
    what: They talk.
  - event: about
    title: Later talks
    date: 2015-11~
    what: They talk again.
---
Words.
"""


@pytest.fixture(scope="module")
def make(
    files_of: Callable[..., dict[str, bytes]], configuration: dict[str, bytes]
) -> Callable[..., Build]:
    """Build a small timeline with some exports switched on."""

    def build(*exports: str, corrections: bool = False, article: str = ARTICLE) -> Build:
        site = configuration["site.yml"].decode()
        site = re.sub(r"exports: .*", f"exports: [{', '.join(exports)}]", site)
        changes: dict[str, str] = {"articles/2015/report": article}
        if corrections:
            changes["pages/about/corrections"] = "---\ntitle: Corrections\n---\nNone."
        return build_site(
            Sources(
                content=files_of(changes),
                configuration={**configuration, "site.yml": site.encode()},
                assets={},
                problems=(),
            )
        )

    return build


def page(build: Build, path: str) -> Page:
    return next(page for page in build.pages if page.path == path)


def test_the_citation_names_the_version_of_the_events_data(make: Callable[..., Build]) -> None:
    build = make("timeline-json", "citations")
    data = json.loads(build.files["data/timeline.json"])
    cite = page(build, "events/call").context["cite"]
    (event,) = (event for event in data["events"] if event["id"] == "call")
    assert cite.version == event["version"]
    assert cite.text.startswith("“</script>")
    assert cite.text.endswith(
        f"(7 October 2015), A timeline, version {event['version']}, "
        "https://example.org/events/call.html"
    )
    assert [str(link.href) for link in cite.files] == [
        "../cite/call.bib",
        "../cite/call.ris",
        "../cite/call.json",
    ]
    assert all(f"cite/call.{ending}" in build.files for ending in ("bib", "ris", "json"))


def test_an_edit_of_one_event_leaves_the_version_of_another(make: Callable[..., Build]) -> None:
    before, after = (
        json.loads(make("timeline-json", article=article).files["data/timeline.json"])
        for article in (ARTICLE, ARTICLE.replace("They talk again", "They meet again"))
    )
    versions = [{e["id"]: e["version"] for e in data["events"]} for data in (before, after)]
    assert versions[0]["call"] == versions[1]["call"]
    assert versions[0]["about"] != versions[1]["about"]
    assert before["data_version"] != after["data_version"]


def test_what_is_switched_off_is_not_offered(make: Callable[..., Build]) -> None:
    build = make("atom")
    call = page(build, "events/call")
    assert call.head is not None
    assert "oembed" not in call.head
    assert page(build, "actors/russia").head is None
    text = call.render()
    assert "cite/" not in text
    assert "iframe" not in text
    assert "Report a mistake" not in text


def test_a_mistake_can_be_reported_where_the_site_says_how(make: Callable[..., Build]) -> None:
    text = page(make("atom", corrections=True), "events/call").render()
    assert '<a href="../about/corrections.html">Report a mistake</a>' in text


def test_the_embed_code_is_shown_as_text(make: Callable[..., Build]) -> None:
    text = page(make("embeds"), "events/call").render()
    code = re.search(r"<pre><code id=\"embed-code\">(.*?)</code></pre>", text, re.DOTALL)
    assert code
    assert "<" not in code[1]
    plain = re.sub(r"&#(\d+);", lambda sign: chr(int(sign[1])), code[1])
    assert plain.startswith('<iframe src="https://example.org/embed/call.html"')
    assert "<script" not in plain


def test_json_ld_says_what_the_page_is_about(make: Callable[..., Build]) -> None:
    build = make("embeds")
    head = page(build, "events/call").meta["head"]
    assert head["oembed"] == "https://example.org/oembed/call.json"
    data = json.loads(head["json_ld"])
    assert data["@type"] == "WebPage"
    assert data["name"] == build.timeline.events["call"].title
    assert data["about"]["startDate"] == "2015-10-07"
    assert [actor["@type"] for actor in data["about"]["contributor"]] == ["Country", "Person"]
    assert data["citation"][0]["publisher"]["name"] == "Voice of America"
    about = json.loads(page(build, "events/about").meta["head"]["json_ld"])
    assert "startDate" not in about["about"]
    assert about["temporalCoverage"] == "2015-11-01/2015-11-30"


def test_nothing_in_json_ld_ends_its_element() -> None:
    text = "</script><!-- & ]]> \u2028\u2029"
    written = json_ld({"name": text})
    assert not set("<>&\u2028\u2029") & set(written)
    assert json.loads(written)["name"] == text


def test_pages_with_a_feed_name_it(make: Callable[..., Build]) -> None:
    build = make("feeds")
    feeds = {
        path.rpartition("/")[0] + "/" + made.head["feed"]
        for made in build.pages
        for path in [made.path]
        if made.head and "feed" in made.head
    }
    assert feeds == {path for path in build.files if path.endswith(".atom")}
    assert "actors/russia.atom" in feeds


def test_the_data_page_counts_what_is_in_the_files(make: Callable[..., Build]) -> None:
    build = make(*EXPORTS)
    rows = page(build, "data/index").context["rows"]
    assert len(rows) == len(EXPORTS)
    numbers = {str(link.href): row.number for row in rows for link in row.links}
    for href, number in numbers.items():
        data = build.files[f"data/{href}"]
        count = {
            "csv": lambda data: data.count(b"\r\n") - 1,
            "ics": lambda data: data.count(b"BEGIN:VEVENT"),
            "atom": lambda data: data.count(b"<entry>"),
            "bib": lambda data: data.count(b"@misc{"),
            "geojson": lambda data: len(json.loads(data)["features"]),
        }.get(href.rpartition(".")[2])
        if count:
            assert number == f"{count(data):,}", href
    patterns = {pattern: row.number for row in rows for pattern in row.patterns}
    assert patterns["cite/<id>.bib"] == str(sum(path.endswith(".bib") for path in build.files) - 1)
    assert patterns["embed/<id>.html"] == str(
        sum(path.startswith("embed/") for path in build.files)
    )
