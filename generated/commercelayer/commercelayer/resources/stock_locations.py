"""The resource type ``stock_locations``."""

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
    from ..queries import addresses as _addresses_queries
    from ..queries import attachments as _attachments_queries
    from ..queries import event_stores as _event_stores_queries
    from ..queries import inventory_return_locations as _inventory_return_locations_queries
    from ..queries import inventory_stock_locations as _inventory_stock_locations_queries
    from ..queries import stock_items as _stock_items_queries
    from ..queries import stock_locations as _stock_locations_queries
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
    """A warehouse, shop or other place that stock is kept in and shipped from.

    See https://docs.commercelayer.io/core-api-reference/stock_locations/object
    """

    __resource_type__: ClassVar[ResourceType] = ResourceType(
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
            "code",
            "label_format",
            "suppress_etd",
            "created_at",
            "updated_at",
            "address",
            "inventory_stock_locations",
            "inventory_return_locations",
            "stock_items",
            "stock_transfers",
            "stores",
            "attachments",
        ),
        sortable=(
            "reference",
            "reference_origin",
            "name",
            "code",
            "label_format",
            "suppress_etd",
            "created_at",
            "updated_at",
            "address",
        ),
        includable=(
            "address",
            "inventory_stock_locations",
            "inventory_return_locations",
            "stock_items",
            "stock_transfers",
            "stores",
            "attachments",
            "versions",
        ),
        paging=Paging(number=(1, None), size=(1, 25)),
    )

    filter: ClassVar["_stock_locations_queries.StockLocationFilter"]
    """What resources of this type are filtered by."""
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
    address: ClassVar[ToOne["Address"]] = ToOne("address", "addresses")
    """Where the stock location is."""
    inventory_stock_locations: ClassVar[ToMany["InventoryStockLocation"]] = ToMany(
        "inventory_stock_locations", "inventory_stock_locations"
    )
    """Its places in inventory models."""
    inventory_return_locations: ClassVar[ToMany["InventoryReturnLocation"]] = ToMany(
        "inventory_return_locations", "inventory_return_locations"
    )
    """Its places in inventory models as a destination of returns."""
    stock_items: ClassVar[ToMany["StockItem"]] = ToMany("stock_items", "stock_items")
    """The stock it holds."""
    stock_transfers: ClassVar[ToMany[GenericResource]] = ToMany("stock_transfers", "stock_transfers")
    """Transfers of stock that involve it."""
    stores: ClassVar[ToMany[GenericResource]] = ToMany("stores", "stores")
    """Stores that it serves."""
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
            code: str | None = ...,
            label_format: Literal["PDF", "ZPL", "EPL2", "PNG"] | str | None = ...,
            suppress_etd: bool | None = ...,
            created_at: datetime = ...,
            updated_at: datetime = ...,
            number: int | None = ...,
            address: ToOneInput["Address"] = ...,
            inventory_stock_locations: ToManyInput["InventoryStockLocation"] = ...,
            inventory_return_locations: ToManyInput["InventoryReturnLocation"] = ...,
            stock_items: ToManyInput["StockItem"] = ...,
            stock_transfers: ToManyInput[GenericResource] = ...,
            stores: ToManyInput[GenericResource] = ...,
            attachments: ToManyInput["Attachment"] = ...,
            versions: ToManyInput[GenericResource] = ...,
            event_stores: ToManyInput["EventStore"] = ...,
        ) -> None: ...


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

    See https://docs.commercelayer.io/core-api-reference/stock_locations/object
    """

    _resource = StockLocation

    @cached_property
    def with_raw_response(self) -> "StockLocationsWithRawResponse":
        """The same methods, each of which gives the whole reply: a `RawResponse`."""
        return StockLocationsWithRawResponse(self)

    def list(
        self,
        *,
        include: "Paths[_stock_locations_queries.StockLocationInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_stock_locations_queries.StockLocationSort] | None" = None,
        filters: "_stock_locations_queries.StockLocationFilters | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> Page[StockLocation, PageMeta]:
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

        See https://docs.commercelayer.io/core-api-reference/stock_locations/object
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
        include: "Paths[_stock_locations_queries.StockLocationInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_stock_locations_queries.StockLocationSort] | None" = None,
        filters: "_stock_locations_queries.StockLocationFilters | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        prefetch: bool = True,
        options: RequestOptions | None = None,
    ) -> Iteration[StockLocation, PageMeta]:
        """All resources of all pages, to be used in `for`.

        The next page is fetched while one is used. After an error the iteration can be gone on
        with: nothing is skipped, nothing comes twice. It is for one loop: call this again for
        another.

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
            prefetch: Whether the next page is fetched before it is needed.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core-api-reference/stock_locations/object
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
        include: "Paths[_stock_locations_queries.StockLocationInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_stock_locations_queries.StockLocationSort] | None" = None,
        filters: "_stock_locations_queries.StockLocationFilters | None" = None,
        options: RequestOptions | None = None,
    ) -> StockLocation | None:
        """The first resource, None if there is none.

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
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core-api-reference/stock_locations/object
        """
        return self._first(
            page_size=1, include=include, fields=fields, sort=sort, filters=filters, options=options
        )

    def count(
        self,
        *,
        filters: "_stock_locations_queries.StockLocationFilters | None" = None,
        options: RequestOptions | None = None,
    ) -> int:
        """How many resources there are, of those that `filters` lets through.

        Args:
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
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core-api-reference/stock_locations/object
        """
        return self._count(page_size=1, filters=filters, options=options)

    def find_by(
        self,
        *,
        include: "Paths[_stock_locations_queries.StockLocationInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack["_stock_locations_queries.StockLocationFindBy"],
    ) -> StockLocation | None:
        """The one resource that has these values, None if there is none.

        An attribute's name asks for equality; other names are those of plain filters.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `address`, `inventory_stock_locations`, `inventory_return_locations`,
                `stock_items`, `stock_transfers`, `stores`, `attachments`, `versions`.
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

        See https://docs.commercelayer.io/core-api-reference/stock_locations/object
        """
        return self._find_by(arguments, page_size=2, include=include, fields=fields, options=options)

    def retrieve_many(
        self,
        ids: Many[StockLocation | str],
        *,
        include: "Paths[_stock_locations_queries.StockLocationInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> RetrievedMany[StockLocation]:
        """The resources with these ids, in their order: as many in one call as a page holds.

        The result's `missing` has the ids that no resource has.

        Args:
            ids: Ids, or resources.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `address`, `inventory_stock_locations`, `inventory_return_locations`,
                `stock_items`, `stock_transfers`, `stores`, `attachments`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core-api-reference/stock_locations/object
        """
        return self._retrieve_many(ids, page_size=25, include=include, fields=fields, options=options)

    def create(
        self,
        *,
        include: "Paths[_stock_locations_queries.StockLocationInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
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
            name: Required. Name for internal use.
            code: A short name that identifies the stock location, unique in your data.
            label_format: File format of the shipping labels. One of `PDF`, `ZPL`, `EPL2` and `PNG`.
                Default: `PDF`.
            suppress_etd: Whether customs documents stay on paper even where the carrier takes
                electronic ones.
            address: Required. Where the stock location is.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), ConflictError (409), UnsupportedMediaTypeError (415),
                ValidationError (422), LockedError (423), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core-api-reference/stock_locations/object
        """
        return self._create(StockLocationCreate, arguments, include=include, fields=fields, options=options)

    def create_many(
        self,
        items: Iterable[StockLocationCreate],
        *,
        include: "Paths[_stock_locations_queries.StockLocationInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[StockLocation]:
        """Create many resources, a bounded number at a time.

        The result has what came of each, in the order of the input: a value or an error.

        Args:
            items: The arguments of `create()`, a mapping a resource.
            concurrency: How many calls are under way at once. Default: 8.
            progress: Called after each call with how many are done, and how many there are.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `address`, `inventory_stock_locations`, `inventory_return_locations`,
                `stock_items`, `stock_transfers`, `stores`, `attachments`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            InvalidArgumentError: `concurrency` is less than 1.

        See https://docs.commercelayer.io/core-api-reference/stock_locations/object
        """
        return self._create_many(
            StockLocationCreate,
            items,
            concurrency=concurrency,
            progress=progress,
            include=include,
            fields=fields,
            options=options,
        )

    def retrieve(
        self,
        id: StockLocation | str,
        *,
        include: "Paths[_stock_locations_queries.StockLocationInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> StockLocation:
        """Retrieve a stock location.

        The stock location with this identifier.

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

        See https://docs.commercelayer.io/core-api-reference/stock_locations/object
        """
        return self._retrieve(id, include=include, fields=fields, options=options)

    def update(
        self,
        id: StockLocation | str,
        *,
        include: "Paths[_stock_locations_queries.StockLocationInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[StockLocationUpdate],
    ) -> StockLocation:
        """Update a stock location.

        Changes what the body names and returns the whole stock location.

        Args:
            id: The id of the resource, or the resource itself.
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

        See https://docs.commercelayer.io/core-api-reference/stock_locations/object
        """
        return self._update(
            id, StockLocationUpdate, arguments, include=include, fields=fields, options=options
        )

    def update_many(
        self,
        items: Iterable[tuple[StockLocation | str, StockLocationUpdate]],
        *,
        include: "Paths[_stock_locations_queries.StockLocationInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[StockLocation]:
        """Update many resources, a bounded number at a time.

        The result has what came of each, in the order of the input: a value or an error.

        Args:
            items: Ids or resources, each with the arguments of `update()` as a mapping.
            concurrency: How many calls are under way at once. Default: 8.
            progress: Called after each call with how many are done, and how many there are.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `address`, `inventory_stock_locations`, `inventory_return_locations`,
                `stock_items`, `stock_transfers`, `stores`, `attachments`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            InvalidArgumentError: `concurrency` is less than 1.

        See https://docs.commercelayer.io/core-api-reference/stock_locations/object
        """
        return self._update_many(
            StockLocationUpdate,
            items,
            concurrency=concurrency,
            progress=progress,
            include=include,
            fields=fields,
            options=options,
        )

    def delete(
        self,
        id: StockLocation | str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a stock location.

        Removes the stock location for good.

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

        See https://docs.commercelayer.io/core-api-reference/stock_locations/object
        """
        return self._delete(id, options=options)

    def delete_many(
        self,
        ids: Many[StockLocation | str],
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

        See https://docs.commercelayer.io/core-api-reference/stock_locations/object
        """
        return self._delete_many(ids, concurrency=concurrency, progress=progress, options=options)

    def address(
        self,
        id: StockLocation | str,
        *,
        include: "Paths[_addresses_queries.AddressInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> "Address":
        """Retrieve the address of a stock location.

        The address related to this stock location.

        Args:
            id: The id of the resource, or the resource itself.
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

        See https://docs.commercelayer.io/core-api-reference/stock_locations/object
        """
        return self._to_one(StockLocation.address, id, include=include, fields=fields, options=options)

    def inventory_stock_locations(
        self,
        id: StockLocation | str,
        *,
        include: "Paths[_inventory_stock_locations_queries.InventoryStockLocationInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_inventory_stock_locations_queries.InventoryStockLocationSort] | None" = None,
        filters: "_inventory_stock_locations_queries.InventoryStockLocationFilters | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> Page["InventoryStockLocation", PageMeta]:
        """List the inventory stock locations of a stock location.

        One page of the inventory stock locations related to this stock location.

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

        See https://docs.commercelayer.io/core-api-reference/stock_locations/object
        """
        return self._to_many(
            StockLocation.inventory_stock_locations,
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
        id: StockLocation | str,
        *,
        include: "Paths[_inventory_return_locations_queries.InventoryReturnLocationInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_inventory_return_locations_queries.InventoryReturnLocationSort] | None" = None,
        filters: "_inventory_return_locations_queries.InventoryReturnLocationFilters | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> Page["InventoryReturnLocation", PageMeta]:
        """List the inventory return locations of a stock location.

        One page of the inventory return locations related to this stock location.

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

        See https://docs.commercelayer.io/core-api-reference/stock_locations/object
        """
        return self._to_many(
            StockLocation.inventory_return_locations,
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

    def stock_items(
        self,
        id: StockLocation | str,
        *,
        include: "Paths[_stock_items_queries.StockItemInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_stock_items_queries.StockItemSort] | None" = None,
        filters: "_stock_items_queries.StockItemFilters | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> Page["StockItem", PageMeta]:
        """List the stock items of a stock location.

        One page of the stock items related to this stock location.

        Args:
            id: The id of the resource, or the resource itself.
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

        See https://docs.commercelayer.io/core-api-reference/stock_locations/object
        """
        return self._to_many(
            StockLocation.stock_items,
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

    def stock_transfers(
        self,
        id: StockLocation | str,
        *,
        include: Include | None = None,
        fields: "_queries.Fields | None" = None,
        sort: Sort | None = None,
        filters: Filters | None = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> Page[GenericResource, PageMeta]:
        """List the stock transfers of a stock location.

        One page of the stock transfers related to this stock location.

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

        See https://docs.commercelayer.io/core-api-reference/stock_locations/object
        """
        return self._to_many(
            StockLocation.stock_transfers,
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

    def stores(
        self,
        id: StockLocation | str,
        *,
        include: Include | None = None,
        fields: "_queries.Fields | None" = None,
        sort: Sort | None = None,
        filters: Filters | None = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> Page[GenericResource, PageMeta]:
        """List the stores of a stock location.

        One page of the stores related to this stock location.

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

        See https://docs.commercelayer.io/core-api-reference/stock_locations/object
        """
        return self._to_many(
            StockLocation.stores,
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
        id: StockLocation | str,
        *,
        include: "Paths[_attachments_queries.AttachmentInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_attachments_queries.AttachmentSort] | None" = None,
        filters: "_attachments_queries.AttachmentFilters | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> Page["Attachment", PageMeta]:
        """List the attachments of a stock location.

        One page of the attachments related to this stock location.

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

        See https://docs.commercelayer.io/core-api-reference/stock_locations/object
        """
        return self._to_many(
            StockLocation.attachments,
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
        id: StockLocation | str,
        *,
        include: Include | None = None,
        fields: "_queries.Fields | None" = None,
        sort: Sort | None = None,
        filters: Filters | None = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> Page[GenericResource, PageMeta]:
        """List the versions of a stock location.

        One page of the versions related to this stock location.

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

        See https://docs.commercelayer.io/core-api-reference/stock_locations/object
        """
        return self._to_many(
            StockLocation.versions,
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
        id: StockLocation | str,
        *,
        include: Paths[QueryPath] | None = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_event_stores_queries.EventStoreSort] | None" = None,
        filters: "Filters | FilterExpression[EventStore] | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> Page["EventStore", PageMeta]:
        """List the event stores of a stock location.

        One page of the event stores related to this stock location.

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

        See https://docs.commercelayer.io/core-api-reference/stock_locations/object
        """
        return self._to_many(
            StockLocation.event_stores,
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


class StockLocationsWithRawResponse:
    """The methods of `StockLocations`, each of which gives the whole reply: a `RawResponse`."""

    def __init__(self, api: StockLocations) -> None:
        self._api = api

    @_raw(StockLocations.list)
    def list(self) -> None:
        """`list`, with the whole reply."""

    @_raw(StockLocations.first)
    def first(self) -> None:
        """`first`, with the whole reply."""

    @_raw(StockLocations.count)
    def count(self) -> None:
        """`count`, with the whole reply."""

    @_raw(StockLocations.find_by)
    def find_by(self) -> None:
        """`find_by`, with the whole reply."""

    @_raw(StockLocations.create)
    def create(self) -> None:
        """`create`, with the whole reply."""

    @_raw(StockLocations.retrieve)
    def retrieve(self) -> None:
        """`retrieve`, with the whole reply."""

    @_raw(StockLocations.update)
    def update(self) -> None:
        """`update`, with the whole reply."""

    @_raw(StockLocations.delete)
    def delete(self) -> None:
        """`delete`, with the whole reply."""

    @_raw(StockLocations.address)
    def address(self) -> None:
        """`address`, with the whole reply."""

    @_raw(StockLocations.inventory_stock_locations)
    def inventory_stock_locations(self) -> None:
        """`inventory_stock_locations`, with the whole reply."""

    @_raw(StockLocations.inventory_return_locations)
    def inventory_return_locations(self) -> None:
        """`inventory_return_locations`, with the whole reply."""

    @_raw(StockLocations.stock_items)
    def stock_items(self) -> None:
        """`stock_items`, with the whole reply."""

    @_raw(StockLocations.stock_transfers)
    def stock_transfers(self) -> None:
        """`stock_transfers`, with the whole reply."""

    @_raw(StockLocations.stores)
    def stores(self) -> None:
        """`stores`, with the whole reply."""

    @_raw(StockLocations.attachments)
    def attachments(self) -> None:
        """`attachments`, with the whole reply."""

    @_raw(StockLocations.versions)
    def versions(self) -> None:
        """`versions`, with the whole reply."""

    @_raw(StockLocations.event_stores)
    def event_stores(self) -> None:
        """`event_stores`, with the whole reply."""


class AsyncStockLocations(AsyncResourceApi[StockLocation]):
    """A warehouse, shop or other place that stock is kept in and shipped from.

    These are the methods of `client.stock_locations`.

    See https://docs.commercelayer.io/core-api-reference/stock_locations/object
    """

    _resource = StockLocation

    @cached_property
    def with_raw_response(self) -> "AsyncStockLocationsWithRawResponse":
        """The same methods, each of which gives the whole reply: a `RawResponse`."""
        return AsyncStockLocationsWithRawResponse(self)

    async def list(
        self,
        *,
        include: "Paths[_stock_locations_queries.StockLocationInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_stock_locations_queries.StockLocationSort] | None" = None,
        filters: "_stock_locations_queries.StockLocationFilters | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage[StockLocation, PageMeta]:
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

        See https://docs.commercelayer.io/core-api-reference/stock_locations/object
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
        include: "Paths[_stock_locations_queries.StockLocationInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_stock_locations_queries.StockLocationSort] | None" = None,
        filters: "_stock_locations_queries.StockLocationFilters | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        prefetch: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncIteration[StockLocation, PageMeta]:
        """All resources of all pages, to be used in `async for`.

        The next page is fetched while one is used. After an error the iteration can be gone on
        with: nothing is skipped, nothing comes twice. It is for one loop: call this again for
        another.

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
            prefetch: Whether the next page is fetched before it is needed.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core-api-reference/stock_locations/object
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
        include: "Paths[_stock_locations_queries.StockLocationInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_stock_locations_queries.StockLocationSort] | None" = None,
        filters: "_stock_locations_queries.StockLocationFilters | None" = None,
        options: RequestOptions | None = None,
    ) -> StockLocation | None:
        """The first resource, None if there is none.

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
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core-api-reference/stock_locations/object
        """
        return await self._first(
            page_size=1, include=include, fields=fields, sort=sort, filters=filters, options=options
        )

    async def count(
        self,
        *,
        filters: "_stock_locations_queries.StockLocationFilters | None" = None,
        options: RequestOptions | None = None,
    ) -> int:
        """How many resources there are, of those that `filters` lets through.

        Args:
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
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core-api-reference/stock_locations/object
        """
        return await self._count(page_size=1, filters=filters, options=options)

    async def find_by(
        self,
        *,
        include: "Paths[_stock_locations_queries.StockLocationInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack["_stock_locations_queries.StockLocationFindBy"],
    ) -> StockLocation | None:
        """The one resource that has these values, None if there is none.

        An attribute's name asks for equality; other names are those of plain filters.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `address`, `inventory_stock_locations`, `inventory_return_locations`,
                `stock_items`, `stock_transfers`, `stores`, `attachments`, `versions`.
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

        See https://docs.commercelayer.io/core-api-reference/stock_locations/object
        """
        return await self._find_by(arguments, page_size=2, include=include, fields=fields, options=options)

    async def retrieve_many(
        self,
        ids: Many[StockLocation | str],
        *,
        include: "Paths[_stock_locations_queries.StockLocationInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> RetrievedMany[StockLocation]:
        """The resources with these ids, in their order: as many in one call as a page holds.

        The result's `missing` has the ids that no resource has.

        Args:
            ids: Ids, or resources.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `address`, `inventory_stock_locations`, `inventory_return_locations`,
                `stock_items`, `stock_transfers`, `stores`, `attachments`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core-api-reference/stock_locations/object
        """
        return await self._retrieve_many(ids, page_size=25, include=include, fields=fields, options=options)

    async def create(
        self,
        *,
        include: "Paths[_stock_locations_queries.StockLocationInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
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
            name: Required. Name for internal use.
            code: A short name that identifies the stock location, unique in your data.
            label_format: File format of the shipping labels. One of `PDF`, `ZPL`, `EPL2` and `PNG`.
                Default: `PDF`.
            suppress_etd: Whether customs documents stay on paper even where the carrier takes
                electronic ones.
            address: Required. Where the stock location is.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), ConflictError (409), UnsupportedMediaTypeError (415),
                ValidationError (422), LockedError (423), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://docs.commercelayer.io/core-api-reference/stock_locations/object
        """
        return await self._create(
            StockLocationCreate, arguments, include=include, fields=fields, options=options
        )

    async def create_many(
        self,
        items: Iterable[StockLocationCreate],
        *,
        include: "Paths[_stock_locations_queries.StockLocationInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[StockLocation]:
        """Create many resources, a bounded number at a time.

        The result has what came of each, in the order of the input: a value or an error.

        Args:
            items: The arguments of `create()`, a mapping a resource.
            concurrency: How many calls are under way at once. Default: 8.
            progress: Called after each call with how many are done, and how many there are.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `address`, `inventory_stock_locations`, `inventory_return_locations`,
                `stock_items`, `stock_transfers`, `stores`, `attachments`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            InvalidArgumentError: `concurrency` is less than 1.

        See https://docs.commercelayer.io/core-api-reference/stock_locations/object
        """
        return await self._create_many(
            StockLocationCreate,
            items,
            concurrency=concurrency,
            progress=progress,
            include=include,
            fields=fields,
            options=options,
        )

    async def retrieve(
        self,
        id: StockLocation | str,
        *,
        include: "Paths[_stock_locations_queries.StockLocationInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> StockLocation:
        """Retrieve a stock location.

        The stock location with this identifier.

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

        See https://docs.commercelayer.io/core-api-reference/stock_locations/object
        """
        return await self._retrieve(id, include=include, fields=fields, options=options)

    async def update(
        self,
        id: StockLocation | str,
        *,
        include: "Paths[_stock_locations_queries.StockLocationInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[StockLocationUpdate],
    ) -> StockLocation:
        """Update a stock location.

        Changes what the body names and returns the whole stock location.

        Args:
            id: The id of the resource, or the resource itself.
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

        See https://docs.commercelayer.io/core-api-reference/stock_locations/object
        """
        return await self._update(
            id, StockLocationUpdate, arguments, include=include, fields=fields, options=options
        )

    async def update_many(
        self,
        items: Iterable[tuple[StockLocation | str, StockLocationUpdate]],
        *,
        include: "Paths[_stock_locations_queries.StockLocationInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[StockLocation]:
        """Update many resources, a bounded number at a time.

        The result has what came of each, in the order of the input: a value or an error.

        Args:
            items: Ids or resources, each with the arguments of `update()` as a mapping.
            concurrency: How many calls are under way at once. Default: 8.
            progress: Called after each call with how many are done, and how many there are.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `address`, `inventory_stock_locations`, `inventory_return_locations`,
                `stock_items`, `stock_transfers`, `stores`, `attachments`, `versions`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            InvalidArgumentError: `concurrency` is less than 1.

        See https://docs.commercelayer.io/core-api-reference/stock_locations/object
        """
        return await self._update_many(
            StockLocationUpdate,
            items,
            concurrency=concurrency,
            progress=progress,
            include=include,
            fields=fields,
            options=options,
        )

    async def delete(
        self,
        id: StockLocation | str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a stock location.

        Removes the stock location for good.

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

        See https://docs.commercelayer.io/core-api-reference/stock_locations/object
        """
        return await self._delete(id, options=options)

    async def delete_many(
        self,
        ids: Many[StockLocation | str],
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

        See https://docs.commercelayer.io/core-api-reference/stock_locations/object
        """
        return await self._delete_many(ids, concurrency=concurrency, progress=progress, options=options)

    async def address(
        self,
        id: StockLocation | str,
        *,
        include: "Paths[_addresses_queries.AddressInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> "Address":
        """Retrieve the address of a stock location.

        The address related to this stock location.

        Args:
            id: The id of the resource, or the resource itself.
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

        See https://docs.commercelayer.io/core-api-reference/stock_locations/object
        """
        return await self._to_one(StockLocation.address, id, include=include, fields=fields, options=options)

    async def inventory_stock_locations(
        self,
        id: StockLocation | str,
        *,
        include: "Paths[_inventory_stock_locations_queries.InventoryStockLocationInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_inventory_stock_locations_queries.InventoryStockLocationSort] | None" = None,
        filters: "_inventory_stock_locations_queries.InventoryStockLocationFilters | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage["InventoryStockLocation", PageMeta]:
        """List the inventory stock locations of a stock location.

        One page of the inventory stock locations related to this stock location.

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

        See https://docs.commercelayer.io/core-api-reference/stock_locations/object
        """
        return await self._to_many(
            StockLocation.inventory_stock_locations,
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
        id: StockLocation | str,
        *,
        include: "Paths[_inventory_return_locations_queries.InventoryReturnLocationInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_inventory_return_locations_queries.InventoryReturnLocationSort] | None" = None,
        filters: "_inventory_return_locations_queries.InventoryReturnLocationFilters | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage["InventoryReturnLocation", PageMeta]:
        """List the inventory return locations of a stock location.

        One page of the inventory return locations related to this stock location.

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

        See https://docs.commercelayer.io/core-api-reference/stock_locations/object
        """
        return await self._to_many(
            StockLocation.inventory_return_locations,
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

    async def stock_items(
        self,
        id: StockLocation | str,
        *,
        include: "Paths[_stock_items_queries.StockItemInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_stock_items_queries.StockItemSort] | None" = None,
        filters: "_stock_items_queries.StockItemFilters | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage["StockItem", PageMeta]:
        """List the stock items of a stock location.

        One page of the stock items related to this stock location.

        Args:
            id: The id of the resource, or the resource itself.
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

        See https://docs.commercelayer.io/core-api-reference/stock_locations/object
        """
        return await self._to_many(
            StockLocation.stock_items,
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

    async def stock_transfers(
        self,
        id: StockLocation | str,
        *,
        include: Include | None = None,
        fields: "_queries.Fields | None" = None,
        sort: Sort | None = None,
        filters: Filters | None = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage[GenericResource, PageMeta]:
        """List the stock transfers of a stock location.

        One page of the stock transfers related to this stock location.

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

        See https://docs.commercelayer.io/core-api-reference/stock_locations/object
        """
        return await self._to_many(
            StockLocation.stock_transfers,
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

    async def stores(
        self,
        id: StockLocation | str,
        *,
        include: Include | None = None,
        fields: "_queries.Fields | None" = None,
        sort: Sort | None = None,
        filters: Filters | None = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage[GenericResource, PageMeta]:
        """List the stores of a stock location.

        One page of the stores related to this stock location.

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

        See https://docs.commercelayer.io/core-api-reference/stock_locations/object
        """
        return await self._to_many(
            StockLocation.stores,
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
        id: StockLocation | str,
        *,
        include: "Paths[_attachments_queries.AttachmentInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_attachments_queries.AttachmentSort] | None" = None,
        filters: "_attachments_queries.AttachmentFilters | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage["Attachment", PageMeta]:
        """List the attachments of a stock location.

        One page of the attachments related to this stock location.

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

        See https://docs.commercelayer.io/core-api-reference/stock_locations/object
        """
        return await self._to_many(
            StockLocation.attachments,
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
        id: StockLocation | str,
        *,
        include: Include | None = None,
        fields: "_queries.Fields | None" = None,
        sort: Sort | None = None,
        filters: Filters | None = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage[GenericResource, PageMeta]:
        """List the versions of a stock location.

        One page of the versions related to this stock location.

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

        See https://docs.commercelayer.io/core-api-reference/stock_locations/object
        """
        return await self._to_many(
            StockLocation.versions,
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
        id: StockLocation | str,
        *,
        include: Paths[QueryPath] | None = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_event_stores_queries.EventStoreSort] | None" = None,
        filters: "Filters | FilterExpression[EventStore] | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage["EventStore", PageMeta]:
        """List the event stores of a stock location.

        One page of the event stores related to this stock location.

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

        See https://docs.commercelayer.io/core-api-reference/stock_locations/object
        """
        return await self._to_many(
            StockLocation.event_stores,
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


class AsyncStockLocationsWithRawResponse:
    """The methods of `AsyncStockLocations`, each of which gives the whole reply: a `RawResponse`."""

    def __init__(self, api: AsyncStockLocations) -> None:
        self._api = api

    @_async_raw(AsyncStockLocations.list)
    def list(self) -> None:
        """`list`, with the whole reply."""

    @_async_raw(AsyncStockLocations.first)
    def first(self) -> None:
        """`first`, with the whole reply."""

    @_async_raw(AsyncStockLocations.count)
    def count(self) -> None:
        """`count`, with the whole reply."""

    @_async_raw(AsyncStockLocations.find_by)
    def find_by(self) -> None:
        """`find_by`, with the whole reply."""

    @_async_raw(AsyncStockLocations.create)
    def create(self) -> None:
        """`create`, with the whole reply."""

    @_async_raw(AsyncStockLocations.retrieve)
    def retrieve(self) -> None:
        """`retrieve`, with the whole reply."""

    @_async_raw(AsyncStockLocations.update)
    def update(self) -> None:
        """`update`, with the whole reply."""

    @_async_raw(AsyncStockLocations.delete)
    def delete(self) -> None:
        """`delete`, with the whole reply."""

    @_async_raw(AsyncStockLocations.address)
    def address(self) -> None:
        """`address`, with the whole reply."""

    @_async_raw(AsyncStockLocations.inventory_stock_locations)
    def inventory_stock_locations(self) -> None:
        """`inventory_stock_locations`, with the whole reply."""

    @_async_raw(AsyncStockLocations.inventory_return_locations)
    def inventory_return_locations(self) -> None:
        """`inventory_return_locations`, with the whole reply."""

    @_async_raw(AsyncStockLocations.stock_items)
    def stock_items(self) -> None:
        """`stock_items`, with the whole reply."""

    @_async_raw(AsyncStockLocations.stock_transfers)
    def stock_transfers(self) -> None:
        """`stock_transfers`, with the whole reply."""

    @_async_raw(AsyncStockLocations.stores)
    def stores(self) -> None:
        """`stores`, with the whole reply."""

    @_async_raw(AsyncStockLocations.attachments)
    def attachments(self) -> None:
        """`attachments`, with the whole reply."""

    @_async_raw(AsyncStockLocations.versions)
    def versions(self) -> None:
        """`versions`, with the whole reply."""

    @_async_raw(AsyncStockLocations.event_stores)
    def event_stores(self) -> None:
        """`event_stores`, with the whole reply."""
