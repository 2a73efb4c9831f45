"""What templates print again and again: links, lines of events, dates in words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from markupsafe import Markup

from generator.dates.edtf import Edtf, datetime_attribute, parse_edtf
from generator.dates.words import in_words
from generator.links.addresses import page_path, relative
from generator.links.names import Target
from generator.model import Account, Article, Event, Id, Prose, Record, Term
from generator.pages.page import escaped
from generator.texts import gettext, ngettext
from generator.timeline.timeline import Timeline

_DATED_ID = re.compile(r"(.+)-(\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d))?)")
# An id as short as "afp" is an abbreviation.
MAX_INITIALS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A link to a page of the site; `href` is relative to the page that shows it."""

    text: str
    href: Markup
    note: str = ""
    language: str = ""  # of the text, where it is not that of the site

    def __html__(self) -> str:
        """The link as an element: printed in a template it is finished HTML."""
        return f'<a href="{self.href}">{in_language(self.text, self.language)}</a>'


@dataclass(frozen=True, slots=True, kw_only=True)
class DateView:
    """A date for people and for machines."""

    words: str
    machine: str | None
    edtf: str

    def __html__(self) -> str:
        """A `time` element where the date is exact, else the words alone."""
        words = escaped(self.words)
        if self.machine:
            return f'<time datetime="{self.machine}">{words}</time>'
        return f'<span class="date">{words}</span>'


@dataclass(frozen=True, slots=True, kw_only=True)
class Badge:
    """A word that marks an event in lists: disputed, denied, machine-read."""

    id: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EventLine:
    """An event in a list."""

    id: Id
    date: DateView
    title: Link
    kind: str
    kind_id: Id
    icon: str
    actors: tuple[Link, ...]
    badges: tuple[Badge, ...]
    sources: str


def in_language(text: str, language: str) -> Markup:
    """Return a text, marked with its language (and so set in its direction) where it has one."""
    words = escaped(text)
    return Markup('<bdi lang="{}">{}</bdi>').format(language, words) if language else words


def date_view(date: Edtf) -> DateView:
    """Return a date as it is printed."""
    return DateView(words=in_words(date), machine=datetime_attribute(date), edtf=date.text)


class Views:
    """Makes what is printed on one page; every address is relative to that page."""

    def __init__(self, timeline: Timeline, path: str) -> None:
        self.timeline = timeline
        self.content = timeline.content
        self.path = path

    def href(self, path: str) -> Markup:
        """Return the address of a path of the site (with its ending)."""
        return Markup(relative(path, self.path))  # made of ids and fixed words

    def link(self, target: Target, text: str | None = None, note: str = "") -> Link:
        """Return a link to the page of something."""
        kind, record_id = target
        words = text or self.name(target)
        href = self.href(f"{page_path(kind, record_id)}.html")
        language = self.title_language(record_id) if kind == "article" and not text else ""
        return Link(text=words, href=href, note=note, language=language)

    def links(self, kind: str, ids: Iterable[Id]) -> tuple[Link, ...]:
        """Return links to several things of one kind."""
        return tuple(self.link((kind, record_id)) for record_id in ids)

    def name(self, target: Target) -> str:
        """Return what something is called."""
        kind, record_id = target
        content = self.content
        if kind == "event":
            return self.timeline.events[record_id].title
        if kind == "article":
            return content.articles[record_id].title
        if kind == "story":
            return content.stories[record_id].title
        if kind == "page":
            return content.pages[record_id].title
        return self.record(target).name

    def title_language(self, article_id: Id) -> str:
        """Return the language of an article's title where it is not that of the site."""
        article = self.content.articles[article_id]
        return "" if article.title_is_ours else self.foreign_language(article)

    def foreign_language(self, article: Article) -> str:
        """Return the language of an article's own words where it is not that of the site."""
        return "" if article.language == self.content.site.language else article.language

    def record(self, target: Target) -> Record:
        """Return the actor, channel, place or outlet of a target."""
        kind, record_id = target
        return self.content.records[kind][record_id]

    def term(self, vocabulary: str, term_id: Id) -> Term:
        """Return a term of a vocabulary."""
        return self.content.vocabulary[vocabulary][term_id]

    def prose(self, prose: Prose) -> Markup:
        """Return a finished block of prose."""
        return self.timeline.blocks[prose.spot].html

    def event_line(self, event_id: Id) -> EventLine:
        """Return an event as a line of a list."""
        event = self.timeline.events[event_id]
        kind = self.term("event_kind", event.kind)
        return EventLine(
            id=event.id,
            date=date_view(event.date),
            title=self.link(("event", event.id)),
            kind=kind.title,
            kind_id=event.kind,
            icon=kind.icon,
            actors=self.links("actor", event.actors[:6]),
            badges=badges(event),
            sources=counted(len(event.origins), "origin"),
        )

    def event_lines(self, event_ids: Iterable[Id]) -> tuple[EventLine, ...]:
        """Return events as lines, in the order given."""
        return tuple(self.event_line(event_id) for event_id in event_ids)

    def article_line(self, article: Article) -> Link:
        """Return a link to an article with its outlet and day: "Title (Outlet, 21 June 2017)"."""
        outlet = self.content.outlets[article.outlet].name
        return self.link(("article", article.id), note=f"{outlet}, {in_words(article.published)}")

    def named_in(self, target: Target) -> tuple[Link, ...]:
        """Return links to everything whose prose names a thing."""
        return tuple(self.link(owner) for owner in self.timeline.named_in.get(target, ()))

    def origin(self, origin: Id | None) -> str:
        """Return an origin in words: an outlet's name, else what its id says.

        `coalition-briefing-2017-09-21` is the coalition briefing of 21 September 2017.
        """
        if origin is None:
            return gettext("own report")
        if origin in self.content.outlets:
            return self.content.outlets[origin].name
        dated = _DATED_ID.fullmatch(origin)
        words = dated.group(1) if dated else origin
        name = words.upper() if len(words) <= MAX_INITIALS else words.replace("-", " ")
        return f"{name}, {in_words(parse_edtf(dated.group(2)))}" if dated else name

    def account_text(self, account: Account) -> Markup:
        """Return what an account says: finished prose, or the clause that was read."""
        if account.machine_read:
            return Markup("<p>{}</p>").format(account.what.text)
        return self.prose(account.what)


def badges(event: Event) -> tuple[Badge, ...]:
    """Return the marks of an event, in a fixed order."""
    marks = (
        (event.disputed, "disputed", gettext("Date disputed")),
        (event.accounts_differ and not event.disputed, "settled", gettext("Accounts differ")),
        (event.denied, "denied", gettext("Denied")),
        (event.outcome == "did-not-happen", "not-happened", gettext("Did not happen")),
        (event.machine_read, "machine-read", gettext("Machine-read")),
        (
            event.date_is_read and not event.machine_read,
            "date-read",
            gettext("Date machine-read"),
        ),
    )
    return tuple(Badge(id=mark, text=text) for holds, mark, text in marks if holds)


_COUNTED: Mapping[str, Callable[[int], str]] = {
    "event": lambda n: ngettext("{number} event", "{number} events", n),
    "article": lambda n: ngettext("{number} article", "{number} articles", n),
    "report": lambda n: ngettext("{number} report", "{number} reports", n),
    "account": lambda n: ngettext("{number} account", "{number} accounts", n),
    "origin": lambda n: ngettext("{number} origin", "{number} origins", n),
    "independent origin": lambda n: ngettext(
        "{number} independent origin", "{number} independent origins", n
    ),
    "outlet": lambda n: ngettext("{number} outlet", "{number} outlets", n),
    "change": lambda n: ngettext("{number} change", "{number} changes", n),
    "day": lambda n: ngettext("{number} day", "{number} days", n),
    "week": lambda n: ngettext("{number} week", "{number} weeks", n),
    "month": lambda n: ngettext("{number} month", "{number} months", n),
}


def counted(number: int, noun: str) -> str:
    """Return a number with one of a few nouns: "1 origin", "3 origins"."""
    return _COUNTED[noun](number)
