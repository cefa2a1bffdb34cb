"""The resource type ``stock_locations``."""

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal, NotRequired, Required

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
    from .addresses import Address
    from .attachments import Attachment
    from .event_stores import EventStore
    from .inventory_return_locations import InventoryReturnLocation
    from .inventory_stock_locations import InventoryStockLocation
    from .stock_items import StockItem

__all__ = [
    "AsyncStockLocations",
    "StockLocation",
    "StockLocationCreate",
    "StockLocationUpdate",
    "StockLocations",
]


class StockLocation(Resource, frozen=True):
    """A warehouse, shop or other place that stock is kept in and shipped from."""

    resource_type: ClassVar[ResourceType] = ResourceType(
        "stock_locations",
        path="/stock_locations",
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
            "name",
            "code",
            "label_format",
            "suppress_etd",
            "address_id",
            "inventory_stock_locations_id",
            "inventory_return_locations_id",
            "stock_items_id",
            "stock_transfers_id",
            "stores_id",
            "attachments_id",
        ),
        predicates=True,
    )

    reference: str | None = attribute("reference")
    """Your own identifier for the resource, to find it again from another system."""
    reference_origin: str | None = attribute("reference_origin")
    """The system that `reference` comes from."""
    metadata: dict[str, Any] | None = attribute("metadata")
    """Free-form data of your own, kept with the resource."""
    name: str = attribute("name")
    """Name for internal use."""
    code: str | None = attribute("code")
    """A short name that identifies the stock location, unique in your data."""
    label_format: Literal["PDF", "ZPL", "EPL2", "PNG"] | str | None = attribute("label_format")
    """File format of the shipping labels. One of `PDF`, `ZPL`, `EPL2` and `PNG`. Default: `PDF`."""
    suppress_etd: bool | None = attribute("suppress_etd")
    """Whether customs documents stay on paper even where the carrier takes electronic ones."""
    created_at: datetime = attribute("created_at")
    """When the resource was created."""
    updated_at: datetime = attribute("updated_at")
    """When the resource last changed."""
    number: int | None = attribute("number")
    """Running number of the stock location within the organization."""
    address = to_one["Address"]("address", "addresses")
    """Where the stock location is."""
    inventory_stock_locations = to_many["InventoryStockLocation"](
        "inventory_stock_locations", "inventory_stock_locations"
    )
    """Its places in inventory models."""
    inventory_return_locations = to_many["InventoryReturnLocation"](
        "inventory_return_locations", "inventory_return_locations"
    )
    """Its places in inventory models as a destination of returns."""
    stock_items = to_many["StockItem"]("stock_items", "stock_items")
    """The stock it holds."""
    stock_transfers = to_many[GenericResource]("stock_transfers", "stock_transfers")
    """Transfers of stock that involve it."""
    stores = to_many[GenericResource]("stores", "stores")
    """Stores that it serves."""
    attachments = to_many["Attachment"]("attachments", "attachments")
    """Files attached to it."""
    versions = to_many[GenericResource]("versions", "versions")
    """Its former states."""
    event_stores = to_many["EventStore"]("event_stores", "event_stores")
    """The changes made to it."""


class StockLocationCreate(TypedDict):
    """The arguments of ``stock_locations.create()``."""

    reference: NotRequired[str | None]
    """Your own identifier for the resource, to find it again from another system."""
    reference_origin: NotRequired[str | None]
    """The system that `reference` comes from."""
    metadata: NotRequired[Mapping[str, Any] | None]
    """Free-form data of your own, kept with the resource."""
    name: Required[str]
    """Name for internal use."""
    code: NotRequired[str | None]
    """A short name that identifies the stock location, unique in your data."""
    label_format: NotRequired[Literal["PDF", "ZPL", "EPL2", "PNG"] | None]
    """File format of the shipping labels. One of `PDF`, `ZPL`, `EPL2` and `PNG`. Default: `PDF`."""
    suppress_etd: NotRequired[bool | None]
    """Whether customs documents stay on paper even where the carrier takes electronic ones."""
    address: Required[ToOneInput["Address"]]
    """Where the stock location is."""


class StockLocationUpdate(TypedDict):
    """The arguments of ``stock_locations.update()``."""

    reference: NotRequired[str | None]
    """Your own identifier for the resource, to find it again from another system."""
    reference_origin: NotRequired[str | None]
    """The system that `reference` comes from."""
    metadata: NotRequired[Mapping[str, Any] | None]
    """Free-form data of your own, kept with the resource."""
    name: NotRequired[str]
    """Name for internal use."""
    code: NotRequired[str | None]
    """A short name that identifies the stock location, unique in your data."""
    label_format: NotRequired[Literal["PDF", "ZPL", "EPL2", "PNG"] | None]
    """File format of the shipping labels. One of `PDF`, `ZPL`, `EPL2` and `PNG`. Default: `PDF`."""
    suppress_etd: NotRequired[bool | None]
    """Whether customs documents stay on paper even where the carrier takes electronic ones."""
    address: NotRequired[ToOneInput["Address"]]
    """Where the stock location is."""


class StockLocations(ResourceApi[StockLocation]):
    """A warehouse, shop or other place that stock is kept in and shipped from.

    These are the methods of `client.stock_locations`.
    """

    _resource = StockLocation

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
    ) -> Page[StockLocation]:
        """List stock locations.

        One page of stock locations, filtered and sorted as asked.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `address`, `inventory_stock_locations`, `inventory_return_locations`,
                `stock_items`, `stock_transfers`, `stores`, `attachments`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it. One of
                `reference`, `reference_origin`, `name`, `code`, `label_format`, `suppress_etd`,
                `created_at`, `updated_at`, `address`.
            filters: Conditions by name; all must hold. Plain filters: `id`, `ids`, `created_at`,
                `created_at_from`, `created_at_to`, `updated_at`, `updated_at_from`,
                `updated_at_to`, `reference`, `reference_origin`, `metadata`, `name`, `code`,
                `label_format`, `suppress_etd`, `address_id`, `inventory_stock_locations_id`,
                `inventory_return_locations_id`, `stock_items_id`, `stock_transfers_id`,
                `stores_id`, `attachments_id`. Attributes, each with a predicate such as `_eq`:
                `reference`, `reference_origin`, `metadata`, `name`, `code`, `label_format`,
                `suppress_etd`, `created_at`, `updated_at`, `address`, `inventory_stock_locations`,
                `inventory_return_locations`, `stock_items`, `stock_transfers`, `stores`,
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
        **arguments: Unpack[StockLocationCreate],
    ) -> StockLocation:
        """Create a stock location.

        Makes a stock location and returns it.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `address`, `inventory_stock_locations`, `inventory_return_locations`,
                `stock_items`, `stock_transfers`, `stores`, `attachments`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.
            reference: Your own identifier for the resource, to find it again from another system.
            reference_origin: The system that `reference` comes from.
            metadata: Free-form data of your own, kept with the resource.
            name: Name for internal use.
            code: A short name that identifies the stock location, unique in your data.
            label_format: File format of the shipping labels. One of `PDF`, `ZPL`, `EPL2` and `PNG`.
                Default: `PDF`.
            suppress_etd: Whether customs documents stay on paper even where the carrier takes
                electronic ones.
            address: Where the stock location is.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), ConflictError (409), UnsupportedMediaTypeError (415),
                ValidationError (422), LockedError (423), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._create(StockLocationCreate, arguments, include=include, fields=fields, options=options)

    def retrieve(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
    ) -> StockLocation:
        """Retrieve a stock location.

        The stock location with this identifier.

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
        return self._retrieve(id, include=include, fields=fields, options=options)

    def update(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[StockLocationUpdate],
    ) -> StockLocation:
        """Update a stock location.

        Changes what the body names and returns the whole stock location.

        Args:
            id: The id of the resource.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `address`, `inventory_stock_locations`, `inventory_return_locations`,
                `stock_items`, `stock_transfers`, `stores`, `attachments`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.
            reference: Your own identifier for the resource, to find it again from another system.
            reference_origin: The system that `reference` comes from.
            metadata: Free-form data of your own, kept with the resource.
            name: Name for internal use.
            code: A short name that identifies the stock location, unique in your data.
            label_format: File format of the shipping labels. One of `PDF`, `ZPL`, `EPL2` and `PNG`.
                Default: `PDF`.
            suppress_etd: Whether customs documents stay on paper even where the carrier takes
                electronic ones.
            address: Where the stock location is.

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
            id, StockLocationUpdate, arguments, include=include, fields=fields, options=options
        )

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a stock location.

        Removes the stock location for good.

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

    def address(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
    ) -> "Address":
        """Retrieve the address of a stock location.

        The address related to this stock location.

        Args:
            id: The id of the resource.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `geocoder`, `tags`, `events`, `versions`.
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
        return self._to_one(StockLocation.address, id, include=include, fields=fields, options=options)

    def inventory_stock_locations(
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
    ) -> Page["InventoryStockLocation"]:
        """List the inventory stock locations of a stock location.

        One page of the inventory stock locations related to this stock location.

        Args:
            id: The id of the resource.
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
                BadRequestError (400), AuthenticationError (401), NotFoundError (404),
                MethodNotAllowedError (405), NotAcceptableError (406), RateLimitError (429) or
                ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._to_many(
            StockLocation.inventory_stock_locations,
            id,
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            options=options,
        )

    def inventory_return_locations(
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
    ) -> Page["InventoryReturnLocation"]:
        """List the inventory return locations of a stock location.

        One page of the inventory return locations related to this stock location.

        Args:
            id: The id of the resource.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `inventory_model`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it. One of
                `reference`, `reference_origin`, `priority`, `created_at`, `updated_at`,
                `stock_location`, `inventory_model`.
            filters: Conditions by name; all must hold. Plain filters: `id`, `ids`, `created_at`,
                `created_at_from`, `created_at_to`, `updated_at`, `updated_at_from`,
                `updated_at_to`, `reference`, `reference_origin`, `metadata`, `priority`,
                `stock_location_id`, `inventory_model_id`. Attributes, each with a predicate such as
                `_eq`: `reference`, `reference_origin`, `metadata`, `priority`, `created_at`,
                `updated_at`, `stock_location`, `inventory_model`.
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
            StockLocation.inventory_return_locations,
            id,
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            options=options,
        )

    def stock_items(
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
    ) -> Page["StockItem"]:
        """List the stock items of a stock location.

        One page of the stock items related to this stock location.

        Args:
            id: The id of the resource.
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
                BadRequestError (400), AuthenticationError (401), NotFoundError (404),
                MethodNotAllowedError (405), NotAcceptableError (406), RateLimitError (429) or
                ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._to_many(
            StockLocation.stock_items,
            id,
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            options=options,
        )

    def stock_transfers(
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
        """List the stock transfers of a stock location.

        One page of the stock transfers related to this stock location.

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
            StockLocation.stock_transfers,
            id,
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            options=options,
        )

    def stores(
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
        """List the stores of a stock location.

        One page of the stores related to this stock location.

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
            StockLocation.stores,
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
        """List the attachments of a stock location.

        One page of the attachments related to this stock location.

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
            StockLocation.attachments,
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
        """List the versions of a stock location.

        One page of the versions related to this stock location.

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
            StockLocation.versions,
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
        """List the event stores of a stock location.

        One page of the event stores related to this stock location.

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
            StockLocation.event_stores,
            id,
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            options=options,
        )


class AsyncStockLocations(AsyncResourceApi[StockLocation]):
    """A warehouse, shop or other place that stock is kept in and shipped from.

    These are the methods of `client.stock_locations`.
    """

    _resource = StockLocation

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
    ) -> AsyncPage[StockLocation]:
        """List stock locations.

        One page of stock locations, filtered and sorted as asked.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `address`, `inventory_stock_locations`, `inventory_return_locations`,
                `stock_items`, `stock_transfers`, `stores`, `attachments`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it. One of
                `reference`, `reference_origin`, `name`, `code`, `label_format`, `suppress_etd`,
                `created_at`, `updated_at`, `address`.
            filters: Conditions by name; all must hold. Plain filters: `id`, `ids`, `created_at`,
                `created_at_from`, `created_at_to`, `updated_at`, `updated_at_from`,
                `updated_at_to`, `reference`, `reference_origin`, `metadata`, `name`, `code`,
                `label_format`, `suppress_etd`, `address_id`, `inventory_stock_locations_id`,
                `inventory_return_locations_id`, `stock_items_id`, `stock_transfers_id`,
                `stores_id`, `attachments_id`. Attributes, each with a predicate such as `_eq`:
                `reference`, `reference_origin`, `metadata`, `name`, `code`, `label_format`,
                `suppress_etd`, `created_at`, `updated_at`, `address`, `inventory_stock_locations`,
                `inventory_return_locations`, `stock_items`, `stock_transfers`, `stores`,
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
        **arguments: Unpack[StockLocationCreate],
    ) -> StockLocation:
        """Create a stock location.

        Makes a stock location and returns it.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `address`, `inventory_stock_locations`, `inventory_return_locations`,
                `stock_items`, `stock_transfers`, `stores`, `attachments`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.
            reference: Your own identifier for the resource, to find it again from another system.
            reference_origin: The system that `reference` comes from.
            metadata: Free-form data of your own, kept with the resource.
            name: Name for internal use.
            code: A short name that identifies the stock location, unique in your data.
            label_format: File format of the shipping labels. One of `PDF`, `ZPL`, `EPL2` and `PNG`.
                Default: `PDF`.
            suppress_etd: Whether customs documents stay on paper even where the carrier takes
                electronic ones.
            address: Where the stock location is.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), ConflictError (409), UnsupportedMediaTypeError (415),
                ValidationError (422), LockedError (423), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._create(
            StockLocationCreate, arguments, include=include, fields=fields, options=options
        )

    async def retrieve(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
    ) -> StockLocation:
        """Retrieve a stock location.

        The stock location with this identifier.

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
        return await self._retrieve(id, include=include, fields=fields, options=options)

    async def update(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[StockLocationUpdate],
    ) -> StockLocation:
        """Update a stock location.

        Changes what the body names and returns the whole stock location.

        Args:
            id: The id of the resource.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `address`, `inventory_stock_locations`, `inventory_return_locations`,
                `stock_items`, `stock_transfers`, `stores`, `attachments`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.
            reference: Your own identifier for the resource, to find it again from another system.
            reference_origin: The system that `reference` comes from.
            metadata: Free-form data of your own, kept with the resource.
            name: Name for internal use.
            code: A short name that identifies the stock location, unique in your data.
            label_format: File format of the shipping labels. One of `PDF`, `ZPL`, `EPL2` and `PNG`.
                Default: `PDF`.
            suppress_etd: Whether customs documents stay on paper even where the carrier takes
                electronic ones.
            address: Where the stock location is.

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
            id, StockLocationUpdate, arguments, include=include, fields=fields, options=options
        )

    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a stock location.

        Removes the stock location for good.

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

    async def address(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
    ) -> "Address":
        """Retrieve the address of a stock location.

        The address related to this stock location.

        Args:
            id: The id of the resource.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `geocoder`, `tags`, `events`, `versions`.
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
        return await self._to_one(StockLocation.address, id, include=include, fields=fields, options=options)

    async def inventory_stock_locations(
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
    ) -> AsyncPage["InventoryStockLocation"]:
        """List the inventory stock locations of a stock location.

        One page of the inventory stock locations related to this stock location.

        Args:
            id: The id of the resource.
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
                BadRequestError (400), AuthenticationError (401), NotFoundError (404),
                MethodNotAllowedError (405), NotAcceptableError (406), RateLimitError (429) or
                ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._to_many(
            StockLocation.inventory_stock_locations,
            id,
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            options=options,
        )

    async def inventory_return_locations(
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
    ) -> AsyncPage["InventoryReturnLocation"]:
        """List the inventory return locations of a stock location.

        One page of the inventory return locations related to this stock location.

        Args:
            id: The id of the resource.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `inventory_model`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it. One of
                `reference`, `reference_origin`, `priority`, `created_at`, `updated_at`,
                `stock_location`, `inventory_model`.
            filters: Conditions by name; all must hold. Plain filters: `id`, `ids`, `created_at`,
                `created_at_from`, `created_at_to`, `updated_at`, `updated_at_from`,
                `updated_at_to`, `reference`, `reference_origin`, `metadata`, `priority`,
                `stock_location_id`, `inventory_model_id`. Attributes, each with a predicate such as
                `_eq`: `reference`, `reference_origin`, `metadata`, `priority`, `created_at`,
                `updated_at`, `stock_location`, `inventory_model`.
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
            StockLocation.inventory_return_locations,
            id,
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            options=options,
        )

    async def stock_items(
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
    ) -> AsyncPage["StockItem"]:
        """List the stock items of a stock location.

        One page of the stock items related to this stock location.

        Args:
            id: The id of the resource.
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
                BadRequestError (400), AuthenticationError (401), NotFoundError (404),
                MethodNotAllowedError (405), NotAcceptableError (406), RateLimitError (429) or
                ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._to_many(
            StockLocation.stock_items,
            id,
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            options=options,
        )

    async def stock_transfers(
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
        """List the stock transfers of a stock location.

        One page of the stock transfers related to this stock location.

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
            StockLocation.stock_transfers,
            id,
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            options=options,
        )

    async def stores(
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
        """List the stores of a stock location.

        One page of the stores related to this stock location.

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
            StockLocation.stores,
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
        """List the attachments of a stock location.

        One page of the attachments related to this stock location.

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
            StockLocation.attachments,
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
        """List the versions of a stock location.

        One page of the versions related to this stock location.

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
            StockLocation.versions,
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
        """List the event stores of a stock location.

        One page of the event stores related to this stock location.

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
            StockLocation.event_stores,
            id,
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            options=options,
        )
