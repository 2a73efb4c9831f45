"""How a channel stood on a day, according to each party."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest

from generator.build import Build
from generator.timeline.lanes import (
    STATE_OF_STATUS,
    Standing,
    affiliations,
    is_disputed,
    party_of,
    standing_on,
)
from generator.timeline.timeline import Timeline

BuildOf = Callable[..., Build]
US, RU = "united-states", "russia"


def reports(table: str) -> dict[str, str]:
    """Return an article for each line: date, channel, status, who says so (or -), stance."""
    files = {}
    for number, line in enumerate(filter(None, map(str.strip, table.split("\n")))):
        date, channel, status, speaker, *stance = line.split()
        fields = [f"date: {date}", f"channels: {{{channel}: {status}}}", "title: T"]
        fields += [f"by: [{speaker}]"] if speaker != "-" else []
        fields += [f"stance: {stance[0]}"] if stance else []
        files[f"articles/2017/a{number}"] = (
            "---\ntitle: T\noutlet: voa\nurl: https://example.org/\npublished: 2017-12-31\n"
            f"events:\n  - event: e{number}\n    what: x\n    "
            + "\n    ".join(fields)
            + "\n---\nWords.\n"
        )
    return files


def said(standings: tuple[Standing, ...]) -> str:
    """Return "party state, …", a state that is taken over with its channel."""
    return ", ".join(
        f"{s.party or 'reports'} {s.state}"
        + (f" from {s.inherited_from}" if s.inherited_from else "")
        for s in standings
    )


def on(timeline: Timeline, day: str, channel: str = "air-line") -> str:
    date = datetime.date.fromisoformat(day)
    content = timeline.content
    return said(standing_on(date, channel, timeline.lanes, content.channels))


STORY = """
    2015-10-20 air-line opened pentagon
    2017-04-07 air-line suspended russian-defence-ministry
    2017-05-06 air-line restored russian-defence-ministry
    2017-06-19 air-line closed russia
    2017-06-19 air-line used ash-carter
"""
DAYS = {
    "before the first word": ("2015-10-19", f"{RU} no statement, {US} no statement"),
    "on the day of the first word": ("2015-10-20", f"{RU} no statement, {US} open"),
    "the day before the next word": ("2017-04-06", f"{RU} no statement, {US} open"),
    "on the day of the next word": ("2017-04-07", f"{RU} suspended, {US} open"),
    "between two words": ("2017-04-30", f"{RU} suspended, {US} open"),
    "restored": ("2017-05-06", f"{RU} open, {US} open"),
    "closed by one, used by the other": ("2017-06-19", f"{RU} closed, {US} open"),
    "long after the last word": ("2030-01-01", f"{RU} closed, {US} open"),
}


@pytest.mark.parametrize(("day", "wanted"), DAYS.values(), ids=DAYS)
def test_a_status_holds_until_the_party_s_next_word(
    day: str, wanted: str, build_of: BuildOf
) -> None:
    assert on(build_of(reports(STORY)).timeline, day) == wanted


CASES = {
    # reports, day, standing
    "nobody says anything": ("", "2017-01-01", ""),
    "a report that names nobody": ("2017-01-01 air-line opened -", "2017-01-02", "reports open"),
    "a report and a party": (
        "2017-01-01 air-line opened -\n2017-01-01 air-line closed russia", "2017-01-02",
        f"{RU} closed, reports open"),
    "proposed is not open": ("2017-01-01 air-line proposed russia", "2017-01-02", f"{RU} proposed"),
    "a denial changes nothing": (
        "2017-01-01 air-line opened russia\n2017-01-02 air-line closed russia denies", "2017-01-03",
        f"{RU} open"),
    "a refusal to comment changes nothing": (
        "2017-01-01 air-line opened russia\n2017-01-02 air-line closed russia declines-to-comment",
        "2017-01-03", f"{RU} open"),
    "a confirmation counts": ("2017-01-01 air-line closed russia confirms", "2017-01-03",
                              f"{RU} closed"),
    "an announcement counts from its day": (
        "2017-01-05 air-line opened russia announces", "2017-01-04", f"{RU} no statement"),
    "who belongs to no party speaks for its topmost": (
        "2017-01-01 air-line used yair-golan", "2017-01-02", "israel open"),
    "parties first, others after, reports last": (
        "2017-01-01 air-line used yair-golan\n2017-01-01 air-line used -\n"
        "2017-01-01 air-line used pentagon\n2017-01-01 air-line used russia", "2017-01-02",
        f"{RU} open, {US} open, israel open, reports open"),
    "a month counts from its first day": ("2017-04 air-line suspended russia", "2017-04-01",
                                          f"{RU} suspended"),
    "about a day counts from the day itself": ("2017-04-07~ air-line suspended russia",
                                               "2017-04-06", f"{RU} no statement"),
    "the same day: the narrower date is the later word": (
        "2017-04-01/2017-04-02 air-line restored russia\n2017-04-01 air-line suspended russia",
        "2017-04-03", f"{RU} open"),
    "taken over from the whole": ("2017-01-01 memorandum suspended russia", "2017-01-02",
                                  f"{RU} suspended from memorandum"),
    "its own word goes before the whole's later one": (
        "2017-01-01 air-line used russia\n2017-01-02 memorandum suspended russia", "2017-01-03",
        f"{RU} open"),
    "taken over until its own first word": (
        "2017-01-01 memorandum suspended russia\n2017-01-05 air-line used russia", "2017-01-03",
        f"{RU} suspended from memorandum"),
    "each party for itself": (
        "2017-01-01 memorandum suspended russia\n2017-01-01 air-line used pentagon", "2017-01-03",
        f"{US} open, {RU} suspended from memorandum"),
}  # fmt: skip


@pytest.mark.parametrize(("table", "day", "wanted"), CASES.values(), ids=CASES)
def test_how_the_air_line_stands(table: str, day: str, wanted: str, build_of: BuildOf) -> None:
    assert on(build_of(reports(table)).timeline, day) == wanted


def test_the_whole_takes_nothing_over_from_its_part(build_of: BuildOf) -> None:
    timeline = build_of(reports("2017-01-01 air-line closed russia")).timeline
    assert on(timeline, "2017-01-02", "memorandum") == ""


def test_a_part_of_a_part_takes_over_from_the_nearest(build_of: BuildOf) -> None:
    files = reports("2017-01-01 memorandum suspended russia\n2017-01-01 air-line used russia")
    files["channels/desk"] = "name: Desk\nlevel: air\nparties: [russia]\npart_of: air-line"
    assert on(build_of(files).timeline, "2017-01-02", "desk") == f"{RU} open from air-line"


def test_what_did_not_happen_changes_no_lane(build_of: BuildOf) -> None:
    files = reports("2017-01-01 air-line closed russia")
    name = "articles/2017/a0"
    files[name] = files[name].replace(
        "title: T\n    by", "outcome: did-not-happen\n    title: T\n    by"
    )
    assert "did-not-happen" in files[name]
    assert on(build_of(files).timeline, "2017-01-02") == ""


def test_two_speakers_of_one_side_make_one_entry(build_of: BuildOf) -> None:
    files = reports("2017-01-01 air-line used pentagon")
    files["articles/2017/a0"] = files["articles/2017/a0"].replace(
        "[pentagon]", "[pentagon, ash-carter]"
    )
    (lane,) = build_of(files).timeline.lanes["air-line"]
    assert (lane.party, len(lane.entries)) == (US, 1)
    assert lane.entries[0].claimants == ("pentagon", "ash-carter")


def test_speakers_of_two_sides_make_an_entry_in_each_lane(build_of: BuildOf) -> None:
    files = reports("2017-01-01 air-line used pentagon")
    files["articles/2017/a0"] = files["articles/2017/a0"].replace(
        "[pentagon]", "[pentagon, russia]"
    )
    assert on(build_of(files).timeline, "2017-01-02") == f"{RU} open, {US} open"


def test_according_to_counts_where_nobody_is_quoted(build_of: BuildOf) -> None:
    files = reports("2017-01-01 air-line used pentagon")
    files["articles/2017/a0"] = files["articles/2017/a0"].replace("by:", "according_to:")
    assert on(build_of(files).timeline, "2017-01-02") == f"{US} open"


def test_a_status_in_the_editorial_record_enters_the_lane(build_of: BuildOf) -> None:
    files = reports("2017-01-01 air-line used -")
    files["events/e0"] = "channels: {memorandum: opened}\naccording_to: [pentagon]"
    timeline = build_of(files).timeline
    assert on(timeline, "2017-01-02", "memorandum") == f"{US} open"


@pytest.mark.parametrize(
    ("states", "wanted"),
    [([], False), (["open"], False), (["open", "open"], False), (["open", "no statement"], False),
     (["open", "suspended"], True), (["closed", "suspended", "no statement"], True),
     (["proposed", "open"], False), (["proposed", "open", "closed"], True)],
)  # fmt: skip
def test_lanes_that_say_different_things_dispute_a_channel(states: list, wanted: bool) -> None:
    assert is_disputed(Standing(party=None, state=state) for state in states) == wanted


def test_every_status_of_the_vocabulary_has_a_state(build_of: BuildOf) -> None:
    statuses = build_of().timeline.content.vocabulary["status"]
    assert statuses.keys() == STATE_OF_STATUS.keys()


def test_whose_word_a_speaker_s_is(build_of: BuildOf) -> None:
    content = build_of(
        {"channels/desk": "name: Desk\nlevel: air\nparties: [pentagon]"}
    ).timeline.content
    actors, channels = content.actors, content.channels
    assert affiliations("ash-carter", actors) == ("ash-carter", "pentagon", US)
    assert party_of("ash-carter", channels["air-line"], actors) == US
    assert party_of("ash-carter", channels["desk"], actors) == "pentagon"
    assert party_of("yair-golan", channels["desk"], actors) == "israel"


def test_a_status_told_less_exactly_holds_from_the_day_of_its_event(build_of: BuildOf) -> None:
    files = reports(
        """
        2017-04-07 air-line suspended russian-defence-ministry
        2017 air-line suspended -
        """
    )
    files = {name: text.replace("event: e1", "event: e0") for name, text in files.items()}
    timeline = build_of(files).timeline
    assert on(timeline, "2017-04-06") == "russia no statement, reports no statement"
    assert on(timeline, "2017-04-07") == "russia suspended, reports suspended"


def test_a_status_that_contradicts_its_event_keeps_its_own_day(build_of: BuildOf) -> None:
    files = reports(
        """
        2017-04-07 air-line suspended russian-defence-ministry
        2017-05 air-line suspended -
        """
    )
    files = {name: text.replace("event: e1", "event: e0") for name, text in files.items()}
    timeline = build_of(files).timeline
    assert on(timeline, "2017-04-30") == "russia suspended, reports no statement"
    assert on(timeline, "2017-05-01") == "russia suspended, reports suspended"
