"""Lists of types, and the type null, before OpenAPI had them."""

from collections.abc import Iterator

from specloom.data import is_array
from specloom.diagnostics import Level

from ..document import Document, as_names
from ..rule import Problem, Rule
from ..words import listing


def check(document: Document) -> Iterator[Problem]:
    if document.version >= (3, 1):
        return
    for node in document.nodes("schema"):
        declared = node.value.get("type")
        if is_array(declared) or declared == "null":
            names = [name for name in as_names(declared) if name != "null"]
            hint = (
                f"Write `type: {names[0]}` and `nullable: true`."
                if len(names) == 1
                else "Write `nullable: true`."
            )
            if len(names) > 1:
                hint = f"Write `anyOf` with one schema for each of {listing(names)}."
            yield Problem(
                f"{node.pointer}/type", "OpenAPI 3.0 knows neither lists of types nor the type `null`", hint
            )


RULE = Rule(
    id="type-list",
    level=Level.ERROR,
    summary="A schema of OpenAPI 3.0 has one type, and says `nullable` for null.",
    why="Lists of types came with OpenAPI 3.1; tools for 3.0 refuse them or ignore the type.",
    mend="Write `nullable: true`, or raise the document's version to 3.1.",
    source="OpenAPI 3.0.4, 4.7.24 Schema Object: type, value MUST be a string",
    good="""
openapi: 3.0.4
paths:
  /pets:
    get:
      operationId: list_pets
      summary: Pets.
      parameters: [{name: kind, in: query, description: A kind., schema: {type: string, nullable: true}}]
      responses: {'204': {description: None.}}
""",
    bad="""
openapi: 3.0.4
paths:
  /pets:
    get:
      operationId: list_pets
      summary: Pets.
      parameters: [{name: kind, in: query, description: A kind., schema: {type: [string, 'null']}}]
      responses: {'204': {description: None.}}
""",
    check=check,
)
