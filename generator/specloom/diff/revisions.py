"""Reading files out of a git repository, as data.

Nothing is checked out, and no hook, filter or transport runs.
"""

from __future__ import annotations

import os
import posixpath
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..diagnostics import Position
from ..source import limits
from ..source.text import refuse

_TIMEOUT = 60
_SAFE = ("-c", "protocol.allow=never", "-c", "core.fsmonitor=false", "-c", "core.pager=cat")
_ENVIRONMENT = {
    "GIT_NO_LAZY_FETCH": "1", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Revision:
    """The files of a revision: ``tree`` is the id of its tree, ``name`` what a person calls it.

    Paths are relative to the repository's root and have slashes.
    """

    folder: Path
    name: str
    tree: str

    def read(self, path: str) -> bytes | None:
        """What a file holds, links inside of the revision followed; None if there is no such file.

        Raises SpecloomError if it is too large.
        """
        if "\n" in path:
            return None
        name = f"{self.tree}:{path}"
        kind = _batch(self.folder, "--batch-check=%(objecttype) %(objectsize)", name).split()
        if len(kind) != 2 or kind[0] != b"blob":
            return None
        if int(kind[1]) > limits.MAX_BYTES:
            message = f"is larger than {limits.MAX_BYTES // 1024**2} MiB"
            raise refuse("limit-size", message, Position(f"{self.name}:{path}"))
        _, _, content = _batch(self.folder, "--batch", name).partition(b"\n")
        return content[: int(kind[1])]


def revision(name: str, folder: Path) -> Revision:
    """The revision that a name such as ``v1.2`` or ``HEAD~1`` stands for in the folder's repository.

    Raises SpecloomError if git is not installed, there is no repository, or no such revision in it.
    """
    root_prefix(folder)
    tree = _git(folder, "rev-parse", "--verify", "--quiet", f"{name}^{{tree}}") if _is_plain(name) else None
    if tree is None:
        hint = (
            "See `git tag` and `git branch --all`; a shallow clone has few: `git fetch --tags --unshallow`."
        )
        raise refuse("revision-unknown", "there is no such revision in the repository", Position(name), hint)
    return Revision(folder, name, tree.decode().strip())


def root_prefix(folder: Path) -> str:
    """The folder as a path from the repository's root, ``""`` or ending in a slash.

    Raises SpecloomError if git is not installed or the folder is in no repository.
    """
    prefix = _git(folder, "rev-parse", "--show-prefix")
    if prefix is None:
        message = "is in no git repository, so that there are no revisions to read"
        raise refuse("repository-missing", message, Position(folder.as_posix()), "Name two files instead.")
    return os.fsdecode(prefix).removesuffix("\n")


def from_root(path: str, prefix: str) -> str:
    """A path from the repository's root; one with ``./`` or ``../`` begins at the folder."""
    joined = f"{prefix}{path}" if path.startswith(("./", "../")) else path
    return posixpath.normpath(joined)


def _is_plain(name: str) -> bool:
    """No option, and nothing that would end the argument."""
    return bool(name) and not name.startswith("-") and name.isprintable()


def _git(folder: Path, *arguments: str) -> bytes | None:
    """What git prints; None if it fails."""
    done = _run(folder, arguments)
    return done.stdout if done.returncode == 0 else None


def _batch(folder: Path, form: str, name: str) -> bytes:
    return _run(folder, ("cat-file", "--follow-symlinks", form), name.encode() + b"\n").stdout


def _run(folder: Path, arguments: Sequence[str], text: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = ["git", "--no-pager", *_SAFE, *arguments]
    try:
        return subprocess.run(  # noqa: S603 - a list of arguments, none of which begins like an option
            command, cwd=folder, input=text, capture_output=True, timeout=_TIMEOUT, check=False,
            env={**os.environ, **_ENVIRONMENT},
        )  # fmt: skip
    except FileNotFoundError:
        message = "git is not installed, so that there are no revisions to read"
        raise refuse(
            "git-missing", message, Position(folder.as_posix()), "Install git, or name two files."
        ) from None
    except (OSError, subprocess.TimeoutExpired) as error:
        raise refuse("git-failed", f"git cannot be run: {error}", Position(folder.as_posix())) from None
