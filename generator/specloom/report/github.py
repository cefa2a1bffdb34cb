"""Findings as workflow commands, which GitHub Actions shows as annotations beside the lines of a change.

Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions. The text of a
document cannot become a command: what is no printable character is written as an escape, the rest is
escaped as the runner undoes it, and every line begins with text of ours.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..diagnostics import Finding, Level
from . import places
from .counts import SEVERITY, in_words, summary
from .run import Run
from .text import details, visible

_COMMANDS = {Level.ERROR: "error", Level.WARNING: "warning", Level.INFO: "notice"}


def as_github(run: Run) -> Iterator[str]:
    """A line for each finding, the worst first since a host shows only some of each level, and a summary."""
    for finding in sorted(run.shown, key=lambda each: SEVERITY.index(each.level)):
        yield _command(finding)
    yield plain_line(f"specloom: {run.subject}: {in_words(summary(run.findings))}.")


def plain_line(text: str) -> str:
    """One line that is shown and not carried out; ``##[`` begins a command of the older form."""
    return visible(text).replace("##[", "# #[")


def _command(finding: Finding) -> str:
    position = finding.position
    properties = {
        "file": places.relative(position.file) if position.file else "",
        "line": str(position.line) if position.file else "",
        "col": str(position.column) if position.file else "",
        "title": f"specloom {finding.rule}",
    }
    listed = ",".join(f"{name}={_property(value)}" for name, value in properties.items() if value)
    message = "\n".join([visible(finding.message), *details(finding)])
    return f"::{_COMMANDS[finding.level]} {listed}::{_data(message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(visible(text)).replace(":", "%3A").replace(",", "%2C")
