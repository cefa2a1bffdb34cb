"""One of the two documents that are compared."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..api import Api
from ..diagnostics import Position
from ..source import Bundle
from .renaming import Renaming


@dataclass(frozen=True, slots=True)
class Version:
    """One of the two documents: bundled and understood. ``name`` is what a person calls it."""

    name: str
    bundle: Bundle
    api: Api
    renaming: Renaming = field(default_factory=Renaming)

    def position(self, pointer: str) -> Position:
        """Where a place of the bundled document is written."""
        return self.renaming.position(self.bundle.position(pointer))
