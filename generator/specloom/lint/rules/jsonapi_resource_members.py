"""Members that a resource object cannot have, and those that it lacks."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document
from ..jsonapi import JsonApi, Resource, foreign
from ..rule import JSON_API, Problem, Rule
from ..words import quote

_MEMBERS = ("type", "id", "lid", "attributes", "relationships", "links", "meta")


def check(document: Document) -> Iterator[Problem]:
    for resource in document.view(JsonApi).resources:
        if resource.members:
            yield from _foreign(resource)
            yield from _missing(resource)


def _foreign(resource: Resource) -> Iterator[Problem]:
    for name in foreign(resource.members, _MEMBERS):
        message = f"a resource object has no member {quote(name)}"
        yield Problem(resource.members[name][0].pointer, message, "Move it into `attributes`.")


def _missing(resource: Resource) -> Iterator[Problem]:
    for name in ("type", "id") if resource.direction == "response" else ("type",):
        if name not in resource.members:
            message = f"the resource object has no {quote(name)}"
            yield Problem(resource.node.pointer, message, f"Describe {quote(name)}, and require it.")


RULE = Rule(
    id="jsonapi-resource-members",
    level=Level.WARNING,
    summary="A resource object has `type`, in replies `id`, and no members of its own invention.",
    why="A client finds a resource by type and id, and its fields in `attributes` and `relationships` only.",
    mend="Put fields into `attributes` or `relationships`, and describe `type` and `id`.",
    source=f"{JSON_API}, Document Structure, Resource Objects",
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
            schema: {properties: {data: {properties: {type: {const: pets}, name: {type: string}}}}}
      responses:
        '204': {description: Added.}
        default: {$ref: '#/components/responses/Failed'}
""",
    check=check,
)
