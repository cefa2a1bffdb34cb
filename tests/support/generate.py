"""Running the command line as a person does, in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path


def specloom(
    *arguments: str | Path, cwd: Path | None = None, environment: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """``specloom ARGUMENTS``, with what it printed and its exit code."""
    return subprocess.run(
        [sys.executable, "-m", "specloom", *map(str, arguments)],
        cwd=cwd,
        env={**os.environ, **(environment or {})},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def tree(folder: Path) -> dict[str, bytes]:
    """Every generated file below a folder, by its path from there; what a run remembers for the next is none."""
    files = (
        file for file in sorted(folder.rglob("*")) if file.is_file() and ".specloom_cache" not in file.parts
    )
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}
