"""Linting: wall time and peak memory of `specloom lint` and of Redocly's lint, the whole process each."""

from __future__ import annotations

import os
import shutil
import subprocess
import sysconfig
from pathlib import Path

from benchmarks.measure import Run, bar, command, table

PEER = "@redocly/cli@2.77.0"
"""As in the Makefile, which lints the bundle with it."""


def report(document: Path, work: Path) -> str:
    """Lints ``document`` with both and returns the table and the bar."""
    ours = command(
        [str(Path(sysconfig.get_path("scripts")) / "specloom"), "lint", "--no-cache", str(document)]
    )
    rows = [_row("specloom lint", ours)]
    peer = _peer(work)
    if peer is None:
        return f"{table(_HEADER, rows)}\nredocly lint: skipped, for npm is not here or could not install it"
    os.environ.update(REDOCLY_TELEMETRY="off", REDOCLY_SUPPRESS_UPDATE_NOTICE="true", CI="true")
    theirs = command([str(peer), "lint", str(document)])
    rows.append(_row("redocly lint", theirs))
    return f"{table(_HEADER, rows)}\nspecloom / redocly: {bar(ours.seconds / theirs.seconds, 1.0)}"


_HEADER = ("linter", "seconds", "peak MiB", "exit")


def _row(name: str, run: Run) -> tuple[str, ...]:
    return name, f"{run.seconds:.2f}", f"{run.peak_mib:.0f}", str(run.exit_code)


def _peer(work: Path) -> Path | None:
    """Redocly's program, installed into a folder of this run; None where that cannot be done."""
    npm = shutil.which("npm")
    if npm is None:
        return None
    folder = work / "redocly"
    install = [npm, "install", "--prefix", str(folder), "--no-audit", "--no-fund", "--silent", PEER]
    done = subprocess.run(install, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    program = folder / "node_modules" / ".bin" / "redocly"
    return program if done.returncode == 0 and program.exists() else None
