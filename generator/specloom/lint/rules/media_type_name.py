"""Keys of `content` that are no media types."""

import re
from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document
from ..rule import OPENAPI, Problem, Rule
from ..words import quote

_PART = r"[A-Za-z0-9!#$%&'*+.^_`|~-]+"
_MEDIA_TYPE = re.compile(rf"{_PART}/{_PART}(\s*;.*)?")


def check(document: Document) -> Iterator[Problem]:
    for node in document.nodes("media type"):
        if node.field == "content" and not _MEDIA_TYPE.fullmatch(node.key):
            yield Problem(node.pointer, f"{quote(node.key)} is not a media type", _hint(node.key))


def _hint(name: str) -> str:
    return f"Write `application/{name}`." if name in ("json", "xml", "pdf", "zip") else ""


RULE = Rule(
    id="media-type-name",
    level=Level.WARNING,
    summary="The keys of `content` are media types.",
    why="A client sends the key as it stands as its `Accept` or `Content-Type`.",
    mend="Write a type, a slash and a subtype, such as `application/json`.",
    source=f"{OPENAPI}, 4.8.13 Request Body Object and 4.8.17 Response Object; RFC 9110, 8.3.1 Media Type",
    good="""
paths:
  /pets:
    post:
      operationId: create_pet
      summary: Add a pet.
      requestBody: {content: {application/json: {schema: {type: string}}}}
      responses: {'204': {description: Added.}}
""",
    bad="""
paths:
  /pets:
    post:
      operationId: create_pet
      summary: Add a pet.
      requestBody: {content: {json: {schema: {type: string}}}}
      responses: {'204': {description: Added.}}
""",
    check=check,
)
