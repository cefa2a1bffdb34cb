"""One self-contained document out of all files of a source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from ..data import is_object, reference_text
from ..diagnostics import Finding, Position, SpecloomError
from .files import File, Located
from .load import Source, ignored_siblings
from .locations import Locations
from .pointer import Pointer, Tokens, fragment, join, split, step
from .rewrite import Rewriter
from .text import did_you_mean, refuse


@dataclass(frozen=True)
class Bundle:
    """A document whose references all stay inside it.

    ``document`` is plain JSON data, to be treated as read-only. ``findings`` are what is worth
    knowing; errors are raised instead.
    """

    document: dict[str, Any]
    findings: tuple[Finding, ...]
    _source: Source = field(repr=False)
    _inlined: Mapping[int, Located] = field(repr=False)
    _moved: Mapping[Tokens, Located] = field(repr=False)

    def position(self, pointer: Pointer) -> Position:
        """Where that place of the document was written; of its nearest parent if there is no such place.

        Members are where their key is, items of lists where they begin.
        """
        file, tokens = self.located(pointer)
        return file.position(tokens)

    def located(self, pointer: Pointer) -> tuple[File, Tokens]:
        """The file that has that place of the document, or its nearest parent, and the tokens to it."""
        tokens = split(pointer)
        moved = self._moved.get(tokens[:3])
        at = moved or Located(self._source.root_file, (), self._source.root_file.value)
        for token in tokens[3:] if moved else tokens:
            while id(at.value) in self._inlined and token not in at.value:
                at = self._inlined[id(at.value)]
            try:
                at = Located(at.file, (*at.tokens, token), step(at.value, token))
            except KeyError:
                break
        return at.file, at.tokens

    def resolve(self, ref: str) -> tuple[Pointer, Any]:
        """The pointer and value that ``"#/…"`` leads to, through references to the first that is none.

        Raises SpecloomError if there is nothing.
        """
        passed: set[str] = set()
        while ref not in passed:
            passed.add(ref)
            try:
                tokens, value = self._find(ref)
            except RecursionError:
                break
            onward = reference_text(value)
            if onward is None:
                return join(tokens), value
            ref = onward
        raise self._missing(ref, "leads in a circle")

    def deref(self, node: Any) -> Any:
        """``node``, or what it names if it is a reference."""
        ref = reference_text(node)
        return node if ref is None else self.resolve(ref)[1]

    def _find(self, ref: str) -> tuple[Tokens, Any]:
        tokens = _fragment_tokens(ref)
        if tokens is None:
            raise self._missing(ref, "is no reference inside the document")
        value: Any = self.document
        for depth, token in enumerate(tokens):
            try:
                value = step(value, token)
            except KeyError:
                text = reference_text(value)
                if text is None:
                    raise self._missing(ref, "leads to nothing", value, token) from None
                onward, _ = self.resolve(text)
                return self._find(fragment((*split(onward), *tokens[depth:])))
        return tokens, value

    def _missing(self, ref: str, message: str, parent: Any = None, token: str = "") -> SpecloomError:
        hint = did_you_mean(token, list(parent)) if is_object(parent) else ""
        return refuse("ref-missing", f"{ref[:120]!r} {message}", Position(self._source.root_file.name), hint)


def _fragment_tokens(ref: str) -> Tokens | None:
    try:
        return split(unquote(ref[1:])) if ref.startswith("#") else None
    except ValueError:
        return None


def bundle(source: Source) -> Bundle:
    """All files of the source as one document.

    What other files hold moves under ``components``: under the name that the root document's
    ``components`` give it, else under the last token of its pointer or the stem of its file. Objects
    that have no place there, such as path items, replace the reference. A document of one file stays
    as it is, but for what OpenAPI ignores beside a ``$ref``. Raises SpecloomError if two
    things would have the same name.
    """
    locations = Locations(source)
    locations.assign()
    if locations.findings:
        raise SpecloomError(*locations.findings)
    rewriter = Rewriter(source.root_file)
    for reference, located in source.references:
        if reference.key == "$ref" and id(reference.node) in locations.inlined:
            rewriter.inline(reference, locations.inlined[id(reference.node)])
        else:
            rewriter.refer(reference.node, reference.key, locations.text(reference, located))
        if reference.key == "$ref" and (lost := ignored_siblings(reference, source.minor)):
            rewriter.drop(reference.node, lost)
    document = rewriter.document(locations.moved)
    return Bundle(document, source.findings, source, locations.inlined, locations.moved)
