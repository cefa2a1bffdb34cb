"""Tags that operations use and the document does not declare."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document, as_list
from ..rule import OPENAPI, Problem, Rule
from ..words import quote, suggestion


def check(document: Document) -> Iterator[Problem]:
    declared = [node.text("name") for node in document.nodes("tag")]
    known = set(declared)
    for node in document.nodes("operation"):
        for index, tag in enumerate(as_list(node.value.get("tags"))):
            if isinstance(tag, str) and tag not in known:
                known.add(tag)
                message = f"the tag {quote(tag)} is used but not declared"
                yield Problem(f"{node.pointer}/tags/{index}", message, suggestion(tag, declared))


RULE = Rule(
    id="tag-undeclared",
    level=Level.INFO,
    summary="Every tag that an operation uses is declared, with its description.",
    why="Tags group operations in documentation and clients: an undeclared one has no order and no "
    "description, and may be a slip. Each is told once, where it is first used.",
    mend="Add it to the document's `tags`, with a description.",
    source=f"{OPENAPI}, 4.8.1 OpenAPI Object, tags",
    good="""
tags: [{name: pets, description: Animals.}]
paths:
  /pets:
    get: {operationId: list_pets, summary: Pets., tags: [pets], responses: {'204': {description: None.}}}
""",
    bad="""
tags: [{name: pets, description: Animals.}]
paths:
  /pets:
    get: {operationId: list_pets, summary: Pets., tags: [pet], responses: {'204': {description: None.}}}
""",
    check=check,
)
