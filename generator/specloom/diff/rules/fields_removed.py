"""Fields that a sparse fieldset cannot name any more."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import JSON_API, Rule
from ..words import listing


def tell(change: Change) -> str:
    if change.subject.family != "fields":
        return ""
    if change.what == "parameter removed":
        return "is not taken any more"
    return f"does not take {listing(change.gone, 'or')} any more" if change.gone else ""


RULE = Rule(
    id="diff-fields-removed",
    level=Level.ERROR,
    summary="What a sparse fieldset can name stays so.",
    why="JSON:API services refuse such a request with 400.",
    mend="Keep it, deprecated, until nobody calls it any more; then release a major version.",
    source=f"{JSON_API}, Fetching Data, Sparse Fieldsets",
    what=("parameter removed", "values"),
    good=(
        """\
paths:
  /books:
    get:
      operationId: list_books
      responses: {'204': {description: None.}}
      parameters:
        - {name: fields, in: query, explode: false, schema: {type: array, items: {enum: [author]}}}
""",
        """\
paths:
  /books:
    get:
      operationId: list_books
      responses: {'204': {description: None.}}
      parameters:
        - {name: fields, in: query, explode: false, schema: {type: array, items: {enum: [author, shelf]}}}
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
        - {name: fields, in: query, explode: false, schema: {type: array, items: {enum: [author, shelf]}}}
""",
        """\
paths:
  /books:
    get:
      operationId: list_books
      responses: {'204': {description: None.}}
      parameters:
        - {name: fields, in: query, explode: false, schema: {type: array, items: {enum: [author]}}}
""",
    ),
    tell=tell,
)
