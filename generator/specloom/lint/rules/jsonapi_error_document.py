"""Error replies of JSON:API operations without an error document."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from .. import schemas
from ..document import Document, Node
from ..jsonapi import JsonApi, is_json_api
from ..operations import Response
from ..rule import JSON_API, Problem, Rule
from ..words import quote


def check(document: Document) -> Iterator[Problem]:
    for action in document.view(JsonApi).actions:
        for response in action.operation.responses:
            if response.status[:1] in "45d":
                yield from _faults(document, response)


def _faults(document: Document, response: Response) -> Iterator[Problem]:
    content = document.children(response.node, "content")
    if not content:
        yield Problem(
            response.node.pointer, f"the error reply {quote(response.node.key)} has no error document"
        )
    for media in content:
        schema = document.child(document.follow(media), "schema")
        if is_json_api(media.key) and schema is not None:
            yield from _shape(document, schema)


def _shape(document: Document, schema: Node) -> Iterator[Problem]:
    members = schemas.properties(document, schema)
    if members and "errors" not in members:
        yield Problem(schema.pointer, "the error document has no member `errors`")
    for node in members.get("errors", []):
        declared = schemas.all_types(document, node)
        if declared and "array" not in declared:
            yield Problem(node.pointer, "`errors` is an array of error objects", "Write `type: array`.")


RULE = Rule(
    id="jsonapi-error-document",
    level=Level.WARNING,
    summary="An error reply has a JSON:API error document.",
    why="Callers want to know what went wrong and where in their request; error objects say it with "
    "`detail` and `source`.",
    mend="Describe the reply as an object with `errors`, an array of error objects; share it under "
    "`components/responses`.",
    source=f"{JSON_API}, Errors, Error Objects: returned as an array keyed by errors",
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
              schema: {properties: {data: {properties: {type: {const: pets}, id: {}}}}}
        '404': {$ref: '#/components/responses/Failed'}
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
              schema: {properties: {data: {properties: {type: {const: pets}, id: {}}}}}
        '404': {description: There is no such pet.}
""",
    check=check,
)
