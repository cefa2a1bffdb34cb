"""Virtual environments of their own, with nothing in them but what a test installs."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Environment:
    """A virtual environment."""

    folder: Path

    @classmethod
    def create(cls, folder: Path) -> Environment:
        """An empty environment of the running Python."""
        _run([sys.executable, "-m", "venv", str(folder)], folder.parent)
        return cls(folder)

    @property
    def programs(self) -> Path:
        return self.folder / ("Scripts" if os.name == "nt" else "bin")

    @property
    def python(self) -> Path:
        return self.programs / "python"

    def install(self, *packages: str | Path) -> None:
        """``pip install PACKAGES``."""
        quiet = ["--quiet", "--disable-pip-version-check"]
        self.run(self.python, "-m", "pip", "install", *quiet, *packages)

    def run(self, *command: str | Path, cwd: Path | None = None) -> str:
        """What a command prints that must succeed."""
        return _run([str(part) for part in command], cwd or self.folder)


def outside() -> dict[str, str]:
    """The process environment without what would lead Python to this project."""
    return {
        name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))
    }


def _run(command: list[str], cwd: Path) -> str:
    result = subprocess.run(
        command, cwd=cwd, env=outside(), capture_output=True, text=True, check=False, timeout=300
    )
    assert result.returncode == 0, f"{' '.join(command)}\n{result.stdout}{result.stderr}"
    return result.stdout
