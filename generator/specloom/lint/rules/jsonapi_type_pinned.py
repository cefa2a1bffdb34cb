"""Types of resources that may be any text."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from .. import schemas
from ..document import Document, Node
from ..jsonapi import JsonApi
from ..rule import JSON_API, Problem, Rule


def check(document: Document) -> Iterator[Problem]:
    for nodes in _types(document):
        if nodes and all(schemas.constants(document, node) is None for node in nodes):
            example = document.follow(nodes[0]).value.get("example")
            hint = f"Write `const: {example}`, or `enum: [{example}]`." if isinstance(example, str) else ""
            message = "which resource type is meant is not declared: any text is allowed"
            yield Problem(nodes[0].pointer, message, hint)


def _types(document: Document) -> Iterator[list[Node]]:
    """For each resource object and identifier, the schemas that hold for its type together."""
    api = document.view(JsonApi)
    for resource in api.resources:
        # Resources of any kind may be included; one whose attributes are named is of a kind.
        if resource.attributes or not resource.included:
            yield resource.members.get("type", [])
    for identifier in api.identifiers:
        yield schemas.properties(document, identifier).get("type", [])


RULE = Rule(
    id="jsonapi-type-pinned",
    level=Level.WARNING,
    summary="The `type` of a resource object or identifier is pinned with `const` or `enum`.",
    why="The type is what tells resources apart. Without it neither a reader of `included` nor a writer "
    "of a relationship knows what is meant.",
    mend="Write the resource type as `const`, or the possible ones as `enum`.",
    source=f"{JSON_API}, Document Structure, Identification",
    good="""
paths:
  /pets:
    post:
      operationId: create_pet
      summary: Add a pet.
      requestBody:
        content:
          application/vnd.api+json:
            schema: {properties: {data: {properties: {type: {const: pets}, attributes: {type: object}}}}}
      responses:
        '204': {description: Added.}
        default: {$ref: '#/components/responses/Failed'}
""",
    bad="""
paths:
  /pets:
    post:
      operationId: create_pet
      summary: Add a pet.
      requestBody:
        content:
          application/vnd.api+json:
            schema: {properties: {data: {properties: {type: {type: string}, attributes: {type: object}}}}}
      responses:
        '204': {description: Added.}
        default: {$ref: '#/components/responses/Failed'}
""",
    check=check,
)
