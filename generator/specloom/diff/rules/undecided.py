"""Changes of which cannot be told whether they break."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import JSON_SCHEMA, Rule
from ..words import was_is


def tell(change: Change) -> str:
    if change.what == "undecided":
        return f"cannot be compared: {change.note}"
    changed = change.come and change.gone
    return f"has another pattern, which cannot be compared: {was_is(change)}" if changed else ""


RULE = Rule(
    id="diff-undecided",
    level=Level.WARNING,
    summary="What cannot be told is said.",
    why="Patterns, conditions and alternatives cannot always be compared: it may break someone, or nobody.",
    mend="Look at both documents, and waive this if all is well.",
    source=f"{JSON_SCHEMA}, Core, section 10.2",
    what=("undecided", "pattern"),
    frame="reply",
    good=("{type: string, pattern: '^a$'}", "{type: string, pattern: '^a$'}"),
    bad=("{type: string, pattern: '^a$'}", "{type: string, pattern: '^[a]$'}"),
    tell=tell,
)
