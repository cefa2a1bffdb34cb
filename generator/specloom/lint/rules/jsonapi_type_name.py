"""Resource types with characters that JSON:API keeps for itself."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from .. import schemas
from ..document import Document, Node
from ..jsonapi import JsonApi, is_member_name
from ..rule import JSON_API, Problem, Rule
from ..words import quote


def check(document: Document) -> Iterator[Problem]:
    api = document.view(JsonApi)
    for node in _types(document):
        for name in api.pinned([node]):
            if not is_member_name(name):
                yield Problem(node.pointer, f"{quote(name)} is not a name that a resource type can have")


def _types(document: Document) -> Iterator[Node]:
    api = document.view(JsonApi)
    for resource in api.resources:
        yield from resource.members.get("type", [])
    for identifier in api.identifiers:
        yield from schemas.properties(document, identifier).get("type", [])


RULE = Rule(
    id="jsonapi-type-name",
    level=Level.WARNING,
    summary="Resource types are named as members are.",
    why="Types stand in `fields[…]`, where a dot, a comma or a bracket means something else.",
    mend="Use letters, digits, `_` and `-`, with a letter or digit at both ends.",
    source=f"{JSON_API}, Document Structure, Identification: types are named as members are",
    good="""
paths:
  /pets:
    post:
      operationId: create_pet
      summary: Change a pet.
      requestBody:
        content:
          application/vnd.api+json:
            schema:
              properties: {data: {properties: {type: {const: guide-dogs}, attributes: {type: object}}}}
      responses:
        '204': {description: Added.}
        default: {$ref: '#/components/responses/Failed'}
""",
    bad="""
paths:
  /pets:
    post:
      operationId: create_pet
      summary: Change a pet.
      requestBody:
        content:
          application/vnd.api+json:
            schema:
              properties: {data: {properties: {type: {const: dogs.guide}, attributes: {type: object}}}}
      responses:
        '204': {description: Added.}
        default: {$ref: '#/components/responses/Failed'}
""",
    check=check,
)
