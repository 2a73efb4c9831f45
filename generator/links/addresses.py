"""Where each thing has its page. Addresses are permanent: they are made of ids and nothing else."""

from __future__ import annotations

import posixpath

from generator.model import Id

FOLDERS = {
    "actor": "actors",
    "article": "articles",
    "channel": "channels",
    "event": "events",
    "outlet": "outlets",
    "place": "places",
    "story": "stories",
}


def page_path(kind: str, record_id: Id) -> str:
    """Return the path of a page without ending, from the site's root: "events/the-id"."""
    return record_id if kind == "page" else f"{FOLDERS[kind]}/{record_id}"


def web_address(site: str, kind: str, record_id: Id) -> str:
    """Return the whole address of a page, on the site whose own address is given."""
    return f"{site}{page_path(kind, record_id)}.html"


def month_path(month: str) -> str:
    """Return the path of a month ("2015-10") or a year ("2015")."""
    return f"timeline/{month}"


def relative(target: str, page: str) -> str:
    """Return the address of a path as seen from a page, both from the site's root."""
    folder = page.rpartition("/")[0]
    if not folder:
        return target
    if "/" not in folder and not target.startswith(f"{folder}/"):
        return f"../{target}"  # nearly every link there is: relpath would take ten times as long
    return posixpath.relpath(target, folder)
