"""Findings as JSON for programs.

The form is stable: members are only ever added. It is ``{"findings": [...], "summary": {"error": 0,
"warning": 0, "info": 0, "waived": 0}}``, each finding an object with ``rule``, ``level``, ``message``,
``file``, ``line``, ``column``, ``pointer``, ``hint``, ``fingerprint``, ``waived`` (the reason; ``""`` if
the finding counts) and ``related`` (other places, each with ``file``, ``line``, ``column`` and ``message``).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..diagnostics import Finding, Position
from .counts import summary


def as_json(findings: Sequence[Finding], *, show_waived: bool = True) -> dict[str, Any]:
    """The stable form for programs. Waived findings are counted in any case."""
    shown = [_members(finding) for finding in findings if show_waived or not finding.waived]
    return {"findings": shown, "summary": summary(findings)}


def _members(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "level": str(finding.level),
        "message": finding.message,
        **_place(finding.position),
        "pointer": finding.pointer,
        "hint": finding.hint,
        "fingerprint": finding.fingerprint,
        "waived": finding.waived,
        "related": [{**_place(each.position), "message": each.message} for each in finding.related],
    }


def _place(position: Position) -> dict[str, Any]:
    return {"file": position.file, "line": position.line, "column": position.column}
