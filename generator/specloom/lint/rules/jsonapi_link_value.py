"""Links that are neither text nor link objects."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from .. import schemas
from ..document import Document, Node
from ..jsonapi import foreign
from ..members import holders
from ..rule import JSON_API, Problem, Rule
from ..words import listing, quote

_STRING = ("string",)
_MEMBERS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("href", "rel", "title", "type"), _STRING),
    "hreflang": ("string", "array"),
    "describedby": ("string", "object", "null"),
    "meta": ("object",),
}


def check(document: Document) -> Iterator[Problem]:
    for holder in document.view(holders):
        for node in holder.members.get("links", []):
            if schemas.other_types(document, node, "object"):
                yield Problem(node.pointer, "`links` is an object", "Write `type: object`.")
            for name, links in schemas.properties(document, node).items():
                for link in links:
                    yield from _faults(document, name, link)


def _faults(document: Document, name: str, link: Node) -> Iterator[Problem]:
    other = schemas.other_types(document, link, "string", "object", "null")
    if other:
        message = f"the link {quote(name)} is a string, a link object or null, not {listing(other, 'or')}"
        yield Problem(link.pointer, message)
    members = schemas.properties(document, link)
    for member in foreign(members, _MEMBERS):
        message = f"a link object has no member {quote(member)}"
        yield Problem(members[member][0].pointer, message, "Move it into the `meta` of the link.")
    names = schemas.property_names(document, link)
    if names and "href" not in names:
        yield Problem(link.pointer, f"the link object {quote(name)} has no `href`", "Describe `href`.")
    for member, types in _MEMBERS.items():
        for node in members.get(member, []):
            if schemas.other_types(document, node, *types):
                yield Problem(node.pointer, f"{quote(member)} of a link object is {listing(types, 'or')}")


RULE = Rule(
    id="jsonapi-link-value",
    level=Level.WARNING,
    summary="A link is a string, a link object with `href`, or null.",
    why="Clients follow links without knowing the service; any other form they cannot follow.",
    mend="Write `type: string`, or an object with `href` and at most `rel`, `title`, `type`, `hreflang`, "
    "`describedby` and `meta`.",
    source=f"{JSON_API}, Document Structure, Links and Link Objects",
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
                      links: {properties: {self: {type: boolean}}}
        default: {$ref: '#/components/responses/Failed'}
""",
    check=check,
)
