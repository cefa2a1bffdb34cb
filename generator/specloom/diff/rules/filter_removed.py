"""Filters that are gone."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import JSON_API, Rule


def tell(change: Change) -> str:
    if change.what == "not filterable":
        return "cannot be filtered by any more"
    return "is not there any more to filter by" if change.subject.family == "filter" else ""


RULE = Rule(
    id="diff-filter-removed",
    level=Level.ERROR,
    summary="A filter stays.",
    why="JSON:API services refuse an unknown filter, or reply with everything.",
    mend="Keep it, deprecated, until nobody calls it any more; then release a major version.",
    source=f"{JSON_API}, Fetching Data, Filtering",
    what=("parameter removed", "member removed", "not filterable"),
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
        - {name: 'filter[title]', in: query, schema: {type: string}}
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
        - {name: 'filter[title]', in: query, schema: {type: string}}
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
