"""Callers who are not let in any more."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import OPENAPI, Rule
from ..words import listing


def tell(change: Change) -> str:
    return f"is not enough any more; let in are callers with {listing(change.after, 'or')}"


RULE = Rule(
    id="diff-security-changed",
    level=Level.ERROR,
    summary="Whoever was let in still is.",
    why="Calls are refused with 401 or 403.",
    mend="Accept the old way beside the new one for a while.",
    source=f"{OPENAPI}, Security Requirement Object",
    what=("security",),
    good=(
        """\
security: [{token: []}]
components:
  securitySchemes:
    token: {type: http, scheme: bearer}
    key: {type: apiKey, in: header, name: X-Key}
paths:
  /books:
    get:
      operationId: list_books
      responses: {'204': {description: None.}}
""",
        """\
security: [{token: []}, {key: []}]
components:
  securitySchemes:
    token: {type: http, scheme: bearer}
    key: {type: apiKey, in: header, name: X-Key}
paths:
  /books:
    get:
      operationId: list_books
      responses: {'204': {description: None.}}
""",
    ),
    bad=(
        """\
components:
  securitySchemes:
    token: {type: http, scheme: bearer}
    key: {type: apiKey, in: header, name: X-Key}
paths:
  /books:
    get:
      operationId: list_books
      responses: {'204': {description: None.}}
""",
        """\
security: [{key: []}]
components:
  securitySchemes:
    token: {type: http, scheme: bearer}
    key: {type: apiKey, in: header, name: X-Key}
paths:
  /books:
    get:
      operationId: list_books
      responses: {'204': {description: None.}}
""",
    ),
    tell=tell,
)
