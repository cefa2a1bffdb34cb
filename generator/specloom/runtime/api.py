"""The bases of generated accessors: each method makes a call, the client runs it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from typing_extensions import Unpack

from .bulk import BulkResult, Progress, arguments_of, id_and_arguments_of, in_tasks, in_threads
from .client import AsyncClient, SyncClient
from .identity import resource_id
from .jsonapi import Action, Id, LinkageChange
from .listing import AsyncListing, Listing
from .page import ANY_META, AsyncPage, N, Page, async_pages, paged, pages
from .relationships import Relationship, ToMany, ToOne
from .resource import Resource
from .types import ManyQuery, OneQuery, RequestOptions
from .values import ResourceIdentifier

if TYPE_CHECKING:
    from .operations import Operation

R = TypeVar("R", bound=Resource)
T = TypeVar("T")

_NO_ARGUMENTS: Mapping[str, object] = {}


class ResourceApi(Listing[R]):
    """The base of a resource type's accessor."""

    def __init__(self, client: SyncClient) -> None:
        self._transport = client.__transport__

    def __repr__(self) -> str:
        return f"<{type(self).__name__} at {self._transport.core.base_url}>"

    def _id(self, id: Id) -> str:
        return resource_id(id, self._resource.__resource_type__.type)

    def _retrieve(self, id: Id, **query: Unpack[OneQuery]) -> R:
        return self._transport.run(self._calls.retrieve(id, query))

    def _create(self, accepts: type, arguments: Mapping[str, object], **query: Unpack[OneQuery]) -> R:
        return self._transport.run(self._calls.create(accepts, arguments, query))

    def _update(self, id: Id, accepts: type, arguments: Mapping[str, object], **query: Unpack[OneQuery]) -> R:
        return self._transport.run(self._calls.update(id, accepts, arguments, query))

    def _delete(self, id: Id, **query: Unpack[OneQuery]) -> None:
        return self._transport.run(self._calls.delete(id, query))

    def _create_many(
        self,
        accepts: type,
        items: Iterable[Mapping[str, Any]],
        *,
        concurrency: int,
        progress: Progress | None,
        **query: Unpack[OneQuery],
    ) -> BulkResult[R]:
        return in_threads(
            lambda each: self._create(accepts, arguments_of(each), **query), items, concurrency, progress
        )

    def _update_many(
        self,
        accepts: type,
        items: Iterable[tuple[Resource | str, Mapping[str, Any]]],
        *,
        concurrency: int,
        progress: Progress | None,
        **query: Unpack[OneQuery],
    ) -> BulkResult[R]:
        def update(item: object) -> R:
            id, arguments = id_and_arguments_of(item)
            return self._update(id, accepts, arguments, **query)

        return in_threads(update, items, concurrency, progress)

    def _delete_many(
        self,
        ids: Iterable[Resource | str],
        *,
        concurrency: int,
        progress: Progress | None,
        **query: Unpack[OneQuery],
    ) -> BulkResult[None]:
        return in_threads(lambda each: self._delete(each, **query), ids, concurrency, progress)

    def _to_one(self, relationship: ToOne[T], id: Id, **query: Unpack[OneQuery]) -> T:
        return self._transport.run(self._calls.to_one(relationship, id, query))

    def _to_many(
        self, relationship: ToMany[T], id: Id, meta: type[N] = ANY_META, **query: Unpack[ManyQuery]
    ) -> Page[T, N]:
        call = self._calls.to_many(relationship, id, query, pages(meta))
        return self._transport.run(paged(call, self._transport))

    def _linkage(
        self, relationship: Relationship, id: Id, **query: Unpack[OneQuery]
    ) -> ResourceIdentifier | None:
        return self._transport.run(self._calls.linkage(relationship, id, query))

    def _linkages(
        self, relationship: Relationship, id: Id, meta: type[N] = ANY_META, **query: Unpack[ManyQuery]
    ) -> Page[ResourceIdentifier, N]:
        call = self._calls.linkages(relationship, id, query, pages(meta))
        return self._transport.run(paged(call, self._transport))

    def _link(
        self, change: LinkageChange, relationship: Relationship, id: Id, **query: Unpack[OneQuery]
    ) -> None:
        return self._transport.run(self._calls.link(change, relationship, id, query))

    def _action(
        self,
        action: Action[T],
        id: Id,
        arguments: Mapping[str, object] = _NO_ARGUMENTS,
        **query: Unpack[OneQuery],
    ) -> T:
        return self._transport.run(self._calls.action(action, id, arguments, query))

    def _action_many(
        self,
        action: Action[T],
        id: Id,
        arguments: Mapping[str, object] = _NO_ARGUMENTS,
        meta: type[N] = ANY_META,
        **query: Unpack[ManyQuery],
    ) -> Page[T, N]:
        call = self._calls.action_many(action, id, arguments, query, pages(meta))
        return self._transport.run(paged(call, self._transport))


class OperationGroup:
    """The base of the accessor of a group of plain operations."""

    def __init__(self, client: SyncClient) -> None:
        self._transport = client.__transport__

    def __repr__(self) -> str:
        return f"<{type(self).__name__} at {self._transport.core.base_url}>"

    def _call(
        self,
        operation: Operation[T],
        *values: object,
        body: object = None,
        options: RequestOptions | None = None,
    ) -> T:
        return self._transport.run(operation.call(values, body, options))


class AsyncResourceApi(AsyncListing[R]):
    """The base of a resource type's asynchronous accessor."""

    def __init__(self, client: AsyncClient) -> None:
        self._transport = client.__transport__

    def __repr__(self) -> str:
        return f"<{type(self).__name__} at {self._transport.core.base_url}>"

    def _id(self, id: Id) -> str:
        return resource_id(id, self._resource.__resource_type__.type)

    async def _retrieve(self, id: Id, **query: Unpack[OneQuery]) -> R:
        return await self._transport.run(self._calls.retrieve(id, query))

    async def _create(self, accepts: type, arguments: Mapping[str, object], **query: Unpack[OneQuery]) -> R:
        return await self._transport.run(self._calls.create(accepts, arguments, query))

    async def _update(
        self, id: Id, accepts: type, arguments: Mapping[str, object], **query: Unpack[OneQuery]
    ) -> R:
        return await self._transport.run(self._calls.update(id, accepts, arguments, query))

    async def _delete(self, id: Id, **query: Unpack[OneQuery]) -> None:
        return await self._transport.run(self._calls.delete(id, query))

    async def _create_many(
        self,
        accepts: type,
        items: Iterable[Mapping[str, Any]],
        *,
        concurrency: int,
        progress: Progress | None,
        **query: Unpack[OneQuery],
    ) -> BulkResult[R]:
        async def create(item: object) -> R:
            return await self._create(accepts, arguments_of(item), **query)

        return await in_tasks(create, items, concurrency, progress)

    async def _update_many(
        self,
        accepts: type,
        items: Iterable[tuple[Resource | str, Mapping[str, Any]]],
        *,
        concurrency: int,
        progress: Progress | None,
        **query: Unpack[OneQuery],
    ) -> BulkResult[R]:
        async def update(item: object) -> R:
            id, arguments = id_and_arguments_of(item)
            return await self._update(id, accepts, arguments, **query)

        return await in_tasks(update, items, concurrency, progress)

    async def _delete_many(
        self,
        ids: Iterable[Resource | str],
        *,
        concurrency: int,
        progress: Progress | None,
        **query: Unpack[OneQuery],
    ) -> BulkResult[None]:
        return await in_tasks(lambda each: self._delete(each, **query), ids, concurrency, progress)

    async def _to_one(self, relationship: ToOne[T], id: Id, **query: Unpack[OneQuery]) -> T:
        return await self._transport.run(self._calls.to_one(relationship, id, query))

    async def _to_many(
        self, relationship: ToMany[T], id: Id, meta: type[N] = ANY_META, **query: Unpack[ManyQuery]
    ) -> AsyncPage[T, N]:
        call = self._calls.to_many(relationship, id, query, async_pages(meta))
        return await self._transport.run(paged(call, self._transport))

    async def _linkage(
        self, relationship: Relationship, id: Id, **query: Unpack[OneQuery]
    ) -> ResourceIdentifier | None:
        return await self._transport.run(self._calls.linkage(relationship, id, query))

    async def _linkages(
        self, relationship: Relationship, id: Id, meta: type[N] = ANY_META, **query: Unpack[ManyQuery]
    ) -> AsyncPage[ResourceIdentifier, N]:
        call = self._calls.linkages(relationship, id, query, async_pages(meta))
        return await self._transport.run(paged(call, self._transport))

    async def _link(
        self, change: LinkageChange, relationship: Relationship, id: Id, **query: Unpack[OneQuery]
    ) -> None:
        return await self._transport.run(self._calls.link(change, relationship, id, query))

    async def _action(
        self,
        action: Action[T],
        id: Id,
        arguments: Mapping[str, object] = _NO_ARGUMENTS,
        **query: Unpack[OneQuery],
    ) -> T:
        return await self._transport.run(self._calls.action(action, id, arguments, query))

    async def _action_many(
        self,
        action: Action[T],
        id: Id,
        arguments: Mapping[str, object] = _NO_ARGUMENTS,
        meta: type[N] = ANY_META,
        **query: Unpack[ManyQuery],
    ) -> AsyncPage[T, N]:
        call = self._calls.action_many(action, id, arguments, query, async_pages(meta))
        return await self._transport.run(paged(call, self._transport))


class AsyncOperationGroup:
    """The base of the asynchronous accessor of a group of plain operations."""

    def __init__(self, client: AsyncClient) -> None:
        self._transport = client.__transport__

    def __repr__(self) -> str:
        return f"<{type(self).__name__} at {self._transport.core.base_url}>"

    async def _call(
        self,
        operation: Operation[T],
        *values: object,
        body: object = None,
        options: RequestOptions | None = None,
    ) -> T:
        return await self._transport.run(operation.call(values, body, options))
