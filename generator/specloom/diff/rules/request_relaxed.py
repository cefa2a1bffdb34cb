"""Requests that take more."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import JSON_SCHEMA, Rule
from ..words import became, quote, values, was_is


def tell(change: Change) -> str:
    match change.what if change.side == "request" and not change.tighter else "":
        case "opened" | "alternative added" as what:
            return "takes further members now" if what == "opened" else "takes another form now"
        case "bound":
            return f"takes more: {quote(change.name)} {became(change)}"
        case "type" if change.wider:
            return f"takes more types: {was_is(change)}"
        case "null" | "values" if change.come and not change.gone:
            return f"takes {values(change.come)} now"
        case "pattern" | "format" if not change.come:
            return f"has no {change.what} any more: {became(change)}"
        case _:
            return ""


RULE = Rule(
    id="diff-request-relaxed",
    level=Level.INFO,
    summary="What requests take in addition is told.",
    why="Writers may use it; none breaks.",
    mend="Nothing has to be done.",
    source=f"{JSON_SCHEMA}, Validation",
    what=("type", "null", "values", "bound", "pattern", "format", "opened", "alternative added"),
    frame="request",
    good=("{type: string}", "{type: string}"),
    bad=("{enum: [lent, free]}", "{enum: [lent, free, lost]}"),
    tell=tell,
)
