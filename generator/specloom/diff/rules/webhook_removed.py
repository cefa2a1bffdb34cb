"""Webhooks that are not sent any more."""

from specloom.diagnostics import Level

from ..change import Change
from ..rule import OPENAPI, Rule


def tell(_: Change) -> str:
    return "is not sent any more"


RULE = Rule(
    id="diff-webhook-removed",
    level=Level.ERROR,
    summary="A webhook stays.",
    why="Receivers wait for what does not come.",
    mend="Keep it, deprecated, until nobody calls it any more; then release a major version.",
    source=f"{OPENAPI}, OpenAPI Object, webhooks",
    what=("webhook removed",),
    good=(
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
    bad=(
        """\
webhooks:
  lent: {post: {responses: {'204': {description: Seen.}}}}
  lost: {post: {responses: {'204': {description: Seen.}}}}
""",
        """\
webhooks:
  lent: {post: {responses: {'204': {description: Seen.}}}}
""",
    ),
    tell=tell,
)
