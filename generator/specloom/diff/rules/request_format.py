"""Formats that requests have to have now."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import JSON_SCHEMA, Rule
from ..words import became


def tell(change: Change) -> str:
    told = change.side == "request" and change.come
    return f"has another format: {became(change)}" if told else ""


RULE = Rule(
    id="diff-request-format",
    level=Level.WARNING,
    summary="The format of what a request takes stays.",
    why="A service that checks formats refuses values that were fine.",
    mend="Keep the format.",
    source=f"{JSON_SCHEMA}, Validation, section 7.3",
    what=("format",),
    frame="request",
    good=("{type: string, format: date}", "{type: string}"),
    bad=("{type: string}", "{type: string, format: date}"),
    tell=tell,
)
