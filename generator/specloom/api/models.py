"""Class names for the models that lifting gathered, and with them the named schemas."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Set
from typing import Any

from specloom.api.document import as_mapping
from specloom.api.ir import Schema
from specloom.api.keywords import ANNOTATIONS, references
from specloom.api.naming import Naming, Wish, class_name, member, reserved, wish
from specloom.api.schemas import Lifter, Model, class_hint, component_name
from specloom.api.words import pascal, singular, snake
from specloom.data import is_array, is_object
from specloom.source.pointer import escape

# Structures are told apart down to here; deeper ones count as different.
_DEEPEST = 12


def name_models(
    lifter: Lifter, naming: Naming, taken: Mapping[str, str], objects: Set[str]
) -> dict[str, Schema]:
    """Names every model and points all references at the names.

    Models that the document does not name and that are alike in structure share one name, so that
    the same inline object in a reply and in two requests is one class.

    Args:
        lifter: Has lifted everything already.
        naming: Settles the names.
        taken: Class names given before, with what has them.
        objects: The JSON pointers of resource objects, whose names and pins are those of resources.

    Returns:
        The schemas by JSON pointer; alike ones under each of their pointers, as the same object.
    """
    families = list(_families(lifter))
    wishes = [_wish(family, objects, taken) for family in families]
    names = naming.settle(wishes, reserved("classes", "annotations"), taken)
    by_pointer = {
        model.place.pointer: name for family, name in zip(families, names, strict=True) for model in family
    }
    schemas: dict[str, Schema] = {}
    for family, name in zip(families, names, strict=True):
        schema = _schema(family[0], name, naming)
        schemas.update((model.place.pointer, schema) for model in family)
    for model in lifter.models.values():
        point(model.json, by_pointer)
    return schemas


def point(schema: dict[str, Any], names: dict[str, str]) -> None:
    """Turns every reference by JSON pointer in a lifted schema into one by name, in place."""
    for reference in references(schema):
        name = names.get(reference["$ref"])
        if name is not None:
            reference["$ref"] = f"#/$defs/{name}"


def _families(lifter: Lifter) -> Iterable[list[Model]]:
    rivals: dict[str, list[Model]] = {}
    for model in lifter.models.values():
        if model.is_component:
            yield [model]
        else:
            rivals.setdefault(model.hints[0] if model.hints else "", []).append(model)
    for models in rivals.values():
        alike: dict[str, list[Model]] = {}
        for model in models:
            key = _structure(model.json, lifter.models, 0) if len(models) > 1 else ""
            alike.setdefault(key, []).append(model)
        yield from alike.values()


def _structure(schema: Any, models: dict[str, Model], depth: int) -> str:
    """A text that is the same for models that take the same values."""
    return json.dumps(_plain(schema, models, depth), sort_keys=True, default=str)


def _plain(schema: Any, models: dict[str, Model], depth: int) -> Any:
    if is_array(schema):
        return [_plain(item, models, depth) for item in schema]
    if not is_object(schema):
        return schema
    target = models.get(schema.get("$ref", ""))
    if target is not None and not target.is_component and depth < _DEEPEST:
        return _plain(target.json, models, depth + 1)
    kept = {name: value for name, value in schema.items() if name not in ANNOTATIONS and name != "properties"}
    members = as_mapping(schema.get("properties"))
    return {
        **{name: _plain(value, models, depth) for name, value in kept.items()},
        "properties": {name: _plain(value, models, depth) for name, value in members.items()},
    }


def _wish(family: list[Model], objects: Set[str], taken: Mapping[str, str]) -> Wish:
    pointers = [model.place.pointer for model in family]
    component = component_name(pointers[0])
    if component and pointers[0] in objects:
        # A plain operation has it in its body as it is, beside the resource that it describes.
        name = class_name(component, "Model")
        return wish(component, (f"{pointers[0]}/object",), name, f"{name}Object", is_class=True)
    if component:
        name = class_name(component, "Model")
        # Beside a class of arguments or an accessor it keeps its own name in its pins only.
        return wish(component, pointers, name, f"{name}Model" if name in taken else "", is_class=True)
    hints = dict.fromkeys(hint for model in family for hint in model.hints)
    return wish(
        next(iter(hints), ""),
        pointers,
        *hints,
        class_hint(pointers[0]),
        _shared_name(pointers[0]),
        is_class=True,
    )


def _shared_name(pointer: str) -> str:
    """A name made of the shared component, such as a response, that an inline schema stands in."""
    tokens = pointer.split("/")
    if len(tokens) < 4 or tokens[1] != "components":
        return ""
    return pascal(tokens[3]) + pascal(singular(snake(tokens[2])))


def _schema(model: Model, name: str, naming: Naming) -> Schema:
    pointer = model.place.pointer
    properties: list[str] = list(model.json.get("properties", {}))
    owner = model.owner if model.owner.isidentifier() else snake(name).rpartition("_")[2]
    wishes = [
        wish(wire, (f"{pointer}/properties/{escape(wire)}",), member(wire, owner)) for wire in properties
    ]
    settled = naming.settle(wishes, reserved("models", "annotations"))
    description = model.json.get("description", "")
    return Schema(
        name=name,
        json=model.json,
        names=dict(zip(properties, settled, strict=True)),
        description=description,
        pointer=pointer,
    )
