"""Links to pages that are always there, though there is no such page."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from .. import schemas
from ..document import Document
from ..members import holders
from ..rule import JSON_API, Problem, Rule
from ..words import quote

_NOT_ALWAYS = ("prev", "next")


def check(document: Document) -> Iterator[Problem]:
    for holder in document.view(holders):
        for node in holder.members.get("links", []):
            required = schemas.required(document, node)
            links = schemas.properties(document, node)
            for name in _NOT_ALWAYS:
                for link in links.get(name, []) if name in required else ():
                    if not (schemas.allows_null(document, link) or schemas.says_nothing(document, link)):
                        yield Problem(link.pointer, f"{quote(name)} is required and never null")


RULE = Rule(
    id="jsonapi-pagination-links",
    level=Level.WARNING,
    summary="The links `prev` and `next` may be absent or null.",
    why="The first page has no page before it and the last none after it; JSON:API shows that by null or "
    "by leaving the link out. A reader that follows the description refuses both.",
    mend="Take it out of `required`, or let it be null.",
    source=f"{JSON_API}, Fetching Data, Pagination: keys MUST be omitted or have a null value",
    good="""
paths:
  /pets:
    get:
      operationId: pets
      summary: All pets.
      parameters:
        - {name: 'page[size]', in: query, description: How many., schema: {type: integer}}
      responses:
        '200':
          description: The pets.
          content:
            application/vnd.api+json:
              schema:
                properties:
                  data: {type: array, items: {properties: {type: {const: pets}, id: {}}}}
                  links: {required: [next], properties: {next: {type: [string, 'null']}}}
        default: {$ref: '#/components/responses/Failed'}
""",
    bad="""
paths:
  /pets:
    get:
      operationId: pets
      summary: All pets.
      parameters:
        - {name: 'page[size]', in: query, description: How many., schema: {type: integer}}
      responses:
        '200':
          description: The pets.
          content:
            application/vnd.api+json:
              schema:
                properties:
                  data: {type: array, items: {properties: {type: {const: pets}, id: {}}}}
                  links: {required: [next], properties: {next: {type: string}}}
        default: {$ref: '#/components/responses/Failed'}
""",
    check=check,
)
