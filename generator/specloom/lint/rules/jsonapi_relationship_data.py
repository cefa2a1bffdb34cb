"""Relationships in requests that name no resource."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from .. import schemas
from ..document import Document
from ..jsonapi import JsonApi
from ..rule import JSON_API, Problem, Rule
from ..words import quote


def check(document: Document) -> Iterator[Problem]:
    for resource in document.view(JsonApi).resources:
        for relationship in resource.relationships.values() if resource.direction == "request" else ():
            # What several schemas say of one relationship holds together.
            names = {name for node in relationship.nodes for name in schemas.property_names(document, node)}
            if names and "data" not in names:
                message = f"the relationship {quote(relationship.name)} has no `data` in a request"
                yield Problem(relationship.nodes[0].pointer, message)


RULE = Rule(
    id="jsonapi-relationship-data",
    level=Level.WARNING,
    summary="A relationship in a request has `data`.",
    why="Who creates or changes a resource says with `data` what it is to be related to. Links and meta "
    "say nothing to the service.",
    mend="Describe `data` as a resource identifier or an array of them.",
    source=f"{JSON_API}, Creating Resources and Updating Resources: a relationship object with a data member",
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
                    relationships:
                      properties:
                        parent:
                          properties: {data: {properties: {type: {const: pets}, id: {type: string}}}}
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
                    relationships: {properties: {parent: {properties: {meta: {type: object}}}}}
      responses:
        '204': {description: Added.}
        default: {$ref: '#/components/responses/Failed'}
""",
    check=check,
)
