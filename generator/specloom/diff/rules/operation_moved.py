"""Operations at another path."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import OPENAPI, Rule
from ..words import was_is


def tell(change: Change) -> str:
    return f"has moved: {was_is(change)}"


RULE = Rule(
    id="diff-operation-moved",
    level=Level.ERROR,
    summary="An operation stays at its path.",
    why="Whoever calls the old path gets 404.",
    mend="Serve both paths for a while, the old one deprecated.",
    source=f"{OPENAPI}, Paths Object",
    what=("operation moved",),
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
  /volumes:
    get:
      operationId: list_books
      responses: {'204': {description: None.}}
""",
    ),
    tell=tell,
)
