"""Arrays of nobody knows what."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from .. import schemas
from ..document import Document, Node
from ..grammar import APPLICATORS
from ..rule import OPENAPI, Problem, Rule

_ITEMS = ("items", "prefixItems", "contains", "unevaluatedItems", "additionalItems")


def check(document: Document) -> Iterator[Problem]:
    for node in document.nodes("schema"):
        if (
            schemas.types(node) - {"null"} == {"array"}
            and node.field not in APPLICATORS
            and not _described(document, node)
        ):
            yield Problem(node.pointer, "the array does not say what it holds")


def _described(document: Document, node: Node) -> bool:
    return any(
        name in facet.value for facet in schemas.facets(document, node) for name in (*_ITEMS, "enum", "const")
    )


RULE = Rule(
    id="array-items",
    level=Level.WARNING,
    summary="An array describes its items.",
    why="Without `items` a typed client can only offer a list of anything. OpenAPI 3.0 requires it.",
    mend="Add `items`; `items: {}` says that anything is meant.",
    source=f"OpenAPI 3.0.4, 4.7.24 Schema Object: items MUST be present for an array; {OPENAPI}, 4.8.24",
    good="""
paths:
  /pets:
    get:
      operationId: list_pets
      summary: Pets.
      parameters: [{name: ids, in: query, description: Ids., schema: {type: array, items: {type: string}}}]
      responses: {'204': {description: None.}}
""",
    bad="""
paths:
  /pets:
    get:
      operationId: list_pets
      summary: Pets.
      parameters: [{name: ids, in: query, description: Ids., schema: {type: array}}]
      responses: {'204': {description: None.}}
""",
    check=check,
)
