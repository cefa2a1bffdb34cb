"""Query parameters whose names belong to no family of JSON:API."""

import re
from collections.abc import Iterator

from specloom.diagnostics import Level

from .. import schemas
from ..document import Document
from ..jsonapi import JsonApi, is_member_name
from ..operations import Parameter
from ..rule import JSON_API, Problem, Rule
from ..words import quote

_PARTS = re.compile(r"([^\[\]]*)((?:\[[^\[\]]*\])*)")
_EXTENSION = re.compile("[a-zA-Z0-9]+:[a-z]+")


def check(document: Document) -> Iterator[Problem]:
    for action in document.view(JsonApi).actions:
        for parameter in action.operation.parameters:
            if parameter.location == "query" and parameter.name:
                fault = _fault(document, parameter)
                if fault:
                    message = f"the query parameter {quote(parameter.name)} {fault}"
                    yield Problem(parameter.node.pointer, message)


def _fault(document: Document, parameter: Parameter) -> str:
    parts = _PARTS.fullmatch(parameter.name)
    if parts is None:
        return "has brackets that do not match"
    base, inner = parts[1], [name for name in parts[2].strip("[]").split("][") if name]
    if base in ("include", "sort") and parts[2]:
        return "is no family: it has no brackets"
    if base == "fields" and len(inner) != 1 and not _is_object(document, parameter):
        return "does not name a resource type, as `fields[TYPE]` does"
    if not (is_member_name(base) or _EXTENSION.fullmatch(base)):
        return "does not begin with a member name of JSON:API"
    if not all(map(is_member_name, inner)):
        return "has something other than a member name in its brackets"
    return ""


def _is_object(document: Document, parameter: Parameter) -> bool:
    """Whether one parameter stands for many: each member of an object gives a name in brackets."""
    schema = document.child(parameter.node, "schema")
    style = parameter.node.value.get("style")
    return style == "deepObject" or schema is None or "object" in schemas.all_types(document, schema)


RULE = Rule(
    id="jsonapi-query-form",
    level=Level.WARNING,
    summary="Names of query parameters are families of JSON:API, such as `filter[name]` and `fields[TYPE]`.",
    why="Servers of JSON:API refuse names of any other form with 400, and their parsers split names at "
    "the brackets.",
    mend="Write a base name and, in brackets, member names: letters, digits, `_` and `-`, with a letter or "
    "digit at both ends.",
    source=f"{JSON_API}, Query Parameters, Query Parameter Families; Fetching Data, Sparse Fieldsets",
    good="""
paths:
  /pets:
    get:
      operationId: pets
      summary: All pets.
      parameters:
        - {name: 'filter[name]', in: query, description: How., schema: {type: string}}
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
        - {name: 'filter[_]', in: query, description: How., schema: {type: string}}
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
