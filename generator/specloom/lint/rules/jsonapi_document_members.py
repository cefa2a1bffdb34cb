"""Top-level members that a JSON:API document cannot have, or must not have together."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from .. import schemas
from ..document import Document
from ..jsonapi import JsonApi, is_own_member
from ..rule import JSON_API, Problem, Rule
from ..words import quote

_MEMBERS = ("data", "errors", "meta", "jsonapi", "links", "included")


def check(document: Document) -> Iterator[Problem]:
    for exchange in document.view(JsonApi).exchanges:
        for name, nodes in exchange.members.items():
            if name not in _MEMBERS and not is_own_member(name):
                message = f"a JSON:API document has no member {quote(name)} at its top level"
                yield Problem(nodes[0].pointer, message, "Move it into `meta`, or into the attributes.")
        schema = exchange.body.schema
        if schema is not None and exchange.members:
            if not {"data", "errors", "meta"} & exchange.members.keys():
                message = "the document has none of `data`, `errors` and `meta`"
                yield Problem(schema.pointer, message, "Add the one that is meant.")
            if {"data", "errors"} <= schemas.required(document, schema):
                yield Problem(
                    schema.pointer, "`data` and `errors` are required together, but exclude each other"
                )
            if "included" in exchange.members and "data" not in exchange.members:
                yield Problem(
                    schema.pointer, "the document has `included`, but no `data` that could refer to it"
                )


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
