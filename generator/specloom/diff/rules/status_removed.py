"""Replies of success that are gone."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import OPENAPI, Rule


def tell(change: Change) -> str:
    return "is not replied any more" if change.name[:1] in "23" else ""


RULE = Rule(
    id="diff-status-removed",
    level=Level.ERROR,
    summary="A status of success stays.",
    why="Readers wait for a reply that does not come.",
    mend="Keep the status.",
    source=f"{OPENAPI}, Responses Object",
    what=("status removed",),
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
        '2XX':
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
        '202': {description: Later.}
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
    tell=tell,
)
