"""Media types that replies do not have any more."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import JSON_API, OPENAPI, Rule


def tell(change: Change) -> str:
    return "is not replied any more" if change.side == "reply" else ""


RULE = Rule(
    id="diff-media-type-removed",
    level=Level.ERROR,
    summary="A media type of replies stays.",
    why="Readers who ask for it get 406, or what they cannot read.",
    mend="Keep offering it.",
    source=f"{JSON_API}, Content Negotiation and {OPENAPI}, Media Type Object",
    what=("content removed",),
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
            text/csv: {schema: {type: object}}
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
            text/csv: {schema: {type: object}}
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
