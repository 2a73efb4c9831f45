"""`articles.bib` and `articles.csl.json`: every article, for reference managers."""

from __future__ import annotations

from collections.abc import Mapping

from generator.exports.bibliography import article_citation, bibtex, csl_json
from generator.texts import gettext_noop
from generator.timeline.timeline import Timeline, article_key

TITLE = gettext_noop("Every article as a reference (BibTeX, CSL-JSON)")
PATHS = ("data/articles.bib", "data/articles.csl.json")


def files(timeline: Timeline) -> Mapping[str, bytes]:
    """Return both files, ordered by publication."""
    articles = sorted(timeline.content.articles.values(), key=article_key)
    citations = [article_citation(article, timeline) for article in articles]
    return {PATHS[0]: bibtex(citations).encode(), PATHS[1]: csl_json(citations).encode()}


def records(timeline: Timeline) -> tuple[int, ...]:
    """Return the number of articles in each file."""
    return (len(timeline.content.articles),) * len(PATHS)
