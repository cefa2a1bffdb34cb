"""JSON:API bodies that are no objects."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from .. import schemas
from ..document import Document
from ..jsonapi import JsonApi
from ..rule import JSON_API, Problem, Rule
from ..words import listing


def check(document: Document) -> Iterator[Problem]:
    for exchange in document.view(JsonApi).exchanges:
        schema = exchange.body.schema
        other = schemas.other_types(document, schema, "object") if schema else []
        if schema and other:
            yield Problem(schema.pointer, f"a JSON:API document is an object, not {listing(other, 'or')}")


RULE = Rule(
    id="jsonapi-document-root",
    level=Level.WARNING,
    summary="A JSON:API document is an object.",
    why="Everything else in JSON:API hangs on the members of that object; a list of resources stands in "
    "its `data`.",
    mend="Describe an object, with what is there now under `data`.",
    source=f"{JSON_API}, Document Structure, Top Level: a JSON object MUST be at the root",
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
                type: object
                properties: {data: {properties: {type: {const: pets}, id: {type: string}}}}
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
                type: array
                items: {properties: {type: {const: pets}, id: {type: string}}}
        default: {$ref: '#/components/responses/Failed'}
""",
    check=check,
)
