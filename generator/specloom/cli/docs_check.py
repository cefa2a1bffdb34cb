"""``specloom docs check``."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from .. import config
from ..diagnostics import SpecloomError
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
@selection_options
@report_options
@outcome_options
def check(
    pages: tuple[Path, ...],
    spec: Path | None,
    no_cache: bool,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    **options: Any,
) -> int:
    """Hold documentation pages against each other and against a document.

    Of a folder, all pages below it are read. Without pages, the configured facts of pages are checked. What
    is waived in the configured waivers file does not count; a waiver of these pages that excuses nothing is
    an error. The file order.yaml in the folder of pages, or in that of the facts, says which pages are newer.

    What is known of unchanged pages is kept in the folder .specloom_cache, beside the configuration.

    \b
    Examples:
      specloom docs check
      specloom docs check docs/ --spec openapi.yaml
      specloom docs check docs/books.md --format json | jq '.findings[] | [.file, .line, .message]'
      specloom docs check docs/ --ignore 'spec-copy*' --fail-on error
    """
    from .. import documentation

    report = Report(**options)
    try:
        settled = config.find()
        chosen = selection(settled, select, ignore)
        settings = document(spec, settled)
        if settled and not settings.waivers:
            settings = replace(settings, waivers=settled.place("waivers"))
        report.spare(settings.spec)
        cache = None if no_cache else (settled.path.parent if settled else Path())
        with Progress() as progress:
            findings = documentation.check(settings, pages, cache, progress, chosen)
    except SpecloomError as error:
        return report.unreadable(error, str(spec or "specloom"))
    return report.tell(findings, str(settings.spec), families=("documented",))
