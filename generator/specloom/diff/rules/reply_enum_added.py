"""Values that readers do not know."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import JSON_SCHEMA, Rule
from ..words import values


def tell(change: Change) -> str:
    told = change.side == "reply" and change.come and change.subject.role not in ("type", "linked type")
    return f"can be {values(change.come)} now" if told else ""


RULE = Rule(
    id="diff-reply-enum-added",
    level=Level.ERROR,
    summary="A closed list of values stays.",
    why="Readers who know the values one by one, and generated types, meet one that they do not know.",
    mend="Describe the list as open: `anyOf` of the values and `type: string`.",
    source=f"{JSON_SCHEMA}, Validation, section 6.1.2",
    what=("values",),
    frame="reply",
    good=("{anyOf: [{enum: [lent]}, {type: string}]}", "{anyOf: [{enum: [lent, free]}, {type: string}]}"),
    bad=("{enum: [lent]}", "{enum: [lent, free]}"),
    tell=tell,
)
