"""What commands share: exit codes, ways to report, and where the document is that they work on."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from .. import config, report
from ..config import Config, Settings
from ..diagnostics import Finding
from ..terminal import coloured, is_colourful

FINE, FINDINGS, UNREADABLE = 0, 1, 2
FILE = click.Path(path_type=Path)


def print_json(content: dict[str, Any]) -> None:
    click.echo(json.dumps(content, indent=2))


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


def document(spec: Path | None, settled: Config | None, option: str = "SPEC") -> Settings:
    """The document that is named, or the configured one; with the configuration if that is about it."""
    if spec and settled and not same_file(spec, settled.place("spec")):
        settled = None
    return config.settings(settled, spec or required(settled, "spec", option))
