"""Running the command line as a person does, in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

BY_THE_WAY = {".specloom_cache", "__pycache__"}
"""Folders with what a run remembers, and with what importing the output leaves there."""


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
    """Every generated file below a folder, by its path from there."""
    files = (file.relative_to(folder) for file in sorted(folder.rglob("*")) if file.is_file())
    return {
        file.as_posix(): (folder / file).read_bytes() for file in files if BY_THE_WAY.isdisjoint(file.parts)
    }
