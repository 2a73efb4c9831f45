"""Batches: JSON lines in and out, and what is wrong with a line said in its place."""

import json

from generator.dates.batch import read_batch


def read(*documents: object) -> list[dict[str, object]]:
    return [json.loads(line) for line in read_batch(json.dumps(each) for each in documents)]


def test_unit_and_narrow_value_of_each_date() -> None:
    text = "In early November, he flew."
    [found] = read({"doc": "a", "language": "en", "published": "2016-09-30", "text": text})
    assert found == {
        "doc": "a",
        "start": 3,
        "end": 17,
        "text": "early November",
        "value": "2015-11",
        "narrow": "2015-11-01/2015-11-10",
        "type": "DATE",
    }


def test_a_range_is_followed_by_its_ends() -> None:
    text = "From 3 May to 5 June they met."
    found = read({"doc": 1, "language": "en", "published": "2016-09-30", "text": text})
    assert [(each["text"], each["value"], each["narrow"]) for each in found] == [
        ("3 May to 5 June", "", "2016-05-03/2016-06-05"),
        ("3 May", "2016-05-03", ""),
        ("5 June", "2016-06-05", ""),
    ]


def test_a_narrative_has_no_day_of_publication() -> None:
    text = "In 1917 the tsar fell. In March he left."
    found = read({"doc": 1, "language": "en", "published": None, "text": text})
    assert [each["value"] for each in found] == ["1917", "1917-03"]


def test_the_language_is_detected_where_none_is_given() -> None:
    found = read({"doc": 1, "published": "2016-09-30", "text": "Er kam am Mittwoch in die Stadt."})
    assert [each["value"] for each in found] == ["2016-09-28"]


def test_a_bad_line_is_told_and_the_rest_is_read() -> None:
    good = json.dumps({"doc": 2, "language": "en", "published": "2016-09-30", "text": "on Monday"})
    lines = [
        "{",
        "[]",
        '{"doc": 1}',
        '{"text": "x", "language": "xx"}',
        '{"text": "x", "language": "en", "published": "soon"}',
        '{"text": "x", "language": ["en"]}',
        '{"text": "x", "language": "en", "published": 5}',
        "[" * 100_000,
        "",
        good,
    ]
    found = [json.loads(line) for line in read_batch(lines)]
    assert [each.get("line") for each in found] == [1, 2, 3, 4, 5, 6, 7, 8, None]
    assert all("error" in each for each in found[:-1])
    assert found[-1]["value"] == "2016-09-26"
