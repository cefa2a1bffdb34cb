"""Memory of 10,000 resources held, against the dictionaries of ``json.loads``, each in its own process."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.decoding import PAGE, page
from benchmarks.measure import bar

RESOURCES = 10_000
ROOT = Path(__file__).resolve().parent.parent

# Both processes have imported the same and read one page before the first look at their memory.
CODE = """
import gc, json, sys
sys.path[:0] = [{root!r}, {folder!r}]
from benchmarks.decoding import reader
read = reader({package!r}, {type!r})
def resident():
    gc.collect()
    return int(open("/proc/self/statm").read().split()[1])
lines = open({file!r}, "rb")
make = {make}
first = make(lines.readline()), json.loads("[]"), read({empty!r})
start = resident()
held = [make(line) for line in lines]
print((resident() - start) * 4096 / len(held))
"""


def report(package: str, type: str, folder: Path, sample: dict[str, Any], work: Path) -> str:
    """Compares what both hold, in KiB a resource. Only Linux tells what is resident."""
    if not Path("/proc/self/statm").exists():
        return "not measured: this system has no /proc/self/statm"
    file = work / "pages.jsonl"
    with file.open("wb") as pages:
        for number in range(RESOURCES // PAGE + 1):
            pages.write(page({**sample, "id": f"{number:010}"}) + b"\n")
    made = {"json.loads": "json.loads", "models": "lambda line: read(line).data"}
    empty = json.dumps({"data": [sample]}).encode()
    settings = {
        "root": str(ROOT),
        "folder": str(folder),
        "package": package,
        "type": type,
        "file": str(file),
        "empty": empty,
    }
    parsed, held = (
        median(_bytes(CODE.format(make=make, **settings)) for _ in range(3)) for make in made.values()
    )
    scale = PAGE * 1024
    return (
        f"{RESOURCES} resources held: as dictionaries {parsed / scale:.2f} KiB each; "
        f"as models {held / scale:.2f} KiB each\nratio: {bar(held / parsed, 1.0)}"
    )


def _bytes(code: str) -> float:
    result = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return float(result.stdout)
