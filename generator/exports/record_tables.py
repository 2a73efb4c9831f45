"""The tables beside `events.csv`: accounts, articles, statuses of channels, and the records."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.exports.tables import Column, Table, Value
from generator.links.addresses import web_address
from generator.model import Record
from generator.texts import gettext_noop
from generator.timeline.timeline import Timeline, article_key

_DATE = (
    Column(name="date", what="EDTF"),
    Column(name="earliest", what="first day as written; empty where open", type="date"),
    Column(name="latest", what="last day as written; empty where open", type="date"),
)
_RECORD = (
    Column(name="id", what="permanent id"),
    Column(name="name", what="the name that pages show"),
    Column(name="kind", what="from the vocabulary of kinds"),
    Column(name="other_names", what="as sources spell it, separated by |"),
)
_URL = Column(name="url", what="its page")


def _accounts(timeline: Timeline) -> Iterator[Sequence[Value]]:
    for event in timeline.events.values():
        for account in event.accounts:
            article = timeline.content.articles[account.article]
            date = account.date or article.published
            yield (
                event.id,
                article.id,
                article.outlet,
                article.origin_key,
                date.text,
                date.earliest,
                date.latest,
                account.said.text if account.said else None,
                article.published.text,
                " ".join(account.claimants),
                account.stance,
                account.when,
                account.date_is_settled,
                " ".join(f"{channel}={status}" for channel, status in account.stated.channels),
                account.machine_read,
                " ".join(account.what.text.split()),
            )


def _articles(timeline: Timeline) -> Iterator[Sequence[Value]]:
    for article in sorted(timeline.content.articles.values(), key=article_key):
        yield (
            article.id,
            article.title,
            article.title_is_ours,
            article.outlet,
            article.origin_key,
            article.published.text,
            article.language,
            "; ".join(article.authors),
            article.url,
            article.archived,
            " ".join(timeline.events_by_article.get(article.id, ())),
            _address(timeline, "article", article.id),
        )


def _actors(timeline: Timeline) -> Iterator[Sequence[Value]]:
    for actor in timeline.content.actors.values():
        events = timeline.events_by_actor.get(actor.id, ())
        yield (
            *_record(actor),
            actor.affiliation,
            len(events),
            _address(timeline, "actor", actor.id),
        )


def _channels(timeline: Timeline) -> Iterator[Sequence[Value]]:
    for channel in timeline.content.channels.values():
        events = timeline.events_by_channel.get(channel.id, ())
        yield (
            *_record(channel),
            " ".join(channel.parties),
            channel.part_of,
            len(events),
            _address(timeline, "channel", channel.id),
        )


def _statuses(timeline: Timeline) -> Iterator[Sequence[Value]]:
    for channel, lanes in timeline.lanes.items():
        for lane in lanes:
            for entry in lane.entries:
                yield (
                    channel,
                    lane.party,
                    entry.status,
                    entry.date.text,
                    entry.date.earliest,
                    entry.date.latest,
                    entry.event,
                    entry.article,
                    " ".join(entry.claimants),
                )


def _places(timeline: Timeline) -> Iterator[Sequence[Value]]:
    for place in timeline.content.places.values():
        events = timeline.events_by_place.get(place.id, ())
        yield (
            *_record(place),
            place.country,
            place.lat,
            place.lon,
            len(events),
            _address(timeline, "place", place.id),
        )


def _outlets(timeline: Timeline) -> Iterator[Sequence[Value]]:
    for outlet in timeline.content.outlets.values():
        articles = timeline.articles_by_outlet.get(outlet.id, ())
        yield (
            *_record(outlet),
            outlet.country,
            len(articles),
            _address(timeline, "outlet", outlet.id),
        )


def _record(record: Record) -> tuple[Value, ...]:
    names = (*record.aliases, *record.short_forms, *(name for _, name in record.native_names))
    return (record.id, record.name, record.kind, " | ".join(names))


def _address(timeline: Timeline, kind: str, record_id: str) -> str:
    return web_address(timeline.content.site.address, kind, record_id)


_EVENTS = Column(name="events", what="how many events", type="number")

ACCOUNTS = Table(
    name="accounts",
    title=gettext_noop("One line per account: what one article says of one event (CSV)"),
    columns=(
        Column(name="event", what="id of the event"),
        Column(name="article", what="id of the article"),
        Column(name="outlet", what="id of the outlet"),
        Column(name="origin", what="where the information comes from"),
        *_DATE,
        Column(name="said", what="EDTF: when it was said"),
        Column(name="published", what="EDTF: when it was published"),
        Column(name="by", what="who says so, ids"),
        Column(name="stance", what="states, confirms, denies, declines-to-comment, announces"),
        Column(name="when", what="the report's own words for the date"),
        Column(name="date_is_settled", what="by a person; else read by machine", type="boolean"),
        Column(name="channels", what="channel=status, ids"),
        Column(name="machine_read", what="the whole account was", type="boolean"),
        Column(name="what", what="the account in our words (Markdown)"),
    ),
    rows=_accounts,
)
ARTICLES = Table(
    name="articles",
    title=gettext_noop("One line per article (CSV)"),
    columns=(
        Column(name="id", what="permanent id"),
        Column(name="title", what="as published"),
        Column(name="title_is_ours", what="the headline is unknown", type="boolean"),
        Column(name="outlet", what="id of the outlet"),
        Column(name="origin", what="where the information comes from"),
        Column(name="published", what="EDTF"),
        Column(name="language", what="language code"),
        Column(name="authors", what="separated by ;"),
        Column(name="report", what="its address"),
        Column(name="archived", what="a capture of it"),
        Column(name="events", what="ids of the events that it tells of"),
        _URL,
    ),
    rows=_articles,
)
ACTORS = Table(
    name="actors",
    title=gettext_noop("One line per actor (CSV)"),
    columns=(*_RECORD, Column(name="affiliation", what="whom it belongs to, id"), _EVENTS, _URL),
    rows=_actors,
)
CHANNELS = Table(
    name="channels",
    title=gettext_noop("One line per channel (CSV)"),
    columns=(
        *_RECORD,
        Column(name="parties", what="ids"),
        Column(name="part_of", what="id of a channel"),
        _EVENTS,
        _URL,
    ),
    rows=_channels,
)
STATUSES = Table(
    name="statuses",
    title=gettext_noop("One line per status of a channel, according to one party (CSV)"),
    columns=(
        Column(name="channel", what="id of the channel"),
        Column(name="party", what="according to whom; empty: outlets by themselves"),
        Column(name="status", what="proposed, opened, used, suspended, restored, closed"),
        *_DATE,
        Column(name="event", what="id of the event"),
        Column(name="article", what="id of the article"),
        Column(name="by", what="who says so, ids"),
    ),
    rows=_statuses,
)
PLACES = Table(
    name="places",
    title=gettext_noop("One line per place (CSV)"),
    columns=(
        *_RECORD,
        Column(name="country", what="id"),
        Column(name="lat", what="degrees north; empty where no point is meant", type="number"),
        Column(name="lon", what="degrees east", type="number"),
        _EVENTS,
        _URL,
    ),
    rows=_places,
)
OUTLETS = Table(
    name="outlets",
    title=gettext_noop("One line per outlet (CSV)"),
    columns=(
        *_RECORD,
        Column(name="country", what="id"),
        Column(name="articles", what="how many articles", type="number"),
        _URL,
    ),
    rows=_outlets,
)

TABLES = (ACCOUNTS, ARTICLES, ACTORS, CHANNELS, STATUSES, PLACES, OUTLETS)
