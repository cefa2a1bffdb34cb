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
    """Compares ``import PACKAGE`` and naming its client class with importing httpx2 and pydantic."""
    ours = f"import sys; sys.path.insert(0, {str(folder)!r}); import {package}; {package}.{client}"
    alone, generated = paired_median(lambda: _seconds(DEPENDENCIES), lambda: _seconds(ours), rounds=rounds)
    return (
        f"import httpx2, pydantic: {alone * 1000:.0f} ms; import {package}: {generated * 1000:.0f} ms\n"
        f"ratio: {bar(generated / alone, 1.25)}"
    )


def _seconds(statement: str) -> float:
    code = CLOCK.format(statement=statement)
    result = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return float(result.stdout)
