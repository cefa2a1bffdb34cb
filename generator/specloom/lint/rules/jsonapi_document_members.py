"""Top-level members that a JSON:API document cannot have, or must not have together."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from .. import schemas
from ..document import Document
from ..jsonapi import JsonApi, foreign, namespace
from ..rule import JSON_API, Problem, Rule
from ..words import quote

_MEMBERS = ("data", "errors", "meta", "jsonapi", "links", "included")


def check(document: Document) -> Iterator[Problem]:
    for exchange in document.view(JsonApi).exchanges:
        for name in foreign(exchange.members, _MEMBERS):
            message = f"a JSON:API document has no member {quote(name)} at its top level"
            place = exchange.members[name][0].pointer
            yield Problem(place, message, "Move it into `meta`, or into the attributes.")
        schema = exchange.body.schema
        names = schemas.property_names(document, schema) if schema else set[str]()
        if schema and names:
            yield from _together(schema.pointer, names, schemas.required(document, schema))


def _together(pointer: str, names: set[str], required: set[str]) -> Iterator[Problem]:
    if not ({"data", "errors", "meta"} & names or any(map(namespace, names))):
        message = "the document has none of `data`, `errors` and `meta`"
        yield Problem(pointer, message, "Add the one that is meant.")
    if {"data", "errors"} <= required:
        yield Problem(pointer, "`data` and `errors` are required together, but exclude each other")
    if "included" in names and "data" not in names:
        yield Problem(pointer, "the document has `included`, but no `data` that could refer to it")


RULE = Rule(
    id="jsonapi-document-members",
    level=Level.WARNING,
    summary="A JSON:API document has only the top-level members that it may have.",
    why="JSON:API lists the members. Readers ignore others or refuse the document, and one with `data` "
    "and `errors` at once says that the request both succeeded and failed.",
    mend="Keep to `data` or `errors`, with `meta`, `links`, `included` and `jsonapi`.",
    source=f"{JSON_API}, Document Structure, Top Level",
    good="""
paths:
  /pets:
    get:
      operationId: pets
      summary: Count the pets.
      responses:
        '200':
          description: How many.
          content:
            application/vnd.api+json: {schema: {properties: {meta: {properties: {total: {type: integer}}}}}}
        default: {$ref: '#/components/responses/Failed'}
""",
    bad="""
paths:
  /pets:
    get:
      operationId: pets
      summary: Count the pets.
      responses:
        '200':
          description: How many.
          content: {application/vnd.api+json: {schema: {properties: {meta: {}, total: {type: integer}}}}}
        default: {$ref: '#/components/responses/Failed'}
""",
    check=check,
)
