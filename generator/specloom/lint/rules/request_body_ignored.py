"""Bodies of requests that have no meaning."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document
from ..operations import operations
from ..rule import OPENAPI, Problem, Rule


def check(document: Document) -> Iterator[Problem]:
    for operation in document.view(operations):
        if operation.method in ("get", "head") and "requestBody" in operation.node.value:
            message = f"the body of {operation} has no meaning in HTTP"
            yield Problem(f"{operation.node.pointer}/requestBody", message)


RULE = Rule(
    id="request-body-ignored",
    level=Level.WARNING,
    summary="`GET` and `HEAD` have no request body.",
    why="HTTP gives it no meaning: clients refuse to send it, and proxies drop it.",
    mend="Use query parameters, or another method.",
    source=f"{OPENAPI}, 4.8.10 Operation Object, requestBody; RFC 9110, 9.3.1 GET",
    good="""
paths:
  /search:
    post:
      operationId: search
      summary: Search.
      requestBody: {content: {application/json: {schema: {type: string}}}}
      responses: {'204': {description: Nothing found.}}
""",
    bad="""
paths:
  /search:
    get:
      operationId: search
      summary: Search.
      requestBody: {content: {application/json: {schema: {type: string}}}}
      responses: {'204': {description: Nothing found.}}
""",
    check=check,
)
