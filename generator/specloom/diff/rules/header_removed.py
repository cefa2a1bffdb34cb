"""Headers that replies do not have any more."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import OPENAPI, Rule


def tell(_: Change) -> str:
    return "is not in replies any more"


RULE = Rule(
    id="diff-header-removed",
    level=Level.ERROR,
    summary="A header of a reply stays.",
    why="Readers find nothing where they look.",
    mend="Keep it, deprecated, until nobody calls it any more; then release a major version.",
    source=f"{OPENAPI}, Header Object",
    what=("header removed",),
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
          headers: {X-Total: {schema: {type: integer}}}
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
          headers: {X-Total: {schema: {type: integer}}}
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
