"""Media types that requests cannot have any more."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import JSON_API, OPENAPI, Rule


def tell(change: Change) -> str:
    return "is not taken any more" if change.side == "request" else ""


RULE = Rule(
    id="diff-content-type-removed",
    level=Level.ERROR,
    summary="A media type of requests stays.",
    why="Requests of that type are refused with 415.",
    mend="Keep taking it.",
    source=f"{JSON_API}, Content Negotiation and {OPENAPI}, Media Type Object",
    what=("content removed",),
    good=(
        """\
paths:
  /books:
    post:
      operationId: add_book
      requestBody:
        required: false
        content:
          application/json: {schema: {type: object}}
      responses: {'204': {description: Added.}}
""",
        """\
paths:
  /books:
    post:
      operationId: add_book
      requestBody:
        required: false
        content:
          application/json: {schema: {type: object}}
          text/csv: {schema: {type: object}}
      responses: {'204': {description: Added.}}
""",
    ),
    bad=(
        """\
paths:
  /books:
    post:
      operationId: add_book
      requestBody:
        required: false
        content:
          application/json: {schema: {type: object}}
          text/csv: {schema: {type: object}}
      responses: {'204': {description: Added.}}
""",
        """\
paths:
  /books:
    post:
      operationId: add_book
      requestBody:
        required: false
        content:
          application/json: {schema: {type: object}}
      responses: {'204': {description: Added.}}
""",
    ),
    tell=tell,
)
