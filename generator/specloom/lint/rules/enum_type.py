"""Values of an enum that the type beside it excludes."""

from collections.abc import Iterator
from typing import Any

from specloom.diagnostics import Level

from .. import schemas
from ..document import Document, Node, as_list
from ..rule import JSON_SCHEMA, Problem, Rule
from ..words import listing, show

_TYPES: dict[type, tuple[str, ...]] = {
    bool: ("boolean",),
    int: ("integer", "number"),
    str: ("string",),
    list: ("array",),
    dict: ("object",),
    type(None): ("null",),
}


def check(document: Document) -> Iterator[Problem]:
    for node in document.nodes("schema"):
        declared = schemas.types(node)
        allowed = listing(sorted(declared), "or")
        for pointer, value in _values(node) if declared else ():
            if not declared & set(_types(value)):
                yield Problem(pointer, f"{show(value)} can never be given, because the type is {allowed}")


def _values(node: Node) -> Iterator[tuple[str, Any]]:
    for index, value in enumerate(as_list(node.value.get("enum"))):
        yield f"{node.pointer}/enum/{index}", value
    if "const" in node.value:
        yield f"{node.pointer}/const", node.value["const"]


def _types(value: Any) -> tuple[str, ...]:
    if isinstance(value, float):
        return ("integer", "number") if value.is_integer() else ("number",)
    return next((names for kind, names in _TYPES.items() if type(value) is kind), ())


RULE = Rule(
    id="enum-type",
    level=Level.WARNING,
    summary="The values of `enum` and `const` are of the declared type.",
    why="Both hold at once, so that such a value is listed and refused. Often quotes are missing or too "
    "many.",
    mend="Write the value in the declared type, or declare its type.",
    source=f"{JSON_SCHEMA} Validation, 6.1 keywords for any instance type",
    good="""
paths:
  /pets:
    get:
      operationId: list_pets
      summary: Pets.
      parameters: [{name: legs, in: query, description: Legs., schema: {type: integer, enum: [2, 4]}}]
      responses: {'204': {description: None.}}
""",
    bad="""
paths:
  /pets:
    get:
      operationId: list_pets
      summary: Pets.
      parameters: [{name: legs, in: query, description: Legs., schema: {type: integer, enum: [2, '4']}}]
      responses: {'204': {description: None.}}
""",
    check=check,
)
