"""New media types."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import OPENAPI, Rule


def tell(change: Change) -> str:
    return "is new in replies" if change.side == "reply" else "is taken too"


RULE = Rule(
    id="diff-media-type-added",
    level=Level.INFO,
    summary="New media types are told.",
    why="Callers may ask for them or send them; none breaks.",
    mend="Nothing has to be done.",
    source=f"{OPENAPI}, Media Type Object",
    what=("content added",),
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
            text/csv: {schema: {type: object}}
""",
    ),
    tell=tell,
)
