"""Members that are only read now."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import JSON_SCHEMA, Rule


def tell(change: Change) -> str:
    return "" if change.subject.role == "id" and change.subject.action == "create" else "is readOnly now"


RULE = Rule(
    id="diff-request-read-only",
    level=Level.ERROR,
    summary="What can be written stays so.",
    why="What callers send is refused or ignored.",
    mend="Keep it, deprecated, until nobody calls it any more; then release a major version.",
    source=f"{JSON_SCHEMA}, Validation, section 9.4",
    what=("readOnly",),
    frame="request",
    good=(
        "{type: object, properties: {a: {type: string}, b: {type: string, readOnly: true}}}",
        "{type: object, properties: {a: {type: string}, b: {type: string}}}",
    ),
    bad=(
        "{type: object, properties: {a: {type: string}, b: {type: string}}}",
        "{type: object, properties: {a: {type: string}, b: {type: string, readOnly: true}}}",
    ),
    tell=tell,
)
