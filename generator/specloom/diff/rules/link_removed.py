"""Links that replies do not have any more."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import JSON_API, Rule


def tell(change: Change) -> str:
    return "is not in replies any more" if change.side == "reply" and change.subject.role == "link" else ""


RULE = Rule(
    id="diff-link-removed",
    level=Level.ERROR,
    summary="A link stays in replies.",
    why="Readers who follow it get no further.",
    mend="Keep it, deprecated, until nobody calls it any more; then release a major version.",
    source=f"{JSON_API}, Document Structure, Links",
    what=("member removed", "writeOnly"),
    frame="resource",
    good=(
        """\
type: {const: books}
id: {type: string}
links: {properties: {self: {type: string}}}
""",
        """\
type: {const: books}
id: {type: string}
links: {properties: {self: {type: string}, cover: {type: string}}}
""",
    ),
    bad=(
        """\
type: {const: books}
id: {type: string}
links: {properties: {self: {type: string}, cover: {type: string}}}
""",
        """\
type: {const: books}
id: {type: string}
links: {properties: {self: {type: string}}}
""",
    ),
    tell=tell,
)
