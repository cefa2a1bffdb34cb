"""Bodies at the address of a relationship that hold no linkage."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from .. import schemas
from ..document import Document
from ..jsonapi import Action, Exchange, JsonApi, is_many
from ..rule import JSON_API, Problem, Rule


def check(document: Document) -> Iterator[Problem]:
    api = document.view(JsonApi)
    for action in api.actions:
        for exchange in api.of(action.operation) if action.kind == "relationship" else ():
            if exchange.body.direction == "request":
                yield from _request(document, action, exchange)
            if exchange.body.direction == "request" or exchange.body.success:
                yield from _fields(exchange)


def _request(document: Document, action: Action, exchange: Exchange) -> Iterator[Problem]:
    schema = exchange.body.schema
    names = schemas.property_names(document, schema) if schema else set[str]()
    if schema and names and "data" not in names:
        yield Problem(schema.pointer, f"the body of {action.operation} has no `data`")
    for node in exchange.data if action.operation.method in ("post", "delete") else ():
        described = "object" in schemas.all_types(document, node) or schemas.properties(document, node)
        if described and not is_many(document, node):
            message = f"{action.operation} adds or removes members of a relationship: `data` is an array"
            yield Problem(node.pointer, message)


def _fields(exchange: Exchange) -> Iterator[Problem]:
    for resource in exchange.resources:
        for name in ("attributes", "relationships") if not resource.included else ():
            for node in resource.members.get(name, []):
                yield Problem(node.pointer, "linkage names resources by type and id, without their fields")


RULE = Rule(
    id="jsonapi-relationship-endpoint",
    level=Level.WARNING,
    summary="At the address of a relationship, `data` is resource linkage.",
    why="There a client changes what belongs together, not the resources themselves: `POST` and `DELETE` "
    "add and remove members of a to-many relationship, `PATCH` replaces all.",
    mend="Describe `data` as resource identifiers with `type` and `id`: an array for to-many, one or null "
    "for to-one.",
    source=f"{JSON_API}, Fetching Relationships and Updating Relationships",
    good="""
paths:
  /pets/{id}/relationships/friends:
    parameters: [{name: id, in: path, required: true, description: Its id., schema: {type: string}}]
    post:
      operationId: create_pet
      summary: Change a pet.
      requestBody:
        content:
          application/vnd.api+json:
            schema:
              properties:
                data: {type: array, items: {properties: {type: {const: pets}, id: {type: string}}}}
      responses:
        '204': {description: Added.}
        default: {$ref: '#/components/responses/Failed'}
""",
    bad="""
paths:
  /pets/{id}/relationships/friends:
    parameters: [{name: id, in: path, required: true, description: Its id., schema: {type: string}}]
    post:
      operationId: create_pet
      summary: Change a pet.
      requestBody:
        content:
          application/vnd.api+json:
            schema:
              properties: {data: {type: object, properties: {type: {const: pets}, id: {type: string}}}}
      responses:
        '204': {description: Added.}
        default: {$ref: '#/components/responses/Failed'}
""",
    check=check,
)
