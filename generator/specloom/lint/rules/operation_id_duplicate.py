"""Two operations with one id."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document, Node
from ..operations import spoken
from ..rule import OPENAPI, Problem, Rule
from ..words import quote


def check(document: Document) -> Iterator[Problem]:
    first: dict[str, Node] = {}
    for node in document.nodes("operation"):
        name = node.text("operationId")
        if name and first.setdefault(name, node) is not node:
            message = f"{quote(name)} is already the `operationId` of {spoken(first[name])}"
            yield Problem(f"{node.pointer}/operationId", message)


RULE = Rule(
    id="operation-id-duplicate",
    level=Level.ERROR,
    summary="No two operations have the same `operationId`.",
    why="Links and generated clients find an operation by its id; one of two with the same id is lost.",
    mend="Give each operation an id of its own.",
    source=f"{OPENAPI}, 4.8.10 Operation Object: the id MUST be unique",
    good="""
paths:
  /ping:
    get: {operationId: ping, summary: Answer., responses: {'204': {description: Alive.}}}
    post: {operationId: send_ping, summary: Answer., responses: {'204': {description: Alive.}}}
""",
    bad="""
paths:
  /ping:
    get: {operationId: ping, summary: Answer., responses: {'204': {description: Alive.}}}
    post: {operationId: ping, summary: Answer., responses: {'204': {description: Alive.}}}
""",
    check=check,
)
