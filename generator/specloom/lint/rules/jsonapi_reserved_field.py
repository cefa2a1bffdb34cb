"""Fields with a name that is taken."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document
from ..jsonapi import JsonApi, Resource
from ..rule import JSON_API, Problem, Rule
from ..words import quote

_RESERVED = ("id", "type")


def check(document: Document) -> Iterator[Problem]:
    for resource in document.view(JsonApi).resources:
        yield from _reserved(resource)
        for name in (each for each in resource.attributes if each in resource.relationships):
            place = resource.attributes[name][0].pointer
            yield Problem(place, f"{quote(name)} is an attribute and a relationship of the same resource")


def _reserved(resource: Resource) -> Iterator[Problem]:
    for name in _RESERVED:
        places = list(resource.attributes.get(name, []))
        if name in resource.relationships:
            places.extend(resource.relationships[name].nodes)
        for node in places:
            yield Problem(
                node.pointer,
                f"a field cannot be named {quote(name)}: the resource object has a member of that name",
            )


RULE = Rule(
    id="jsonapi-reserved-field",
    level=Level.WARNING,
    summary="No field is named `id` or `type`, and no attribute like a relationship.",
    why="All fields of a resource share one namespace with each other and with `id` and `type`: in "
    "`fields[…]`, in `sort`, and in every client that offers them side by side.",
    mend="Rename the field.",
    source=f"{JSON_API}, Document Structure, Fields",
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
                data: {properties: {type: {const: pets}, attributes: {properties: {kind: {type: string}}}}}
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
                data: {properties: {type: {const: pets}, attributes: {properties: {type: {type: string}}}}}
      responses:
        '204': {description: Added.}
        default: {$ref: '#/components/responses/Failed'}
""",
    check=check,
)
