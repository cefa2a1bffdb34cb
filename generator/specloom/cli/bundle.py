"""``specloom bundle``."""

from __future__ import annotations

from pathlib import Path

import click

from .. import config
from ..diagnostics import Level
from ..terminal import Progress
from .common import FILE, FINE, document, show


@click.command()
@click.argument("spec", type=FILE, required=False)
@click.option("-o", "--output", type=FILE, metavar="FILE", help="Where to: .json is JSON, all else YAML.")
def bundle(spec: Path | None, output: Path | None) -> int:
    """Put a document and all files that it refers to into one.

    SPEC is the document; by default the configured one. Without -o the bundle is printed, as YAML.

    \b
    Examples:
      specloom bundle openapi.yaml -o openapi.json
      specloom bundle > bundled.yaml
    """
    from .. import pipeline

    settings = document(spec, config.find() if spec is None else None)
    with Progress() as progress:
        findings, text = pipeline.bundled(settings.spec, output, progress)
    show([finding for finding in findings if finding.level is not Level.INFO])
    if output is None:
        click.echo(text.encode(), nl=False)
    return FINE
