"""Values that an enum lists twice."""

import json
from collections.abc import Iterator
from typing import Any

from specloom.diagnostics import Level

from ..document import Document, as_list
from ..rule import JSON_SCHEMA, Problem, Rule
from ..words import show


def check(document: Document) -> Iterator[Problem]:
    for node in document.nodes("schema", "server variable"):
        seen: set[str] = set()
        for index, value in enumerate(as_list(node.value.get("enum"))):
            key = _key(value)
            if key in seen:
                yield Problem(f"{node.pointer}/enum/{index}", f"the value {show(value)} is listed twice")
            seen.add(key)


def _key(value: Any) -> str:
    """The same for equal values; a value too deeply nested to tell equals only itself."""
    try:
        return json.dumps(value, sort_keys=True, default=str)
    except RecursionError:
        return f"too deep: {id(value)}"


RULE = Rule(
    id="enum-duplicate",
    level=Level.WARNING,
    summary="An `enum` lists each value once.",
    why="A value listed twice is often a slip for another one, and makes two constants of one name in "
    "generated code.",
    mend="Remove it, or write the value that was meant.",
    source=f"{JSON_SCHEMA} Validation, 6.1.2 enum: elements SHOULD be unique",
    good="""
paths:
  /pets:
    get:
      operationId: list_pets
      summary: Pets.
      parameters: [{name: kind, in: query, description: A kind., schema: {type: string, enum: [cat, dog]}}]
      responses: {'204': {description: None.}}
""",
    bad="""
paths:
  /pets:
    get:
      operationId: list_pets
      summary: Pets.
      parameters:
        - {name: kind, in: query, description: A kind., schema: {type: string, enum: [cat, dog, cat]}}
      responses: {'204': {description: None.}}
""",
    check=check,
)
