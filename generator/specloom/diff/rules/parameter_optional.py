"""Parameters that need not be sent any more."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import OPENAPI, Rule


def tell(_: Change) -> str:
    return "was required and is optional"


RULE = Rule(
    id="diff-parameter-optional",
    level=Level.INFO,
    summary="A parameter that becomes optional is told.",
    why="Callers may leave it out; none breaks.",
    mend="Nothing has to be done.",
    source=f"{OPENAPI}, Parameter Object",
    what=("parameter optional",),
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
      parameters:
        - {name: color, in: query, required: true, schema: {type: string}}
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
