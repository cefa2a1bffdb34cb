"""New optional parameters."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import OPENAPI, Rule


def tell(change: Change) -> str:
    return "" if change.after else "is new"


RULE = Rule(
    id="diff-parameter-added",
    level=Level.INFO,
    summary="New optional parameters are told.",
    why="Callers may use them; none breaks.",
    mend="Nothing has to be done.",
    source=f"{OPENAPI}, Parameter Object",
    what=("parameter added",),
    heading="Added",
    good=(
        """\
paths:
  /books:
    get:
      operationId: list_books
      responses: {'204': {description: None.}}
      parameters:
        - {name: color, in: query, schema: {type: string}}
""",
        """\
paths:
  /books:
    get:
      operationId: list_books
      responses: {'204': {description: None.}}
      parameters:
        - {name: color, in: query, schema: {type: string}}
""",
    ),
    bad=(
        """\
paths:
  /books:
    get:
      operationId: list_books
      responses: {'204': {description: None.}}
""",
        """\
paths:
  /books:
    get:
      operationId: list_books
      responses: {'204': {description: None.}}
      parameters:
        - {name: color, in: query, schema: {type: string}}
""",
    ),
    tell=tell,
)
