"""What a resource can be filtered by, and how that is declared to the runtime."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from specloom.api.ir import Attribute, Filter, JsonSchema, Relationship, Resource
from specloom.api.naming import is_reserved, member, reserved
from specloom.data import is_object

from . import text
from .context import Context
from .kinds import choices_of, is_listed, kind_of
from .schemas import Property, reference_name

_CHECKED = ("integer", "number", "boolean", "moment", "day")


def filter_names(resource: Resource) -> dict[str, str]:
    """The plain filters of a resource: the name of the argument in Python, and the name on the wire."""
    members = members_of(resource)
    known = {each.name: each.python_name for each in members}
    taken = {each.python_name: each.name for each in members}
    words = reserved("annotations", "keywords", "arguments")
    names: dict[str, str] = {}
    for each in resource.filters:
        name = known.get(each.name) or member(each.name)
        name = f"{name}_" if is_reserved(name, words) and name not in known.values() else name
        if name and name.isidentifier() and name not in names and taken.get(name, each.name) == each.name:
            names[name] = each.name
    return names


def members_of(resource: Resource) -> list[Attribute | Relationship]:
    """The attributes and relationships of a resource."""
    return [*resource.attributes, *resource.relationships]


def is_stated(marks: Iterable[bool | None]) -> bool:
    """Whether a document says of anything in a resource whether it can be used so."""
    return any(mark is not None for mark in marks)


def filterable_attributes(resource: Resource) -> list[Attribute]:
    """The attributes that predicates can be put on, beside the id."""
    stated = is_stated(each.filterable for each in members_of(resource))
    return [
        each
        for each in resource.attributes
        if each.read is not None and (bool(each.filterable) or not stated) and each.name != "id"
    ]


def declared_filters(context: Context, resource: Resource) -> Iterator[str]:
    """The arguments that declare the plain filters to the runtime."""
    if not resource.filters:
        return
    yield f"filters={text.python_tuple([each.name for each in resource.filters])}"
    attributes = {each.name: each for each in resource.attributes}
    values = {each.name: _value(context, each, attributes.get(each.name)) for each in resource.filters}
    declared = {name: value for name, value in values.items() if value}
    if declared:
        pairs = (f"{text.python(name)}: {_written(value)}" for name, value in declared.items())
        yield f"filter_values={{{', '.join(pairs)}}}"
    members = {each.name: member_values(context, each) for each in resource.filters}
    taken = {name: values for name, values in members.items() if values}
    if taken:
        pairs = (f"{text.python(name)}: {_written_members(values)}" for name, values in taken.items())
        yield f"filter_members={{{', '.join(pairs)}}}"
    separators = {each.name: each.separator for each in resource.filters if each.separator != ","}
    if separators:
        yield f"separators={text.python(separators)}"


def _written_members(values: dict[str, str | list[str]]) -> str:
    return f"{{{', '.join(f'{text.python(name)}: {_written(value)}' for name, value in values.items())}}}"


def filter_members(context: Context, each: Filter) -> tuple[Property, ...]:
    """The members of a plain filter that takes an object, empty for any other."""
    schemas = context.types.schemas
    name = reference_name(each.schema) if "$ref" in each.schema else ""
    return schemas.properties(name) if name in schemas.classes else ()


def member_values(context: Context, each: Filter) -> dict[str, str | list[str]]:
    """What each member takes: a kind, or the texts that there are; "" if it takes anything."""
    found: dict[str, str | list[str]] = {}
    for part in filter_members(context, each):
        schema = item_schema(part.schema)
        kind, choices = kind_of(context, schema), choices_of(context, schema)
        found[part.name] = list(choices) or (kind if kind in (*_CHECKED, "text") else "")
    return found


def _written(value: str | list[str]) -> str:
    return text.python(value) if isinstance(value, str) else text.python_tuple(value)


def declared_extensible(context: Context, resource: Resource) -> Iterator[str]:
    """The argument that declares which listed values are not all there are."""
    names = [
        each.name
        for each in resource.attributes
        if each.read is not None and is_listed(context, each.read) and not choices_of(context, each.read)
    ]
    if names:
        yield f"extensible={text.python_tuple(names)}"


def _value(context: Context, each: Filter, attribute: Attribute | None) -> str | list[str]:
    """What a plain filter takes beside any text: a kind, or the texts that there are; "" if it does."""
    schema: JsonSchema = item_schema(each.schema)
    kind = kind_of(context, schema)
    if kind in _CHECKED:
        return kind
    of_attribute = kind_of(context, attribute.read or {}) if attribute else kind
    return list(choices_of(context, schema)) if kind == of_attribute == "text" else ""


def item_schema(schema: JsonSchema) -> JsonSchema:
    """The schema of one value of a filter that may take several."""
    items = schema.get("items")
    return items if schema.get("type") == "array" and is_object(items) else schema
