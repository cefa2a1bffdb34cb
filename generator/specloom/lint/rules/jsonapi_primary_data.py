"""Primary data that holds no resources."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from .. import schemas
from ..document import Document, Node
from ..jsonapi import JsonApi
from ..rule import JSON_API, Problem, Rule
from ..words import listing


def check(document: Document) -> Iterator[Problem]:
    for exchange in document.view(JsonApi).exchanges:
        for node in exchange.data:
            yield from _faults(document, node)


def _faults(document: Document, node: Node) -> Iterator[Problem]:
    other = schemas.other_types(document, node, "object", "array", "null")
    if other:
        yield Problem(node.pointer, f"`data` holds resources, not {listing(other, 'or')}")
    for facet in schemas.facets(document, node):
        for item in document.children(facet, "items"):
            other = schemas.other_types(document, item, "object")
            if other:
                yield Problem(item.pointer, f"each item of `data` is a resource, not {listing(other, 'or')}")


RULE = Rule(
    id="jsonapi-primary-data",
    level=Level.WARNING,
    summary="Primary data is a resource object, an array of them, or null.",
    why="A reader takes what stands in `data` for resources with type and id. Other values belong into "
    "`meta`.",
    mend="Describe a resource object or an array of them, or move the value into `meta`.",
    source=f"{JSON_API}, Document Structure, Top Level: primary data",
    good="""
paths:
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
                properties: {data: {type: string}}
        default: {$ref: '#/components/responses/Failed'}
""",
    check=check,
)
