"""Forms that readers do not know."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import JSON_SCHEMA, Rule


def tell(change: Change) -> str:
    return "can have another form now" if change.side == "reply" else ""


RULE = Rule(
    id="diff-reply-alternative-added",
    level=Level.ERROR,
    summary="A reply keeps its forms.",
    why="Readers cannot read what they get.",
    mend="Send the new form only to callers who ask for it.",
    source=f"{JSON_SCHEMA}, Core, section 10.2.1",
    what=("alternative added",),
    frame="reply",
    good=(
        """\
oneOf:
  - {type: object, required: [a], properties: {a: {type: string}}}
  - {type: object, required: [b], properties: {b: {type: integer}}}
""",
        """\
oneOf:
  - {type: object, required: [a], properties: {a: {type: string}}}
""",
    ),
    bad=(
        """\
oneOf:
  - {type: object, required: [a], properties: {a: {type: string}}}
""",
        """\
oneOf:
  - {type: object, required: [a], properties: {a: {type: string}}}
  - {type: object, required: [b], properties: {b: {type: integer}}}
""",
    ),
    tell=tell,
)
