"""The manifest: which files below the out folder were made here, from what, and what they held."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..diagnostics import Finding, Level, Position, SpecloomError
from . import paths
from .layout import MANIFEST

_FORMAT = 1
_NOTE = "Made by specloom. It tells generated files from others; do not edit it."


@dataclass(frozen=True)
class Made:
    """What one target made: the digest of the document it was made from, and of each file by path."""

    spec: str
    files: Mapping[str, str]


@dataclass(frozen=True)
class Manifest:
    """Everything that was made in an out folder, by target."""

    tool: str = ""
    targets: Mapping[str, Made] = field(default_factory=dict[str, Made])

    @property
    def files(self) -> dict[str, str]:
        """The digest of each file, by path."""
        return {path: digest for made in self.targets.values() for path, digest in made.files.items()}

    def text(self) -> str:
        """The manifest's file."""
        targets = {
            name: {"spec": made.spec, "files": dict(sorted(made.files.items()))}
            for name, made in sorted(self.targets.items())
        }
        content = {"note": _NOTE, "format": _FORMAT, "tool": self.tool, "targets": targets}
        return json.dumps(content, indent=1, ensure_ascii=False) + "\n"


def digest(data: bytes) -> str:
    """The hash of a file's text. How its lines end does not count: version control may change that."""
    return hashlib.sha256(data.replace(b"\r\n", b"\n")).hexdigest()


def read(out: Path) -> Manifest:
    """The manifest of an out folder, an empty one if there is none.

    Raises SpecloomError if it cannot be understood: what is ours is then not known.
    """
    path = out / MANIFEST
    try:
        content: Any = json.loads(path.read_bytes())
        if content["format"] != _FORMAT:
            raise ValueError(f"it has format {content['format']!r}")
        targets = {str(name): _made(made) for name, made in content["targets"].items()}
        made = Manifest(str(content["tool"]), targets)
        for _, reason in paths.faults(made.files):
            raise ValueError(f"a path in it {reason}")
        return made
    except FileNotFoundError:
        return Manifest()
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        hint = "Restore it from version control; or, if nothing in the folder is by hand, remove the folder."
        message = f"the manifest cannot be read: {error}"
        finding = Finding("write-manifest", Level.ERROR, message, Position(path.as_posix()), "", hint)
        raise SpecloomError(finding) from None


def _made(made: Any) -> Made:
    files: Any = made["files"]
    return Made(str(made["spec"]), {str(path): str(digest) for path, digest in files.items()})
