"""Bounds of replies that are wider."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import JSON_SCHEMA, Rule
from ..words import became, quote


def tell(change: Change) -> str:
    if change.side != "reply" or change.tighter or (change.what == "pattern" and change.come):
        return ""
    return f"can be more than before: {quote(change.name or change.what)} {became(change)}"


RULE = Rule(
    id="diff-reply-relaxed",
    level=Level.WARNING,
    summary="A value of a reply stays within its bounds.",
    why="Readers that made room for the old bound, such as a column of a table, meet more.",
    mend="Keep the bound.",
    source=f"{JSON_SCHEMA}, Validation, sections 6.2 to 6.5",
    what=("bound", "pattern"),
    frame="reply",
    good=("{type: string, maxLength: 20}", "{type: string, maxLength: 10}"),
    bad=("{type: string, maxLength: 10}", "{type: string, maxLength: 20}"),
    tell=tell,
)
