"""The resource type ``inventory_models``."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Literal, NotRequired, Required

from typing_extensions import TypedDict, Unpack

from .._runtime import (
    CONCURRENCY,
    AsyncIteration,
    AsyncPage,
    AsyncResourceApi,
    BulkResult,
    FilterExpression,
    Filters,
    GenericResource,
    Include,
    Iteration,
    Many,
    Page,
    Paging,
    Paths,
    Progress,
    QueryPath,
    RequestOptions,
    Resource,
    ResourceApi,
    ResourceType,
    RetrievedMany,
    Sort,
    ToMany,
    ToManyInput,
    attribute,
)
from .._runtime import async_raw as _async_raw
from .._runtime import raw as _raw
from ..models import PageMeta
from . import PREDICATES

if TYPE_CHECKING:
    from .. import queries as _queries
    from ..queries import attachments as _attachments_queries
    from ..queries import event_stores as _event_stores_queries
    from ..queries import inventory_models as _inventory_models_queries
    from ..queries import inventory_return_locations as _inventory_return_locations_queries
    from ..queries import inventory_stock_locations as _inventory_stock_locations_queries
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

    See https://docs.commercelayer.io/core-api-reference/inventory_models/object
    """

    __resource_type__: ClassVar[ResourceType] = ResourceType(
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
        filter_values={
            "created_at_from": "moment",
            "created_at_to": "moment",
            "updated_at_from": "moment",
            "updated_at_to": "moment",
        },
        predicates=PREDICATES,
        filterable=(
            "reference",
            "reference_origin",
            "metadata",
            "name",
            "strategy",
            "stock_locations_cutoff",
            "stock_reservation_cutoff",
            "created_at",
            "updated_at",
            "inventory_stock_locations",
            "inventory_return_locations",
            "attachments",
        ),
        sortable=(
            "reference",
            "reference_origin",
            "name",
            "strategy",
            "stock_locations_cutoff",
            "stock_reservation_cutoff",
            "created_at",
            "updated_at",
        ),
        includable=(
            "inventory_stock_locations",
            "inventory_return_locations",
            "attachments",
            "versions",
        ),
        paging=Paging(number=(1, None), size=(1, 25)),
    )

    filter: ClassVar["_inventory_models_queries.InventoryModelFilter"]
    """What resources of this type are filtered by."""
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
    inventory_stock_locations: ClassVar[ToMany["InventoryStockLocation"]] = ToMany(
        "inventory_stock_locations", "inventory_stock_locations"
    )
    """The stock locations of the model, each with its priority."""
    inventory_return_locations: ClassVar[ToMany["InventoryReturnLocation"]] = ToMany(
        "inventory_return_locations", "inventory_return_locations"
    )
    """The stock locations that take returns, each with its priority."""
    attachments: ClassVar[ToMany["Attachment"]] = ToMany("attachments", "attachments")
    """Files attached to it."""
    versions: ClassVar[ToMany[GenericResource]] = ToMany("versions", "versions")
    """Its former states."""
    event_stores: ClassVar[ToMany["EventStore"]] = ToMany("event_stores", "event_stores")
    """The changes made to it."""

    if TYPE_CHECKING:
        # What is known only when it is called: any of them may be left out.
        def __init__(
            self,
            *,
            id: str,
            type: str = ...,
            reference: str | None = ...,
            reference_origin: str | None = ...,
            metadata: dict[str, Any] | None = ...,
            name: str = ...,
            strategy: Literal[
                "no_split", "split_shipments", "ship_from_primary", "ship_from_first_available_or_primary"
            ]
            | str
            | None = ...,
            stock_locations_cutoff: int | None = ...,
            stock_reservation_cutoff: int | None = ...,
            put_stock_transfers_on_hold: bool | None = ...,
            manual_stock_decrement: bool | None = ...,
            created_at: datetime = ...,
            updated_at: datetime = ...,
            inventory_stock_locations: ToManyInput["InventoryStockLocation"] = ...,
            inventory_return_locations: ToManyInput["InventoryReturnLocation"] = ...,
            attachments: ToManyInput["Attachment"] = ...,
            versions: ToManyInput[GenericResource] = ...,
            event_stores: ToManyInput["EventStore"] = ...,
        ) -> None: ...


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

    See https://docs.commercelayer.io/core-api-reference/inventory_models/object
    """

    _resource = InventoryModel

    @cached_property
    def with_raw_response(self) -> "InventoryModelsWithRawResponse":
        """The same methods, each of which gives the whole reply: a `RawResponse`."""
        return InventoryModelsWithRawResponse(self)

    def list(
        self,
        *,
        include: "Paths[_inventory_models_queries.InventoryModelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_inventory_models_queries.InventoryModelSort] | None" = None,
        filters: "_inventory_models_queries.InventoryModelFilters | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> Page[InventoryModel, PageMeta]:
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

        See https://docs.commercelayer.io/core-api-reference/inventory_models/object
        """
        return self._list(
            meta=PageMeta,
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
        include: "Paths[_inventory_models_queries.InventoryModelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_inventory_models_queries.InventoryModelSort] | None" = None,
        filters: "_inventory_models_queries.InventoryModelFilters | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        prefetch: bool = True,
        options: RequestOptions | None = None,
    ) -> Iteration[InventoryModel, PageMeta]:
        """All resources of all pages, to be used in `for`.

        The next page is fetched while one is used. After an error the iteration can be gone on
        with: nothing is skipped, nothing comes twice. It is for one loop: call this again for
        another.

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
            prefetch: Whether the next page is fetched before it is needed.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core-api-reference/inventory_models/object
        """
        return self._iterate(
            meta=PageMeta,
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
        include: "Paths[_inventory_models_queries.InventoryModelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_inventory_models_queries.InventoryModelSort] | None" = None,
        filters: "_inventory_models_queries.InventoryModelFilters | None" = None,
        options: RequestOptions | None = None,
    ) -> InventoryModel | None:
        """The first resource, None if there is none.

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
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core-api-reference/inventory_models/object
        """
        return self._first(
            page_size=1, include=include, fields=fields, sort=sort, filters=filters, options=options
        )

    def count(
        self,
        *,
        filters: "_inventory_models_queries.InventoryModelFilters | None" = None,
        options: RequestOptions | None = None,
    ) -> int:
        """How many resources there are, of those that `filters` lets through.

        Args:
            filters: Conditions by name; all must hold. Plain filters: `id`, `ids`, `created_at`,
                `created_at_from`, `created_at_to`, `updated_at`, `updated_at_from`,
                `updated_at_to`, `reference`, `reference_origin`, `metadata`, `name`, `strategy`,
                `stock_locations_cutoff`, `stock_reservation_cutoff`,
                `inventory_stock_locations_id`, `inventory_return_locations_id`, `attachments_id`.
                Attributes, each with a predicate such as `_eq`: `reference`, `reference_origin`,
                `metadata`, `name`, `strategy`, `stock_locations_cutoff`,
                `stock_reservation_cutoff`, `created_at`, `updated_at`, `inventory_stock_locations`,
                `inventory_return_locations`, `attachments`.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core-api-reference/inventory_models/object
        """
        return self._count(page_size=1, filters=filters, options=options)

    def find_by(
        self,
        *,
        include: "Paths[_inventory_models_queries.InventoryModelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack["_inventory_models_queries.InventoryModelFindBy"],
    ) -> InventoryModel | None:
        """The one resource that has these values, None if there is none.

        An attribute's name asks for equality; other names are those of plain filters.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `inventory_stock_locations`, `inventory_return_locations`, `attachments`,
                `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            SeveralFoundError: There are several.
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core-api-reference/inventory_models/object
        """
        return self._find_by(arguments, page_size=2, include=include, fields=fields, options=options)

    def retrieve_many(
        self,
        ids: Many[InventoryModel | str],
        *,
        include: "Paths[_inventory_models_queries.InventoryModelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> RetrievedMany[InventoryModel]:
        """The resources with these ids, in their order: as many in one call as a page holds.

        The result's `missing` has the ids that no resource has.

        Args:
            ids: Ids, or resources.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `inventory_stock_locations`, `inventory_return_locations`, `attachments`,
                `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core-api-reference/inventory_models/object
        """
        return self._retrieve_many(ids, page_size=25, include=include, fields=fields, options=options)

    def create(
        self,
        *,
        include: "Paths[_inventory_models_queries.InventoryModelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
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
            name: Required. Name for internal use.
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

        See https://docs.commercelayer.io/core-api-reference/inventory_models/object
        """
        return self._create(InventoryModelCreate, arguments, include=include, fields=fields, options=options)

    def create_many(
        self,
        items: Iterable[InventoryModelCreate],
        *,
        include: "Paths[_inventory_models_queries.InventoryModelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[InventoryModel]:
        """Create many resources, a bounded number at a time.

        The result has what came of each, in the order of the input: a value or an error.

        Args:
            items: The arguments of `create()`, a mapping a resource.
            concurrency: How many calls are under way at once. Default: 8.
            progress: Called after each call with how many are done, and how many there are.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `inventory_stock_locations`, `inventory_return_locations`, `attachments`,
                `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            InvalidArgumentError: `concurrency` is less than 1.

        See https://docs.commercelayer.io/core-api-reference/inventory_models/object
        """
        return self._create_many(
            InventoryModelCreate,
            items,
            concurrency=concurrency,
            progress=progress,
            include=include,
            fields=fields,
            options=options,
        )

    def retrieve(
        self,
        id: InventoryModel | str,
        *,
        include: "Paths[_inventory_models_queries.InventoryModelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> InventoryModel:
        """Retrieve an inventory model.

        The inventory model with this identifier.

        Args:
            id: The id of the resource, or the resource itself.
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

        See https://docs.commercelayer.io/core-api-reference/inventory_models/object
        """
        return self._retrieve(id, include=include, fields=fields, options=options)

    def update(
        self,
        id: InventoryModel | str,
        *,
        include: "Paths[_inventory_models_queries.InventoryModelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[InventoryModelUpdate],
    ) -> InventoryModel:
        """Update an inventory model.

        Changes what the body names and returns the whole inventory model.

        Args:
            id: The id of the resource, or the resource itself.
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

        See https://docs.commercelayer.io/core-api-reference/inventory_models/object
        """
        return self._update(
            id, InventoryModelUpdate, arguments, include=include, fields=fields, options=options
        )

    def update_many(
        self,
        items: Iterable[tuple[InventoryModel | str, InventoryModelUpdate]],
        *,
        include: "Paths[_inventory_models_queries.InventoryModelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[InventoryModel]:
        """Update many resources, a bounded number at a time.

        The result has what came of each, in the order of the input: a value or an error.

        Args:
            items: Ids or resources, each with the arguments of `update()` as a mapping.
            concurrency: How many calls are under way at once. Default: 8.
            progress: Called after each call with how many are done, and how many there are.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `inventory_stock_locations`, `inventory_return_locations`, `attachments`,
                `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            InvalidArgumentError: `concurrency` is less than 1.

        See https://docs.commercelayer.io/core-api-reference/inventory_models/object
        """
        return self._update_many(
            InventoryModelUpdate,
            items,
            concurrency=concurrency,
            progress=progress,
            include=include,
            fields=fields,
            options=options,
        )

    def delete(
        self,
        id: InventoryModel | str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an inventory model.

        Removes the inventory model for good.

        Args:
            id: The id of the resource, or the resource itself.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                AuthenticationError (401), NotFoundError (404), MethodNotAllowedError (405),
                NotAcceptableError (406), ConflictError (409), ValidationError (422), LockedError
                (423), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core-api-reference/inventory_models/object
        """
        return self._delete(id, options=options)

    def delete_many(
        self,
        ids: Many[InventoryModel | str],
        *,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[None]:
        """Delete many resources, a bounded number at a time.

        The result has what came of each, in the order of the input: a value or an error.

        Args:
            ids: Ids, or resources.
            concurrency: How many calls are under way at once. Default: 8.
            progress: Called after each call with how many are done, and how many there are.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            InvalidArgumentError: `concurrency` is less than 1.

        See https://docs.commercelayer.io/core-api-reference/inventory_models/object
        """
        return self._delete_many(ids, concurrency=concurrency, progress=progress, options=options)

    def inventory_stock_locations(
        self,
        id: InventoryModel | str,
        *,
        include: "Paths[_inventory_stock_locations_queries.InventoryStockLocationInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_inventory_stock_locations_queries.InventoryStockLocationSort] | None" = None,
        filters: "_inventory_stock_locations_queries.InventoryStockLocationFilters | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> Page["InventoryStockLocation", PageMeta]:
        """List the inventory stock locations of an inventory model.

        One page of the inventory stock locations related to this inventory model.

        Args:
            id: The id of the resource, or the resource itself.
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

        See https://docs.commercelayer.io/core-api-reference/inventory_models/object
        """
        return self._to_many(
            InventoryModel.inventory_stock_locations,
            id,
            meta=PageMeta,
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
        id: InventoryModel | str,
        *,
        include: "Paths[_inventory_return_locations_queries.InventoryReturnLocationInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_inventory_return_locations_queries.InventoryReturnLocationSort] | None" = None,
        filters: "_inventory_return_locations_queries.InventoryReturnLocationFilters | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> Page["InventoryReturnLocation", PageMeta]:
        """List the inventory return locations of an inventory model.

        One page of the inventory return locations related to this inventory model.

        Args:
            id: The id of the resource, or the resource itself.
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

        See https://docs.commercelayer.io/core-api-reference/inventory_models/object
        """
        return self._to_many(
            InventoryModel.inventory_return_locations,
            id,
            meta=PageMeta,
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
        id: InventoryModel | str,
        *,
        include: "Paths[_attachments_queries.AttachmentInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_attachments_queries.AttachmentSort] | None" = None,
        filters: "_attachments_queries.AttachmentFilters | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> Page["Attachment", PageMeta]:
        """List the attachments of an inventory model.

        One page of the attachments related to this inventory model.

        Args:
            id: The id of the resource, or the resource itself.
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

        See https://docs.commercelayer.io/core-api-reference/inventory_models/object
        """
        return self._to_many(
            InventoryModel.attachments,
            id,
            meta=PageMeta,
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
        id: InventoryModel | str,
        *,
        include: Include | None = None,
        fields: "_queries.Fields | None" = None,
        sort: Sort | None = None,
        filters: Filters | None = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> Page[GenericResource, PageMeta]:
        """List the versions of an inventory model.

        One page of the versions related to this inventory model.

        Args:
            id: The id of the resource, or the resource itself.
            include: Paths of relationships whose resources shall come along; dots lead on.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it.
            filters: Conditions by name; all must hold.
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

        See https://docs.commercelayer.io/core-api-reference/inventory_models/object
        """
        return self._to_many(
            InventoryModel.versions,
            id,
            meta=PageMeta,
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
        id: InventoryModel | str,
        *,
        include: Paths[QueryPath] | None = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_event_stores_queries.EventStoreSort] | None" = None,
        filters: "Filters | FilterExpression[EventStore] | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> Page["EventStore", PageMeta]:
        """List the event stores of an inventory model.

        One page of the event stores related to this inventory model.

        Args:
            id: The id of the resource, or the resource itself.
            include: Paths of relationships whose resources shall come along; dots lead on.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it. One of
                `reference`, `reference_origin`, `created_at`, `updated_at`.
            filters: Conditions by name; all must hold.
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

        See https://docs.commercelayer.io/core-api-reference/inventory_models/object
        """
        return self._to_many(
            InventoryModel.event_stores,
            id,
            meta=PageMeta,
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            options=options,
        )


class InventoryModelsWithRawResponse:
    """The methods of `InventoryModels`, each of which gives the whole reply: a `RawResponse`."""

    def __init__(self, api: InventoryModels) -> None:
        self._api = api

    @_raw(InventoryModels.list)
    def list(self) -> None:
        """`list`, with the whole reply."""

    @_raw(InventoryModels.first)
    def first(self) -> None:
        """`first`, with the whole reply."""

    @_raw(InventoryModels.count)
    def count(self) -> None:
        """`count`, with the whole reply."""

    @_raw(InventoryModels.find_by)
    def find_by(self) -> None:
        """`find_by`, with the whole reply."""

    @_raw(InventoryModels.create)
    def create(self) -> None:
        """`create`, with the whole reply."""

    @_raw(InventoryModels.retrieve)
    def retrieve(self) -> None:
        """`retrieve`, with the whole reply."""

    @_raw(InventoryModels.update)
    def update(self) -> None:
        """`update`, with the whole reply."""

    @_raw(InventoryModels.delete)
    def delete(self) -> None:
        """`delete`, with the whole reply."""

    @_raw(InventoryModels.inventory_stock_locations)
    def inventory_stock_locations(self) -> None:
        """`inventory_stock_locations`, with the whole reply."""

    @_raw(InventoryModels.inventory_return_locations)
    def inventory_return_locations(self) -> None:
        """`inventory_return_locations`, with the whole reply."""

    @_raw(InventoryModels.attachments)
    def attachments(self) -> None:
        """`attachments`, with the whole reply."""

    @_raw(InventoryModels.versions)
    def versions(self) -> None:
        """`versions`, with the whole reply."""

    @_raw(InventoryModels.event_stores)
    def event_stores(self) -> None:
        """`event_stores`, with the whole reply."""


class AsyncInventoryModels(AsyncResourceApi[InventoryModel]):
    """Which stock locations a market sells from, in which order, and how orders are split between
    them.

    These are the methods of `client.inventory_models`.

    See https://docs.commercelayer.io/core-api-reference/inventory_models/object
    """

    _resource = InventoryModel

    @cached_property
    def with_raw_response(self) -> "AsyncInventoryModelsWithRawResponse":
        """The same methods, each of which gives the whole reply: a `RawResponse`."""
        return AsyncInventoryModelsWithRawResponse(self)

    async def list(
        self,
        *,
        include: "Paths[_inventory_models_queries.InventoryModelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_inventory_models_queries.InventoryModelSort] | None" = None,
        filters: "_inventory_models_queries.InventoryModelFilters | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage[InventoryModel, PageMeta]:
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

        See https://docs.commercelayer.io/core-api-reference/inventory_models/object
        """
        return await self._list(
            meta=PageMeta,
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
        include: "Paths[_inventory_models_queries.InventoryModelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_inventory_models_queries.InventoryModelSort] | None" = None,
        filters: "_inventory_models_queries.InventoryModelFilters | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        prefetch: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncIteration[InventoryModel, PageMeta]:
        """All resources of all pages, to be used in `async for`.

        The next page is fetched while one is used. After an error the iteration can be gone on
        with: nothing is skipped, nothing comes twice. It is for one loop: call this again for
        another.

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
            prefetch: Whether the next page is fetched before it is needed.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core-api-reference/inventory_models/object
        """
        return self._iterate(
            meta=PageMeta,
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
        include: "Paths[_inventory_models_queries.InventoryModelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_inventory_models_queries.InventoryModelSort] | None" = None,
        filters: "_inventory_models_queries.InventoryModelFilters | None" = None,
        options: RequestOptions | None = None,
    ) -> InventoryModel | None:
        """The first resource, None if there is none.

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
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core-api-reference/inventory_models/object
        """
        return await self._first(
            page_size=1, include=include, fields=fields, sort=sort, filters=filters, options=options
        )

    async def count(
        self,
        *,
        filters: "_inventory_models_queries.InventoryModelFilters | None" = None,
        options: RequestOptions | None = None,
    ) -> int:
        """How many resources there are, of those that `filters` lets through.

        Args:
            filters: Conditions by name; all must hold. Plain filters: `id`, `ids`, `created_at`,
                `created_at_from`, `created_at_to`, `updated_at`, `updated_at_from`,
                `updated_at_to`, `reference`, `reference_origin`, `metadata`, `name`, `strategy`,
                `stock_locations_cutoff`, `stock_reservation_cutoff`,
                `inventory_stock_locations_id`, `inventory_return_locations_id`, `attachments_id`.
                Attributes, each with a predicate such as `_eq`: `reference`, `reference_origin`,
                `metadata`, `name`, `strategy`, `stock_locations_cutoff`,
                `stock_reservation_cutoff`, `created_at`, `updated_at`, `inventory_stock_locations`,
                `inventory_return_locations`, `attachments`.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core-api-reference/inventory_models/object
        """
        return await self._count(page_size=1, filters=filters, options=options)

    async def find_by(
        self,
        *,
        include: "Paths[_inventory_models_queries.InventoryModelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack["_inventory_models_queries.InventoryModelFindBy"],
    ) -> InventoryModel | None:
        """The one resource that has these values, None if there is none.

        An attribute's name asks for equality; other names are those of plain filters.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `inventory_stock_locations`, `inventory_return_locations`, `attachments`,
                `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            SeveralFoundError: There are several.
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core-api-reference/inventory_models/object
        """
        return await self._find_by(arguments, page_size=2, include=include, fields=fields, options=options)

    async def retrieve_many(
        self,
        ids: Many[InventoryModel | str],
        *,
        include: "Paths[_inventory_models_queries.InventoryModelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> RetrievedMany[InventoryModel]:
        """The resources with these ids, in their order: as many in one call as a page holds.

        The result's `missing` has the ids that no resource has.

        Args:
            ids: Ids, or resources.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `inventory_stock_locations`, `inventory_return_locations`, `attachments`,
                `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core-api-reference/inventory_models/object
        """
        return await self._retrieve_many(ids, page_size=25, include=include, fields=fields, options=options)

    async def create(
        self,
        *,
        include: "Paths[_inventory_models_queries.InventoryModelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
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
            name: Required. Name for internal use.
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

        See https://docs.commercelayer.io/core-api-reference/inventory_models/object
        """
        return await self._create(
            InventoryModelCreate, arguments, include=include, fields=fields, options=options
        )

    async def create_many(
        self,
        items: Iterable[InventoryModelCreate],
        *,
        include: "Paths[_inventory_models_queries.InventoryModelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[InventoryModel]:
        """Create many resources, a bounded number at a time.

        The result has what came of each, in the order of the input: a value or an error.

        Args:
            items: The arguments of `create()`, a mapping a resource.
            concurrency: How many calls are under way at once. Default: 8.
            progress: Called after each call with how many are done, and how many there are.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `inventory_stock_locations`, `inventory_return_locations`, `attachments`,
                `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            InvalidArgumentError: `concurrency` is less than 1.

        See https://docs.commercelayer.io/core-api-reference/inventory_models/object
        """
        return await self._create_many(
            InventoryModelCreate,
            items,
            concurrency=concurrency,
            progress=progress,
            include=include,
            fields=fields,
            options=options,
        )

    async def retrieve(
        self,
        id: InventoryModel | str,
        *,
        include: "Paths[_inventory_models_queries.InventoryModelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> InventoryModel:
        """Retrieve an inventory model.

        The inventory model with this identifier.

        Args:
            id: The id of the resource, or the resource itself.
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

        See https://docs.commercelayer.io/core-api-reference/inventory_models/object
        """
        return await self._retrieve(id, include=include, fields=fields, options=options)

    async def update(
        self,
        id: InventoryModel | str,
        *,
        include: "Paths[_inventory_models_queries.InventoryModelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[InventoryModelUpdate],
    ) -> InventoryModel:
        """Update an inventory model.

        Changes what the body names and returns the whole inventory model.

        Args:
            id: The id of the resource, or the resource itself.
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

        See https://docs.commercelayer.io/core-api-reference/inventory_models/object
        """
        return await self._update(
            id, InventoryModelUpdate, arguments, include=include, fields=fields, options=options
        )

    async def update_many(
        self,
        items: Iterable[tuple[InventoryModel | str, InventoryModelUpdate]],
        *,
        include: "Paths[_inventory_models_queries.InventoryModelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[InventoryModel]:
        """Update many resources, a bounded number at a time.

        The result has what came of each, in the order of the input: a value or an error.

        Args:
            items: Ids or resources, each with the arguments of `update()` as a mapping.
            concurrency: How many calls are under way at once. Default: 8.
            progress: Called after each call with how many are done, and how many there are.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `inventory_stock_locations`, `inventory_return_locations`, `attachments`,
                `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            InvalidArgumentError: `concurrency` is less than 1.

        See https://docs.commercelayer.io/core-api-reference/inventory_models/object
        """
        return await self._update_many(
            InventoryModelUpdate,
            items,
            concurrency=concurrency,
            progress=progress,
            include=include,
            fields=fields,
            options=options,
        )

    async def delete(
        self,
        id: InventoryModel | str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an inventory model.

        Removes the inventory model for good.

        Args:
            id: The id of the resource, or the resource itself.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                AuthenticationError (401), NotFoundError (404), MethodNotAllowedError (405),
                NotAcceptableError (406), ConflictError (409), ValidationError (422), LockedError
                (423), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core-api-reference/inventory_models/object
        """
        return await self._delete(id, options=options)

    async def delete_many(
        self,
        ids: Many[InventoryModel | str],
        *,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[None]:
        """Delete many resources, a bounded number at a time.

        The result has what came of each, in the order of the input: a value or an error.

        Args:
            ids: Ids, or resources.
            concurrency: How many calls are under way at once. Default: 8.
            progress: Called after each call with how many are done, and how many there are.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            InvalidArgumentError: `concurrency` is less than 1.

        See https://docs.commercelayer.io/core-api-reference/inventory_models/object
        """
        return await self._delete_many(ids, concurrency=concurrency, progress=progress, options=options)

    async def inventory_stock_locations(
        self,
        id: InventoryModel | str,
        *,
        include: "Paths[_inventory_stock_locations_queries.InventoryStockLocationInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_inventory_stock_locations_queries.InventoryStockLocationSort] | None" = None,
        filters: "_inventory_stock_locations_queries.InventoryStockLocationFilters | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage["InventoryStockLocation", PageMeta]:
        """List the inventory stock locations of an inventory model.

        One page of the inventory stock locations related to this inventory model.

        Args:
            id: The id of the resource, or the resource itself.
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

        See https://docs.commercelayer.io/core-api-reference/inventory_models/object
        """
        return await self._to_many(
            InventoryModel.inventory_stock_locations,
            id,
            meta=PageMeta,
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
        id: InventoryModel | str,
        *,
        include: "Paths[_inventory_return_locations_queries.InventoryReturnLocationInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_inventory_return_locations_queries.InventoryReturnLocationSort] | None" = None,
        filters: "_inventory_return_locations_queries.InventoryReturnLocationFilters | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage["InventoryReturnLocation", PageMeta]:
        """List the inventory return locations of an inventory model.

        One page of the inventory return locations related to this inventory model.

        Args:
            id: The id of the resource, or the resource itself.
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

        See https://docs.commercelayer.io/core-api-reference/inventory_models/object
        """
        return await self._to_many(
            InventoryModel.inventory_return_locations,
            id,
            meta=PageMeta,
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
        id: InventoryModel | str,
        *,
        include: "Paths[_attachments_queries.AttachmentInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_attachments_queries.AttachmentSort] | None" = None,
        filters: "_attachments_queries.AttachmentFilters | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage["Attachment", PageMeta]:
        """List the attachments of an inventory model.

        One page of the attachments related to this inventory model.

        Args:
            id: The id of the resource, or the resource itself.
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

        See https://docs.commercelayer.io/core-api-reference/inventory_models/object
        """
        return await self._to_many(
            InventoryModel.attachments,
            id,
            meta=PageMeta,
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
        id: InventoryModel | str,
        *,
        include: Include | None = None,
        fields: "_queries.Fields | None" = None,
        sort: Sort | None = None,
        filters: Filters | None = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage[GenericResource, PageMeta]:
        """List the versions of an inventory model.

        One page of the versions related to this inventory model.

        Args:
            id: The id of the resource, or the resource itself.
            include: Paths of relationships whose resources shall come along; dots lead on.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it.
            filters: Conditions by name; all must hold.
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

        See https://docs.commercelayer.io/core-api-reference/inventory_models/object
        """
        return await self._to_many(
            InventoryModel.versions,
            id,
            meta=PageMeta,
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
        id: InventoryModel | str,
        *,
        include: Paths[QueryPath] | None = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_event_stores_queries.EventStoreSort] | None" = None,
        filters: "Filters | FilterExpression[EventStore] | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage["EventStore", PageMeta]:
        """List the event stores of an inventory model.

        One page of the event stores related to this inventory model.

        Args:
            id: The id of the resource, or the resource itself.
            include: Paths of relationships whose resources shall come along; dots lead on.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it. One of
                `reference`, `reference_origin`, `created_at`, `updated_at`.
            filters: Conditions by name; all must hold.
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

        See https://docs.commercelayer.io/core-api-reference/inventory_models/object
        """
        return await self._to_many(
            InventoryModel.event_stores,
            id,
            meta=PageMeta,
            include=include,
            fields=fields,
            sort=sort,
            filters=filters,
            page_number=page_number,
            page_size=page_size,
            options=options,
        )


class AsyncInventoryModelsWithRawResponse:
    """The methods of `AsyncInventoryModels`, each of which gives the whole reply: a `RawResponse`."""

    def __init__(self, api: AsyncInventoryModels) -> None:
        self._api = api

    @_async_raw(AsyncInventoryModels.list)
    def list(self) -> None:
        """`list`, with the whole reply."""

    @_async_raw(AsyncInventoryModels.first)
    def first(self) -> None:
        """`first`, with the whole reply."""

    @_async_raw(AsyncInventoryModels.count)
    def count(self) -> None:
        """`count`, with the whole reply."""

    @_async_raw(AsyncInventoryModels.find_by)
    def find_by(self) -> None:
        """`find_by`, with the whole reply."""

    @_async_raw(AsyncInventoryModels.create)
    def create(self) -> None:
        """`create`, with the whole reply."""

    @_async_raw(AsyncInventoryModels.retrieve)
    def retrieve(self) -> None:
        """`retrieve`, with the whole reply."""

    @_async_raw(AsyncInventoryModels.update)
    def update(self) -> None:
        """`update`, with the whole reply."""

    @_async_raw(AsyncInventoryModels.delete)
    def delete(self) -> None:
        """`delete`, with the whole reply."""

    @_async_raw(AsyncInventoryModels.inventory_stock_locations)
    def inventory_stock_locations(self) -> None:
        """`inventory_stock_locations`, with the whole reply."""

    @_async_raw(AsyncInventoryModels.inventory_return_locations)
    def inventory_return_locations(self) -> None:
        """`inventory_return_locations`, with the whole reply."""

    @_async_raw(AsyncInventoryModels.attachments)
    def attachments(self) -> None:
        """`attachments`, with the whole reply."""

    @_async_raw(AsyncInventoryModels.versions)
    def versions(self) -> None:
        """`versions`, with the whole reply."""

    @_async_raw(AsyncInventoryModels.event_stores)
    def event_stores(self) -> None:
        """`event_stores`, with the whole reply."""
