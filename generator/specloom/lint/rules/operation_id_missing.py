"""Operations without an id."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document
from ..operations import operations
from ..rule import OPENAPI, Problem, Rule


def check(document: Document) -> Iterator[Problem]:
    for operation in document.view(operations):
        if "operationId" not in operation.node.value:
            yield Problem(operation.node.pointer, f"{operation} has no `operationId`")


RULE = Rule(
    id="operation-id-missing",
    level=Level.INFO,
    summary="Every operation has an `operationId`.",
    why="Without it tools name the operation after its path, and rename it when the path changes.",
    mend="Give the operation an `operationId` such as `list_pets`.",
    source=f"{OPENAPI}, 4.8.10 Operation Object",
    good="""
paths:
  /ping:
    get: {operationId: ping, summary: Answer., responses: {'204': {description: Alive.}}}
""",
    bad="""
paths:
  /ping:
    get: {summary: Answer., responses: {'204': {description: Alive.}}}
""",
    check=check,
)
