"""The resource type ``inventory_models``."""

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
    attribute,
    to_many,
)

if TYPE_CHECKING:
    from .attachments import Attachment
    from .event_stores import EventStore
    from .inventory_return_locations import InventoryReturnLocation
    from .inventory_stock_locations import InventoryStockLocation

__all__ = [
    "AsyncInventoryModels",
    "InventoryModel",
    "InventoryModelCreate",
    "InventoryModelUpdate",
    "InventoryModels",
]


class InventoryModel(Resource, frozen=True):
    """Which stock locations a market sells from, in which order, and how orders are split between
    them.
    """

    resource_type: ClassVar[ResourceType] = ResourceType(
        "inventory_models",
        path="/inventory_models",
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
            "strategy",
            "stock_locations_cutoff",
            "stock_reservation_cutoff",
            "inventory_stock_locations_id",
            "inventory_return_locations_id",
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
    strategy: (
        Literal["no_split", "split_shipments", "ship_from_primary", "ship_from_first_available_or_primary"]
        | str
        | None
    ) = attribute("strategy")
    """How an order is shipped when no single stock location has all of it. One of `no_split`,
    `split_shipments`, `ship_from_primary` and `ship_from_first_available_or_primary`. Default:
    `no_split`.
    """
    stock_locations_cutoff: int | None = attribute("stock_locations_cutoff")
    """How many stock locations, the first by priority, count when availability is computed. Default:
    `2`.
    """
    stock_reservation_cutoff: int | None = attribute("stock_reservation_cutoff")
    """How long a stock reservation lasts, in seconds. Default: `3600`."""
    put_stock_transfers_on_hold: bool | None = attribute("put_stock_transfers_on_hold")
    """Whether stock transfers go on hold together with the shipment they serve. Default: `false`."""
    manual_stock_decrement: bool | None = attribute("manual_stock_decrement")
    """Whether stock is left for you to lower once an order is approved. Default: `false`."""
    created_at: datetime = attribute("created_at")
    """When the resource was created."""
    updated_at: datetime = attribute("updated_at")
    """When the resource last changed."""
    inventory_stock_locations = to_many["InventoryStockLocation"](
        "inventory_stock_locations", "inventory_stock_locations"
    )
    """The stock locations of the model, each with its priority."""
    inventory_return_locations = to_many["InventoryReturnLocation"](
        "inventory_return_locations", "inventory_return_locations"
    )
    """The stock locations that take returns, each with its priority."""
    attachments = to_many["Attachment"]("attachments", "attachments")
    """Files attached to it."""
    versions = to_many[GenericResource]("versions", "versions")
    """Its former states."""
    event_stores = to_many["EventStore"]("event_stores", "event_stores")
    """The changes made to it."""


class InventoryModelCreate(TypedDict):
    """The arguments of ``inventory_models.create()``."""

    reference: NotRequired[str | None]
    """Your own identifier for the resource, to find it again from another system."""
    reference_origin: NotRequired[str | None]
    """The system that `reference` comes from."""
    metadata: NotRequired[Mapping[str, Any] | None]
    """Free-form data of your own, kept with the resource."""
    name: Required[str]
    """Name for internal use."""
    strategy: NotRequired[
        Literal["no_split", "split_shipments", "ship_from_primary", "ship_from_first_available_or_primary"]
        | None
    ]
    """How an order is shipped when no single stock location has all of it. One of `no_split`,
    `split_shipments`, `ship_from_primary` and `ship_from_first_available_or_primary`. Default:
    `no_split`.
    """
    stock_locations_cutoff: NotRequired[int | None]
    """How many stock locations, the first by priority, count when availability is computed. Default:
    `2`.
    """
    stock_reservation_cutoff: NotRequired[int | None]
    """How long a stock reservation lasts, in seconds. Default: `3600`."""
    put_stock_transfers_on_hold: NotRequired[bool | None]
    """Whether stock transfers go on hold together with the shipment they serve. Default: `false`."""
    manual_stock_decrement: NotRequired[bool | None]
    """Whether stock is left for you to lower once an order is approved. Default: `false`."""


class InventoryModelUpdate(TypedDict):
    """The arguments of ``inventory_models.update()``."""

    reference: NotRequired[str | None]
    """Your own identifier for the resource, to find it again from another system."""
    reference_origin: NotRequired[str | None]
    """The system that `reference` comes from."""
    metadata: NotRequired[Mapping[str, Any] | None]
    """Free-form data of your own, kept with the resource."""
    name: NotRequired[str]
    """Name for internal use."""
    strategy: NotRequired[
        Literal["no_split", "split_shipments", "ship_from_primary", "ship_from_first_available_or_primary"]
        | None
    ]
    """How an order is shipped when no single stock location has all of it. One of `no_split`,
    `split_shipments`, `ship_from_primary` and `ship_from_first_available_or_primary`. Default:
    `no_split`.
    """
    stock_locations_cutoff: NotRequired[int | None]
    """How many stock locations, the first by priority, count when availability is computed. Default:
    `2`.
    """
    stock_reservation_cutoff: NotRequired[int | None]
    """How long a stock reservation lasts, in seconds. Default: `3600`."""
    put_stock_transfers_on_hold: NotRequired[bool | None]
    """Whether stock transfers go on hold together with the shipment they serve. Default: `false`."""
    manual_stock_decrement: NotRequired[bool | None]
    """Whether stock is left for you to lower once an order is approved. Default: `false`."""


class InventoryModels(ResourceApi[InventoryModel]):
    """Which stock locations a market sells from, in which order, and how orders are split between
    them.

    These are the methods of `client.inventory_models`.
    """

    _resource = InventoryModel

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
    ) -> Page[InventoryModel]:
        """List inventory models.

        One page of inventory models, filtered and sorted as asked.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `inventory_stock_locations`, `inventory_return_locations`, `attachments`,
                `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it. One of
                `reference`, `reference_origin`, `name`, `strategy`, `stock_locations_cutoff`,
                `stock_reservation_cutoff`, `created_at`, `updated_at`.
            filters: Conditions by name; all must hold. Plain filters: `id`, `ids`, `created_at`,
                `created_at_from`, `created_at_to`, `updated_at`, `updated_at_from`,
                `updated_at_to`, `reference`, `reference_origin`, `metadata`, `name`, `strategy`,
                `stock_locations_cutoff`, `stock_reservation_cutoff`,
                `inventory_stock_locations_id`, `inventory_return_locations_id`, `attachments_id`.
                Attributes, each with a predicate such as `_eq`: `reference`, `reference_origin`,
                `metadata`, `name`, `strategy`, `stock_locations_cutoff`,
                `stock_reservation_cutoff`, `created_at`, `updated_at`, `inventory_stock_locations`,
                `inventory_return_locations`, `attachments`.
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
        **arguments: Unpack[InventoryModelCreate],
    ) -> InventoryModel:
        """Create an inventory model.

        Makes an inventory model and returns it.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `inventory_stock_locations`, `inventory_return_locations`, `attachments`,
                `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.
            reference: Your own identifier for the resource, to find it again from another system.
            reference_origin: The system that `reference` comes from.
            metadata: Free-form data of your own, kept with the resource.
            name: Name for internal use.
            strategy: How an order is shipped when no single stock location has all of it. One of
                `no_split`, `split_shipments`, `ship_from_primary` and
                `ship_from_first_available_or_primary`. Default: `no_split`.
            stock_locations_cutoff: How many stock locations, the first by priority, count when
                availability is computed. Default: `2`.
            stock_reservation_cutoff: How long a stock reservation lasts, in seconds. Default:
                `3600`.
            put_stock_transfers_on_hold: Whether stock transfers go on hold together with the
                shipment they serve. Default: `false`.
            manual_stock_decrement: Whether stock is left for you to lower once an order is
                approved. Default: `false`.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), ConflictError (409), UnsupportedMediaTypeError (415),
                ValidationError (422), LockedError (423), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return self._create(InventoryModelCreate, arguments, include=include, fields=fields, options=options)

    def retrieve(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
    ) -> InventoryModel:
        """Retrieve an inventory model.

        The inventory model with this identifier.

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
        return self._retrieve(id, include=include, fields=fields, options=options)

    def update(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[InventoryModelUpdate],
    ) -> InventoryModel:
        """Update an inventory model.

        Changes what the body names and returns the whole inventory model.

        Args:
            id: The id of the resource.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `inventory_stock_locations`, `inventory_return_locations`, `attachments`,
                `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.
            reference: Your own identifier for the resource, to find it again from another system.
            reference_origin: The system that `reference` comes from.
            metadata: Free-form data of your own, kept with the resource.
            name: Name for internal use.
            strategy: How an order is shipped when no single stock location has all of it. One of
                `no_split`, `split_shipments`, `ship_from_primary` and
                `ship_from_first_available_or_primary`. Default: `no_split`.
            stock_locations_cutoff: How many stock locations, the first by priority, count when
                availability is computed. Default: `2`.
            stock_reservation_cutoff: How long a stock reservation lasts, in seconds. Default:
                `3600`.
            put_stock_transfers_on_hold: Whether stock transfers go on hold together with the
                shipment they serve. Default: `false`.
            manual_stock_decrement: Whether stock is left for you to lower once an order is
                approved. Default: `false`.

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
            id, InventoryModelUpdate, arguments, include=include, fields=fields, options=options
        )

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an inventory model.

        Removes the inventory model for good.

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
        """List the inventory stock locations of an inventory model.

        One page of the inventory stock locations related to this inventory model.

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
            InventoryModel.inventory_stock_locations,
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
        """List the inventory return locations of an inventory model.

        One page of the inventory return locations related to this inventory model.

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
            InventoryModel.inventory_return_locations,
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
        """List the attachments of an inventory model.

        One page of the attachments related to this inventory model.

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
            InventoryModel.attachments,
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
        """List the versions of an inventory model.

        One page of the versions related to this inventory model.

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
            InventoryModel.versions,
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
        """List the event stores of an inventory model.

        One page of the event stores related to this inventory model.

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
            InventoryModel.event_stores,
            id,
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            options=options,
        )


class AsyncInventoryModels(AsyncResourceApi[InventoryModel]):
    """Which stock locations a market sells from, in which order, and how orders are split between
    them.

    These are the methods of `client.inventory_models`.
    """

    _resource = InventoryModel

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
    ) -> AsyncPage[InventoryModel]:
        """List inventory models.

        One page of inventory models, filtered and sorted as asked.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `inventory_stock_locations`, `inventory_return_locations`, `attachments`,
                `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it. One of
                `reference`, `reference_origin`, `name`, `strategy`, `stock_locations_cutoff`,
                `stock_reservation_cutoff`, `created_at`, `updated_at`.
            filters: Conditions by name; all must hold. Plain filters: `id`, `ids`, `created_at`,
                `created_at_from`, `created_at_to`, `updated_at`, `updated_at_from`,
                `updated_at_to`, `reference`, `reference_origin`, `metadata`, `name`, `strategy`,
                `stock_locations_cutoff`, `stock_reservation_cutoff`,
                `inventory_stock_locations_id`, `inventory_return_locations_id`, `attachments_id`.
                Attributes, each with a predicate such as `_eq`: `reference`, `reference_origin`,
                `metadata`, `name`, `strategy`, `stock_locations_cutoff`,
                `stock_reservation_cutoff`, `created_at`, `updated_at`, `inventory_stock_locations`,
                `inventory_return_locations`, `attachments`.
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
        **arguments: Unpack[InventoryModelCreate],
    ) -> InventoryModel:
        """Create an inventory model.

        Makes an inventory model and returns it.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `inventory_stock_locations`, `inventory_return_locations`, `attachments`,
                `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.
            reference: Your own identifier for the resource, to find it again from another system.
            reference_origin: The system that `reference` comes from.
            metadata: Free-form data of your own, kept with the resource.
            name: Name for internal use.
            strategy: How an order is shipped when no single stock location has all of it. One of
                `no_split`, `split_shipments`, `ship_from_primary` and
                `ship_from_first_available_or_primary`. Default: `no_split`.
            stock_locations_cutoff: How many stock locations, the first by priority, count when
                availability is computed. Default: `2`.
            stock_reservation_cutoff: How long a stock reservation lasts, in seconds. Default:
                `3600`.
            put_stock_transfers_on_hold: Whether stock transfers go on hold together with the
                shipment they serve. Default: `false`.
            manual_stock_decrement: Whether stock is left for you to lower once an order is
                approved. Default: `false`.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), ConflictError (409), UnsupportedMediaTypeError (415),
                ValidationError (422), LockedError (423), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.
        """
        return await self._create(
            InventoryModelCreate, arguments, include=include, fields=fields, options=options
        )

    async def retrieve(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
    ) -> InventoryModel:
        """Retrieve an inventory model.

        The inventory model with this identifier.

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
        return await self._retrieve(id, include=include, fields=fields, options=options)

    async def update(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[InventoryModelUpdate],
    ) -> InventoryModel:
        """Update an inventory model.

        Changes what the body names and returns the whole inventory model.

        Args:
            id: The id of the resource.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `inventory_stock_locations`, `inventory_return_locations`, `attachments`,
                `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.
            reference: Your own identifier for the resource, to find it again from another system.
            reference_origin: The system that `reference` comes from.
            metadata: Free-form data of your own, kept with the resource.
            name: Name for internal use.
            strategy: How an order is shipped when no single stock location has all of it. One of
                `no_split`, `split_shipments`, `ship_from_primary` and
                `ship_from_first_available_or_primary`. Default: `no_split`.
            stock_locations_cutoff: How many stock locations, the first by priority, count when
                availability is computed. Default: `2`.
            stock_reservation_cutoff: How long a stock reservation lasts, in seconds. Default:
                `3600`.
            put_stock_transfers_on_hold: Whether stock transfers go on hold together with the
                shipment they serve. Default: `false`.
            manual_stock_decrement: Whether stock is left for you to lower once an order is
                approved. Default: `false`.

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
            id, InventoryModelUpdate, arguments, include=include, fields=fields, options=options
        )

    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an inventory model.

        Removes the inventory model for good.

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
        """List the inventory stock locations of an inventory model.

        One page of the inventory stock locations related to this inventory model.

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
            InventoryModel.inventory_stock_locations,
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
        """List the inventory return locations of an inventory model.

        One page of the inventory return locations related to this inventory model.

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
            InventoryModel.inventory_return_locations,
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
        """List the attachments of an inventory model.

        One page of the attachments related to this inventory model.

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
            InventoryModel.attachments,
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
        """List the versions of an inventory model.

        One page of the versions related to this inventory model.

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
            InventoryModel.versions,
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
        """List the event stores of an inventory model.

        One page of the event stores related to this inventory model.

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
            InventoryModel.event_stores,
            id,
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            options=options,
        )
