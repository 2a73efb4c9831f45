"""The timeline as files: one module per format, switched on by name in `site.yml`.

To add a format, write `exports/<format>.py` with `TITLE`, `PATHS`, `files(timeline)` and
`records(timeline)` and name it in `EXPORTS`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from generator.exports import (
    article_references,
    atom,
    citations,
    datapackage,
    embeds,
    events_csv,
    feeds,
    icalendar_file,
    places_geojson,
    timeline_json,
)
from generator.exports.record_tables import TABLES
from generator.model import Site
from generator.problem import ContentError, Problem, Spot
from generator.timeline.timeline import Timeline


class Export(Protocol):
    """What a module of this package offers."""

    @property
    def TITLE(self) -> str:  # noqa: N802  # the name of a module's constant
        """What the files hold, for the data page."""

    @property
    def PATHS(self) -> tuple[str, ...]:  # noqa: N802
        """The files by their path from the site's root; `*` stands for an id: a file for each."""

    def files(self, timeline: Timeline) -> Mapping[str, bytes]:
        """Return the files of the format by their path from the site's root."""

    def records(self, timeline: Timeline) -> tuple[int, ...]:
        """Return how many things each of PATHS holds, or how many files `*` stands for."""


EXPORTS: Mapping[str, Export] = {
    "timeline-json": timeline_json,
    "events-csv": events_csv,
    **{f"{table.name}-csv": table for table in TABLES},
    "datapackage": datapackage,
    "places-geojson": places_geojson,
    "article-references": article_references,
    "atom": atom,
    "icalendar": icalendar_file,
    "feeds": feeds,
    "citations": citations,
    "embeds": embeds,
}


def exports_of(site: Site) -> tuple[Export, ...]:
    """Return the formats that a site switches on, in the order of `EXPORTS`.

    Raises:
        ContentError: `site.yml` names a format that does not exist.
    """
    unknown = [name for name in site.exports if name not in EXPORTS]
    if unknown:
        raise ContentError(
            Problem(
                spot=Spot(file="site_config/site.yml"),
                code="bad-config",
                what=f"there is no export '{name}'",
                mend=f"Known: {', '.join(EXPORTS)}.",
            )
            for name in unknown
        )
    return tuple(export for name, export in EXPORTS.items() if name in site.exports)


def exported_files(timeline: Timeline) -> dict[str, bytes]:
    """Return all exported files by their path from the site's root."""
    return {
        path: data
        for export in exports_of(timeline.content.site)
        for path, data in export.files(timeline).items()
    }
