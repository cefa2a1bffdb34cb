"""Replies with a body that HTTP does not let them have."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document
from ..operations import operations
from ..rule import OPENAPI, Problem, Rule
from ..words import quote

_WITHOUT = ("204", "205", "304")


def check(document: Document) -> Iterator[Problem]:
    for operation in document.view(operations):
        for response in operation.responses:
            bare = response.status in _WITHOUT or response.status.startswith("1")
            if bare and document.children(response.node, "content"):
                message = f"a reply {quote(response.status)} has no body"
                yield Problem(f"{response.node.pointer}/content", message)


RULE = Rule(
    id="response-body-ignored",
    level=Level.WARNING,
    summary="A reply 1XX, 204, 205 or 304 has no body.",
    why="HTTP ends such a reply after its headers. A client that waits for the described body finds none.",
    mend="Remove `content`, or describe the reply under the status with which the body comes, mostly 200.",
    source=f"{OPENAPI}, 4.8.17 Response Object; RFC 9110, 15.3.5 204 No Content",
    good="""
paths:
  /pets/{id}:
    parameters: [{name: id, in: path, required: true, description: Its id., schema: {type: string}}]
    delete:
      operationId: delete_pet
      summary: Remove a pet.
      responses:
        '204': {description: Removed.}
""",
    bad="""
paths:
  /pets/{id}:
    parameters: [{name: id, in: path, required: true, description: Its id., schema: {type: string}}]
    delete:
      operationId: delete_pet
      summary: Remove a pet.
      responses:
        '204': {description: Removed., content: {text/plain: {schema: {type: string}}}}
""",
    check=check,
)
