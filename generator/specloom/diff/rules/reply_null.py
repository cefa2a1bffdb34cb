"""Null where none was."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import JSON_SCHEMA, Rule


def tell(change: Change) -> str:
    return "can be null now" if change.side == "reply" and change.come else ""


RULE = Rule(
    id="diff-reply-null",
    level=Level.ERROR,
    summary="What was never null stays so.",
    why="Readers who do not look for null fail.",
    mend="Leave the value out of the types, or send an empty one.",
    source=f"{JSON_SCHEMA}, Validation, section 6.1.1",
    what=("null",),
    frame="reply",
    good=("{type: [string, 'null']}", "{type: string}"),
    bad=("{type: string}", "{type: [string, 'null']}"),
    tell=tell,
)
