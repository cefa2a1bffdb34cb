"""Resource objects in schemas: where a document's schema has them, and what type they are of."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from specloom.api.composition import Composition, Data
from specloom.api.context import Context
from specloom.api.document import Place, as_list


@dataclass(frozen=True, slots=True)
class WireType:
    """What a schema says about a ``type`` member: values it must have, and values that are only shown."""

    fixed: tuple[str, ...]
    shown: tuple[str, ...]


def wire_types(composition: Composition, objects: Iterable[Place]) -> WireType:
    """The types that these resource objects or identifiers name."""
    fixed: dict[str, None] = {}
    shown: dict[str, None] = {}
    for place in objects:
        for member in composition.member(place, "type"):
            for facet in _facets(composition, member):
                values = facet.mapping
                fixed.update(
                    _strings([values["const"]] if "const" in values else as_list(values.get("enum")))
                )
                examples = [values.get("example"), values.get("default"), *as_list(values.get("examples"))]
                shown.update(_strings(examples))
    return WireType(tuple(fixed), tuple(shown))


def _facets(composition: Composition, place: Place) -> Iterable[Place]:
    for part in composition.parts(place):
        yield part
        for branch in composition.branches(part):
            yield from composition.parts(branch)


def _strings(values: Iterable[object]) -> dict[str, None]:
    return {value: None for value in values if isinstance(value, str) and value}


def primary_data(context: Context, schema: Place) -> Data:
    """The primary data of a JSON:API document's schema (JSON:API 1.1, section 7.1)."""
    return context.composition.data(context.composition.member(schema, "data"))


def is_resource_object(composition: Composition, place: Place) -> bool:
    """Whether a schema has the members of a resource object (JSON:API 1.1, section 7.2)."""
    members = composition.shape(place, alternatives=True).properties
    return "attributes" in members or "relationships" in members or {"type", "id"} <= members.keys()
