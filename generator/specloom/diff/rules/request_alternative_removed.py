"""Forms that requests cannot have any more."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import JSON_SCHEMA, Rule


def tell(change: Change) -> str:
    return "does not take one of its forms any more" if change.side == "request" else ""


RULE = Rule(
    id="diff-request-alternative-removed",
    level=Level.ERROR,
    summary="A request takes the forms that it took.",
    why="Requests of that form are refused.",
    mend="Keep taking the form.",
    source=f"{JSON_SCHEMA}, Core, section 10.2.1",
    what=("alternative removed",),
    frame="request",
    good=(
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
    bad=(
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
    tell=tell,
)
