"""What of the description the pages of a resource type have, in a table or in an example."""

from __future__ import annotations

from .context import Context


def is_documented(context: Context, key: str) -> bool:
    """Whether any page has the member."""
    return key in context.listed or key in context.shown
