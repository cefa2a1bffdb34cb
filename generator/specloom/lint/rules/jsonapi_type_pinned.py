"""Types of resources that may be any text."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from .. import schemas
from ..document import Document, Node
from ..jsonapi import JsonApi
from ..rule import JSON_API, Problem, Rule


def check(document: Document) -> Iterator[Problem]:
    for node in _types(document):
        if schemas.constants(document, node) is None:
            example = document.follow(node).value.get("example")
            hint = f"Write `const: {example}`, or `enum: [{example}]`." if isinstance(example, str) else ""
            yield Problem(
                node.pointer, "Which resource type is meant is not declared: any text is allowed.", hint
            )


def _types(document: Document) -> Iterator[Node]:
    api = document.view(JsonApi)
    for resource in api.resources:
        yield from resource.members.get("type", [])
    for identifier in api.identifiers:
        yield from schemas.properties(document, identifier).get("type", [])


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
