"""Resource identifiers with members that they cannot have, or without those that they need."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from .. import schemas
from ..document import Document
from ..jsonapi import foreign
from ..members import Holder, holders
from ..rule import JSON_API, Problem, Rule
from ..words import quote

_MEMBERS = ("type", "id", "lid", "meta")


def check(document: Document) -> Iterator[Problem]:
    for holder in document.view(holders):
        if holder.place == "resource identifier":
            yield from _faults(document, holder)


def _faults(document: Document, holder: Holder) -> Iterator[Problem]:
    for name in foreign(holder.members, _MEMBERS):
        message = f"a resource identifier has no member {quote(name)}"
        yield Problem(holder.members[name][0].pointer, message, "Describe it in the resource itself.")
    names = schemas.property_names(document, holder.node)
    if names and "type" not in names:
        yield Problem(holder.node.pointer, "the resource identifier has no `type`", "Describe `type`.")
    local = holder.direction == "request" and "lid" in names
    if names and "id" not in names and not local:
        yield Problem(holder.node.pointer, "the resource identifier has no `id`", "Describe `id`.")


RULE = Rule(
    id="jsonapi-identifier-members",
    level=Level.WARNING,
    summary="A resource identifier has `type` and `id`, and at most `meta` beside them.",
    why="An identifier points at a resource; its fields stand in `included` or at its own address. A "
    "resource that a request makes may be named by `lid` in place of `id`.",
    mend="Describe `type` and `id`, and nothing else but `meta`.",
    source=f"{JSON_API}, Document Structure, Resource Identifier Objects",
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
                  data:
                    properties:
                      type: {const: pets}
                      id: {type: string}
                      relationships:
                        properties:
                          parent:
                            properties:
                              data: {type: [object, 'null'], properties: {type: {const: pets}, id: {}}}
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
                  data:
                    properties:
                      type: {const: pets}
                      id: {type: string}
                      relationships:
                        properties:
                          parent:
                            properties:
                              data: {type: [object, 'null'], properties: {type: {const: pets}}}
        default: {$ref: '#/components/responses/Failed'}
""",
    check=check,
)
