"""The description of a service, as OpenAPI 3.1."""

from __future__ import annotations

from typing import Any

from .pages import example
from .service import UNSET, Attribute, Relationship, Resource, Service

Json = dict[str, Any]
_LINK = {"type": "string", "format": "uri"}

_REPLIES = {"list": "A page of them.", "retrieve": "The resource.", "create": "The new resource.",
            "update": "The resource after the change.", "delete": "It is gone."}  # fmt: skip


def describe(service: Service) -> Json:
    """The whole document."""
    paths: Json = {}
    for resource in service.resources:
        paths |= _paths(resource, service)
    return {
        "openapi": "3.1.1",
        "info": {"title": "Harbour", "version": "1", "description": "Ships, berths and pilots."},
        "servers": [{"url": service.host}],
        "security": [{"token": []}],
        "paths": paths,
        "components": {
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
            "schemas": _schemas(service),
            "responses": {"Failed": _failed(service)},
        },
    }


def _failed(service: Service) -> Json:
    errors = {"type": "array", "items": {"type": "object", "properties": {"title": {"type": "string"}}}}
    schema = {"type": "object", "properties": {"errors": errors}, "required": ["errors"]}
    return {"description": "What went wrong.", "content": {service.media_type: {"schema": schema}}}


def _schemas(service: Service) -> Json:
    found: Json = {}
    for resource in service.resources:
        name = resource.singular.capitalize()
        found[name] = _object(resource)
        found[f"{name}Create"] = _sent(resource, create=True)
        found[f"{name}Update"] = _sent(resource, create=False)
    return found


def _object(resource: Resource) -> Json:
    attributes = {each.name: _attribute(each, resource) for each in resource.attributes}
    required = ["type", "id", "links", "attributes", *(["relationships"] if resource.relationships else [])]
    properties: Json = {
        "type": {"const": resource.type, "description": "The resource type."},
        "id": {"type": "string", "description": "Its identifier.", "x-sortable": "id" in resource.sorts},
        "links": _members({"self": {**_LINK, "description": "Its address."}}, ["self"]),
        "attributes": _members(attributes, list(attributes)),
    }  # fmt: skip
    if resource.relationships:
        properties["relationships"] = _members({r.name: _relationship(r) for r in resource.relationships})
    return {"description": f"A {resource.singular}.", **_members(properties, required)}


def _attribute(attribute: Attribute, resource: Resource) -> Json:
    schema: Json = {"description": attribute.text, "type": attribute.type}
    if not attribute.required and not attribute.read_only:
        schema["type"] = [attribute.type, "null"]
    if attribute.format:
        schema["format"] = attribute.format
    if attribute.enum:
        schema["enum"] = [*attribute.enum, *([] if attribute.required else [None])]
    if attribute.default is not UNSET:
        schema["default"] = attribute.default
    if attribute.read_only:
        schema["readOnly"] = True
    return schema | {"x-sortable": attribute.name in resource.sorts}


def _relationship(relationship: Relationship) -> Json:
    one = _members({"type": {"const": relationship.type}, "id": {"type": "string"}}, ["type", "id"])
    data = {"type": "array", "items": one} if relationship.many else {"oneOf": [one, {"type": "null"}]}
    links = _members({"self": _LINK, "related": _LINK})
    return {"description": relationship.text, **_members({"links": links, "data": data})}


def _linkage(relationship: Relationship) -> Json:
    data = _relationship(relationship)["properties"]["data"]
    return {"description": relationship.text, **_members({"data": data}, ["data"])}


def _sent(resource: Resource, *, create: bool) -> Json:
    attributes = {a.name: _attribute(a, resource) for a in resource.attributes if not a.read_only}
    needed = [a.name for a in resource.attributes if a.required] if create else []
    linked = [r.name for r in resource.relationships if r.required] if create else []
    properties: Json = {"type": {"const": resource.type}}
    if not create:
        properties["id"] = {"type": "string"}
    properties["attributes"] = _members(attributes, needed)
    if resource.relationships:
        relationships = {r.name: _linkage(r) for r in resource.relationships}
        properties["relationships"] = _members(relationships, linked)
    required = ["type"] if create else ["type", "id"]
    required += [*(["attributes"] if needed else []), *(["relationships"] if linked else [])]
    return _members({"data": _members(properties, required)}, ["data"])


def _members(properties: Json, required: list[str] | None = None) -> Json:
    schema: Json = {"type": "object", "properties": properties, "additionalProperties": False}
    return schema | ({"required": required} if required else {})


def _paths(resource: Resource, service: Service) -> Json:
    name = resource.singular.capitalize()
    of_all: Json = {}
    of_one: Json = {}
    places = {"list": (of_all, "get"), "create": (of_all, "post"), "retrieve": (of_one, "get"),
              "update": (of_one, "patch"), "delete": (of_one, "delete")}  # fmt: skip
    for kind in resource.operations:
        item, method = places[kind]
        item[method] = _operation(kind, name, resource, service)
    identifier = {
        "name": "id",
        "in": "path",
        "required": True,
        "description": "Which one.",
        "schema": {"type": "string"},
    }
    found: Json = {resource.address: of_all} if of_all else {}
    if of_one:
        found[f"{resource.address}/{{id}}"] = {"parameters": [identifier], **of_one}
    return found  # fmt: skip


def _operation(kind: str, name: str, resource: Resource, service: Service) -> Json:
    operation: Json = {"operationId": f"{kind}{name}", "summary": f"{kind.capitalize()} {resource.type}."}
    if resource.deprecated:
        operation["deprecated"] = True
    if kind == "list":
        operation["parameters"] = _query(resource, service)
    shown = example(kind, resource, service)
    if kind in ("create", "update"):
        schema = {"$ref": f"#/components/schemas/{name}{kind.capitalize()}"}
        operation["requestBody"] = {"required": True, "content": _media(schema, shown.body, service)}
    reply: Json = {"description": _REPLIES[kind]}
    if kind != "delete":
        reply["content"] = _media(_document(kind, name), shown.reply, service)
    failed = {"$ref": "#/components/responses/Failed"}
    return operation | {"responses": {str(service.statuses[kind]): reply, "default": failed}}


def _media(schema: Json, value: Any, service: Service) -> Json:
    return {service.media_type: {"schema": schema, "examples": {"documented": {"value": value}}}}


def _document(kind: str, name: str) -> Json:
    resource = {"$ref": f"#/components/schemas/{name}"}
    if kind != "list":
        return _members({"data": resource}, ["data"])
    link = {"type": ["string", "null"]}
    links = _members(dict.fromkeys(("first", "prev", "next", "last"), link))
    count = {"type": "integer"}
    meta = _members({"record_count": count, "page_count": count})
    return _members({"data": {"type": "array", "items": resource}, "meta": meta, "links": links}, ["data"])


def _query(resource: Resource, service: Service) -> list[Json]:
    size = {"type": "integer", "minimum": 1, "maximum": 25, "default": service.page_size}
    number = {"type": "integer", "minimum": 1, "default": 1}
    found: list[Json] = [
        {"name": "page[number]", "in": "query", "description": "Which page.", "schema": number},
        {"name": "page[size]", "in": "query", "description": "How many on one.", "schema": size},
        {"name": "sort", "in": "query", "description": "The order.", "schema": {"type": "string"}},
    ]
    text = {"type": "string"}
    filters = [
        {"name": f"filter[{n}]", "in": "query", "description": "Only such.", "schema": text}
        for n in resource.filters
    ]
    return [*found, *filters]  # fmt: skip
