"""Members inside attributes that JSON:API keeps for itself."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document
from ..jsonapi import JsonApi
from ..members import nested
from ..rule import JSON_API, Problem, Rule
from ..words import quote

_RESERVED = ("links", "relationships")


def check(document: Document) -> Iterator[Problem]:
    for resource in document.view(JsonApi).resources:
        for name, nodes in resource.attributes.items():
            for node in nested(document, nodes):
                if node.key in _RESERVED:
                    message = f"inside the attribute {quote(name)} there is a member {quote(node.key)}"
                    yield Problem(node.pointer, message)


RULE = Rule(
    id="jsonapi-attribute-reserved",
    level=Level.WARNING,
    summary="No object inside an attribute has a member `links` or `relationships`.",
    why="JSON:API keeps both names in attributes for later versions. A service that uses one may have to "
    "change it.",
    mend="Rename the member, or make a resource of its own of what has relationships.",
    source=f"{JSON_API}, Document Structure, Attributes: such an object MUST NOT contain them",
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
              properties:
                data:
                  properties:
                    type: {const: pets}
                    attributes: {properties: {home: {properties: {urls: {}}}}}
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
                data:
                  properties:
                    type: {const: pets}
                    attributes: {properties: {home: {properties: {links: {}}}}}
      responses:
        '204': {description: Added.}
        default: {$ref: '#/components/responses/Failed'}
""",
    check=check,
)
