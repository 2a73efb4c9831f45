"""Where each thing has its page."""

import pytest

from generator.links.addresses import month_path, page_path, relative


@pytest.mark.parametrize(
    ("kind", "record_id", "path"),
    [("actor", "russia", "actors/russia"), ("event", "a", "events/a"),
     ("story", "s", "stories/s"), ("article", "a", "articles/a"), ("channel", "c", "channels/c"),
     ("outlet", "o", "outlets/o"), ("place", "p", "places/p"), ("page", "about/x", "about/x"),
     ("page", "index", "index")],
)  # fmt: skip
def test_a_page_has_the_address_of_its_id(kind: str, record_id: str, path: str) -> None:
    assert page_path(kind, record_id) == path


def test_a_month_and_a_year_have_addresses() -> None:
    assert (month_path("2015-10"), month_path("2015")) == ("timeline/2015-10", "timeline/2015")


@pytest.mark.parametrize(
    ("target", "page", "address"),
    [("events/a.html", "events/b", "a.html"), ("events/a.html", "actors/b", "../events/a.html"),
     ("events/a.html", "index", "events/a.html"), ("index.html", "about/x/y", "../../index.html"),
     ("about/x.html", "about/x", "x.html")],
)  # fmt: skip
def test_an_address_is_seen_from_the_page_that_links_it(
    target: str, page: str, address: str
) -> None:
    assert relative(target, page) == address
