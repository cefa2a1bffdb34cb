"""Paths that are the same but for the names in braces."""

import re
from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document, Node
from ..rule import OPENAPI, Problem, Rule
from ..words import quote


def check(document: Document) -> Iterator[Problem]:
    first: dict[str, Node] = {}
    for node in document.nodes("path item"):
        if node.field == "paths":
            known = first.setdefault(re.sub(r"\{[^{}/]*\}", "{}", node.key), node)
            if known is not node:
                message = (
                    f"{quote(node.key)} is the same path as {quote(known.key)} but for the names in braces"
                )
                yield Problem(node.pointer, message)


RULE = Rule(
    id="path-duplicate",
    level=Level.ERROR,
    summary="No two paths differ only in the names in braces.",
    why="A URL fits both, so that nobody can tell which of the two descriptions holds.",
    mend="Put the operations of both under one path.",
    source=f"{OPENAPI}, 4.8.8 Paths Object: such paths MUST NOT exist",
    good="""
paths:
  /pets/{id}: {summary: A pet.}
  /pets/{id}/name: {summary: Its name.}
""",
    bad="""
paths:
  /pets/{id}: {summary: A pet.}
  /pets/{name}: {summary: A pet.}
""",
    check=check,
)
