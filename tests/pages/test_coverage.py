"""The coverage page counts every month of publication, the silent ones too."""

from __future__ import annotations

import re
from collections.abc import Callable

from generator.build import Build

ARTICLE = """---
title: A report
outlet: {outlet}
url: https://example.org/{day}
published: {day}
---
Nothing dated.
"""
_ROW = r"^\| (\w+ \d{4}) \| (\d+) \|.*\| (\d+) \| ?(.*?) ?\|$"
COMMENT = "---\ntitle: Coverage\n---\nWhat was gone through.\n"


def test_each_month_from_the_first_report_to_the_last_has_a_row(
    build_of: Callable[..., Build],
) -> None:
    days = ("2015-11-02", "2015-11-03", "2015-11-04", "2016-01-05")
    files = {f"articles/{day[:4]}/{day}": ARTICLE.format(outlet="voa", day=day) for day in days}
    page = next(
        page
        for page in build_of({"pages/about/coverage": COMMENT, **files}).pages
        if page.path == "about/coverage"
    )
    rows = re.findall(_ROW, page.render(), re.MULTILINE)
    assert [(month, int(count), thin) for month, count, _, thin in rows] == [
        ("November 2015", 3, "one country only"),
        ("December 2015", 0, "no report"),
        ("January 2016", 1, "few reports"),
    ]
