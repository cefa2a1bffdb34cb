"""Parameters that must be sent now."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import OPENAPI, Rule


def tell(change: Change) -> str:
    if change.what == "parameter required":
        return "was optional and is required"
    return "is new and required" if change.after else ""


RULE = Rule(
    id="diff-parameter-required",
    level=Level.ERROR,
    summary="No parameter becomes required.",
    why="Calls without it are refused.",
    mend="Make it optional, with the old behaviour as its default.",
    source=f"{OPENAPI}, Parameter Object",
    what=("parameter required", "parameter added"),
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
        - {name: color, in: query, schema: {type: string}}
""",
        """\
paths:
  /books:
    get:
      operationId: list_books
      responses: {'204': {description: None.}}
      parameters:
        - {name: color, in: query, required: true, schema: {type: string}}
""",
    ),
    tell=tell,
)
