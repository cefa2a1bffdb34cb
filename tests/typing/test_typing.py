"""Both type checkers, in their strict modes, accept and refuse exactly the lines that the cases say."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import ROOT

CASES = sorted((Path(__file__).parent / "cases").glob("*.py"))
GENERATED = ROOT / "generated" / "commercelayer"

Checker = Callable[[Path, Path], set[int]]


def mypy(case: Path, work: Path) -> set[int]:
    """Lines that ``mypy --strict`` refuses."""
    command = ["mypy", "--strict", "--no-error-summary", "--cache-dir", str(work / "mypy"), "--config-file=", str(case)]
    output = _run(command, {"MYPYPATH": str(GENERATED)})
    return {int(line) for line in re.findall(r"\.py:(\d+): error", output)}


def pyright(case: Path, work: Path) -> set[int]:
    """Lines that pyright in strict mode refuses."""
    settings = {"typeCheckingMode": "strict", "extraPaths": [str(GENERATED)], "include": [str(case)]}
    (work / "pyrightconfig.json").write_text(json.dumps(settings))
    output = _run(["pyright", "--outputjson", "--pythonpath", sys.executable, "-p", str(work)], {})
    return {each["range"]["start"]["line"] + 1 for each in json.loads(output)["generalDiagnostics"]}


def _run(command: list[str], environment: dict[str, str]) -> str:
    import os

    result = subprocess.run(
        [sys.executable, "-m", *command], capture_output=True, text=True, env={**os.environ, **environment}, check=False
    )
    assert result.returncode in (0, 1), result.stdout + result.stderr
    return result.stdout


@pytest.mark.parametrize("checker", [mypy, pyright])
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_checkers_refuse_exactly_the_marked_lines(case: Path, checker: Checker, tmp_path: Path) -> None:
    lines = case.read_text("utf-8").splitlines()
    marked = {number for number, line in enumerate(lines, 1) if line.endswith("# refused")}
    assert checker(case, tmp_path) == marked
