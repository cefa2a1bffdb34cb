"""Pages that cannot be as large any more."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import JSON_API, Rule
from ..words import became


def tell(change: Change) -> str:
    is_size = change.subject.family == "page" and change.name == "maximum" and change.tighter
    return f"has a lower maximum: {became(change)}" if is_size else ""


RULE = Rule(
    id="diff-page-size-lowered",
    level=Level.ERROR,
    summary="The largest page stays as large.",
    why="Calls with a larger size are refused, or silently get less.",
    mend="Keep the maximum.",
    source=f"{JSON_API}, Fetching Data, Pagination",
    what=("bound",),
    good=(
        """\
paths:
  /books:
    get:
      operationId: list_books
      responses: {'204': {description: None.}}
      parameters:
        - {name: 'page[size]', in: query, schema: {type: integer, maximum: 20}}
""",
        """\
paths:
  /books:
    get:
      operationId: list_books
      responses: {'204': {description: None.}}
      parameters:
        - {name: 'page[size]', in: query, schema: {type: integer, maximum: 50}}
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
        - {name: 'page[size]', in: query, schema: {type: integer, maximum: 50}}
""",
        """\
paths:
  /books:
    get:
      operationId: list_books
      responses: {'204': {description: None.}}
      parameters:
        - {name: 'page[size]', in: query, schema: {type: integer, maximum: 20}}
""",
    ),
    tell=tell,
)
