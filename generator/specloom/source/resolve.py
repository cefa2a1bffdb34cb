"""Finding what references name, in files that are read when first named."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from ..data import is_object, reference_text
from ..diagnostics import Finding, SpecloomError
from . import limits
from .files import File, Located, read_file
from .pointer import Tokens, fragment, step
from .references import BadReferenceError, Reference, parse, short
from .text import did_you_mean, similar_file

_MAX_HINTS = 50

_Place = tuple[File, Tokens]
_Trail = frozenset[tuple[Path, str]]


class Files:
    """The files of one document, none outside ``folder``, each read once."""

    def __init__(self, path: Path, folder: Path) -> None:
        self._named = path
        self._home = path.parent.resolve()
        self._folder = folder.resolve()
        self._files: dict[Path, File | None] = {}
        self.findings: list[Finding] = []
        """What is wrong inside the files read."""

    def root(self) -> File | None:
        """The root document, None if it cannot be read."""
        return self._read(self._home / self._named.name, self._named.as_posix())

    def all(self) -> dict[Path, File]:
        """Every file that could be read, root first, the others sorted."""
        first, *rest = self._files.items()
        return {path: file for path, file in (first, *sorted(rest)) if file}

    def beside(self, file: File, relative: str) -> File | None:
        """The file that a reference of ``file`` names; None if it is there and faulty.

        Raises BadReferenceError if there is none, or if it may not be read.
        """
        if not relative:
            return file
        path = self._resolve(file.path.parent, relative)
        if path not in self._files:
            if not path.is_file():
                raise BadReferenceError("ref-file", f"there is no file {short(relative)}", similar_file(path))
            if len(self._files) >= limits.MAX_FILES:
                raise BadReferenceError("limit-files", f"the document has more than {limits.MAX_FILES} files")
        shown = os.path.normpath(self._named.parent / os.path.relpath(path, self._home))
        return self._read(path, Path(shown).as_posix())

    def _resolve(self, parent: Path, relative: str) -> Path:
        try:
            path = (parent / relative).resolve()
        except (OSError, ValueError, RuntimeError):
            raise BadReferenceError("ref-file", f"{short(relative)} is no path of a file") from None
        if relative.startswith("/") or not path.is_relative_to(self._folder):
            hint = f"Keep every file of the document below its folder, {self._folder.name or '/'}."
            raise BadReferenceError(
                "ref-outside", f"{short(relative)} leads out of the document's folder", hint
            )
        return path

    def _read(self, path: Path, name: str) -> File | None:
        if path not in self._files:
            self._files[path] = None
            try:
                self._files[path] = read_file(path, name)
            except SpecloomError as error:
                self.findings.extend(error.findings)
        return self._files[path]


class Resolver:
    """Follows references through files."""

    def __init__(self, files: Files, root: File) -> None:
        self._files = files
        self._root = root
        self._known: dict[tuple[Path, str], Located | BadReferenceError | None] = {}
        self._lengths: dict[_Place, int | None] = {}
        self._circular: set[_Place] = set()
        self._hints = 0

    def target(self, reference: Reference) -> Located | None:
        """What the reference names; None if that is in a faulty file or in a circle that it is no part of.

        A target outside the root document that is nothing but a reference stands for its own target.
        Raises BadReferenceError, also if the reference leads back to itself.
        """
        located = self._follow(reference.file, reference.text)
        if located is None or reference_text(located.value) is None:
            return located
        here = (reference.file, reference.tokens)
        length = self._length(here, located)
        if here in self._circular:
            message = f"{short(reference.text)} leads back to this place through references alone"
            raise BadReferenceError("ref-cycle", message, "Let one of the references name a real object.")
        if length is not None and length > limits.MAX_CHAIN:
            message = f"{short(reference.text)} leads on through more than {limits.MAX_CHAIN} references"
            raise BadReferenceError("limit-chain", message, "Refer to the end of the chain.")
        return None if length is None else located

    def _length(self, here: _Place, located: Located | None) -> int | None:
        """How many references a chain has that begins here; None if it does not end. Keeps that for each."""
        chain = [here]
        passed = {here}
        while located is not None and (text := reference_text(located.value)) is not None:
            place = (located.file, located.tokens)
            if place in self._lengths:
                break
            if place in passed:
                self._circular.update(chain[chain.index(place) :])
                self._lengths[place] = None
                break
            chain.append(place)
            passed.add(place)
            try:
                located = self._follow(located.file, text)
            except BadReferenceError:
                located = None
        known = self._lengths.get((located.file, located.tokens), 0) if located else 0
        for count, place in enumerate(reversed(chain), 1):
            self._lengths[place] = None if known is None else known + count
        return self._lengths[here]

    def _follow(self, file: File, text: str, through: _Trail = frozenset()) -> Located | None:
        key = (file.path, text)
        if key in through:
            message = f"{short(text)} leads in a circle"
            raise BadReferenceError("ref-cycle", message, "Let it name a real object.")
        if len(through) > limits.MAX_CHAIN:
            message = f"{short(text)} stands at the end of more than {limits.MAX_CHAIN} references"
            raise BadReferenceError("limit-chain", message, "Refer to the end of the chain.")
        if key not in self._known:
            try:
                self._known[key] = self._find(file, text, through | {key})
            except BadReferenceError as bad:
                self._known[key] = bad
        known = self._known[key]
        if isinstance(known, BadReferenceError):
            raise known
        return known

    def _find(self, file: File, text: str, through: _Trail) -> Located | None:
        target = parse(text)
        there = self._files.beside(file, target.path)
        return None if there is None else self._at(there, target.tokens, text, through)

    def _at(self, file: File, tokens: Tokens, text: str, through: _Trail) -> Located | None:
        """What stands there. Where the way leads into a reference, it goes on behind that."""
        jumps: set[tuple[Path, str, int]] = set()
        while True:
            value, depth = _walk(file.value, tokens)
            onward = reference_text(value)
            if depth == len(tokens):
                break
            if onward is None:
                raise self._missing(value, tokens, depth, text)
            jump = (file.path, onward, len(tokens) - depth)
            if jump in jumps:
                message = f"{short(text)} leads in a circle"
                raise BadReferenceError("ref-cycle", message, "Let it name a real object.")
            jumps.add(jump)
            middle = self._follow(file, onward, through)
            if middle is None:
                return None
            file, tokens = middle.file, middle.tokens + tokens[depth:]
        if file is not self._root and onward is not None and len(value) == 1:
            return self._follow(file, onward, through)
        return Located(file, tokens, value)

    def _missing(self, parent: Any, tokens: Tokens, depth: int, text: str) -> BadReferenceError:
        hint = ""
        if is_object(parent) and self._hints < _MAX_HINTS:
            self._hints += 1
            near = did_you_mean(tokens[depth], list(parent))
            hint = near and f"{near[:-1]} in {fragment(tokens[:depth])}?"
        return BadReferenceError(
            "ref-missing", f"{short(text)} leads to nothing: there is no {tokens[depth][:80]!r}", hint
        )


def _walk(value: Any, tokens: Tokens) -> tuple[Any, int]:
    """The value that the tokens lead to, and how many of them do: fewer than there are if the way ends."""
    for depth, token in enumerate(tokens):
        try:
            value = step(value, token)
        except KeyError:
            return value, depth
    return value, len(tokens)
