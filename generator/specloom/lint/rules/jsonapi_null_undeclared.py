"""Documents in which no attribute of any reply may be null."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from .. import schemas
from ..document import Document, Node
from ..jsonapi import JsonApi, Resource
from ..rule import JSON_API, Problem, Rule
from ..words import plural


def check(document: Document) -> Iterator[Problem]:
    optional: dict[str, Node] = {}
    for resource in document.view(JsonApi).resources:
        if resource.direction == "response":
            for nodes in _optional(document, resource):
                if any(_takes_null(document, node) for node in nodes):
                    return
                optional[nodes[0].pointer] = nodes[0]
    if optional:
        many = plural(len(optional), "optional attribute")
        message = f"replies have {many}, and none may be null, though JSON:API sends unset ones as null"
        first = next(iter(optional.values()))
        yield Problem(first.parent.pointer if first.parent else "", message)


def _takes_null(document: Document, node: Node) -> bool:
    return schemas.allows_null(document, node) or schemas.says_nothing(document, node)


def _optional(document: Document, resource: Resource) -> Iterator[list[Node]]:
    """The attributes that are not always there, each with its schemas."""
    declared = resource.members.get("attributes", [])
    required = {name for node in declared for name in schemas.required(document, node)}
    for name, nodes in resource.attributes.items():
        if name not in required:
            yield nodes


RULE = Rule(
    id="jsonapi-null-undeclared",
    level=Level.WARNING,
    summary="Replies declare which attributes may be null.",
    why="A service sends the attributes that have no value as null. If the description never says so, it "
    "was written without thinking of null, and every typed reader breaks on the first unset "
    "attribute. Told once for the document.",
    mend="Add `null` to the types of the attributes that may be unset (`nullable: true` in OpenAPI 3.0).",
    source=f"{JSON_API}, Document Structure, Attributes; OpenAPI 3.1.1, 4.8.24 Schema Object",
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
                    properties:
                      type: {const: pets}
                      id: {type: string}
                      attributes: {properties: {name: {type: [string, 'null']}}}
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
                    required: [type, id]
                    properties:
                      type: {const: pets}
                      id: {type: string}
                      attributes: {properties: {name: {type: string}}}
        default: {$ref: '#/components/responses/Failed'}
""",
    check=check,
)
