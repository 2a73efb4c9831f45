"""The accounts of an event side by side, and in words where they differ."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from generator.dates.accounts import FORWARD_STANCES
from generator.dates.edtf import Edtf, shares_a_day
from generator.dates.words import in_words
from generator.model import Account, Event
from generator.pages.page import text_markup
from generator.pages.views import DateView, Link, Views, date_view, in_language
from generator.texts import ENGLISH, gettext, listed, spoken

# As many outlets as a line can name before it is no longer read.
MAX_NAMED = 4
# A number in digits that is no year, time of day or part of a name such as Su-24.
_FIGURE = re.compile(r"(?<![\w:.,-])(?!(?:19|20)\d\d\b)\d+(?:,\d{3})*(?:\.\d+)?(?![\w:-])")
_MARKED_DATE = re.compile(r"<(time|span)\b[^>]*>.*?</\1>", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountView:
    """What one article says; `happened_elsewhen`: on no day of the event's date."""

    anchor: str
    article: Link
    outlet: Link
    origin: str
    published: DateView
    speakers: tuple[Link, ...]
    stance: str
    happened: DateView
    happened_elsewhen: bool
    said: DateView | None
    how_dated: Markup
    text: Markup
    statuses: tuple[tuple[Link, str], ...]
    archived: str | None
    machine_read: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Something that the accounts do not tell alike, in a sentence."""

    what: str
    sentence: str
    is_open: bool  # nobody has decided between them


def account_views(event: Event, views: Views) -> tuple[AccountView, ...]:
    """Return the accounts of an event in the order of publication."""
    return tuple(
        _account(number, account, event, views) for number, account in enumerate(event.accounts, 1)
    )


def _account(number: int, account: Account, event: Event, views: Views) -> AccountView:
    article = views.content.articles[account.article]
    happened = account.date or article.published
    return AccountView(
        anchor=f"account-{number}",
        article=views.link(("article", article.id)),
        outlet=views.link(("outlet", article.outlet)),
        origin=views.origin(article.origin),
        published=date_view(article.published),
        speakers=views.links("actor", account.claimants),
        stance=views.term("stance", account.stance).title.lower(),
        happened=date_view(happened),
        happened_elsewhen=not shares_a_day(happened, event.date),
        said=date_view(account.said) if account.said else None,
        how_dated=how_dated(account, views.foreign_language(article)),
        text=views.account_text(account),
        statuses=tuple(
            (views.link(("channel", channel)), views.term("status", status).title.lower())
            for channel, status in account.stated.channels
        ),
        archived=article.archived,
        machine_read=account.machine_read,
    )


def how_dated(account: Account, language: str) -> Markup:
    """Return how the date of an account was reached, in a sentence.

    `language` is that of the report's own words, where it is not that of the site.
    """
    words = in_language(account.when, language) if account.when else ""
    date = in_words(account.date) if account.date else ""
    if not account.date_is_settled:
        # Reasons are told in English by whatever reads the date.
        reason = in_language(account.date_reason or "", "" if spoken() is ENGLISH else "en")
        return text_markup(
            "The report says “{words}”; read by machine as {date}: {reason}.",
            words=words,
            date=date,
            reason=reason,
        )
    if account.date_basis:
        date = f"{date} ({account.date_basis})"
    if words:
        return text_markup(
            "The report says “{words}”; a person settled it as {date}.", words=words, date=date
        )
    return text_markup("A person settled the date as {date}.", date=date)


def differences(event: Event, views: Views) -> tuple[Difference, ...]:
    """Return what the accounts do not tell alike; none where they agree or there is only one."""
    if len(event.accounts) == 1:
        return ()
    return tuple(_differences(event, views))


def _differences(event: Event, views: Views) -> Iterator[Difference]:
    # What is announced or denied dates nothing: the event's date does not rest on it.
    voting = [a for a in event.accounts if a.stance not in FORWARD_STANCES] or event.accounts
    dates = [(in_words(_date(account, views)), account) for account in voting]
    if groups := _groups(dates, event, views):
        if event.accounts_differ:
            sentence = gettext("dates differ: {groups}", groups=groups)
        else:
            sentence = gettext("more and less exact, one date fits all: {groups}", groups=groups)
        yield Difference(what=gettext("When"), sentence=sentence, is_open=event.disputed)
    speakers = [(_speakers(account, views), account) for account in event.accounts]
    if groups := _groups(speakers, event, views):
        yield Difference(what=gettext("Who says so"), sentence=groups, is_open=False)
    stances = [
        (views.term("stance", account.stance).title.lower(), account) for account in event.accounts
    ]
    if groups := _groups(stances, event, views):
        sentence = gettext("stances differ: {groups}", groups=groups)
        yield Difference(what=gettext("Stance"), sentence=sentence, is_open=event.denied)
    figures = [(told, a) for a in event.accounts if (told := _figures(a, views))]
    if groups := _groups(figures, event, views):
        sentence = gettext("not the same: {groups}", groups=groups)
        yield Difference(what=gettext("Numbers"), sentence=sentence, is_open=False)
    for channel in event.channels:
        stated = [
            (views.term("status", status).title.lower(), account)
            for account in event.accounts
            for named, status in account.stated.channels
            if named == channel
        ]
        if groups := _groups(stated, event, views):
            name = views.name(("channel", channel))
            sentence = gettext("statuses differ: {groups}", groups=groups)
            yield Difference(what=name, sentence=sentence, is_open=False)


def _figures(account: Account, views: Views) -> str:
    """Return the numbers that an account gives in digits, dates left out: "80, 62"."""
    undated = Markup(_MARKED_DATE.sub("", views.account_text(account)))
    numbers = dict.fromkeys(_FIGURE.findall(undated.striptags()))
    return ", ".join(numbers)


def _groups(told: Sequence[tuple[str, Account]], event: Event, views: Views) -> str:
    """Return "7 April 2017 (TASS), 8 April 2017 (VOA)", or nothing where all tell the same."""
    sources: dict[str, dict[str, None]] = {}
    for words, account in told:
        sources.setdefault(words, {})[_source(account, event, views)] = None
    if len(sources) == 1 or not sources:
        return ""
    return "; ".join(f"{words} ({_named(list(names))})" for words, names in sources.items())


def _named(names: Sequence[str]) -> str:
    if len(names) <= MAX_NAMED:
        return ", ".join(names)
    kept = MAX_NAMED - 1
    return gettext(
        "{names} and {number} more", names=", ".join(names[:kept]), number=len(names) - kept
    )


def _source(account: Account, event: Event, views: Views) -> str:
    """Return an outlet, with the day of its report where it has several."""
    articles = views.content.articles
    article = articles[account.article]
    name = views.name(("outlet", article.outlet))
    reports = {a.article for a in event.accounts if articles[a.article].outlet == article.outlet}
    return name if len(reports) == 1 else f"{name}, {in_words(article.published)}"


def _speakers(account: Account, views: Views) -> str:
    names = [views.name(("actor", actor)) for actor in account.claimants]
    return listed(names) if names else gettext("the report itself")


def _date(account: Account, views: Views) -> Edtf:
    return account.date or views.content.articles[account.article].published


def reconciliation(event: Event, found: Sequence[Difference]) -> str:
    """Return whether the accounts agree, and where they do not, who decided: in plain sentences."""
    if len(event.accounts) == 1:
        return gettext("There is one account only, so there is nothing to compare it with.")
    if event.disputed or event.denied:
        return gettext("The accounts are not reconciled: nothing here decides between them.")
    if event.accounts_differ:
        return gettext("An editor settled the date; every account is shown with its own.")
    if not found:
        return gettext("The accounts agree on when it happened, on who says so and on the stance.")
    return gettext("The accounts do not exclude one another; they differ in this:")
