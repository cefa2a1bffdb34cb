"""To-many relationships whose linkage is declared as one object."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from .. import schemas
from ..document import Document
from ..jsonapi import JsonApi, Linkage, Relationship, Resource, member_path
from ..plurals import looks_plural
from ..rule import JSON_API, Problem, Rule
from ..words import quote


def check(document: Document) -> Iterator[Problem]:
    api = document.view(JsonApi)
    lists = _related_lists(api)
    for resource in api.resources:
        for name, relationship in resource.relationships.items():
            reason = _reason(document, api, resource, relationship, lists)
            for linkage in relationship.linkage if reason else ():
                if linkage.one and not linkage.many:
                    message = (
                        f"{quote(name)} leads to many resources ({reason}), but its `data` is one object"
                    )
                    yield Problem(linkage.node.pointer, message)


def _related_lists(api: JsonApi) -> set[tuple[str, str]]:
    """Resource types and relationship names whose related resources come as a list."""
    found: set[tuple[str, str]] = set()
    for action in api.actions:
        if action.kind == "related" and api.returns_many(action.operation):
            found.update((name, action.name) for name in api.types_at(member_path(action.operation.path)))
    return found


def _reason(
    document: Document,
    api: JsonApi,
    resource: Resource,
    relationship: Relationship,
    lists: set[tuple[str, str]],
) -> str:
    if any((name, relationship.name) in lists for name in resource.types):
        return "its related path replies a list"
    named = relationship.name in api.types and looks_plural(relationship.name)
    if named and any(
        _leads_to(document, api, linkage, relationship.name) for linkage in relationship.linkage
    ):
        return "it has the name of a resource type"
    return ""


def _leads_to(document: Document, api: JsonApi, linkage: Linkage, name: str) -> bool:
    identifiers = [schemas.properties(document, each).get("type", []) for each in linkage.identifiers]
    return any(name in api.pinned(nodes) for nodes in identifiers)


RULE = Rule(
    id="jsonapi-to-many-array",
    level=Level.WARNING,
    summary="The `data` of a to-many relationship is an array.",
    why="JSON:API gives an array for to-many and an object or null for to-one. A reader that follows the "
    "description refuses the array that the service sends, or drops all but one.",
    mend="Declare `data` as an array of resource identifiers.",
    source=f"{JSON_API}, Document Structure, Resource Linkage",
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
                  properties:
                    type: {const: pets}
                    relationships:
                      properties:
                        pets:
                          properties:
                            data: {type: array, items: {properties: {type: {const: pets}, id: {}}}}
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
                  properties:
                    type: {const: pets}
                    relationships:
                      properties:
                        pets: {properties: {data: {properties: {type: {const: pets}, id: {type: string}}}}}
      responses:
        '204': {description: Added.}
        default: {$ref: '#/components/responses/Failed'}
""",
    check=check,
)
