"""The bases of generated accessors: each method makes a call, the client runs it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Generic, TypeVar

from typing_extensions import Unpack

from .client import AsyncClient, SyncClient
from .jsonapi import Action, ResourceCalls
from .operations import Operation
from .page import AsyncPage, Page
from .relationships import ToMany, ToOne
from .resource import Resource
from .types import ManyQuery, OneQuery, RequestOptions

R = TypeVar("R", bound=Resource)
T = TypeVar("T")

_NO_ARGUMENTS: Mapping[str, object] = {}


class ResourceApi(Generic[R]):
    """The base of a resource type's accessor."""

    _resource: type[R]

    def __init__(self, client: SyncClient) -> None:
        self._transport = client.__transport__

    def __repr__(self) -> str:
        return f"<{type(self).__name__} at {self._transport.core.base_url}>"

    @cached_property
    def _calls(self) -> ResourceCalls[R]:
        return ResourceCalls(self._transport.core, self._resource)

    def _list(self, **query: Unpack[ManyQuery]) -> Page[R]:
        return self._transport.run(self._calls.list(query, Page[R]))

    def _retrieve(self, id: str | None, **query: Unpack[OneQuery]) -> R:
        return self._transport.run(self._calls.retrieve(id, query))

    def _create(self, accepts: type, arguments: Mapping[str, object], **query: Unpack[OneQuery]) -> R:
        return self._transport.run(self._calls.create(accepts, arguments, query))

    def _update(
        self, id: str | None, accepts: type, arguments: Mapping[str, object], **query: Unpack[OneQuery]
    ) -> R:
        return self._transport.run(self._calls.update(id, accepts, arguments, query))

    def _delete(self, id: str | None, **query: Unpack[OneQuery]) -> None:
        return self._transport.run(self._calls.delete(id, query))

    def _to_one(self, relationship: ToOne[T], id: str | None, **query: Unpack[OneQuery]) -> T:
        return self._transport.run(self._calls.to_one(relationship, id, query))

    def _to_many(self, relationship: ToMany[T], id: str | None, **query: Unpack[ManyQuery]) -> Page[T]:
        return self._transport.run(self._calls.to_many(relationship, id, query, Page[T]))

    def _action(
        self,
        action: Action[T],
        id: str | None,
        arguments: Mapping[str, object] = _NO_ARGUMENTS,
        **query: Unpack[OneQuery],
    ) -> T:
        return self._transport.run(self._calls.action(action, id, arguments, query))

    def _action_many(
        self,
        action: Action[T],
        id: str | None,
        arguments: Mapping[str, object] = _NO_ARGUMENTS,
        **query: Unpack[ManyQuery],
    ) -> Page[T]:
        return self._transport.run(self._calls.action_many(action, id, arguments, query, Page[T]))


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


class AsyncResourceApi(Generic[R]):
    """The base of a resource type's asynchronous accessor."""

    _resource: type[R]

    def __init__(self, client: AsyncClient) -> None:
        self._transport = client.__transport__

    def __repr__(self) -> str:
        return f"<{type(self).__name__} at {self._transport.core.base_url}>"

    @cached_property
    def _calls(self) -> ResourceCalls[R]:
        return ResourceCalls(self._transport.core, self._resource)

    async def _list(self, **query: Unpack[ManyQuery]) -> AsyncPage[R]:
        return await self._transport.run(self._calls.list(query, AsyncPage[R]))

    async def _retrieve(self, id: str | None, **query: Unpack[OneQuery]) -> R:
        return await self._transport.run(self._calls.retrieve(id, query))

    async def _create(self, accepts: type, arguments: Mapping[str, object], **query: Unpack[OneQuery]) -> R:
        return await self._transport.run(self._calls.create(accepts, arguments, query))

    async def _update(
        self, id: str | None, accepts: type, arguments: Mapping[str, object], **query: Unpack[OneQuery]
    ) -> R:
        return await self._transport.run(self._calls.update(id, accepts, arguments, query))

    async def _delete(self, id: str | None, **query: Unpack[OneQuery]) -> None:
        return await self._transport.run(self._calls.delete(id, query))

    async def _to_one(self, relationship: ToOne[T], id: str | None, **query: Unpack[OneQuery]) -> T:
        return await self._transport.run(self._calls.to_one(relationship, id, query))

    async def _to_many(
        self, relationship: ToMany[T], id: str | None, **query: Unpack[ManyQuery]
    ) -> AsyncPage[T]:
        return await self._transport.run(self._calls.to_many(relationship, id, query, AsyncPage[T]))

    async def _action(
        self,
        action: Action[T],
        id: str | None,
        arguments: Mapping[str, object] = _NO_ARGUMENTS,
        **query: Unpack[OneQuery],
    ) -> T:
        return await self._transport.run(self._calls.action(action, id, arguments, query))

    async def _action_many(
        self,
        action: Action[T],
        id: str | None,
        arguments: Mapping[str, object] = _NO_ARGUMENTS,
        **query: Unpack[ManyQuery],
    ) -> AsyncPage[T]:
        return await self._transport.run(self._calls.action_many(action, id, arguments, query, AsyncPage[T]))


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
