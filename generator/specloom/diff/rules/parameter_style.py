"""Parameters written in another way."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import OPENAPI, Rule
from ..words import was_is


def tell(change: Change) -> str:
    return f"is written in another way: {was_is(change)}"


RULE = Rule(
    id="diff-parameter-style",
    level=Level.ERROR,
    summary="A parameter is written as it was.",
    why="Values arrive garbled: `a,b` is not `a` and `b`.",
    mend="Keep `style`, `explode` and `allowReserved`.",
    source=f"{OPENAPI}, Parameter Object, style values",
    what=("parameter style",),
    good=(
        """\
paths:
  /books:
    get:
      operationId: list_books
      responses: {'204': {description: None.}}
      parameters:
        - {name: ids, in: query, schema: {type: array}}
""",
        """\
paths:
  /books:
    get:
      operationId: list_books
      responses: {'204': {description: None.}}
      parameters:
        - {name: ids, in: query, style: form, explode: true, schema: {type: array}}
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
        - {name: ids, in: query, schema: {type: array}}
""",
        """\
paths:
  /books:
    get:
      operationId: list_books
      responses: {'204': {description: None.}}
      parameters:
        - {name: ids, in: query, explode: false, schema: {type: array}}
""",
    ),
    tell=tell,
)
