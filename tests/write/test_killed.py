"""Killed before any of its file operations, the writer leaves the old output or the new, never a mixture."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from specloom.emit.layout import CACHE, MANIFEST
from specloom.emit.write import interrupted, recover
from tests.conftest import ROOT
from tests.support.generate import tree

from .driver import drive

DRIVER = Path(__file__).with_name("driver.py")
KILLED = 9
FOREIGN = {"mine.txt": b"mine", "pkg/old/notes.txt": b"notes", "elsewhere/data.bin": bytes(range(256))}

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")


def content(out: Path) -> dict[str, bytes]:
    """All there is but for the cache, which says nothing about the output."""
    return {path: data for path, data in tree(out).items() if not path.startswith(CACHE)}


@pytest.fixture(scope="module")
def outputs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, bytes]]:
    """The old and the new output, with files of others among them."""
    found = {}
    for which in ("old", "new"):
        out = tmp_path_factory.mktemp(which) / "generated"
        assert drive(out, which)[0] == 0
        found[which] = {**content(out), **FOREIGN}
    return found


@pytest.fixture
def old(tmp_path: Path) -> Path:
    out = tmp_path / "home" / "generated"
    assert drive(out, "old")[0] == 0
    for path, data in FOREIGN.items():
        (out / path).parent.mkdir(parents=True, exist_ok=True)
        (out / path).write_bytes(data)
    return out


def start(old: Path, place: Path) -> Path:
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(old.parent, place)
    return place / "generated"


def test_killed_at_each_operation(old: Path, tmp_path: Path, outputs: dict[str, dict[str, bytes]]) -> None:
    _, operations = drive(start(old, tmp_path / "whole"), "new")
    seen = []
    for number in range(1, operations + 1):
        out = start(old, tmp_path / "run")
        assert drive(out, "new", number)[0] == KILLED
        left = content(out)
        assert left in (outputs["old"], outputs["new"]), f"a mixture at operation {number}"
        seen.append(left == outputs["new"])
        assert drive(out, "new")[0] == 0
        assert content(out) == outputs["new"], f"no recovery from operation {number}"
        assert sorted(path.name for path in out.parent.iterdir()) == ["generated"]
    assert seen == sorted(seen) and {False, True} == set(seen)


def test_a_first_run_killed_at_each_operation(tmp_path: Path, outputs: dict[str, dict[str, bytes]]) -> None:
    new = {path: data for path, data in outputs["new"].items() if path not in FOREIGN}
    _, operations = drive(tmp_path / "whole" / "generated", "new")
    for number in range(1, operations + 1):
        out = tmp_path / f"run{number}" / "generated"
        assert drive(out, "new", number)[0] == KILLED
        assert content(out) in ({}, new)


def test_the_journal_is_finished_by_the_next_run(
    old: Path, tmp_path: Path, outputs: dict[str, dict[str, bytes]]
) -> None:
    """Where folders cannot be exchanged, a run that died is at least noticed, and finished."""
    _, operations = drive(start(old, tmp_path / "whole"), "new", mode="journal")
    mixtures = 0
    for number in range(1, operations + 1):
        out = start(old, tmp_path / "run")
        assert drive(out, "new", number, "journal")[0] == KILLED
        mixed = interrupted(out)
        mixtures += mixed
        assert mixed or _outputs_only(out) in (outputs["old"], outputs["new"])
        recover(out)
        assert content(out) in ([outputs["new"]] if mixed else [outputs["old"], outputs["new"]])
        assert not interrupted(out)
    assert mixtures > 5


def _outputs_only(out: Path) -> dict[str, bytes]:
    return {path: data for path, data in content(out).items() if not path.startswith(".specloom_journal/")}


def test_killed_at_any_time(old: Path, tmp_path: Path, outputs: dict[str, dict[str, bytes]]) -> None:
    chance = random.Random(2)
    for _ in range(25):
        out = start(old, tmp_path / "run")
        process = subprocess.Popen(
            [sys.executable, str(DRIVER), str(out), "new"],
            env={**os.environ, "PYTHONPATH": str(ROOT / "generator")}, stdout=subprocess.DEVNULL,
        )  # fmt: skip
        time.sleep(chance.uniform(0.03, 0.15))
        process.kill()
        process.wait()
        assert content(out) in (outputs["old"], outputs["new"])


def test_files_that_come_while_it_writes_are_kept(old: Path, outputs: dict[str, dict[str, bytes]]) -> None:
    """What another program put into the old folder after it was looked through moves to the new one."""
    from specloom.emit import replace

    exchange = replace.exchange

    def late(new: Path, out: Path) -> None:
        (out / "late").mkdir()
        (out / "late" / "file.txt").write_text("late")
        exchange(new, out)

    replace.exchange = late
    try:
        replace.replace(old, {"pkg/changed.py": b"new\n"})
    finally:
        replace.exchange = exchange
    assert (old / "late" / "file.txt").read_text() == "late"
    assert (old / "pkg/changed.py").read_text() == "new\n"
    assert sorted(path.name for path in old.parent.iterdir()) == ["generated"]


def test_two_at_once(old: Path) -> None:
    from specloom.emit import replace
    from specloom.emit.layout import workshop
    from specloom.emit.system import lock

    with lock(workshop(old)), pytest.raises(BlockingIOError):
        replace.replace(old, {"pkg/changed.py": b"new\n"})
    replace.replace(old, {"pkg/changed.py": b"new\n"})
    assert (old / "pkg/changed.py").read_text() == "new\n"


def test_the_folder_that_one_works_in_stays_the_same_folder(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from specloom.emit import replace

    monkeypatch.chdir(old)
    inode = old.stat().st_ino
    replace.replace(Path(), {"pkg/changed.py": b"new\n", "pkg/old/gone.py": None})
    assert Path("pkg/changed.py").read_text() == "new\n" and Path("pkg/old/notes.txt").exists()
    assert old.stat().st_ino == inode and Path(MANIFEST).exists()
    assert not (old / ".specloom_journal").exists()


def test_a_disk_that_is_full_leaves_everything(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from specloom.emit import replace

    before = content(old)

    def full(folder: Path, changes: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(replace, "_write_files", full)
    monkeypatch.setattr(replace, "_write_journal", full)
    with pytest.raises(OSError):
        replace.replace(old, {"pkg/changed.py": b"new\n"})
    recover(old)
    assert content(old) == before
    assert sorted(path.name for path in old.parent.iterdir()) == ["generated"]
