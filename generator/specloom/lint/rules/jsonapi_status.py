"""Successes with a status that JSON:API does not give for the action."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document
from ..jsonapi import ActionKind, JsonApi
from ..rule import JSON_API, Problem, Rule
from ..words import listing, quote

_ALLOWED: dict[ActionKind, tuple[str, ...]] = {
    "create": ("201", "202", "204"),
    "update": ("200", "202", "204"),
    "delete": ("200", "202", "204"),
    "list": ("200",),
    "retrieve": ("200",),
    "related": ("200",),
}
_RELATIONSHIP = {"get": ("200",), **dict.fromkeys(("patch", "post", "delete"), ("200", "202", "204"))}


def check(document: Document) -> Iterator[Problem]:
    for action in document.view(JsonApi).actions:
        allowed = _ALLOWED.get(action.kind, ())
        if action.kind == "relationship":
            allowed = _RELATIONSHIP.get(action.operation.method, ())
        expected = listing(allowed, "or")
        for response in action.operation.successes if allowed else ():
            if response.status not in (*allowed, "2XX"):
                message = f"the success of {action.operation} is {expected}, not {quote(response.status)}"
                yield Problem(response.written.pointer, message)


RULE = Rule(
    id="jsonapi-status",
    level=Level.WARNING,
    summary="An action replies with a status that JSON:API gives for it.",
    why="Clients tell by the status whether a body with the resource follows: 201 for one that was "
    "created, 204 for none.",
    mend="Declare the status that the service really sends; the service should keep to JSON:API.",
    source=f"{JSON_API}, Fetching Data, and Creating, Updating and Deleting Resources: Responses",
    good="""
paths:
  /pets:
    post:
      operationId: create_pet
      summary: Add a pet.
      requestBody:
        content:
          application/vnd.api+json:
            schema: {properties: {data: {properties: {type: {const: pets}, attributes: {type: object}}}}}
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
            schema: {properties: {data: {properties: {type: {const: pets}, attributes: {type: object}}}}}
      responses:
        '205': {description: Added.}
        default: {$ref: '#/components/responses/Failed'}
""",
    check=check,
)
