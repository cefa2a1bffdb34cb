"""Lists that can be neither paged nor filtered nor sorted."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document
from ..jsonapi import JsonApi
from ..operations import Operation
from ..rule import JSON_API, Problem, Rule
from ..words import listing

FAMILIES = ("page", "sort", "filter", "include", "fields")


def check(document: Document) -> Iterator[Problem]:
    api = document.view(JsonApi)
    for action in api.actions:
        lists = action.kind in ("list", "related") and api.returns_many(action.operation)
        if lists and not _families(action.operation):
            message = f"{action.operation} replies a list, but declares none of {listing(FAMILIES)}"
            yield Problem(action.operation.node.pointer, message)


def _families(operation: Operation) -> set[str]:
    names = {each.name.partition("[")[0] for each in operation.parameters if each.location == "query"}
    return names & {*FAMILIES}


RULE = Rule(
    id="jsonapi-list-parameters",
    level=Level.WARNING,
    summary="A list declares the query parameters that it takes.",
    why="Whoever follows the description gets the first page and never learns that there are more, and "
    "how to ask for less.",
    mend="Declare what the service takes of `page[…]`, `sort`, `filter[…]`, `include` and `fields[…]`.",
    source=f"{JSON_API}, Fetching Data: inclusion, sparse fieldsets, sorting, pagination, filtering",
    good="""
paths:
  /pets:
    get:
      operationId: list_pets
      summary: Pets.
      parameters: [{name: 'page[number]', in: query, description: Which page., schema: {type: integer}}]
      responses:
        '200':
          description: Pets.
          content:
            application/vnd.api+json:
              schema:
                properties:
                  data: {type: array, items: {properties: {type: {const: pets}, id: {type: string}}}}
        default: {$ref: '#/components/responses/Failed'}
""",
    bad="""
paths:
  /pets:
    get:
      operationId: list_pets
      summary: Pets.
      responses:
        '200':
          description: Pets.
          content:
            application/vnd.api+json:
              schema:
                properties:
                  data: {type: array, items: {properties: {type: {const: pets}, id: {type: string}}}}
        default: {$ref: '#/components/responses/Failed'}
""",
    check=check,
)
