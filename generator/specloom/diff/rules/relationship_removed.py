"""Relationships that replies do not have any more."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import JSON_API, Rule


def tell(change: Change) -> str:
    return (
        "is not in replies any more"
        if change.side == "reply" and change.subject.role in ("relationship", "linkage")
        else ""
    )


RULE = Rule(
    id="diff-relationship-removed",
    level=Level.ERROR,
    summary="A relationship stays in replies.",
    why="Readers find nothing where they look, and cannot include what it leads to.",
    mend="Keep it, deprecated, until nobody calls it any more; then release a major version.",
    source=f"{JSON_API}, Document Structure, Relationships",
    what=("member removed", "writeOnly"),
    frame="resource",
    good=(
        """\
type: {const: books}
id: {type: string}
relationships: {properties: {}}
""",
        """\
type: {const: books}
id: {type: string}
relationships: {properties: {author: {properties: {data: {type: object}}}}}
""",
    ),
    bad=(
        """\
type: {const: books}
id: {type: string}
relationships: {properties: {author: {properties: {data: {type: object}}}}}
""",
        """\
type: {const: books}
id: {type: string}
relationships: {properties: {}}
""",
    ),
    tell=tell,
)
