"""Relationships: how they are declared, and what reading one gives."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, Never, Self, TypeVar, cast, overload

from typing_extensions import Unpack

from .document import Document, Json, as_object
from .errors import InvalidResponseError, NotIncludedError
from .fetching import related_calls
from .values import Links, Meta, ResourceIdentifier

if TYPE_CHECKING:
    from .page import AsyncPage, Page
    from .resource import Resource
    from .types import ManyQuery

T_co = TypeVar("T_co", covariant=True)


class Absent:
    """The type of ``ABSENT``: not there at all, which null is not."""

    def __repr__(self) -> str:
        return "ABSENT"


ABSENT = Absent()


class Relationship:
    """What is declared of a relationship.

    Attributes:
        name: Its name on the wire.
        python_name: The model's attribute.
        targets: The resource types it can lead to; empty for any.
        exact: False if the description of its linkage is doubtful: one identifier and a list are both read.
        polymorphic: Whether an id alone does not say which resource is meant.
        many: Whether it is to-many.
    """

    many = False

    def __init__(self, name: str, *targets: str, exact: bool = True, polymorphic: bool | None = None) -> None:
        self.name = name
        self.python_name: str = name
        self.targets = targets
        self.exact = exact
        self.polymorphic: bool = len(targets) != 1 if polymorphic is None else polymorphic

    def __set_name__(self, owner: type, name: str) -> None:
        self.python_name = name

    def __repr__(self) -> str:
        return f"<{type(self).__name__} relationship {self.name!r}>"


class ToOne(Relationship, Generic[T_co]):
    """A to-one relationship. ``T_co`` is what reading it gives."""

    @overload
    def __get__(self, instance: None, owner: type[Resource]) -> Self: ...
    @overload
    def __get__(self, instance: Resource, owner: type[Resource]) -> T_co: ...
    def __get__(self, instance: Resource | None, owner: type[Resource]) -> Self | T_co:
        if instance is None:
            return self
        link: Any = linkage_of(instance, self.name)
        resources: Any = document_of(instance).resources
        try:
            return cast("T_co", resources[link["type"], link["id"]])
        except (LookupError, TypeError):
            # Whatever is not simply there: null, not included, or of another form.
            found = _resolve(instance, self, link)
        if len(found) > 1:
            raise _mismatch(instance, self, "a list where one resource belongs")
        return cast("T_co", found[0] if found else None)

    if TYPE_CHECKING:
        # At run time models are frozen as a whole.
        def __set__(self, instance: Resource, value: Never) -> None: ...


class ToMany(Relationship, Generic[T_co]):
    """A to-many relationship. ``T_co`` is the resource's class; reading gives a list."""

    many = True

    @overload
    def __get__(self, instance: None, owner: type[Resource]) -> Self: ...
    @overload
    def __get__(self, instance: Resource, owner: type[Resource]) -> list[T_co]: ...
    def __get__(self, instance: Resource | None, owner: type[Resource]) -> Self | list[T_co]:
        if instance is None:
            return self
        linkage: Any = linkage_of(instance, self.name)
        resources: Any = document_of(instance).resources
        try:
            return [resources[link["type"], link["id"]] for link in linkage]
        except (LookupError, TypeError):
            return cast("list[T_co]", _resolve(instance, self, linkage))

    if TYPE_CHECKING:

        def __set__(self, instance: Resource, value: Never) -> None: ...


def _resolve(instance: Resource, relationship: Relationship, linkage: object) -> list[Resource]:
    if isinstance(linkage, Absent):
        raise _not_included(instance, relationship, "the reply does not say what it leads to")
    fits = isinstance(linkage, list) if relationship.many else not isinstance(linkage, list)
    if relationship.exact and not fits:
        raise _mismatch(instance, relationship, f"{linkage!r} as its data")
    document = document_of(instance)
    return [_find(document, instance, relationship, link) for link in _links(linkage)]


def _find(document: Document, instance: Resource, relationship: Relationship, link: Json) -> Resource:
    identifier = _identifier(link)
    found = document.find(identifier.type, identifier.id, lid=identifier.lid)
    if found is None:
        name = repr(identifier.id) if identifier.id else f"with lid {identifier.lid!r}"
        missing = f"{identifier.type} {name} is not in the reply"
        raise _not_included(instance, relationship, missing)
    return found


def _identifier(link: Json) -> ResourceIdentifier:
    id, lid = (str(link.get(name, "")) for name in ("id", "lid"))
    return ResourceIdentifier(str(link.get("type")), id, as_object(link.get("meta")), lid=lid)


def _links(linkage: object) -> list[Json]:
    items = cast("list[object]", linkage) if isinstance(linkage, list) else [linkage]
    return [as_object(item) for item in items if item is not None]


def _not_included(instance: Resource, relationship: Relationship, why: str) -> NotIncludedError:
    name = relationship.python_name
    if not document_of(instance).sent:
        return NotIncludedError(
            f"{name!r} of {instance!r} is not at hand: it was not among the values that this was made of, "
            f"such as {name}={'[…]' if relationship.many else '…'} with resources"
        )
    return NotIncludedError(
        f"{name!r} of {instance!r} was not included ({why}): "
        f"ask for it with include=[{relationship.name!r}]{_or_fetched(instance, name)}"
    )


def _or_fetched(instance: Resource, name: str) -> str:
    """The end of a message: how the client that read a resource gets what it is related to."""
    transport = document_of(instance).__transport__
    if transport is None:
        return ""
    from .transport import AsyncTransport

    cls = type(instance)
    is_declared = isinstance(getattr(cls, name, None), Relationship)
    place, argument = ("", f"{cls.__name__}.{name}") if is_declared else (f".relationships[{name!r}]", "")
    if isinstance(transport, AsyncTransport):
        return f", or await RESOURCE{place}.fetch_async({argument})"
    return f", or call RESOURCE{place}.fetch({argument})"


def _mismatch(instance: Resource, relationship: Relationship, what: str) -> InvalidResponseError:
    kind = "to-many" if relationship.many else "to-one"
    return InvalidResponseError(f"the {kind} relationship {relationship.name!r} of {instance!r} has {what}")


def document_of(resource: Resource) -> Document:
    """The document that a resource was read from: its ``meta``, ``links`` and every other resource in it."""
    return cast("Document", resource.__dict__["_document"])


def object_of(resource: Resource) -> Json:
    """The resource object as the service sent it."""
    own = resource.__dict__.get("_object")
    if own is not None:
        return cast("Json", own)
    return document_of(resource).object_of(resource.__dict__.get("_origin", resource))


def linkage_of(resource: Resource, name: str) -> object:
    """A relationship's ``data`` as plain JSON, or ``ABSENT``. ``name`` is the name on the wire."""
    linkage = resource.__dict__.get("_linkage")
    found = ABSENT if linkage is None else linkage.get(name, ABSENT)
    if found is not ABSENT:
        return found
    # Left out, or of a relationship that is not declared: then only the text has it.
    return _member(resource, name).get("data", ABSENT)


def _member(resource: Resource, name: str) -> Json:
    return as_object(as_object(object_of(resource).get("relationships")).get(name))


class RelationshipObject:
    """A member of ``relationships`` as the service sent it: its linkage, links and meta."""

    def __init__(self, resource: Resource, name: str) -> None:
        self._resource = resource
        self.name = name

    @property
    def has_data(self) -> bool:
        """Whether the reply says what the relationship leads to."""
        return not isinstance(linkage_of(self._resource, self.name), Absent)

    @property
    def identifiers(self) -> tuple[ResourceIdentifier, ...]:
        """What it leads to, without needing the resources themselves.

        Raises:
            NotIncludedError: The reply does not say.
        """
        linkage = linkage_of(self._resource, self.name)
        if isinstance(linkage, Absent):
            relationship = Relationship(self.name)
            raise _not_included(self._resource, relationship, "the reply does not say what it leads to")
        return tuple(map(_identifier, _links(linkage)))

    @property
    def identifier(self) -> ResourceIdentifier | None:
        """What a to-one relationship leads to, None for nothing.

        Raises:
            NotIncludedError: The reply does not say.
            InvalidResponseError: It leads to several resources.
        """
        identifiers = self.identifiers
        if len(identifiers) > 1:
            raise _mismatch(self._resource, Relationship(self.name), f"{len(identifiers)} resources")
        return identifiers[0] if identifiers else None

    @property
    def resources(self) -> list[Resource]:
        """The related resources themselves, none or one of them if it is to-one.

        Raises:
            NotIncludedError: They are not all in the reply.
        """
        linkage = linkage_of(self._resource, self.name)
        return _resolve(self._resource, Relationship(self.name, exact=False), linkage)

    def fetch(self, **query: Unpack[ManyQuery]) -> Page[Resource]:
        """Fetch what it leads to, as ``fetch`` of the resource does: none or one of them if it is to-one.

        Raises as ``fetch`` of the resource does.
        """
        related = related_calls()
        page: Page[Resource] = related.fetch(self._resource, related.any_of(self._resource, self.name), query)
        return page

    async def fetch_async(self, **query: Unpack[ManyQuery]) -> AsyncPage[Resource]:
        """The same as ``fetch``, of a resource that an asynchronous client read."""
        related = related_calls()
        relationship = related.any_of(self._resource, self.name)
        page: AsyncPage[Resource] = await related.fetch_async(self._resource, relationship, query)
        return page

    @property
    def links(self) -> Links:
        """Its ``links``: ``links.related`` is the URL of the related resources."""
        return Links(as_object(_member(self._resource, self.name).get("links")))

    @property
    def meta(self) -> Meta:
        """Its ``meta``."""
        return Meta(as_object(_member(self._resource, self.name).get("meta")))

    def __repr__(self) -> str:
        what: Any = self.identifiers if self.has_data else "not included"
        return f"<RelationshipObject {self.name!r}: {what}>"


class Relationships(Mapping[str, RelationshipObject]):
    """The ``relationships`` of a resource as the service sent them, by name on the wire or in Python."""

    def __init__(self, resource: Resource, names: Mapping[str, str]) -> None:
        self._resource = resource
        self._names = names
        self._members = as_object(object_of(resource).get("relationships"))

    def __getitem__(self, name: str) -> RelationshipObject:
        wire = self._names.get(name, name)
        if wire not in self._members:
            raise KeyError(name)
        return RelationshipObject(self._resource, wire)

    def __iter__(self) -> Iterator[str]:
        return iter(self._members)

    def __len__(self) -> int:
        return len(self._members)

    def __repr__(self) -> str:
        return f"<Relationships {', '.join(self._members)}>"
