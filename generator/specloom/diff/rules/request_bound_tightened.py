"""Bounds of requests that are tighter."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import JSON_SCHEMA, Rule
from ..words import became, quote


def tell(change: Change) -> str:
    size = change.subject.family == "page" and change.name == "maximum"
    told = change.side == "request" and change.tighter and not size
    return f"takes less: {quote(change.name)} {became(change)}" if told else ""


RULE = Rule(
    id="diff-request-bound-tightened",
    level=Level.ERROR,
    summary="A request takes as much as it took.",
    why="Values that were fine are refused.",
    mend="Keep the bound.",
    source=f"{JSON_SCHEMA}, Validation, sections 6.2 to 6.5",
    what=("bound",),
    frame="request",
    good=("{type: string, maxLength: 10}", "{type: string, maxLength: 20}"),
    bad=("{type: string, maxLength: 20}", "{type: string, maxLength: 10}"),
    tell=tell,
)
