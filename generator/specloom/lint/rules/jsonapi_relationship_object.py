"""Relationships that are no relationship objects."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from .. import schemas
from ..document import Document, Node
from ..jsonapi import foreign, namespace
from ..members import Holder, holders
from ..rule import JSON_API, Problem, Rule
from ..words import quote

_MEMBERS = ("links", "data", "meta")


def check(document: Document) -> Iterator[Problem]:
    for holder in document.view(holders):
        if holder.place == "relationship":
            yield from _faults(document, holder)


def _faults(document: Document, holder: Holder) -> Iterator[Problem]:
    if schemas.other_types(document, holder.node, "object"):
        message = f"the relationship {quote(holder.node.key)} is an object with `links`, `data` or `meta`"
        yield Problem(holder.node.pointer, message)
    for name in foreign(holder.members, _MEMBERS):
        message = f"a relationship object has no member {quote(name)}"
        yield Problem(holder.members[name][0].pointer, message, "Move it into `meta`.")
    names = schemas.property_names(document, holder.node)
    if names and not (names & {*_MEMBERS} or any(map(namespace, names))):
        message = f"the relationship {quote(holder.node.key)} has none of `links`, `data` and `meta`"
        yield Problem(holder.node.pointer, message)
    yield from _without_link(document, holder.members.get("links", []))


def _without_link(document: Document, nodes: list[Node]) -> Iterator[Problem]:
    names = {name for node in nodes for name in schemas.property_names(document, node)}
    if names and not (names & {"self", "related"} or any(map(namespace, names))):
        message = "the links of a relationship have neither `self` nor `related`"
        yield Problem(nodes[0].pointer, message)


RULE = Rule(
    id="jsonapi-relationship-object",
    level=Level.WARNING,
    summary="A relationship has `links`, `data` or `meta`, and no other members.",
    why="Clients find there what a resource is related to, and where to ask for it. What stands elsewhere "
    "is not found.",
    mend="Describe an object with at least one of `links` (with `self` or `related`), `data` and `meta`.",
    source=f"{JSON_API}, Document Structure, Relationships",
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
                              data: {properties: {type: {const: pets}, id: {}}, type: [object, 'null']}
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
                        properties: {parent: {properties: {href: {type: string}, meta: {type: object}}}}
        default: {$ref: '#/components/responses/Failed'}
""",
    check=check,
)
