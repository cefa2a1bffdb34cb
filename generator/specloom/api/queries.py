"""What the query parameters of a resource's operations tell: filters, sorting, includes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from specloom.api.calls import Call
from specloom.api.composition import Composition
from specloom.api.context import Context
from specloom.api.document import Place, as_names, as_text
from specloom.api.ir import Filter
from specloom.api.parameters import declared, parameter_schema
from specloom.api.words import pascal

_FILTER = re.compile(r"filter\[([^\[\]]+)\](\[.*\])?")
PREDICATES = "x-predicates"


@dataclass(slots=True)
class Queries:
    """Everything gathered from the query parameters of one resource."""

    filters: list[Filter] = field(default_factory=list[Filter])
    predicates: tuple[str, ...] = ()
    sorts: frozenset[str] = frozenset()
    includes: frozenset[str] | None = None
    include_paths: tuple[str, ...] = ()
    any: bool = False

    @property
    def closed_paths(self) -> tuple[str, ...]:
        """The only paths that can be included, empty where the document lists no whole paths."""
        return self.include_paths if any("." in path for path in self.include_paths) else ()


def queries(context: Context, calls: list[Call], model: str) -> Queries:
    """What the query parameters of these operations tell about the resource whose class is ``model``."""
    reader = _Reader(context, model)
    for call in calls:
        for place in declared(context, call):
            if place.mapping["in"] == "query":
                reader.read(place)
    return reader.found


class _Reader:
    def __init__(self, context: Context, model: str) -> None:
        self.found = Queries()
        self._context = context
        self._composition = context.composition
        self._model = model

    def read(self, place: Place) -> None:
        """Takes what one query parameter tells."""
        found = self.found
        found.any = True
        name = as_text(place.mapping["name"])
        schema = parameter_schema(self._context, place)
        family = name.partition("[")[0]
        if family == "filter":
            self._read_filter(place, name, schema)
        elif family == "sort":
            found.sorts |= {value.removeprefix("-") for value in _listed(self._composition, schema)}
        elif family == "include":
            self._read_include(_listed(self._composition, schema))

    def _read_include(self, listed: list[str]) -> None:
        """A list with paths in it has all that there are; one of first names says nothing of longer ones."""
        paths = [path for value in listed for path in value.split(",")]
        if paths:
            found = self.found
            found.includes = (found.includes or frozenset()) | {path.partition(".")[0] for path in paths}
            found.include_paths = tuple(dict.fromkeys([*found.include_paths, *paths]))

    def _read_filter(self, place: Place, name: str, schema: Place) -> None:
        match = _FILTER.fullmatch(name)
        if self._take_predicates([place, schema]):
            return
        if match is not None:
            text = as_text(place.mapping.get("description"))
            self._add(match[1], schema if match[2] is None else Place("", {}), text, place)
            return
        for member, places in self._composition.shape(schema, alternatives=True).properties.items():
            if not self._take_predicates(places):
                self._add(member, places[0], self._composition.text(places), places[0])

    def _take_predicates(self, places: list[Place]) -> bool:
        names = [name for place in places for name in _predicates(self._composition, place)]
        self.found.predicates = tuple(dict.fromkeys([*self.found.predicates, *names]))
        return bool(names)

    def _add(self, name: str, schema: Place, description: str, place: Place) -> None:
        if all(name != known.name for known in self.found.filters):
            lifted = self._context.lift((schema,), f"{self._model}{pascal(name)}Filter")
            several = lifted.get("type") == "array" and "in" in place.mapping
            self.found.filters.append(
                Filter(
                    name=name,
                    schema=lifted,
                    separator=_separator(place) if several else ",",
                    description=description,
                    pointer=place.pointer,
                )
            )


def _separator(parameter: Place) -> str:
    """What stands between the items of an array in a query (OpenAPI 3.1, style values), "" if none does."""
    style = as_text(parameter.mapping.get("style")) or "form"
    if parameter.mapping.get("explode", style == "form") is True:
        return ""
    return {"spaceDelimited": " ", "pipeDelimited": "|"}.get(style, ",")


def _predicates(composition: Composition, place: Place) -> list[str]:
    found = composition.keyword(place, PREDICATES)
    return as_names(found.value) if found is not None else []


def _listed(composition: Composition, schema: Place) -> list[str]:
    """The values that a parameter lists, by itself or for the items of its array."""
    return [value for place in _facets(composition, schema) for value in as_names(place.mapping.get("enum"))]


def _facets(composition: Composition, schema: Place) -> Iterator[Place]:
    for part in composition.parts(schema):
        yield part
        for branch in composition.branches(part):
            yield from composition.parts(branch)
        if "items" in part.mapping:
            yield from composition.parts(part.child("items"))
