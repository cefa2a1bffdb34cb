"""Path parameters with another name."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import OPENAPI, Rule
from ..words import was_is


def tell(change: Change) -> str:
    return f"has another name: {was_is(change)}"


RULE = Rule(
    id="diff-path-parameter-renamed",
    level=Level.WARNING,
    summary="A path parameter keeps its name.",
    why="Requests stay the same, but generated clients name an argument by it.",
    mend="Keep the name.",
    source=f"{OPENAPI}, Path Templating",
    what=("parameter renamed",),
    good=(
        """\
paths:
  /books/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get: {operationId: show_book, responses: {'204': {description: None.}}}
""",
        """\
paths:
  /books/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get: {operationId: show_book, responses: {'204': {description: None.}}}
""",
    ),
    bad=(
        """\
paths:
  /books/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get: {operationId: show_book, responses: {'204': {description: None.}}}
""",
        """\
paths:
  /books/{book_id}:
    parameters: [{name: book_id, in: path, required: true, schema: {type: string}}]
    get: {operationId: show_book, responses: {'204': {description: None.}}}
""",
    ),
    tell=tell,
)
