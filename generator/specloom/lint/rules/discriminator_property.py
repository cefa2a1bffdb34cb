"""Discriminators of a property that no schema describes."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from .. import schemas
from ..document import Document, as_object
from ..rule import OPENAPI, Problem, Rule
from ..words import quote, suggestion


def check(document: Document) -> Iterator[Problem]:
    for node in document.nodes("schema"):
        name = as_object(node.value.get("discriminator")).get("propertyName")
        known = sorted(schemas.property_names(document, node))
        if isinstance(name, str) and name not in known:
            message = f"the discriminator {quote(name)} is not a property of any of the schemas"
            yield Problem(f"{node.pointer}/discriminator", message, suggestion(name, known))


RULE = Rule(
    id="discriminator-property",
    level=Level.WARNING,
    summary="A discriminator names a property of the schemas that it tells apart.",
    why="A reader that looks for the property never finds it, and cannot tell which schema holds.",
    mend="Describe the property in each of the schemas, and require it.",
    source=f"{OPENAPI}, 4.8.25 Discriminator Object: the property SHOULD be required in the payload schema",
    good="""
paths:
  /pets:
    post:
      operationId: create_pet
      summary: Add a pet.
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
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
            schema: {type: object, properties: {kind: {type: string}}, discriminator: {propertyName: type}}
      responses: {'204': {description: Added.}}
""",
    check=check,
)
