"""The resource type ``warehouses``."""

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal, NotRequired, Required

from typing_extensions import TypedDict, Unpack

from .._runtime import (
    Action,
    AsyncPage,
    AsyncResourceApi,
    Fields,
    Filters,
    Include,
    Page,
    Parameter,
    RequestOptions,
    Resource,
    ResourceApi,
    ResourceType,
    Sort,
    ToManyInput,
    ToOneInput,
    attribute,
    to_many,
    to_one,
)
from ..models import Dimensions

if TYPE_CHECKING:
    from .labels import Label
    from .shelves import Shelf


class Warehouse(Resource, frozen=True):
    """A building with shelves."""

    resource_type: ClassVar[ResourceType] = ResourceType(
        "warehouses",
        path="/warehouses",
        names={"class_": "class", "include_": "include", "recount": "_recount"},
        filters=("ids", "opened_at_from"),
        predicates=True,
    )

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

    labels = to_many["Label"]("labels", "labels")
    """Its labels."""
    main_shelf = to_one["Shelf | None"]("main_shelf", "shelves")
    """The shelf by the door."""
    shelves = to_many["Shelf"]("shelves", "shelves")
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


class Warehouses(ResourceApi[Warehouse]):
    """Warehouses: ``client.warehouses``."""

    _resource = Warehouse

    def list(
        self,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        sort: Sort | None = None,
        filters: Filters | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        locale: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[Warehouse]:
        """List warehouses."""
        return self._list(
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            parameters=((_LOCALE, locale),),
            options=options,
        )

    def retrieve(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
    ) -> Warehouse:
        """Retrieve one warehouse."""
        return self._retrieve(id, include=include, fields=fields, options=options)

    def create(
        self,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[WarehouseCreate],
    ) -> Warehouse:
        """Create a warehouse."""
        return self._create(WarehouseCreate, arguments, include=include, fields=fields, options=options)

    def update(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[WarehouseUpdate],
    ) -> Warehouse:
        """Update a warehouse."""
        return self._update(id, WarehouseUpdate, arguments, include=include, fields=fields, options=options)

    def delete(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a warehouse."""
        return self._delete(id, options=options)

    def close(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[WarehouseClose],
    ) -> Warehouse:
        """Close a warehouse."""
        return self._action(_CLOSE, id, arguments, include=include, fields=fields, options=options)

    def remind(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Remind the people there."""
        return self._action(_REMIND, id, options=options)

    def labels(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        sort: Sort | None = None,
        filters: Filters | None = None,
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
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
    ) -> "Shelf | None":
        """The shelf by the door."""
        return self._to_one(Warehouse.main_shelf, id, include=include, fields=fields, options=options)

    def shelves(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        sort: Sort | None = None,
        filters: Filters | None = None,
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


class AsyncWarehouses(AsyncResourceApi[Warehouse]):
    """Warehouses: ``client.warehouses``."""

    _resource = Warehouse

    async def list(
        self,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        sort: Sort | None = None,
        filters: Filters | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        locale: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage[Warehouse]:
        """List warehouses."""
        return await self._list(
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            parameters=((_LOCALE, locale),),
            options=options,
        )

    async def retrieve(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
    ) -> Warehouse:
        """Retrieve one warehouse."""
        return await self._retrieve(id, include=include, fields=fields, options=options)

    async def create(
        self,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[WarehouseCreate],
    ) -> Warehouse:
        """Create a warehouse."""
        return await self._create(WarehouseCreate, arguments, include=include, fields=fields, options=options)

    async def update(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[WarehouseUpdate],
    ) -> Warehouse:
        """Update a warehouse."""
        return await self._update(
            id, WarehouseUpdate, arguments, include=include, fields=fields, options=options
        )

    async def delete(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a warehouse."""
        return await self._delete(id, options=options)

    async def close(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[WarehouseClose],
    ) -> Warehouse:
        """Close a warehouse."""
        return await self._action(_CLOSE, id, arguments, include=include, fields=fields, options=options)

    async def remind(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Remind the people there."""
        return await self._action(_REMIND, id, options=options)

    async def labels(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        sort: Sort | None = None,
        filters: Filters | None = None,
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
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
    ) -> "Shelf | None":
        """The shelf by the door."""
        return await self._to_one(Warehouse.main_shelf, id, include=include, fields=fields, options=options)

    async def shelves(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        sort: Sort | None = None,
        filters: Filters | None = None,
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
