"""What the query parameters of a resource's operations tell: filters, predicates, sorting, page size, includes."""

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

_FILTER = re.compile(r"filter\[([^\[\]]+)\](?:\[.*\])?")
PREDICATES = "x-predicates"


@dataclass(slots=True)
class Queries:
    """Everything gathered from the query parameters of one resource."""

    filters: list[Filter] = field(default_factory=list[Filter])
    predicates: tuple[str, ...] = ()
    sorts: frozenset[str] = frozenset()
    includes: frozenset[str] | None = None
    page_size_max: int | None = None
    any: bool = False


def queries(context: Context, calls: list[Call], model: str) -> Queries:
    """What the query parameters of these operations tell about the resource whose class is ``model``."""
    found = Queries()
    for call in calls:
        for place in declared(context, call):
            if place.mapping["in"] == "query":
                found.any = True
                _read(context, place, model, found)
    return found


def _read(context: Context, place: Place, model: str, found: Queries) -> None:
    name = as_text(place.mapping["name"])
    schema = parameter_schema(context, place)
    family = name.partition("[")[0]
    if family == "filter":
        _read_filter(context, place, name, schema, model, found)
    elif family == "sort":
        found.sorts |= {value.removeprefix("-") for value in listed(context.composition, schema)}
    elif family == "include":
        names = {value.partition(".")[0] for value in listed(context.composition, schema)}
        found.includes = (found.includes or frozenset()) | names if names else found.includes
    elif family == "page":
        size = schema if name == "page[size]" else _first(context.composition.member(schema, "size"))
        found.page_size_max = _maximum(context.composition, size) or found.page_size_max


def _read_filter(
    context: Context, place: Place, name: str, schema: Place, model: str, found: Queries
) -> None:
    predicates = _predicates(context.composition, place) or _predicates(context.composition, schema)
    match = _FILTER.fullmatch(name)
    if predicates:
        found.predicates = tuple(dict.fromkeys([*found.predicates, *predicates]))
    elif match is not None:
        _add(
            context, match[1], schema, as_text(place.mapping.get("description")), place.pointer, model, found
        )
    else:
        for member, places in context.composition.shape(schema, alternatives=True).properties.items():
            inner = [name for each in places for name in _predicates(context.composition, each)]
            if inner:
                found.predicates = tuple(dict.fromkeys([*found.predicates, *inner]))
            else:
                text = _text(context.composition, places[0])
                _add(context, member, places[0], text, places[0].pointer, model, found)


def _add(
    context: Context, name: str, schema: Place, text: str, pointer: str, model: str, found: Queries
) -> None:
    if all(name != known.name for known in found.filters):
        lifted = context.lift((schema,), f"{model}{pascal(name)}Filter")
        found.filters.append(Filter(name=name, schema=lifted, description=text, pointer=pointer))


def _predicates(composition: Composition, place: Place) -> list[str]:
    found = composition.keyword(place, PREDICATES)
    return as_names(found.value) if found is not None else []


def listed(composition: Composition, schema: Place) -> list[str]:
    """The values that a parameter lists, by itself or for the items of its array."""
    return [value for place in _facets(composition, schema) for value in as_names(place.mapping.get("enum"))]


def _facets(composition: Composition, schema: Place) -> Iterator[Place]:
    for part in composition.parts(schema):
        yield part
        for branch in composition.branches(part):
            yield from composition.parts(branch)
        if "items" in part.mapping:
            yield from composition.parts(part.child("items"))


def _text(composition: Composition, place: Place) -> str:
    found = composition.keyword(place, "description")
    return as_text(found.value) if found is not None else ""


def _maximum(composition: Composition, schema: Place | None) -> int | None:
    found = composition.keyword(schema, "maximum") if schema is not None else None
    value = found.value if found is not None else None
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else None


def _first(places: list[Place]) -> Place | None:
    return places[0] if places else None
