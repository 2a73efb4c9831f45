"""Every id that some file stands for or mentions, sound or not.

A reference to a file with faults is no second fault: the first is told already.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from generator.content.front_matter import Document
from generator.model import Id
from generator.problem import Spot

ID = re.compile(r"[a-z0-9-]{1,80}", re.ASCII)


@dataclass(slots=True)
class Known:
    """What the files of a project are, before any of them is sound."""

    ids: dict[str, dict[Id, Spot]] = field(default_factory=dict)  # "actors" -> id -> its file
    events: set[Id] = field(default_factory=set)  # that articles tell
    documents: dict[str, dict[Id, Document]] = field(default_factory=dict)  # "actors" -> id
    has_unreadable_article: bool = False
