"""Lists in query parameters that are not separated by commas."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from .. import schemas
from ..document import Document
from ..jsonapi import JsonApi
from ..operations import Parameter
from ..rule import JSON_API, Problem, Rule
from ..words import listing, quote

_LISTS = ("include", "sort", "fields")


def check(document: Document) -> Iterator[Problem]:
    for action in document.view(JsonApi).actions:
        for parameter in action.operation.parameters:
            if parameter.location == "query" and parameter.name.partition("[")[0] in _LISTS:
                yield from _faults(document, parameter)


def _faults(document: Document, parameter: Parameter) -> Iterator[Problem]:
    schema = document.child(parameter.node, "schema")
    if schema is None or parameter.node.value.get("style") == "deepObject":
        return
    name = quote(parameter.name)
    other = schemas.other_types(document, schema, "string", "array", "object")
    if other:
        yield Problem(schema.pointer, f"{name} is a list of names, not {listing(other, 'or')}")
    if "array" in schemas.all_types(document, schema) and not _by_commas(parameter):
        message = f"the names in {name} are not sent as one list with commas"
        yield Problem(parameter.node.pointer, message, "Write `style: form` and `explode: false`.")


def _by_commas(parameter: Parameter) -> bool:
    form = parameter.node.value.get("style", "form") == "form"
    return form and parameter.node.value.get("explode") is False


RULE = Rule(
    id="jsonapi-list-value",
    level=Level.WARNING,
    summary="`include`, `sort` and `fields[…]` are lists of names with commas.",
    why="An array is sent as `include=a&include=b` unless `explode` is false, and a server of JSON:API "
    "reads only `include=a,b`.",
    mend="Describe a string, or an array with `explode: false`.",
    source=f"{JSON_API}, Fetching Data, Inclusion of Related Resources, Sparse Fieldsets, Sorting",
    good="""
paths:
  /pets:
    get:
      operationId: pets
      summary: All pets.
      parameters:
        - name: sort
          in: query
          description: How.
          explode: false
          schema: {type: array, items: {type: string}}
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
        - {name: sort, in: query, description: How., schema: {type: array, items: {type: string}}}
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
