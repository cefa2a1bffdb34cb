"""What every part of the build shares."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from typing import Any, TypeVar

from specloom.api.composition import Composition
from specloom.api.document import Document, Place
from specloom.api.naming import Naming
from specloom.api.report import Report
from specloom.api.schemas import Lifter
from specloom.api.words import pascal

T = TypeVar("T")


class Context:
    """One document being built: where to look things up, lift schemas, settle names and report."""

    def __init__(self, document: Document, pins: Mapping[str, str]) -> None:
        self.document = document
        self.report: Report = document.report
        self.composition = Composition(document)
        self.lifter = Lifter(self.composition)
        self.naming = Naming(pins, document.report)
        self.lifted: list[dict[str, Any]] = []
        self._shared: dict[Hashable, Any] = {}

    def lift(self, places: Iterable[Place], hint: str, owner: str = "") -> dict[str, Any]:
        """The lifted schema of a value for which all of ``places`` hold, kept."""
        return self.keep(self.lifter.lift_all(places, hint, owner))

    def keep(self, schema: dict[str, Any]) -> dict[str, Any]:
        """Remembers a lifted schema, so that its references are pointed at names in the end."""
        self.lifted.append(schema)
        return schema

    def once(self, place: Place, key: Hashable, make: Callable[[], T]) -> T:
        """What ``make`` gives for a shared component, made once; made anew for whatever stands elsewhere."""
        if not component_hint(place):
            return make()
        if (place.pointer, key) not in self._shared:
            self._shared[place.pointer, key] = make()
        made: T = self._shared[place.pointer, key]
        return made


def component_hint(place: Place) -> str:
    """The PascalCase name of the shared component that stands at ``place``, "" if none does."""
    tokens = place.pointer.split("/")
    return pascal(tokens[3]) if len(tokens) == 4 and tokens[1] == "components" else ""
