"""Properties that are never sent: read-only in requests only, or write-only in replies only."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document, Node
from ..rule import OPENAPI, Problem, Rule
from ..words import quote


def check(document: Document) -> Iterator[Problem]:
    requested, replied = document.requested, document.replied
    # What a webhook or a callback calls a request is what the service sends.
    backwards = document.reachable(_backwards(document))
    for node in document.nodes("schema"):
        if node.field == "properties" and node.pointer not in backwards:
            sent, received = node.pointer in requested, node.pointer in replied
            if node.value.get("readOnly") is True and sent and not received:
                yield Problem(node.pointer, f"{quote(node.key)} is read-only, but stands in requests only")
            if node.value.get("writeOnly") is True and received and not sent:
                yield Problem(node.pointer, f"{quote(node.key)} is write-only, but stands in replies only")


def _backwards(document: Document) -> Iterator[Node]:
    yield from document.nodes("callback")
    yield from (item for item in document.nodes("path item") if item.field == "webhooks")


RULE = Rule(
    id="one-way-property",
    level=Level.WARNING,
    summary="A read-only property is in a reply, a write-only one in a request.",
    why="A read-only property must not be sent in a request. If only a request has it, it is either not "
    "read-only, or of no use to anybody.",
    mend="Remove the property, or the mark if the property is really sent.",
    source=f"{OPENAPI}, 4.8.24 Schema Object; JSON Schema 2020-12 Validation, 9.4 readOnly and writeOnly",
    good="""
paths:
  /pets:
    post:
      operationId: create_pet
      summary: Add a pet.
      requestBody:
        content:
          application/json: {schema: {properties: {name: {type: string}}}}
      responses:
        '204': {description: Added.}
""",
    bad="""
paths:
  /pets:
    post:
      operationId: create_pet
      summary: Add a pet.
      requestBody:
        content:
          application/json: {schema: {properties: {name: {type: string, readOnly: true}}}}
      responses:
        '204': {description: Added.}
""",
    check=check,
)
