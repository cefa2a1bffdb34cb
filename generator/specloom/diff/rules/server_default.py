"""Server variables with another default."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import OPENAPI, Rule
from ..words import was_is


def tell(change: Change) -> str:
    return f"has another default: {was_is(change)}"


RULE = Rule(
    id="diff-server-default",
    level=Level.WARNING,
    summary="A server variable keeps its default.",
    why="Who does not set the variable reaches another server.",
    mend="Keep the default, or tell callers to set the variable.",
    source=f"{OPENAPI}, Server Variable Object",
    what=("server default",),
    good=(
        """\
servers:
  - url: https://{zone}.example
    variables:
      zone: {default: eu, enum: [eu, us]}
paths:
  /books:
    get:
      operationId: list_books
      responses: {'204': {description: None.}}
""",
        """\
servers:
  - url: https://{zone}.example
    variables:
      zone: {default: eu, enum: [eu, us]}
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
  - url: https://{zone}.example
    variables:
      zone: {default: eu, enum: [eu, us]}
paths:
  /books:
    get:
      operationId: list_books
      responses: {'204': {description: None.}}
""",
        """\
servers:
  - url: https://{zone}.example
    variables:
      zone: {default: us, enum: [eu, us]}
paths:
  /books:
    get:
      operationId: list_books
      responses: {'204': {description: None.}}
""",
    ),
    tell=tell,
)
