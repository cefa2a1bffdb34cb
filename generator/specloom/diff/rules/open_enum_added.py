"""New values of open lists."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import JSON_SCHEMA, Rule
from ..words import listing


def tell(change: Change) -> str:
    return (
        f"can be {listing(change.come, 'or')} now; its list is open, which makes this additive"
        if change.come
        else ""
    )


RULE = Rule(
    id="diff-open-enum-added",
    level=Level.INFO,
    summary="New values of an open list are told.",
    why="It is additive: readers of an open list are prepared for values that they do not know.",
    mend="Nothing has to be done.",
    source=f"{JSON_SCHEMA}, Validation, section 6.1.2",
    what=("known values",),
    frame="reply",
    heading="Added",
    good=("{anyOf: [{enum: [lent]}, {type: string}]}", "{anyOf: [{enum: [lent]}, {type: string}]}"),
    bad=("{anyOf: [{enum: [lent]}, {type: string}]}", "{anyOf: [{enum: [lent, free]}, {type: string}]}"),
    tell=tell,
)
