"""New operations."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import OPENAPI, Rule


def tell(_: Change) -> str:
    return "is new"


RULE = Rule(
    id="diff-operation-added",
    level=Level.INFO,
    summary="New operations are told.",
    why="Callers may want them; none breaks.",
    mend="Nothing has to be done.",
    source=f"{OPENAPI}, Paths Object",
    what=("operation added",),
    heading="Added",
    good=(
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
    delete:
      operationId: clear_books
      responses: {'204': {description: None.}}
""",
    ),
    tell=tell,
)
