"""Attributes and relationships that are no objects."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from .. import schemas
from ..document import Document
from ..jsonapi import JsonApi
from ..rule import JSON_API, Problem, Rule
from ..words import listing, quote


def check(document: Document) -> Iterator[Problem]:
    for resource in document.view(JsonApi).resources:
        for name in ("attributes", "relationships"):
            for node in resource.members.get(name, []):
                other = schemas.other_types(document, node, "object")
                if other:
                    yield Problem(node.pointer, f"{quote(name)} is an object, not {listing(other, 'or')}")


RULE = Rule(
    id="jsonapi-fields-object",
    level=Level.WARNING,
    summary="`attributes` and `relationships` are objects.",
    why="Their members are the fields of the resource, found by name. A resource without fields leaves "
    "them out; they are not null.",
    mend="Write `type: object`, and leave the member out of `required` if it may be absent.",
    source=f"{JSON_API}, Document Structure, Attributes and Relationships: the value MUST be an object",
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
              properties: {data: {properties: {type: {const: pets}, attributes: {type: object}}}}
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
              properties:
                data: {properties: {type: {const: pets}, attributes: {type: [object, 'null']}}}
      responses:
        '204': {description: Added.}
        default: {$ref: '#/components/responses/Failed'}
""",
    check=check,
)
