"""Members that may be missing now."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import JSON_SCHEMA, Rule


def tell(change: Change) -> str:
    return "was always there and may be missing now" if change.side == "reply" else ""


RULE = Rule(
    id="diff-reply-optional",
    level=Level.ERROR,
    summary="What was always there stays so.",
    why="Readers who do not look whether it is there fail.",
    mend="Keep sending it, if need be empty.",
    source=f"{JSON_SCHEMA}, Validation, section 6.5.3",
    what=("optional",),
    frame="reply",
    good=(
        "{type: object, properties: {a: {type: string}, b: {type: string}}, required: [a]}",
        "{type: object, properties: {a: {type: string}, b: {type: string}}, required: [a, b]}",
    ),
    bad=(
        "{type: object, properties: {a: {type: string}, b: {type: string}}, required: [a, b]}",
        "{type: object, properties: {a: {type: string}, b: {type: string}}, required: [a]}",
    ),
    tell=tell,
)
