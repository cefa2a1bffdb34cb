"""The two documents that a person names: files, or what they were in a revision of a git repository."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from ..api import Options, build
from ..data import is_array, is_object
from ..diagnostics import Position, SpecloomError
from ..source import bundle, limits, load
from ..source.files import read_file
from ..source.references import BadReferenceError, parse
from ..source.text import refuse, similar_file
from .renaming import Renaming
from .revisions import Revision, from_root, revision, root_prefix
from .version import Version

_DRIVE = re.compile(r"[A-Za-z]:[\\/]")
_DOCUMENT = re.compile(r"(?i).*\.(ya?ml|json)")

Names = Mapping[str, str]


def versions(old: str, new: str, names: Names) -> tuple[Version, Version]:
    """Both documents, read.

    Args:
        old: A file, a revision and a path such as ``main:spec/openapi.yaml``, or a revision alone, which then
            stands for the file that ``new`` names.
        new: A file, or a revision and a path.
        names: Python names pinned by JSON pointer.

    Raises:
        SpecloomError: One of them cannot be read.
    """
    after = _version(new, names)
    if _names_file(old) or ":" in old:
        return _version(old, names), after
    folder, path = _home(new)
    try:
        at = revision(old, folder)
    except SpecloomError as error:
        if error.findings[0].rule == "revision-unknown" and _DOCUMENT.fullmatch(old):
            hint = similar_file(Path(old))
            raise refuse(
                "file-missing", "there is no such file, and no revision of that name", Position(old), hint
            ) from None
        raise
    return _from_revision(at, path, names), after


def _names_file(text: str) -> bool:
    """A file that exists wins over a revision, and a Windows path has a colon, too."""
    return bool(_DRIVE.match(text)) or _exists(text)


def _exists(text: str) -> bool:
    try:
        return Path(text).is_file()
    except (OSError, ValueError):
        return False


def _version(text: str, names: Names) -> Version:
    if _names_file(text) or ":" not in text:
        return _understood(text, Path(text), names)
    name, _, path = text.partition(":")
    at = revision(name, Path())
    return _from_revision(at, from_root(path, root_prefix(Path())), names)


def _home(text: str) -> tuple[Path, str]:
    """The folder of a document in its repository, and its path from the repository's root."""
    if _names_file(text) or ":" not in text:
        path = Path(text).resolve()
        return path.parent, root_prefix(path.parent) + path.name
    return Path(), from_root(text.partition(":")[2], root_prefix(Path()))


def _from_revision(at: Revision, path: str, names: Names) -> Version:
    """Reads a document out of a revision: the files that it refers to are put into a folder for that time."""
    shown = f"{at.name}:{path}"
    if path.startswith(("/", "../")) or path in ("", ".", ".."):
        raise refuse(
            "file-missing",
            "is no path inside the repository",
            Position(shown),
            "Write it from the repository's root.",
        )
    with TemporaryDirectory(prefix="specloom-") as folder:
        top = Path(folder).resolve() / "revision"
        renaming = Renaming(f"{top.as_posix()}/", f"{at.name}:")
        if not _put(at, path, top):
            hint = "Paths are from the repository's root, or begin with './'."
            raise refuse("file-missing", "the revision has no such file", Position(shown), hint)
        _put_referred(at, top, top / path)
        try:
            return _understood(shown, top / path, names, renaming)
        except SpecloomError as error:
            raise SpecloomError(*map(renaming.finding, error.findings)) from None


def _understood(name: str, path: Path, names: Names, renaming: Renaming | None = None) -> Version:
    read = bundle(load(path))
    api, _ = build(read, Options("client", "Client", names))
    return Version(name, read, api, renaming or Renaming())


def _put(at: Revision, path: str, top: Path) -> bool:
    content = at.read(path)
    if content is None:
        return False
    target = top / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)
    return True


def _put_referred(at: Revision, top: Path, root: Path) -> None:
    """Puts every file that the documents refer to beside them, none from above the root document's folder."""
    todo, seen = [root], {root}
    while todo and len(seen) <= limits.MAX_FILES:
        file = todo.pop()
        for relative in _referred(file):
            target = Path(posixpath.normpath(posixpath.join(file.parent.as_posix(), relative)))
            if target in seen or not target.is_relative_to(root.parent):
                continue
            seen.add(target)
            if _put(at, target.relative_to(top).as_posix(), top):
                todo.append(target)


def _referred(file: Path) -> Iterator[str]:
    """The files that the references of a file name. What is wrong with the file is told when it is loaded."""
    try:
        value = read_file(file, file.name).value
    except SpecloomError:
        return
    todo: list[Any] = [value]
    while todo:
        node = todo.pop()
        if is_object(node):
            todo.extend(node.values())
            texts = [node.get("$ref"), node.get("operationRef")]
            if is_object(node.get("mapping")):
                texts.extend(node["mapping"].values())
            yield from (name for text in texts if isinstance(text, str) and (name := _file_of(text)))
        elif is_array(node):
            todo.extend(node)


def _file_of(reference: str) -> str:
    try:
        return parse(reference).path
    except BadReferenceError:
        return ""
