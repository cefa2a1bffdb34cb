"""Formats of replies that have changed."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import JSON_SCHEMA, Rule
from ..words import became


def tell(change: Change) -> str:
    return f"has another format: {became(change)}" if change.side == "reply" and change.gone else ""


RULE = Rule(
    id="diff-reply-format",
    level=Level.ERROR,
    summary="A value of a reply keeps its format.",
    why="Readers parse by it, and generated types follow it.",
    mend="Give it a new name, and keep the old one for a while.",
    source=f"{JSON_SCHEMA}, Validation, section 7.3",
    what=("format",),
    frame="reply",
    good=("{type: string}", "{type: string, format: date}"),
    bad=("{type: string, format: date}", "{type: string, format: date-time}"),
    tell=tell,
)
