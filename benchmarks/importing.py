"""Import time of the generated package against its two dependencies alone, each in a fresh interpreter."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from benchmarks.measure import bar, paired_median

CLOCK = "import time; start = time.perf_counter(); {statement}; print(time.perf_counter() - start)"
# httpx2 and pydantic resolve their public names lazily; a program that uses them pays for these.
DEPENDENCIES = "import httpx2, pydantic; httpx2.Client, pydantic.BaseModel, pydantic.TypeAdapter"


def report(package: str, client: str, folder: Path, *, rounds: int = 15) -> str:
    """Compares ``import PACKAGE``, and naming its client class too, with importing httpx2 and pydantic."""
    at_first = f"import sys; sys.path.insert(0, {str(folder)!r}); import {package}"
    return "\n".join(
        (
            _compared(f"import {package}", at_first, rounds),
            _compared(f"import {package}; {package}.{client}", f"{at_first}; {package}.{client}", rounds),
        )
    )


def _compared(name: str, statement: str, rounds: int) -> str:
    alone, ours = paired_median(lambda: _seconds(DEPENDENCIES), lambda: _seconds(statement), rounds=rounds)
    times = f"{ours * 1000:.0f} ms; import httpx2, pydantic: {alone * 1000:.0f} ms"
    return f"{name}: {times}; ratio {bar(ours / alone, 1.25)}"


def _seconds(statement: str) -> float:
    code = CLOCK.format(statement=statement)
    result = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return float(result.stdout)
