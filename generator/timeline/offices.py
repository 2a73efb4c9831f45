"""Which office a person held on a day, and no further than the sources reach."""

from __future__ import annotations

import datetime

from generator.dates.edtf import Edtf
from generator.model import Actor, Office


def office_on(date: Edtf, actor: Actor) -> Office | None:
    """Return the office that an actor held on a date, or None where it is not recorded.

    An office is known between its bounds, or between its first and last attestation. One whose
    bounds hold the date goes before one that is only attested around it.
    """
    first, last = date.earliest or date.latest, date.latest or date.earliest
    if first is None or last is None:
        return None
    for span in (_bounds, _attested):
        for office in actor.offices:
            known = span(office)
            if known and known[0] <= first and last <= known[1]:
                return office
    return None


Days = tuple[datetime.date, datetime.date]


def _bounds(office: Office) -> Days | None:
    start = office.start.earliest if office.start else None
    end = office.end.latest if office.end else None
    if start and end:
        return start, end
    # With one bound, the attestations say how far the office is known to reach.
    if start and office.attested:
        return start, max(start, office.attested[-1])
    if end and office.attested:
        return min(end, office.attested[0]), end
    return None


def _attested(office: Office) -> Days | None:
    return (office.attested[0], office.attested[-1]) if office.attested else None
