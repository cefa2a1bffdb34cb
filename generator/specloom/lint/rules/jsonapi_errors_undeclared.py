"""JSON:API operations that never fail, by their description."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document
from ..jsonapi import Action, JsonApi
from ..rule import JSON_API, Problem, Rule
from ..words import plural


def check(document: Document) -> Iterator[Problem]:
    actions = document.view(JsonApi).actions
    silent = [action for action in actions if not _fails(action)]
    if silent and len(silent) == len(actions):
        many = plural(len(silent), "JSON:API operation")
        yield Problem("/paths", f"the document has {many}, and none declares an error reply")
    else:
        for action in silent:
            yield Problem(action.operation.node.pointer, f"{action.operation} declares no error reply")


def _fails(action: Action) -> bool:
    return any(response.status[:1] in "45d" for response in action.operation.responses)


RULE = Rule(
    id="jsonapi-errors-undeclared",
    level=Level.INFO,
    summary="Operations declare what they reply when something goes wrong.",
    why="Every operation can fail, and a client can only offer typed errors that are declared. Where no "
    "operation declares any, it is told once for the document.",
    mend="Add the error statuses, or one `default` reply with an error document.",
    source=f"{JSON_API}, Errors, Processing Errors",
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
              schema: {properties: {data: {properties: {type: {const: pets}, id: {}}}}}
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
              schema: {properties: {data: {properties: {type: {const: pets}, id: {}}}}}
""",
    check=check,
)
