"""``specloom lint``."""

from __future__ import annotations

from pathlib import Path

import click

from .. import report
from ..diagnostics import SpecloomError
from ..terminal import Progress
from .common import FILE, FINDINGS, FINE, document, print_json, show, unreadable


@click.command()
@click.argument("spec", type=FILE, required=False)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to report.")
def lint(spec: Path | None, form: str) -> int:
    """Say what is wrong with a document: with OpenAPI, with JSON:API, and for generating from it.

    SPEC is the document; by default the configured one, which is then also held against what its
    documentation states, if that is configured.

    As JSON it is {"findings": […], "summary": {…}}, each finding with rule, level, message, file, line,
    column, pointer, hint, fingerprint (stays when lines move), waived and related. Members are only ever
    added.

    \b
    Examples:
      specloom lint
      specloom lint openapi.yaml
      specloom lint openapi.yaml --format json | jq '.findings[] | [.rule, .file, .line]'
    """
    from .. import pipeline

    try:
        settings = document(spec)
        with Progress() as progress:
            findings = pipeline.lint(settings, progress)
    except SpecloomError as error:
        return unreadable(error, form)
    counts = report.summary(findings)
    if form == "json":
        print_json(report.as_json(findings))
    else:
        show([finding for finding in findings if not finding.waived], err=False)
        click.echo(f"{settings.spec}: {report.in_words(counts)}.")
    return FINDINGS if counts["error"] or counts["warning"] else FINE
