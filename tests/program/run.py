"""Runs a program as a person does, but for where its requests go."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
FIRST = HERE / "first_program.py"
ASYNCHRONOUS = HERE / "async_program.py"

DEPRECATED = "ignore:`stock_levels` is deprecated:DeprecationWarning"
"""What the programs use all the same, as a filter of warnings."""

PRINTED = """\
1 Primary warehouse
125 ['EU Inventory Model']
1 ['XAyRWNUzyN']
"""
"""What the first program prints when the documentation is replayed to it."""


def run(
    program: Path, url: str, *, python: str | Path = sys.executable, path: Path | None = None
) -> subprocess.CompletedProcess[str]:
    """Run a program with its requests delivered to ``url``.

    Args:
        program: The program's file.
        url: The server's URL.
        python: The interpreter.
        path: A folder to import from; the interpreter's own packages if it is None.
    """
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    if path:
        environment["PYTHONPATH"] = str(path)
    return subprocess.run(
        [str(python), "-W", "error", "-W", DEPRECATED, str(HERE / "deliver.py"), url, str(program)],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
