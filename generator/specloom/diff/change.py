"""One difference between two documents, before any rule judges it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .subject import Subject

ANY = ("any value",)
"""What is shown of a schema that has no list of values."""

Side = Literal["reply", "request", "call"]
"""Who meets it: readers of replies, writers of requests, or all callers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Something that is not as it was.

    ``what`` is the kind of change; rules say which kinds they judge. ``old`` and ``new`` are JSON pointers
    into the two bundled documents; where there is no such place any more, or not yet, it is that of the
    nearest place around it. ``removed`` says that the old document has the place to show. ``tighter`` and
    ``wider`` say of types and bounds that less is taken than before, or more. ``note`` is more to be told.
    """

    what: str
    side: Side
    subject: Subject
    old: str
    new: str
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    name: str = ""
    tighter: bool = False
    wider: bool = False
    removed: bool = False
    note: str = ""

    @property
    def gone(self) -> tuple[str, ...]:
        """What was and is no more."""
        return () if self.after == ANY else tuple(value for value in self.before if value not in self.after)

    @property
    def come(self) -> tuple[str, ...]:
        """What is and was not."""
        return () if self.before == ANY else tuple(value for value in self.after if value not in self.before)
