"""Members that must be sent now."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import JSON_SCHEMA, Rule


def tell(change: Change) -> str:
    if change.side != "request" or (change.subject.role == "id" and change.subject.action == "create"):
        return ""
    if change.what == "required":
        return "was optional and is required"
    return "is new and required" if change.after else ""


RULE = Rule(
    id="diff-request-required",
    level=Level.ERROR,
    summary="No member of a request becomes required.",
    why="Requests without it are refused.",
    mend="Make it optional, with a default for those who do not send it.",
    source=f"{JSON_SCHEMA}, Validation, section 6.5.3",
    what=("required", "member added"),
    frame="request",
    good=(
        "{type: object, properties: {a: {type: string}, b: {type: string}}, required: [a, b]}",
        "{type: object, properties: {a: {type: string}, b: {type: string}}, required: [a]}",
    ),
    bad=(
        "{type: object, properties: {a: {type: string}, b: {type: string}}, required: [a]}",
        "{type: object, properties: {a: {type: string}, b: {type: string}}, required: [a, b]}",
    ),
    tell=tell,
)
