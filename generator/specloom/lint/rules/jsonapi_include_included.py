"""Replies that can be asked for related resources and have no place for them."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from .. import schemas
from ..document import Document
from ..jsonapi import JsonApi
from ..rule import JSON_API, Problem, Rule


def check(document: Document) -> Iterator[Problem]:
    api = document.view(JsonApi)
    for action in api.actions:
        names = {each.name for each in action.operation.parameters if each.location == "query"}
        for exchange in api.of(action.operation) if "include" in names else ():
            schema = exchange.body.schema if exchange.body.success else None
            described = schemas.property_names(document, schema) if schema else set[str]()
            if schema and "data" in described and "included" not in described:
                message = f"{action.operation} takes `include`, but its reply has no `included`"
                yield Problem(schema.pointer, message)


RULE = Rule(
    id="jsonapi-include-included",
    level=Level.WARNING,
    summary="Who takes `include` replies with `included`.",
    why="A service that supports the parameter must reply a compound document. A reader made from this "
    "description drops the resources that it has just asked for.",
    mend="Describe `included` as an array of resource objects, or remove the parameter.",
    source=f"{JSON_API}, Fetching Data, Inclusion of Related Resources: an included key",
    good="""
paths:
  /pets:
    get:
      operationId: pets
      summary: All pets.
      parameters:
        - {name: include, in: query, description: What comes along., schema: {type: string}}
      responses:
        '200':
          description: The pets.
          content:
            application/vnd.api+json:
              schema:
                properties:
                  data: {type: array, items: {properties: {type: {const: pets}, id: {type: string}}}}
                  included: {type: array, items: {}}
        default: {$ref: '#/components/responses/Failed'}
""",
    bad="""
paths:
  /pets:
    get:
      operationId: pets
      summary: All pets.
      parameters:
        - {name: include, in: query, description: What comes along., schema: {type: string}}
      responses:
        '200':
          description: The pets.
          content:
            application/vnd.api+json:
              schema:
                properties:
                  data: {type: array, items: {properties: {type: {const: pets}, id: {type: string}}}}
        default: {$ref: '#/components/responses/Failed'}
""",
    check=check,
)
