"""Defaults that their own schema refuses."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document
from ..rule import JSON_SCHEMA, Problem, Rule
from ..validity import Validity


def check(document: Document) -> Iterator[Problem]:
    judge = document.view(Validity)
    for node in document.nodes("schema"):
        if "default" in node.value and not (node.ref and document.version < (3, 1)):
            yield from judge.problems(node, node.value["default"], f"{node.pointer}/default", "the default")


RULE = Rule(
    id="default-invalid",
    level=Level.ERROR,
    summary="A default is valid by its schema: of its type, one of its `enum`.",
    why="Who leaves the value out gets one that the description does not allow, and typed clients do not "
    "compile or refuse it.",
    mend="Correct the default, or widen the schema.",
    source=f"{JSON_SCHEMA} Validation, 9.2 default; OpenAPI 3.0.4, 4.7.24 Schema Object",
    good="""
paths:
  /pets:
    get:
      operationId: list_pets
      summary: Pets.
      parameters:
        - {name: kind, in: query, description: Kind., schema: {type: string, enum: [cat, dog], default: cat}}
      responses: {'204': {description: None.}}
""",
    bad="""
paths:
  /pets:
    get:
      operationId: list_pets
      summary: Pets.
      parameters:
        - {name: kind, in: query, description: Kind., schema: {type: string, enum: [cat, dog], default: cow}}
      responses: {'204': {description: None.}}
""",
    check=check,
)
