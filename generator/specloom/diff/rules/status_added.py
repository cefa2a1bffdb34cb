"""New replies of success."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import OPENAPI, Rule


def tell(change: Change) -> str:
    return "is new" if change.name[:1] in "23" else ""


RULE = Rule(
    id="diff-status-added",
    level=Level.WARNING,
    summary="A new status of success is looked at.",
    why="Readers who know only the old one take it for a failure, or do not find what they read.",
    mend="Reply with it only to callers who ask for it.",
    source=f"{OPENAPI}, Responses Object",
    what=("status added",),
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
        '404': {description: None such.}
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
        '202': {description: Later.}
""",
    ),
    tell=tell,
)
