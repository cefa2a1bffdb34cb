"""What a ``$ref`` is, and what its text says."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from . import pointer
from .files import File
from .grammar import Kind
from .pointer import Tokens

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")


class BadReferenceError(Exception):
    """A reference that cannot be followed, as the parts of a finding."""

    def __init__(self, rule: str, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.rule = rule
        self.message = message
        self.hint = hint


@dataclass(frozen=True, slots=True, eq=False)
class Reference:
    """A place that names another: ``node[key]`` is the text, ``kind`` what ``node`` is."""

    file: File
    tokens: Tokens
    node: dict[str, Any]
    key: str
    kind: Kind

    @property
    def text(self) -> Any:
        """The reference as it is written: a string, if it is right."""
        return self.node[self.key]


@dataclass(frozen=True, slots=True)
class Target:
    """A reference's halves: a path relative to the file it stands in, ``""`` for that file, and a pointer."""

    path: str
    tokens: Tokens


def parse(text: str) -> Target:
    """The halves of a reference's text. Raises BadReferenceError if it leads nowhere we go."""
    if _SCHEME.match(text):
        hint = "Save the document beside this one and refer to that file: nothing is fetched from a network."
        raise BadReferenceError("ref-remote", f"{short(text)} is a URL; only files are read", hint)
    path, _, fragment = text.partition("#")
    if "\\" in path or "?" in path:
        raise BadReferenceError(
            "ref-syntax", f"{short(text)} is no relative file reference", "Separate folders with '/'."
        )
    try:
        path, fragment = unquote(path, errors="strict"), unquote(fragment, errors="strict")
    except UnicodeDecodeError:
        raise BadReferenceError(
            "ref-syntax", f"the percent signs of {short(text)} do not encode UTF-8"
        ) from None
    if "\0" in path:
        raise BadReferenceError("ref-syntax", f"{short(text)} has a NUL in its path")
    if fragment and not fragment.startswith("/"):
        hint = "Write the way to it as a JSON pointer, such as '#/components/schemas/NAME'."
        raise BadReferenceError(
            "ref-syntax", f"{short(text)} does not name its target by a JSON pointer", hint
        )
    try:
        return Target(path, pointer.split(fragment))
    except ValueError as error:
        raise BadReferenceError("ref-syntax", f"{short(text)} is no JSON pointer: {error}") from None


def short(text: str) -> str:
    """The text in quotes, cut where it is long."""
    return repr(text if len(text) <= 120 else text[:117] + "…")
