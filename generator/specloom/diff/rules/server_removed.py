"""Servers that are gone."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import OPENAPI, Rule
from ..words import listing


def tell(change: Change) -> str:
    now = f"; there is {listing(change.after)}" if any(change.after) else ""
    return f"is not there any more{now}"


RULE = Rule(
    id="diff-server-removed",
    level=Level.ERROR,
    summary="A server's URL stays.",
    why="Callers have it in their settings.",
    mend="Keep the server listed for as long as it answers.",
    source=f"{OPENAPI}, Server Object",
    what=("server removed",),
    good=(
        """\
servers:
  - url: https://a.example
paths:
  /books:
    get:
      operationId: list_books
      responses: {'204': {description: None.}}
""",
        """\
servers:
  - url: https://a.example
  - url: https://b.example
paths:
  /books:
    get:
      operationId: list_books
      responses: {'204': {description: None.}}
""",
    ),
    bad=(
        """\
servers:
  - url: https://a.example
  - url: https://b.example
paths:
  /books:
    get:
      operationId: list_books
      responses: {'204': {description: None.}}
""",
        """\
servers:
  - url: https://a.example
paths:
  /books:
    get:
      operationId: list_books
      responses: {'204': {description: None.}}
""",
    ),
    tell=tell,
)
