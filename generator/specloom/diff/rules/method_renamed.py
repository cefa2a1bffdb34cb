"""Operations whose generated method has another name."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import OPENAPI, Rule
from ..words import was_is


def tell(change: Change) -> str:
    return f"has another name in the generated client: {was_is(change)}"


RULE = Rule(
    id="diff-method-renamed",
    level=Level.ERROR,
    summary="A generated method keeps its name.",
    why="Code that calls the method of the generated client fails after an update.",
    mend="Keep the `operationId`, or pin the name under `names` of the configuration.",
    source=f"{OPENAPI}, Operation Object",
    what=("method",),
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
      responses: {'204': {description: Nothing.}}
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
      operationId: all_books
      responses: {'204': {description: None.}}
""",
    ),
    tell=tell,
)
