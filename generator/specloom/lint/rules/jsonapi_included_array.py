"""Included resources that are not in an array."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from .. import schemas
from ..document import Document
from ..jsonapi import JsonApi
from ..rule import JSON_API, Problem, Rule


def check(document: Document) -> Iterator[Problem]:
    for exchange in document.view(JsonApi).exchanges:
        for node in exchange.members.get("included", []):
            declared = schemas.all_types(document, node)
            if declared and "array" not in declared:
                yield Problem(node.pointer, "`included` is an array of resource objects")


RULE = Rule(
    id="jsonapi-included-array",
    level=Level.WARNING,
    summary="`included` is an array of resource objects.",
    why="A reader finds the included resources by going through the array.",
    mend="Write `type: array`, with the resource objects as `items`.",
    source=f"{JSON_API}, Document Structure, Compound Documents",
    good="""
paths:
  /pets/{id}:
    parameters: [{name: id, in: path, required: true, description: Its id., schema: {type: string}}]
    get:
      operationId: pet
      summary: A pet.
      responses:
        '200':
          description: The pet.
          content:
            application/vnd.api+json:
              schema:
                properties:
                  data: {properties: {type: {const: pets}, id: {type: string}}}
                  included: {type: array, items: {type: object}}
        default: {$ref: '#/components/responses/Failed'}
""",
    bad="""
paths:
  /pets/{id}:
    parameters: [{name: id, in: path, required: true, description: Its id., schema: {type: string}}]
    get:
      operationId: pet
      summary: A pet.
      responses:
        '200':
          description: The pet.
          content:
            application/vnd.api+json:
              schema:
                properties:
                  data: {properties: {type: {const: pets}, id: {type: string}}}
                  included: {type: object}
        default: {$ref: '#/components/responses/Failed'}
""",
    check=check,
)
