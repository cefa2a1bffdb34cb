"""Members that need not be sent any more."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import JSON_SCHEMA, Rule


def tell(change: Change) -> str:
    return "was required and is optional" if change.side == "request" else ""


RULE = Rule(
    id="diff-request-optional",
    level=Level.INFO,
    summary="A member of requests that becomes optional is told.",
    why="Writers may leave it out; none breaks.",
    mend="Nothing has to be done.",
    source=f"{JSON_SCHEMA}, Validation, section 6.5.3",
    what=("optional",),
    frame="request",
    good=(
        "{type: object, properties: {a: {type: string}, b: {type: string}}, required: [a]}",
        "{type: object, properties: {a: {type: string}, b: {type: string}}, required: [a]}",
    ),
    bad=(
        "{type: object, properties: {a: {type: string}, b: {type: string}}, required: [a]}",
        "{type: object, properties: {a: {type: string}, b: {type: string}}, required: []}",
    ),
    tell=tell,
)
