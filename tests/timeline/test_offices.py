"""Which office a person held on a day."""

from __future__ import annotations

import datetime

import pytest

from generator.dates.edtf import parse_edtf
from generator.model import Actor, Office, Prose
from generator.problem import Spot
from generator.timeline.offices import office_on


def office(text: str) -> Office:
    """Return an office written as "role from=… to=… attested=…,…"."""
    role, *fields = text.split()
    values = dict(field.split("=") for field in fields)
    days = values.get("attested", "")
    return Office(
        role=role,
        start=parse_edtf(values["from"]) if "from" in values else None,
        end=parse_edtf(values["to"]) if "to" in values else None,
        attested=tuple(datetime.date.fromisoformat(day) for day in days.split(",") if day),
    )


BOUNDS = "minister from=2015-02-17 to=2017-01-19"
ATTESTED = "spokesman attested=2017-06-08,2017-10-28"
BEGUN = "minister from=2015-02-17 attested=2015-09-18,2016-01-05"
ENDED = "minister to=2017-01-19 attested=2015-09-18,2016-01-05"

CASES = {
    # offices, date, the office shown
    "on the first day": ([BOUNDS], "2015-02-17", "minister"),
    "on the last day": ([BOUNDS], "2017-01-19", "minister"),
    "between": ([BOUNDS], "2016-02-29", "minister"),
    "the day before": ([BOUNDS], "2015-02-16", None),
    "the day after": ([BOUNDS], "2017-01-20", None),
    "a month within": ([BOUNDS], "2015-03", "minister"),
    "a month that begins before": ([BOUNDS], "2015-02", None),
    "an interval that ends after": ([BOUNDS], "2017-01-18/2017-01-20", None),
    "bounds in months reach to their ends": (["m from=2015-02 to=2017-01"], "2017-01-31", "m"),
    "bounds in years reach to their ends": (["m from=2015 to=2015"], "2015-12-31", "m"),
    "between two attestations": ([ATTESTED], "2017-09-21", "spokesman"),
    "on the first attestation": ([ATTESTED], "2017-06-08", "spokesman"),
    "on the last attestation": ([ATTESTED], "2017-10-28", "spokesman"),
    "before the first attestation": ([ATTESTED], "2017-06-07", None),
    "after the last attestation": ([ATTESTED], "2017-10-29", None),
    "attested on one day": (["m attested=2015-09-18"], "2015-09-18", "m"),
    "the day after the one attested": (["m attested=2015-09-18"], "2015-09-19", None),
    "begun, up to the last attestation": ([BEGUN], "2016-01-05", "minister"),
    "begun, after the last attestation": ([BEGUN], "2016-01-06", None),
    "begun, before the first attestation": ([BEGUN], "2015-02-17", "minister"),
    "begun, before it began": ([BEGUN], "2015-02-16", None),
    "ended, from the first attestation": ([ENDED], "2015-09-18", "minister"),
    "ended, before the first attestation": ([ENDED], "2015-09-17", None),
    "ended, after the last attestation": ([ENDED], "2017-01-19", "minister"),
    "ended, after its end": ([ENDED], "2017-01-20", None),
    "nothing is known but its beginning": (["m from=2015"], "2016", None),
    "nothing is known but its end": (["m to=2015"], "2014", None),
    "nothing is known": (["m"], "2015-10-07", None),
    "two offices, the second": (["a from=2014 to=2014", BOUNDS], "2015-10-07", "minister"),
    "two at once: the first that is written": (["a from=2014 to=2016", BOUNDS], "2015-10-07", "a"),
    "bounds go before attestations": (["a attested=2015-01-01,2016-01-01", BOUNDS], "2015-10-07",
                                      "minister"),
    "attestations where no bounds hold it": (["a attested=2017-02-01,2017-03-01", BOUNDS],
                                             "2017-02-02", "a"),
    "no office": ([], "2015-10-07", None),
    "about a day is taken as written": ([BOUNDS], "2015-02-17~", "minister"),
}  # fmt: skip


@pytest.mark.parametrize(("offices", "date", "wanted"), CASES.values(), ids=CASES)
def test_an_office_is_shown_where_it_is_known_and_never_beyond(
    offices: list[str], date: str, wanted: str | None
) -> None:
    actor = Actor(
        id="x",
        name="X",
        kind="person",
        body=Prose(text="", spot=Spot(file="x.md")),
        offices=tuple(map(office, offices)),
    )
    found = office_on(parse_edtf(date), actor)
    assert (found.role if found else None) == wanted
