"""What commands share: exit codes, ways to report, and where the document is that they work on."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from .. import config, report
from ..config import Config, Settings
from ..diagnostics import Finding
from ..terminal import coloured, is_colourful

FINE, FINDINGS, UNREADABLE = 0, 1, 2
FILE = click.Path(path_type=Path)


def show(findings: Sequence[Finding], *, err: bool = True) -> None:
    stream = sys.stderr if err else sys.stdout
    style = coloured if is_colourful(stream) else report.plain
    for text in report.as_text(findings, style):
        click.echo(text, err=err, color=True)


def same_file(one: Path, other: Path | None) -> bool:
    return other is not None and one.resolve() == other.resolve()


def required(settled: Config | None, key: str, option: str) -> Path:
    place = settled.place(key) if settled else None
    if place is None:
        message = f"say which with {option}, or with {key} = '…' under [tool.specloom] of pyproject.toml"
        raise click.UsageError(f"There is no {key}: {message}.")
    return place


def document(spec: Path | None) -> Settings:
    """The document that is named, without configuration, or the configured one with it."""
    settled = config.find() if spec is None else None
    return config.settings(settled, spec or required(settled, "spec", "SPEC"))
