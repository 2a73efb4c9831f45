"""The whole story: parse, check, date, link, gather, render."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from generator.content.loading import parse_content
from generator.content.references import without_missing
from generator.dates.accounts import date_accounts
from generator.exports import exported_files
from generator.links.names import NameIndex
from generator.model import Content
from generator.pages import all_pages
from generator.pages.page import Page
from generator.pages.redirects import redirect_files
from generator.problem import Problem, files_with_errors
from generator.reading import Sources
from generator.texts import speak
from generator.timeline.machine_reading import read_accounts
from generator.timeline.timeline import Timeline, make_timeline

# Called with what is being done, how many of it are done, and of how many.
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Build:
    """A site as values: nothing was written yet."""

    timeline: Timeline
    pages: tuple[Page, ...]
    files: Mapping[str, bytes]  # exports and assets by path from the site's root
    problems: tuple[Problem, ...]


def build_site(sources: Sources, progress: Progress | None = None) -> Build:
    """Return all pages and files of a site and every problem of its content.

    Raises:
        ContentError: the configuration is wrong, so that nothing can be built.
    """
    content, problems = parse_content(sources.content, sources.configuration)
    speak(content.interface)
    content, date_problems = _dated(content, progress)
    problems += date_problems
    content = without_missing(content, files_with_errors(problems))
    names = NameIndex(content)
    content = _read(content, names)
    timeline, timeline_problems = make_timeline(content, names)
    found = (*sources.problems, *problems, *timeline_problems)
    return Build(
        timeline=timeline,
        pages=tuple(all_pages(timeline)),
        files={**sources.assets, **redirect_files(timeline), **exported_files(timeline)},
        problems=tuple(sorted(set(found), key=lambda problem: problem.sort_key)),
    )


def _dated(content: Content, progress: Progress | None) -> tuple[Content, tuple[Problem, ...]]:
    """Return the content with a date in every account that has one, and what is wrong there."""
    articles, problems = {}, list[Problem]()
    for count, (article_id, article) in enumerate(content.articles.items(), 1):
        articles[article_id], found = date_accounts(article)
        problems += found
        if progress:
            progress("Reading dates", count, len(content.articles))
    return replace(content, articles=articles), tuple(problems)


def _read(content: Content, names: NameIndex) -> Content:
    """Return the content with accounts in the articles for which nobody wrote any."""
    articles = {key: read_accounts(a, content, names) for key, a in content.articles.items()}
    return replace(content, articles=articles)
