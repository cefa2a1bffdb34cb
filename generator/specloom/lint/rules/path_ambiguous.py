"""Paths that fit the same URL with none being the more concrete one."""

from collections.abc import Iterator
from itertools import combinations

from specloom.diagnostics import Level

from ..document import Document, Node
from ..rule import OPENAPI, Problem, Rule
from ..words import quote

MAX_PATHS = 1000
"""Of paths of one length, so many are compared with each other: the work grows with the square."""


def check(document: Document) -> Iterator[Problem]:
    by_length: dict[int, list[Node]] = {}
    for node in document.nodes("path item"):
        if node.field == "paths" and "{" in node.key:
            by_length.setdefault(node.key.count("/"), []).append(node)
    for nodes in by_length.values():
        split = [(node, node.key.split("/")) for node in nodes[:MAX_PATHS]]
        for (earlier, ours), (later, theirs) in combinations(split, 2):
            if _ambiguous(ours, theirs):
                paths = f"{quote(later.key)} and {quote(earlier.key)}"
                yield Problem(later.pointer, f"{paths} fit the same URL, and neither is more concrete")


def _ambiguous(ours: list[str], theirs: list[str]) -> bool:
    crossed: set[bool] = set()
    for one, other in zip(ours, theirs, strict=True):
        if one != other:
            if _template(one) == _template(other):
                if not _template(one):
                    return False
            elif "{" in one and "{" in other:
                return False
            else:
                if not (_template(one) or _template(other)):
                    return False
                crossed.add(_template(one))
    return len(crossed) == 2


def _template(segment: str) -> bool:
    return segment.startswith("{") and segment.endswith("}") and segment.count("{") == 1


RULE = Rule(
    id="path-ambiguous",
    level=Level.WARNING,
    summary="No two paths fit the same URL with none being more concrete.",
    why="OpenAPI lets a concrete path win over a templated one. Where each is concrete in another place "
    "nothing decides.",
    mend="Change one of the paths so that their fixed parts tell them apart.",
    source=f"{OPENAPI}, 4.8.8.2 Path Templating Matching",
    good="""
paths:
  /books/{id}: {summary: A book.}
  /books/mine: {summary: My book.}
""",
    bad="""
paths:
  /books/{id}: {summary: A book.}
  /{kind}/mine: {summary: Mine of a kind.}
""",
    check=check,
)
