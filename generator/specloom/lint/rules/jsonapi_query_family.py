"""Parameters for pages and filters beside JSON:API's families."""

import re
from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document
from ..jsonapi import JsonApi
from ..rule import JSON_API, Problem, Rule
from ..words import quote

_OWN = re.compile("(?P<page>page[-_]?[a-z]+|per[-_]?page)|(?P<filter>filters?[-_]?[a-z]+)", re.IGNORECASE)


def check(document: Document) -> Iterator[Problem]:
    for action in document.view(JsonApi).actions:
        for parameter in action.operation.parameters:
            own = _OWN.fullmatch(parameter.name)
            # A name of small letters only is what jsonapi-query-name tells.
            if own and parameter.location == "query" and not re.fullmatch("[a-z]+", parameter.name):
                family = quote(f"{own.lastgroup}[…]")
                message = f"{quote(parameter.name)} does what the family {family} is for"
                yield Problem(parameter.node.pointer, message)


RULE = Rule(
    id="jsonapi-query-family",
    level=Level.INFO,
    summary="Pages and filters are asked for with `page[…]` and `filter[…]`.",
    why="JSON:API keeps two families for that, and clients of JSON:API offer them for every service alike.",
    mend="Use the family, if the service takes it: `page[size]`, `filter[name]`.",
    source=f"{JSON_API}, Fetching Data, Pagination and Filtering: these parameters SHOULD be used",
    good="""
paths:
  /pets:
    get:
      operationId: pets
      summary: All pets.
      parameters:
        - {name: 'page[size]', in: query, description: How., schema: {type: integer}}
      responses:
        '200':
          description: The pets.
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
      operationId: pets
      summary: All pets.
      parameters:
        - {name: 'page[size]', in: query, description: How., schema: {type: integer}}
        - {name: page_size, in: query, description: How., schema: {type: integer}}
      responses:
        '200':
          description: The pets.
          content:
            application/vnd.api+json:
              schema:
                properties:
                  data: {type: array, items: {properties: {type: {const: pets}, id: {type: string}}}}
        default: {$ref: '#/components/responses/Failed'}
""",
    check=check,
)
