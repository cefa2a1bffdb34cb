"""Running the command line as a person does, in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

REMEMBERED = ".specloom_cache"


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
    """Every generated file below a folder, by its path from there; what a run remembers is none of them."""
    files = (file.relative_to(folder) for file in sorted(folder.rglob("*")) if file.is_file())
    return {file.as_posix(): (folder / file).read_bytes() for file in files if REMEMBERED not in file.parts}
