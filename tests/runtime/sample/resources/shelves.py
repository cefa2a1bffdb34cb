"""The resource type ``shelves``."""

from typing import TYPE_CHECKING, ClassVar, NotRequired, Required

from typing_extensions import TypedDict, Unpack

from .._runtime import (
    AsyncPage,
    AsyncResourceApi,
    Fields,
    Filters,
    Include,
    Page,
    RequestOptions,
    Resource,
    ResourceApi,
    ResourceType,
    Sort,
    ToOneInput,
    attribute,
    to_one,
)

if TYPE_CHECKING:
    from .warehouses import Warehouse


class Shelf(Resource, frozen=True):
    """A shelf of a warehouse."""

    resource_type: ClassVar[ResourceType] = ResourceType(
        "shelves", path="/shelves", names={"label_text": "label-text"}
    )

    row: int = attribute("row")
    """Counted from the door."""
    label_text: str | None = attribute("label-text")
    """What its label says."""

    warehouse = to_one["Warehouse"]("warehouse", "warehouses")
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

    def list(
        self,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        sort: Sort | None = None,
        filters: Filters | None = None,
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

    def retrieve(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
    ) -> Shelf:
        """Retrieve one shelf."""
        return self._retrieve(id, include=include, fields=fields, options=options)

    def create(
        self,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[ShelfCreate],
    ) -> Shelf:
        """Create a shelf."""
        return self._create(ShelfCreate, arguments, include=include, fields=fields, options=options)

    def update(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[ShelfUpdate],
    ) -> Shelf:
        """Update a shelf."""
        return self._update(id, ShelfUpdate, arguments, include=include, fields=fields, options=options)

    def delete(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a shelf."""
        return self._delete(id, options=options)

    def warehouse(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
    ) -> "Warehouse":
        """Where it stands."""
        return self._to_one(Shelf.warehouse, id, include=include, fields=fields, options=options)


class AsyncShelves(AsyncResourceApi[Shelf]):
    """Shelves: ``client.shelves``."""

    _resource = Shelf

    async def list(
        self,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        sort: Sort | None = None,
        filters: Filters | None = None,
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

    async def retrieve(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
    ) -> Shelf:
        """Retrieve one shelf."""
        return await self._retrieve(id, include=include, fields=fields, options=options)

    async def create(
        self,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[ShelfCreate],
    ) -> Shelf:
        """Create a shelf."""
        return await self._create(ShelfCreate, arguments, include=include, fields=fields, options=options)

    async def update(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[ShelfUpdate],
    ) -> Shelf:
        """Update a shelf."""
        return await self._update(id, ShelfUpdate, arguments, include=include, fields=fields, options=options)

    async def delete(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a shelf."""
        return await self._delete(id, options=options)

    async def warehouse(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
    ) -> "Warehouse":
        """Where it stands."""
        return await self._to_one(Shelf.warehouse, id, include=include, fields=fields, options=options)
