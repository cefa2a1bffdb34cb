"""Copying a document while its references change."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from ..data import is_array, is_object
from . import limits
from .files import File, Located
from .pointer import Tokens, join
from .references import Reference
from .text import refuse


class _Copy(NamedTuple):
    value: Any
    nodes: int
    depth: int


class Rewriter:
    """Takes changes by node, then makes the copy that has them all. Nodes are known by their identity."""

    def __init__(self, root: File) -> None:
        self._root = root
        self._texts: dict[int, dict[str, str]] = {}
        self._dropped: dict[int, frozenset[str]] = {}
        self._inlined: dict[int, tuple[Reference, Located]] = {}
        self._within: list[Reference] = []
        self._copies: dict[int, _Copy | None] = {}

    def refer(self, node: dict[str, Any], key: str, text: str) -> None:
        """``node[key]`` becomes ``text``."""
        if node[key] != text:
            self._texts.setdefault(id(node), {})[key] = text

    def drop(self, node: dict[str, Any], keys: Iterable[str]) -> None:
        """The members go."""
        self._dropped[id(node)] = frozenset(keys)

    def inline(self, reference: Reference, target: Located) -> None:
        """The target's members take the place of the reference; what stands beside that stays."""
        self._inlined[id(reference.node)] = (reference, target)

    def document(self, moved: Mapping[Tokens, Located]) -> dict[str, Any]:
        """The root document with every change, and with ``moved`` under its components.

        Raises SpecloomError if what is put in place of references goes in circles or grows out of bounds.
        """
        if not (self._texts or self._dropped or self._inlined or moved):
            unchanged: dict[str, Any] = self._root.value
            return unchanged
        document: dict[str, Any] = self._copy(self._root.value).value
        for (_, section, name), located in moved.items():
            listed = document.setdefault("components", {}).setdefault(section, {})
            if not is_object(listed):
                place = ("components", section)
                message = f"{section} must be an object: {name!r} has to move there"
                raise refuse("document-shape", message, self._root.position(place), pointer=join(place))
            listed[name] = self._copy(located.value).value
        return document

    def _copy(self, node: Any) -> _Copy:
        if id(node) not in self._copies:
            self._copies[id(node)] = None
            self._copies[id(node)] = self._copy_anew(node)
        copied = self._copies[id(node)]
        if copied is None:
            raise self._refuse("ref-cycle", "references replaced by their target lead in a circle")
        if copied.nodes > limits.MAX_NODES or copied.depth > limits.MAX_DEPTH:
            raise self._refuse("limit-nodes", "references replaced by their target make it too large")
        return copied

    def _copy_anew(self, node: Any) -> _Copy:
        if is_object(node):
            return self._copy_object(node)
        return self._copy_list(node) if is_array(node) else _Copy(node, 1, 0)

    def _copy_list(self, node: list[Any]) -> _Copy:
        items = [self._copy(item) for item in node]
        return _Copy([item.value for item in items], *_extent(items))

    def _copy_object(self, node: dict[str, Any]) -> _Copy:
        key = id(node)
        dropped = self._dropped.get(key, frozenset())
        members = {name: self._copy(child) for name, child in node.items() if name not in dropped}
        for name, text in self._texts.get(key, {}).items():
            members[name] = _Copy(text, 1, 0)
        value = {name: member.value for name, member in members.items()}
        extent = _extent(members.values())
        if key in self._inlined:
            del value["$ref"]
            target = self._copy_target(*self._inlined[key])
            if is_object(target.value):
                value = {**target.value, **value}
            elif not value:
                value = target.value
            extent = (extent[0] + target.nodes, max(extent[1], target.depth))
        return _Copy(value, *extent)

    def _copy_target(self, reference: Reference, target: Located) -> _Copy:
        self._within.append(reference)
        copied = self._copy(target.value)
        self._within.pop()
        return copied

    def _refuse(self, rule: str, message: str) -> Exception:
        """At the innermost reference that is being replaced."""
        if not self._within:
            return refuse(rule, message, self._root.position(()))
        reference = self._within[-1]
        tokens = (*reference.tokens, reference.key)
        return refuse(rule, message, reference.file.position(tokens), pointer=join(tokens))


def _extent(children: Iterable[_Copy]) -> tuple[int, int]:
    nodes, depth = 1, 0
    for child in children:
        nodes += child.nodes
        depth = max(depth, child.depth)
    return nodes, depth + 1
