"""Patterns that are no regular expressions."""

from collections.abc import Iterator

import jsonschema_rs

from specloom.diagnostics import Level

from ..document import Document, Node, as_object, escape
from ..rule import JSON_SCHEMA, Problem, Rule
from ..words import quote


def check(document: Document) -> Iterator[Problem]:
    for node in document.nodes("schema"):
        for pointer, pattern in _patterns(node):
            if not _compiles(pattern):
                yield Problem(pointer, f"{quote(pattern)} is not a regular expression")


def _patterns(node: Node) -> Iterator[tuple[str, str]]:
    pattern = node.value.get("pattern")
    if isinstance(pattern, str):
        yield f"{node.pointer}/pattern", pattern
    for name in as_object(node.value.get("patternProperties")):
        yield f"{node.pointer}/patternProperties/{escape(name)}", name


def _compiles(pattern: str) -> bool:
    try:
        jsonschema_rs.Draft202012Validator({"pattern": pattern}, offline=True)
    except ValueError:
        return False
    return True


RULE = Rule(
    id="pattern-invalid",
    level=Level.ERROR,
    summary="A `pattern` is a regular expression.",
    why="Validators refuse the whole schema, or take any text.",
    mend="Write a regular expression of ECMAScript (ECMA-262); characters with a meaning need a backslash.",
    source=f"{JSON_SCHEMA} Validation, 6.3.3 pattern",
    good="""
paths:
  /pets:
    get:
      operationId: list_pets
      summary: Pets.
      parameters: [{name: code, in: query, description: A code., schema: {type: string, pattern: '^[a-z]+$'}}]
      responses: {'204': {description: None.}}
""",
    bad="""
paths:
  /pets:
    get:
      operationId: list_pets
      summary: Pets.
      parameters: [{name: code, in: query, description: A code., schema: {type: string, pattern: '^[a-z+$'}}]
      responses: {'204': {description: None.}}
""",
    check=check,
)
