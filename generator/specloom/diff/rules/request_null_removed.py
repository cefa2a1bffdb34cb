"""Null that requests cannot have any more."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import JSON_SCHEMA, Rule


def tell(change: Change) -> str:
    return "does not take null any more" if change.side == "request" and change.gone else ""


RULE = Rule(
    id="diff-request-null-removed",
    level=Level.ERROR,
    summary="What could be null can still be.",
    why="Null, with which callers clear a value, is refused.",
    mend="Keep taking null.",
    source=f"{JSON_SCHEMA}, Validation, section 6.1.1",
    what=("null",),
    frame="request",
    good=("{type: string}", "{type: [string, 'null']}"),
    bad=("{type: [string, 'null']}", "{type: string}"),
    tell=tell,
)
