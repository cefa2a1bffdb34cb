"""What ends a run before its time, said to people."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from .. import __version__, report
from ..diagnostics import SpecloomError
from .common import FINDINGS, UNREADABLE, show

BUSY = "another specloom is writing to the same folder; try again when it is done"
_INTERRUPTED = 130


def failed(error: BaseException) -> int:
    """Says what has ended the run, and gives the exit code for it."""
    match error:
        case SpecloomError():
            show(error.findings)
        case click.ClickException():
            error.show()
        case KeyboardInterrupt() | click.Abort():
            click.echo("specloom: interrupted", err=True)
            return _INTERRUPTED
        case BrokenPipeError():
            # Whoever read has gone. Python would try to flush once more at its end, and complain.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return FINDINGS
        case OSError():
            click.echo(f"specloom: {report.visible(_described(error))}", err=True)
        case _:
            _show_defect(error)
    return UNREADABLE


def _described(error: OSError) -> str:
    if isinstance(error, BlockingIOError):
        return BUSY
    return ": ".join(str(part) for part in (error.filename, error.strerror or error) if part)


def _show_defect(error: BaseException) -> None:
    if os.environ.get("SPECLOOM_TRACEBACK"):
        raise error
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    place = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else "?"
    what = report.visible(f"{type(error).__name__} at {place}: {str(error)[:200]}")
    click.echo(f"specloom: a defect of specloom {__version__}, not of your document: {what}", err=True)
    click.echo("Please report it with the document; SPECLOOM_TRACEBACK=1 shows more.", err=True)
