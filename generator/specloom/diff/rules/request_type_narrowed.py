"""Types that requests cannot have any more."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import JSON_SCHEMA, Rule
from ..words import was_is


def tell(change: Change) -> str:
    told = change.side == "request" and not change.wider
    return f"takes other types: {was_is(change)}" if told else ""


RULE = Rule(
    id="diff-request-type-narrowed",
    level=Level.ERROR,
    summary="A request takes the types that it took.",
    why="Values of that type are refused.",
    mend="Keep taking the old type.",
    source=f"{JSON_SCHEMA}, Validation, section 6.1.1",
    what=("type",),
    frame="request",
    good=("{type: integer}", "{type: number}"),
    bad=("{type: number}", "{type: integer}"),
    tell=tell,
)
