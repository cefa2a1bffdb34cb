"""Every id that a finding can have, and what is known about it.

Most are rules of a family (``lint``, ``documented``, ``diff``). The others say that something cannot be read,
built or written.
"""

from .entry import Entry
from .families import FAMILIES, RULES, all_entries, described, entries, entry
from .selection import EVERYTHING, LEVELS, Selection, did_you_mean, names_nothing
from .waivable import excused

__all__ = [
    "EVERYTHING",
    "FAMILIES",
    "LEVELS",
    "RULES",
    "Entry",
    "Selection",
    "all_entries",
    "described",
    "did_you_mean",
    "entries",
    "entry",
    "excused",
    "names_nothing",
]
