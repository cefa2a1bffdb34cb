"""The names of what the writer keeps in an out folder, and beside it, for itself."""

from __future__ import annotations

from pathlib import Path

MANIFEST = ".specloom.json"
"""Lists the files that were made here."""

CACHE = ".specloom_cache"
"""A folder that no manifest lists and no version control should keep."""

JOURNAL_FOLDER = ".specloom_journal"
"""Work that is carried out file by file. There only while that goes on, or after it died."""

JOURNAL = "journal.json"
"""The list of that work. Before it is there, nothing has begun."""


def workshop(out: Path) -> Path:
    """The folder beside ``out`` where its successor is made. There only meanwhile, or after that died."""
    return out.parent / f".{out.name}.specloom"
