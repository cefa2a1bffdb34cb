"""Links under names that JSON:API does not have."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from .. import schemas
from ..document import Document
from ..jsonapi import foreign
from ..members import Place, holders
from ..rule import JSON_API, Problem, Rule
from ..words import quote

_PAGES = ("first", "last", "prev", "next")
_LINKS: dict[Place, tuple[str, ...]] = {
    "document": ("self", "related", "describedby", *_PAGES),
    "resource object": ("self",),
    "relationship": ("self", "related", *_PAGES),
    "error object": ("about", "type"),
}


def check(document: Document) -> Iterator[Problem]:
    for holder in document.view(holders):
        for node in holder.members.get("links", []) if holder.place in _LINKS else ():
            links = schemas.properties(document, node)
            for name in foreign(links, _LINKS[holder.place]):
                message = f"the links of a {holder.place} have no member {quote(name)}"
                yield Problem(links[name][0].pointer, message)


RULE = Rule(
    id="jsonapi-links-members",
    level=Level.WARNING,
    summary="Links have the names that JSON:API gives them.",
    why="Clients follow `self`, `related`, `next` and the like by name. A page under another name is "
    "never fetched, and other names are kept for later versions.",
    mend="Use JSON:API's name for it; an address of another kind is an attribute, or belongs into `meta`.",
    source=f"{JSON_API}, Document Structure, Top Level, Resource Links, Relationships; Pagination",
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
                    properties: {type: {const: pets}, id: {}, links: {properties: {self: {type: string}}}}
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
                      id: {}
                      links: {properties: {photo: {type: string}}}
        default: {$ref: '#/components/responses/Failed'}
""",
    check=check,
)
