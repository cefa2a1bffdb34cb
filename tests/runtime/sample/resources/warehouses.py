"""The resource type ``warehouses``."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Literal, NotRequired, Required

from typing_extensions import TypedDict, Unpack

from .._runtime import (
    CONCURRENCY,
    Action,
    AsyncIteration,
    AsyncPage,
    AsyncResourceApi,
    BulkResult,
    FilterExpression,
    Filters,
    FilterValue,
    Iteration,
    Many,
    Page,
    Paging,
    Parameter,
    Paths,
    Progress,
    RequestOptions,
    Resource,
    ResourceApi,
    ResourceType,
    RetrievedMany,
    ToMany,
    ToManyInput,
    ToOne,
    ToOneInput,
    attribute,
    joined,
)
from .._runtime import async_raw as _async_raw
from .._runtime import raw as _raw
from ..models import Dimensions, PageMeta
from . import PREDICATES

if TYPE_CHECKING:
    from .. import queries as _queries
    from ..queries import labels as _labels_queries
    from ..queries import shelves as _shelves_queries
    from ..queries import warehouses as _warehouses_queries
    from .labels import Label
    from .shelves import Shelf


class Warehouse(Resource, frozen=True):
    """A building with shelves."""

    __resource_type__: ClassVar[ResourceType] = ResourceType(
        "warehouses",
        path="/warehouses",
        names={"class_": "class", "include_": "include", "add_labels": "_add_labels", "recount": "_recount"},
        filters=("ids", "opened_at_from"),
        filter_values={"opened_at_from": "moment"},
        predicates=PREDICATES,
        filterable=(
            "name",
            "strategy",
            "capacity",
            "heated",
            "class",
            "opened_at",
            "metadata",
            "labels",
            "main_shelf",
            "shelves",
        ),
        sortable=("name", "strategy", "capacity", "class", "opened_at"),
        includable=("labels", "main_shelf", "shelves"),
        paging=Paging(number=(1, None), size=(1, 25)),
    )

    filter: ClassVar["_warehouses_queries.WarehouseFilter"]
    """What resources of this type are filtered by."""
    name: str = attribute("name")
    """The name on the door."""
    strategy: Literal["first_in", "last_in"] | str = attribute("strategy")
    """Which goods leave first. Default: ``first_in``."""
    capacity: int | None = attribute("capacity")
    """How many pallets fit in."""
    heated: bool = attribute("heated")
    """Whether it is heated."""
    class_: str | None = attribute("class")
    """Its class of goods."""
    include_: str | None = attribute("include")
    """What is let in."""
    dimensions: Dimensions | None = attribute("dimensions")
    """How large it is."""
    opened_at: datetime = attribute("opened_at")
    """When it was opened."""
    metadata: dict[str, Any] | None = attribute("metadata")
    """Anything else."""

    labels: ClassVar[ToMany["Label"]] = ToMany("labels", "labels")
    """Its labels."""
    main_shelf: ClassVar[ToOne["Shelf | None"]] = ToOne("main_shelf", "shelves")
    """The shelf by the door."""
    shelves: ClassVar[ToMany["Shelf"]] = ToMany("shelves", "shelves")
    """Its shelves."""


class WarehouseCreate(TypedDict):
    """The arguments of ``warehouses.create()``."""

    name: Required[str]
    """The name on the door."""
    strategy: NotRequired[Literal["first_in", "last_in"]]
    """Which goods leave first. Default: ``first_in``."""
    capacity: NotRequired[int | None]
    """How many pallets fit in."""
    heated: NotRequired[bool]
    """Whether it is heated."""
    class_: NotRequired[str | None]
    """Its class of goods."""
    include_: NotRequired[str | None]
    """What is let in."""
    dimensions: NotRequired[Dimensions | None]
    """How large it is."""
    opened_at: NotRequired[datetime]
    """When it was opened."""
    metadata: NotRequired[Mapping[str, Any] | None]
    """Anything else."""
    labels: NotRequired[ToManyInput["Label"]]
    """Its labels."""


class WarehouseUpdate(TypedDict):
    """The arguments of ``warehouses.update()``."""

    name: NotRequired[str]
    """The name on the door."""
    capacity: NotRequired[int | None]
    """How many pallets fit in."""
    metadata: NotRequired[Mapping[str, Any] | None]
    """Anything else."""
    recount: NotRequired[bool]
    """Send true to count everything again."""
    add_labels: NotRequired[str]
    """Names of labels to add."""
    labels: NotRequired[ToManyInput["Label"]]
    """Its labels."""
    main_shelf: NotRequired[ToOneInput["Shelf"] | None]
    """The shelf by the door."""


class WarehouseClose(TypedDict):
    """The arguments of ``warehouses.close()``."""

    reason: Required[str]
    """Why."""
    class_: NotRequired[str]
    """Only this class of goods."""


_LOCALE = Parameter("locale", "query", str)
_CLOSE: Action["Warehouse"] = Action("PATCH", "/warehouses/{id}/close", accepts=WarehouseClose, reply="one")
_REMIND: Action[None] = Action("POST", "/warehouses/{id}/remind")
_AUDIT: Action["Label | None"] = Action(
    "POST", "/warehouses/{id}/audit", reply="one", targets=("labels",), optional=True
)
_REPLACE: Action["Warehouse"] = Action(
    "PUT", "/warehouses/{id}", accepts=WarehouseUpdate, reply="one", echoes=True
)


class Warehouses(ResourceApi[Warehouse]):
    """Warehouses: ``client.warehouses``."""

    _resource = Warehouse

    @cached_property
    def with_raw_response(self) -> "WarehousesWithRawResponse":
        """The same methods, each of which gives the whole reply: a ``RawResponse``."""
        return WarehousesWithRawResponse(self)

    def list(
        self,
        *,
        include: "Paths[_warehouses_queries.WarehouseInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_warehouses_queries.WarehouseSort] | None" = None,
        filters: "Filters | FilterExpression[Warehouse] | None" = None,
        page_number: int | None = None,
        page_size: int | None = None,
        locale: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[Warehouse, PageMeta]:
        """List warehouses."""
        return self._list(
            meta=PageMeta,
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            parameters=((_LOCALE, locale),),
            options=options,
        )

    def iterate(
        self,
        *,
        include: "Paths[_warehouses_queries.WarehouseInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_warehouses_queries.WarehouseSort] | None" = None,
        filters: "Filters | FilterExpression[Warehouse] | None" = None,
        page_number: int | None = None,
        page_size: int | None = None,
        prefetch: bool = True,
        locale: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iteration[Warehouse, PageMeta]:
        """All warehouses of all pages."""
        return self._iterate(
            meta=PageMeta,
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            prefetch=prefetch,
            parameters=((_LOCALE, locale),),
            options=options,
        )

    def first(
        self,
        *,
        include: "Paths[_warehouses_queries.WarehouseInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_warehouses_queries.WarehouseSort] | None" = None,
        filters: "Filters | FilterExpression[Warehouse] | None" = None,
        locale: str | None = None,
        options: RequestOptions | None = None,
    ) -> Warehouse | None:
        """The first one, None if there is none."""
        return self._first(
            page_size=1,
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            parameters=((_LOCALE, locale),),
            options=options,
        )

    def count(
        self,
        *,
        filters: "Filters | FilterExpression[Warehouse] | None" = None,
        locale: str | None = None,
        options: RequestOptions | None = None,
    ) -> int:
        """How many there are."""
        return self._count(page_size=1, filters=filters, parameters=((_LOCALE, locale),), options=options)

    def find_by(
        self,
        /,
        *,
        include: "Paths[_warehouses_queries.WarehouseInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        locale: str | None = None,
        options: RequestOptions | None = None,
        **arguments: FilterValue,
    ) -> Warehouse | None:
        """The one that has these values."""
        return self._find_by(
            arguments,
            page_size=2,
            include=include,
            fields=fields,
            parameters=((_LOCALE, locale),),
            options=options,
        )

    def retrieve_many(
        self,
        ids: Many[Warehouse | str],
        *,
        include: "Paths[_warehouses_queries.WarehouseInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> RetrievedMany[Warehouse]:
        """Those with these ids."""
        return self._retrieve_many(ids, page_size=25, include=include, fields=fields, options=options)

    def retrieve(
        self,
        id: Warehouse | str,
        *,
        include: "Paths[_warehouses_queries.WarehouseInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> Warehouse:
        """Retrieve one warehouse."""
        return self._retrieve(id, include=include, fields=fields, options=options)

    def create(
        self,
        *,
        include: "Paths[_warehouses_queries.WarehouseInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[WarehouseCreate],
    ) -> Warehouse:
        """Create a warehouse."""
        return self._create(WarehouseCreate, arguments, include=include, fields=fields, options=options)

    def create_many(
        self,
        items: Iterable[WarehouseCreate],
        *,
        include: "Paths[_warehouses_queries.WarehouseInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[Warehouse]:
        """Create many at once."""
        return self._create_many(
            WarehouseCreate,
            items,
            concurrency=concurrency,
            progress=progress,
            include=include,
            fields=fields,
            options=options,
        )

    def update(
        self,
        id: Warehouse | str,
        *,
        include: "Paths[_warehouses_queries.WarehouseInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[WarehouseUpdate],
    ) -> Warehouse:
        """Update a warehouse."""
        return self._update(id, WarehouseUpdate, arguments, include=include, fields=fields, options=options)

    def update_many(
        self,
        items: Iterable[tuple[Warehouse | str, WarehouseUpdate]],
        *,
        include: "Paths[_warehouses_queries.WarehouseInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[Warehouse]:
        """Update many at once."""
        return self._update_many(
            WarehouseUpdate,
            items,
            concurrency=concurrency,
            progress=progress,
            include=include,
            fields=fields,
            options=options,
        )

    def recount(
        self,
        id: Warehouse | str,
        *,
        include: "Paths[_warehouses_queries.WarehouseInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> Warehouse:
        """Send true to count everything again."""
        return self._update(
            id, WarehouseUpdate, {"recount": True}, include=include, fields=fields, options=options
        )

    def add_labels(
        self,
        id: Warehouse | str,
        value: str | Sequence[str],
        *,
        include: "Paths[_warehouses_queries.WarehouseInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> Warehouse:
        """Names of labels to add."""
        return self._update(
            id,
            WarehouseUpdate,
            {"add_labels": joined(value, ",")},
            include=include,
            fields=fields,
            options=options,
        )

    def delete(self, id: Warehouse | str, *, options: RequestOptions | None = None) -> None:
        """Delete a warehouse."""
        return self._delete(id, options=options)

    def delete_many(
        self,
        ids: Many[Warehouse | str],
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

    def close(
        self,
        id: Warehouse | str,
        *,
        include: "Paths[_warehouses_queries.WarehouseInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[WarehouseClose],
    ) -> Warehouse:
        """Close a warehouse."""
        return self._action(_CLOSE, id, arguments, include=include, fields=fields, options=options)

    def remind(self, id: Warehouse | str, *, options: RequestOptions | None = None) -> None:
        """Remind the people there."""
        return self._action(_REMIND, id, options=options)

    def audit(self, id: Warehouse | str, *, options: RequestOptions | None = None) -> "Label | None":
        """Have it audited: a label when that is done, None as long as it is not."""
        return self._action(_AUDIT, id, options=options)

    def replace(
        self,
        id: Warehouse | str,
        *,
        options: RequestOptions | None = None,
        **arguments: Unpack[WarehouseUpdate],
    ) -> Warehouse:
        """Replace one."""
        return self._action(_REPLACE, id, arguments, options=options)

    def labels(
        self,
        id: Warehouse | str,
        *,
        include: "Paths[_labels_queries.LabelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_labels_queries.LabelSort] | None" = None,
        filters: "Filters | FilterExpression[Label] | None" = None,
        page_number: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page["Label"]:
        """Its labels."""
        return self._to_many(
            Warehouse.labels,
            id,
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            options=options,
        )

    def main_shelf(
        self,
        id: Warehouse | str,
        *,
        include: "Paths[_shelves_queries.ShelfInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> "Shelf | None":
        """The shelf by the door."""
        return self._to_one(Warehouse.main_shelf, id, include=include, fields=fields, options=options)

    def shelves(
        self,
        id: Warehouse | str,
        *,
        include: "Paths[_shelves_queries.ShelfInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_shelves_queries.ShelfSort] | None" = None,
        filters: "Filters | FilterExpression[Shelf] | None" = None,
        page_number: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page["Shelf"]:
        """Its shelves."""
        return self._to_many(
            Warehouse.shelves,
            id,
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            options=options,
        )


class WarehousesWithRawResponse:
    """The methods of ``Warehouses``, each of which gives the whole reply: a ``RawResponse``."""

    def __init__(self, api: Warehouses) -> None:
        self._api = api

    @_raw(Warehouses.list)
    def list(self) -> None:
        """``list``, with the whole reply."""

    @_raw(Warehouses.first)
    def first(self) -> None:
        """``first``, with the whole reply."""

    @_raw(Warehouses.count)
    def count(self) -> None:
        """``count``, with the whole reply."""

    @_raw(Warehouses.find_by)
    def find_by(self) -> None:
        """``find_by``, with the whole reply."""

    @_raw(Warehouses.retrieve)
    def retrieve(self) -> None:
        """``retrieve``, with the whole reply."""

    @_raw(Warehouses.create)
    def create(self) -> None:
        """``create``, with the whole reply."""

    @_raw(Warehouses.update)
    def update(self) -> None:
        """``update``, with the whole reply."""

    @_raw(Warehouses.recount)
    def recount(self) -> None:
        """``recount``, with the whole reply."""

    @_raw(Warehouses.add_labels)
    def add_labels(self) -> None:
        """``add_labels``, with the whole reply."""

    @_raw(Warehouses.delete)
    def delete(self) -> None:
        """``delete``, with the whole reply."""

    @_raw(Warehouses.close)
    def close(self) -> None:
        """``close``, with the whole reply."""

    @_raw(Warehouses.remind)
    def remind(self) -> None:
        """``remind``, with the whole reply."""

    @_raw(Warehouses.labels)
    def labels(self) -> None:
        """``labels``, with the whole reply."""

    @_raw(Warehouses.main_shelf)
    def main_shelf(self) -> None:
        """``main_shelf``, with the whole reply."""

    @_raw(Warehouses.shelves)
    def shelves(self) -> None:
        """``shelves``, with the whole reply."""


class AsyncWarehouses(AsyncResourceApi[Warehouse]):
    """Warehouses: ``client.warehouses``."""

    _resource = Warehouse

    @cached_property
    def with_raw_response(self) -> "AsyncWarehousesWithRawResponse":
        """The same methods, each of which gives the whole reply: a ``RawResponse``."""
        return AsyncWarehousesWithRawResponse(self)

    async def list(
        self,
        *,
        include: "Paths[_warehouses_queries.WarehouseInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_warehouses_queries.WarehouseSort] | None" = None,
        filters: "Filters | FilterExpression[Warehouse] | None" = None,
        page_number: int | None = None,
        page_size: int | None = None,
        locale: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage[Warehouse, PageMeta]:
        """List warehouses."""
        return await self._list(
            meta=PageMeta,
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            parameters=((_LOCALE, locale),),
            options=options,
        )

    def iterate(
        self,
        *,
        include: "Paths[_warehouses_queries.WarehouseInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_warehouses_queries.WarehouseSort] | None" = None,
        filters: "Filters | FilterExpression[Warehouse] | None" = None,
        page_number: int | None = None,
        page_size: int | None = None,
        prefetch: bool = True,
        locale: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIteration[Warehouse, PageMeta]:
        """All warehouses of all pages."""
        return self._iterate(
            meta=PageMeta,
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            prefetch=prefetch,
            parameters=((_LOCALE, locale),),
            options=options,
        )

    async def first(
        self,
        *,
        include: "Paths[_warehouses_queries.WarehouseInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_warehouses_queries.WarehouseSort] | None" = None,
        filters: "Filters | FilterExpression[Warehouse] | None" = None,
        locale: str | None = None,
        options: RequestOptions | None = None,
    ) -> Warehouse | None:
        """The first one, None if there is none."""
        return await self._first(
            page_size=1,
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            parameters=((_LOCALE, locale),),
            options=options,
        )

    async def count(
        self,
        *,
        filters: "Filters | FilterExpression[Warehouse] | None" = None,
        locale: str | None = None,
        options: RequestOptions | None = None,
    ) -> int:
        """How many there are."""
        return await self._count(
            page_size=1, filters=filters, parameters=((_LOCALE, locale),), options=options
        )

    async def find_by(
        self,
        /,
        *,
        include: "Paths[_warehouses_queries.WarehouseInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        locale: str | None = None,
        options: RequestOptions | None = None,
        **arguments: FilterValue,
    ) -> Warehouse | None:
        """The one that has these values."""
        return await self._find_by(
            arguments,
            page_size=2,
            include=include,
            fields=fields,
            parameters=((_LOCALE, locale),),
            options=options,
        )

    async def retrieve_many(
        self,
        ids: Many[Warehouse | str],
        *,
        include: "Paths[_warehouses_queries.WarehouseInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> RetrievedMany[Warehouse]:
        """Those with these ids."""
        return await self._retrieve_many(ids, page_size=25, include=include, fields=fields, options=options)

    async def retrieve(
        self,
        id: Warehouse | str,
        *,
        include: "Paths[_warehouses_queries.WarehouseInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> Warehouse:
        """Retrieve one warehouse."""
        return await self._retrieve(id, include=include, fields=fields, options=options)

    async def create(
        self,
        *,
        include: "Paths[_warehouses_queries.WarehouseInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[WarehouseCreate],
    ) -> Warehouse:
        """Create a warehouse."""
        return await self._create(WarehouseCreate, arguments, include=include, fields=fields, options=options)

    async def create_many(
        self,
        items: Iterable[WarehouseCreate],
        *,
        include: "Paths[_warehouses_queries.WarehouseInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[Warehouse]:
        """Create many at once."""
        return await self._create_many(
            WarehouseCreate,
            items,
            concurrency=concurrency,
            progress=progress,
            include=include,
            fields=fields,
            options=options,
        )

    async def update(
        self,
        id: Warehouse | str,
        *,
        include: "Paths[_warehouses_queries.WarehouseInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[WarehouseUpdate],
    ) -> Warehouse:
        """Update a warehouse."""
        return await self._update(
            id, WarehouseUpdate, arguments, include=include, fields=fields, options=options
        )

    async def update_many(
        self,
        items: Iterable[tuple[Warehouse | str, WarehouseUpdate]],
        *,
        include: "Paths[_warehouses_queries.WarehouseInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[Warehouse]:
        """Update many at once."""
        return await self._update_many(
            WarehouseUpdate,
            items,
            concurrency=concurrency,
            progress=progress,
            include=include,
            fields=fields,
            options=options,
        )

    async def recount(
        self,
        id: Warehouse | str,
        *,
        include: "Paths[_warehouses_queries.WarehouseInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> Warehouse:
        """Send true to count everything again."""
        return await self._update(
            id, WarehouseUpdate, {"recount": True}, include=include, fields=fields, options=options
        )

    async def add_labels(
        self,
        id: Warehouse | str,
        value: str | Sequence[str],
        *,
        include: "Paths[_warehouses_queries.WarehouseInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> Warehouse:
        """Names of labels to add."""
        return await self._update(
            id,
            WarehouseUpdate,
            {"add_labels": joined(value, ",")},
            include=include,
            fields=fields,
            options=options,
        )

    async def delete(self, id: Warehouse | str, *, options: RequestOptions | None = None) -> None:
        """Delete a warehouse."""
        return await self._delete(id, options=options)

    async def delete_many(
        self,
        ids: Many[Warehouse | str],
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

    async def close(
        self,
        id: Warehouse | str,
        *,
        include: "Paths[_warehouses_queries.WarehouseInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[WarehouseClose],
    ) -> Warehouse:
        """Close a warehouse."""
        return await self._action(_CLOSE, id, arguments, include=include, fields=fields, options=options)

    async def remind(self, id: Warehouse | str, *, options: RequestOptions | None = None) -> None:
        """Remind the people there."""
        return await self._action(_REMIND, id, options=options)

    async def audit(self, id: Warehouse | str, *, options: RequestOptions | None = None) -> "Label | None":
        """Have it audited: a label when that is done, None as long as it is not."""
        return await self._action(_AUDIT, id, options=options)

    async def replace(
        self,
        id: Warehouse | str,
        *,
        options: RequestOptions | None = None,
        **arguments: Unpack[WarehouseUpdate],
    ) -> Warehouse:
        """Replace one."""
        return await self._action(_REPLACE, id, arguments, options=options)

    async def labels(
        self,
        id: Warehouse | str,
        *,
        include: "Paths[_labels_queries.LabelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_labels_queries.LabelSort] | None" = None,
        filters: "Filters | FilterExpression[Label] | None" = None,
        page_number: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage["Label"]:
        """Its labels."""
        return await self._to_many(
            Warehouse.labels,
            id,
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            options=options,
        )

    async def main_shelf(
        self,
        id: Warehouse | str,
        *,
        include: "Paths[_shelves_queries.ShelfInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> "Shelf | None":
        """The shelf by the door."""
        return await self._to_one(Warehouse.main_shelf, id, include=include, fields=fields, options=options)

    async def shelves(
        self,
        id: Warehouse | str,
        *,
        include: "Paths[_shelves_queries.ShelfInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_shelves_queries.ShelfSort] | None" = None,
        filters: "Filters | FilterExpression[Shelf] | None" = None,
        page_number: int | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage["Shelf"]:
        """Its shelves."""
        return await self._to_many(
            Warehouse.shelves,
            id,
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            options=options,
        )


class AsyncWarehousesWithRawResponse:
    """The methods of ``AsyncWarehouses``, each of which gives the whole reply: a ``RawResponse``."""

    def __init__(self, api: AsyncWarehouses) -> None:
        self._api = api

    @_async_raw(AsyncWarehouses.list)
    def list(self) -> None:
        """``list``, with the whole reply."""

    @_async_raw(AsyncWarehouses.first)
    def first(self) -> None:
        """``first``, with the whole reply."""

    @_async_raw(AsyncWarehouses.count)
    def count(self) -> None:
        """``count``, with the whole reply."""

    @_async_raw(AsyncWarehouses.find_by)
    def find_by(self) -> None:
        """``find_by``, with the whole reply."""

    @_async_raw(AsyncWarehouses.retrieve)
    def retrieve(self) -> None:
        """``retrieve``, with the whole reply."""

    @_async_raw(AsyncWarehouses.create)
    def create(self) -> None:
        """``create``, with the whole reply."""

    @_async_raw(AsyncWarehouses.update)
    def update(self) -> None:
        """``update``, with the whole reply."""

    @_async_raw(AsyncWarehouses.recount)
    def recount(self) -> None:
        """``recount``, with the whole reply."""

    @_async_raw(AsyncWarehouses.add_labels)
    def add_labels(self) -> None:
        """``add_labels``, with the whole reply."""

    @_async_raw(AsyncWarehouses.delete)
    def delete(self) -> None:
        """``delete``, with the whole reply."""

    @_async_raw(AsyncWarehouses.close)
    def close(self) -> None:
        """``close``, with the whole reply."""

    @_async_raw(AsyncWarehouses.remind)
    def remind(self) -> None:
        """``remind``, with the whole reply."""

    @_async_raw(AsyncWarehouses.labels)
    def labels(self) -> None:
        """``labels``, with the whole reply."""

    @_async_raw(AsyncWarehouses.main_shelf)
    def main_shelf(self) -> None:
        """``main_shelf``, with the whole reply."""

    @_async_raw(AsyncWarehouses.shelves)
    def shelves(self) -> None:
        """``shelves``, with the whole reply."""
