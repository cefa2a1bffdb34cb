"""Things that a reader meets first, without a word about them."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document, Node
from ..operations import spoken
from ..rule import OPENAPI, Problem, Rule
from ..words import quote


def check(document: Document) -> Iterator[Problem]:
    for node in document.nodes("operation"):
        if not (node.text("summary") or node.text("description")):
            yield Problem(node.pointer, f"{spoken(node)} has neither summary nor description")
    for node in document.nodes("parameter", "tag"):
        if not node.ref and not _described(document, node):
            yield Problem(node.pointer, f"the {node.kind} {quote(node.text('name'))} has no description")


def _described(document: Document, node: Node) -> bool:
    schema = document.child(node, "schema")
    return bool(node.text("description") or (schema and document.follow(schema).text("description")))


RULE = Rule(
    id="description-missing",
    level=Level.INFO,
    summary="Operations, parameters and tags are described.",
    why="Descriptions become the documentation and the docstrings of clients.",
    mend="Say in a sentence what it is for.",
    source=f"{OPENAPI}, 4.8.10 Operation Object, 4.8.12 Parameter Object, 4.8.22 Tag Object",
    good="""
paths:
  /pets:
    get: {operationId: list_pets, summary: List the pets., responses: {'204': {description: None.}}}
""",
    bad="""
paths:
  /pets:
    get: {operationId: list_pets, responses: {'204': {description: None.}}}
""",
    check=check,
)
