"""Ids and types that are no strings."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from .. import schemas
from ..document import Document, Node
from ..jsonapi import JsonApi
from ..rule import JSON_API, Problem, Rule
from ..words import listing, quote


def check(document: Document) -> Iterator[Problem]:
    for name, node in _identities(document):
        other = schemas.other_types(document, node, "string")
        if other:
            yield Problem(node.pointer, f"{quote(name)} is a string, not {listing(other, 'or')}")


def _identities(document: Document) -> Iterator[tuple[str, Node]]:
    api = document.view(JsonApi)
    described = [resource.members for resource in api.resources]
    described += [schemas.properties(document, identifier) for identifier in api.identifiers]
    for members in described:
        for name in ("type", "id", "lid"):
            yield from ((name, node) for node in members.get(name, []))


RULE = Rule(
    id="jsonapi-id-string",
    level=Level.WARNING,
    summary="The `id`, `lid` and `type` of a resource object or identifier are strings.",
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
