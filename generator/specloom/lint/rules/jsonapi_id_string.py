"""Ids that are no strings."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from .. import schemas
from ..document import Document, Node
from ..jsonapi import JsonApi
from ..rule import JSON_API, Problem, Rule
from ..words import listing


def check(document: Document) -> Iterator[Problem]:
    for node in _ids(document):
        declared = schemas.all_types(document, node)
        if declared - {"string"}:
            yield Problem(
                node.pointer, f"an id is a string, not {listing(sorted(declared - {'string'}), 'or')}"
            )


def _ids(document: Document) -> Iterator[Node]:
    api = document.view(JsonApi)
    for resource in api.resources:
        yield from resource.members.get("id", [])
    for identifier in api.identifiers:
        yield from schemas.properties(document, identifier).get("id", [])


RULE = Rule(
    id="jsonapi-id-string",
    level=Level.WARNING,
    summary="The `id` of a resource object or identifier is a string.",
    why="JSON:API says so, and services send strings even where the description has a number: a typed "
    "reader refuses the reply.",
    mend="Write `type: string`.",
    source=f"{JSON_API}, Document Structure, Identification",
    good="""
paths:
  /pets/{id}:
    parameters: [{name: id, in: path, required: true, description: Its id., schema: {type: string}}]
    patch:
      operationId: update_pet
      summary: Change a pet.
      requestBody:
        content:
          application/vnd.api+json:
            schema:
              properties:
                data: {properties: {type: {const: pets}, id: {type: string}, attributes: {type: object}}}
      responses:
        '204': {description: Changed.}
        default: {$ref: '#/components/responses/Failed'}
""",
    bad="""
paths:
  /pets/{id}:
    parameters: [{name: id, in: path, required: true, description: Its id., schema: {type: string}}]
    patch:
      operationId: update_pet
      summary: Change a pet.
      requestBody:
        content:
          application/vnd.api+json:
            schema:
              properties:
                data: {properties: {type: {const: pets}, id: {type: integer}, attributes: {type: object}}}
      responses:
        '204': {description: Changed.}
        default: {$ref: '#/components/responses/Failed'}
""",
    check=check,
)
