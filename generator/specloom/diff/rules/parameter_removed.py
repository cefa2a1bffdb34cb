"""Parameters that are gone."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import OPENAPI, Rule


def tell(change: Change) -> str:
    return "" if change.subject.family in ("filter", "include", "sort", "fields") else "is not taken any more"


RULE = Rule(
    id="diff-parameter-removed",
    level=Level.ERROR,
    summary="A parameter stays.",
    why="Services refuse unknown parameters (JSON:API requires it of its own) or ignore them silently.",
    mend="Keep it, deprecated, until nobody calls it any more; then release a major version.",
    source=f"{OPENAPI}, Parameter Object",
    what=("parameter removed",),
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
""",
    ),
    tell=tell,
)
