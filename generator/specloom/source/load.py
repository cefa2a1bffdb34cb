"""Reading a document and every file that its references reach."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..data import is_array, is_object
from ..diagnostics import Finding, Level, SpecloomError, in_order
from .files import File, Located, minor_version
from .grammar import DOCUMENT, LINK, PATH_ITEM, SCHEMA, Kind
from .pointer import join, step
from .references import BadReferenceError, Reference, short
from .resolve import Files, Resolver
from .walk import Walk

_COMPONENT_NAME = re.compile(r"[A-Za-z0-9._-]+")
_ANNOTATIONS = frozenset({"title", "summary", "description", "deprecated", "example", "examples"})


@dataclass(frozen=True)
class Source:
    """A document as it was read.

    ``root`` is its root document as it was named, ``files`` are the paths of every file read, root
    first, sorted after. ``minor`` is the 1 of OpenAPI 3.1. The rest serves ``bundle``.
    """

    root: Path
    files: tuple[Path, ...]
    minor: int
    findings: tuple[Finding, ...] = ()
    documents: Mapping[Path, File] = field(default_factory=dict[Path, File], repr=False)
    references: tuple[tuple[Reference, Located], ...] = field(default=(), repr=False)

    @property
    def root_file(self) -> File:
        """The root document's file."""
        return self.documents[self.files[0]]


def load(path: Path, *, root: Path | None = None) -> Source:
    """The document at ``path`` with every file that its references reach.

    ``root`` is the folder that no reference may leave; by default the folder of ``path``.
    Raises SpecloomError, with all findings, for anything that cannot be read: a file that is missing,
    not UTF-8, not valid YAML or JSON or beyond ``source.limits``, another version than OpenAPI 3.0,
    3.1 or 3.2, and references that are remote, lead out of the folder, to nothing, or in a circle.
    """
    files = Files(path, root or path.parent)
    file = files.root()
    if file is None:
        raise SpecloomError(*files.findings)
    follower = _Follower(files, file, minor_version(file))
    follower.follow_all()
    findings = in_order([*files.findings, *follower.findings, *_misshapen(file)])
    if any(finding.level is Level.ERROR for finding in findings):
        raise SpecloomError(*findings)
    documents = files.all()
    return Source(path, tuple(documents), follower.minor, findings, documents, tuple(follower.references))


def _misshapen(file: File) -> Iterator[Finding]:
    """The two members that everything else is named by or moved to."""
    for name in ("info", "components"):
        value = file.value.get(name, {})
        if not is_object(value):
            message = f"{name} must be an object, not {_described(value)}"
            position = file.position((name,))
            yield Finding("document-shape", Level.ERROR, message, position, f"/{name}", "Write it out.")


class _Follower:
    """Follows every reference that the walk from the root meets, and judges it."""

    def __init__(self, files: Files, root: File, minor: int) -> None:
        self.root = root
        self.minor = minor
        self.findings: list[Finding] = []
        self.references: list[tuple[Reference, Located]] = []
        self._resolver = Resolver(files, root)

    def follow_all(self) -> None:
        walk = Walk()
        todo = [(Located(self.root, (), self.root.value), DOCUMENT)]
        while todo:
            for reference in walk.references(*todo.pop()):
                located = self._text_target(reference) if reference.key != "$ref" else self._target(reference)
                if located is not None:
                    self.references.append((reference, located))
                    todo.append((located, reference.kind if reference.key == "$ref" else SCHEMA))
        for located in walk.addressed:
            self._report_address(located, "$id")
        if "$self" in self.root.value:
            self._report_address(Located(self.root, (), self.root.value), "$self")

    def _report_address(self, located: Located, key: str) -> None:
        tokens = (*located.tokens, key)
        message = f"{key} does not count: references are read relative to the file that they stand in"
        position = located.file.position(tokens)
        self.findings.append(
            Finding("ref-base", Level.WARNING, message, position, join(tokens), "Remove it.")
        )

    def _target(self, reference: Reference) -> Located | None:
        if not isinstance(reference.text, str):
            self._report(reference, Level.ERROR, "ref-syntax", "a reference must be a string")
            return None
        self._judge_siblings(reference)
        if not reference.kind.referable:
            message = f"OpenAPI has no reference in place of a {reference.kind.name}; it is read all the same"
            self._report(reference, Level.WARNING, "ref-place", message)
        try:
            located = self._resolver.target(reference)
        except BadReferenceError as bad:
            self._report(reference, Level.ERROR, bad.rule, bad.message, bad.hint)
            return None
        if located is None or _can_be(located.value, reference.kind):
            return located
        message = (
            f"{short(reference.text)} leads to {_described(located.value)}, not to a {reference.kind.name}"
        )
        self._report(reference, Level.ERROR, "ref-target", message, "Correct the reference or what it names.")
        return None

    def _judge_siblings(self, reference: Reference) -> None:
        lost = ignored_siblings(reference, self.minor)
        if lost:
            level = Level.INFO if set(lost) <= _ANNOTATIONS else Level.WARNING
            version = "OpenAPI 3.0" if self.minor == 0 else f"a reference to a {reference.kind.name}"
            message = f"{version} ignores what stands beside $ref: {', '.join(lost)[:120]}"
            hint = "Put both into an allOf." if reference.kind is SCHEMA else "Move it to the target."
            self._report(reference, level, "ref-siblings", message, hint)

    def _text_target(self, reference: Reference) -> Located | None:
        """What a discriminator's mapping or a link's ``operationRef`` names, if it is ours to follow."""
        if reference.kind is LINK:
            if reference.file is not self.root or not reference.text.startswith("#"):
                return None
        elif _COMPONENT_NAME.fullmatch(reference.text) and self._is_schema_name(reference.text):
            return None
        elif reference.text.isidentifier():
            message = f"{reference.text[:80]!r} is the name of no schema"
            self._report(reference, Level.WARNING, "ref-missing", message)
            return None
        try:
            located = self._resolver.target(reference)
        except BadReferenceError as bad:
            self._report(reference, Level.WARNING, bad.rule, bad.message, bad.hint)
            return None
        return None if reference.kind is LINK else located

    def _is_schema_name(self, name: str) -> bool:
        try:
            step(step(step(self.root.value, "components"), "schemas"), name)
        except KeyError:
            return False
        return True

    def _report(self, reference: Reference, level: Level, rule: str, message: str, hint: str = "") -> None:
        tokens = (*reference.tokens, reference.key)
        position = reference.file.position(tokens)
        self.findings.append(Finding(rule, level, message, position, join(tokens), hint))


def ignored_siblings(reference: Reference, minor: int) -> tuple[str, ...]:
    """The members beside a ``$ref`` that have no effect: all in 3.0; since 3.1, schemas keep theirs."""
    kind = reference.kind
    if kind is PATH_ITEM or not kind.referable or (minor and kind is SCHEMA):
        return ()
    kept = {"$ref", "summary", "description"} if minor else {"$ref"}
    return tuple(key for key in reference.node if key not in kept)


def _can_be(value: Any, kind: Kind) -> bool:
    """Schemas may be booleans, and what is a map or list of something may be either."""
    is_container = is_object(value) or (is_array(value) and not kind.referable)
    return is_container or (kind is SCHEMA and isinstance(value, bool))


def _described(value: Any) -> str:
    if is_array(value):
        return "a list"
    return "nothing" if value is None else f"the value {value!r:.40}"
