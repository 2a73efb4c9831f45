"""Every piece of contributed prose, rendered once, and what it names."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from generator.dates import find_dates
from generator.dates.edtf import datetime_attribute
from generator.dates.words import in_words
from generator.links.addresses import page_path, relative
from generator.links.names import NameIndex, NameMention, Target
from generator.links.prose import Block, render_prose
from generator.links.tree import IsOpen, Mark, spot_in
from generator.model import Article, Content, Event, Id, Prose
from generator.problem import Problem, Spot
from generator.texts import gettext


@dataclass(frozen=True, slots=True, kw_only=True)
class ProseSource:
    """A piece of prose and the page that shows it; its article says when it was written."""

    prose: Prose
    owner: Target
    article: Article | None = None
    has_headings: bool = False


def link_prose(
    sources: Iterable[ProseSource],
    content: Content,
    events: Mapping[Id, Event],
    names: NameIndex,
) -> tuple[dict[Spot, Block], dict[Target, tuple[Target, ...]], tuple[Problem, ...]]:
    """Return the finished blocks by their place, the backlinks, and what was found wrong.

    Names of actors, places and channels are linked at their first mention in a block; date words
    carry the day that they mean.
    """
    titles = _titles(content, events)
    blocks: dict[Spot, Block] = {}
    named_in: dict[Target, dict[Target, None]] = defaultdict(dict)
    problems: list[Problem] = []
    for source in sources:
        linker = _Linker(source, content, names, titles)
        block = render_prose(
            source.prose.text,
            spot=source.prose.spot,
            resolve=linker.resolve,
            marks=linker.marks,
            has_headings=source.has_headings,
        )
        blocks[source.prose.spot] = block
        problems += block.problems
        problems += linker.notes
        for target in (*block.targets, *linker.linked):
            if target != source.owner:
                named_in[target][source.owner] = None
    return blocks, {target: tuple(owners) for target, owners in named_in.items()}, tuple(problems)


def _titles(content: Content, events: Mapping[Id, Event]) -> dict[Target, str]:
    titles: dict[Target, str] = {("event", event.id): event.title for event in events.values()}
    for kind, records in content.records.items():
        titles |= {(kind, record.id): record.name for record in records.values()}
    titles |= {("article", article.id): article.title for article in content.articles.values()}
    titles |= {("story", story.id): story.title for story in content.stories.values()}
    titles |= {("page", page.path): page.title for page in content.pages.values()}
    for path, title in COMPUTED_PAGES.items():
        titles.setdefault(("page", path), gettext(title))
    return titles


# Pages that no file stands for, which prose may link as [text](page:path).
COMPUTED_PAGES = {
    "timeline/index": "Timeline",
    "events/index": "Events",
    "actors/index": "Actors",
    "channels/index": "Channels",
    "places/index": "Places",
    "outlets/index": "Outlets",
    "articles/index": "Articles",
    "stories/index": "Stories",
    "data/index": "Data",
    "search": "Search",
}


class _Linker:
    """What one piece of prose links to."""

    def __init__(
        self,
        source: ProseSource,
        content: Content,
        names: NameIndex,
        titles: Mapping[Target, str],
    ) -> None:
        self._source = source
        self._content = content
        self._names = names
        self._titles = titles
        self._page = page_path(*source.owner)
        self.linked: list[Target] = []
        self.notes: list[Problem] = []

    def resolve(self, scheme: str, name: str) -> tuple[str, str] | None:
        """Return the address and title of what a contributor links, or None."""
        name, _, _ = name.partition("#")
        title = self._titles.get((scheme, name))
        return None if title is None else (self._address((scheme, name)), title)

    def marks(self, text: str, is_open: IsOpen) -> Sequence[Mark]:
        """Return the names and dates of a text, ready to be wrapped."""
        article = self._source.article
        declared = _declared(article) if article else frozenset()
        marks: dict[tuple[int, int], Mark] = {}
        for name in self._names.find(text, declared):
            if not is_open(name.start, name.end):
                continue
            if name.target is None:
                self._note(name)
            elif name.target != self._source.owner and name.target not in self.linked:
                self.linked.append(name.target)
                title = self._titles[name.target]
                attributes = [("href", self._address(name.target)), ("class", "name")]
                attributes += [("title", title)] if title != name.text else []
                marks[name.start, name.end] = Mark(
                    start=name.start, end=name.end, tag="a", attributes=tuple(attributes)
                )
        published = article.published_day if article else None
        language = self._content.site.language
        for date in find_dates(text, published=published, language=language):
            machine = datetime_attribute(date.value)
            attributes = [("datetime", machine)] if machine else []
            attributes += [("title", in_words(date.value)), ("class", "date")]
            tag = "time" if machine else "span"
            if all(date.end <= start or end <= date.start for start, end in marks):
                marks[date.start, date.end] = Mark(
                    start=date.start, end=date.end, tag=tag, attributes=tuple(attributes)
                )
        return [marks[span] for span in sorted(marks)]

    def _address(self, target: Target) -> str:
        return relative(f"{page_path(*target)}.html", self._page)

    def _note(self, name: NameMention) -> None:
        prose = self._source.prose
        found = re.search(rf"(?<!\w){re.escape(name.text)}(?!\w)", prose.text)
        choices = " or ".join(f"[{name.text}]({kind}:{i})" for kind, i in name.candidates)
        self.notes.append(
            Problem(
                spot=spot_in(prose.text, found.start() if found else 0, prose.spot),
                code="ambiguous-name",
                what=f"'{name.text}' may mean several things and is left unlinked",
                mend=f"To decide, write {choices} or [{name.text}](none:).",
                severity="note",
            )
        )


def _declared(article: Article) -> frozenset[Target]:
    """Return what the accounts of an article declare, to decide between names."""
    targets: set[Target] = set()
    for account in article.accounts:
        stated = account.stated
        targets |= {("actor", i) for i in (*stated.actors, *account.claimants)}
        targets |= {("place", i) for i in stated.places}
        targets |= {("channel", i) for i, _ in stated.channels}
    return frozenset(targets)
