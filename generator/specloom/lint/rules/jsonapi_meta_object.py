"""Meta information that is no object."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from .. import schemas
from ..document import Document
from ..members import holders
from ..rule import JSON_API, Problem, Rule
from ..words import listing


def check(document: Document) -> Iterator[Problem]:
    for holder in document.view(holders):
        for node in holder.members.get("meta", []):
            other = schemas.other_types(document, node, "object")
            if other:
                message = f"`meta` of a {holder.place} is an object, not {listing(other, 'or')}"
                yield Problem(node.pointer, message)


RULE = Rule(
    id="jsonapi-meta-object",
    level=Level.WARNING,
    summary="`meta` is an object.",
    why="What a service tells beside its resources stands there by name; an array or a text leaves no "
    "room for more.",
    mend="Write `type: object`, with a named member for the value.",
    source=f"{JSON_API}, Document Structure, Meta Information: each MUST be an object",
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
                properties:
                  data: {properties: {type: {const: pets}, id: {type: string}}}
                  meta: {type: object}
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
                properties:
                  data: {properties: {type: {const: pets}, id: {type: string}}}
                  meta: {type: string}
        default: {$ref: '#/components/responses/Failed'}
""",
    check=check,
)
