"""One way to report for every command that finds something: the options for it, and what they do."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import click

from .. import report
from ..diagnostics import Finding, SpecloomError
from ..report import FORMS, Run
from ..terminal import coloured, is_colourful
from .common import FILE, FINDINGS, FINE, UNREADABLE, same_file, show

_Command = TypeVar("_Command", bound=Callable[..., Any])
_TOLD_TO_PEOPLE = ("text", "github")
"""Forms that leave waived findings out, unless told otherwise."""


@dataclass(frozen=True, kw_only=True)
class Report:
    """What the options say about the report."""

    form: str = "text"
    output: Path | None = None
    fail_on: str = "warning"
    show_waived: bool | None = None

    def tell(
        self,
        findings: Sequence[Finding],
        subject: str,
        *,
        families: Sequence[str] = (),
        exit_code: int | None = None,
        more: dict[str, Any] | None = None,
    ) -> int:
        """Reports what was found, and gives the exit code: 1 if a finding counts that is bad enough.

        ``subject`` is what was looked at. ``families`` are those whose rules looked, ``more`` further
        members of the JSON form. ``exit_code`` is for commands that decide about it themselves.
        Raises OSError if the output cannot be written.
        """
        failing = report.from_level("error" if exit_code == UNREADABLE else self.fail_on)
        if exit_code is None:
            counts = (finding for finding in findings if not finding.waived and finding.level in failing)
            exit_code = FINDINGS if any(counts) else FINE
        run = Run(
            findings=findings,
            subject=subject,
            command=_command(),
            exit_code=exit_code,
            failing=failing,
            rules=_described(findings, families) if self.form in ("sarif", "junit") else (),
            show_waived=self._shows_waived(),
        )
        self._write(run, more or {})
        return exit_code

    def unreadable(self, error: SpecloomError, subject: str = "specloom") -> int:
        """Says why there is nothing to work with, in the form that was asked for."""
        if self.form == "text" and self.output is None:
            show(error.findings)
            return UNREADABLE
        return self.tell(error.findings, subject, exit_code=UNREADABLE)

    def spare(self, *inputs: Path | None) -> None:
        """Raises UsageError if the output is one of these files."""
        if self.output and any(same_file(self.output, each) for each in inputs):
            raise click.UsageError(f"{self.output} is what is looked at: name another file with --output.")

    def _shows_waived(self) -> bool:
        return self.form not in _TOLD_TO_PEOPLE if self.show_waived is None else self.show_waived

    def _write(self, run: Run, more: dict[str, Any]) -> None:
        if self.output is None and self.form == "text":
            style = coloured if is_colourful(sys.stdout) else report.plain
            for text in report.for_people(run, style):
                click.echo(text, color=True)
        elif self.output is None:
            click.echo(report.for_programs(run, self.form, more), nl=False)
        else:
            self._write_file(run, self.output, more)

    def _write_file(self, run: Run, output: Path, more: dict[str, Any]) -> None:
        from ..emit.write import write_file

        if self.form == "text":
            text = "".join(f"{each}\n" for each in report.for_people(run))
        else:
            text = report.for_programs(run, self.form, more)
        write_file(output, text)
        counts = report.in_words(report.summary(run.findings))
        click.echo(report.visible(f"{run.subject}: {counts}; see {output}"), err=True)


def _command() -> str:
    """``docs check`` for ``specloom docs check``."""
    context = click.get_current_context(silent=True)
    return context.command_path.partition(" ")[2] if context else ""


def _described(findings: Sequence[Finding], families: Sequence[str]) -> Sequence[report.Described]:
    from ..catalogue import described  # imports all rules of the families

    return described(findings, families)


def report_options(command: _Command) -> _Command:
    """Adds ``--format`` and ``--output``, the members ``form`` and ``output`` of ``Report``."""
    form = click.option(
        "--format", "form", type=click.Choice(FORMS), default="text",
        help="How to report: sarif for code scanning, github for annotations in GitHub Actions, junit for"
        " other servers.",
    )  # fmt: skip
    output = click.option(
        "-o", "--output", type=FILE, metavar="FILE", help="Write the report to a file, not to the terminal."
    )
    return form(output(command))


def outcome_options(command: _Command) -> _Command:
    """Adds ``--fail-on`` and ``--show-waived``, two more members of ``Report``."""
    fail_on = click.option(
        "--fail-on", type=click.Choice(["error", "warning", "info", "never"]), default="warning",
        show_default=True, help="Exit with 1 if anything is as bad as that.",
    )  # fmt: skip
    waived = click.option(
        "--show-waived/--hide-waived", default=None,
        help="Whether to list what is waived.  [default: not in text and github]",
    )  # fmt: skip
    return fail_on(waived(command))
