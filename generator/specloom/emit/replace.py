"""Changing many files of a folder at once.

Where the system can exchange two folders in one step (Linux, macOS), the new content is made in a folder
beside the old one, and one exchange puts it in place: whoever looks, and whenever the program dies,
there is the old content or the new. Files that are not ours, and ours that stay, are hard links in the
new folder, so they are the same files as before.

Where it cannot (Windows, some network file systems), or where the folder must not be replaced (a mount
point, a folder that one is working in), the changes are first kept in a journal inside the folder and then
carried out file by file. A program that dies on the way leaves the journal; ``recover`` finishes the
work, and ``interrupted`` tells of it until then.

Neither is meant for a power cut: nothing waits for the disk.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from . import manifest
from .layout import CACHE, JOURNAL, JOURNAL_FOLDER, MANIFEST, workshop
from .system import exchange, lock

Changes = Mapping[str, bytes | None]
"""By path: the bytes to be there, or None to delete the file."""

_MOST_LINKS = 20_000
"""A folder with more in it than this is not one of generated files, but somebody's home."""


def replace(out: Path, changes: Changes) -> None:
    """Makes the changes below ``out``, all or none. Creates the folder if there is none.

    Raises OSError if that is impossible; then nothing has changed, or the journal is there.
    """
    out = out.resolve()
    recover(out)
    if not (_is_replaceable(out) and _by_exchange(out, changes)):
        _by_journal(out, changes)


def recover(out: Path) -> None:
    """Finishes or clears away what a run that died has left."""
    out = out.resolve()
    if (out / JOURNAL_FOLDER).exists():
        with lock(out / JOURNAL_FOLDER):
            _carry_out(out)
    if workshop(out).exists():
        with _open_workshop(out):
            pass  # Opening clears it.


def _is_replaceable(out: Path) -> bool:
    """Not a mount point, not a folder that people work in."""
    return not (os.path.ismount(out) or Path.cwd().is_relative_to(out) or (out / ".git").exists())


def _write_files(folder: Path, changes: Changes) -> None:
    for path, data in changes.items():
        if data is not None:
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)


# By exchange


def _by_exchange(out: Path, changes: Changes) -> bool:
    """Whether it was possible."""
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        with _open_workshop(out) as folder:
            new = folder / "new"
            new.mkdir()
            (folder / "inode").write_text(str(new.stat().st_ino))
            if out.exists():
                _link_tree(out, new, leave_out=set(changes))
                _write_files(new, changes)
                exchange(new, out)
            else:
                _write_files(new, changes)
                new.rename(out)
    except BlockingIOError:
        raise
    except OSError:
        return False
    return True


@contextmanager
def _open_workshop(out: Path) -> Generator[Path]:
    """The folder beside ``out`` where its successor is made; locked, and cleared before and after."""
    folder = workshop(out)
    with lock(folder):
        _clear(folder, out)
        try:
            yield folder
        finally:
            _clear(folder, out)
            with suppress(OSError):
                folder.rmdir()


def _clear(folder: Path, out: Path) -> None:
    """Removes an unfinished successor, or, after the exchange, the predecessor."""
    left = folder / "new"
    record = folder / "inode"
    if left.exists() and record.exists() and record.read_text() != str(left.stat().st_ino):
        _bring_back(left, out)
    # From here on nothing in it matters; without the record, a next run only goes on removing.
    record.unlink(missing_ok=True)
    shutil.rmtree(left, ignore_errors=True)


def _bring_back(old: Path, out: Path) -> None:
    """Files of others that came into the old folder after it was linked move to the new one."""
    ours = {*manifest.read(old).files, MANIFEST}
    for path in _walk(old):
        is_cache = path.startswith(f"{CACHE}/") or "__pycache__" in path.split("/")
        if not (path in ours or is_cache or os.path.lexists(out / path)):
            (out / path).parent.mkdir(parents=True, exist_ok=True)
            (old / path).rename(out / path)


def _walk(folder: Path) -> Iterator[str]:
    """The path of everything below that is no folder, links to folders included."""
    for parent, folders, files in os.walk(folder):
        links = [name for name in folders if (Path(parent) / name).is_symlink()]
        for name in (*files, *links):
            yield (Path(parent) / name).relative_to(folder).as_posix()


def _link_tree(old: Path, new: Path, leave_out: set[str]) -> None:
    """Gives ``new`` everything that ``old`` has but for some files, and folders left empty by that."""
    linked = 0
    for parent, folders, files in os.walk(old):
        here = Path(parent).relative_to(old)
        links = [name for name in folders if (Path(parent) / name).is_symlink()]
        staying = [name for name in (*files, *links) if (here / name).as_posix() not in leave_out]
        if len(staying) < len(files) and not staying and "__pycache__" in folders:
            folders.remove("__pycache__")  # Python's copies of modules that are gone
        if staying or not (folders or files):
            (new / here).mkdir(parents=True, exist_ok=True)
        linked += len(staying)
        if linked > _MOST_LINKS:
            raise OSError(errno.E2BIG, os.strerror(errno.E2BIG), str(old))
        for name in staying:
            os.link(old / here / name, new / here / name, follow_symlinks=False)
    for parent, _, _ in os.walk(new, topdown=False):
        shutil.copymode(old / Path(parent).relative_to(new), parent)


# By journal


def _by_journal(out: Path, changes: Changes) -> None:
    folder = out / JOURNAL_FOLDER
    out.mkdir(parents=True, exist_ok=True)
    with lock(folder):
        _write_journal(folder, changes)
        _carry_out(out)


def _write_journal(folder: Path, changes: Changes) -> None:
    staged = {path: f"{number}.new" for number, path in enumerate(changes) if changes[path] is not None}
    for path, name in staged.items():
        (folder / name).write_bytes(changes[path] or b"")
    draft = folder / "draft.json"
    draft.write_text(json.dumps({"put": staged, "delete": [path for path in changes if path not in staged]}))
    draft.replace(folder / JOURNAL)


def _carry_out(out: Path) -> None:
    """Does what the journal says and has not been done. Without a journal nothing had begun."""
    folder = out / JOURNAL_FOLDER
    journal = folder / JOURNAL
    if journal.exists():
        work = json.loads(journal.read_text())
        for path, name in work["put"].items():
            if (folder / name).exists():
                (out / path).parent.mkdir(parents=True, exist_ok=True)
                (folder / name).replace(out / path)
        for path in work["delete"]:
            (out / path).unlink(missing_ok=True)
            _prune((out / path).parent, out)
        journal.unlink()
    shutil.rmtree(folder)


def _prune(folder: Path, out: Path) -> None:
    """Removes folders that a deleted file has left empty."""
    while folder != out and folder.is_dir():
        left = [entry.name for entry in folder.iterdir()]
        if left == ["__pycache__"]:
            shutil.rmtree(folder / "__pycache__")
        elif left:
            return
        folder.rmdir()
        folder = folder.parent
