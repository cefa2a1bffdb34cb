"""Parameters of operations and headers of replies."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

from specloom.api.calls import Call, template_parameters
from specloom.api.context import Context, component_hint
from specloom.api.document import MISSING, Place, as_text
from specloom.api.ir import Parameter, ParameterLocation
from specloom.api.naming import Wish, member, reserved, wish
from specloom.api.words import pascal
from specloom.source.pointer import escape

_LOCATIONS = ("path", "query", "header", "cookie")
# OpenAPI 3.1, section 4.8.12.1: a parameter of one of these names is ignored.
_IGNORED_HEADERS = frozenset({"accept", "content-type", "authorization"})
# The query parameters that JSON:API 1.1 settles (sections 6 and 7).
_SETTLED = ("include", "fields", "sort", "page", "filter")
PAGE_MEMBERS = ("number", "size", "offset", "limit")
"""The members of ``page`` that every client can count with."""


def declared(context: Context, call: Call) -> list[Place]:
    """The parameter objects of an operation; its own take the place of the path item's."""
    found: dict[tuple[str, str], Place] = {}
    for holder in (call.item, call.place):
        for place in context.document.items(holder.child("parameters"), "`parameters`"):
            name, location = as_text(place.mapping.get("name")), as_text(place.mapping.get("in"))
            if location not in _LOCATIONS or not isinstance(place.mapping.get("name"), str):
                message = "expected a parameter with `name` and `in`, one of " + ", ".join(_LOCATIONS)
                context.report.error("parameter-shape", message, place.pointer)
            else:
                found[name, location] = place
    return list(found.values())


def is_settled(name: str) -> bool:
    """Whether a query parameter is one of JSON:API's own that every list takes, such as ``page[size]``.

    A member of ``page`` that is no number, such as a cursor, is a parameter like any other.
    """
    family, _, inside = name.partition("[")
    return family in _SETTLED and not (family == "page" and inside and inside.rstrip("]") not in PAGE_MEMBERS)


def parameters(context: Context, call: Call, hint: str, *, json_api: bool = False) -> tuple[Parameter, ...]:
    """The parameters of an operation, path parameters in the order of the path first.

    Args:
        context: The build.
        call: The operation.
        hint: PascalCase name of the operation, for the names of inline schemas.
        json_api: Whether the operation belongs to a resource, so that JSON:API settles its query parameters.
    """
    places = _in_order(context, call, declared(context, call))
    names = _names(context, call, places)
    return tuple(
        _parameter(context, place, name, hint, json_api) for place, name in zip(places, names, strict=True)
    )


def _in_order(context: Context, call: Call, places: list[Place]) -> list[Place]:
    """Path parameters as the path has them; one that is not declared is a string."""
    by_name = {place.mapping["name"]: place for place in places if place.mapping["in"] == "path"}
    template = list(dict.fromkeys(template_parameters(call.path)))
    for name, place in by_name.items():
        if name not in template:
            message = f"the path `{call.path}` has no parameter `{name}`; it is left out"
            context.report.warning("path-parameter", message, place.pointer)
    ordered = [by_name[name] if name in by_name else _undeclared(context, call, name) for name in template]
    return [
        *ordered,
        *(place for place in places if place.mapping["in"] != "path" and not _is_ignored(place)),
    ]


def _is_ignored(place: Place) -> bool:
    return place.mapping["in"] == "header" and as_text(place.mapping["name"]).lower() in _IGNORED_HEADERS


def _undeclared(context: Context, call: Call, name: str) -> Place:
    message = f"the path parameter `{name}` of `{call.wire}` is not declared; it is taken for a string"
    context.report.warning(
        "path-parameter", message, call.place.pointer, f"add a parameter `{name}` in `path`"
    )
    pointer = f"{call.place.pointer}/parameters/{escape(name)}"
    return Place(pointer, {"name": name, "in": "path", "required": True, "schema": {"type": "string"}})


def _names(context: Context, call: Call, places: list[Place]) -> list[str]:
    wishes: list[Wish] = []
    for place in places:
        wire = place.mapping["name"]
        name = member(wire, "parameter")
        fallback = name if place.mapping["in"] == "path" else f"{place.mapping['in']}_{name}"
        wishes.append(wish(wire, (place.pointer,), name, fallback if name else ""))
    return context.naming.settle(wishes, reserved("arguments"))


def _parameter(context: Context, place: Place, name: str, hint: str, json_api: bool) -> Parameter:
    settled = json_api and place.mapping["in"] == "query" and is_settled(place.mapping["name"])
    return context.once(place, (name, settled), lambda: _new_parameter(context, place, name, hint, settled))


def _new_parameter(context: Context, place: Place, name: str, hint: str, settled: bool) -> Parameter:
    value = place.mapping
    location = cast(ParameterLocation, value["in"])
    style = as_text(value.get("style")) or ("simple" if location in ("path", "header") else "form")
    explode = value.get("explode")
    schema_hint = component_hint(place) or hint + pascal(value["name"])
    return Parameter(
        name=value["name"],
        python_name=name,
        location=location,
        required=location == "path" or value.get("required") is True,
        schema=context.keep({} if settled else _schema(context, place, schema_hint, name)),
        description=as_text(value.get("description")),
        style=style,
        explode=explode if isinstance(explode, bool) else style == "form",
        deprecated=value.get("deprecated") is True,
        pointer=place.pointer,
    )


def _schema(context: Context, place: Place, hint: str, owner: str) -> dict[str, Any]:
    return context.lifter.lift(parameter_schema(context, place), hint, owner)


def parameter_schema(context: Context, place: Place) -> Place:
    """The schema of a parameter or header, also where it stands in ``content``."""
    schema = place.child("schema")
    if not schema.exists:
        for _, media in context.document.members(place.child("content"), "`content`"):
            return media.child("schema")
    return schema if schema.exists else Place(schema.pointer, MISSING)


def headers(context: Context, reply: Place, hint: str) -> tuple[Parameter, ...]:
    """The headers of a reply."""
    return tuple(_headers(context, reply, hint))


def _headers(context: Context, reply: Place, hint: str) -> Iterator[Parameter]:
    inside = reply.child("headers")
    found = [
        (name, place)
        for name, place in context.document.members(inside, "`headers`")
        if name.lower() != "content-type"
    ]
    wishes = [wish(name, (inside.child(name).pointer,), member(name, "header")) for name, _ in found]
    names = context.naming.settle(wishes, reserved("arguments"))
    for (wire, place), name in zip(found, names, strict=True):
        yield Parameter(
            name=wire,
            python_name=name,
            location="header",
            required=place.mapping.get("required") is True,
            schema=context.keep(_schema(context, place, hint + pascal(wire), name)),
            description=as_text(place.mapping.get("description")),
            style="simple",
            explode=place.mapping.get("explode") is True,
            deprecated=place.mapping.get("deprecated") is True,
            pointer=place.pointer,
        )
