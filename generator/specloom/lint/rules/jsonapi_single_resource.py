"""Requests and replies about one resource with an array of them."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document
from ..jsonapi import Action, Exchange, JsonApi, is_many
from ..rule import JSON_API, Problem, Rule


def check(document: Document) -> Iterator[Problem]:
    api = document.view(JsonApi)
    for action in api.actions:
        for exchange in api.of(action.operation):
            what = _what(api, action, exchange)
            for node in exchange.data if what else ():
                if is_many(document, node):
                    yield Problem(node.pointer, f"{action.operation} {what} one resource, not an array")


def _what(api: JsonApi, action: Action, exchange: Exchange) -> str:
    """What the action does with one resource, or ""."""
    if action.kind in ("create", "update") and exchange.body.direction == "request":
        return "takes"
    path = action.operation.path
    of_collection = path.endswith("}") and path.rpartition("/{")[0] in api.paths
    return "replies" if action.kind == "list" and exchange.body.success and of_collection else ""


RULE = Rule(
    id="jsonapi-single-resource",
    level=Level.WARNING,
    summary="Who creates, changes or fetches one resource deals with one resource object.",
    why="JSON:API has no bulk requests: a service refuses the array that a client sends by this "
    "description, and one that takes arrays breaks every other client.",
    mend="Describe `data` as one resource object. For several at once there is the extension for atomic "
    "operations.",
    source=f"{JSON_API}, Creating Resources and Updating Resources: a single resource object",
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
                data:
                  type: array
                  items: {properties: {type: {const: pets}, attributes: {type: object}}}
      responses:
        '204': {description: Added.}
        default: {$ref: '#/components/responses/Failed'}
""",
    check=check,
)
