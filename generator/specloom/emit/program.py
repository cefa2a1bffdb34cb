"""The first program of a README, made of the document's own examples."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from specloom.api.ir import Action, Api, Resource
from specloom.data import is_object

from . import text
from .clients import credentials_of, server
from .context import Context
from .paging import list_paging, sized
from .path_templates import needs_more
from .render import Code
from .resource_models import taken_attributes, taken_relationships

_LONGEST = 60
_MOST_ARGUMENTS = 4


def first_program(context: Context) -> tuple[Code, ...]:
    """The lines of a program that creates, lists or calls what the document describes first."""
    package = context.package
    return tuple(
        Code(line)
        for line in (
            f"from {package.name} import {package.client}",
            "",
            f"with {package.client}({', '.join(constructor(context))}) as client:",
            *(f"    {line}" for line in _body(context)),
        )
    )


def constructor(context: Context, *own: str) -> list[str]:
    """The arguments that a client is made with, as a README shows them, with ``own`` ones."""
    names = {each.partition("=")[0] for each in own}
    shown = {each.python_name: written(each.default) for each in server(context).variables}
    for entry in next((each.arguments for each in credentials_of(context)), ()):
        shown[entry.name] = f'"your-{entry.name.replace("_", "-")}"'
    if not server(context).url:
        shown["base_url"] = '"https://api.example.com"'
    return [*(f"{name}={value}" for name, value in shown.items() if name not in names), *own]


def _body(context: Context) -> list[str]:
    resource = _shown_resource(context.api)
    if resource is not None:
        return list(_of_resource(resource))
    operations = [(group.name, each) for group in context.api.groups for each in group.operations]
    simple = [
        each
        for each in operations
        if each[1].method == "GET" and not any(p.required for p in each[1].parameters)
    ]
    for group, operation in simple or operations[:1]:
        return [f"print(client.{group}.{operation.python_name}({'' if simple else '...'}))"]
    return ["pass"]


def _shown_resource(api: Api) -> Resource | None:
    """The first resource that can be created from an example, else the first that can be listed."""
    current = [resource for resource in api.resources if not resource.deprecated]
    made = [resource for resource in current if example_arguments(resource)]
    listed = [
        each for each in current if any(a.kind == "list" for a in each.actions) and not _asks_more(each)
    ]
    return next(iter([*made, *listed, *current]), None)


def _of_resource(resource: Resource) -> Iterator[str]:
    kinds = {action.kind for action in resource.actions}
    one, accessor = variable(resource), f"client.{resource.module}"
    example = example_arguments(resource)
    if example:
        yield f"{one} = {accessor}.create({keywords(example)})"
        yield f"print({one}.id)"
        if "retrieve" in kinds:
            yield f"{one} = {accessor}.retrieve({one}.id)"
    if resource.singleton:
        yield f"print({accessor}.retrieve())"
    elif "list" in kinds and not _asks_more(resource):
        yield f"for {one} in {accessor}.list({sized(list_paging(resource), 5)}):"
        yield f"    print({', '.join(_shown(resource, one))})"


def _asks_more(resource: Resource) -> bool:
    """Whether listing needs more than what JSON:API settles."""
    return any(needs_more(resource, each) for each in resource.actions if each.kind == "list")


def keywords(arguments: Mapping[str, str]) -> str:
    """Keyword arguments as they are written."""
    return ", ".join(f"{name}={value}" for name, value in arguments.items())


def variable(resource: Resource) -> str:
    """What one resource is called in a program."""
    return "".join(f"_{c.lower()}" if c.isupper() else c for c in resource.model).strip("_")


def _shown(resource: Resource, one: str) -> Iterator[str]:
    yield f"{one}.id"
    for attribute in resource.attributes:
        if attribute.read is not None and attribute.name in ("name", "title", "code", "email", "created_at"):
            yield f"{one}.{attribute.python_name}"
            return


def example_arguments(resource: Resource) -> dict[str, str]:
    """Arguments of ``create()`` from an example of its request, as Python; empty if there is none."""
    for action in resource.actions:
        gives = action.targets == (resource.type,) and not action.optional
        if action.kind == "create" and gives and action.operation.body is not None:
            for media in action.operation.body.media:
                for example in media.examples:
                    found = _arguments(resource, action, example.value)
                    if found:
                        return found
    return {}


def _arguments(resource: Resource, action: Action, document: Any) -> dict[str, str]:
    data = _mapping(_mapping(document).get("data"))
    attributes, relationships = _mapping(data.get("attributes")), _mapping(data.get("relationships"))
    wanted: dict[str, str] = {}
    others: dict[str, str] = {}
    for attribute in taken_attributes(resource, action):
        value = attributes.get(attribute.name)
        if attribute.create_required and value is None:
            return {}
        if value is not None and (attribute.create_required or len(written(value)) < _LONGEST):
            (wanted if attribute.create_required else others)[attribute.python_name] = written(value)
    for relationship in taken_relationships(resource, action):
        target = _mapping(_mapping(relationships.get(relationship.name)).get("data")).get("id")
        if relationship.create_required and (relationship.polymorphic or not isinstance(target, str)):
            return {}
        if relationship.create_required:
            wanted[relationship.python_name] = written(target)
    return wanted | dict(list(others.items())[: max(0, _MOST_ARGUMENTS - len(wanted))])


def written(value: Any) -> str:
    """Data as people write it, in double quotes."""
    plain = isinstance(value, str) and value.isprintable() and not set(value) & {'"', "'", "\\"}
    return f'"{value}"' if plain else text.python(value)


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if is_object(value) else {}
