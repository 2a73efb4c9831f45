"""The date of an event, out of what its accounts say.

Denials, refusals to comment and announcements do not vote. Accounts agree when their spans share
a day; the narrowest span wins; a tie goes to the earliest published, then to the id.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence

from generator.dates.accounts import FORWARD_STANCES
from generator.dates.edtf import Edtf, reach
from generator.model import Account, Article, Id


def event_date(accounts: Sequence[Account], articles: Mapping[Id, Article]) -> tuple[Account, bool]:
    """Return the account whose date is the event's, and whether the accounts share no day.

    Every account has a date. `articles` holds the article of each by its id.
    """
    voting = [account for account in accounts if account.stance not in FORWARD_STANCES] or accounts
    spans = [reach(_date(account)) for account in voting]
    differ = max(first for first, _ in spans) > min(last for _, last in spans)

    def rank(account: Account) -> tuple[datetime.timedelta, datetime.date, Id, str]:
        first, last = reach(_date(account))
        published = articles[account.article].published.earliest or datetime.date.max
        return (last - first, published, account.article, _date(account).text)

    return min(voting, key=rank), differ


def _date(account: Account) -> Edtf:
    if account.date is None:
        raise ValueError(f"account of {account.event} in {account.article} has no date")
    return account.date
