"""One parameter declared twice."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document, Node
from ..rule import OPENAPI, Problem, Rule
from ..words import quote


def check(document: Document) -> Iterator[Problem]:
    for owner in document.nodes("path item", "operation"):
        seen: set[tuple[str, str]] = set()
        for written in document.children(owner, "parameters"):
            key = _key(document.follow(written))
            if key in seen:
                yield Problem(written.pointer, f"the {key[1]} parameter {quote(key[0])} is declared twice")
            seen.add(key)


def _key(node: Node) -> tuple[str, str]:
    return (
        (node.text("name"), node.text("in")) if node.text("name") and node.text("in") else (node.pointer, "")
    )


RULE = Rule(
    id="parameter-duplicate",
    level=Level.ERROR,
    summary="A parameter is declared once in a list.",
    why="Two declarations may differ, and a generated function cannot have two arguments of one name.",
    mend="Keep one of the two.",
    source=f"{OPENAPI}, 4.8.10 Operation Object: the list MUST NOT include duplicated parameters",
    good="""
paths:
  /pets:
    get:
      operationId: list_pets
      summary: Pets.
      parameters:
        - {name: kind, in: query, description: A kind., schema: {type: string}}
        - {name: kind, in: cookie, description: The last kind., schema: {type: string}}
      responses: {'204': {description: None.}}
""",
    bad="""
paths:
  /pets:
    get:
      operationId: list_pets
      summary: Pets.
      parameters:
        - {name: kind, in: query, description: A kind., schema: {type: string}}
        - {name: kind, in: query, description: Another kind., schema: {type: string}}
      responses: {'204': {description: None.}}
""",
    check=check,
)
