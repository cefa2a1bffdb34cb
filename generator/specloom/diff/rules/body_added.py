"""Bodies that may be sent now, or left out."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import OPENAPI, Rule


def tell(change: Change) -> str:
    if change.what == "body optional":
        return "was required and is optional"
    return "" if change.after else "may be sent now"


RULE = Rule(
    id="diff-body-added",
    level=Level.INFO,
    summary="A new optional body is told.",
    why="None breaks.",
    mend="Nothing has to be done.",
    source=f"{OPENAPI}, Request Body Object",
    what=("body added", "body optional"),
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
      responses: {'204': {description: Added.}}
""",
    ),
    bad=(
        """\
paths:
  /books:
    post:
      operationId: add_book
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
