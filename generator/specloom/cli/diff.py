"""``specloom diff``."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .. import config
from ..diagnostics import SpecloomError
from ..terminal import Progress
from .common import FINE, document, required
from .reporting import Report, outcome_options, report_options
from .selecting import selection, selection_options

if TYPE_CHECKING:
    from ..diff import Difference


@click.command(context_settings={"default_map": {"fail_on": "error"}})
@click.argument("old")
@click.argument("new", required=False)
@click.option("--changelog", is_flag=True, help="Print the changes as Markdown, for the notes of a release.")
@selection_options
@report_options
@outcome_options
def diff(
    old: str,
    new: str | None,
    *,
    changelog: bool,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    **options: Any,
) -> int:
    """Say what a new document breaks for those who know the old one.

    OLD and NEW are files, or files as a git revision has them: main:spec/openapi.yaml is the file from the
    repository's root, HEAD~1:./openapi.yaml from the working directory. NEW is by default the configured
    document. OLD may then be a revision alone, which stands for the same file.

    \b
    error    breaks someone: readers of replies, writers of requests, or all callers
    warning  may break someone, or cannot be told
    info     is additive

    What is moved, renamed among components or written in another way is no change. Each change is told once,
    at its cause, with the operations in which it is met. As JSON it is what `specloom lint` prints.

    Levels are those of [tool.specloom.rules], and what is waived in the waivers file does not count, if NEW
    is the configured document. A changelog lists what is waived, too, and fails nothing.

    \b
    Examples:
      specloom diff main                                  what the working tree breaks
      specloom diff v1.2:openapi.json v1.3:openapi.json
      specloom diff old.yaml new.yaml --format json
      specloom diff v1.2 --changelog -o CHANGES.md        for the notes of a release
      specloom diff main --fail-on warning                be strict
    """
    from .. import pipeline

    report = Report(**options)
    if changelog and report.form != "text":
        raise click.UsageError("--changelog is Markdown: leave --format out.")
    try:
        settled = config.find()
        chosen = selection(settled, select, ignore)
        name = new or required(settled, "spec", "NEW").as_posix()
        report.spare(*(Path(each) for each in (old, name)))
        settings = document(Path(name), settled)
        with Progress() as progress:
            differences = pipeline.diff(old, name, settings, progress, chosen)
    except SpecloomError as error:
        return report.unreadable(error, f"{old} {new or ''}".strip())
    findings = [each.finding for each in differences]
    if not changelog:
        return report.tell(findings, name, families=("diff",))
    return _tell_changelog(differences, report)


def _tell_changelog(differences: Sequence[Difference], report: Report) -> int:
    """Prints the changes, or writes them; a list of changes fails nothing."""
    from ..diff.changelog import changelog
    from ..emit.write import write_file

    text = changelog(differences)
    if report.output is None:
        click.echo(text.encode(), nl=False)
    else:
        write_file(report.output, text)
    return FINE
