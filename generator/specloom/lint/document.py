"""A document as rules look at it: every object of it once, with its kind, pointer and parent.

Nothing here trusts the document: a value of the wrong shape is left out of the walk, since the rule
``openapi-document`` reports it, so that rules meet objects only.
"""

from __future__ import annotations

import dataclasses
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import Any, TypeVar, cast
from urllib.parse import unquote

from specloom.data import is_array, is_object

from .grammar import GRAMMAR, Kind

Object = dict[str, Any]
T = TypeVar("T")

MAX_EFFORT = 300_000
"""Steps through references and compositions that all rules together may take. A document of 400 KB takes
some two thousand; so many are taken only where every schema is composed of every other, as if on purpose."""

MAX_REFERENCES = 100
"""Longest chain of references followed; a chain that long is a mistake or an attack."""


@dataclasses.dataclass(frozen=True, slots=True, eq=False)
class Node:
    """One object of the document.

    ``key`` is the name or index under which it stands, ``field`` the field of the parent object that holds
    it (``properties``, say); both are "" for the document itself.
    """

    kind: Kind
    pointer: str
    value: Object
    key: str = ""
    field: str = ""
    parent: Node | None = dataclasses.field(default=None, repr=False)

    @property
    def ref(self) -> str:
        """The reference that stands here, or ""."""
        ref = self.value.get("$ref")
        return ref if isinstance(ref, str) else ""

    def text(self, name: str) -> str:
        """The member ``name`` if it is a string with more than blanks in it, else ""."""
        value = self.value.get(name)
        return value if isinstance(value, str) and value.strip() else ""


def escape(token: object) -> str:
    """A name as one token of a JSON pointer (RFC 6901, section 3)."""
    return str(token).replace("~", "~0").replace("/", "~1")


def unescape(token: str) -> str:
    """The name that a token of a JSON pointer stands for."""
    return token.replace("~1", "/").replace("~0", "~")


def tokens(pointer: str) -> list[str]:
    """The names along a JSON pointer."""
    return [unescape(token) for token in pointer.split("/")[1:]]


def as_object(value: object) -> Object:
    """The value if it is an object, else an empty one."""
    return value if is_object(value) else {}


def as_list(value: object) -> list[Any]:
    """The value if it is an array, else an empty one."""
    return value if is_array(value) else []


def as_names(value: object) -> list[str]:
    """The strings of an array, in order; nothing if it is not an array."""
    return [item for item in as_list(value) if isinstance(item, str)]


def local_pointer(ref: str) -> str | None:
    """The JSON pointer that a reference into the same document names, or None if it names another place."""
    if ref in ("", "#"):
        return ""
    return unquote(ref[1:]) if ref.startswith("#/") else None


class Document:
    """An index of a bundled document. Made once for all rules of a run."""

    def __init__(self, data: Object) -> None:
        self.data = data
        self.root = Node("document", "", data)
        self._nodes: dict[str, Node] = {}
        self._kinds: dict[Kind, list[Node]] = {}
        self._children: dict[str, list[Node]] = {}
        self.closures: dict[tuple[str, tuple[str, ...]], tuple[Node, ...]] = {}
        self.described: dict[str, dict[str, list[Node]]] = {}
        self.effort = MAX_EFFORT
        self._views: dict[Callable[[Document], Any], Any] = {}
        self._places: dict[str, str | None] = {}
        self._walk(self.root)
        self._visit_targets()

    @cached_property
    def version(self) -> tuple[int, int]:
        """OpenAPI's major and minor version; 3.1 if the document does not say."""
        parts = str(self.data.get("openapi", "")).split(".")
        numbers = [int(part) for part in parts[:2] if part.isascii() and part.isdigit() and len(part) < 5]
        return (numbers[0], numbers[1]) if len(numbers) == 2 else (3, 1)

    def nodes(self, *kinds: Kind) -> Iterator[Node]:
        """Every object of these kinds, in document order within a kind."""
        for kind in kinds:
            yield from self._kinds.get(kind, ())

    def __iter__(self) -> Iterator[Node]:
        return iter(self._nodes.values())

    def at(self, pointer: str) -> Node | None:
        """The object at a pointer, or None."""
        return self._nodes.get(pointer)

    def child(self, node: Node, *names: object) -> Node | None:
        """The object at these names below ``node``, or None."""
        return self._nodes.get(node.pointer + "".join(f"/{escape(name)}" for name in names))

    def children(self, node: Node, field: str | None = None) -> list[Node]:
        """The objects directly inside one, all or those of a field."""
        children = self._children.get(node.pointer, [])
        return children if field is None else [child for child in children if child.field == field]

    def target(self, node: Node) -> Node | None:
        """What the reference at ``node`` leads to in one step; None without a reference or a target."""
        if not node.ref:
            return None
        pointer = self.place(node.ref)
        return None if pointer is None else self._nodes.get(pointer)

    def place(self, ref: str) -> str | None:
        """The pointer of the value that a reference names, or None. A reference on the way is followed."""
        if ref not in self._places:
            self._places[ref] = self._place(local_pointer(ref), 0)
        return self._places[ref]

    def _place(self, pointer: str | None, depth: int) -> str | None:
        if pointer is None or pointer in self._nodes or depth > MAX_REFERENCES:
            return None if depth > MAX_REFERENCES else pointer
        value: Any = self.data
        names = pointer.split("/")[1:]
        for index, token in enumerate(names):
            try:
                value = _step(value, unescape(token))
            except LookupError:
                onward = local_pointer(str(as_object(value).get("$ref", "-")))
                rest = "".join(f"/{name}" for name in names[index:])
                return None if onward is None else self._place(onward + rest, depth + 1)
        return pointer

    def follow(self, node: Node) -> Node:
        """The object that ``node`` stands for: the end of its chain of references, or where it breaks."""
        for _ in range(MAX_REFERENCES):
            target = self.target(node)
            if target is None:
                break
            node = target
        return node

    def value_at(self, pointer: str) -> Any:
        """The value at a pointer. Raises ``LookupError`` if there is none."""
        value: Any = self.data
        for token in tokens(pointer):
            value = _step(value, token)
        return value

    def reachable(self, roots: Iterable[Node]) -> dict[str, Node]:
        """Everything inside ``roots`` and whatever they refer to, by pointer."""
        found: dict[str, Node] = {}
        queue = deque(roots)
        while queue:
            node = queue.popleft()
            if node.pointer in found:
                continue
            found[node.pointer] = node
            queue.extend(self._children.get(node.pointer, ()))
            target = self.target(node)
            if target is not None:
                queue.append(target)
        return found

    def view(self, make: Callable[[Document], T]) -> T:
        """What ``make`` makes of this document, made once: ``document.view(operations)``."""
        if make not in self._views:
            self._views[make] = make(self)
        return cast(T, self._views[make])

    @cached_property
    def requested(self) -> dict[str, Node]:
        """The objects that take part in a request body, by pointer; what the service sends is none."""
        return self.reachable(node for node in self.nodes("request body") if not _sent_by_service(node))

    @cached_property
    def replied(self) -> dict[str, Node]:
        """The objects that take part in a reply, by pointer."""
        used = (node for node in self.nodes("response") if node.field == "responses")
        return self.reachable(used)

    def _walk(self, root: Node) -> None:
        stack = [root]
        while stack:
            node = stack.pop()
            if node.pointer in self._nodes:
                continue
            self._nodes[node.pointer] = node
            self._kinds.setdefault(node.kind, []).append(node)
            children = list(_children(node))
            self._children[node.pointer] = children
            stack.extend(reversed(children))

    def _visit_targets(self) -> None:
        """Walk what references lead to outside the usual places of objects, such as ``#/x-shared/Name``."""
        waiting = deque(node for node in self._nodes.values() if node.ref)
        while waiting:
            node = waiting.popleft()
            pointer = self.place(node.ref)
            if pointer is None or pointer in self._nodes:
                continue
            target = self._adopt(pointer, node.kind)
            if target is not None:
                known = len(self._nodes)
                self._walk(target)
                waiting.extend(new for new in list(self._nodes.values())[known:] if new.ref)

    def _adopt(self, pointer: str, kind: Kind) -> Node | None:
        value = self.value_at(pointer)
        if not is_object(value):
            return None
        return Node(kind, pointer, value, key=tokens(pointer)[-1], parent=self.root)


def _step(value: Any, token: str) -> Any:
    """One step along a pointer. Raises ``LookupError`` if there is no such place."""
    if not is_array(value):
        return as_object(value)[token]
    if not (token.isascii() and token.isdigit()):
        raise LookupError(token)
    return value[int(token[:9])]


def _children(node: Node) -> Iterator[Node]:
    fields = GRAMMAR.get(node.kind, {})
    if node.kind == "callback":
        yield from _of_map(node, "", node.value, "path item", skip_extensions=True)
    for name, value in node.value.items():
        if name not in fields:
            continue
        shape, kind = fields[name]
        where = f"{node.pointer}/{escape(name)}"
        if shape == "list":
            for index, item in enumerate(as_list(value)):
                if is_object(item):
                    yield Node(kind, f"{where}/{index}", item, str(index), name, node)
        elif shape == "one":
            if is_object(value):
                yield Node(kind, where, value, name, name, node)
        else:
            yield from _of_map(node, name, as_object(value), kind, skip_extensions=shape == "pattern")


def _of_map(node: Node, name: str, members: Object, kind: Kind, *, skip_extensions: bool) -> Iterator[Node]:
    where = f"{node.pointer}/{escape(name)}" if name else node.pointer
    for key, value in members.items():
        if is_object(value) and not (skip_extensions and key.startswith("x-")):
            yield Node(kind, f"{where}/{escape(key)}", value, key, name, node)


def _sent_by_service(body: Node) -> bool:
    """Whether a webhook or a callback has this body."""
    return body.pointer.startswith("/webhooks/") or "/callbacks/" in body.pointer
