"""Where a day lies on a drawing, and which months are marked beside it."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from generator.pages.drawings.svg import text_width
from generator.pages.timeline_pages import is_month, month_days
from generator.texts import short_month_names
from generator.timeline.timeline import Timeline

_DAY = datetime.timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """Days from `first` to `last`, both whole, laid out from `start` to `end`."""

    first: datetime.date
    last: datetime.date
    start: float = 0.0
    end: float = 100.0

    def at(self, day: datetime.date) -> float:
        """Return where a day begins; days outside lie on the edge."""
        whole = (self.last - self.first).days + 1
        share = (day - self.first).days / whole
        return self.start + (self.end - self.start) * min(max(share, 0.0), 1.0)

    def laid_out(self, start: float, end: float) -> Axis:
        """Return the same days on another stretch."""
        return Axis(first=self.first, last=self.last, start=start, end=end)

    @property
    def months(self) -> tuple[str, ...]:
        """The months of the axis: "2015-10"."""
        found, day = [], self.first
        while day <= self.last:
            found.append(day.isoformat()[:7])
            day = month_days(found[-1])[1] + _DAY
        return tuple(found)

    def labelled_months(self, room: float) -> tuple[str, ...]:
        """Return the months that can be labelled, if each label takes some room."""
        months = self.months
        pitch = abs(self.end - self.start) / len(months)
        step = next((s for s in (1, 3, 6) if s * pitch >= room), 12)
        return tuple(month for month in months if (int(month[5:]) - 1) % step == 0)

    @property
    def years(self) -> tuple[tuple[str, float, float], ...]:
        """Each year with where it begins and ends."""
        found = []
        for year in range(self.first.year, self.last.year + 1):
            first, last = datetime.date(year, 1, 1), datetime.date(year, 12, 31)
            found.append((f"{year}", self.at(first), self.at(last + _DAY)))
        return tuple(found)


def month_start(month: str) -> datetime.date:
    """Return the first day of a month."""
    return month_days(month)[0]


def short_month(month: str) -> str:
    """Return a month in a few letters: "Oct"."""
    return short_month_names()[int(month[5:7]) - 1]


def month_breadth() -> float:
    """Return how much broader than in English the months are written: in Arabic, in full."""
    widest = max(text_width(name, 10) for name in short_month_names())
    return max(widest / 22, 1.0)


def period_axis(timeline: Timeline) -> Axis | None:
    """Return the months from the first to the last event inside of the site's period."""
    period = timeline.content.site.period
    months = [
        month
        for month in sorted(timeline.events_by_month)
        if is_month(month) and _is_inside(month, period.earliest, period.latest)
    ]
    if not months:
        return None
    return Axis(first=month_days(months[0])[0], last=month_days(months[-1])[1])


def _is_inside(month: str, earliest: datetime.date | None, latest: datetime.date | None) -> bool:
    first, last = month_days(month)
    return (earliest is None or earliest <= last) and (latest is None or first <= latest)
