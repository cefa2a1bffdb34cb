"""Fields that cannot be sorted by any more."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import JSON_API, Rule
from ..words import listing


def tell(change: Change) -> str:
    if change.what == "not sortable":
        return "cannot be sorted by any more"
    if change.subject.family != "sort":
        return ""
    if change.what == "parameter removed":
        return "is not taken any more"
    return f"does not take {listing(change.gone, 'or')} any more" if change.gone else ""


RULE = Rule(
    id="diff-sort-removed",
    level=Level.ERROR,
    summary="What can be sorted by stays so.",
    why="JSON:API services refuse such a request with 400.",
    mend="Keep it, deprecated, until nobody calls it any more; then release a major version.",
    source=f"{JSON_API}, Fetching Data, Sorting",
    what=("parameter removed", "values", "not sortable"),
    good=(
        """\
paths:
  /books:
    get:
      operationId: list_books
      responses: {'204': {description: None.}}
      parameters:
        - {name: sort, in: query, explode: false, schema: {type: array, items: {enum: [author]}}}
""",
        """\
paths:
  /books:
    get:
      operationId: list_books
      responses: {'204': {description: None.}}
      parameters:
        - {name: sort, in: query, explode: false, schema: {type: array, items: {enum: [author, shelf]}}}
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
        - {name: sort, in: query, explode: false, schema: {type: array, items: {enum: [author, shelf]}}}
""",
        """\
paths:
  /books:
    get:
      operationId: list_books
      responses: {'204': {description: None.}}
      parameters:
        - {name: sort, in: query, explode: false, schema: {type: array, items: {enum: [author]}}}
""",
    ),
    tell=tell,
)
