"""Relationships that lead to another type."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import JSON_API, Rule
from ..words import was_is


def tell(change: Change) -> str:
    told = change.come if change.side == "reply" else change.gone
    return f"has changed: {was_is(change)}" if told and change.subject.role == "linked type" else ""


RULE = Rule(
    id="diff-linkage-type",
    level=Level.ERROR,
    summary="A relationship leads to resources of the same types.",
    why="Readers look for another resource; writers are refused.",
    mend="Give the new relationship a new name.",
    source=f"{JSON_API}, Document Structure, Resource Linkage",
    what=("values",),
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
type: object
properties: {type: {const: people}, id: {type: string}}
""",
    ),
    tell=tell,
)
