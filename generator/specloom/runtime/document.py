"""A compound document: its resources, what linkage leads to, and the text that it was read from.

Models hold the attributes that the API's description declares. Everything else that the service sent
(unknown attributes, links, meta, relationships) is read from the text when it is asked for, because
turning it into objects for every reply would cost more than all of the models.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from copy import copy, deepcopy
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

    def held(self) -> list[Resource | None]:
        """Those that somebody holds, each in its place."""
        return [reference() for reference in self._references]

    def collect(self, content: bytes, document: Document) -> tuple[Resource, ...]:
        """All of them, of the document with this text."""
        kept = self.held()
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
        self._resources: dict[tuple[str, str], Resource] | None = None
        self._local: dict[tuple[str, str], Resource] | None = None
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
        """Every resource by type and id; of several the first, primary ones before."""
        if self._resources is None:
            # The later one stays.
            listed = (*reversed(self.included), *reversed(self.data))
            self._resources = {(resource.type, resource.id): resource for resource in listed}
        return self._resources

    def joined(self, others: Iterable[Resource]) -> Document:
        """The same document, but for that linkage leads to these resources, too."""
        twin = copy(self)
        twin._resources = {**self.resources, **{(each.type, each.id): each for each in others}}
        return twin

    def find(self, type: str, id: str = "", *, lid: str = "") -> Resource | None:
        """The resource that linkage of this type and id leads to, None if it is not in the document.

        Of several with the same type and id that is the first, a primary one before those included.

        Args:
            type: The resource type, as it is called on the wire.
            id: Its id; leave it out for a resource that has none yet.
            lid: Its id within the document (JSON:API 1.1, section 7.2.1), where it has no other.
        """
        found = self.resources.get((type, id)) if id else None
        return found or (self._by_lid().get((type, lid)) if lid else None)

    def _by_lid(self) -> Mapping[tuple[str, str], Resource]:
        if self._local is None:
            listed = (*reversed(self.included), *reversed(self.data))
            self._local = {(each.type, str(self.object_of(each).get("lid", ""))): each for each in listed}
        return self._local

    def object_of(self, resource: Resource) -> Json:
        """The resource object, as plain JSON data, that one of the document's resources was read from.

        Ids cannot tell which that is: they can be missing, or the same for several. The place can.
        """
        members = resource.__dict__
        if "_object" not in members:
            self._hand_out("data", self.primary)
            self._hand_out("included", self.included)
        return cast("Json", members.get("_object", _NOTHING))

    def _hand_out(self, name: str, resources: Sequence[Resource] | Lent) -> None:
        """Give the resources of a member of the document each its resource object."""
        listed = resources.held() if isinstance(resources, Lent) else resources
        for resource, item in zip(listed, _listed(self.tree.get(name)), strict=False):
            if resource is not None:
                vars(resource)["_object"] = as_object(item)

    def __repr__(self) -> str:
        return f"<Document of {len(self.data)} resources, {len(self.included)} included>"


def _listed(value: object) -> Iterable[object]:
    return cast("list[object]", value) if isinstance(value, list) else (value,)
