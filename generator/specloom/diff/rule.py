"""What a rule of the comparison is: data about it, and a function that judges a change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from ..diagnostics import Level
from .change import Change

Frame = Literal["document", "resource", "linkage", "reply", "request", "query"]
Tell = Callable[[Change], str]

JSON_API = "JSON:API 1.1"
JSON_SCHEMA = "JSON Schema 2020-12"
OPENAPI = "OpenAPI 3.1.1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule: which changes it is about, and what it says of them.

    ``what`` are kinds of ``Change``. ``tell`` says what has become of the change's subject, as the rest of a
    sentence that begins with it, or "" where the rule does not mind. ``good`` and ``bad`` are each an old
    and a new text: a change that the rule does not mind, and one that it finds. ``frame`` says what the texts
    are: documents, the members of resource object `books` in replies, the linkage of its relationship
    `author`, or the schema of attribute `status` in replies, in requests, or of a query parameter.
    """

    id: str
    level: Level
    summary: str
    why: str
    mend: str
    source: str
    what: tuple[str, ...]
    good: tuple[str, str]
    bad: tuple[str, str]
    tell: Tell
    frame: Frame = "document"
    heading: str = ""

    @property
    def examples(self) -> tuple[tuple[str, str], ...]:
        """Title and text of each part of the two examples."""
        return (
            ("Good, before", self.good[0]),
            ("Good, after", self.good[1]),
            ("Bad, before", self.bad[0]),
            ("Bad, after", self.bad[1]),
        )


_TOP = """\
openapi: 3.1.1
info: {title: Library, version: '1'}
"""

_RESOURCE = """\
paths:
  /books/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get:
      operationId: show_book
      responses:
        '200':
          description: A book.
          content:
            application/vnd.api+json:
              schema:
                properties:
                  data:
                    properties:
"""
_FRAMES = {
    "resource": _RESOURCE,
    "reply": f"""{_RESOURCE}\
                      type: {{const: books}}
                      attributes:
                        properties:
                          status:
""",
    "linkage": f"""{_RESOURCE}\
                      type: {{const: books}}
                      relationships:
                        properties:
                          author:
                            properties:
                              data:
""",
    "request": """\
paths:
  /books:
    post:
      operationId: add_book
      requestBody:
        required: true
        content:
          application/vnd.api+json:
            schema:
              required: [data]
              properties:
                data:
                  required: [type]
                  properties:
                    type: {const: books}
                    attributes:
                      type: object
                      properties:
                        status:
""",
    "query": """\
paths:
  /books:
    get:
      operationId: list_books
      responses: {'204': {description: None.}}
      parameters:
        - name: status
          in: query
          schema:
""",
}
_AFTER = {"request": "      responses: {'204': {description: Added.}}\n"}


def example(rule: Rule, text: str) -> str:
    """One text of a rule's examples as a whole document, in YAML."""
    if rule.frame == "document":
        lines = text.strip("\n") + "\n"
        paths = "" if "paths:" in text else "paths: {}\n"
        return _TOP + lines + paths
    frame = _FRAMES[rule.frame]
    margin = " " * (len(frame.splitlines()[-1]) - len(frame.splitlines()[-1].lstrip()) + 2)
    body = "".join(f"{margin}{line}\n" for line in text.strip("\n").splitlines())
    return _TOP + frame + body + _AFTER.get(rule.frame, "")
