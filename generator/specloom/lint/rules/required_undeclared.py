"""Required properties that no schema describes."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from .. import schemas
from ..document import Document, Node, as_names
from ..grammar import APPLICATORS
from ..rule import JSON_SCHEMA, Problem, Rule
from ..words import quote, suggestion


def check(document: Document) -> Iterator[Problem]:
    pieces = _pieces(document)
    for node in document.nodes("schema"):
        if node.pointer not in pieces and not _open(document, node):
            yield from _undeclared(document, node)


def _undeclared(document: Document, node: Node) -> Iterator[Problem]:
    known = sorted(schemas.property_names(document, node))
    for part in schemas.parts(document, node) if known else ():
        where = "" if part is node else f" in {quote('#' + node.pointer)}"
        for index, name in enumerate(as_names(part.value.get("required"))):
            if name not in known:
                message = f"{quote(name)} is required, but no property of that name is described{where}"
                yield Problem(f"{part.pointer}/required/{index}", message, suggestion(name, known))


def _pieces(document: Document) -> set[str]:
    """Schemas that are made to be put together with others: what they leave out another one may describe."""
    inside = [
        node
        for node in document.nodes("schema")
        if node.field in APPLICATORS or (node.ref and len(node.value) > 1)
    ]
    targets = [document.follow(node) for node in inside if node.ref]
    return {node.pointer for node in inside if node.field in APPLICATORS} | {node.pointer for node in targets}


def _open(document: Document, node: Node) -> bool:
    """Whether other members than the named ones are described too."""
    described = (part.value for part in schemas.facets(document, node))
    return any(
        isinstance(value.get("additionalProperties"), dict) or "patternProperties" in value
        for value in described
    )


RULE = Rule(
    id="required-undeclared",
    level=Level.WARNING,
    summary="Every required property is described.",
    why="Nobody knows what to send under that name. Most often the name is misspelt in one of the two "
    "places.",
    mend="Describe the property, or correct the name.",
    source=f"{JSON_SCHEMA} Validation, 6.5.3 required",
    good="""
paths:
  /pets:
    post:
      operationId: create_pet
      summary: Add a pet.
      requestBody:
        content:
          application/json: {schema: {type: object, required: [name], properties: {name: {type: string}}}}
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
          application/json: {schema: {type: object, required: [nam], properties: {name: {type: string}}}}
      responses: {'204': {description: Added.}}
""",
    check=check,
)
