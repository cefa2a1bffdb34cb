"""What every part of the build shares."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from specloom.api.composition import Composition
from specloom.api.document import Document, Place
from specloom.api.naming import Naming
from specloom.api.report import Report
from specloom.api.schemas import Lifter


class Context:
    """One document being built: where to look things up, lift schemas, settle names and report."""

    def __init__(self, document: Document, pins: Mapping[str, str]) -> None:
        self.document = document
        self.report: Report = document.report
        self.composition = Composition(document)
        self.lifter = Lifter(self.composition)
        self.naming = Naming(pins, document.report)
        self.lifted: list[dict[str, Any]] = []

    def lift(self, places: Iterable[Place], hint: str, owner: str = "") -> dict[str, Any]:
        """The lifted schema of a value for which all of ``places`` hold, to be kept in the intermediate form."""
        return self.keep(self.lifter.lift_all(places, hint, owner))

    def keep(self, schema: dict[str, Any]) -> dict[str, Any]:
        """Remembers a lifted schema, so that its references are pointed at names in the end."""
        self.lifted.append(schema)
        return schema
