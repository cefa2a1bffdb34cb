"""Values that do not come any more."""

from specloom.diagnostics import Level

from ..change import ANY, Change
from ..rule import JSON_SCHEMA, Rule
from ..words import listing


def tell(change: Change) -> str:
    told = change.side == "reply" and change.gone and change.before != ANY
    special = change.subject.role in ("type", "linked type")
    return f"cannot be {listing(change.gone, 'or')} any more" if told and not special else ""


RULE = Rule(
    id="diff-reply-enum-removed",
    level=Level.WARNING,
    summary="A value that readers wait for still comes.",
    why="Code that waits for it, or names it in a generated type, has to change.",
    mend="Keep the value in the list for a while.",
    source=f"{JSON_SCHEMA}, Validation, section 6.1.2",
    what=("values", "known values"),
    frame="reply",
    good=("{enum: [lent, free]}", "{enum: [lent, free]}"),
    bad=("{enum: [lent, free]}", "{enum: [lent]}"),
    tell=tell,
)
