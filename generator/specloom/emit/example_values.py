"""Arguments of calls in examples: those of the document's own example, else made of its schemas."""

from __future__ import annotations

from typing import Any, Final

from specloom.api.ir import Attribute, JsonSchema, Relationship, Resource
from specloom.data import is_array, is_object

from .context import Context
from .program import example_arguments, written
from .resource_models import taken_attributes, taken_relationships

_TEXTS: Final = {
    "date-time": "2030-01-01T12:00:00Z",
    "date": "2030-01-01",
    "time": "12:00:00Z",
    "duration": "P1D",
    "email": "someone@example.com",
    "uri": "https://example.com/",
    "uuid": "00000000-0000-4000-8000-000000000000",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "hostname": "example.com",
}
_SIMPLE: Final[dict[str, Any]] = {"boolean": True, "array": [], "object": {}}


def creation(context: Context, resource: Resource) -> dict[str, str]:
    """Arguments of ``create()``, as Python: what is required, or one; empty where they cannot be made."""
    found = example_arguments(resource)
    action = next((each for each in resource.actions if each.kind == "create"), None)
    if found or action is None or any(each.required for each in action.operation.parameters):
        return found
    attributes = taken_attributes(resource, action)
    values = {each.name: _value(each, each.create) for each in attributes}
    required = [each for each in attributes if each.create_required]
    links = [each for each in taken_relationships(resource, action) if each.create_required]
    if any(values[each.name] is None for each in required) or any(not each.targets for each in links):
        return {}
    if not required and not links:
        required = [each for each in attributes if values[each.name] is not None][:1]
    return {each.python_name: written(values[each.name]) for each in required} | {
        each.python_name: linked_example(each) for each in links
    }


def change(context: Context, resource: Resource) -> dict[str, str]:
    """Arguments of ``update()``, as Python: two that creating takes, else one that can be changed."""
    updatable = [each for each in resource.attributes if each.update is not None and not each.trigger]
    names = {each.python_name for each in updatable}
    made = {name: value for name, value in creation(context, resource).items() if name in names}
    if made:
        return dict(list(made.items())[:2])
    for each in updatable:
        value = _value(each, each.update)
        if value is not None:
            return {each.python_name: written(value)}
    return {}


def linked_example(link: Relationship) -> str:
    """What a relationship shall lead to, as Python."""
    one = '"another-id"'
    if len(link.targets) > 1 or link.polymorphic:
        one = f"ResourceIdentifier({written(next(iter(link.targets)))}, {one})"
    return f"[{one}]" if link.cardinality == "many" else one


def _value(attribute: Attribute, schema: JsonSchema | None) -> Any:
    """A value that a schema states or that its type allows; None where that is not plain."""
    schema = schema or {}
    stated = [schema.get("const"), schema.get("example"), *(schema.get("examples") or ())]
    stated += [*(schema.get("enum") or ()), schema.get("default")]
    first = next((each for each in stated if each is not None and not is_object(each)), None)
    if first is not None or "pattern" in schema:
        return first
    kinds: Any = schema.get("type")
    kind = next((each for each in kinds if each != "null"), "") if is_array(kinds) else kinds
    if kind == "string":
        text = _TEXTS.get(schema.get("format", ""), attribute.name.replace("_", " "))
        fits = schema.get("minLength", 0) <= len(text) <= schema.get("maxLength", len(text))
        return text if fits else None
    if kind in ("integer", "number"):
        return max(1, schema.get("minimum", 1)) if "multipleOf" not in schema else schema["multipleOf"]
    plain = not {"minItems", "required", "minProperties"} & set(schema)
    return _SIMPLE.get(kind) if plain and isinstance(kind, str) else None
