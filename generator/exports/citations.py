"""`cite/`: each event as a citation to take along, in BibTeX, RIS and CSL-JSON."""

from __future__ import annotations

from collections.abc import Mapping

from generator.exports.bibliography import bibtex, csl_json, event_citation, ris
from generator.texts import gettext_noop
from generator.timeline.timeline import Timeline

TITLE = gettext_noop("The citation of one event (BibTeX, RIS, CSL-JSON)")
PATHS = ("cite/*.bib", "cite/*.ris", "cite/*.json")


def files(timeline: Timeline) -> Mapping[str, bytes]:
    """Return three files per event, by its id; under a former id they are still found."""
    made: dict[str, bytes] = {}
    for event in timeline.events.values():
        citation = event_citation(event, timeline)
        for event_id in timeline.ids_of(event):
            made[f"cite/{event_id}.bib"] = bibtex([citation]).encode()
            made[f"cite/{event_id}.ris"] = ris(citation).encode()
            made[f"cite/{event_id}.json"] = csl_json([citation]).encode()
    return made


def records(timeline: Timeline) -> tuple[int, ...]:
    """Return the number of files of each kind."""
    return (len(timeline.events),) * len(PATHS)
