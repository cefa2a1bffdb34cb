"""Names of attributes and relationships that JSON:API does not allow."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document, Node
from ..jsonapi import JsonApi, Resource, is_member_name, is_own_member
from ..members import nested
from ..rule import JSON_API, Problem, Rule
from ..words import quote


def check(document: Document) -> Iterator[Problem]:
    for resource in document.view(JsonApi).resources:
        for name, node in _named(document, resource):
            if not (is_member_name(name) or is_own_member(name) or _is_action(document, node)):
                yield Problem(node.pointer, f"{quote(name)} is not a name that JSON:API allows", _hint(name))


def _named(document: Document, resource: Resource) -> Iterator[tuple[str, Node]]:
    for name, nodes in resource.attributes.items():
        yield from ((name, node) for node in nodes)
        yield from ((node.key, node) for node in nested(document, nodes))
    for name, relationship in resource.relationships.items():
        yield from ((name, node) for node in relationship.nodes)


def _is_action(document: Document, node: Node) -> bool:
    """Write-only actions that the document marks as such are named apart on purpose."""
    marked = (node, document.follow(node))
    return node.key.startswith("_") and any(each.value.get("x-trigger") is True for each in marked)


def _hint(name: str) -> str:
    if name[:1] in "_-" or name[-1:] in "_-":
        return "A name may contain `_` and `-`, but neither begin nor end with them."
    return ""


RULE = Rule(
    id="jsonapi-member-name",
    level=Level.WARNING,
    summary="Names of attributes and relationships are member names of JSON:API.",
    why="Other characters have a meaning in query parameters such as `fields[…]`, `sort` and `include`: a "
    "field with a comma or a dot in its name cannot be asked for. An attribute marked `x-trigger` may "
    "begin with `_`.",
    mend="Use letters, digits, `_` and `-`, with a letter or digit at both ends.",
    source=f"{JSON_API}, Document Structure, Member Names",
    good="""
paths:
  /pets:
    post:
      operationId: create_pet
      summary: Add a pet.
      requestBody:
        content:
          application/vnd.api+json:
            schema:
              properties:
                data:
                  properties: {type: {const: pets}, attributes: {properties: {first_name: {type: string}}}}
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
            schema:
              properties:
                data:
                  properties: {type: {const: pets}, attributes: {properties: {name.first: {type: string}}}}
      responses:
        '204': {description: Added.}
        default: {$ref: '#/components/responses/Failed'}
""",
    check=check,
)
