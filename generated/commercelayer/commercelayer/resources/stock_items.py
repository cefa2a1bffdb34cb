"""The resource type ``stock_items``."""

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
    from .attachments import Attachment
    from .event_stores import EventStore
    from .stock_locations import StockLocation

__all__ = [
    "AsyncStockItems",
    "StockItem",
    "StockItemCreate",
    "StockItemUpdate",
    "StockItems",
]


class StockItem(Resource, frozen=True):
    """How many units of an SKU a stock location has."""

    resource_type: ClassVar[ResourceType] = ResourceType(
        "stock_items",
        path="/stock_items",
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
            "quantity",
            "stock_location_id",
            "sku_id",
            "reserved_stock_id",
            "stock_reservations_id",
            "attachments_id",
            "sku_codes",
            "sku_ids",
        ),
        predicates=True,
    )

    reference: str | None = attribute("reference")
    """Your own identifier for the resource, to find it again from another system."""
    reference_origin: str | None = attribute("reference_origin")
    """The system that `reference` comes from."""
    metadata: dict[str, Any] | None = attribute("metadata")
    """Free-form data of your own, kept with the resource."""
    sku_code: str | None = attribute("sku_code")
    """Code of the SKU in stock. Names the SKU when the `sku` relationship is not set."""
    quantity: int = attribute("quantity")
    """Units at hand."""
    created_at: datetime = attribute("created_at")
    """When the resource was created."""
    updated_at: datetime = attribute("updated_at")
    """When the resource last changed."""
    stock_location = to_one["StockLocation"]("stock_location", "stock_locations")
    """Where the stock lies."""
    sku = to_one[GenericResource]("sku", "skus")
    """What is in stock. Needed unless `sku_code` names it."""
    reserved_stock = to_one[GenericResource | None]("reserved_stock", "reserved_stocks")
    """How much of the stock is reserved."""
    stock_reservations = to_many[GenericResource]("stock_reservations", "stock_reservations")
    """The reservations, one by one."""
    attachments = to_many["Attachment"]("attachments", "attachments")
    """Files attached to it."""
    versions = to_many[GenericResource]("versions", "versions")
    """Its former states."""
    event_stores = to_many["EventStore"]("event_stores", "event_stores")
    """The changes made to it."""


class StockItemCreate(TypedDict):
    """The arguments of ``stock_items.create()``."""

    reference: NotRequired[str | None]
    """Your own identifier for the resource, to find it again from another system."""
    reference_origin: NotRequired[str | None]
    """The system that `reference` comes from."""
    metadata: NotRequired[Mapping[str, Any] | None]
    """Free-form data of your own, kept with the resource."""
    sku_code: NotRequired[str | None]
    """Code of the SKU in stock. Names the SKU when the `sku` relationship is not set."""
    quantity: Required[int]
    """Units at hand."""
    stock_location: Required[ToOneInput["StockLocation"]]
    """Where the stock lies."""
    sku: NotRequired[ToOneInput[GenericResource]]
    """What is in stock. Needed unless `sku_code` names it."""


class StockItemUpdate(TypedDict):
    """The arguments of ``stock_items.update()``."""

    reference: NotRequired[str | None]
    """Your own identifier for the resource, to find it again from another system."""
    reference_origin: NotRequired[str | None]
    """The system that `reference` comes from."""
    metadata: NotRequired[Mapping[str, Any] | None]
    """Free-form data of your own, kept with the resource."""
    sku_code: NotRequired[str | None]
    """Code of the SKU in stock. Names the SKU when the `sku` relationship is not set."""
    quantity: NotRequired[int]
    """Units at hand."""
    _validate: NotRequired[bool]
    """Send true to check the stock item again."""
    stock_location: NotRequired[ToOneInput["StockLocation"]]
    """Where the stock lies."""
    sku: NotRequired[ToOneInput[GenericResource]]
    """What is in stock. Needed unless `sku_code` names it."""


class StockItems(ResourceApi[StockItem]):
    """How many units of an SKU a stock location has.

    These are the methods of `client.stock_items`.
    """

    _resource = StockItem

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
    ) -> Page[StockItem]:
        """List stock items.

        One page of stock items, filtered and sorted as asked.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `sku`, `reserved_stock`, `stock_reservations`,
                `attachments`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it. One of
                `reference`, `reference_origin`, `quantity`, `created_at`, `updated_at`,
                `stock_location`, `sku`, `reserved_stock`.
            filters: Conditions by name; all must hold. Plain filters: `id`, `ids`, `created_at`,
                `created_at_from`, `created_at_to`, `updated_at`, `updated_at_from`,
                `updated_at_to`, `reference`, `reference_origin`, `metadata`, `quantity`,
                `stock_location_id`, `sku_id`, `reserved_stock_id`, `stock_reservations_id`,
                `attachments_id`, `sku_codes`, `sku_ids`. Attributes, each with a predicate such as
                `_eq`: `reference`, `reference_origin`, `metadata`, `quantity`, `created_at`,
                `updated_at`, `stock_location`, `sku`, `reserved_stock`, `stock_reservations`,
                `attachments`.
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
        **arguments: Unpack[StockItemCreate],
    ) -> StockItem:
        """Create a stock item.

        Makes a stock item and returns it.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `sku`, `reserved_stock`, `stock_reservations`,
                `attachments`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.
            reference: Your own identifier for the resource, to find it again from another system.
            reference_origin: The system that `reference` comes from.
            metadata: Free-form data of your own, kept with the resource.
            sku_code: Code of the SKU in stock.
            quantity: Units at hand.
            stock_location: Where the stock lies.
            sku: What is in stock.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), ConflictError (409), UnsupportedMediaTypeError (415),
                ValidationError (422), LockedError (423), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._create(StockItemCreate, arguments, include=include, fields=fields, options=options)

    def retrieve(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
    ) -> StockItem:
        """Retrieve a stock item.

        The stock item with this identifier.

        Args:
            id: The id of the resource.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `sku`, `reserved_stock`, `stock_reservations`,
                `attachments`, `versions`.
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
        **arguments: Unpack[StockItemUpdate],
    ) -> StockItem:
        """Update a stock item.

        Changes what the body names and returns the whole stock item.

        Args:
            id: The id of the resource.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `sku`, `reserved_stock`, `stock_reservations`,
                `attachments`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.
            reference: Your own identifier for the resource, to find it again from another system.
            reference_origin: The system that `reference` comes from.
            metadata: Free-form data of your own, kept with the resource.
            sku_code: Code of the SKU in stock.
            quantity: Units at hand.
            _validate: Send true to check the stock item again.
            stock_location: Where the stock lies.
            sku: What is in stock.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), NotFoundError (404),
                MethodNotAllowedError (405), NotAcceptableError (406), ConflictError (409),
                UnsupportedMediaTypeError (415), ValidationError (422), LockedError (423),
                RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._update(id, StockItemUpdate, arguments, include=include, fields=fields, options=options)

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a stock item.

        Removes the stock item for good.

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
        """Retrieve the stock location of a stock item.

        The stock location related to this stock item.

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
        return self._to_one(StockItem.stock_location, id, include=include, fields=fields, options=options)

    def sku(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
    ) -> GenericResource:
        """Retrieve the SKU of a stock item.

        The SKU related to this stock item.

        Args:
            id: The id of the resource.
            include: Paths of relationships whose resources shall come along; dots lead on.
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
        return self._to_one(StockItem.sku, id, include=include, fields=fields, options=options)

    def reserved_stock(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
    ) -> GenericResource | None:
        """Retrieve the reserved stock of a stock item.

        The reserved stock related to this stock item, or null if there is none.

        Args:
            id: The id of the resource.
            include: Paths of relationships whose resources shall come along; dots lead on.
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
        return self._to_one(StockItem.reserved_stock, id, include=include, fields=fields, options=options)

    def stock_reservations(
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
        """List the stock reservations of a stock item.

        One page of the stock reservations related to this stock item.

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
            StockItem.stock_reservations,
            id,
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            options=options,
        )

    def attachments(
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
    ) -> Page["Attachment"]:
        """List the attachments of a stock item.

        One page of the attachments related to this stock item.

        Args:
            id: The id of the resource.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `attachable`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it. One of
                `reference`, `reference_origin`, `name`, `created_at`, `updated_at`.
            filters: Conditions by name; all must hold. Plain filters: `id`, `ids`, `created_at`,
                `created_at_from`, `created_at_to`, `updated_at`, `updated_at_from`,
                `updated_at_to`, `reference`, `reference_origin`, `metadata`, `name`, `description`.
                Attributes, each with a predicate such as `_eq`: `reference`, `reference_origin`,
                `metadata`, `name`, `description`, `created_at`, `updated_at`.
            page_number: Which page, from 1.
            page_size: How many resources a page holds, at most 25.
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
            StockItem.attachments,
            id,
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            options=options,
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
        """List the versions of a stock item.

        One page of the versions related to this stock item.

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
            StockItem.versions,
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
        """List the event stores of a stock item.

        One page of the event stores related to this stock item.

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
            StockItem.event_stores,
            id,
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            options=options,
        )


class AsyncStockItems(AsyncResourceApi[StockItem]):
    """How many units of an SKU a stock location has.

    These are the methods of `client.stock_items`.
    """

    _resource = StockItem

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
    ) -> AsyncPage[StockItem]:
        """List stock items.

        One page of stock items, filtered and sorted as asked.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `sku`, `reserved_stock`, `stock_reservations`,
                `attachments`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it. One of
                `reference`, `reference_origin`, `quantity`, `created_at`, `updated_at`,
                `stock_location`, `sku`, `reserved_stock`.
            filters: Conditions by name; all must hold. Plain filters: `id`, `ids`, `created_at`,
                `created_at_from`, `created_at_to`, `updated_at`, `updated_at_from`,
                `updated_at_to`, `reference`, `reference_origin`, `metadata`, `quantity`,
                `stock_location_id`, `sku_id`, `reserved_stock_id`, `stock_reservations_id`,
                `attachments_id`, `sku_codes`, `sku_ids`. Attributes, each with a predicate such as
                `_eq`: `reference`, `reference_origin`, `metadata`, `quantity`, `created_at`,
                `updated_at`, `stock_location`, `sku`, `reserved_stock`, `stock_reservations`,
                `attachments`.
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
        **arguments: Unpack[StockItemCreate],
    ) -> StockItem:
        """Create a stock item.

        Makes a stock item and returns it.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `sku`, `reserved_stock`, `stock_reservations`,
                `attachments`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.
            reference: Your own identifier for the resource, to find it again from another system.
            reference_origin: The system that `reference` comes from.
            metadata: Free-form data of your own, kept with the resource.
            sku_code: Code of the SKU in stock.
            quantity: Units at hand.
            stock_location: Where the stock lies.
            sku: What is in stock.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), ConflictError (409), UnsupportedMediaTypeError (415),
                ValidationError (422), LockedError (423), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._create(StockItemCreate, arguments, include=include, fields=fields, options=options)

    async def retrieve(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
    ) -> StockItem:
        """Retrieve a stock item.

        The stock item with this identifier.

        Args:
            id: The id of the resource.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `sku`, `reserved_stock`, `stock_reservations`,
                `attachments`, `versions`.
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
        **arguments: Unpack[StockItemUpdate],
    ) -> StockItem:
        """Update a stock item.

        Changes what the body names and returns the whole stock item.

        Args:
            id: The id of the resource.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `sku`, `reserved_stock`, `stock_reservations`,
                `attachments`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.
            reference: Your own identifier for the resource, to find it again from another system.
            reference_origin: The system that `reference` comes from.
            metadata: Free-form data of your own, kept with the resource.
            sku_code: Code of the SKU in stock.
            quantity: Units at hand.
            _validate: Send true to check the stock item again.
            stock_location: Where the stock lies.
            sku: What is in stock.

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
            id, StockItemUpdate, arguments, include=include, fields=fields, options=options
        )

    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a stock item.

        Removes the stock item for good.

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
        """Retrieve the stock location of a stock item.

        The stock location related to this stock item.

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
            StockItem.stock_location, id, include=include, fields=fields, options=options
        )

    async def sku(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
    ) -> GenericResource:
        """Retrieve the SKU of a stock item.

        The SKU related to this stock item.

        Args:
            id: The id of the resource.
            include: Paths of relationships whose resources shall come along; dots lead on.
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
        return await self._to_one(StockItem.sku, id, include=include, fields=fields, options=options)

    async def reserved_stock(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
    ) -> GenericResource | None:
        """Retrieve the reserved stock of a stock item.

        The reserved stock related to this stock item, or null if there is none.

        Args:
            id: The id of the resource.
            include: Paths of relationships whose resources shall come along; dots lead on.
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
            StockItem.reserved_stock, id, include=include, fields=fields, options=options
        )

    async def stock_reservations(
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
        """List the stock reservations of a stock item.

        One page of the stock reservations related to this stock item.

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
            StockItem.stock_reservations,
            id,
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            options=options,
        )

    async def attachments(
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
    ) -> AsyncPage["Attachment"]:
        """List the attachments of a stock item.

        One page of the attachments related to this stock item.

        Args:
            id: The id of the resource.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `attachable`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it. One of
                `reference`, `reference_origin`, `name`, `created_at`, `updated_at`.
            filters: Conditions by name; all must hold. Plain filters: `id`, `ids`, `created_at`,
                `created_at_from`, `created_at_to`, `updated_at`, `updated_at_from`,
                `updated_at_to`, `reference`, `reference_origin`, `metadata`, `name`, `description`.
                Attributes, each with a predicate such as `_eq`: `reference`, `reference_origin`,
                `metadata`, `name`, `description`, `created_at`, `updated_at`.
            page_number: Which page, from 1.
            page_size: How many resources a page holds, at most 25.
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
            StockItem.attachments,
            id,
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            options=options,
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
        """List the versions of a stock item.

        One page of the versions related to this stock item.

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
            StockItem.versions,
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
        """List the event stores of a stock item.

        One page of the event stores related to this stock item.

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
            StockItem.event_stores,
            id,
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            options=options,
        )
