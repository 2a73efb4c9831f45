"""Gives every account its date: settled by a person, else read from the report's own words."""

from __future__ import annotations

import dataclasses

from generator.dates.edtf import Edtf, shares_a_day
from generator.dates.language import LANGUAGES
from generator.dates.when import read_when
from generator.dates.words import in_words
from generator.model import Account, Article
from generator.problem import Problem, shortened

# Accounts of these stances tell of a thing to come or of none at all.
FORWARD_STANCES = frozenset({"announces", "denies", "declines-to-comment"})


def date_accounts(article: Article) -> tuple[Article, tuple[Problem, ...]]:
    """Return the article with a date in every account, and what stands in the way of that.

    An account without a date keeps None and has an error among the problems.
    """
    dated: list[Account] = []
    problems: list[Problem] = []
    for account in article.accounts:
        dated_account, found = _date_account(account, article)
        dated.append(dated_account)
        problems += found
    return dataclasses.replace(article, accounts=tuple(dated)), tuple(problems)


def _date_account(account: Account, article: Article) -> tuple[Account, tuple[Problem, ...]]:
    published = article.published_day
    mention = None
    if account.when and published and article.language in LANGUAGES:
        mention = read_when(account.when, published=published, language=article.language)
    if account.date is None and mention is None:
        return account, (_unread(account, article),)
    if account.date is None and mention is not None:
        account = dataclasses.replace(account, date=mention.value, date_reason=mention.reason)
    problems = []
    if mention and not account.date_basis and not _agree(account, mention.value):
        problems.append(
            Problem(
                spot=account.date_spot,
                code="date-differs",
                what=f"'{shortened(account.when or '')}' reads as {mention.value.text} "
                f"({mention.reason}), not as {account.date.text if account.date else ''}",
                mend="Mend `date:`, or say in `date_basis:` why it differs.",
                severity="warning",
            )
        )
    if _is_after_publication(account, article):
        problems.append(
            Problem(
                spot=account.date_spot,
                code="event-after-publication",
                what=f"the event ({in_words(account.date) if account.date else ''}) is later "
                f"than the report ({in_words(article.published)})",
                mend="Mend the date, or write `stance: announces` for a thing to come.",
            )
        )
    return account, tuple(problems)


def _agree(account: Account, value: Edtf) -> bool:
    return account.date == value or (account.date is not None and shares_a_day(account.date, value))


def _is_after_publication(account: Account, article: Article) -> bool:
    last = article.published.latest
    first = account.date.earliest if account.date else None
    is_forward = account.stance in FORWARD_STANCES or account.stated.outcome == "did-not-happen"
    return bool(last and first and first > last) and not is_forward


def _unread(account: Account, article: Article) -> Problem:
    if account.when is None:
        what = "the account has neither 'when' nor 'date'"
        mend = "Write `when:` with the report's words, or `date:` with an EDTF date, or both."
    elif article.published_day is None:
        what = "'date' is missing"
        mend = "The day of publication is not certain, so words are not read: write `date:`."
    elif article.language not in LANGUAGES:
        what = f"'date' is missing, and no words are read in the language '{article.language}'"
        mend = f"Write `date:`; languages that are read: {', '.join(sorted(LANGUAGES))}."
    else:
        what = f"no date can be read from '{shortened(account.when)}'"
        mend = "Write the date beside it: `date: 2015-10-20`."
    return Problem(spot=account.date_spot, code="missing-date", what=what, mend=mend)
