"""Writes one of two outputs, ``driver.py OUT old|new``; if told so, dies before a certain file operation."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from specloom.emit import replace
from specloom.emit.write import Output, apply, plan, recover

_EVENTS = """
open os.mkdir os.rmdir os.remove os.rename os.link os.symlink os.chmod os.utime os.scandir os.listdir
shutil.rmtree shutil.copymode shutil.copystat ctypes.dlopen ctypes.dlsym fcntl.flock
"""
OPERATIONS = frozenset(_EVENTS.split())
SAME = {"pkg/same.py": "same\n"}
OLD = {
    "models": {**SAME, "pkg/changed.py": "old\n", "pkg/old/gone.py": "gone\n"},
    "bundle": {"o/o.json": "old\n"},
}
NEW = {
    "models": {**SAME, "pkg/changed.py": "new\n", "pkg/new/fresh.py": "fresh\n"},
    "bundle": {"o/o.json": "new\n"},
}


def run(out: Path, which: str, kill: int | None = None, mode: str = "exchange") -> int:
    """Writes, and returns how many file operations that took."""
    count = 0

    def count_or_die(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal count
        if event in OPERATIONS:
            count += 1
            if count == kill:
                os.kill(os.getpid(), signal.SIGKILL)

    if mode == "journal":
        replace._by_exchange = lambda out, changes: False
    made = plan(out, Output("1", which, OLD if which == "old" else NEW), force=False)
    assert made.findings == ()
    sys.addaudithook(count_or_die)
    recover(out)
    if made.changes:
        apply(made, {"inputs.json": which, ".gitignore": "*\n"})
    return count


def drive(out: Path, which: str, kill: int | None = None, mode: str = "exchange") -> tuple[int, int]:
    """The same in a process of its own: how that ended (0, or the signal), and the number of operations."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(writing, str(run(out, which, kill, mode)).encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        answer = pipe.read()
    return os.waitpid(child, 0)[1], int(answer or 0)


if __name__ == "__main__":
    run(Path(sys.argv[1]), sys.argv[2])
