"""Errors that are gone."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import OPENAPI, Rule


def tell(change: Change) -> str:
    return "" if change.name[:1] in "23" else "is not replied any more"


RULE = Rule(
    id="diff-error-status-removed",
    level=Level.WARNING,
    summary="A status of failure stays.",
    why="Readers that act on it do not any more; often it is only not documented any more.",
    mend="Keep it in the document for as long as it can come.",
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
        '404': {description: None such.}
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
        '4XX': {description: None such.}
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
        '404': {description: None such.}
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
