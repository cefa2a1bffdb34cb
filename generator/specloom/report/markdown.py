"""Text as Markdown."""

from __future__ import annotations

import re


def fenced(text: str) -> str:
    """The text as a block of code, whatever backticks it holds."""
    longest = max((len(run) for run in re.findall("`{3,}", text)), default=2)
    fence = "`" * (longest + 1)
    shown = text.strip("\n")
    return f"{fence}\n{shown}\n{fence}"


def cell(text: str) -> str:
    """The text in a cell of a table."""
    return " ".join(text.replace("|", "\\|").split())
