"""The resource type ``inventory_stock_locations``."""

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, NotRequired, Required

from typing_extensions import TypedDict, Unpack

from .._runtime import (
    AsyncPage,
    AsyncResourceApi,
    Fields,
    Filters,
    GenericResource,
    Include,
    Page,
    RequestOptions,
    Resource,
    ResourceApi,
    ResourceType,
    Sort,
    ToOneInput,
    attribute,
    to_many,
    to_one,
)

if TYPE_CHECKING:
    from .event_stores import EventStore
    from .inventory_models import InventoryModel
    from .stock_locations import StockLocation

__all__ = [
    "AsyncInventoryStockLocations",
    "InventoryStockLocation",
    "InventoryStockLocationCreate",
    "InventoryStockLocationUpdate",
    "InventoryStockLocations",
]


class InventoryStockLocation(Resource, frozen=True):
    """A stock location's priority within an inventory model."""

    resource_type: ClassVar[ResourceType] = ResourceType(
        "inventory_stock_locations",
        path="/inventory_stock_locations",
        filters=(
            "id",
            "ids",
            "created_at",
            "created_at_from",
            "created_at_to",
            "updated_at",
            "updated_at_from",
            "updated_at_to",
            "reference",
            "reference_origin",
            "metadata",
            "priority",
            "on_hold",
            "stock_location_id",
            "inventory_model_id",
        ),
        predicates=True,
    )

    reference: str | None = attribute("reference")
    """Your own identifier for the resource, to find it again from another system."""
    reference_origin: str | None = attribute("reference_origin")
    """The system that `reference` comes from."""
    metadata: dict[str, Any] | None = attribute("metadata")
    """Free-form data of your own, kept with the resource."""
    priority: int = attribute("priority")
    """Rank of the stock location within the inventory model; the lowest comes first."""
    on_hold: bool | None = attribute("on_hold")
    """Whether shipments from this stock location start on hold."""
    created_at: datetime = attribute("created_at")
    """When the resource was created."""
    updated_at: datetime = attribute("updated_at")
    """When the resource last changed."""
    stock_location = to_one["StockLocation"]("stock_location", "stock_locations")
    """The stock location that gets a priority."""
    inventory_model = to_one["InventoryModel"]("inventory_model", "inventory_models")
    """The inventory model it gets the priority in."""
    versions = to_many[GenericResource]("versions", "versions")
    """Its former states."""
    event_stores = to_many["EventStore"]("event_stores", "event_stores")
    """The changes made to it."""


class InventoryStockLocationCreate(TypedDict):
    """The arguments of ``inventory_stock_locations.create()``."""

    reference: NotRequired[str | None]
    """Your own identifier for the resource, to find it again from another system."""
    reference_origin: NotRequired[str | None]
    """The system that `reference` comes from."""
    metadata: NotRequired[Mapping[str, Any] | None]
    """Free-form data of your own, kept with the resource."""
    priority: Required[int]
    """Rank of the stock location within the inventory model; the lowest comes first."""
    on_hold: NotRequired[bool | None]
    """Whether shipments from this stock location start on hold."""
    stock_location: Required[ToOneInput["StockLocation"]]
    """The stock location that gets a priority."""
    inventory_model: Required[ToOneInput["InventoryModel"]]
    """The inventory model it gets the priority in."""


class InventoryStockLocationUpdate(TypedDict):
    """The arguments of ``inventory_stock_locations.update()``."""

    reference: NotRequired[str | None]
    """Your own identifier for the resource, to find it again from another system."""
    reference_origin: NotRequired[str | None]
    """The system that `reference` comes from."""
    metadata: NotRequired[Mapping[str, Any] | None]
    """Free-form data of your own, kept with the resource."""
    priority: NotRequired[int]
    """Rank of the stock location within the inventory model; the lowest comes first."""
    on_hold: NotRequired[bool | None]
    """Whether shipments from this stock location start on hold."""
    stock_location: NotRequired[ToOneInput["StockLocation"]]
    """The stock location that gets a priority."""
    inventory_model: NotRequired[ToOneInput["InventoryModel"]]
    """The inventory model it gets the priority in."""


class InventoryStockLocations(ResourceApi[InventoryStockLocation]):
    """A stock location's priority within an inventory model.

    These are the methods of `client.inventory_stock_locations`.
    """

    _resource = InventoryStockLocation

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
    ) -> Page[InventoryStockLocation]:
        """List inventory stock locations.

        One page of inventory stock locations, filtered and sorted as asked.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `inventory_model`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it. One of
                `reference`, `reference_origin`, `priority`, `on_hold`, `created_at`, `updated_at`,
                `stock_location`, `inventory_model`.
            filters: Conditions by name; all must hold. Plain filters: `id`, `ids`, `created_at`,
                `created_at_from`, `created_at_to`, `updated_at`, `updated_at_from`,
                `updated_at_to`, `reference`, `reference_origin`, `metadata`, `priority`, `on_hold`,
                `stock_location_id`, `inventory_model_id`. Attributes, each with a predicate such as
                `_eq`: `reference`, `reference_origin`, `metadata`, `priority`, `on_hold`,
                `created_at`, `updated_at`, `stock_location`, `inventory_model`.
            page_number: Which page, from 1.
            page_size: How many resources a page holds, at most 25.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._list(
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            options=options,
        )

    def create(
        self,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[InventoryStockLocationCreate],
    ) -> InventoryStockLocation:
        """Create an inventory stock location.

        Makes an inventory stock location and returns it.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `inventory_model`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.
            reference: Your own identifier for the resource, to find it again from another system.
            reference_origin: The system that `reference` comes from.
            metadata: Free-form data of your own, kept with the resource.
            priority: Rank of the stock location within the inventory model; the lowest comes first.
            on_hold: Whether shipments from this stock location start on hold.
            stock_location: The stock location that gets a priority.
            inventory_model: The inventory model it gets the priority in.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), ConflictError (409), UnsupportedMediaTypeError (415),
                ValidationError (422), LockedError (423), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._create(
            InventoryStockLocationCreate, arguments, include=include, fields=fields, options=options
        )

    def retrieve(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
    ) -> InventoryStockLocation:
        """Retrieve an inventory stock location.

        The inventory stock location with this identifier.

        Args:
            id: The id of the resource.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `inventory_model`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), NotFoundError (404),
                MethodNotAllowedError (405), NotAcceptableError (406), RateLimitError (429) or
                ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._retrieve(id, include=include, fields=fields, options=options)

    def update(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[InventoryStockLocationUpdate],
    ) -> InventoryStockLocation:
        """Update an inventory stock location.

        Changes what the body names and returns the whole inventory stock location.

        Args:
            id: The id of the resource.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `inventory_model`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.
            reference: Your own identifier for the resource, to find it again from another system.
            reference_origin: The system that `reference` comes from.
            metadata: Free-form data of your own, kept with the resource.
            priority: Rank of the stock location within the inventory model; the lowest comes first.
            on_hold: Whether shipments from this stock location start on hold.
            stock_location: The stock location that gets a priority.
            inventory_model: The inventory model it gets the priority in.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), NotFoundError (404),
                MethodNotAllowedError (405), NotAcceptableError (406), ConflictError (409),
                UnsupportedMediaTypeError (415), ValidationError (422), LockedError (423),
                RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._update(
            id, InventoryStockLocationUpdate, arguments, include=include, fields=fields, options=options
        )

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an inventory stock location.

        Removes the inventory stock location for good.

        Args:
            id: The id of the resource.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                AuthenticationError (401), NotFoundError (404), MethodNotAllowedError (405),
                NotAcceptableError (406), ConflictError (409), ValidationError (422), LockedError
                (423), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._delete(id, options=options)

    def stock_location(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
    ) -> "StockLocation":
        """Retrieve the stock location of an inventory stock location.

        The stock location related to this inventory stock location.

        Args:
            id: The id of the resource.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `address`, `inventory_stock_locations`, `inventory_return_locations`,
                `stock_items`, `stock_transfers`, `stores`, `attachments`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), NotFoundError (404),
                MethodNotAllowedError (405), NotAcceptableError (406), RateLimitError (429) or
                ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._to_one(
            InventoryStockLocation.stock_location, id, include=include, fields=fields, options=options
        )

    def inventory_model(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
    ) -> "InventoryModel":
        """Retrieve the inventory model of an inventory stock location.

        The inventory model related to this inventory stock location.

        Args:
            id: The id of the resource.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `inventory_stock_locations`, `inventory_return_locations`, `attachments`,
                `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), NotFoundError (404),
                MethodNotAllowedError (405), NotAcceptableError (406), RateLimitError (429) or
                ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._to_one(
            InventoryStockLocation.inventory_model, id, include=include, fields=fields, options=options
        )

    def versions(
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
    ) -> Page[GenericResource]:
        """List the versions of an inventory stock location.

        One page of the versions related to this inventory stock location.

        Args:
            id: The id of the resource.
            include: Paths of relationships whose resources shall come along; dots lead on.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            page_number: Which page, from 1.
            page_size: How many resources a page holds.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), NotFoundError (404),
                MethodNotAllowedError (405), NotAcceptableError (406), RateLimitError (429) or
                ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._to_many(
            InventoryStockLocation.versions,
            id,
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            options=options,
        )

    def event_stores(
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
    ) -> Page["EventStore"]:
        """List the event stores of an inventory stock location.

        One page of the event stores related to this inventory stock location.

        Args:
            id: The id of the resource.
            include: Paths of relationships whose resources shall come along; dots lead on.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it. One of
                `reference`, `reference_origin`, `created_at`, `updated_at`.
            filters: Conditions by name; all must hold.
            page_number: Which page, from 1.
            page_size: How many resources a page holds.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), NotFoundError (404),
                MethodNotAllowedError (405), NotAcceptableError (406), RateLimitError (429) or
                ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._to_many(
            InventoryStockLocation.event_stores,
            id,
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            options=options,
        )


class AsyncInventoryStockLocations(AsyncResourceApi[InventoryStockLocation]):
    """A stock location's priority within an inventory model.

    These are the methods of `client.inventory_stock_locations`.
    """

    _resource = InventoryStockLocation

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
    ) -> AsyncPage[InventoryStockLocation]:
        """List inventory stock locations.

        One page of inventory stock locations, filtered and sorted as asked.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `inventory_model`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it. One of
                `reference`, `reference_origin`, `priority`, `on_hold`, `created_at`, `updated_at`,
                `stock_location`, `inventory_model`.
            filters: Conditions by name; all must hold. Plain filters: `id`, `ids`, `created_at`,
                `created_at_from`, `created_at_to`, `updated_at`, `updated_at_from`,
                `updated_at_to`, `reference`, `reference_origin`, `metadata`, `priority`, `on_hold`,
                `stock_location_id`, `inventory_model_id`. Attributes, each with a predicate such as
                `_eq`: `reference`, `reference_origin`, `metadata`, `priority`, `on_hold`,
                `created_at`, `updated_at`, `stock_location`, `inventory_model`.
            page_number: Which page, from 1.
            page_size: How many resources a page holds, at most 25.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._list(
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            options=options,
        )

    async def create(
        self,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[InventoryStockLocationCreate],
    ) -> InventoryStockLocation:
        """Create an inventory stock location.

        Makes an inventory stock location and returns it.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `inventory_model`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.
            reference: Your own identifier for the resource, to find it again from another system.
            reference_origin: The system that `reference` comes from.
            metadata: Free-form data of your own, kept with the resource.
            priority: Rank of the stock location within the inventory model; the lowest comes first.
            on_hold: Whether shipments from this stock location start on hold.
            stock_location: The stock location that gets a priority.
            inventory_model: The inventory model it gets the priority in.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), ConflictError (409), UnsupportedMediaTypeError (415),
                ValidationError (422), LockedError (423), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._create(
            InventoryStockLocationCreate, arguments, include=include, fields=fields, options=options
        )

    async def retrieve(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
    ) -> InventoryStockLocation:
        """Retrieve an inventory stock location.

        The inventory stock location with this identifier.

        Args:
            id: The id of the resource.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `inventory_model`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), NotFoundError (404),
                MethodNotAllowedError (405), NotAcceptableError (406), RateLimitError (429) or
                ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._retrieve(id, include=include, fields=fields, options=options)

    async def update(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[InventoryStockLocationUpdate],
    ) -> InventoryStockLocation:
        """Update an inventory stock location.

        Changes what the body names and returns the whole inventory stock location.

        Args:
            id: The id of the resource.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `inventory_model`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.
            reference: Your own identifier for the resource, to find it again from another system.
            reference_origin: The system that `reference` comes from.
            metadata: Free-form data of your own, kept with the resource.
            priority: Rank of the stock location within the inventory model; the lowest comes first.
            on_hold: Whether shipments from this stock location start on hold.
            stock_location: The stock location that gets a priority.
            inventory_model: The inventory model it gets the priority in.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), NotFoundError (404),
                MethodNotAllowedError (405), NotAcceptableError (406), ConflictError (409),
                UnsupportedMediaTypeError (415), ValidationError (422), LockedError (423),
                RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._update(
            id, InventoryStockLocationUpdate, arguments, include=include, fields=fields, options=options
        )

    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an inventory stock location.

        Removes the inventory stock location for good.

        Args:
            id: The id of the resource.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                AuthenticationError (401), NotFoundError (404), MethodNotAllowedError (405),
                NotAcceptableError (406), ConflictError (409), ValidationError (422), LockedError
                (423), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._delete(id, options=options)

    async def stock_location(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
    ) -> "StockLocation":
        """Retrieve the stock location of an inventory stock location.

        The stock location related to this inventory stock location.

        Args:
            id: The id of the resource.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `address`, `inventory_stock_locations`, `inventory_return_locations`,
                `stock_items`, `stock_transfers`, `stores`, `attachments`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), NotFoundError (404),
                MethodNotAllowedError (405), NotAcceptableError (406), RateLimitError (429) or
                ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._to_one(
            InventoryStockLocation.stock_location, id, include=include, fields=fields, options=options
        )

    async def inventory_model(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
    ) -> "InventoryModel":
        """Retrieve the inventory model of an inventory stock location.

        The inventory model related to this inventory stock location.

        Args:
            id: The id of the resource.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `inventory_stock_locations`, `inventory_return_locations`, `attachments`,
                `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), NotFoundError (404),
                MethodNotAllowedError (405), NotAcceptableError (406), RateLimitError (429) or
                ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._to_one(
            InventoryStockLocation.inventory_model, id, include=include, fields=fields, options=options
        )

    async def versions(
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
    ) -> AsyncPage[GenericResource]:
        """List the versions of an inventory stock location.

        One page of the versions related to this inventory stock location.

        Args:
            id: The id of the resource.
            include: Paths of relationships whose resources shall come along; dots lead on.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            page_number: Which page, from 1.
            page_size: How many resources a page holds.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), NotFoundError (404),
                MethodNotAllowedError (405), NotAcceptableError (406), RateLimitError (429) or
                ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._to_many(
            InventoryStockLocation.versions,
            id,
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            options=options,
        )

    async def event_stores(
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
    ) -> AsyncPage["EventStore"]:
        """List the event stores of an inventory stock location.

        One page of the event stores related to this inventory stock location.

        Args:
            id: The id of the resource.
            include: Paths of relationships whose resources shall come along; dots lead on.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it. One of
                `reference`, `reference_origin`, `created_at`, `updated_at`.
            filters: Conditions by name; all must hold.
            page_number: Which page, from 1.
            page_size: How many resources a page holds.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), NotFoundError (404),
                MethodNotAllowedError (405), NotAcceptableError (406), RateLimitError (429) or
                ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._to_many(
            InventoryStockLocation.event_stores,
            id,
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            options=options,
        )
