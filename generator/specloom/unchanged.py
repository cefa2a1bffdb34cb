"""Knowing that nothing has to be generated, without reading the document.

After each generation a small file in the out folder keeps what the generation depended on: the digest of the
toolkit with its templates and the libraries that shape the output, the settings, each file of the document,
and what was made. It holds no time and no absolute path, so that it is the same wherever it is made.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .cache import libraries
from .config import Settings
from .emit.layout import CACHE
from .emit.manifest import Manifest, digest

FILE = "inputs.json"
IGNORE = {".gitignore": "*\n"}
"""Keeps the folder out of version control wherever it is."""

_LIBRARIES = ("datamodel_code_generator", "ruff")
"""Those that shape the output; they are pinned, so this differs only while one of them is being replaced."""


@dataclass(frozen=True)
class Inputs:
    """What a generation depends on, as digests, and the number of warnings it gave."""

    toolkit: str
    settings: str
    sources: Mapping[str, str]
    made: str
    warnings: int

    def text(self) -> str:
        """The file that keeps it."""
        return json.dumps(self.__dict__, indent=1) + "\n"


def gather(settings: Settings, files: Iterable[Path], made: Manifest, warnings: int) -> Inputs:
    """What a generation depended on; ``files`` are those of the document, ``made`` what it made."""
    folder = settings.spec.parent.resolve()
    sources = {Path(os.path.relpath(file, folder)).as_posix(): _file_digest(file) for file in files}
    return Inputs(_toolkit(settings), _settings(settings), sources, _made(made), warnings)


def recall(settings: Settings, made: Manifest) -> Inputs | None:
    """What the last generation depended on if that and its output are still the same, else None."""
    try:
        content: Any = json.loads((settings.out / CACHE / FILE).read_bytes())
        last = Inputs(**content)
        folder = settings.spec.parent.resolve()
        same = (
            last.settings == _settings(settings)
            and last.made == _made(made)
            and next(iter(last.sources)) == settings.spec.name
            and all(_file_digest(folder / path) == digest for path, digest in last.sources.items())
            and all(_output_digest(settings.out / path) == digest for path, digest in made.files.items())
            and last.toolkit == _toolkit(settings)
        )
    except (OSError, ValueError, TypeError, AttributeError, StopIteration):
        return None
    return last if same else None


def source_digest(files: Iterable[Path], spec: Path) -> str:
    """One digest of all files of a document, wherever they are."""
    folder = spec.parent.resolve()
    parts = [f"{Path(os.path.relpath(file, folder)).as_posix()} {_file_digest(file)}" for file in files]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def _file_digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _output_digest(path: Path) -> str:
    if path.is_symlink():
        raise OSError
    return digest(path.read_bytes())


def _settings(settings: Settings) -> str:
    parts = [settings.package, settings.distribution, settings.client, settings.targets, settings.only]
    return hashlib.sha256(json.dumps([*parts, sorted(settings.names.items())]).encode()).hexdigest()


def _made(made: Manifest) -> str:
    parts = {name: [each.spec, dict(each.files)] for name, each in made.targets.items()}
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def _toolkit(settings: Settings) -> str:
    """The digest of the toolkit's own files, its templates, and the libraries that it is installed with."""
    package = Path(__file__).parent
    templates = package / "templates"
    if not templates.is_dir():
        templates = package.parents[1] / "templates"
    folders = [("code", package), ("templates", templates)]
    if settings.templates:
        folders.append(("own", settings.templates))
    total = hashlib.sha256(str(sorted(libraries(_LIBRARIES))).encode())
    for name, folder in folders:
        for inside in sorted(_files(str(folder))):
            if not (name == "code" and inside.startswith("templates/")):
                total.update(f"\0{name}/{inside}\0".encode())
                total.update((folder / inside).read_bytes())
    return total.hexdigest()


def _files(folder: str) -> Iterator[str]:
    """Files below a folder, as POSIX paths from there: text, for sorting many paths is slow."""
    for parent, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if name[0] != "." and name != "__pycache__"]
        below = parent[len(folder) :].replace(os.sep, "/").lstrip("/")
        yield from (f"{below}/{name}" if below else name for name in files)
