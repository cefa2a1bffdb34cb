"""Operations that never succeed, by their description."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document
from ..operations import operations
from ..rule import OPENAPI, Problem, Rule
from ..words import listing


def check(document: Document) -> Iterator[Problem]:
    for operation in document.view(operations):
        statuses = [response.status for response in operation.responses]
        if statuses and not any(status[:1] in "123" or status == "default" for status in statuses):
            message = f"{operation} describes only what goes wrong: {listing(statuses)}"
            yield Problem(f"{operation.node.pointer}/responses", message)


RULE = Rule(
    id="success-missing",
    level=Level.WARNING,
    summary="An operation describes what it replies when all went well.",
    why="A client cannot tell a success from a reply that nobody expected, nor what to read from it.",
    mend="Add the reply of a success, such as `204`.",
    source=f"{OPENAPI}, 4.8.16 Responses Object: it SHOULD be the response for a successful operation call",
    good="""
paths:
  /pets:
    delete: {operationId: clear, summary: Forget all pets., responses: {'204': {description: Forgotten.}}}
""",
    bad="""
paths:
  /pets:
    delete: {operationId: clear, summary: Forget all pets., responses: {'404': {description: No pets.}}}
""",
    check=check,
)
