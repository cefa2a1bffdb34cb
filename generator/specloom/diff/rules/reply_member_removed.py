"""Other members that replies do not have any more."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import JSON_API, Rule


def tell(change: Change) -> str:
    own = change.subject.role in ("attribute", "relationship", "linkage", "link")
    return "is not in replies any more" if change.side == "reply" and not own else ""


RULE = Rule(
    id="diff-reply-member-removed",
    level=Level.ERROR,
    summary="A member of a reply stays.",
    why="Readers find nothing where they look.",
    mend="Keep it, deprecated, until nobody calls it any more; then release a major version.",
    source=f"{JSON_API}, Document Structure",
    what=("member removed", "writeOnly"),
    good=(
        """\
paths:
  /books:
    get:
      operationId: list_books
      responses:
        '200':
          description: Books.
          content:
            application/json: {schema: {properties: {a: {type: string}}}}
""",
        """\
paths:
  /books:
    get:
      operationId: list_books
      responses:
        '200':
          description: Books.
          content:
            application/json: {schema: {properties: {a: {type: string}, b: {type: string}}}}
""",
    ),
    bad=(
        """\
paths:
  /books:
    get:
      operationId: list_books
      responses:
        '200':
          description: Books.
          content:
            application/json: {schema: {properties: {a: {type: string}, b: {type: string}}}}
""",
        """\
paths:
  /books:
    get:
      operationId: list_books
      responses:
        '200':
          description: Books.
          content:
            application/json: {schema: {properties: {a: {type: string}}}}
""",
    ),
    tell=tell,
)
