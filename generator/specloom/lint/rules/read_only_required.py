"""Requests that must contain what only the service writes."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from .. import schemas
from ..document import Document, Node, as_names
from ..rule import OPENAPI, Problem, Rule
from ..words import quote


def check(document: Document) -> Iterator[Problem]:
    for node in document.requested.values():
        if node.kind == "schema" and not _means_replies(document, node):
            described = schemas.properties(document, node)
            for index, name in enumerate(as_names(node.value.get("required"))):
                if any(
                    document.follow(each).value.get("readOnly") is True for each in described.get(name, [])
                ):
                    message = f"the request must contain {quote(name)}, which is read-only"
                    yield Problem(f"{node.pointer}/required/{index}", message)


def _means_replies(document: Document, node: Node) -> bool:
    """Whether the schema is of both directions: OpenAPI 3.0 then takes ``required`` to mean replies."""
    return document.version < (3, 1) and node.pointer in document.replied


RULE = Rule(
    id="read-only-required",
    level=Level.WARNING,
    summary="A request does not require a read-only property.",
    why="The caller can neither send it nor leave it out.",
    mend="Require it in the schema of the reply only.",
    source=f"{OPENAPI}, 4.8.24 Schema Object; JSON Schema 2020-12 Validation, 9.4 readOnly and writeOnly",
    good="""
paths:
  /pets:
    post:
      operationId: create_pet
      summary: Add a pet.
      requestBody:
        content:
          application/json:
            schema: {allOf: [{$ref: '#/components/schemas/Pet'}]}
      responses:
        '201':
          description: Added.
          content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
components:
  schemas:
    Pet: {type: object, properties: {id: {type: string, readOnly: true}}}
""",
    bad="""
paths:
  /pets:
    post:
      operationId: create_pet
      summary: Add a pet.
      requestBody:
        content:
          application/json:
            schema: {allOf: [{$ref: '#/components/schemas/Pet'}], required: [id]}
      responses:
        '201':
          description: Added.
          content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
components:
  schemas:
    Pet: {type: object, properties: {id: {type: string, readOnly: true}}}
""",
    check=check,
)
