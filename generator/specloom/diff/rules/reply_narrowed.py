"""Replies that promise more."""

from specloom.diagnostics import Level

from ..change import ANY, Change
from ..rule import JSON_SCHEMA, Rule
from ..words import became, listing, quote


def tell(change: Change) -> str:
    match change.what if change.side == "reply" else "":
        case "required" | "alternative removed" as what:
            return (
                "is always there now" if what == "required" else "does not come in one of its forms any more"
            )
        case "bound" | "pattern" | "type" if change.tighter:
            return f"is narrower: {quote(change.name or change.what)} {became(change)}"
        case "null" if change.gone:
            return "is never null now"
        case "values" if change.before == ANY:
            return f"can only be {listing(change.after, 'or')} now"
        case "format" if not change.gone:
            return f"has a format now: {became(change)}"
        case _:
            return ""


RULE = Rule(
    id="diff-reply-narrowed",
    level=Level.INFO,
    summary="What replies promise in addition is told.",
    why="Readers may rely on it; none breaks.",
    mend="Nothing has to be done.",
    source=f"{JSON_SCHEMA}, Validation",
    what=("type", "null", "values", "bound", "pattern", "required", "format", "alternative removed"),
    frame="reply",
    good=("{type: string}", "{type: string}"),
    bad=("{type: [string, 'null']}", "{type: string}"),
    tell=tell,
)
