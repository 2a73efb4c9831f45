"""The frozen values that every layer speaks in: what is written, and what is gathered from it.

Ids stand in place of objects. Text is NFC. Dates are `Edtf`; a `datetime.date` is one day.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.dates.edtf import Edtf
from generator.problem import Spot
from generator.texts import ENGLISH, Language

Id = str


def certain_day(date: Edtf) -> datetime.date | None:
    """Return the one day that a date certainly is, or None."""
    is_certain = date.is_day and not date.is_approximate and not date.is_uncertain
    return date.earliest if is_certain else None


# --- what people write -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One entry of a vocabulary."""

    id: Id
    title: str
    plural: str = ""
    icon: str = ""
    colour: str = ""
    description: str = ""


Vocabulary = Mapping[str, Mapping[Id, Term]]  # "event_kind" -> "talks" -> Term, in written order


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """What makes this site this site (`site_config/site.yml`)."""

    title: str
    description: str
    address: str
    edit_address: str
    language: str
    period: Edtf
    licence: str
    licence_address: str
    exports: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Prose:
    """Contributed Markdown and the place where it begins."""

    text: str
    spot: Spot


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What every file of content has: a body, and so a place."""

    body: Prose

    @property
    def spot(self) -> Spot:
        return Spot(file=self.body.spot.file)


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """A post of a person, with what is known of its time."""

    role: str
    start: Edtf | None = None
    end: Edtf | None = None
    attested: tuple[datetime.date, ...] = ()
    sources: tuple[Id, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Record(Written):
    """What actors, channels, places and outlets have in common."""

    id: Id
    name: str
    kind: Id
    aliases: tuple[str, ...] = ()
    short_forms: tuple[str, ...] = ()
    native_names: tuple[tuple[str, str], ...] = ()  # (language, name)
    formerly: tuple[Id, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor(Record):
    affiliation: Id | None = None
    demonyms: tuple[str, ...] = ()
    offices: tuple[Office, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel(Record):
    """`kind` is the level of the channel."""

    parties: tuple[Id, ...]
    part_of: Id | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Place(Record):
    country: Id | None = None
    lat: float | None = None
    lon: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet(Record):
    country: Id
    hosts: tuple[str, ...] = ()
    ownership: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """What an account or an editorial record may state of its event."""

    title: str | None = None
    kind: Id | None = None
    actors: tuple[Id, ...] = ()
    places: tuple[Id, ...] = ()
    channels: tuple[tuple[Id, Id], ...] = ()  # (channel, status)
    according_to: tuple[Id, ...] = ()
    line_used: str | None = None
    follows: tuple[Id, ...] = ()
    outcome: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """What one article says of one event."""

    article: Id
    event: Id
    what: Prose
    spot: Spot
    date_spot: Spot  # of `date`, else of `when`
    when: str | None = None
    date: Edtf | None = None  # settled by a person, else read from `when` by the dates layer
    date_is_settled: bool = False
    date_reason: str = ""  # how `when` was read, in words
    date_basis: str = ""  # why a person settled the date so
    said: Edtf | None = None
    by: tuple[Id, ...] = ()
    stance: Id = "states"
    stated: Stated = Stated()
    machine_read: bool = False  # the whole account was read by the generator

    @property
    def claimants(self) -> tuple[Id, ...]:
        """Who says so: `by`, else `according_to`; empty where the article reports on its own."""
        return self.by or self.stated.according_to


@dataclass(frozen=True, slots=True, kw_only=True)
class Article(Written):
    """One published report."""

    id: Id
    title: str
    outlet: Id
    published: Edtf
    title_is_ours: bool = False
    authors: tuple[str, ...] = ()
    url: str | None = None
    url_basis: str = ""
    archived: str | None = None
    published_basis: str = ""
    language: str = "en"
    origin: Id | None = None  # None: the outlet itself
    licence: str = ""
    formerly: tuple[Id, ...] = ()
    accounts: tuple[Account, ...] = ()

    @property
    def published_day(self) -> datetime.date | None:
        """The day of publication, or None where no one day is certain."""
        return certain_day(self.published)

    @property
    def origin_key(self) -> Id:
        """What counts as one independent origin."""
        return self.origin or self.outlet


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRecord(Written):
    """What an editor settles over several accounts (`content/events/<id>.md`)."""

    id: Id
    stated: Stated
    date: Edtf | None = None
    turning_point: str = ""
    formerly: tuple[Id, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Story(Written):
    """A guided tour through events."""

    id: Id
    title: str
    description: str = ""
    order: int = 999
    formerly: tuple[Id, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HandPage(Written):
    """A hand-written page of `content/pages`; `path` is relative to it, without .md."""

    path: str
    title: str
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """Everything that people wrote, sound, with every reference resolving."""

    site: Site
    vocabulary: Vocabulary
    interface: Language = ENGLISH
    actors: Mapping[Id, Actor] = field(default_factory=dict)
    channels: Mapping[Id, Channel] = field(default_factory=dict)
    places: Mapping[Id, Place] = field(default_factory=dict)
    outlets: Mapping[Id, Outlet] = field(default_factory=dict)
    articles: Mapping[Id, Article] = field(default_factory=dict)
    event_records: Mapping[Id, EventRecord] = field(default_factory=dict)
    stories: Mapping[Id, Story] = field(default_factory=dict)
    pages: Mapping[str, HandPage] = field(default_factory=dict)

    @property
    def records(self) -> dict[str, Mapping[Id, Record]]:
        """The named records by the word for one of their kind: "actor" -> id -> record."""
        return {
            "actor": self.actors,
            "channel": self.channels,
            "place": self.places,
            "outlet": self.outlets,
        }


# --- what is gathered from it ----------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened, was said, planned or denied, with every account of it."""

    id: Id
    title: str
    kind: Id
    date: Edtf
    accounts: tuple[Account, ...]  # ordered by (published, article, date)
    actors: tuple[Id, ...]
    speakers: tuple[Id, ...]  # who is quoted on it without having taken part
    places: tuple[Id, ...]
    channels: tuple[Id, ...]
    follows: tuple[Id, ...]
    origins: tuple[Id, ...]  # independent origins, sorted
    accounts_differ: bool  # the spans of the accounts share no day
    disputed: bool  # they differ and no editor has settled the date
    denied: bool  # at least one account denies it
    machine_read: bool  # every account was read by the generator
    date_is_read: bool  # the date comes from words that no person settled
    line_used: str | None = None
    outcome: str | None = None
    turning_point: str = ""
    summary: Prose | None = None  # of the editorial record
    record: Spot | None = None  # where the editorial record is

    @property
    def sort_key(self) -> tuple[datetime.date, datetime.date, Id]:
        """An order that cannot tie: (earliest, latest, id); open sides come first and last."""
        earliest = self.date.earliest or datetime.date.min
        return (earliest, self.date.latest or datetime.date.max, self.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class LaneEntry:
    """One status of a channel, from one account."""

    status: Id
    date: Edtf
    event: Id
    article: Id
    claimants: tuple[Id, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """The statuses of one channel according to one party; `party` None is the lane "reports"."""

    channel: Id
    party: Id | None
    entries: tuple[LaneEntry, ...]
