"""`nullable` where it has no effect."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document, Node
from ..rule import Problem, Rule


def check(document: Document) -> Iterator[Problem]:
    for node in document.nodes("schema"):
        if node.value.get("nullable") is True:
            reason, hint = _ignored(document, node)
            if reason:
                yield Problem(f"{node.pointer}/nullable", f"`nullable` has no effect {reason}", hint)


def _ignored(document: Document, node: Node) -> tuple[str, str]:
    if document.version >= (3, 1):
        declared = node.value.get("type")
        hint = (
            f"Write `type: [{declared}, 'null']`."
            if isinstance(declared, str)
            else "Add `'null'` to the type."
        )
        return "in OpenAPI 3.1 and later", hint
    if node.ref:
        return "beside a reference", "Write `{allOf: [{$ref: …}], nullable: true, type: …}`."
    if "type" not in node.value:
        return "without a `type` in the same schema", "Add the `type`."
    return "", ""


RULE = Rule(
    id="nullable-ignored",
    level=Level.WARNING,
    summary="`nullable` stands where it has an effect.",
    why="OpenAPI 3.1 dropped `nullable` for the type `null`, and 3.0 ignores it where no `type` stands "
    "beside it: a reader that follows the description refuses the null that the service sends.",
    mend="Say that null is allowed in the way of the document's version.",
    source="OpenAPI 3.0.4, 4.7.24 Schema Object, nullable; OpenAPI 3.1.1, 4.8.24 Schema Object",
    good="""
paths:
  /pets:
    get:
      operationId: list_pets
      summary: Pets.
      parameters: [{name: kind, in: query, description: A kind., schema: {type: [string, 'null']}}]
      responses: {'204': {description: None.}}
""",
    bad="""
paths:
  /pets:
    get:
      operationId: list_pets
      summary: Pets.
      parameters: [{name: kind, in: query, description: A kind., schema: {type: string, nullable: true}}]
      responses: {'204': {description: None.}}
""",
    check=check,
)
