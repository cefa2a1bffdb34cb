"""New webhooks."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import OPENAPI, Rule


def tell(_: Change) -> str:
    return "is new"


RULE = Rule(
    id="diff-webhook-added",
    level=Level.INFO,
    summary="New webhooks are told.",
    why="Callers may want them; none breaks.",
    mend="Nothing has to be done.",
    source=f"{OPENAPI}, OpenAPI Object, webhooks",
    what=("webhook added",),
    heading="Added",
    good=(
        """\
webhooks:
  lent: {post: {responses: {'204': {description: Seen.}}}}
""",
        """\
webhooks:
  lent: {post: {responses: {'204': {description: Seen.}}}}
""",
    ),
    bad=(
        """\
webhooks:
  lent: {post: {responses: {'204': {description: Seen.}}}}
""",
        """\
webhooks:
  lent: {post: {responses: {'204': {description: Seen.}}}}
  lost: {post: {responses: {'204': {description: Seen.}}}}
""",
    ),
    tell=tell,
)
