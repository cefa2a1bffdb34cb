"""Bounds that leave no value between them."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document, Node
from ..rule import JSON_SCHEMA, Problem, Rule
from ..words import quote, show

_PAIRS = (
    ("minimum", "maximum"),
    ("minLength", "maxLength"),
    ("minItems", "maxItems"),
    ("minProperties", "maxProperties"),
    ("minContains", "maxContains"),
)


def check(document: Document) -> Iterator[Problem]:
    for node in document.nodes("schema"):
        for low, high in _PAIRS:
            lowest, highest = _number(node, low), _number(node, high)
            if lowest is not None and highest is not None and lowest > highest:
                message = f"no value is at least {show(lowest)} and at most {show(highest)}"
                yield Problem(
                    f"{node.pointer}/{low}", message, f"Lower {quote(low)}, or raise {quote(high)}."
                )


def _number(node: Node, name: str) -> float | None:
    value = node.value.get(name)
    return value if isinstance(value, (int, float)) and not isinstance(value, bool) else None


RULE = Rule(
    id="bounds-empty",
    level=Level.ERROR,
    summary="A lower bound is not above the upper one.",
    why="No value satisfies both, so that every request or reply is refused.",
    mend="Exchange or correct the bounds.",
    source=f"{JSON_SCHEMA} Validation, 6.2 to 6.5",
    good="""
paths:
  /pets:
    get:
      operationId: list_pets
      summary: Pets.
      parameters:
        - {name: size, in: query, description: How many., schema: {type: integer, minimum: 1, maximum: 25}}
      responses: {'204': {description: None.}}
""",
    bad="""
paths:
  /pets:
    get:
      operationId: list_pets
      summary: Pets.
      parameters:
        - {name: size, in: query, description: How many., schema: {type: integer, minimum: 25, maximum: 1}}
      responses: {'204': {description: None.}}
""",
    check=check,
)
