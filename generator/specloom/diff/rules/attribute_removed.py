"""Attributes that replies do not have any more."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import JSON_API, Rule


def tell(change: Change) -> str:
    return (
        "is not in replies any more" if change.side == "reply" and change.subject.role == "attribute" else ""
    )


RULE = Rule(
    id="diff-attribute-removed",
    level=Level.ERROR,
    summary="An attribute stays in replies.",
    why="Readers find nothing where they look.",
    mend="Keep it, deprecated, until nobody calls it any more; then release a major version.",
    source=f"{JSON_API}, Document Structure, Attributes",
    what=("member removed", "writeOnly"),
    frame="resource",
    good=(
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
    bad=(
        """\
type: {const: books}
id: {type: string}
attributes: {properties: {title: {type: string}, pages: {type: integer}}}
""",
        """\
type: {const: books}
id: {type: string}
attributes: {properties: {title: {type: string}}}
""",
    ),
    tell=tell,
)
