"""Which paths may be written: those that every operating system and every checkout can hold."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\]')
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?", re.IGNORECASE)
_LONGEST = 255


def faults(paths: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Each path that must not be written, with the reason; among paths that clash, all but the first."""
    folded: dict[str, str] = {}
    files: set[str] = set()
    folders: set[str] = set()
    for path in paths:
        reason = _fault(path) or _clash(path, folded, files, folders)
        if reason:
            yield path, reason


def _fault(path: str) -> str:
    if path.startswith("/"):
        return "is absolute"
    for part in path.split("/"):
        if part in ("", ".", ".."):
            return f"has {part!r} as a part"
        if _FORBIDDEN.search(part) or part[-1] in ". ":
            return f"has {part!r} as a part, which Windows cannot hold"
        if _DEVICES.fullmatch(part):
            return f"has {part!r} as a part, which is a device on Windows"
        if len(part.encode("utf-8", "surrogatepass")) > _LONGEST:
            return f"has a part of more than {_LONGEST} bytes"
    return ""


def _clash(path: str, folded: dict[str, str], files: set[str], folders: set[str]) -> str:
    parents = [path[: found.start()] for found in re.finditer("/", path)]
    for each in (*parents, path):
        key = unicodedata.normalize("NFC", each).casefold()
        known = folded.setdefault(key, each)
        if known != each:
            return f"differs from {known!r} in case alone"
    if path in files:
        return "is made twice"
    if path in folders or not files.isdisjoint(parents):
        return "is a file and a folder at once"
    files.add(path)
    folders.update(parents)
    return ""
