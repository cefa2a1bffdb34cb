"""The calls that a loaded resource makes: for what it is related to, at the address that it came with."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, cast

from .core import Call, RawReply
from .errors import InvalidArgumentError
from .jsonapi import Id, ResourceCalls
from .page import ANY_META, async_pages, paged, pages
from .pagination import Pairs, place_of
from .relationships import Relationship, RelationshipObject, ToMany, ToOne, document_of
from .resource import Resource
from .schema import relationships_of
from .suggestions import did_you_mean
from .transport import AsyncTransport, SyncTransport
from .types import ManyQuery, OneQuery

P = TypeVar("P")

_OF_ANY = ("include", "fields", "options")
_OF_PAGES = ("sort", "filters", "page_number", "page_size", "page_offset", "page_limit")


def fetch(resource: Resource, relationship: Relationship, query: ManyQuery) -> Any:
    """What a relationship leads to, of a resource that a synchronous client read."""
    transport = document_of(resource).__transport__
    if not isinstance(transport, SyncTransport):
        raise _wrong_client(resource, transport, "fetch_async")
    call = _call(resource, relationship, query, transport)
    return transport.run(paged(call, transport) if relationship.many else call)


async def fetch_async(resource: Resource, relationship: Relationship, query: ManyQuery) -> Any:
    """What a relationship leads to, of a resource that an asynchronous client read."""
    transport = document_of(resource).__transport__
    if not isinstance(transport, AsyncTransport):
        raise _wrong_client(resource, transport, "fetch")
    call = _call(resource, relationship, query, transport)
    return await transport.run(paged(call, transport) if relationship.many else call)


class _Any(ToMany[Resource]):
    """A relationship that is known by its name alone: it leads to none, one or several."""


def any_of(resource: Resource, name: str) -> Relationship:
    """A relationship by its name on the wire, whether it is declared or not, as one to many."""
    declared = {each.name: each.targets for each in relationships_of(type(resource)).values()}
    return _Any(name, *declared.get(name, ()), exact=False)


def _call(
    resource: Resource,
    relationship: Relationship,
    query: ManyQuery,
    transport: SyncTransport | AsyncTransport,
) -> Call[Any]:
    _check(resource, relationship, query)
    calls = _RelatedCalls(transport, resource)
    id = None if resource.__resource_type__.singleton else resource
    if isinstance(relationship, ToMany):
        make: Any = pages if isinstance(transport, SyncTransport) else async_pages
        return calls.to_many(cast("ToMany[object]", relationship), id, query, make(ANY_META))
    return calls.to_one(cast("ToOne[object]", relationship), id, query)


def _check(resource: Resource, relationship: object, query: ManyQuery) -> None:
    cls = type(resource)
    declared = relationships_of(cls)
    if not isinstance(relationship, _Any) and relationship not in declared.values():
        name = relationship.python_name if isinstance(relationship, Relationship) else str(relationship)
        raise InvalidArgumentError(
            f"relationship: {relationship!r} is none of {cls.__name__}: expected {cls.__name__}.NAME"
            f"{did_you_mean(name, declared)}"
        )
    many = isinstance(relationship, ToMany)
    names = (*_OF_ANY, *_OF_PAGES) if many else _OF_ANY
    faults = [
        f"{name}: there is no such argument{did_you_mean(name, names)}"
        if many or name not in _OF_PAGES
        else f"{name}: a to-one relationship takes none"
        for name in query
        if name not in names
    ]
    if faults:
        raise InvalidArgumentError(*faults)


class _RelatedCalls(ResourceCalls[Resource]):
    """The calls about one resource, which may have come with links."""

    def __init__(self, transport: SyncTransport | AsyncTransport, resource: Resource) -> None:
        super().__init__(transport, type(resource))
        self._owner = resource

    def _related(
        self, relationship: Relationship, id: Id, query: OneQuery, read: Callable[[RawReply], P]
    ) -> Call[P]:
        call = super()._related(relationship, id, query, read)
        described = self._resource.path or f"related:{relationship.name}" in self._resource.paths
        # What is left in braces is a variable that the id does not tell.
        path = call.path if described and "{" not in call.path else None
        linked = self._linked(relationship, path)
        if linked is not None:
            own = {name for name, _ in call.query}
            pairs = [pair for pair in linked[1] if pair[0] not in own]
            return call._replace(path=linked[0], query=[*pairs, *call.query])
        if path is None:
            raise self._nowhere(relationship, call.path if described else "")
        return call

    def _linked(self, relationship: Relationship, path: str | None) -> tuple[str, Pairs] | None:
        link = RelationshipObject(self._owner, relationship.name).links.related
        # A copy with another id is another resource: its links are not those of the one that was read.
        if not link or "id" in self._owner.__dict__.get("_changed", ()):
            return None
        return place_of(link, self._core.base_url, path)

    def _nowhere(self, relationship: Relationship, path: str) -> InvalidArgumentError:
        name = relationship.python_name
        why = (
            f"the description's path {path} has more variables than the id"
            if path
            else "no path is described"
        )
        return InvalidArgumentError(
            f"{name} of {self._owner!r} cannot be fetched: {why}, and the reply has no link 'related' of it "
            f"below {self._core.base_url}. Call {name}() of the client's accessor, or ask for it with include"
        )


def _wrong_client(resource: Resource, transport: object, other: str) -> InvalidArgumentError:
    if isinstance(transport, SyncTransport | AsyncTransport):
        called = "await RESOURCE.fetch_async(…)" if other == "fetch_async" else "RESOURCE.fetch(…)"
        kind = "asynchronous" if other == "fetch_async" else "synchronous"
        return InvalidArgumentError(f"{resource!r} was read by the {kind} {transport.name}: write {called}")
    return InvalidArgumentError(
        f"{resource!r} has no client to fetch with: it was parsed, unpickled, or made by hand. Retrieve it "
        "with a client, or give its id to the method of the accessor that is named like the relationship"
    )
