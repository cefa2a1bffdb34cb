"""What is deprecated now."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import JSON_SCHEMA, OPENAPI, Rule
from ..words import quote


def tell(change: Change) -> str:
    return f"is deprecated now{f'; its successor is {quote(change.note)}' * bool(change.note)}"


RULE = Rule(
    id="diff-deprecated",
    level=Level.INFO,
    summary="What becomes deprecated is told.",
    why="It still works; callers had better prepare for its end.",
    mend="Say in the description, or with `x-successor`, what to use instead.",
    source=f"{OPENAPI}, Operation Object, Parameter Object and {JSON_SCHEMA}, Validation, section 9.3",
    what=("deprecated",),
    heading="Deprecated",
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
""",
    ),
    bad=(
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
      deprecated: true
""",
    ),
    tell=tell,
)
