"""Parts of a schema that forbid each other's members."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from .. import schemas
from ..document import Document, Node, as_object
from ..rule import JSON_SCHEMA, Problem, Rule
from ..words import listing


def check(document: Document) -> Iterator[Problem]:
    for node in document.nodes("schema"):
        if document.children(node, "allOf"):
            yield from _closed(document, node)


def _closed(document: Document, node: Node) -> Iterator[Problem]:
    parts = schemas.parts(document, node)
    names = {part.pointer: list(as_object(part.value.get("properties"))) for part in parts}
    everything = list(dict.fromkeys(name for part in parts for name in names[part.pointer]))
    for part in parts:
        if part.value.get("additionalProperties") is False and "patternProperties" not in part.value:
            foreign = [name for name in everything if name not in names[part.pointer]]
            if foreign:
                message = f"`additionalProperties: false` here forbids {listing(foreign)} of the other parts"
                yield Problem(f"{part.pointer}/additionalProperties", message)


RULE = Rule(
    id="composition-closed",
    level=Level.WARNING,
    summary="No part of `allOf` forbids the properties of the others.",
    why="`additionalProperties` sees only the `properties` beside it, so that the parts contradict each "
    "other and no value with all properties is valid.",
    mend="Put `unevaluatedProperties: false` beside `allOf` instead (OpenAPI 3.1 and later), or leave it "
    "out.",
    source=f"{JSON_SCHEMA} Core, 10.3.2.3 additionalProperties and 11.3 unevaluatedProperties",
    good="""
paths:
  /pets:
    post:
      operationId: create_pet
      summary: Add a pet.
      requestBody:
        content:
          application/json:
            schema:
              allOf:
                - {type: object, properties: {name: {type: string}}}
                - {type: object, properties: {age: {type: integer}}}
              unevaluatedProperties: false
      responses: {'204': {description: Added.}}
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
            schema:
              allOf:
                - {type: object, properties: {name: {type: string}}, additionalProperties: false}
                - {type: object, properties: {age: {type: integer}}}
      responses: {'204': {description: Added.}}
""",
    check=check,
)
