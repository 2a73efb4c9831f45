"""The date of an event: the rule of the design, case by case."""

from __future__ import annotations

import pytest

from generator.dates.edtf import parse_edtf
from generator.model import Account, Article, Prose
from generator.problem import Spot
from generator.timeline.dating import event_date

SPOT = Spot(file="a.md")

# Each line is an account: article, day of publication, date, stance. Then: whose date it is, and
# whether the accounts share no day.
CASES = {
    "one account": ("""
        a 2015-10-08 2015-10-07 states""", "a 2015-10-07", False),
    "two that agree: the first published": ("""
        b 2015-10-08 2015-10-07 states
        a 2015-10-09 2015-10-07 states""", "b 2015-10-07", False),
    "two that agree, published on one day: the first by id": ("""
        b 2015-10-08 2015-10-07 states
        a 2015-10-08 2015-10-07 states""", "a 2015-10-07", False),
    "the narrowest wins, although published later": ("""
        a 2015-10-08 2015-10 states
        b 2015-10-30 2015-10-07 states""", "b 2015-10-07", False),
    "an interval is narrower than its month": ("""
        a 2015-10-08 2015-10 states
        b 2015-10-30 2015-10-06/2015-10-07 states""", "b 2015-10-06/2015-10-07", False),
    "about a day is wider than three days": ("""
        a 2015-10-08 2015-10-06~ states
        b 2015-10-30 2015-10-05/2015-10-07 states""", "b 2015-10-05/2015-10-07", False),
    "unsure is as narrow as sure": ("""
        a 2015-10-08 2015-10-07? states
        b 2015-10-30 2015-10-07 states""", "a 2015-10-07?", False),
    "an open side is the widest": ("""
        a 2015-10-08 2015-10-07/.. states
        b 2015-10-30 2015 states""", "b 2015", False),
    "two days apart differ": ("""
        a 2015-10-08 2015-10-07 states
        b 2015-10-09 2015-10-06 states""", "a 2015-10-07", True),
    "about a day reaches three days later": ("""
        a 2015-10-08 2015-10-04~ states
        b 2015-10-09 2015-10-07 states""", "b 2015-10-07", False),
    "about a day reaches three days earlier": ("""
        a 2015-10-08 2015-10-07~ states
        b 2015-10-09 2015-10-04 states""", "b 2015-10-04", False),
    "about a day does not reach four days": ("""
        a 2015-10-08 2015-10-03~ states
        b 2015-10-09 2015-10-07 states""", "b 2015-10-07", True),
    "about a month reaches the month before": ("""
        a 2015-10-08 2015-10~ states
        b 2015-10-09 2015-09-01 states""", "b 2015-09-01", False),
    "about a month does not reach two months": ("""
        a 2015-10-08 2015-10~ states
        b 2015-10-09 2015-08-31 states""", "b 2015-08-31", True),
    "unsure widens nothing": ("""
        a 2015-10-08 2015-10-07? states
        b 2015-10-09 2015-10-06 states""", "a 2015-10-07?", True),
    "a confirmation votes": ("""
        a 2015-10-08 2015-10-07 states
        b 2015-10-09 2015-10-06 confirms""", "a 2015-10-07", True),
    "a denial does not vote": ("""
        a 2015-10-08 2015-10 states
        b 2015-10-01 2015-09-06 denies""", "a 2015-10", False),
    "a refusal to comment does not vote": ("""
        a 2015-10-08 2015-10 states
        b 2015-10-01 2015-10-07 declines-to-comment""", "a 2015-10", False),
    "an announcement does not vote": ("""
        a 2015-10-08 2015-10 states
        b 2015-10-01 2015-10-07 announces""", "a 2015-10", False),
    "where nobody votes, all do": ("""
        a 2015-10-08 2015-10-10 announces
        b 2015-10-09 2015-10 denies""", "a 2015-10-10", False),
    "three of which two agree differ": ("""
        a 2015-10-08 2015-10-06 states
        b 2015-10-09 2015-10-06 states
        c 2015-10-10 2015-10-07 states""", "a 2015-10-06", True),
    "a wide one does not make two narrow ones agree": ("""
        a 2015-10-08 2015-10 states
        b 2015-10-09 2015-10-06 states
        c 2015-10-10 2015-10-07 states""", "b 2015-10-06", True),
    "two accounts of one article: the narrower": ("""
        a 2015-10-08 2015-10 states
        a 2015-10-08 2015-10-07 states""", "a 2015-10-07", False),
}  # fmt: skip


def gathered(table: str) -> tuple[list[Account], dict[str, Article]]:
    accounts, articles = [], {}
    for line in table.split("\n"):
        if not line.strip():
            continue
        article, published, date, stance = line.split()
        prose = Prose(text="x", spot=SPOT)
        articles[article] = Article(
            id=article, title="T", outlet="voa", published=parse_edtf(published), body=prose
        )
        accounts.append(
            Account(article=article, event="e", what=prose, spot=SPOT, date_spot=SPOT,
                    date=parse_edtf(date), stance=stance)
        )  # fmt: skip
    return accounts, articles


@pytest.mark.parametrize(("table", "wanted", "differ"), CASES.values(), ids=CASES)
def test_whose_date_is_the_event_s(table: str, wanted: str, differ: bool) -> None:
    accounts, articles = gathered(table)
    account, accounts_differ = event_date(accounts, articles)
    assert account.date
    assert (f"{account.article} {account.date.text}", accounts_differ) == (wanted, differ)


@pytest.mark.parametrize(("table", "wanted", "differ"), CASES.values(), ids=CASES)
def test_the_order_of_the_accounts_does_not_matter(table: str, wanted: str, differ: bool) -> None:
    accounts, articles = gathered(table)
    account, accounts_differ = event_date(accounts[::-1], articles)
    assert account.date
    assert (f"{account.article} {account.date.text}", accounts_differ) == (wanted, differ)


def test_an_account_without_a_date_is_a_bug() -> None:
    prose = Prose(text="x", spot=SPOT)
    account = Account(article="a", event="e", what=prose, spot=SPOT, date_spot=SPOT)
    with pytest.raises(ValueError, match="has no date"):
        event_date([account], {})
