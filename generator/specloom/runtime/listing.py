"""What a collection offers beside pages: iteration, the first, how many, one by attributes, many by id."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast, overload

from typing_extensions import Unpack

from .equality import found_by
from .errors import NotFoundError, SeveralFoundError
from .identity import check_several, resource_id
from .iteration import AsyncIteration, Iteration
from .jsonapi import ResourceCalls
from .page import ANY_META, AsyncPage, N, Page, async_pages, paged, pages
from .resource import Resource
from .values import Meta

if TYPE_CHECKING:
    from .transport import AsyncTransport, SyncTransport
    from .types import Many, ManyQuery, OneQuery

R = TypeVar("R", bound=Resource)
M_co = TypeVar("M_co", covariant=True)

_BATCH = 25
_LONGEST_BATCH = 100  # More ids would make a URL that some servers refuse.
_IDS = "ids"
_SIZES = ("page_size", "page_limit")


class RetrievedMany(Sequence[M_co], Generic[M_co]):
    """What was found, in the order of the ids given; ``missing`` are the ids that no resource has."""

    def __init__(self, resources: Sequence[M_co], missing: Sequence[str] = ()) -> None:
        self._resources = tuple(resources)
        self.missing: tuple[str, ...] = tuple(missing)

    @overload
    def __getitem__(self, index: int) -> M_co: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[M_co]: ...
    def __getitem__(self, index: int | slice) -> M_co | Sequence[M_co]:
        return self._resources[index]

    def __len__(self) -> int:
        return len(self._resources)

    def __repr__(self) -> str:
        missing = f", missing={self.missing!r}" if self.missing else ""
        return f"{type(self).__name__}({list(self._resources)!r}{missing})"


class _Wanted(Generic[R]):
    """The ids that are asked for, how they are asked for, and what was found of them."""

    def __init__(self, cls: type[R], ids: Many[R | str], query: ManyQuery) -> None:
        resource = cls.__resource_type__
        check_several(ids, "ids: expected several ids or resources")
        self.ids = [resource_id(id, resource.type) for id in ids]
        self.found: dict[str, R] = {}
        self.listed = _IDS in resource.filters
        self._awaited: set[str] = set()
        self._query = query
        self._size = next(filter(None, map(query.get, _SIZES)), None)

    def batches(self) -> Iterator[ManyQuery]:
        """The queries that list the ids, as many at once as a page holds."""
        ids = list(dict.fromkeys(self.ids))
        size = min(cast("int", self._size or _BATCH), _LONGEST_BATCH)
        for start in range(0, len(ids), size):
            self._awaited = set(ids[start : start + size])
            yield cast("ManyQuery", {**self._query, "filters": {_IDS: ids[start : start + size]}})

    def take(self, resource: R) -> bool:
        """Note what was found; gives whether it was the last of its batch."""
        self.found[resource.id] = resource
        self._awaited.discard(resource.id)
        return not self._awaited

    def single(self) -> Iterator[tuple[str, OneQuery]]:
        """The queries that retrieve them one by one."""
        query: Any = {name: value for name, value in self._query.items() if name not in _SIZES}
        yield from ((id, query) for id in dict.fromkeys(self.ids))

    def result(self) -> RetrievedMany[R]:
        """What was found, in the order that was asked for."""
        missing = [id for id in dict.fromkeys(self.ids) if id not in self.found]
        return RetrievedMany([self.found[id] for id in self.ids if id in self.found], missing)


def _sole(cls: type[R], page: Page[R] | AsyncPage[R], filters: Mapping[str, Any]) -> R | None:
    if len(page) > 1 or page.links.next or (len(page) == 1 and (page.total or 1) > 1):
        some = ", ".join(repr(resource.id) for resource in page)
        raise SeveralFoundError(
            f"several {cls.__resource_type__.type!r} have {dict(filters)!r}, such as those with ids {some}"
        )
    return page[0] if page else None


def _large(cls: type[Resource], query: ManyQuery) -> ManyQuery:
    """The query with large pages, if it tells a page's size at all."""
    most = cls.__resource_type__.paging_of("list").most or _BATCH
    return cast("ManyQuery", {**query, **{name: most for name in _SIZES if query.get(name)}})


class Listing(Generic[R]):
    """What is listed; generated methods call these."""

    _resource: type[R]
    _transport: SyncTransport

    @cached_property
    def _calls(self) -> ResourceCalls[R]:
        return ResourceCalls(self._transport, self._resource)

    def _list(self, meta: type[N] = ANY_META, **query: Unpack[ManyQuery]) -> Page[R, N]:
        return self._transport.run(paged(self._calls.list(query, pages(meta)), self._transport))

    def _iterate(
        self, *, meta: type[N] = ANY_META, prefetch: bool = True, **query: Unpack[ManyQuery]
    ) -> Iteration[R, N]:
        call = paged(self._calls.list(query, pages(meta)), self._transport)
        return Iteration(self._transport, call, prefetch=prefetch)

    def _first(self, **query: Unpack[ManyQuery]) -> R | None:
        page = self._list(Meta, **query)
        return page[0] if page else None

    def _count(self, **query: Unpack[ManyQuery]) -> int:
        page = self._list(Meta, **query)
        if page.total is not None or not page.has_next:
            return len(page) if page.total is None else page.total
        large = _large(self._resource, query)
        return sum(1 for _ in (page.iterate() if large == query else self._iterate(**large)))

    def _find_by(self, wanted: Mapping[str, object], **query: Unpack[ManyQuery]) -> R | None:
        query["filters"] = found_by(self._resource, wanted)
        return _sole(self._resource, self._list(Meta, **query), wanted)

    def _retrieve_many(self, ids: Many[R | str], **query: Unpack[ManyQuery]) -> RetrievedMany[R]:
        wanted = _Wanted(self._resource, ids, query)
        if wanted.listed:
            for batch in wanted.batches():
                any(map(wanted.take, self._iterate(prefetch=False, **batch)))
        else:
            for id, one in wanted.single():
                try:
                    wanted.found[id] = self._transport.run(self._calls.retrieve(id, one))
                except NotFoundError:
                    continue
        return wanted.result()


class AsyncListing(Generic[R]):
    """What is listed, asynchronously; generated methods call these."""

    _resource: type[R]
    _transport: AsyncTransport

    @cached_property
    def _calls(self) -> ResourceCalls[R]:
        return ResourceCalls(self._transport, self._resource)

    async def _list(self, meta: type[N] = ANY_META, **query: Unpack[ManyQuery]) -> AsyncPage[R, N]:
        return await self._transport.run(paged(self._calls.list(query, async_pages(meta)), self._transport))

    def _iterate(
        self, *, meta: type[N] = ANY_META, prefetch: bool = True, **query: Unpack[ManyQuery]
    ) -> AsyncIteration[R, N]:
        call = paged(self._calls.list(query, async_pages(meta)), self._transport)
        return AsyncIteration(self._transport, call, prefetch=prefetch)

    async def _first(self, **query: Unpack[ManyQuery]) -> R | None:
        page = await self._list(Meta, **query)
        return page[0] if page else None

    async def _count(self, **query: Unpack[ManyQuery]) -> int:
        page = await self._list(Meta, **query)
        if page.total is not None or not page.has_next:
            return len(page) if page.total is None else page.total
        large = _large(self._resource, query)
        return len([_ async for _ in (page.iterate() if large == query else self._iterate(**large))])

    async def _find_by(self, wanted: Mapping[str, object], **query: Unpack[ManyQuery]) -> R | None:
        query["filters"] = found_by(self._resource, wanted)
        return _sole(self._resource, await self._list(Meta, **query), wanted)

    async def _retrieve_many(self, ids: Many[R | str], **query: Unpack[ManyQuery]) -> RetrievedMany[R]:
        wanted = _Wanted(self._resource, ids, query)
        if wanted.listed:
            for batch in wanted.batches():
                async for resource in self._iterate(prefetch=False, **batch):
                    if wanted.take(resource):
                        break
        else:
            for id, one in wanted.single():
                try:
                    wanted.found[id] = await self._transport.run(self._calls.retrieve(id, one))
                except NotFoundError:
                    continue
        return wanted.result()
