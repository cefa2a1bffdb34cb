"""A compound document: its resources, one object for each type and id, and the text it was read from.

Models hold the attributes that the API's description declares. Everything else that the service sent
(unknown attributes, links, meta, relationships) is read from the text when it is asked for, because
turning it into objects for every reply would cost more than all of the models.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from typing import TYPE_CHECKING, Any, cast
from weakref import ref

from pydantic_core import from_json

from .errors import ErrorObject, SeveralFoundError
from .values import Links, Meta

if TYPE_CHECKING:
    from .resource import Resource
    from .transport import AsyncTransport, SyncTransport

Json = Mapping[str, Any]
_NOTHING: Json = {}


def as_object(value: object) -> Json:
    """The value if it is a JSON object, else an empty one: what a service sends need not be well formed."""
    return cast("Json", value) if isinstance(value, Mapping) else _NOTHING


class UnreadableError(ValueError):
    """The text is not the document that was expected; the message says why."""


class Lent:
    """The primary resources of a document that does not keep them: each of them keeps the document.

    Kept both ways, they would stay until the garbage collector comes: iterating over many pages would spend a
    seventh of its time on that. Those that nobody holds when they are asked for are read once more.
    """

    def __init__(
        self, resources: Iterable[Resource], read_again: Callable[[bytes, Document], Sequence[Resource]]
    ) -> None:
        self._references = list(map(ref, resources))
        self._read_again = read_again

    def collect(self, content: bytes, document: Document) -> tuple[Resource, ...]:
        """All of them, of the document with this text."""
        kept = [reference() for reference in self._references]
        made = self._read_again(content, document) if None in kept else ()
        return tuple(made[index] if old is None else old for index, old in enumerate(kept))


class Document:
    """What a reply said. ``data`` are its primary resources, ``included`` the others."""

    def __init__(self, content: bytes | None = None, tree: Json | None = None) -> None:
        self.primary: tuple[Resource, ...] | Lent = ()
        self.included: tuple[Resource, ...] = ()
        self.top: Json | None = None
        self._content = content
        self._tree = tree
        self._objects: dict[tuple[str, str], Json] | None = None
        self._resources: dict[tuple[str, str], Resource] | None = None
        # Of the client that read it; None of a document that none read.
        self.__transport__: SyncTransport | AsyncTransport | None = None

    @property
    def data(self) -> tuple[Resource, ...]:
        """The primary resources."""
        primary = self.primary
        if isinstance(primary, Lent):
            self.primary = primary = primary.collect(self._content or b"", self)
        return primary

    def __getstate__(self) -> dict[str, Any]:
        # The client stays behind: it holds secrets.
        return {**self.__dict__, "primary": self.data, "__transport__": None}

    @property
    def tree(self) -> Json:
        """The whole document as plain JSON data."""
        if self._tree is None:
            self._tree = as_object(from_json(self._content or b"{}"))
        return self._tree

    @property
    def sent(self) -> bool:
        """Whether it was read from text, not made in Python."""
        return self._content is not None

    @property
    def errors(self) -> tuple[ErrorObject, ...]:
        """The error objects of an error document."""
        members = self.tree.get("errors")
        listed = cast("list[object]", members) if isinstance(members, list) else []
        return tuple(ErrorObject.parse(as_object(member)) for member in listed)

    @property
    def resource(self) -> Resource | None:
        """The primary resource of a document about one; None if its data is null or not there.

        Raises:
            SeveralFoundError: Its data is a list of several.
        """
        if len(self.data) > 1:
            raise SeveralFoundError(f"this document is about {len(self.data)} resources, not one")
        return self.data[0] if self.data else None

    def to_jsonapi(self) -> dict[str, Any]:
        """The whole document as plain JSON data, exactly as it was read."""
        return deepcopy(dict(self.tree))

    @property
    def meta(self) -> Meta:
        """The document's ``meta``."""
        return Meta(as_object(self._top.get("meta")))

    @property
    def links(self) -> Links:
        """The document's ``links``."""
        return Links(as_object(self._top.get("links")))

    @property
    def _top(self) -> Json:
        return self.tree if self.top is None else self.top

    @property
    def resources(self) -> Mapping[tuple[str, str], Resource]:
        """Every resource by type and id."""
        if self._resources is None:
            # The later one stays: of a resource that is in both, that is the primary one.
            listed = (*reversed(self.included), *reversed(self.data))
            self._resources = {(resource.type, resource.id): resource for resource in listed}
        return self._resources

    def find(self, type: str, id: str) -> Resource | None:
        """The resource of this type and id, if it is in the document."""
        return self.resources.get((type, id))

    def object_of(self, type: str, id: str) -> Json:
        """The resource object of this type and id as plain JSON data, empty if there is none."""
        if self._objects is None:
            objects: dict[tuple[str, str], Json] = {}
            for item in self._resource_objects():
                objects.setdefault((str(item.get("type")), str(item.get("id", ""))), item)
            self._objects = objects
        return self._objects.get((type, id), _NOTHING)

    def _resource_objects(self) -> Iterator[Json]:
        data = self.tree.get("data")
        yield from map(as_object, _listed(data))
        yield from map(as_object, _listed(self.tree.get("included")))

    def __repr__(self) -> str:
        return f"<Document of {len(self.data)} resources, {len(self.included)} included>"


def _listed(value: object) -> Iterable[object]:
    return cast("list[object]", value) if isinstance(value, list) else (value,)
