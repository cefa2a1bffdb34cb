"""Pages on disk: which files are pages, what they are called, what encoding they are in, where facts go."""

from __future__ import annotations

import codecs
import os
import re
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ...diagnostics import Finding, Level, Position, SpecloomError
from ...source.text import decode, read_bytes, refuse

SUFFIXES = (".md", ".markdown", ".mdx", ".txt", ".html", ".htm")
_UTF16 = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}


@dataclass(frozen=True, slots=True)
class PageFile:
    """A file that is a page. ``name`` is the file's, or its path below the folder that was named."""

    path: Path
    name: str

    def text(self) -> str:
        """What the page says. Raises SpecloomError if it is no text in UTF-8 or UTF-16."""
        shown = str(self.path)
        data = read_bytes(self.path, shown)
        for mark, encoding in _UTF16.items():
            if data.startswith(mark):
                return _decoded(data[len(mark) :], encoding, shown)
        if b"\x00" in data[:4096]:
            raise refuse("page-binary", "holds bytes that no text has", Position(shown), "Name pages only.")
        return decode(data, shown)


def find(paths: Iterable[Path]) -> list[PageFile]:
    """The pages named, and those in the folders named, each once, in order of their names there.

    Raises SpecloomError with every path that leads to nothing, and all pages of one name.
    """
    found: list[PageFile] = []
    findings: list[Finding] = []
    for path in paths:
        pages = list(_below(path)) if path.is_dir() else [PageFile(path, path.name)]
        if not pages or not (path.is_dir() or path.exists()):
            message = "there is no page in this folder" if path.is_dir() else "there is no such file"
            hint = f"Pages are files in {', '.join(SUFFIXES)}."
            findings.append(Finding("page-missing", Level.ERROR, message, Position(str(path)), "", hint))
        found += pages
    once: dict[Path, PageFile] = {}
    for page in found:
        once.setdefault(page.path.absolute(), page)
    findings += _repeated(list(once.values()))
    if findings:
        raise SpecloomError(*findings)
    return list(once.values())


def _below(folder: Path) -> Iterator[PageFile]:
    paths: list[Path] = []
    for parent, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        paths += [Path(parent, name) for name in files if name.lower().endswith(SUFFIXES) and name[0] != "."]
    named = [PageFile(path, path.relative_to(folder).as_posix()) for path in paths]
    yield from sorted(named, key=lambda page: page.name)


def _repeated(pages: Sequence[PageFile]) -> Iterator[Finding]:
    """Pages whose facts would go to one file."""
    first: dict[str, PageFile] = {}
    for page in pages:
        earlier = first.setdefault(output_name(page.name, "").lower(), page)
        if earlier is not page:
            message = f"the facts of this page and of {earlier.path} would go to one file"
            position = Position(str(page.path))
            yield Finding("page-name", Level.ERROR, message, position, "", "Rename one of the two.")


def output_name(page: str, suffix: str = ".yaml") -> str:
    """The name of the file of a page's facts: one name, whatever the page is called."""
    stem = re.sub(r"\.(?:md|markdown|mdx|txt|html?)$", "", page, flags=re.IGNORECASE)
    safe = re.sub(r"[^\w.-]+", "_", stem.replace("/", "-")).lstrip(".-")
    return f"{safe[:150] or '_'}{suffix}"


def write(folder: Path, name: str, text: str) -> None:
    """Puts a file into the folder, as a whole or not at all. Raises OSError if it can not."""
    folder.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(prefix=".specloom-", dir=folder)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(text.encode("utf-8", "backslashreplace"))
        Path(temporary).chmod(0o644)
        Path(temporary).replace(folder / name)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def _decoded(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        message = f"byte {error.start} is not {encoding.upper()}"
        raise refuse("encoding", message, Position(name), "Save the file as UTF-8.") from None
