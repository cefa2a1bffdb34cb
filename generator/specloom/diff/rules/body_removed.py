"""Bodies that are not taken any more."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import OPENAPI, Rule


def tell(_: Change) -> str:
    return "is not taken any more"


RULE = Rule(
    id="diff-body-removed",
    level=Level.ERROR,
    summary="A body is still taken.",
    why="What callers send is refused or ignored.",
    mend="Keep taking it.",
    source=f"{OPENAPI}, Request Body Object",
    what=("body removed",),
    good=(
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
      responses: {'204': {description: Added.}}
""",
    ),
    tell=tell,
)
