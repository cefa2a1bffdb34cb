"""To-one and to-many changed for each other."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import JSON_API, Rule


def tell(change: Change) -> str:
    return "was one and is a list" if "array" in change.after else "was a list and is one"


RULE = Rule(
    id="diff-cardinality",
    level=Level.ERROR,
    summary="To-one stays to-one, and to-many stays to-many.",
    why="A list is where one object was, or one object where a list was.",
    mend="Give the new relationship a new name.",
    source=f"{JSON_API}, Document Structure, Resource Linkage",
    what=("cardinality",),
    frame="linkage",
    good=(
        """\
type: object
properties: {type: {const: authors}, id: {type: string}}
""",
        """\
type: object
properties: {type: {const: authors}, id: {type: string}}
""",
    ),
    bad=(
        """\
type: object
properties: {type: {const: authors}, id: {type: string}}
""",
        """\
type: array
items:
  properties: {type: {const: authors}, id: {type: string}}
""",
    ),
    tell=tell,
)
