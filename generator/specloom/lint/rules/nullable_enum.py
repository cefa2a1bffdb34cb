"""Enums of nullable schemas that leave null out."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from .. import schemas
from ..document import Document, as_list
from ..rule import Problem, Rule


def check(document: Document) -> Iterator[Problem]:
    for node in document.nodes("schema"):
        values = as_list(node.value.get("enum"))
        if values and None not in values and "null" in schemas.types(node):
            yield Problem(f"{node.pointer}/enum", "the type allows null, but the `enum` does not list it")


RULE = Rule(
    id="nullable-enum",
    level=Level.WARNING,
    summary="The `enum` of a schema that may be null lists null.",
    why="`enum` holds for null too: as written null is refused, which is hardly meant where the type "
    "allows it. Tools disagree on this, so that some readers take the null that the service sends and "
    "others do not.",
    mend="Add `null` to the `enum`.",
    source="OpenAPI 3.0.4, 4.7.24 Schema Object, nullable; JSON Schema 2020-12 Validation, 6.1.2 enum",
    good="""
paths:
  /pets:
    get:
      operationId: list_pets
      summary: Pets.
      parameters:
        - {name: kind, in: query, description: A kind., schema: {type: [string, 'null'], enum: [cat, null]}}
      responses: {'204': {description: None.}}
""",
    bad="""
paths:
  /pets:
    get:
      operationId: list_pets
      summary: Pets.
      parameters:
        - {name: kind, in: query, description: A kind., schema: {type: [string, 'null'], enum: [cat, dog]}}
      responses: {'204': {description: None.}}
""",
    check=check,
)
