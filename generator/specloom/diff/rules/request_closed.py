"""Objects that take no further members any more."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import JSON_SCHEMA, Rule


def tell(change: Change) -> str:
    return "takes no further members any more" if change.side == "request" else ""


RULE = Rule(
    id="diff-request-closed",
    level=Level.ERROR,
    summary="An object of a request that takes any member still does.",
    why="Requests with members that are not described are refused.",
    mend="Leave it open, or describe what is taken.",
    source=f"{JSON_SCHEMA}, Core, section 10.3.2.3",
    what=("closed",),
    frame="request",
    good=(
        "{type: object, additionalProperties: false, properties: {a: {type: string}, b: {type: string}}}",
        "{type: object, properties: {a: {type: string}, b: {type: string}}}",
    ),
    bad=(
        "{type: object, properties: {a: {type: string}, b: {type: string}}}",
        "{type: object, additionalProperties: false, properties: {a: {type: string}, b: {type: string}}}",
    ),
    tell=tell,
)
