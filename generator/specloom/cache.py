"""What is known of pages and documents, kept by the content that it follows from.

The cache is a folder of files that anybody may change or delete: what is broken, or is not what was asked
for, counts as not there.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from . import __version__

FOLDER = ".specloom_cache"
_LIBRARIES = ("jsonschema_rs", "markdown_it_py", "openapi_spec_validator", "pyyaml")
_LIMIT = 256 * 1024 * 1024
"""Bytes; when there are more, what was not used for longest goes."""


def digest(*parts: str | bytes) -> str:
    """One digest of several texts, which knows where one ends."""
    total = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        total.update(len(data).to_bytes(8, "big"))
        total.update(data)
    return total.hexdigest()


@cache
def toolkit(*rooms: str) -> str:
    """The digest of these parts of the toolkit and of the libraries that read and judge for it.

    With another one nothing is still known.
    """
    package = Path(__file__).parent
    files = sorted(path for name in rooms for path in _code(package / name))
    return digest(__version__, *sorted(libraries(_LIBRARIES)), *(path.read_bytes() for path in files))


def libraries(names: Iterable[str]) -> Iterator[str]:
    """Name and version of these libraries where they are installed, as their metadata folders are called.

    ``importlib.metadata`` says the same, and takes longer than most runs do.
    """
    wanted = tuple(f"{name}-" for name in names)
    for place in dict.fromkeys(sys.path):
        if place and (folder := Path(place)).is_dir():
            found = (entry.name for entry in folder.iterdir())
            yield from (name for name in found if name.lower().startswith(wanted))


def _code(room: Path) -> Iterable[Path]:
    return (path for path in room.rglob("*") if path.suffix in _CODE) if room.is_dir() else (room,)


_CODE = (".py", ".json", ".toml", ".yaml", ".txt")


@dataclass
class Cache:
    """The folder, or None for no cache. Each entry is a file, named by what it follows from."""

    folder: Path | None
    used: set[str] = field(default_factory=set[str])

    def get(self, kind: str, key: str) -> Any:
        """What is kept under a key; None if nothing is, or nothing that can be read."""
        if self.folder is None:
            return None
        name = f"{kind}-{key}.json"
        try:
            check, _, text = (self.folder / name).read_bytes().partition(b"\n")
            if check.decode() != digest(name, text):
                return None
            value: Any = json.loads(text)
        except (OSError, ValueError, RecursionError):
            return None
        self.used.add(name)
        return value

    def put(self, kind: str, key: str, value: Any) -> None:
        """Keeps a value. A folder that cannot be written is no fault: the run goes on without it."""
        if self.folder is None:
            return
        name = f"{kind}-{key}.json"
        with suppress(OSError, ValueError, RecursionError):
            text = json.dumps(value, ensure_ascii=True, separators=(",", ":")).encode()
            self._prepare(self.folder)
            _write(self.folder / name, digest(name, text).encode() + b"\n" + text)
            self.used.add(name)

    def _prepare(self, folder: Path) -> None:
        if not folder.is_dir():
            folder.mkdir(parents=True, exist_ok=True)
        ignore = folder / ".gitignore"
        if not ignore.exists():
            _write(ignore, b"*\n")

    def tidy(self) -> None:
        """Deletes what was not used for longest, until the rest is small enough."""
        if self.folder is None:
            return
        with suppress(OSError):
            files = [(path.stat(), path) for path in self.folder.glob("*-*.json")]
            total = sum(status.st_size for status, _ in files)
            for status, path in sorted(files, key=lambda each: (each[1].name in self.used, each[0].st_mtime)):
                if total <= _LIMIT:
                    break
                path.unlink(missing_ok=True)
                total -= status.st_size


def _write(path: Path, data: bytes) -> None:
    """As a whole or not at all, whoever else writes the same."""
    handle, temporary = tempfile.mkstemp(prefix=".", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        Path(temporary).replace(path)
    except OSError:
        Path(temporary).unlink(missing_ok=True)
        raise


def files_digest(paths: Iterable[Path]) -> dict[str, str]:
    """The digest of each file, by its path. Raises OSError if one cannot be read."""
    return {str(path): digest(path.read_bytes()) for path in paths}
