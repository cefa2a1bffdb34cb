"""Patterns that requests have to match now."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import JSON_SCHEMA, Rule
from ..words import listing


def tell(change: Change) -> str:
    told = change.side == "request" and change.tighter
    return f"has to match {listing(change.come)} now" if told else ""


RULE = Rule(
    id="diff-request-pattern-added",
    level=Level.ERROR,
    summary="No pattern is added to what a request takes.",
    why="Values that were fine are refused.",
    mend="Leave the pattern out, or say it in the description.",
    source=f"{JSON_SCHEMA}, Validation, section 6.3.3",
    what=("pattern",),
    frame="request",
    good=("{type: string, pattern: '^x'}", "{type: string}"),
    bad=("{type: string}", "{type: string, pattern: '^x'}"),
    tell=tell,
)
