"""Findings gathered while a document is read: position looked up once, each finding once."""

from __future__ import annotations

from collections.abc import Callable

from specloom.diagnostics import Finding, Level, Position, in_order


class Report:
    """Collects findings by JSON pointer; positions are looked up only when the findings are asked for."""

    def __init__(self, position: Callable[[str], Position]) -> None:
        self._position = position
        self._entries: dict[tuple[str, Level, str, str, str], None] = {}

    def error(self, rule: str, message: str, pointer: str, hint: str = "") -> None:
        """Something that cannot be generated, or not as it is."""
        self._entries[rule, Level.ERROR, message, pointer, hint] = None

    def warning(self, rule: str, message: str, pointer: str, hint: str = "") -> None:
        """A fault in the document that is read tolerantly."""
        self._entries[rule, Level.WARNING, message, pointer, hint] = None

    def info(self, rule: str, message: str, pointer: str, hint: str = "") -> None:
        """Something worth knowing that changes nothing."""
        self._entries[rule, Level.INFO, message, pointer, hint] = None

    def findings(self) -> tuple[Finding, ...]:
        """Everything reported, sorted by place."""
        return in_order(
            Finding(rule, level, message, self._position(pointer), pointer, hint)
            for rule, level, message, pointer, hint in self._entries
        )
