"""Updates that do not say which resource they are for."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document
from ..jsonapi import JsonApi
from ..rule import JSON_API, Problem, Rule


def check(document: Document) -> Iterator[Problem]:
    api = document.view(JsonApi)
    for action in api.actions:
        if action.kind == "update":
            for exchange in api.of(action.operation):
                for resource in exchange.resources if exchange.body.direction == "request" else ():
                    if not resource.included and "id" not in resource.members:
                        yield Problem(
                            resource.node.pointer, f"the resource object of {action.operation} has no `id`"
                        )


RULE = Rule(
    id="jsonapi-update-id",
    level=Level.WARNING,
    summary="The resource object of an update has an `id`.",
    why="JSON:API requires `type` and `id` in the body of an update; a service refuses it without them.",
    mend="Describe `id`, and require it.",
    source=f"{JSON_API}, Updating Resources: the resource object MUST contain type and id members",
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
            schema: {properties: {data: {properties: {type: {const: pets}, attributes: {type: object}}}}}
      responses:
        '204': {description: Changed.}
        default: {$ref: '#/components/responses/Failed'}
""",
    check=check,
)
