"""New optional members of requests."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import JSON_API, Rule


def tell(change: Change) -> str:
    return "can be sent now" if change.side == "request" and not change.after else ""


RULE = Rule(
    id="diff-request-member-added",
    level=Level.INFO,
    summary="New members of requests are told.",
    why="Writers may send them; none breaks.",
    mend="Nothing has to be done.",
    source=f"{JSON_API}, Creating, Updating and Deleting Resources",
    what=("member added",),
    frame="request",
    heading="Added",
    good=(
        "{type: object, properties: {a: {type: string}, b: {type: string}}}",
        "{type: object, properties: {a: {type: string}, b: {type: string}}}",
    ),
    bad=(
        "{type: object, properties: {a: {type: string}}}",
        "{type: object, properties: {a: {type: string}, b: {type: string}}}",
    ),
    tell=tell,
)
