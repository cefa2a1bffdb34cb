"""Which fields of an OpenAPI object hold which other objects.

One table for OpenAPI 3.0, 3.1 and 3.2: a field that a version does not have does no harm here, because
whether a field is allowed is the affair of the rule ``openapi-document``. With the table a walk meets every
schema, parameter and reference at its place, and never mistakes an example or an extension for one.
"""

from __future__ import annotations

from typing import Literal

Kind = str
Shape = Literal["one", "list", "map", "pattern"]
"""``pattern`` is a map in which keys that begin with ``x-`` are extensions, such as ``paths``."""

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")

_SCHEMA_MAPS = ("properties", "patternProperties", "$defs", "definitions", "dependentSchemas")
_SCHEMA_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
_SCHEMA_REST = ("items", "additionalProperties", "unevaluatedProperties", "unevaluatedItems")
_SCHEMA_ONES = (*_SCHEMA_REST, "not", "if", "then", "else", "contains", "propertyNames", "contentSchema")

APPLICATORS = (*_SCHEMA_LISTS[:3], "not", "if", "then", "else", "dependentSchemas")
"""Schema keywords whose schemas judge the same value as the schema that holds them."""

GRAMMAR: dict[Kind, dict[str, tuple[Shape, Kind]]] = {
    "document": {
        "info": ("one", "info"),
        "servers": ("list", "server"),
        "security": ("list", "security requirement"),
        "tags": ("list", "tag"),
        "paths": ("pattern", "path item"),
        "webhooks": ("map", "path item"),
        "components": ("one", "components"),
    },
    "components": {
        "schemas": ("map", "schema"),
        "responses": ("map", "response"),
        "parameters": ("map", "parameter"),
        "examples": ("map", "example"),
        "requestBodies": ("map", "request body"),
        "headers": ("map", "header"),
        "securitySchemes": ("map", "security scheme"),
        "links": ("map", "link"),
        "callbacks": ("map", "callback"),
        "pathItems": ("map", "path item"),
        "mediaTypes": ("map", "media type"),
    },
    "server": {"variables": ("map", "server variable")},
    "path item": {
        "servers": ("list", "server"),
        "parameters": ("list", "parameter"),
        **dict.fromkeys(METHODS, ("one", "operation")),
        "additionalOperations": ("map", "operation"),
    },
    "operation": {
        "parameters": ("list", "parameter"),
        "requestBody": ("one", "request body"),
        "responses": ("pattern", "response"),
        "callbacks": ("map", "callback"),
        "security": ("list", "security requirement"),
        "servers": ("list", "server"),
    },
    "parameter": {
        "schema": ("one", "schema"),
        "content": ("map", "media type"),
        "examples": ("map", "example"),
    },
    "header": {
        "schema": ("one", "schema"),
        "content": ("map", "media type"),
        "examples": ("map", "example"),
    },
    "request body": {"content": ("map", "media type")},
    "response": {
        "headers": ("map", "header"),
        "content": ("map", "media type"),
        "links": ("map", "link"),
    },
    "media type": {
        "schema": ("one", "schema"),
        "itemSchema": ("one", "schema"),
        "examples": ("map", "example"),
        "encoding": ("map", "encoding"),
        "prefixEncoding": ("list", "encoding"),
        "itemEncoding": ("one", "encoding"),
    },
    "encoding": {"headers": ("map", "header")},
    "link": {"server": ("one", "server")},
    "schema": {
        **dict.fromkeys(_SCHEMA_MAPS, ("map", "schema")),
        **dict.fromkeys(_SCHEMA_LISTS, ("list", "schema")),
        **dict.fromkeys(_SCHEMA_ONES, ("one", "schema")),
    },
}
