"""Resource identifiers with members that they cannot have, or without those that they need."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from .. import schemas
from ..document import Document, Node
from ..jsonapi import JsonApi, Relationship, foreign
from ..operations import Direction
from ..rule import JSON_API, Problem, Rule
from ..words import quote

_MEMBERS = ("type", "id", "lid", "meta")


def check(document: Document) -> Iterator[Problem]:
    for resource in document.view(JsonApi).resources:
        for relationship in resource.relationships.values():
            yield from _foreign(document, relationship)
            for node, names in _described(document, relationship):
                yield from _missing(node, names, resource.direction)


def _foreign(document: Document, relationship: Relationship) -> Iterator[Problem]:
    for identifier in (each for linkage in relationship.linkage for each in linkage.identifiers):
        members = schemas.properties(document, identifier)
        for name in foreign(members, _MEMBERS):
            message = f"a resource identifier has no member {quote(name)}"
            yield Problem(members[name][0].pointer, message, "Describe it in the resource itself.")


def _described(document: Document, relationship: Relationship) -> Iterator[tuple[Node, set[str]]]:
    """Identifiers and the names of their members: what several schemas say of one ``data`` holds together."""
    identifiers = [each for linkage in relationship.linkage for each in linkage.identifiers]
    named = [(node, schemas.property_names(document, node)) for node in identifiers]
    if len(relationship.linkage) > 1 and named:
        yield named[0][0], {name for _, names in named for name in names}
    else:
        yield from named


def _missing(node: Node, names: set[str], direction: Direction) -> Iterator[Problem]:
    if names and "type" not in names:
        yield Problem(node.pointer, "the resource identifier has no `type`", "Describe `type`.")
    local = direction == "request" and "lid" in names
    if names and "id" not in names and not local:
        yield Problem(node.pointer, "the resource identifier has no `id`", "Describe `id`.")


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
