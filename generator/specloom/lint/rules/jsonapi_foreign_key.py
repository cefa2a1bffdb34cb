"""Attributes that repeat a relationship."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document
from ..jsonapi import JsonApi
from ..rule import JSON_API, Problem, Rule
from ..words import quote

_ENDINGS = ("_id", "-id", "Id", "_ids", "-ids", "Ids")


def check(document: Document) -> Iterator[Problem]:
    for resource in document.view(JsonApi).resources:
        for name, nodes in resource.attributes.items():
            for ending in _ENDINGS:
                relationship = name.removesuffix(ending)
                if relationship != name and relationship in resource.relationships:
                    message = f"the attribute {quote(name)} repeats the relationship {quote(relationship)}"
                    yield Problem(nodes[0].pointer, message)


RULE = Rule(
    id="jsonapi-foreign-key",
    level=Level.INFO,
    summary="An id that a relationship holds is no attribute as well.",
    why="Two places for one fact can differ, and nobody knows which of them to write.",
    mend="Keep the relationship only.",
    source=f"{JSON_API}, Document Structure, Attributes: foreign keys SHOULD NOT appear",
    good="""
paths:
  /pets:
    post:
      operationId: create_pet
      summary: Add a pet.
      requestBody:
        content:
          application/vnd.api+json:
            schema:
              properties:
                data:
                  properties: {type: {const: pets}, relationships: {properties: {owner: {type: object}}}}
      responses:
        '204': {description: Added.}
        default: {$ref: '#/components/responses/Failed'}
""",
    bad="""
paths:
  /pets:
    post:
      operationId: create_pet
      summary: Add a pet.
      requestBody:
        content:
          application/vnd.api+json:
            schema:
              properties:
                data:
                  properties:
                    type: {const: pets}
                    attributes: {properties: {owner_id: {type: string}}}
                    relationships: {properties: {owner: {type: object}}}
      responses:
        '204': {description: Added.}
        default: {$ref: '#/components/responses/Failed'}
""",
    check=check,
)
