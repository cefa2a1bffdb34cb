"""Collections that reply one resource."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document
from ..jsonapi import JsonApi
from ..rule import JSON_API, Problem, Rule


def check(document: Document) -> Iterator[Problem]:
    api = document.view(JsonApi)
    for action in api.actions:
        if action.kind == "retrieve" and _is_collection(api, action.operation.path):
            for exchange in api.of(action.operation):
                for node in exchange.data if exchange.body.success else ():
                    message = f"{action.operation} fetches a collection, but its `data` is no array"
                    yield Problem(node.pointer, message)


def _is_collection(api: JsonApi, path: str) -> bool:
    """Whether there is a path of one of its members: the path with a parameter after it, of the same type."""
    members = [each for each in api.paths if each.endswith("}") and each.rpartition("/{")[0] == path]
    types = {name for each in members for name in api.types_at(each)}
    own = api.types_at(path)
    return bool(members) and (not own or not types or bool(own & types))


RULE = Rule(
    id="jsonapi-collection-array",
    level=Level.WARNING,
    summary="A collection is an array, also when it has one resource or none.",
    why="Where `/pets/{id}` is one of the collection `/pets`, a reader of `/pets` goes through an array. "
    "One object instead breaks it, or all resources but one are lost.",
    mend="Describe `data` as an array, with the resource object as `items`.",
    source=f"{JSON_API}, Document Structure, Top Level: a logical collection MUST be represented as an array",
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
                properties: {data: {properties: {type: {const: pets}, id: {type: string}}}}
        default: {$ref: '#/components/responses/Failed'}
  /pets:
    get:
      operationId: pets
      summary: All pets.
      parameters:
        - {name: 'page[size]', in: query, description: How many., schema: {type: integer}}
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
                properties: {data: {properties: {type: {const: pets}, id: {type: string}}}}
        default: {$ref: '#/components/responses/Failed'}
  /pets:
    get:
      operationId: pets
      summary: All pets.
      responses:
        '200':
          description: The pets.
          content:
            application/vnd.api+json:
              schema:
                properties: {data: {properties: {type: {const: pets}, id: {type: string}}}}
        default: {$ref: '#/components/responses/Failed'}
""",
    check=check,
)
