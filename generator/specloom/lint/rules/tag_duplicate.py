"""One tag declared twice."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document
from ..rule import OPENAPI, Problem, Rule
from ..words import quote


def check(document: Document) -> Iterator[Problem]:
    seen: set[str] = set()
    for node in document.nodes("tag"):
        name = node.text("name")
        if name in seen:
            yield Problem(node.pointer, f"the tag {quote(name)} is declared twice")
        seen.update([name] if name else [])


RULE = Rule(
    id="tag-duplicate",
    level=Level.ERROR,
    summary="Each tag is declared once.",
    why="Which of two descriptions holds is anybody's guess.",
    mend="Keep one of the two.",
    source=f"{OPENAPI}, 4.8.1 OpenAPI Object: each tag name MUST be unique",
    good="""
tags: [{name: pets, description: Animals.}]
""",
    bad="""
tags: [{name: pets, description: Animals.}, {name: pets, description: Beasts.}]
""",
    check=check,
)
