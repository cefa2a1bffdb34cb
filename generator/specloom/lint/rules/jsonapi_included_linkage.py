"""Included resources that nothing in the document links to."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from .. import schemas
from ..document import Document, Node
from ..jsonapi import Exchange, JsonApi, Relationship
from ..rule import JSON_API, Problem, Rule
from ..words import listing


def check(document: Document) -> Iterator[Problem]:
    for exchange in document.view(JsonApi).exchanges:
        linked = _linked(document, exchange)
        if linked is None:
            continue
        for resource in exchange.resources:
            if resource.included and resource.types and not linked & {*resource.types}:
                message = f"nothing in the document links to the included {listing(resource.types, 'or')}"
                yield Problem(resource.node.pointer, message)


def _linked(document: Document, exchange: Exchange) -> set[str] | None:
    """The types that resource linkage and primary data name; None where that is left open."""
    found: set[str] = set()
    for resource in exchange.resources:
        if not (resource.included or resource.attributes or resource.relationships):
            found.update(resource.types)  # it may be an identifier
        if "relationships" in resource.members and not resource.relationships:
            return None
        for relationship in resource.relationships.values():
            types = _types(document, relationship)
            if types is None:
                return None
            found |= types
    return found


def _types(document: Document, relationship: Relationship) -> set[str] | None:
    identifiers = [each for linkage in relationship.linkage for each in linkage.identifiers]
    pinned = [_pinned(document, each) for each in identifiers]
    return {name for names in pinned for name in names} if pinned and all(pinned) else None


def _pinned(document: Document, identifier: Node) -> list[str]:
    return document.view(JsonApi).pinned(schemas.properties(document, identifier).get("type", []))


RULE = Rule(
    id="jsonapi-included-linkage",
    level=Level.WARNING,
    summary="Each included resource is one that a relationship in the document links to.",
    why="Full linkage lets a client know what an included resource belongs to. One that nothing names is "
    "found by nobody. Told where all linkage of a document has its types pinned.",
    mend="Describe the relationship that leads to the resource, or take the resource out of `included`.",
    source=f"{JSON_API}, Document Structure, Compound Documents: full linkage",
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
                          owner:
                            properties:
                              data: {type: [object, 'null'], properties: {type: {const: people}, id: {}}}
                  included:
                    type: array
                    items: {properties: {type: {const: people}, id: {type: string}}}
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
                          owner:
                            properties:
                              data: {type: [object, 'null'], properties: {type: {const: people}, id: {}}}
                  included: {type: array, items: {properties: {type: {const: shops}, id: {type: string}}}}
        default: {$ref: '#/components/responses/Failed'}
""",
    check=check,
)
