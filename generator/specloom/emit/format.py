"""Formatting generated Python, all of it by one run of the pinned ruff: modules, and programs in Markdown."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

LINE_LENGTH = 110


class FormatError(Exception):
    """Generated Python that is none: a defect of a target or of a template."""


def formatted(files: Mapping[str, str], verbatim: str = "/_runtime/") -> dict[str, str]:
    """The same files with every Python module formatted, and every program that a Markdown page shows.

    Files with ``verbatim`` in their path are copies of formatted source and stay as they are. No
    configuration but ours has a say. Raises FormatError with ruff's message if a module does not parse.
    """
    modules = [path for path in files if path.endswith((".py", ".pyi", ".md")) and verbatim not in f"/{path}"]
    if not modules:
        return dict(files)
    with tempfile.TemporaryDirectory(prefix="specloom-") as folder:
        # Numbered, because a path from a template of a person's own is not yet known to be safe.
        places = {path: Path(folder, f"{number}{Path(path).suffix}") for number, path in enumerate(modules)}
        for path, place in places.items():
            place.write_text(files[path], "utf-8", newline="")
        _run_ruff(folder, {place.name: path for path, place in places.items()})
        changed = {path: place.read_text("utf-8") for path, place in places.items()}
    return {path: changed.get(path, text) for path, text in files.items()}


def _run_ruff(folder: str, names: Mapping[str, str]) -> None:
    ruff: Any = import_module("ruff")
    settings = ("--isolated", "--no-cache", "--line-length", str(LINE_LENGTH))
    command = [ruff.find_ruff_bin(), "format", *settings, "--target-version", "py311", "."]
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603
    if result.returncode:
        message = result.stderr.strip()
        for name, path in names.items():
            message = message.replace(f"{name}:", f"{path}:")
        raise FormatError(message)
