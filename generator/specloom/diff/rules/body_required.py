"""Bodies that must be sent now."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import OPENAPI, Rule


def tell(change: Change) -> str:
    if change.what == "body required":
        return "was optional and is required"
    return "is new and required" if change.after else ""


RULE = Rule(
    id="diff-body-required",
    level=Level.ERROR,
    summary="No body becomes required.",
    why="Calls without one are refused.",
    mend="Make it optional.",
    source=f"{OPENAPI}, Request Body Object",
    what=("body required", "body added"),
    good=(
        """\
paths:
  /books:
    post:
      operationId: add_book
      requestBody:
        required: true
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
      responses: {'204': {description: Added.}}
""",
        """\
paths:
  /books:
    post:
      operationId: add_book
      requestBody:
        required: true
        content:
          application/json: {schema: {type: object}}
      responses: {'204': {description: Added.}}
""",
    ),
    tell=tell,
)
