"""Import time of the generated package against its two dependencies alone, each in a fresh interpreter.

First use is what a program waits for besides: the module of one resource type, and the reader of its replies.
"""

from __future__ import annotations

import compileall
import json
import shutil
import subprocess
import sys
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.measure import bar, paired_median

FIRST_USE = """
import sys, time; sys.path.insert(0, {folder!r}); import httpx2, {package}
answer = httpx2.MockTransport(lambda request: httpx2.Response(200, content={content!r}))
http = httpx2.Client(transport=answer)
client = {package}.{client}(access_token="none", base_url="http://localhost", http_client=http)
http.get("http://localhost")
start = time.perf_counter()
client.{type}.retrieve({id!r})
print(time.perf_counter() - start)
"""
CLOCK = "import time; start = time.perf_counter(); {statement}; print(time.perf_counter() - start)"
# httpx2 and pydantic resolve their public names lazily; a program that uses them pays for these.
DEPENDENCIES = "import httpx2, pydantic; httpx2.Client, pydantic.BaseModel, pydantic.TypeAdapter"


def installed(folder: Path, work: Path) -> Path:
    """A copy with bytecode, as installing it leaves it; some environments keep Python from writing any."""
    copy = work / "installed"
    shutil.copytree(folder, copy)
    compileall.compile_dir(copy, quiet=2)
    return copy


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


def first_use(package: str, client: str, folder: Path, sample: dict[str, Any], *, rounds: int = 9) -> str:
    """Times the first resource retrieved by a client that is there, without the network."""
    code = FIRST_USE.format(
        folder=str(folder),
        package=package,
        client=client,
        type=sample["type"],
        id=sample["id"],
        content=json.dumps({"data": sample}).encode(),
    )
    elapsed = median(_printed(code) for _ in range(rounds))
    return f"first use of one resource, ms: {bar(elapsed * 1000, 30)}"


def _seconds(statement: str) -> float:
    return _printed(CLOCK.format(statement=statement))


def _printed(code: str) -> float:
    result = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return float(result.stdout)
