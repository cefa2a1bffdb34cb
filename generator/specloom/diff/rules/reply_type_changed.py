"""Types that readers do not know."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import JSON_SCHEMA, Rule
from ..words import was_is


def tell(change: Change) -> str:
    told = change.side == "reply" and not change.tighter
    return f"can have other types: {was_is(change)}" if told else ""


RULE = Rule(
    id="diff-reply-type-changed",
    level=Level.ERROR,
    summary="A value of a reply keeps its types.",
    why="Readers cannot read what they get.",
    mend="Give it a new name, and keep the old one for a while.",
    source=f"{JSON_SCHEMA}, Validation, section 6.1.1",
    what=("type",),
    frame="reply",
    good=("{type: number}", "{type: integer}"),
    bad=("{type: integer}", "{type: string}"),
    tell=tell,
)
