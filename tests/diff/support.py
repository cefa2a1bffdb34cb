"""Documents as text or data, compared."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from specloom.api import Options, build
from specloom.diff import Difference, Version, compare
from specloom.source import bundle, load

_READ: dict[tuple[bytes, str], Version] = {}
"""By text and file name: many cases have the same old document."""


def version(path: Path) -> Version:
    key = (path.read_bytes(), path.name)
    if key not in _READ:
        read = bundle(load(path))
        api, _ = build(read, Options("library", "Library"))
        _READ[key] = Version(path.name, read, api)
    return _READ[key]


def compare_files(old: Path, new: Path) -> tuple[Difference, ...]:
    return compare(version(old), version(new))


def compare_texts(folder: Path, old: str, new: str) -> tuple[Difference, ...]:
    paths = [folder / "old.yaml", folder / "new.yaml"]
    for path, text in zip(paths, (old, new), strict=True):
        path.write_text(text, "utf-8")
    return compare_files(*paths)


def compare_data(folder: Path, old: dict[str, Any], new: dict[str, Any]) -> tuple[Difference, ...]:
    return compare_texts(folder, json.dumps(old), json.dumps(new))


def told(differences: tuple[Difference, ...]) -> list[str]:
    return [f"{each.finding.rule}: {each.finding.message}" for each in differences]
