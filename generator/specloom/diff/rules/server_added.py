"""New servers."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import OPENAPI, Rule


def tell(_: Change) -> str:
    return "is new"


RULE = Rule(
    id="diff-server-added",
    level=Level.INFO,
    summary="New servers are told.",
    why="Callers may use them; none breaks.",
    mend="Nothing has to be done.",
    source=f"{OPENAPI}, Server Object",
    what=("server added",),
    heading="Added",
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
    tell=tell,
)
