"""Documents in which resource objects of replies may come without type and id."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from .. import schemas
from ..document import Document
from ..jsonapi import JsonApi, Resource
from ..rule import JSON_API, Problem, Rule
from ..words import plural


def check(document: Document) -> Iterator[Problem]:
    loose = [resource for resource in _replied(document) if not _required(document, resource)]
    if loose:
        many = plural(len(loose), "resource object")
        message = f"replies do not require the `type` and `id` of {many}, which are always there"
        yield Problem(loose[0].node.pointer, message)


def _replied(document: Document) -> Iterator[Resource]:
    for resource in document.view(JsonApi).resources:
        if resource.direction == "response" and resource.attributes:
            yield resource


def _required(document: Document, resource: Resource) -> bool:
    return {"type", "id"} <= schemas.required(document, resource.node)


RULE = Rule(
    id="jsonapi-identity-optional",
    level=Level.INFO,
    summary="Replies require the `type` and `id` of resource objects.",
    why="A typed client has to take what is not required for optional, and everybody who reads an id must "
    "ask first whether there is one. Told once for the document.",
    mend="Write `required: [type, id]` in the schemas of resource objects in replies.",
    source=f"{JSON_API}, Document Structure, Resource Objects: MUST contain id and type",
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
                    required: [type, id]
                    properties: {type: {const: pets}, id: {}, attributes: {properties: {name: {}}}}
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
                  data: {properties: {type: {const: pets}, id: {}, attributes: {properties: {name: {}}}}}
        default: {$ref: '#/components/responses/Failed'}
""",
    check=check,
)
