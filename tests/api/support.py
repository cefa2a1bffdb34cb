"""Documents in tests: small dictionaries, and readers for what is built of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from specloom.api import Api, Options, build
from specloom.api.ir import Resource
from specloom.diagnostics import Finding, Position
from specloom.source import Bundle

JSON_API = "application/vnd.api+json"


@dataclass
class Document:
    """What ``build`` needs of a bundle, of a document that no file holds and that may have any shape."""

    document: Any

    def position(self, pointer: str) -> Position:
        return Position("document.yaml", 1, 1 + len(pointer))


def build_document(
    document: Mapping[str, Any], pins: Mapping[str, str] | None = None
) -> tuple[Api, tuple[Finding, ...]]:
    """Builds a document given as a dictionary."""
    return build(
        cast("Bundle", Document(document)), Options(package="sample", client="Sample", pins=pins or {})
    )


def openapi(
    paths: Mapping[str, Any] | None = None, version: str = "3.1.0", **components: Any
) -> dict[str, Any]:
    """A document with these paths and component schemas."""
    return {
        "openapi": version,
        "info": {"title": "Sample", "version": "1"},
        "paths": paths or {},
        "components": {"schemas": components},
    }


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def reply(schema: Any, media_type: str = "application/json") -> dict[str, Any]:
    return {"200": {"description": "ok", "content": {media_type: {"schema": schema}}}}


def json_api(schema: Any) -> dict[str, Any]:
    """A body in JSON:API's media type."""
    return {"content": {JSON_API: {"schema": schema}}}


def resource_object(
    type_: str, attributes: Mapping[str, Any], relationships: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """The schema of a resource object."""
    properties = {
        "type": {"const": type_},
        "id": {"type": "string"},
        "attributes": {"type": "object", "properties": attributes},
    }
    if relationships is not None:
        properties["relationships"] = {"type": "object", "properties": relationships}
    return {"type": "object", "properties": properties}


def one(schema: Any) -> dict[str, Any]:
    """The schema of a JSON:API document with one resource object."""
    return {"type": "object", "properties": {"data": schema}}


def many(schema: Any) -> dict[str, Any]:
    """The schema of a JSON:API document with a list of resource objects."""
    return one({"type": "array", "items": schema})


def linkage(type_: str) -> dict[str, Any]:
    """A to-one relationship."""
    identifier = {"type": "object", "properties": {"type": {"const": type_}, "id": {"type": "string"}}}
    return {"type": "object", "properties": {"data": identifier}}


def collection(type_: str, attributes: Mapping[str, Any], relationships: Any = None) -> dict[str, Any]:
    """Paths of a resource type that can be listed, created, retrieved, updated and deleted."""
    schema = resource_object(type_, attributes, relationships)
    got, listed = json_api(one(schema)), json_api(many(schema))
    query = [{"name": "page[size]", "in": "query", "schema": {"type": "integer", "maximum": 25}}]
    member = [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}]
    return {
        f"/{type_}": {
            "get": {"parameters": query, "responses": {"200": {"description": "", **listed}}},
            "post": {"requestBody": got, "responses": {"201": {"description": "", **got}}},
        },
        f"/{type_}/{{id}}": {
            "parameters": member,
            "get": {"responses": {"200": {"description": "", **got}}},
            "patch": {"requestBody": got, "responses": {"200": {"description": "", **got}}},
            "delete": {"responses": {"204": {"description": ""}}},
        },
    }


def resource(api: Api, type_: str) -> Resource:
    (found,) = (each for each in api.resources if each.type == type_)
    return found


def rules(findings: tuple[Finding, ...]) -> set[str]:
    return {finding.rule for finding in findings}
