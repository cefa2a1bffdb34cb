"""The rules as a table for the documentation."""

from __future__ import annotations

from .registry import rules
from .rule import Rule


def rules_markdown() -> str:
    """A Markdown table of all rules: id, level, what it asks for, and where that is written."""
    head = ["| rule | level | asks for | from |", "|---|---|---|---|"]
    return "\n".join([*head, *map(_row, rules())]) + "\n"


def _row(rule: Rule) -> str:
    cells = (f"`{rule.id}`", str(rule.level), rule.summary, rule.source)
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"
