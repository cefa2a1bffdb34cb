"""Linkage that is made of something other than resource identifiers."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from .. import schemas
from ..document import Document, Node
from ..jsonapi import JsonApi, Linkage
from ..rule import JSON_API, Problem, Rule
from ..words import listing


def check(document: Document) -> Iterator[Problem]:
    for resource in document.view(JsonApi).resources:
        for relationship in resource.relationships.values():
            for linkage in relationship.linkage:
                yield from _faults(document, linkage)


def _faults(document: Document, linkage: Linkage) -> Iterator[Problem]:
    other = schemas.other_types(document, linkage.node, "object", "array", "null")
    if other:
        message = f"linkage is a resource identifier, an array of them, or null, not {listing(other, 'or')}"
        yield Problem(linkage.node.pointer, message)
    for item in _items(document, linkage.node):
        other = schemas.other_types(document, item, "object")
        if other:
            message = f"each item of linkage is a resource identifier, not {listing(other, 'or')}"
            yield Problem(item.pointer, message)
    if linkage.many and not linkage.one and linkage.null:
        yield Problem(
            linkage.node.pointer,
            "an empty to-many relationship is an empty array, not null",
            "Take `null` out of the types.",
        )


def _items(document: Document, node: Node) -> Iterator[Node]:
    for facet in schemas.facets(document, node):
        yield from document.children(facet, "items")


RULE = Rule(
    id="jsonapi-linkage-object",
    level=Level.WARNING,
    summary="Linkage is null or an identifier for one, an array of identifiers for many.",
    why="A client learns from the form whether a relationship leads to one resource or to many, and from "
    "type and id to which. A bare id does not say of which type it is.",
    mend="Describe `data` as an object with `type` and `id`, or as an array of such objects.",
    source=f"{JSON_API}, Document Structure, Resource Linkage",
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
                      relationships: {properties: {parent: {properties: {data: {type: string}}}}}
        default: {$ref: '#/components/responses/Failed'}
""",
    check=check,
)
