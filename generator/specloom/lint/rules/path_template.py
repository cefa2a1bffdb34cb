"""Paths that are no proper templates."""

import re
from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document
from ..operations import path_names
from ..rule import OPENAPI, Problem, Rule
from ..words import quote


def check(document: Document) -> Iterator[Problem]:
    for node in document.nodes("path item"):
        if node.field == "paths":
            for fault, hint in _faults(node.key):
                yield Problem(node.pointer, f"the path {quote(node.key)} {fault}", hint)


def _faults(path: str) -> Iterator[tuple[str, str]]:
    rest = re.sub(r"\{[^{}/?#]+\}", "", path)
    if "{}" in path:
        yield "has braces with no name in them", "Write the parameter's name between the braces."
    if re.search(r"[{}]", rest.replace("{}", "") if "{}" in path else rest):
        yield "has braces that do not pair", "Write each parameter as one name in one pair of braces."
    if re.search(r"[?#]", path):
        yield "has a query or a fragment", "Declare query parameters with `in: query`."
    names = path_names(path)
    for name in dict.fromkeys(name for name in names if name and names.count(name) > 1):
        yield f"names {quote(name)} twice", "Give each place a name of its own."


RULE = Rule(
    id="path-template",
    level=Level.ERROR,
    summary="A path is a proper template: paired braces, each name once, no query.",
    why="Tools fill the path by replacing each `{name}`; anything else ends up in the URL as it stands, "
    "or breaks the tool.",
    mend="Write the path as fixed parts and `{name}`.",
    source=f"{OPENAPI}, 4.8.8.1 Path Templating",
    good="""
paths:
  /pets/{id}: {summary: A pet.}
""",
    bad="""
paths:
  /pets/{{id}}: {summary: A pet.}
""",
    check=check,
)
