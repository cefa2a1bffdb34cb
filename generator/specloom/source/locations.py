"""Where, in the bundled document, the parts of other files stand."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path, PurePath
from typing import Any

from ..data import is_object
from ..diagnostics import Finding, Level
from .files import File, Located
from .grammar import MEDIA_TYPE, PATH_ITEM, SCHEMA, SECTIONS, Kind
from .load import Source
from .pointer import Tokens, fragment, join
from .references import Reference, Target, parse

_NAME = re.compile(r"[A-Za-z0-9._-]+")
_Place = tuple[Path, Tokens]


class Locations:
    """Gives every part of another file that is referred to its place in the bundled document."""

    def __init__(self, source: Source) -> None:
        self.inlined: dict[int, Located] = {}
        """By the identity of a node that is a reference: what replaces it."""
        self.moved: dict[Tokens, Located] = {}
        """By place in the bundled document: what is put there."""
        self.findings: list[Finding] = []
        self._source = source
        self._root = source.root_file
        self._targets = {id(reference.node): located for reference, located in source.references}
        self._places: dict[_Place, Tokens] = {}
        self._taken: dict[Tokens, Located] = {}

    def assign(self) -> None:
        """Decides on every place. What cannot be decided is in ``findings``."""
        for reference, located in self._source.references:
            if reference.key == "$ref" and self._replaces(reference, located):
                self.inlined[id(reference.node)] = located
        for section in SECTIONS:
            for name, entry in self._declared(section):
                self._declare(("components", section, name), entry)
        for reference, located in self._to_move():
            if not self._inside(located):
                self._move(reference, located)

    def text(self, reference: Reference, located: Located) -> str:
        """What the reference has to say in the bundled document."""
        if located.file is self._root:
            written: str = reference.text
            kept = reference.file is self._root and written[:1] == "#"
            kept = kept and parse(written) == Target("", located.tokens)
            return written if kept else fragment(located.tokens)
        place = self._inside(located)
        return fragment(place) if place else str(reference.text)

    def _replaces(self, reference: Reference, located: Located) -> bool:
        """Whether the target takes the reference's place: it can have none under ``components``."""
        if _kind(reference).section:
            return False
        referable_here = reference.kind is PATH_ITEM or (
            reference.kind is MEDIA_TYPE and self._source.minor > 1
        )
        return located.file is not self._root or not referable_here

    def _declared(self, section: str) -> Iterator[tuple[str, Located]]:
        """What the root document's components list in a section, also if the list is in another file."""
        at = Located(self._root, (), self._root.value)
        for token in ("components", section):
            at = self._through(at)
            child = at.value.get(token) if is_object(at.value) else None
            at = Located(at.file, (*at.tokens, token), child)
        at = self._through(at)
        if is_object(at.value):
            for name, child in at.value.items():
                yield name, Located(at.file, (*at.tokens, name), child)

    def _through(self, at: Located) -> Located:
        while id(at.value) in self.inlined:
            at = self.inlined[id(at.value)]
        return at

    def _declare(self, place: Tokens, entry: Located) -> None:
        self._taken[place] = entry
        if entry.file is not self._root:
            self._places.setdefault((entry.file.path, entry.tokens), place)
        target = self._targets.get(id(entry.value)) if is_object(entry.value) else None
        if target is None or target.file is self._root or set(entry.value) != {"$ref"}:
            return
        key = (target.file.path, target.tokens)
        if self._places.setdefault(key, place) == place:
            self.inlined[id(entry.value)] = target

    def _to_move(self) -> list[tuple[Reference, Located]]:
        """Targets in other files that need a place, parents before what is inside them."""
        found: dict[_Place, tuple[Reference, Located]] = {}
        for reference, located in self._source.references:
            if located.file is not self._root and id(reference.node) not in self.inlined:
                found.setdefault((located.file.path, located.tokens), (reference, located))
        return [found[key] for key in sorted(found, key=lambda key: (len(key[1]), key))]

    def _inside(self, located: Located) -> Tokens | None:
        """The place of something that has one itself or through a parent."""
        tokens = located.tokens
        for length in range(len(tokens), -1, -1):
            place = self._places.get((located.file.path, tokens[:length]))
            if place is not None:
                return place + tokens[length:]
        return None

    def _move(self, reference: Reference, located: Located) -> None:
        kind = _kind(reference)
        name = located.tokens[-1] if located.tokens else PurePath(located.file.path).stem
        place = ("components", kind.section, name)
        key = f"components/{kind.section} of {self._root.name}"
        pin = f"Name it there: NAME: {{$ref: '{_reference_from(self._root, located)}'}} under {key}."
        if not _NAME.fullmatch(name) or (name.isdecimal() and kind is SCHEMA):
            self._report(reference, "ref-name", f"{name[:80]!r} cannot be the name of a {kind.name}", pin)
        elif place in self._taken:
            other = self._taken[place]
            where = other.file.position(other.tokens)
            self._report(
                reference, "ref-collision", f"another {kind.name} is called {name!r} already: {where}", pin
            )
        else:
            self._taken[place] = self.moved[place] = located
            self._places[located.file.path, located.tokens] = place

    def _report(self, reference: Reference, rule: str, message: str, hint: str) -> None:
        tokens = (*reference.tokens, reference.key)
        self.findings.append(
            Finding(rule, Level.ERROR, message, reference.file.position(tokens), join(tokens), hint)
        )


def _kind(reference: Reference) -> Kind:
    """What the reference leads to: a discriminator's texts name schemas."""
    return reference.kind if reference.key == "$ref" else SCHEMA


def _reference_from(root: File, located: Located) -> str:
    path: Any = os.path.relpath(located.file.path, root.path.parent)
    return PurePath(path).as_posix() + (fragment(located.tokens) if located.tokens else "")
