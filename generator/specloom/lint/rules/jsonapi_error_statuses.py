"""Operations that list their errors, but not those that JSON:API asks for."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document
from ..jsonapi import Action, JsonApi
from ..rule import JSON_API, Problem, Rule
from ..words import listing

_EXPECTED = {
    "retrieve": ("404",),
    "related": ("404",),
    "create": ("409",),
    "update": ("404", "409"),
}


def check(document: Document) -> Iterator[Problem]:
    for action in document.view(JsonApi).actions:
        missing = _missing(action)
        if missing:
            message = f"{action.operation} lists its errors, but not {listing(missing, 'or')}"
            yield Problem(action.operation.node.pointer, message)


def _missing(action: Action) -> list[str]:
    declared = {response.status.upper() for response in action.operation.responses}
    errors = {status for status in declared if status[:1] in "45"}
    if not errors or declared & {"4XX", "DEFAULT"}:
        return []
    names = "{" in action.operation.path
    expected = _EXPECTED.get(action.kind, ())
    return [status for status in expected if status not in errors and (names or status != "404")]


RULE = Rule(
    id="jsonapi-error-statuses",
    level=Level.INFO,
    summary="Operations that list their errors list 404 and 409 where JSON:API asks for them.",
    why="A service must reply 404 for a resource that is not there, and 409 for a body whose type or id "
    "does not fit its address. A client that knows the list takes any other reply for a defect.",
    mend="Add the statuses, or one reply `4XX` or `default`.",
    source=f"{JSON_API}, Fetching, Creating and Updating Resources: 404 Not Found, 409 Conflict",
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
              schema: {properties: {data: {properties: {type: {const: pets}, id: {type: string}}}}}
        '404': {$ref: '#/components/responses/Failed'}
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
              schema: {properties: {data: {properties: {type: {const: pets}, id: {type: string}}}}}
        '403': {$ref: '#/components/responses/Failed'}
""",
    check=check,
)
