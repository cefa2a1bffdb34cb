"""Query parameters whose names JSON:API keeps for itself."""

import re
from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document
from ..jsonapi import JsonApi
from ..rule import JSON_API, Problem, Rule
from ..words import quote
from .jsonapi_list_parameters import FAMILIES


def check(document: Document) -> Iterator[Problem]:
    for action in document.view(JsonApi).actions:
        for parameter in action.operation.parameters:
            base = parameter.name.partition("[")[0]
            if parameter.location == "query" and re.fullmatch("[a-z]+", base) and base not in FAMILIES:
                message = (
                    f"the query parameter {quote(parameter.name)} has a name that JSON:API keeps for itself"
                )
                yield Problem(parameter.node.pointer, message)


RULE = Rule(
    id="jsonapi-query-name",
    level=Level.WARNING,
    summary="A query parameter of the service's own has a character other than `a` to `z` in its name.",
    why="Names of small letters only are kept for later versions of JSON:API. A service that uses one may "
    "have to change it.",
    mend="Use a family of JSON:API (`page[…]`, `filter[…]`), or a name with a capital letter, `-` or `_`.",
    source=f"{JSON_API}, Query Parameters, Implementation-Specific Query Parameters",
    good="""
paths:
  /pets:
    get:
      operationId: list_pets
      summary: Pets.
      parameters: [{name: 'page[size]', in: query, description: How many., schema: {type: integer}}]
      responses:
        '200':
          description: Pets.
          content:
            application/vnd.api+json:
              schema: {properties: {data: {type: array, items: {properties: {type: {const: pets}, id: {}}}}}}
        default: {$ref: '#/components/responses/Failed'}
""",
    bad="""
paths:
  /pets:
    get:
      operationId: list_pets
      summary: Pets.
      parameters:
        - {name: 'page[size]', in: query, description: How many., schema: {type: integer}}
        - {name: limit, in: query, description: How many at most., schema: {type: integer}}
      responses:
        '200':
          description: Pets.
          content:
            application/vnd.api+json:
              schema: {properties: {data: {type: array, items: {properties: {type: {const: pets}, id: {}}}}}}
        default: {$ref: '#/components/responses/Failed'}
""",
    check=check,
)
