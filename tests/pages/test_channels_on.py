"""A page per month tells how each channel stood on each of its days, and by whose word."""

from __future__ import annotations

import html
import re
from collections.abc import Callable

from generator.build import Build

BuildOf = Callable[..., Build]


def reports(table: str) -> dict[str, str]:
    """Return an article for each line: date, channel, status, who says so (or -)."""
    files = {}
    for number, line in enumerate(filter(None, map(str.strip, table.split("\n")))):
        date, channel, status, speaker = line.split()
        by = f"    by: [{speaker}]\n" if speaker != "-" else ""
        files[f"articles/2017/a{number}"] = (
            "---\ntitle: T\noutlet: voa\nurl: https://example.org/\npublished: 2017-12-31\n"
            f"events:\n  - event: e{number}\n    title: Event {number}\n    what: x\n"
            f"    date: {date}\n    channels: {{{channel}: {status}}}\n{by}---\nWords.\n"
        )
    return files


STORY = reports(
    """
    2017-02-10 air-line opened pentagon
    2017-04-07 memorandum suspended russian-defence-ministry
    2017-04-13 air-line restored russian-defence-ministry
    2017-04-13 air-line used -
    """
)


def spans(build: Build, month: str, channel: str = "air-line") -> list[str]:
    """Return the spans of a channel in a month as text: days, state, words."""
    page = next(page for page in build.pages if page.path == f"channels/on/{month}")
    text = html.unescape(page.render())
    section = text.partition(f'<section class="standing" id="{channel}">')[2]
    section = section.partition("</section>\n</section>")[0]
    found = re.findall(r'<section class="span".*?</ul>', section, re.DOTALL)
    return [" ".join(re.sub(r"<[^>]*>", " ", span).split()) for span in found]


def test_the_state_at_the_beginning_and_after_each_change_is_told(build_of: BuildOf) -> None:
    first, second, third = spans(build_of(STORY), "2017-04")
    assert first.startswith("1–6 April 2017 Open according to United States")
    assert "No statement by Russia" in first
    assert second.startswith("7–12 April 2017 Disputed suspended: Russia; open: United States")
    assert "Russia : suspended, taken over from Flight-safety memorandum" in second
    assert third.startswith("13–30 April 2017 Open according to Russia, United States, reports")
    assert "taken over" not in third


def test_each_word_names_its_speaker_its_event_and_its_article(build_of: BuildOf) -> None:
    second = spans(build_of(STORY), "2017-04")[1]
    assert (
        "Last word: suspended, 7 April 2017 , by Russian Ministry of Defence . "
        "Event: Event 1 ( Voice of America )" in second
    )


def test_a_month_without_a_change_is_one_span(build_of: BuildOf) -> None:
    (only,) = spans(build_of(STORY), "2017-03")
    assert only.startswith("All of March 2017 Open according to United States")


def test_a_change_on_the_first_day_leaves_no_empty_span(build_of: BuildOf) -> None:
    build = build_of(reports("2017-04-01 air-line opened pentagon"))
    (only,) = spans(build, "2017-04")
    assert only.startswith("All of April 2017 Open")


def test_every_month_between_the_first_word_and_the_last_has_a_page(build_of: BuildOf) -> None:
    paths = [page.path for page in build_of(STORY).pages if page.path.startswith("channels/on/")]
    assert paths == [f"channels/on/{name}" for name in ("index", "2017-02", "2017-03", "2017-04")]


def test_without_any_word_there_is_an_index_that_says_so(build_of: BuildOf) -> None:
    pages = [page for page in build_of().pages if page.path.startswith("channels/on/")]
    assert [page.path for page in pages] == ["channels/on/index"]
    assert "No party’s word" in pages[0].render()


def test_what_changed_leads_to_the_days_that_it_began(build_of: BuildOf) -> None:
    page = next(p for p in build_of(STORY).pages if p.path == "channels/on/2017-04")
    text = html.unescape(page.render())
    targets = re.findall(r'href="2017-04.html#([^"]*)"', text)
    assert targets == ["2017-04-07-memorandum", "2017-04-13-air-line"]
    assert all(f'id="{target}"' in text for target in targets)
    assert "restored (Russia), used (reports)" in text
