"""OAuth 2 addresses that have changed."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import OPENAPI, Rule
from ..words import was_is


def tell(change: Change) -> str:
    return f"has another {change.name}: {was_is(change)}"


RULE = Rule(
    id="diff-token-address",
    level=Level.ERROR,
    summary="The address for tokens stays.",
    why="Callers who have the old one in their settings get no token.",
    mend="Let the old address answer as well.",
    source=f"{OPENAPI}, OAuth Flow Object",
    what=("token address",),
    good=(
        """\
components:
  securitySchemes:
    login:
      type: oauth2
      flows: {clientCredentials: {tokenUrl: https://a.example/token, scopes: {}}}
paths:
  /books:
    get:
      operationId: list_books
      responses: {'204': {description: None.}}
""",
        """\
components:
  securitySchemes:
    login:
      type: oauth2
      flows: {clientCredentials: {tokenUrl: https://a.example/token, scopes: {}}}
paths:
  /books:
    get:
      operationId: list_books
      responses: {'204': {description: None.}}
""",
    ),
    bad=(
        """\
components:
  securitySchemes:
    login:
      type: oauth2
      flows: {clientCredentials: {tokenUrl: https://a.example/token, scopes: {}}}
paths:
  /books:
    get:
      operationId: list_books
      responses: {'204': {description: None.}}
""",
        """\
components:
  securitySchemes:
    login:
      type: oauth2
      flows: {clientCredentials: {tokenUrl: https://b.example/token, scopes: {}}}
paths:
  /books:
    get:
      operationId: list_books
      responses: {'204': {description: None.}}
""",
    ),
    tell=tell,
)
