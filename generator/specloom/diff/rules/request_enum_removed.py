"""Values that requests cannot have any more."""

from specloom.diagnostics import Level

from ..change import ANY, Change
from ..rule import JSON_SCHEMA, Rule
from ..words import listing


def tell(change: Change) -> str:
    special = change.subject.role in ("type", "linked type") or change.subject.family in (
        "include",
        "sort",
        "fields",
    )
    if change.side != "request" or special or not change.gone:
        return ""
    if change.before == ANY:
        return f"takes only {listing(change.after, 'or')} now"
    return f"does not take {listing(change.gone, 'or')} any more"


RULE = Rule(
    id="diff-request-enum-removed",
    level=Level.ERROR,
    summary="A request takes the values that it took.",
    why="Requests with such a value are refused.",
    mend="Keep taking the value, deprecated.",
    source=f"{JSON_SCHEMA}, Validation, section 6.1.2",
    what=("values",),
    frame="request",
    good=("{enum: [lent, free]}", "{enum: [lent, free, lost]}"),
    bad=("{enum: [lent, free, lost]}", "{enum: [lent, free]}"),
    tell=tell,
)
