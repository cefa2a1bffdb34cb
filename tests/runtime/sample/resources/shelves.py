"""The resource type ``shelves``."""

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, NotRequired, Required

from typing_extensions import TypedDict, Unpack

from .._runtime import (
    CONCURRENCY,
    AsyncIteration,
    AsyncPage,
    AsyncResourceApi,
    BulkResult,
    FilterExpression,
    Filters,
    FilterValue,
    GenericResource,
    Iteration,
    Many,
    Page,
    Paths,
    Progress,
    RequestOptions,
    Resource,
    ResourceApi,
    ResourceType,
    RetrievedMany,
    ToOne,
    ToOneInput,
    attribute,
)
from .._runtime import async_raw as _async_raw
from .._runtime import raw as _raw

if TYPE_CHECKING:
    from .. import queries as _queries
    from ..queries import shelves as _shelves_queries
    from ..queries import warehouses as _warehouses_queries
    from .labels import Label
    from .warehouses import Warehouse


class Shelf(Resource, frozen=True):
    """A shelf of a warehouse."""

    __resource_type__: ClassVar[ResourceType] = ResourceType(
        "shelves",
        path="/shelves",
        names={"label_text": "label-text"},
        alternatives={"create": ("labels", "tickets", None), "update": (None,)},
    )

    filter: ClassVar["_shelves_queries.ShelfFilter"]
    """What resources of this type are filtered by."""
    row: int = attribute("row")
    """Counted from the door."""
    label_text: str | None = attribute("label-text")
    """What its label says."""

    warehouse: ClassVar[ToOne["Warehouse"]] = ToOne("warehouse", "warehouses")
    """Where it stands."""


class ShelfCreate(TypedDict):
    """The arguments of ``shelves.create()``."""

    row: Required[int]
    """Counted from the door."""
    label_text: NotRequired[str | None]
    """What its label says."""
    warehouse: Required[ToOneInput["Warehouse"]]
    """Where it stands."""


class ShelfUpdate(TypedDict):
    """The arguments of ``shelves.update()``."""

    row: NotRequired[int]
    """Counted from the door."""
    label_text: NotRequired[str | None]
    """What its label says."""
    warehouse: NotRequired[ToOneInput["Warehouse"]]
    """Where it stands."""


class Shelves(ResourceApi[Shelf]):
    """Shelves: ``client.shelves``."""

    _resource = Shelf

    @cached_property
    def with_raw_response(self) -> "ShelvesWithRawResponse":
        """The same methods, each of which gives the whole reply: a ``RawResponse``."""
        return ShelvesWithRawResponse(self)

    def list(
        self,
        *,
        include: "Paths[_shelves_queries.ShelfInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_shelves_queries.ShelfSort] | None" = None,
        filters: "Filters | FilterExpression[Shelf] | None" = None,
        page_number: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[Shelf]:
        """List shelves."""
        return self._list(
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            options=options,
        )

    def iterate(
        self,
        *,
        include: "Paths[_shelves_queries.ShelfInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_shelves_queries.ShelfSort] | None" = None,
        filters: "Filters | FilterExpression[Shelf] | None" = None,
        page_number: int | None = None,
        page_size: int | None = None,
        prefetch: bool = True,
        options: RequestOptions | None = None,
    ) -> Iteration[Shelf]:
        """All shelves of all pages."""
        return self._iterate(
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            prefetch=prefetch,
            options=options,
        )

    def first(
        self,
        *,
        include: "Paths[_shelves_queries.ShelfInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_shelves_queries.ShelfSort] | None" = None,
        filters: "Filters | FilterExpression[Shelf] | None" = None,
        options: RequestOptions | None = None,
    ) -> Shelf | None:
        """The first one, None if there is none."""
        return self._first(
            page_size=1, include=include, fields=fields, sort=sort, filters=filters, options=options
        )

    def count(
        self,
        *,
        filters: "Filters | FilterExpression[Shelf] | None" = None,
        options: RequestOptions | None = None,
    ) -> int:
        """How many there are."""
        return self._count(page_size=1, filters=filters, options=options)

    def find_by(
        self,
        /,
        *,
        include: "Paths[_shelves_queries.ShelfInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: FilterValue,
    ) -> Shelf | None:
        """The one that has these values."""
        return self._find_by(arguments, page_size=2, include=include, fields=fields, options=options)

    def retrieve_many(
        self,
        ids: Many[Shelf | str],
        *,
        include: "Paths[_shelves_queries.ShelfInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> RetrievedMany[Shelf]:
        """Those with these ids."""
        return self._retrieve_many(ids, include=include, fields=fields, options=options)

    def retrieve(
        self,
        id: Shelf | str,
        *,
        include: "Paths[_shelves_queries.ShelfInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> Shelf:
        """Retrieve one shelf."""
        return self._retrieve(id, include=include, fields=fields, options=options)

    def create(
        self,
        *,
        include: "Paths[_shelves_queries.ShelfInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[ShelfCreate],
    ) -> "Shelf | Label | GenericResource | None":
        """Create a shelf."""
        return self._create(ShelfCreate, arguments, include=include, fields=fields, options=options)

    def create_many(
        self,
        items: Iterable[ShelfCreate],
        *,
        include: "Paths[_shelves_queries.ShelfInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult["Shelf | Label | GenericResource | None"]:
        """Create many at once."""
        return self._create_many(
            ShelfCreate,
            items,
            concurrency=concurrency,
            progress=progress,
            include=include,
            fields=fields,
            options=options,
        )

    def update(
        self,
        id: Shelf | str,
        *,
        include: "Paths[_shelves_queries.ShelfInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[ShelfUpdate],
    ) -> Shelf:
        """Update a shelf."""
        return self._update(id, ShelfUpdate, arguments, include=include, fields=fields, options=options)

    def update_many(
        self,
        items: Iterable[tuple[Shelf | str, ShelfUpdate]],
        *,
        include: "Paths[_shelves_queries.ShelfInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[Shelf]:
        """Update many at once."""
        return self._update_many(
            ShelfUpdate,
            items,
            concurrency=concurrency,
            progress=progress,
            include=include,
            fields=fields,
            options=options,
        )

    def delete(self, id: Shelf | str, *, options: RequestOptions | None = None) -> None:
        """Delete a shelf."""
        return self._delete(id, options=options)

    def delete_many(
        self,
        ids: Many[Shelf | str],
        *,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[None]:
        """Delete many at once."""
        return self._delete_many(
            ids,
            concurrency=concurrency,
            progress=progress,
            options=options,
        )

    def warehouse(
        self,
        id: Shelf | str,
        *,
        include: "Paths[_warehouses_queries.WarehouseInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> "Warehouse":
        """Where it stands."""
        return self._to_one(Shelf.warehouse, id, include=include, fields=fields, options=options)


class ShelvesWithRawResponse:
    """The methods of ``Shelves``, each of which gives the whole reply: a ``RawResponse``."""

    def __init__(self, api: Shelves) -> None:
        self._api = api

    @_raw(Shelves.list)
    def list(self) -> None:
        """``list``, with the whole reply."""

    @_raw(Shelves.first)
    def first(self) -> None:
        """``first``, with the whole reply."""

    @_raw(Shelves.count)
    def count(self) -> None:
        """``count``, with the whole reply."""

    @_raw(Shelves.find_by)
    def find_by(self) -> None:
        """``find_by``, with the whole reply."""

    @_raw(Shelves.retrieve)
    def retrieve(self) -> None:
        """``retrieve``, with the whole reply."""

    @_raw(Shelves.create)
    def create(self) -> None:
        """``create``, with the whole reply."""

    @_raw(Shelves.update)
    def update(self) -> None:
        """``update``, with the whole reply."""

    @_raw(Shelves.delete)
    def delete(self) -> None:
        """``delete``, with the whole reply."""

    @_raw(Shelves.warehouse)
    def warehouse(self) -> None:
        """``warehouse``, with the whole reply."""


class AsyncShelves(AsyncResourceApi[Shelf]):
    """Shelves: ``client.shelves``."""

    _resource = Shelf

    @cached_property
    def with_raw_response(self) -> "AsyncShelvesWithRawResponse":
        """The same methods, each of which gives the whole reply: a ``RawResponse``."""
        return AsyncShelvesWithRawResponse(self)

    async def list(
        self,
        *,
        include: "Paths[_shelves_queries.ShelfInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_shelves_queries.ShelfSort] | None" = None,
        filters: "Filters | FilterExpression[Shelf] | None" = None,
        page_number: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage[Shelf]:
        """List shelves."""
        return await self._list(
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            options=options,
        )

    def iterate(
        self,
        *,
        include: "Paths[_shelves_queries.ShelfInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_shelves_queries.ShelfSort] | None" = None,
        filters: "Filters | FilterExpression[Shelf] | None" = None,
        page_number: int | None = None,
        page_size: int | None = None,
        prefetch: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncIteration[Shelf]:
        """All shelves of all pages."""
        return self._iterate(
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            prefetch=prefetch,
            options=options,
        )

    async def first(
        self,
        *,
        include: "Paths[_shelves_queries.ShelfInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_shelves_queries.ShelfSort] | None" = None,
        filters: "Filters | FilterExpression[Shelf] | None" = None,
        options: RequestOptions | None = None,
    ) -> Shelf | None:
        """The first one, None if there is none."""
        return await self._first(
            page_size=1, include=include, fields=fields, sort=sort, filters=filters, options=options
        )

    async def count(
        self,
        *,
        filters: "Filters | FilterExpression[Shelf] | None" = None,
        options: RequestOptions | None = None,
    ) -> int:
        """How many there are."""
        return await self._count(page_size=1, filters=filters, options=options)

    async def find_by(
        self,
        /,
        *,
        include: "Paths[_shelves_queries.ShelfInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: FilterValue,
    ) -> Shelf | None:
        """The one that has these values."""
        return await self._find_by(arguments, page_size=2, include=include, fields=fields, options=options)

    async def retrieve_many(
        self,
        ids: Many[Shelf | str],
        *,
        include: "Paths[_shelves_queries.ShelfInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> RetrievedMany[Shelf]:
        """Those with these ids."""
        return await self._retrieve_many(ids, include=include, fields=fields, options=options)

    async def retrieve(
        self,
        id: Shelf | str,
        *,
        include: "Paths[_shelves_queries.ShelfInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> Shelf:
        """Retrieve one shelf."""
        return await self._retrieve(id, include=include, fields=fields, options=options)

    async def create(
        self,
        *,
        include: "Paths[_shelves_queries.ShelfInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[ShelfCreate],
    ) -> "Shelf | Label | GenericResource | None":
        """Create a shelf."""
        return await self._create(ShelfCreate, arguments, include=include, fields=fields, options=options)

    async def create_many(
        self,
        items: Iterable[ShelfCreate],
        *,
        include: "Paths[_shelves_queries.ShelfInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult["Shelf | Label | GenericResource | None"]:
        """Create many at once."""
        return await self._create_many(
            ShelfCreate,
            items,
            concurrency=concurrency,
            progress=progress,
            include=include,
            fields=fields,
            options=options,
        )

    async def update(
        self,
        id: Shelf | str,
        *,
        include: "Paths[_shelves_queries.ShelfInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[ShelfUpdate],
    ) -> Shelf:
        """Update a shelf."""
        return await self._update(id, ShelfUpdate, arguments, include=include, fields=fields, options=options)

    async def update_many(
        self,
        items: Iterable[tuple[Shelf | str, ShelfUpdate]],
        *,
        include: "Paths[_shelves_queries.ShelfInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[Shelf]:
        """Update many at once."""
        return await self._update_many(
            ShelfUpdate,
            items,
            concurrency=concurrency,
            progress=progress,
            include=include,
            fields=fields,
            options=options,
        )

    async def delete(self, id: Shelf | str, *, options: RequestOptions | None = None) -> None:
        """Delete a shelf."""
        return await self._delete(id, options=options)

    async def delete_many(
        self,
        ids: Many[Shelf | str],
        *,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[None]:
        """Delete many at once."""
        return await self._delete_many(
            ids,
            concurrency=concurrency,
            progress=progress,
            options=options,
        )

    async def warehouse(
        self,
        id: Shelf | str,
        *,
        include: "Paths[_warehouses_queries.WarehouseInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> "Warehouse":
        """Where it stands."""
        return await self._to_one(Shelf.warehouse, id, include=include, fields=fields, options=options)


class AsyncShelvesWithRawResponse:
    """The methods of ``AsyncShelves``, each of which gives the whole reply: a ``RawResponse``."""

    def __init__(self, api: AsyncShelves) -> None:
        self._api = api

    @_async_raw(AsyncShelves.list)
    def list(self) -> None:
        """``list``, with the whole reply."""

    @_async_raw(AsyncShelves.first)
    def first(self) -> None:
        """``first``, with the whole reply."""

    @_async_raw(AsyncShelves.count)
    def count(self) -> None:
        """``count``, with the whole reply."""

    @_async_raw(AsyncShelves.find_by)
    def find_by(self) -> None:
        """``find_by``, with the whole reply."""

    @_async_raw(AsyncShelves.retrieve)
    def retrieve(self) -> None:
        """``retrieve``, with the whole reply."""

    @_async_raw(AsyncShelves.create)
    def create(self) -> None:
        """``create``, with the whole reply."""

    @_async_raw(AsyncShelves.update)
    def update(self) -> None:
        """``update``, with the whole reply."""

    @_async_raw(AsyncShelves.delete)
    def delete(self) -> None:
        """``delete``, with the whole reply."""

    @_async_raw(AsyncShelves.warehouse)
    def warehouse(self) -> None:
        """``warehouse``, with the whole reply."""
