"""``specloom docs check``."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from .. import config
from ..catalogue import Selection
from ..config import Settings
from ..diagnostics import SpecloomError
from ..report import visible
from ..terminal import Progress
from .common import FILE, document
from .reporting import Report, outcome_options, report_options
from .selecting import selection, selection_options


@click.command()
@click.argument("pages", type=FILE, nargs=-1, metavar="[PAGE|DIR…]")
@click.option(
    "--spec", type=FILE, metavar="FILE", help="The OpenAPI document.  [default: the configured one]"
)
@click.option("--no-cache", is_flag=True, help="Neither use nor keep what is known of unchanged pages.")
@click.option(
    "--fix", is_flag=True, help="Write to the document what is safe: missing values, defaults, formats."
)
@click.option("--diff", is_flag=True, help="Print what --fix would write, and write nothing.")
@selection_options
@report_options
@outcome_options
def check(
    pages: tuple[Path, ...],
    spec: Path | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    **options: Any,
) -> int:
    """Hold documentation pages against each other and against a document.

    Of a folder, all pages below it are read. Without pages, the configured facts of pages are checked;
    without a document, pages against themselves and each other. What is waived in the configured waivers
    file does not count; a waiver of these pages that excuses nothing is an error. The file order.yaml in the
    folder of pages, or in that of the facts, says which pages are newer.

    With --fix, the document gets what a table states and a schema lacks: one more value of an enumeration, a
    default, a format. Nothing else is changed, and nothing that is waived or that pages disagree about.
    Comments and order stay. What cannot be written safely is listed.

    What is known of unchanged pages is kept in the folder .specloom_cache, beside the configuration.

    \b
    Examples:
      specloom docs check
      specloom docs check docs/ --spec openapi.yaml
      specloom docs check docs/books.md --format json | jq '.findings[] | [.file, .line, .message]'
      specloom docs check docs/ --ignore 'spec-copy*' --fail-on error
      specloom docs check docs/ --diff
    """
    from .. import documentation

    fix, diff, no_cache = (options.pop(name) for name in ("fix", "diff", "no_cache"))
    report = Report(**options)
    try:
        settled = config.find()
        chosen = selection(settled, select, ignore)
        alone = bool(pages) and not (fix or diff or spec or (settled and settled.text("spec")))
        settings = document(documentation.NOTHING if alone else spec, settled, "--spec")
        if settled and not settings.waivers:
            settings = replace(settings, waivers=settled.place("waivers"))
        report.spare(settings.spec, *pages)
        cache = None if no_cache else (settled.path.parent if settled else Path())
        if fix or diff:
            _fix(settings, pages, cache, chosen, write=not diff)
        with Progress() as progress:
            findings = documentation.check(settings, pages, cache, progress, chosen)
    except SpecloomError as error:
        return report.unreadable(error, str(spec or "specloom"))
    about = ", ".join(map(str, pages)) if alone else str(settings.spec)
    return report.tell(findings, about, families=("documented",))


def _fix(
    settings: Settings, pages: tuple[Path, ...], cache: Path | None, chosen: Selection, *, write: bool
) -> None:
    """Writes what is safe, or shows it, and says what was done and what somebody has to do by hand."""
    from .. import documentation

    with Progress() as progress:
        fixed = documentation.fix(settings, pages, cache, progress, chosen)
    for edit in fixed.edits:
        if write:
            documentation.write(edit.path, edit.new)
            for change in edit.changes:
                click.echo(visible(f"written: {change}"), err=True)
        else:
            click.echo("".join(visible(line) + "\n" for line in edit.diff().splitlines()), err=True, nl=False)
    for change in fixed.by_hand:
        click.echo(visible(f"to be done by hand: {change}"), err=True)
