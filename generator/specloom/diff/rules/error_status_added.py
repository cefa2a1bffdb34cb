"""New errors."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import OPENAPI, Rule


def tell(change: Change) -> str:
    return "" if change.name[:1] in "23" else "is new"


RULE = Rule(
    id="diff-error-status-added",
    level=Level.INFO,
    summary="New statuses of failure are told.",
    why="Readers are prepared for failures they do not know.",
    mend="Nothing has to be done.",
    source=f"{OPENAPI}, Responses Object",
    what=("status added",),
    heading="Added",
    good=(
        """\
paths:
  /books:
    get:
      operationId: list_books
      responses:
        '200':
          description: Books.
          content:
            application/json: {schema: {type: object}}
""",
        """\
paths:
  /books:
    get:
      operationId: list_books
      responses:
        '200':
          description: Books.
          content:
            application/json: {schema: {type: object}}
""",
    ),
    bad=(
        """\
paths:
  /books:
    get:
      operationId: list_books
      responses:
        '200':
          description: Books.
          content:
            application/json: {schema: {type: object}}
""",
        """\
paths:
  /books:
    get:
      operationId: list_books
      responses:
        '200':
          description: Books.
          content:
            application/json: {schema: {type: object}}
        '404': {description: None such.}
""",
    ),
    tell=tell,
)
