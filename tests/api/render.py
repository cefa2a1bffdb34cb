"""An ``Api`` and its findings as text that reads well in a diff."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from specloom.api.ir import (
    Action,
    Api,
    Attribute,
    Group,
    JsonSchema,
    Operation,
    Paging,
    Parameter,
    Relationship,
    Resource,
    Schema,
)
from specloom.diagnostics import Finding


def render(api: Api, findings: Iterable[Finding]) -> str:
    """Everything that a case pins."""
    return "\n".join([*_api(api), *map(_finding, findings)]) + "\n"


def _api(api: Api) -> Iterator[str]:
    for server in api.servers:
        yield f"server {server.url}" + _of(f"{v.python_name}={v.default}" for v in server.variables)
    for scheme in api.security:
        said = (scheme.key, scheme.type, scheme.location, scheme.name, scheme.token_url)
        yield " ".join(["security", *filter(None, said)])
    for resource in api.resources:
        yield from _resource(resource)
    for group in api.groups:
        yield from _group(group)
    for schema in api.schemas:
        yield from _schema(schema)
    if api.signature is not None:
        yield f"signature {api.signature}"
    for meta in api.metas:
        yield f"meta {meta.name} from {meta.pointer}"
        for one in meta.members:
            required = "!" if one.required else ""
            yield f"  {_name(one.name, one.python_name)}{required} {_json(one.schema)}"


def _resource(resource: Resource) -> Iterator[str]:
    names = f"{resource.module}.{resource.model} in {resource.collection}"
    flags = {"guessed": resource.guessed, "singleton": resource.singleton, "deprecated": resource.deprecated}
    yield f"resource {resource.type} {names} at {resource.path or 'no path'}{_flags(flags)}"
    for word in ("description", "successor", "documentation_url"):
        if getattr(resource, word):
            yield f"  {word} {getattr(resource, word)}"
    yield from map(_attribute, resource.attributes)
    yield from map(_relationship, resource.relationships)
    for action in resource.actions:
        yield from _action(action)
    for filter_ in resource.filters:
        separator = "" if filter_.separator == "," else f" separated by {filter_.separator!r}"
        yield f"  filter {filter_.name} {_json(filter_.schema)}{separator}"
    if resource.predicates:
        yield f"  predicates {' '.join(resource.predicates)}"
    if resource.include_paths:
        yield f"  include only {' '.join(resource.include_paths)}"


def _attribute(one: Attribute) -> str:
    uses = [
        f"{use}{'!' if required else ''} {_json(schema)}"
        for use, schema, required in (
            ("read", one.read, False),
            ("create", one.create, one.create_required),
            ("update", one.update, one.update_required),
        )
        if schema is not None
    ]
    marks = {"filterable": one.filterable, "sortable": one.sortable}
    flags = {
        "trigger": one.trigger,
        f"separated by {one.separator!r}": bool(one.separator),
        "deprecated": one.deprecated,
    }
    return f"  attribute {_name(one.name, one.python_name)} {', '.join(uses)}{_marks(marks)}{_flags(flags)}"


def _relationship(one: Relationship) -> str:
    marks = {"filterable": one.filterable, "sortable": one.sortable, "includable": one.includable}
    flags = {
        "inexact": not one.exact,
        "nullable": one.nullable,
        "polymorphic": one.polymorphic,
        "creatable": one.creatable,
        "required": one.create_required,
        "updatable": one.updatable,
        "deprecated": one.deprecated,
    }
    ends = f"{one.cardinality} {' | '.join(one.targets) or 'anything'}"
    return f"  relationship {_name(one.name, one.python_name)} {ends}{_marks(marks)}{_flags(flags)}"


def _action(action: Action) -> Iterator[str]:
    targets = f" -> {action.cardinality} {' | '.join(action.targets)}" if action.targets else ""
    of = f" of {action.relationship}" if action.relationship else ""
    meta = f" with the meta {action.meta}" if action.meta else ""
    sends = f" sending {action.sends}" if action.sends else ""
    nothing = " or nothing" if action.optional else ""
    yield f"  {action.kind}{of} {_operation(action.operation)}{sends}{targets}{nothing}{meta}"
    if action.paging is not None and not action.paging.assumed:
        yield f"    paged by {', '.join(_paging(action.paging)) or 'links only'}"
    for attribute in action.attributes:
        yield f"  {_attribute(attribute)}"
    for relationship in action.relationships:
        yield f"  {_relationship(relationship)}"
    if action.kind == "action":
        yield from _bodies(action.operation)


def _paging(paging: Paging) -> Iterator[str]:
    for each in paging.numbers:
        required = "!" if each.required else ""
        flags = _flags({"deprecated": each.deprecated})
        yield f"{each.member}{required} {each.minimum} to {each.maximum}{flags} {each.description!r}"
    yield from map(_parameter, paging.cursors)


def _group(group: Group) -> Iterator[str]:
    yield f"group {group.name} {group.class_name}"
    for operation in group.operations:
        yield f"  {_operation(operation)}"
        yield from _bodies(operation)


def _bodies(operation: Operation) -> Iterator[str]:
    if operation.body is not None:
        required = "!" if operation.body.required else ""
        for media in operation.body.media:
            yield f"    takes{required} {media.media_type} {_json(media.schema)}"
    for response in operation.responses:
        yield f"    {response.status}" + _of(p.python_name for p in response.headers)
        for media in response.media:
            yield f"      {media.media_type} {_json(media.schema)}"


def _operation(operation: Operation) -> str:
    flags = {"deprecated": operation.deprecated, "unsecured": not operation.secured}
    call = f"{operation.python_name}({', '.join(map(_parameter, operation.parameters))})"
    return f"{operation.method} {operation.path} {call} id={operation.id}{_flags(flags)}"


def _parameter(parameter: Parameter) -> str:
    style = f"{parameter.style}{'*' if parameter.explode else ''}"
    required = "!" if parameter.required else ""
    name = _name(parameter.name, parameter.python_name)
    return f"{name}{required}: {parameter.location} {style} {_json(parameter.schema)}"


def _schema(schema: Schema) -> Iterator[str]:
    yield f"schema {schema.name} from {schema.pointer}"
    properties: Mapping[str, Any] = schema.json.get("properties", {})
    rest = {word: value for word, value in schema.json.items() if word != "properties"}
    yield f"  {_json(rest)}"
    for name, value in properties.items():
        yield f"  {_name(name, schema.names[name])} {_json(value)}"


def _finding(finding: Finding) -> str:
    hint = f" ({finding.hint})" if finding.hint else ""
    place = f"{finding.position.line}:{finding.position.column} #{finding.pointer}"
    return f"{finding.level} {finding.rule} {place}\n  {finding.message}{hint}"


def _name(wire: str, python_name: str) -> str:
    return wire if wire == python_name else f"{json.dumps(wire)} as {python_name}"


def _json(schema: JsonSchema | None) -> str:
    return "nothing" if schema is None else json.dumps(schema, ensure_ascii=False)


def _marks(marks: Mapping[str, bool | None]) -> str:
    return _of(f"{'' if value else 'not '}{name}" for name, value in marks.items() if value is not None)


def _flags(flags: Mapping[str, bool]) -> str:
    return _of(name for name, value in flags.items() if value)


def _of(words: Iterable[str]) -> str:
    found = list(words)
    return f" [{', '.join(found)}]" if found else ""
