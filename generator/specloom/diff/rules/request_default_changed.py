"""Defaults that have changed."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import JSON_SCHEMA, Rule
from ..words import became


def tell(change: Change) -> str:
    return f"has another default: {became(change)}"


RULE = Rule(
    id="diff-request-default-changed",
    level=Level.ERROR,
    summary="A default stays.",
    why="Calls that leave the value out do something else than before.",
    mend="Keep the default.",
    source=f"{JSON_SCHEMA}, Validation, section 9.2",
    what=("default",),
    frame="request",
    good=("{type: integer}", "{type: integer, default: 1}"),
    bad=("{type: integer, default: 1}", "{type: integer, default: 2}"),
    tell=tell,
)
