"""Running commands and reading the clock: medians of several runs, peak memory of child processes."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Run:
    """One command's cost: median wall time in seconds, largest peak memory in MiB, last exit code."""

    seconds: float
    peak_mib: float
    exit_code: int


def command(arguments: Sequence[str], *, rounds: int = 5, before: Callable[[], None] | None = None) -> Run:
    """Runs a command ``rounds`` times; ``before`` is called ahead of each and not timed.

    The folder of the program comes first on PATH, so that a generator finds its own formatter.
    """
    seconds: list[float] = []
    peak = 0.0
    exit_code = 0
    for _ in range(rounds):
        if before:
            before()
        elapsed, used, exit_code = _once(arguments)
        seconds.append(elapsed)
        peak = max(peak, used)
    return Run(statistics.median(seconds), peak, exit_code)


def _once(arguments: Sequence[str]) -> tuple[float, float, int]:
    start = time.perf_counter()
    path = os.pathsep.join((str(Path(arguments[0]).parent), os.environ.get("PATH", "")))
    # Bytecode is kept, as it is where packages are installed: a checkout would be compiled anew each time.
    environment = {**os.environ, "PATH": path, "PYTHONDONTWRITEBYTECODE": ""}
    process = subprocess.Popen(
        arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment
    )
    _, status, usage = os.wait4(process.pid, 0)
    elapsed = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    # Linux counts ru_maxrss in KiB, macOS in bytes.
    scale = 1024 * 1024 if sys.platform == "darwin" else 1024
    return elapsed, usage.ru_maxrss / scale, process.returncode


def median_seconds(call: Callable[[], object], *, rounds: int = 200) -> float:
    """The median time of one call, in seconds."""
    times: list[float] = []
    for _ in range(rounds):
        start = time.perf_counter()
        call()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def paired_median(
    first: Callable[[], float], second: Callable[[], float], *, rounds: int
) -> tuple[float, float]:
    """Medians of two measurements taken in turn, so that both see the same machine."""
    pairs = [(first(), second()) for _ in range(rounds)]
    return statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)


@dataclass(frozen=True)
class Produced:
    """What a generator wrote."""

    files: int
    lines: int


def produced(folder: Path) -> Produced:
    """Python files and their lines below a folder, or of one file."""
    files = [folder] if folder.is_file() else sorted(folder.rglob("*.py"))
    return Produced(len(files), sum(len(file.read_text("utf-8").splitlines()) for file in files))


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A plain table with aligned columns."""
    widths = [max(len(row[i]) for row in (header, *rows)) for i in range(len(header))]
    lines = [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        for row in (header, *rows)
    ]
    lines.insert(1, "  ".join("-" * width for width in widths))
    return "\n".join(line.rstrip() for line in lines)


def bar(value: float, limit: float) -> str:
    """A ratio against its bar."""
    return f"{value:.2f} (bar {limit:g}: {'met' if value <= limit else 'MISSED'})"
