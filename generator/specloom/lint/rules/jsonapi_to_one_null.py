"""Documents in which no to-one relationship may be empty."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document
from ..jsonapi import JsonApi, Linkage
from ..rule import JSON_API, Problem, Rule
from ..words import plural


def check(document: Document) -> Iterator[Problem]:
    to_one = [each for each in _linkage(document) if each.one]
    strict = dict.fromkeys(each.node.pointer for each in to_one if not (each.null or each.many))
    if strict and not any(each.null for each in to_one):
        places = plural(len(strict), "place")
        message = f"replies link one resource in {places}, but null, which stands for none, in no place"
        yield Problem(next(iter(strict)), message)


def _linkage(document: Document) -> Iterator[Linkage]:
    for resource in document.view(JsonApi).resources:
        if resource.direction == "response":
            for relationship in resource.relationships.values():
                yield from relationship.linkage


RULE = Rule(
    id="jsonapi-to-one-null",
    level=Level.INFO,
    summary="Replies let the `data` of a to-one relationship be null.",
    why="An empty to-one relationship has null as its linkage. A reader that follows the description "
    "refuses it. Told once, and only where no to-one relationship of the document may be null.",
    mend="Let `data` be a resource identifier or null where the relationship may be empty.",
    source=f"{JSON_API}, Document Structure, Resource Linkage: null for empty to-one relationships",
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
                              data:
                                anyOf: [{properties: {type: {const: pets}, id: {}}}, {type: 'null'}]
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
                          parent: {properties: {data: {properties: {type: {const: pets}, id: {}}}}}
        default: {$ref: '#/components/responses/Failed'}
""",
    check=check,
)
