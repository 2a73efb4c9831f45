"""What the drawings show, and that they show it whole: every mark linked, told and hatched."""

from __future__ import annotations

import datetime
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.build import Build
from generator.pages.channels import incidents
from generator.pages.drawings.axis import Axis, period_axis
from generator.pages.drawings.labels import flags, spread, wrapped
from generator.pages.drawings.overview import Overview, overview
from generator.pages.drawings.patterns import key, patterns
from generator.pages.drawings.spans import ChannelRows, Row, channel_rows, sides
from generator.pages.drawings.svg import number, shortened, text_width
from generator.pages.drawings.tall import tall_drawing, tall_lanes
from generator.pages.drawings.wide import wide_drawing
from generator.pages.page import Page
from generator.pages.views import Views

BuildOf = Callable[..., Build]
DAY = datetime.timedelta(days=1)
LAST = datetime.date(2017, 12, 31)


def reports(table: str, **more: str) -> dict[str, str]:
    """Return an article for each line: event, date, channel and status (or - -), who says so."""
    files = {}
    for line in filter(None, map(str.strip, table.split("\n"))):
        event, date, channel, status, speaker = line.split()
        fields = [f"date: {date}", f"title: {event.title()}", "kind: statement"]
        fields += [f"channels: {{{channel}: {status}}}"] if channel != "-" else []
        fields += [f"by: [{speaker}]"] if speaker != "-" else []
        fields += [more[event]] if event in more else []
        files[f"articles/2017/a-{event}"] = (
            "---\ntitle: T\noutlet: voa\nurl: https://example.org/\npublished: 2017-12-31\n"
            f"events:\n  - event: {event}\n    what: x\n    "
            + "\n    ".join(fields)
            + "\n---\nWords.\n"
        )
    return files


SUSPENSION = """
    signing     2015-10-20 air-line opened    pentagon
    agreeing    2015-10-20 air-line opened    russia
    suspension  2017-04-07 air-line suspended russia
    call        2017-04-10 air-line used      pentagon
    restoring   2017-05-06 air-line restored  russia
"""


def rows_of(build: Build, channel: str = "air-line") -> ChannelRows:
    timeline = build.timeline
    views = Views(timeline, "index")
    return channel_rows(timeline, views, timeline.content.channels[channel], LAST)


def told(row: Row | ChannelRows) -> list[str]:
    """Return the spans of a row: "2015-10-20 open", a thin one with "inherited"."""
    return [
        f"{span.start} {span.state}" + (" inherited" if span.is_inherited else "")
        for span in row.spans
    ]


def whole(build: Build) -> Overview:
    found = overview(build.timeline, Views(build.timeline, "index"))
    assert found is not None
    return found


def page_of(build: Build, path: str) -> Page:
    return next(page for page in build.pages if page.path == path)


# --- lanes -------------------------------------------------------------------------------------


def test_a_lane_begins_with_the_first_statement(build_of: BuildOf) -> None:
    assert told(rows_of(build_of(reports(SUSPENSION))))[0] == "2015-10-20 open"
    assert rows_of(build_of(reports(SUSPENSION)), "memorandum").spans == ()


def test_sides_that_agree_share_one_lane(build_of: BuildOf) -> None:
    build = build_of(reports("\n".join(SUSPENSION.splitlines()[:3])))
    rows = rows_of(build)
    assert rows.sides == ()
    assert told(rows) == ["2015-10-20 open"]
    text = rows.spans[0].text
    assert "according to United States (Signing)" in text
    assert "according to Russia (Agreeing)" in text


def test_sides_that_disagree_have_a_lane_each_and_the_channel_is_disputed(
    build_of: BuildOf,
) -> None:
    rows = rows_of(build_of(reports(SUSPENSION)))
    assert told(rows) == ["2015-10-20 open", "2017-04-07 disputed", "2017-05-06 open"]
    assert "Russia: suspended; United States: open" in rows.spans[1].text
    assert [(side.name, told(side)) for side in rows.sides] == [
        ("Russia", ["2015-10-20 open", "2017-04-07 suspended", "2017-05-06 open"]),
        ("United States", ["2015-10-20 open", "2017-04-10 open"]),
    ]


def test_a_statement_holds_until_the_next_and_the_last_one_to_the_end(build_of: BuildOf) -> None:
    rows = rows_of(build_of(reports(SUSPENSION)))
    for row in (rows, *rows.sides):
        for span, after in zip(row.spans, row.spans[1:], strict=False):
            assert span.end == after.start
        assert row.spans[-1].end == LAST + datetime.timedelta(days=1)


def test_what_is_said_of_the_memorandum_is_drawn_as_taken_over(build_of: BuildOf) -> None:
    build = build_of(
        reports("""
            signing    2015-10-20 memorandum opened    russia
            call       2016-01-02 air-line   used      russia
            suspension 2017-04-07 memorandum suspended russia
        """)
    )
    channel = build.timeline.content.channels["air-line"]
    (russia,) = sides(build.timeline, Views(build.timeline, "index"), channel, LAST)
    assert told(russia) == ["2015-10-20 open inherited", "2016-01-02 open"]
    assert "of the Flight-safety memorandum" in russia.spans[0].text


def test_two_statements_of_a_day_are_one_mark_that_tells_both(build_of: BuildOf) -> None:
    build = build_of(
        reports("""
            morning 2017-04-07 air-line used      russia
            zevening 2017-04-07 air-line suspended russia
        """)
    )
    (span,) = rows_of(build).spans
    assert span.state == "suspended"
    assert span.href == "events/zevening.html"
    assert [link.text for link in span.events] == ["Zevening", "Morning"]


def test_reports_of_nobody_stand_below_the_sides(build_of: BuildOf) -> None:
    build = build_of(
        reports("""
            a 2017-04-07 air-line   suspended -
            b 2017-04-07 memorandum opened    russia
        """)
    )
    assert [side.name for side in rows_of(build).sides] == ["Russia", "Reports"]


def test_where_there_are_too_many_statements_only_changes_are_drawn(
    build_of: BuildOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    build = build_of(reports(SUSPENSION))
    assert not whole(build).is_thinned
    monkeypatch.setattr("generator.pages.drawings.overview.MOST_STATEMENTS", 5)
    (group,) = whole(build).groups
    assert [told(side) for side in group.channels[0].sides] == [
        ["2015-10-20 open", "2017-04-07 suspended", "2017-05-06 open"],
        ["2015-10-20 open"],
    ]
    assert group.channels[0].sides[1].spans[0].end == LAST.replace(month=5, day=31) + DAY


# --- weeks, axis -------------------------------------------------------------------------------


def test_an_event_counts_in_the_week_in_which_it_begins(build_of: BuildOf) -> None:
    build = build_of(
        reports("""
            monday 2017-04-03 - - -
            sunday 2017-04-09 - - -
            month  2017-04    - - -
            next   2017-04-10 - - -
        """)
    )
    assert [(str(w.monday), w.count, w.loose) for w in whole(build).weeks] == [
        ("2017-03-27", 1, 1),
        ("2017-04-03", 2, 0),
        ("2017-04-10", 1, 0),
    ]
    assert whole(build).weeks[1].href == "timeline/2017-04.html"


def test_the_axis_has_whole_months_and_leaves_out_what_is_outside_of_the_period(
    build_of: BuildOf,
) -> None:
    build = build_of(reports("old 2011-03-15 - - -\na 2015-09-18 - - -\nb 2017-01-02 - - -"))
    axis = period_axis(build.timeline)
    assert axis
    assert (str(axis.first), str(axis.last)) == ("2015-09-01", "2017-01-31")
    assert whole(build).before == 1
    assert period_axis(build_of().timeline) is None


@pytest.mark.parametrize(
    ("room", "labelled"),
    [(1, 24), (9, 8), (20, 4), (30, 2)],
)
def test_months_are_labelled_as_there_is_room(room: float, labelled: int) -> None:
    axis = Axis(first=datetime.date(2016, 1, 1), last=datetime.date(2017, 12, 31), end=96)
    assert len(axis.labelled_months(room)) == labelled


def test_days_outside_lie_on_the_edge() -> None:
    axis = Axis(first=datetime.date(2016, 1, 1), last=datetime.date(2016, 1, 10))
    assert [axis.at(datetime.date(2015, 1, 1)), axis.at(datetime.date(2017, 1, 1))] == [0, 100]
    assert axis.at(datetime.date(2016, 1, 6)) == 50


# --- labels ------------------------------------------------------------------------------------

WIDTHS = st.floats(10, 200)


@given(st.lists(st.tuples(st.floats(200, 1000), WIDTHS), max_size=25))
def test_no_flag_covers_another_or_leaves_the_drawing(points: list[tuple[float, float]]) -> None:
    placed = flags(sorted(points), 0, 1000)
    for index, one in enumerate(placed):
        assert one.left >= 0
        assert one.right <= 1000
        for other in placed[index + 1 :]:
            assert one.row != other.row or one.right < other.left or other.right < one.left


def test_a_flag_stands_low_where_it_can() -> None:
    assert [flag.row for flag in flags([(100, 50), (200, 50), (220, 50)], 0, 1000)] == [0, 0, 1]


@given(st.lists(st.tuples(st.floats(0, 900), st.floats(5, 60)), max_size=25))
def test_labels_beside_an_axis_keep_their_order_and_distance(
    labels: list[tuple[float, float]],
) -> None:
    labels.sort()
    sizes = [size for _, size in labels]
    tops = spread([top for top, _ in labels], sizes, 0, 1000)
    for top, size, after in zip(tops, sizes, tops[1:], strict=False):
        assert top + size <= after + 0.001
    assert all(top >= 0 for top in tops)


def test_a_label_that_has_room_stays_where_it_wants_to_be() -> None:
    assert spread([10, 100, 200], [20, 20, 20], 0, 300) == (10, 100, 200)
    assert spread([100, 100], [20, 20], 0, 300) == (90, 110)


def test_words_are_wrapped_and_cut_to_their_room() -> None:
    assert wrapped("First talks in a year", 10, 75) == ("First talks in", "a year")
    assert wrapped("", 10, 75) == ("",)
    assert shortened("A name", 10, 100) == "A name"
    cut = shortened("A name that is far too long for its column", 10, 100)
    assert cut.endswith("…")
    assert text_width(cut, 10) <= 100


@pytest.mark.parametrize(
    ("value", "written"), [(1, "1"), (0.25, "0.2"), (-0.5, "-0.5"), (-0.01, "0"), (12.0, "12")]
)
def test_numbers_are_short(value: float, written: str) -> None:
    assert number(value) == written


# --- the drawings ------------------------------------------------------------------------------


def drawings(build: Build) -> Iterator[str]:
    found = whole(build)
    yield wide_drawing(found)
    yield tall_drawing(found)
    for group in found.groups:
        yield from tall_lanes(found, group)
    for page in build.pages:
        text = page.render()
        yield from re.findall(r'<svg class="drawing .*?</svg>(?=\n<)', text, re.DOTALL)


EVIL = {
    **reports(SUSPENSION, call='title: "<script>alert(1)</script> & \\"x\\""'),
    "channels/air-line": """
        name: "<b onclick=x>Line</b>"
        parties: [russia, united-states]
        level: air
        """,
    "events/signing": '---\nturning_point: "</svg><script>"\n---\nWhy.\n',
    "stories/tour": "---\ntitle: A tour\n---\nThe [call](event:call).\n",
}


def test_every_mark_is_a_link_with_a_text(build_of: BuildOf) -> None:
    count = 0
    for drawing in drawings(build_of(EVIL)):
        for link in ET.fromstring(drawing).iter("a"):
            title = link.find("title")
            assert link.get("href")
            assert title is not None
            assert title.text
            count += 1
        for shape in ("bar", "turning", "week"):
            outside = re.sub(r"<a .*?</a>", "", drawing, flags=re.DOTALL)
            if "drawing--position" not in drawing:
                assert f'class="{shape}' not in outside
    assert count > 20


def test_drawings_hold_no_style_no_script_and_no_blank_line(build_of: BuildOf) -> None:
    for drawing in drawings(build_of(EVIL)):
        assert "<script" not in drawing
        assert " style=" not in drawing
        assert " onclick=x>" not in drawing
        assert "\n\n" not in drawing


def test_each_state_has_a_hatching_of_its_own() -> None:
    root = ET.fromstring(patterns())
    tiles = {
        tile.get("id"): [p.get("d") for p in tile.iter("path")] for tile in root.iter("pattern")
    }
    states = ("open", "suspended", "closed", "proposed", "disputed")
    assert set(tiles) == {f"hatch-{state}" for state in states}
    assert len({tuple(strokes) for strokes in tiles.values()}) == len(tiles)
    words = [entry.word for entry in key(has_disputed=True, has_inherited=True)]
    assert len(set(words)) == len(words) == 8


def test_the_narrow_drawings_lead_where_the_wide_one_leads(build_of: BuildOf) -> None:
    found = whole(build_of(EVIL))
    wide = set(re.findall(r'href="([^"]*)"', wide_drawing(found)))
    narrow = [tall_drawing(found), *(d for group in found.groups for d in tall_lanes(found, group))]
    assert {href for drawing in narrow for href in re.findall(r'href="([^"]*)"', drawing)} == wide


def test_the_table_of_the_home_page_says_what_is_drawn(build_of: BuildOf) -> None:
    page = page_of(build_of(reports(SUSPENSION)), "index")
    table = page.render().partition("<details")[2].partition("</details>")[0]
    for words in ("Week of", "20 October 2015", "Disputed", "Suspended", "Restoring"):
        assert words in table
    for href in ("events/suspension.html", "events/call.html", "timeline/2017-04.html"):
        assert f'href="{href}"' in table


def test_the_home_page_leads_to_the_channels_of_a_month(build_of: BuildOf) -> None:
    text = page_of(build_of(reports(SUSPENSION)), "index").render()
    assert 'href="channels/on/2017-04.html"' in text
    assert 'href="channels/on/index.html"' in text


def test_a_home_page_without_events_has_no_drawing(build_of: BuildOf) -> None:
    text = page_of(build_of(), "index").render()
    assert "<svg" not in text
    assert "at a glance" not in text


# --- channels and stories ----------------------------------------------------------------------

TESTED = """
    warning  2017-06-18 air-line used pentagon
    incident 2017-06-18 -        -    russia
    later    2017-07-01 air-line used pentagon
"""


@pytest.mark.parametrize(
    ("line_used", "uses"),
    [("before", ("warning",)), ("during", ("warning",)), ("after", ("later",))],
)
def test_an_incident_tests_the_channel_that_its_neighbours_tell_of(
    line_used: str, uses: tuple[str, ...], build_of: BuildOf
) -> None:
    said = f"line_used: {line_used}\n    follows: [warning]"
    build = build_of(reports(TESTED, incident=said, later="follows: [incident]"))
    assert incidents(build.timeline, "air-line") == (("incident", uses),)
    text = page_of(build, "channels/air-line").render()
    row = next(line for line in text.splitlines() if f"| {line_used} it |" in line)
    assert "Russia</a>" in row
    assert "Voice of America</a>" in row
    assert f"{uses[0]}.html" in row


def test_a_channel_that_no_use_is_told_of_was_not_tested(build_of: BuildOf) -> None:
    files = reports(TESTED, incident="line_used: after\n    follows: [warning]")
    assert incidents(build_of(files).timeline, "air-line") == ()


def test_a_channel_of_which_nobody_spoke_has_no_ledger(build_of: BuildOf) -> None:
    assert "<svg" not in page_of(build_of(), "channels/air-line").render()


def test_stories_lead_to_the_one_before_and_the_one_after(build_of: BuildOf) -> None:
    files = {**reports(SUSPENSION)}
    for order, name in enumerate(("first", "second", "third")):
        files[f"stories/{name}"] = (
            f"---\ntitle: {name.title()}\norder: {order}\n---\nThe [call](event:call).\n"
        )
    build = build_of(files)
    assert "Previous story" not in page_of(build, "stories/first").render()
    middle = page_of(build, "stories/second").render()
    assert 'Previous story: <a href="first.html">' in middle
    assert 'Next story: <a href="third.html">' in middle
    assert "../events/call.html" in middle.partition("<svg")[2].partition("</svg>")[0]
    assert "Next story" not in page_of(build, "stories/third").render()
