"""The type checkers in their strict modes: which lines of which files they refuse."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

Refused = dict[int, str]
"""What is refused in a file: line to messages, each on its own line."""


def mypy(
    files: Sequence[Path],
    work: Path,
    *,
    path: Path | None = None,
    python: str | Path = sys.executable,
    deprecated: bool = False,
) -> dict[Path, Refused]:
    """What ``mypy --strict`` refuses.

    Args:
        files: The files to check.
        work: An empty folder.
        path: A folder to import from besides the interpreter's own packages.
        python: The interpreter whose packages may be imported.
        deprecated: Whether the use of something deprecated is refused, too.
    """
    options = [
        *(["--enable-error-code=deprecated"] if deprecated else []),
        "--strict",
        "--config-file=",
        "--no-error-summary",
        "--no-color-output",
        "--show-absolute-path",
    ]
    where = ["--cache-dir", str(work / "cache"), "--python-executable", str(python)]
    output = _run("mypy", [*options, *where, *map(str, files)], {"MYPYPATH": str(path)} if path else {})
    found: dict[Path, Refused] = {}
    for file, line, message in re.findall(r"^(.+?):(\d+): error: (.*)$", output, re.MULTILINE):
        _add(found.setdefault(Path(file), {}), int(line), message)
    return found


def pyright(
    files: Sequence[Path],
    work: Path,
    *,
    path: Path | None = None,
    python: str | Path = sys.executable,
    deprecated: bool = False,
) -> dict[Path, Refused]:
    """What pyright in strict mode refuses; the arguments are those of ``mypy``."""
    # Pyright wants paths below its configuration: copies are checked, by number, since names may be alike.
    copies = {work / str(index) / file.name: file for index, file in enumerate(files)}
    for copy, file in copies.items():
        copy.parent.mkdir()
        copy.write_bytes(file.read_bytes())
    settings = {"typeCheckingMode": "strict", "extraPaths": [str(path)] if path else []}
    settings |= {} if deprecated else {"reportDeprecated": "none"}
    (work / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    output = json.loads(_run("pyright", ["--outputjson", "--pythonpath", str(python), "-p", str(work)], {}))
    assert output["summary"]["filesAnalyzed"] == len(files), output["summary"]
    found: dict[Path, Refused] = {}
    for each in output["generalDiagnostics"]:
        line = each["range"]["start"]["line"] + 1
        message = f"{each['message']} ({each.get('rule', '')})"
        _add(found.setdefault(copies[Path(each["file"])], {}), line, message)
    return found


def _add(refused: Refused, line: int, message: str) -> None:
    refused[line] = "\n".join((*filter(None, [refused.get(line)]), " ".join(message.split())))


def _run(checker: str, arguments: Sequence[str], environment: dict[str, str]) -> str:
    result = subprocess.run(
        [sys.executable, "-m", checker, *arguments],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert result.returncode in (0, 1), result.stdout + result.stderr
    return result.stdout
