"""Operations that are gone."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import OPENAPI, Rule


def tell(_: Change) -> str:
    return "is not there any more"


RULE = Rule(
    id="diff-operation-removed",
    level=Level.ERROR,
    summary="An operation stays.",
    why="Every call of it fails.",
    mend="Keep it, deprecated, until nobody calls it any more; then release a major version.",
    source=f"{OPENAPI}, Paths Object",
    what=("operation removed",),
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
    delete:
      operationId: clear_books
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
    delete:
      operationId: clear_books
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
    tell=tell,
)
