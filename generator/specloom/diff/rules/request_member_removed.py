"""Members that requests cannot have any more."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import JSON_API, Rule


def tell(change: Change) -> str:
    if (
        change.side != "request"
        or change.subject.family == "filter"
        or (change.subject.role == "id" and change.subject.action == "create")
    ):
        return ""
    return "is not taken any more"


RULE = Rule(
    id="diff-request-member-removed",
    level=Level.ERROR,
    summary="A member of a request stays.",
    why="What callers send is refused or ignored.",
    mend="Keep it, deprecated, until nobody calls it any more; then release a major version.",
    source=f"{JSON_API}, Creating, Updating and Deleting Resources",
    what=("member removed",),
    frame="request",
    good=(
        "{type: object, properties: {a: {type: string}}}",
        "{type: object, properties: {a: {type: string}, b: {type: string}}}",
    ),
    bad=(
        "{type: object, properties: {a: {type: string}, b: {type: string}}}",
        "{type: object, properties: {a: {type: string}}}",
    ),
    tell=tell,
)
