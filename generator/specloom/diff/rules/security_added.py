"""New ways to be let in."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import OPENAPI, Rule


def tell(_: Change) -> str:
    return "is another way to be let in"


RULE = Rule(
    id="diff-security-added",
    level=Level.INFO,
    summary="New ways to prove who calls are told.",
    why="Callers may use them; none breaks.",
    mend="Nothing has to be done.",
    source=f"{OPENAPI}, Security Requirement Object",
    what=("security added",),
    heading="Added",
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
    ),
    bad=(
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
    tell=tell,
)
