"""New members of replies."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import JSON_API, Rule


def tell(change: Change) -> str:
    return "is new in replies" if change.side == "reply" else ""


RULE = Rule(
    id="diff-reply-member-added",
    level=Level.INFO,
    summary="New members of replies are told.",
    why="Readers leave alone what they do not know.",
    mend="Nothing has to be done.",
    source=f"{JSON_API}, Document Structure",
    what=("member added", "header added"),
    frame="resource",
    heading="Added",
    good=(
        """\
type: {const: books}
id: {type: string}
attributes: {properties: {title: {type: string}}}
""",
        """\
type: {const: books}
id: {type: string}
attributes: {properties: {title: {type: string}}}
""",
    ),
    bad=(
        """\
type: {const: books}
id: {type: string}
attributes: {properties: {title: {type: string}}}
""",
        """\
type: {const: books}
id: {type: string}
attributes: {properties: {title: {type: string}, pages: {type: integer}}}
""",
    ),
    tell=tell,
)
