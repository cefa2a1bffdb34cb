"""From a file's bytes to text, or to a finding that says why not."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

from ..diagnostics import Finding, Level, Position, SpecloomError
from . import limits

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ufffe\uffff]")
_UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def refuse(rule: str, message: str, position: Position, hint: str = "", pointer: str = "") -> SpecloomError:
    """An error of one finding."""
    return SpecloomError(Finding(rule, Level.ERROR, message, position, pointer, hint))


def read_bytes(path: Path, name: str) -> bytes:
    """What the file holds. Raises SpecloomError where it is no readable regular file of acceptable size."""
    position = Position(name)
    try:
        if path.is_dir():
            raise refuse("file-unreadable", "is a folder, not a file", position, "Name the document itself.")
        if path.exists() and not path.is_file():
            raise refuse("file-unreadable", "is not a regular file", position)
        with path.open("rb") as stream:
            data = stream.read(limits.MAX_BYTES + 1)
    except FileNotFoundError:
        raise refuse("file-missing", "there is no such file", position, similar_file(path)) from None
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise refuse("file-unreadable", f"cannot be read: {reason}", position) from None
    if len(data) > limits.MAX_BYTES:
        raise refuse("limit-size", f"is larger than {limits.MAX_BYTES // 1024**2} MiB", position)
    return data


def similar_file(path: Path) -> str:
    """A hint for a path that leads to nothing."""
    try:
        names = sorted(entry.name for entry in path.parent.iterdir())
    except (OSError, ValueError):
        return f"There is no folder {path.parent.name or '.'} either."
    return did_you_mean(path.name, names)


def did_you_mean(word: str, candidates: list[str]) -> str:
    """A hint that names the nearest candidate, ``""`` if none is near."""
    from difflib import get_close_matches  # only needed once something is wrong

    near = get_close_matches(word[:100], candidates[:2000], n=1)
    return f"Did you mean {near[0]!r}?" if near else ""


def decode(data: bytes, name: str) -> str:
    """UTF-8 text, a leading byte order mark dropped. Raises SpecloomError at the first byte that is not."""
    if data.startswith(_UTF16_MARKS) or b"\x00" in data[:4]:
        raise refuse(
            "encoding", "is not UTF-8 but UTF-16 or UTF-32", Position(name), "Save the file as UTF-8."
        )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8", "replace")
        message = f"byte 0x{data[error.start]:02x} is not UTF-8"
        raise refuse("encoding", message, at(before, len(before), name), "Save the file as UTF-8.") from None


def at(text: str, offset: int, name: str) -> Position:
    """The position of a character of the text."""
    line_start = text.rfind("\n", 0, offset) + 1
    return Position(name, text.count("\n", 0, offset) + 1, offset - line_start + 1)


def check_characters(text: str, name: str) -> None:
    """Raises SpecloomError at the first control character, such as NUL, that neither YAML nor JSON allows."""
    if found := _CONTROL.search(text):
        message = f"control character U+{ord(found.group()):04X} is not allowed in the text"
        raise refuse(
            "control-character", message, at(text, found.start(), name), "Remove it or write it as an escape."
        )
