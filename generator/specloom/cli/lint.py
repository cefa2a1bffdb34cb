"""``specloom lint``."""

from __future__ import annotations

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
@click.argument("spec", type=FILE, required=False)
@click.option("--no-cache", is_flag=True, help="Neither use nor keep what is known of the document.")
@selection_options
@report_options
@outcome_options
def lint(
    spec: Path | None, select: tuple[str, ...], ignore: tuple[str, ...], *, no_cache: bool, **options: Any
) -> int:
    """Say what is wrong with a document: with OpenAPI, with JSON:API, and for generating from it.

    SPEC is the document; by default the configured one, which is then also held against what its
    documentation states, if that is configured. The levels of rules are those of [tool.specloom.rules];
    what is waived in the waivers file does not count.

    As JSON it is {"findings": […], "summary": {…}}, each finding with rule, level, message, file, line,
    column, pointer, hint, fingerprint (stays when lines move), waived and related. Members are only ever
    added.

    With a configuration, what was found is kept beside it in .specloom_cache while nothing has changed.

    \b
    Examples:
      specloom lint
      specloom lint openapi.yaml
      specloom lint openapi.yaml --format json | jq '.findings[] | [.rule, .file, .line]'
      specloom lint --format sarif -o lint.sarif        for code scanning
      specloom lint --format github                     in GitHub Actions
      specloom lint --fail-on error                     tolerate warnings
      specloom lint --select 'jsonapi-*' --ignore jsonapi-foreign-key
    """
    from .. import pipeline

    report = Report(**options)
    try:
        settled = config.find()
        chosen = selection(settled, select, ignore)
        settings = document(spec, settled)
        report.spare(settings.spec)
        with Progress() as progress:
            home = settled.path.parent if settled and not no_cache else None
            findings = pipeline.lint(settings, progress, chosen, home)
    except SpecloomError as error:
        return report.unreadable(error, str(spec or "specloom"))
    families = ("lint", "documented") if settings.documented else ("lint",)
    return report.tell(findings, str(settings.spec), families=families)
