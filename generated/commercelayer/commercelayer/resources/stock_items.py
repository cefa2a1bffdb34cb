"""The resource type ``stock_items``."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, NotRequired, Required

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
    ToOne,
    ToOneInput,
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
    from ..queries import stock_items as _stock_items_queries
    from ..queries import stock_locations as _stock_locations_queries
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
    """How many units of an SKU a stock location has.

    See https://docs.commercelayer.io/core/api-reference/stock_items/object
    """

    __resource_type__: ClassVar[ResourceType] = ResourceType(
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
            "quantity",
            "created_at",
            "updated_at",
            "stock_location",
            "sku",
            "reserved_stock",
            "stock_reservations",
            "attachments",
        ),
        sortable=(
            "reference",
            "reference_origin",
            "quantity",
            "created_at",
            "updated_at",
            "stock_location",
            "sku",
            "reserved_stock",
        ),
        includable=(
            "stock_location",
            "sku",
            "reserved_stock",
            "stock_reservations",
            "attachments",
            "versions",
        ),
        paging=Paging(number=(1, None), size=(1, 25)),
    )

    filter: ClassVar["_stock_items_queries.StockItemFilter"]
    """What resources of this type are filtered by."""
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
    stock_location: ClassVar[ToOne["StockLocation"]] = ToOne("stock_location", "stock_locations")
    """Where the stock lies."""
    sku: ClassVar[ToOne[GenericResource]] = ToOne("sku", "skus")
    """What is in stock. Needed unless `sku_code` names it."""
    reserved_stock: ClassVar[ToOne[GenericResource | None]] = ToOne("reserved_stock", "reserved_stocks")
    """How much of the stock is reserved."""
    stock_reservations: ClassVar[ToMany[GenericResource]] = ToMany("stock_reservations", "stock_reservations")
    """The reservations, one by one."""
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
            sku_code: str | None = ...,
            quantity: int = ...,
            created_at: datetime = ...,
            updated_at: datetime = ...,
            stock_location: ToOneInput["StockLocation"] = ...,
            sku: ToOneInput[GenericResource] = ...,
            reserved_stock: ToOneInput[GenericResource] | None = ...,
            stock_reservations: ToManyInput[GenericResource] = ...,
            attachments: ToManyInput["Attachment"] = ...,
            versions: ToManyInput[GenericResource] = ...,
            event_stores: ToManyInput["EventStore"] = ...,
        ) -> None: ...


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

    See https://docs.commercelayer.io/core/api-reference/stock_items/object
    """

    _resource = StockItem

    @cached_property
    def with_raw_response(self) -> "StockItemsWithRawResponse":
        """The same methods, each of which gives the whole reply: a `RawResponse`."""
        return StockItemsWithRawResponse(self)

    def list(
        self,
        *,
        include: "Paths[_stock_items_queries.StockItemInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_stock_items_queries.StockItemSort] | None" = None,
        filters: "_stock_items_queries.StockItemFilters | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> Page[StockItem, PageMeta]:
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

        See https://docs.commercelayer.io/core/api-reference/stock_items/object
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
        include: "Paths[_stock_items_queries.StockItemInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_stock_items_queries.StockItemSort] | None" = None,
        filters: "_stock_items_queries.StockItemFilters | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        prefetch: bool = True,
        options: RequestOptions | None = None,
    ) -> Iteration[StockItem, PageMeta]:
        """All resources of all pages, to be used in `for`.

        The next page is fetched while one is used. After an error the iteration can be gone on
        with: nothing is skipped, nothing comes twice. It is for one loop: call this again for
        another.

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
            prefetch: Whether the next page is fetched before it is needed.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core/api-reference/stock_items/object
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
        include: "Paths[_stock_items_queries.StockItemInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_stock_items_queries.StockItemSort] | None" = None,
        filters: "_stock_items_queries.StockItemFilters | None" = None,
        options: RequestOptions | None = None,
    ) -> StockItem | None:
        """The first resource, None if there is none.

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
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core/api-reference/stock_items/object
        """
        return self._first(
            page_size=1, include=include, fields=fields, sort=sort, filters=filters, options=options
        )

    def count(
        self,
        *,
        filters: "_stock_items_queries.StockItemFilters | None" = None,
        options: RequestOptions | None = None,
    ) -> int:
        """How many resources there are, of those that `filters` lets through.

        Args:
            filters: Conditions by name; all must hold. Plain filters: `id`, `ids`, `created_at`,
                `created_at_from`, `created_at_to`, `updated_at`, `updated_at_from`,
                `updated_at_to`, `reference`, `reference_origin`, `metadata`, `quantity`,
                `stock_location_id`, `sku_id`, `reserved_stock_id`, `stock_reservations_id`,
                `attachments_id`, `sku_codes`, `sku_ids`. Attributes, each with a predicate such as
                `_eq`: `reference`, `reference_origin`, `metadata`, `quantity`, `created_at`,
                `updated_at`, `stock_location`, `sku`, `reserved_stock`, `stock_reservations`,
                `attachments`.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core/api-reference/stock_items/object
        """
        return self._count(page_size=1, filters=filters, options=options)

    def find_by(
        self,
        *,
        include: "Paths[_stock_items_queries.StockItemInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack["_stock_items_queries.StockItemFindBy"],
    ) -> StockItem | None:
        """The one resource that has these values, None if there is none.

        An attribute's name asks for equality; other names are those of plain filters.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `sku`, `reserved_stock`, `stock_reservations`,
                `attachments`, `versions`.
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

        See https://docs.commercelayer.io/core/api-reference/stock_items/object
        """
        return self._find_by(arguments, page_size=2, include=include, fields=fields, options=options)

    def retrieve_many(
        self,
        ids: Many[StockItem | str],
        *,
        include: "Paths[_stock_items_queries.StockItemInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> RetrievedMany[StockItem]:
        """The resources with these ids, in their order: as many in one call as a page holds.

        The result's `missing` has the ids that no resource has.

        Args:
            ids: Ids, or resources.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `sku`, `reserved_stock`, `stock_reservations`,
                `attachments`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core/api-reference/stock_items/object
        """
        return self._retrieve_many(ids, page_size=25, include=include, fields=fields, options=options)

    def create(
        self,
        *,
        include: "Paths[_stock_items_queries.StockItemInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
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
            quantity: Required. Units at hand.
            stock_location: Required. Where the stock lies.
            sku: What is in stock.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), ConflictError (409), UnsupportedMediaTypeError (415),
                ValidationError (422), LockedError (423), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core/api-reference/stock_items/object
        """
        return self._create(StockItemCreate, arguments, include=include, fields=fields, options=options)

    def create_many(
        self,
        items: Iterable[StockItemCreate],
        *,
        include: "Paths[_stock_items_queries.StockItemInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[StockItem]:
        """Create many resources, a bounded number at a time.

        The result has what came of each, in the order of the input: a value or an error.

        Args:
            items: The arguments of `create()`, a mapping a resource.
            concurrency: How many calls are under way at once. Default: 8.
            progress: Called after each call with how many are done, and how many there are.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `sku`, `reserved_stock`, `stock_reservations`,
                `attachments`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            InvalidArgumentError: `concurrency` is less than 1.

        See https://docs.commercelayer.io/core/api-reference/stock_items/object
        """
        return self._create_many(
            StockItemCreate,
            items,
            concurrency=concurrency,
            progress=progress,
            include=include,
            fields=fields,
            options=options,
        )

    def retrieve(
        self,
        id: StockItem | str,
        *,
        include: "Paths[_stock_items_queries.StockItemInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> StockItem:
        """Retrieve a stock item.

        The stock item with this identifier.

        Args:
            id: The id of the resource, or the resource itself.
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

        See https://docs.commercelayer.io/core/api-reference/stock_items/object
        """
        return self._retrieve(id, include=include, fields=fields, options=options)

    def update(
        self,
        id: StockItem | str,
        *,
        include: "Paths[_stock_items_queries.StockItemInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[StockItemUpdate],
    ) -> StockItem:
        """Update a stock item.

        Changes what the body names and returns the whole stock item.

        Args:
            id: The id of the resource, or the resource itself.
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

        See https://docs.commercelayer.io/core/api-reference/stock_items/object
        """
        return self._update(id, StockItemUpdate, arguments, include=include, fields=fields, options=options)

    def update_many(
        self,
        items: Iterable[tuple[StockItem | str, StockItemUpdate]],
        *,
        include: "Paths[_stock_items_queries.StockItemInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[StockItem]:
        """Update many resources, a bounded number at a time.

        The result has what came of each, in the order of the input: a value or an error.

        Args:
            items: Ids or resources, each with the arguments of `update()` as a mapping.
            concurrency: How many calls are under way at once. Default: 8.
            progress: Called after each call with how many are done, and how many there are.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `sku`, `reserved_stock`, `stock_reservations`,
                `attachments`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            InvalidArgumentError: `concurrency` is less than 1.

        See https://docs.commercelayer.io/core/api-reference/stock_items/object
        """
        return self._update_many(
            StockItemUpdate,
            items,
            concurrency=concurrency,
            progress=progress,
            include=include,
            fields=fields,
            options=options,
        )

    def validate(
        self,
        id: StockItem | str,
        *,
        include: "Paths[_stock_items_queries.StockItemInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> StockItem:
        """Send true to check the stock item again.

        Args:
            id: The id of the resource, or the resource itself.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `sku`, `reserved_stock`, `stock_reservations`,
                `attachments`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), NotFoundError (404),
                MethodNotAllowedError (405), NotAcceptableError (406), ConflictError (409),
                UnsupportedMediaTypeError (415), ValidationError (422), LockedError (423),
                RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core/api-reference/stock_items/object
        """
        return self._update(
            id, StockItemUpdate, {"_validate": True}, include=include, fields=fields, options=options
        )

    def delete(
        self,
        id: StockItem | str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a stock item.

        Removes the stock item for good.

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

        See https://docs.commercelayer.io/core/api-reference/stock_items/object
        """
        return self._delete(id, options=options)

    def delete_many(
        self,
        ids: Many[StockItem | str],
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

        See https://docs.commercelayer.io/core/api-reference/stock_items/object
        """
        return self._delete_many(ids, concurrency=concurrency, progress=progress, options=options)

    def stock_location(
        self,
        id: StockItem | str,
        *,
        include: "Paths[_stock_locations_queries.StockLocationInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> "StockLocation":
        """Retrieve the stock location of a stock item.

        The stock location related to this stock item.

        Args:
            id: The id of the resource, or the resource itself.
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

        See https://docs.commercelayer.io/core/api-reference/stock_items/object
        """
        return self._to_one(StockItem.stock_location, id, include=include, fields=fields, options=options)

    def sku(
        self,
        id: StockItem | str,
        *,
        include: Include | None = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> GenericResource:
        """Retrieve the SKU of a stock item.

        The SKU related to this stock item.

        Args:
            id: The id of the resource, or the resource itself.
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

        See https://docs.commercelayer.io/core/api-reference/stock_items/object
        """
        return self._to_one(StockItem.sku, id, include=include, fields=fields, options=options)

    def reserved_stock(
        self,
        id: StockItem | str,
        *,
        include: Include | None = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> GenericResource | None:
        """Retrieve the reserved stock of a stock item.

        The reserved stock related to this stock item, or null if there is none.

        Args:
            id: The id of the resource, or the resource itself.
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

        See https://docs.commercelayer.io/core/api-reference/stock_items/object
        """
        return self._to_one(StockItem.reserved_stock, id, include=include, fields=fields, options=options)

    def stock_reservations(
        self,
        id: StockItem | str,
        *,
        include: Include | None = None,
        fields: "_queries.Fields | None" = None,
        sort: Sort | None = None,
        filters: Filters | None = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> Page[GenericResource, PageMeta]:
        """List the stock reservations of a stock item.

        One page of the stock reservations related to this stock item.

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

        See https://docs.commercelayer.io/core/api-reference/stock_items/object
        """
        return self._to_many(
            StockItem.stock_reservations,
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
        id: StockItem | str,
        *,
        include: "Paths[_attachments_queries.AttachmentInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_attachments_queries.AttachmentSort] | None" = None,
        filters: "_attachments_queries.AttachmentFilters | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> Page["Attachment", PageMeta]:
        """List the attachments of a stock item.

        One page of the attachments related to this stock item.

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

        See https://docs.commercelayer.io/core/api-reference/stock_items/object
        """
        return self._to_many(
            StockItem.attachments,
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
        id: StockItem | str,
        *,
        include: Include | None = None,
        fields: "_queries.Fields | None" = None,
        sort: Sort | None = None,
        filters: Filters | None = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> Page[GenericResource, PageMeta]:
        """List the versions of a stock item.

        One page of the versions related to this stock item.

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

        See https://docs.commercelayer.io/core/api-reference/stock_items/object
        """
        return self._to_many(
            StockItem.versions,
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
        id: StockItem | str,
        *,
        include: Paths[QueryPath] | None = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_event_stores_queries.EventStoreSort] | None" = None,
        filters: "Filters | FilterExpression[EventStore] | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> Page["EventStore", PageMeta]:
        """List the event stores of a stock item.

        One page of the event stores related to this stock item.

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

        See https://docs.commercelayer.io/core/api-reference/stock_items/object
        """
        return self._to_many(
            StockItem.event_stores,
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


class StockItemsWithRawResponse:
    """The methods of `StockItems`, each of which gives the whole reply: a `RawResponse`."""

    def __init__(self, api: StockItems) -> None:
        self._api = api

    @_raw(StockItems.list)
    def list(self) -> None:
        """`list`, with the whole reply."""

    @_raw(StockItems.first)
    def first(self) -> None:
        """`first`, with the whole reply."""

    @_raw(StockItems.count)
    def count(self) -> None:
        """`count`, with the whole reply."""

    @_raw(StockItems.find_by)
    def find_by(self) -> None:
        """`find_by`, with the whole reply."""

    @_raw(StockItems.create)
    def create(self) -> None:
        """`create`, with the whole reply."""

    @_raw(StockItems.retrieve)
    def retrieve(self) -> None:
        """`retrieve`, with the whole reply."""

    @_raw(StockItems.update)
    def update(self) -> None:
        """`update`, with the whole reply."""

    @_raw(StockItems.validate)
    def validate(self) -> None:
        """`validate`, with the whole reply."""

    @_raw(StockItems.delete)
    def delete(self) -> None:
        """`delete`, with the whole reply."""

    @_raw(StockItems.stock_location)
    def stock_location(self) -> None:
        """`stock_location`, with the whole reply."""

    @_raw(StockItems.sku)
    def sku(self) -> None:
        """`sku`, with the whole reply."""

    @_raw(StockItems.reserved_stock)
    def reserved_stock(self) -> None:
        """`reserved_stock`, with the whole reply."""

    @_raw(StockItems.stock_reservations)
    def stock_reservations(self) -> None:
        """`stock_reservations`, with the whole reply."""

    @_raw(StockItems.attachments)
    def attachments(self) -> None:
        """`attachments`, with the whole reply."""

    @_raw(StockItems.versions)
    def versions(self) -> None:
        """`versions`, with the whole reply."""

    @_raw(StockItems.event_stores)
    def event_stores(self) -> None:
        """`event_stores`, with the whole reply."""


class AsyncStockItems(AsyncResourceApi[StockItem]):
    """How many units of an SKU a stock location has.

    These are the methods of `client.stock_items`.

    See https://docs.commercelayer.io/core/api-reference/stock_items/object
    """

    _resource = StockItem

    @cached_property
    def with_raw_response(self) -> "AsyncStockItemsWithRawResponse":
        """The same methods, each of which gives the whole reply: a `RawResponse`."""
        return AsyncStockItemsWithRawResponse(self)

    async def list(
        self,
        *,
        include: "Paths[_stock_items_queries.StockItemInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_stock_items_queries.StockItemSort] | None" = None,
        filters: "_stock_items_queries.StockItemFilters | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage[StockItem, PageMeta]:
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

        See https://docs.commercelayer.io/core/api-reference/stock_items/object
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
        include: "Paths[_stock_items_queries.StockItemInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_stock_items_queries.StockItemSort] | None" = None,
        filters: "_stock_items_queries.StockItemFilters | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        prefetch: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncIteration[StockItem, PageMeta]:
        """All resources of all pages, to be used in `async for`.

        The next page is fetched while one is used. After an error the iteration can be gone on
        with: nothing is skipped, nothing comes twice. It is for one loop: call this again for
        another.

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
            prefetch: Whether the next page is fetched before it is needed.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core/api-reference/stock_items/object
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
        include: "Paths[_stock_items_queries.StockItemInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_stock_items_queries.StockItemSort] | None" = None,
        filters: "_stock_items_queries.StockItemFilters | None" = None,
        options: RequestOptions | None = None,
    ) -> StockItem | None:
        """The first resource, None if there is none.

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
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core/api-reference/stock_items/object
        """
        return await self._first(
            page_size=1, include=include, fields=fields, sort=sort, filters=filters, options=options
        )

    async def count(
        self,
        *,
        filters: "_stock_items_queries.StockItemFilters | None" = None,
        options: RequestOptions | None = None,
    ) -> int:
        """How many resources there are, of those that `filters` lets through.

        Args:
            filters: Conditions by name; all must hold. Plain filters: `id`, `ids`, `created_at`,
                `created_at_from`, `created_at_to`, `updated_at`, `updated_at_from`,
                `updated_at_to`, `reference`, `reference_origin`, `metadata`, `quantity`,
                `stock_location_id`, `sku_id`, `reserved_stock_id`, `stock_reservations_id`,
                `attachments_id`, `sku_codes`, `sku_ids`. Attributes, each with a predicate such as
                `_eq`: `reference`, `reference_origin`, `metadata`, `quantity`, `created_at`,
                `updated_at`, `stock_location`, `sku`, `reserved_stock`, `stock_reservations`,
                `attachments`.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core/api-reference/stock_items/object
        """
        return await self._count(page_size=1, filters=filters, options=options)

    async def find_by(
        self,
        *,
        include: "Paths[_stock_items_queries.StockItemInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack["_stock_items_queries.StockItemFindBy"],
    ) -> StockItem | None:
        """The one resource that has these values, None if there is none.

        An attribute's name asks for equality; other names are those of plain filters.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `sku`, `reserved_stock`, `stock_reservations`,
                `attachments`, `versions`.
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

        See https://docs.commercelayer.io/core/api-reference/stock_items/object
        """
        return await self._find_by(arguments, page_size=2, include=include, fields=fields, options=options)

    async def retrieve_many(
        self,
        ids: Many[StockItem | str],
        *,
        include: "Paths[_stock_items_queries.StockItemInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> RetrievedMany[StockItem]:
        """The resources with these ids, in their order: as many in one call as a page holds.

        The result's `missing` has the ids that no resource has.

        Args:
            ids: Ids, or resources.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `sku`, `reserved_stock`, `stock_reservations`,
                `attachments`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core/api-reference/stock_items/object
        """
        return await self._retrieve_many(ids, page_size=25, include=include, fields=fields, options=options)

    async def create(
        self,
        *,
        include: "Paths[_stock_items_queries.StockItemInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
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
            quantity: Required. Units at hand.
            stock_location: Required. Where the stock lies.
            sku: What is in stock.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), ConflictError (409), UnsupportedMediaTypeError (415),
                ValidationError (422), LockedError (423), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core/api-reference/stock_items/object
        """
        return await self._create(StockItemCreate, arguments, include=include, fields=fields, options=options)

    async def create_many(
        self,
        items: Iterable[StockItemCreate],
        *,
        include: "Paths[_stock_items_queries.StockItemInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[StockItem]:
        """Create many resources, a bounded number at a time.

        The result has what came of each, in the order of the input: a value or an error.

        Args:
            items: The arguments of `create()`, a mapping a resource.
            concurrency: How many calls are under way at once. Default: 8.
            progress: Called after each call with how many are done, and how many there are.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `sku`, `reserved_stock`, `stock_reservations`,
                `attachments`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            InvalidArgumentError: `concurrency` is less than 1.

        See https://docs.commercelayer.io/core/api-reference/stock_items/object
        """
        return await self._create_many(
            StockItemCreate,
            items,
            concurrency=concurrency,
            progress=progress,
            include=include,
            fields=fields,
            options=options,
        )

    async def retrieve(
        self,
        id: StockItem | str,
        *,
        include: "Paths[_stock_items_queries.StockItemInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> StockItem:
        """Retrieve a stock item.

        The stock item with this identifier.

        Args:
            id: The id of the resource, or the resource itself.
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

        See https://docs.commercelayer.io/core/api-reference/stock_items/object
        """
        return await self._retrieve(id, include=include, fields=fields, options=options)

    async def update(
        self,
        id: StockItem | str,
        *,
        include: "Paths[_stock_items_queries.StockItemInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[StockItemUpdate],
    ) -> StockItem:
        """Update a stock item.

        Changes what the body names and returns the whole stock item.

        Args:
            id: The id of the resource, or the resource itself.
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

        See https://docs.commercelayer.io/core/api-reference/stock_items/object
        """
        return await self._update(
            id, StockItemUpdate, arguments, include=include, fields=fields, options=options
        )

    async def update_many(
        self,
        items: Iterable[tuple[StockItem | str, StockItemUpdate]],
        *,
        include: "Paths[_stock_items_queries.StockItemInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[StockItem]:
        """Update many resources, a bounded number at a time.

        The result has what came of each, in the order of the input: a value or an error.

        Args:
            items: Ids or resources, each with the arguments of `update()` as a mapping.
            concurrency: How many calls are under way at once. Default: 8.
            progress: Called after each call with how many are done, and how many there are.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `sku`, `reserved_stock`, `stock_reservations`,
                `attachments`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            InvalidArgumentError: `concurrency` is less than 1.

        See https://docs.commercelayer.io/core/api-reference/stock_items/object
        """
        return await self._update_many(
            StockItemUpdate,
            items,
            concurrency=concurrency,
            progress=progress,
            include=include,
            fields=fields,
            options=options,
        )

    async def validate(
        self,
        id: StockItem | str,
        *,
        include: "Paths[_stock_items_queries.StockItemInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> StockItem:
        """Send true to check the stock item again.

        Args:
            id: The id of the resource, or the resource itself.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `sku`, `reserved_stock`, `stock_reservations`,
                `attachments`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), NotFoundError (404),
                MethodNotAllowedError (405), NotAcceptableError (406), ConflictError (409),
                UnsupportedMediaTypeError (415), ValidationError (422), LockedError (423),
                RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core/api-reference/stock_items/object
        """
        return await self._update(
            id, StockItemUpdate, {"_validate": True}, include=include, fields=fields, options=options
        )

    async def delete(
        self,
        id: StockItem | str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a stock item.

        Removes the stock item for good.

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

        See https://docs.commercelayer.io/core/api-reference/stock_items/object
        """
        return await self._delete(id, options=options)

    async def delete_many(
        self,
        ids: Many[StockItem | str],
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

        See https://docs.commercelayer.io/core/api-reference/stock_items/object
        """
        return await self._delete_many(ids, concurrency=concurrency, progress=progress, options=options)

    async def stock_location(
        self,
        id: StockItem | str,
        *,
        include: "Paths[_stock_locations_queries.StockLocationInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> "StockLocation":
        """Retrieve the stock location of a stock item.

        The stock location related to this stock item.

        Args:
            id: The id of the resource, or the resource itself.
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

        See https://docs.commercelayer.io/core/api-reference/stock_items/object
        """
        return await self._to_one(
            StockItem.stock_location, id, include=include, fields=fields, options=options
        )

    async def sku(
        self,
        id: StockItem | str,
        *,
        include: Include | None = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> GenericResource:
        """Retrieve the SKU of a stock item.

        The SKU related to this stock item.

        Args:
            id: The id of the resource, or the resource itself.
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

        See https://docs.commercelayer.io/core/api-reference/stock_items/object
        """
        return await self._to_one(StockItem.sku, id, include=include, fields=fields, options=options)

    async def reserved_stock(
        self,
        id: StockItem | str,
        *,
        include: Include | None = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> GenericResource | None:
        """Retrieve the reserved stock of a stock item.

        The reserved stock related to this stock item, or null if there is none.

        Args:
            id: The id of the resource, or the resource itself.
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

        See https://docs.commercelayer.io/core/api-reference/stock_items/object
        """
        return await self._to_one(
            StockItem.reserved_stock, id, include=include, fields=fields, options=options
        )

    async def stock_reservations(
        self,
        id: StockItem | str,
        *,
        include: Include | None = None,
        fields: "_queries.Fields | None" = None,
        sort: Sort | None = None,
        filters: Filters | None = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage[GenericResource, PageMeta]:
        """List the stock reservations of a stock item.

        One page of the stock reservations related to this stock item.

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

        See https://docs.commercelayer.io/core/api-reference/stock_items/object
        """
        return await self._to_many(
            StockItem.stock_reservations,
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
        id: StockItem | str,
        *,
        include: "Paths[_attachments_queries.AttachmentInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_attachments_queries.AttachmentSort] | None" = None,
        filters: "_attachments_queries.AttachmentFilters | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage["Attachment", PageMeta]:
        """List the attachments of a stock item.

        One page of the attachments related to this stock item.

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

        See https://docs.commercelayer.io/core/api-reference/stock_items/object
        """
        return await self._to_many(
            StockItem.attachments,
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
        id: StockItem | str,
        *,
        include: Include | None = None,
        fields: "_queries.Fields | None" = None,
        sort: Sort | None = None,
        filters: Filters | None = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage[GenericResource, PageMeta]:
        """List the versions of a stock item.

        One page of the versions related to this stock item.

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

        See https://docs.commercelayer.io/core/api-reference/stock_items/object
        """
        return await self._to_many(
            StockItem.versions,
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
        id: StockItem | str,
        *,
        include: Paths[QueryPath] | None = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_event_stores_queries.EventStoreSort] | None" = None,
        filters: "Filters | FilterExpression[EventStore] | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage["EventStore", PageMeta]:
        """List the event stores of a stock item.

        One page of the event stores related to this stock item.

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

        See https://docs.commercelayer.io/core/api-reference/stock_items/object
        """
        return await self._to_many(
            StockItem.event_stores,
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


class AsyncStockItemsWithRawResponse:
    """The methods of `AsyncStockItems`, each of which gives the whole reply: a `RawResponse`."""

    def __init__(self, api: AsyncStockItems) -> None:
        self._api = api

    @_async_raw(AsyncStockItems.list)
    def list(self) -> None:
        """`list`, with the whole reply."""

    @_async_raw(AsyncStockItems.first)
    def first(self) -> None:
        """`first`, with the whole reply."""

    @_async_raw(AsyncStockItems.count)
    def count(self) -> None:
        """`count`, with the whole reply."""

    @_async_raw(AsyncStockItems.find_by)
    def find_by(self) -> None:
        """`find_by`, with the whole reply."""

    @_async_raw(AsyncStockItems.create)
    def create(self) -> None:
        """`create`, with the whole reply."""

    @_async_raw(AsyncStockItems.retrieve)
    def retrieve(self) -> None:
        """`retrieve`, with the whole reply."""

    @_async_raw(AsyncStockItems.update)
    def update(self) -> None:
        """`update`, with the whole reply."""

    @_async_raw(AsyncStockItems.validate)
    def validate(self) -> None:
        """`validate`, with the whole reply."""

    @_async_raw(AsyncStockItems.delete)
    def delete(self) -> None:
        """`delete`, with the whole reply."""

    @_async_raw(AsyncStockItems.stock_location)
    def stock_location(self) -> None:
        """`stock_location`, with the whole reply."""

    @_async_raw(AsyncStockItems.sku)
    def sku(self) -> None:
        """`sku`, with the whole reply."""

    @_async_raw(AsyncStockItems.reserved_stock)
    def reserved_stock(self) -> None:
        """`reserved_stock`, with the whole reply."""

    @_async_raw(AsyncStockItems.stock_reservations)
    def stock_reservations(self) -> None:
        """`stock_reservations`, with the whole reply."""

    @_async_raw(AsyncStockItems.attachments)
    def attachments(self) -> None:
        """`attachments`, with the whole reply."""

    @_async_raw(AsyncStockItems.versions)
    def versions(self) -> None:
        """`versions`, with the whole reply."""

    @_async_raw(AsyncStockItems.event_stores)
    def event_stores(self) -> None:
        """`event_stores`, with the whole reply."""
