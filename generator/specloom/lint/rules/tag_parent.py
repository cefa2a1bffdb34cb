"""Tags below a tag that does not exist, or below themselves."""

from collections.abc import Iterator

from specloom.diagnostics import Level

from ..document import Document, Node
from ..rule import Problem, Rule
from ..words import quote, suggestion


def check(document: Document) -> Iterator[Problem]:
    tags = {node.text("name"): node for node in document.nodes("tag")}
    circles = _circles(tags)
    for name, node in tags.items():
        parent = node.text("parent")
        where = f"{node.pointer}/parent"
        if parent and parent not in tags:
            yield Problem(where, f"there is no tag {quote(parent)}", suggestion(parent, tags))
        elif name in circles:
            yield Problem(where, f"the tag {quote(name)} is below itself", "Give one of the tags no parent.")


def _circles(tags: dict[str, Node]) -> set[str]:
    """The tags from which going up comes back to them."""
    seen: set[str] = set()
    circles: set[str] = set()
    for start in tags:
        path: list[str] = []
        name = start
        while name in tags and name not in seen:
            seen.add(name)
            path.append(name)
            name = tags[name].text("parent")
        if name in path:
            circles.update(path[path.index(name) :])
    return circles


RULE = Rule(
    id="tag-parent",
    level=Level.ERROR,
    summary="The parent of a tag is a declared tag, and no tag is below itself.",
    why="Documentation tools draw the tags as a tree; with a missing parent or a circle there is none.",
    mend="Declare the parent, or correct its name.",
    source="OpenAPI 3.2.0, Tag Object: the parent MUST exist, and circular references MUST NOT be used",
    good="""
openapi: 3.2.0
tags: [{name: animals, description: All.}, {name: pets, parent: animals, description: Some.}]
""",
    bad="""
openapi: 3.2.0
tags: [{name: pets, parent: animals, description: Some.}]
""",
    check=check,
)
