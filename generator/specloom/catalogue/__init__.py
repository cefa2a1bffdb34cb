"""Every id that a finding can have, and what is known about it.

Most are rules of a family (``lint``, ``documented``, ``diff``). The others say that something cannot be read,
built or written.
"""

from .entry import Entry
from .families import FAMILIES, RULES, described, entries, entry

__all__ = ["FAMILIES", "RULES", "Entry", "described", "entries", "entry"]
