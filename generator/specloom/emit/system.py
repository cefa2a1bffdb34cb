"""The two things that the standard library does not do: exchanging two folders, and locking one."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

_EXCHANGE = 2
"""RENAME_EXCHANGE of Linux's renameat2(2) and RENAME_SWAP of macOS's renamex_np(2)."""
_AT_FDCWD = -100


def exchange(one: Path, other: Path) -> None:
    """Gives two folders of one file system each other's name, in one step that nobody sees half done.

    Raises OSError where the system or the file system cannot.
    """
    first, second = os.fsencode(one), os.fsencode(other)
    try:
        library = ctypes.CDLL(None, use_errno=True)
        if sys.platform == "darwin":
            result = library.renamex_np(first, second, _EXCHANGE)
        else:
            result = library.renameat2(_AT_FDCWD, first, _AT_FDCWD, second, _EXCHANGE)
    except (AttributeError, TypeError):
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS)) from None
    if result:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), str(one), None, str(other))


@contextmanager
def lock(folder: Path) -> Generator[None]:
    """Makes the folder and holds it for this process alone. Raises BlockingIOError if another has it."""
    handle = _held(folder)
    try:
        yield
    finally:
        if handle is not None:
            os.close(handle)


def _held(folder: Path) -> int | None:
    folder.mkdir(exist_ok=True)
    if sys.platform == "win32":
        return None
    import fcntl  # Windows has none

    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        if folder.stat().st_ino == os.fstat(handle).st_ino:
            return handle
    except FileNotFoundError:
        """The process that had it has just removed it."""
    except BaseException:
        os.close(handle)
        raise
    os.close(handle)
    return _held(folder)
