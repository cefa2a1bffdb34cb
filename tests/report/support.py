"""Findings and runs to be reported."""

from __future__ import annotations

from collections.abc import Iterable

from specloom.catalogue import described
from specloom.diagnostics import Finding, Level, Position, Related
from specloom.report import Run, from_level
from tests.hostile.test_text import TEXTS

HOSTILE = {
    **TEXTS,
    "command": "x\n::error file=a::pwned\r\n::add-mask::x",
    "old_command": "##[error]pwned ##[add-mask]x",
    "command_end": "title::pwned,file=b%0A::stop-commands::x",
    "link": "[read](https://evil.example/) ![x](y) [a](1)",
    "surrogate": "a\ud800b\udfffc",
    "not_xml": "\ufffe\uffff\x00\x0b",
    "cdata": "]]><![CDATA[ &lt; <!ENTITY x SYSTEM 'file:///etc/passwd'>",
}


def finding(text: str, *, waived: str = "") -> Finding:
    """One that has the text in every place that a document's text can come to."""
    related = Related(Position("b.yaml", 3, 4), text)
    position = Position("a.yaml", 2, 7)
    return Finding("ref-unresolvable", Level.ERROR, text, position, f"/{text}", text, waived, (related,))


def run(
    *findings: Finding, exit_code: int = 1, show_waived: bool = True, families: Iterable[str] = ()
) -> Run:
    """A run that found these."""
    return Run(
        findings=findings,
        subject="a.yaml",
        exit_code=exit_code,
        failing=from_level("warning"),
        rules=described(findings, families),
        show_waived=show_waived,
    )
