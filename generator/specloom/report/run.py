"""What a form of report is given: the findings of a run and what is known about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from ..diagnostics import Finding, Level


class Described(Protocol):
    """What can be told about the id of a finding; see ``specloom.catalogue``."""

    @property
    def id(self) -> str: ...
    @property
    def family(self) -> str: ...
    @property
    def level(self) -> Level: ...
    @property
    def summary(self) -> str: ...
    @property
    def why(self) -> str: ...
    @property
    def mend(self) -> str: ...
    @property
    def source(self) -> str: ...
    @property
    def examples(self) -> tuple[tuple[str, str], ...]: ...


@dataclass(frozen=True, kw_only=True)
class Run:
    """A run that is to be reported.

    ``command`` is what ran, such as ``lint``, and ``subject`` what was looked at, as the user named it.
    ``failing`` are the levels that let the run fail. ``rules`` describes every id among the findings,
    and may hold more that were looked for. Waived findings are counted, and listed if ``show_waived``.
    """

    findings: Sequence[Finding]
    subject: str
    command: str = ""
    exit_code: int
    failing: frozenset[Level]
    rules: Sequence[Described]
    show_waived: bool = True

    @property
    def shown(self) -> tuple[Finding, ...]:
        """The findings to be listed."""
        return tuple(finding for finding in self.findings if self.show_waived or not finding.waived)
