"""Examples that break the schema they illustrate."""

from collections.abc import Iterator
from typing import Any

from specloom.diagnostics import Level

from .. import schemas
from ..document import Document, Node, as_list
from ..rule import OPENAPI, Problem, Rule
from ..validity import Validity

_TEXTUAL = ("string", "null")


def check(document: Document) -> Iterator[Problem]:
    judge = document.view(Validity)
    for node in document.nodes("schema"):
        for pointer, value in _of_schema(document, node):
            yield from judge.problems(node, value, pointer, "the example")
    for holder in document.nodes("media type", "parameter", "header"):
        schema = document.child(holder, "schema")
        if schema is not None:
            for pointer, value in _of_holder(document, holder):
                if not _serialised(document, schema, holder, value):
                    yield from judge.problems(schema, value, pointer, "the example")


def _of_schema(document: Document, node: Node) -> Iterator[tuple[str, Any]]:
    if node.ref and document.version < (3, 1):
        return
    if "example" in node.value:
        yield f"{node.pointer}/example", node.value["example"]
    for index, value in enumerate(as_list(node.value.get("examples"))):
        yield f"{node.pointer}/examples/{index}", value


def _of_holder(document: Document, holder: Node) -> Iterator[tuple[str, Any]]:
    if "example" in holder.value:
        yield f"{holder.pointer}/example", holder.value["example"]
    for written in document.children(holder, "examples"):
        example = document.follow(written)
        for name in ("value", "dataValue"):
            if name in example.value:
                yield f"{example.pointer}/{name}", example.value[name]


def _serialised(document: Document, schema: Node, holder: Node, value: Any) -> bool:
    """Whether an example shows the text on the wire, as it may where the schema describes no text."""
    if (
        holder.kind == "media type"
        and "json" not in holder.key.lower()
        and not isinstance(value, (dict, list))
    ):
        return True
    return (
        isinstance(value, str)
        and holder.kind != "schema"
        and not schemas.all_types(document, schema) & {*_TEXTUAL}
    )


RULE = Rule(
    id="example-invalid",
    level=Level.WARNING,
    summary="Examples are valid by their schema.",
    why="People copy examples and tests replay them. Where the two differ, one is wrong, and it is often "
    "the schema.",
    mend="Correct the example, or the schema if the example shows what really happens.",
    source=f"{OPENAPI}, 4.8.14 Media Type Object, 4.8.12 Parameter Object: examples SHOULD match",
    good="""
paths:
  /pets:
    get:
      operationId: list_pets
      summary: Pets.
      parameters: [{name: size, in: query, description: How many., schema: {type: integer}, example: 10}]
      responses: {'204': {description: None.}}
""",
    bad="""
paths:
  /pets:
    get:
      operationId: list_pets
      summary: Pets.
      parameters: [{name: size, in: query, description: How many., schema: {type: integer}, example: 1.5}]
      responses: {'204': {description: None.}}
""",
    check=check,
)
