"""Values that a server variable cannot have any more."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import OPENAPI, Rule
from ..words import listing


def tell(change: Change) -> str:
    return f"cannot be {listing(change.gone, 'or')} any more"


RULE = Rule(
    id="diff-server-value",
    level=Level.ERROR,
    summary="A server variable keeps its values.",
    why="Callers who use the value reach nothing.",
    mend="Keep the value for as long as the server answers.",
    source=f"{OPENAPI}, Server Variable Object",
    what=("server value",),
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
      zone: {default: eu, enum: [eu, us, asia]}
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
      zone: {default: eu, enum: [eu]}
paths:
  /books:
    get:
      operationId: list_books
      responses: {'204': {description: None.}}
""",
    ),
    tell=tell,
)
