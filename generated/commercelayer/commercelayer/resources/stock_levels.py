"""The resource type ``stock_levels``."""

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
    Iteration,
    Many,
    Page,
    Paging,
    Paths,
    Progress,
    RequestOptions,
    Resource,
    ResourceApi,
    ResourceType,
    RetrievedMany,
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
    from ..queries import inventory_models as _inventory_models_queries
    from ..queries import stock_levels as _stock_levels_queries
    from ..queries import stock_locations as _stock_locations_queries
    from .inventory_models import InventoryModel
    from .stock_locations import StockLocation

__all__ = [
    "AsyncStockLevels",
    "StockLevel",
    "StockLevelCreate",
    "StockLevelUpdate",
    "StockLevels",
]


class StockLevel(Resource, frozen=True):
    """A stock location's priority within an inventory model. The live API has
    `inventory_stock_locations` instead.

    Deprecated: use `inventory_stock_locations` instead.

    See https://commercelayer.io/api/reference/stock_levels/
    """

    __resource_type__: ClassVar[ResourceType] = ResourceType(
        "stock_levels",
        path="/stock_levels",
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
            "created_at",
            "updated_at",
        ),
        sortable=(
            "reference",
            "reference_origin",
            "created_at",
            "updated_at",
        ),
        paging=Paging(number=(1, None), size=(1, 25)),
    )

    filter: ClassVar["_stock_levels_queries.StockLevelFilter"]
    """What resources of this type are filtered by."""
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
    stock_location: ClassVar[ToOne["StockLocation"]] = ToOne("stock_location", "stock_locations")
    """The stock location that gets a priority."""
    inventory_model: ClassVar[ToOne["InventoryModel"]] = ToOne("inventory_model", "inventory_models")
    """The inventory model it gets the priority in."""

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
            priority: int = ...,
            on_hold: bool | None = ...,
            created_at: datetime = ...,
            updated_at: datetime = ...,
            stock_location: ToOneInput["StockLocation"] = ...,
            inventory_model: ToOneInput["InventoryModel"] = ...,
        ) -> None: ...


class StockLevelCreate(TypedDict):
    """The arguments of ``stock_levels.create()``."""

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


class StockLevelUpdate(TypedDict):
    """The arguments of ``stock_levels.update()``."""

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


class StockLevels(ResourceApi[StockLevel]):
    """A stock location's priority within an inventory model. The live API has
    `inventory_stock_locations` instead.

    These are the methods of `client.stock_levels`.

    Deprecated: use `inventory_stock_locations` instead.

    See https://commercelayer.io/api/reference/stock_levels/
    """

    _resource = StockLevel

    @cached_property
    def with_raw_response(self) -> "StockLevelsWithRawResponse":
        """The same methods, each of which gives the whole reply: a `RawResponse`."""
        return StockLevelsWithRawResponse(self)

    def list(
        self,
        *,
        include: "Paths[_stock_levels_queries.StockLevelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_stock_levels_queries.StockLevelSort] | None" = None,
        filters: "_stock_levels_queries.StockLevelFilters | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> Page[StockLevel, PageMeta]:
        """List stock levels.

        One page of stock levels, filtered and sorted as asked.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `inventory_model`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it. One of
                `reference`, `reference_origin`, `created_at`, `updated_at`.
            filters: Conditions by name; all must hold. Plain filters: `id`, `ids`, `created_at`,
                `created_at_from`, `created_at_to`, `updated_at`, `updated_at_from`,
                `updated_at_to`, `reference`, `reference_origin`, `metadata`. Attributes, each with
                a predicate such as `_eq`: `reference`, `reference_origin`, `metadata`,
                `created_at`, `updated_at`.
            page_number: Which page, from 1.
            page_size: How many resources a page holds, at most 25.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://commercelayer.io/api/reference/stock_levels/
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
        include: "Paths[_stock_levels_queries.StockLevelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_stock_levels_queries.StockLevelSort] | None" = None,
        filters: "_stock_levels_queries.StockLevelFilters | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        prefetch: bool = True,
        options: RequestOptions | None = None,
    ) -> Iteration[StockLevel, PageMeta]:
        """All resources of all pages, to be used in `for`.

        The next page is fetched while one is used. After an error the iteration can be gone on
        with: nothing is skipped, nothing comes twice. It is for one loop: call this again for
        another.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `inventory_model`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it. One of
                `reference`, `reference_origin`, `created_at`, `updated_at`.
            filters: Conditions by name; all must hold. Plain filters: `id`, `ids`, `created_at`,
                `created_at_from`, `created_at_to`, `updated_at`, `updated_at_from`,
                `updated_at_to`, `reference`, `reference_origin`, `metadata`. Attributes, each with
                a predicate such as `_eq`: `reference`, `reference_origin`, `metadata`,
                `created_at`, `updated_at`.
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

        See https://commercelayer.io/api/reference/stock_levels/
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
        include: "Paths[_stock_levels_queries.StockLevelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_stock_levels_queries.StockLevelSort] | None" = None,
        filters: "_stock_levels_queries.StockLevelFilters | None" = None,
        options: RequestOptions | None = None,
    ) -> StockLevel | None:
        """The first resource, None if there is none.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `inventory_model`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it. One of
                `reference`, `reference_origin`, `created_at`, `updated_at`.
            filters: Conditions by name; all must hold. Plain filters: `id`, `ids`, `created_at`,
                `created_at_from`, `created_at_to`, `updated_at`, `updated_at_from`,
                `updated_at_to`, `reference`, `reference_origin`, `metadata`. Attributes, each with
                a predicate such as `_eq`: `reference`, `reference_origin`, `metadata`,
                `created_at`, `updated_at`.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://commercelayer.io/api/reference/stock_levels/
        """
        return self._first(
            page_size=1, include=include, fields=fields, sort=sort, filters=filters, options=options
        )

    def count(
        self,
        *,
        filters: "_stock_levels_queries.StockLevelFilters | None" = None,
        options: RequestOptions | None = None,
    ) -> int:
        """How many resources there are, of those that `filters` lets through.

        Args:
            filters: Conditions by name; all must hold. Plain filters: `id`, `ids`, `created_at`,
                `created_at_from`, `created_at_to`, `updated_at`, `updated_at_from`,
                `updated_at_to`, `reference`, `reference_origin`, `metadata`. Attributes, each with
                a predicate such as `_eq`: `reference`, `reference_origin`, `metadata`,
                `created_at`, `updated_at`.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://commercelayer.io/api/reference/stock_levels/
        """
        return self._count(page_size=1, filters=filters, options=options)

    def find_by(
        self,
        *,
        include: "Paths[_stock_levels_queries.StockLevelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack["_stock_levels_queries.StockLevelFindBy"],
    ) -> StockLevel | None:
        """The one resource that has these values, None if there is none.

        An attribute's name asks for equality; other names are those of plain filters.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `inventory_model`.
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

        See https://commercelayer.io/api/reference/stock_levels/
        """
        return self._find_by(arguments, page_size=2, include=include, fields=fields, options=options)

    def retrieve_many(
        self,
        ids: Many[StockLevel | str],
        *,
        include: "Paths[_stock_levels_queries.StockLevelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> RetrievedMany[StockLevel]:
        """The resources with these ids, in their order: as many in one call as a page holds.

        The result's `missing` has the ids that no resource has.

        Args:
            ids: Ids, or resources.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `inventory_model`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://commercelayer.io/api/reference/stock_levels/
        """
        return self._retrieve_many(ids, page_size=25, include=include, fields=fields, options=options)

    def create(
        self,
        *,
        include: "Paths[_stock_levels_queries.StockLevelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[StockLevelCreate],
    ) -> StockLevel:
        """Create a stock level.

        Makes a stock level and returns it.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `inventory_model`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.
            reference: Your own identifier for the resource, to find it again from another system.
            reference_origin: The system that `reference` comes from.
            metadata: Free-form data of your own, kept with the resource.
            priority: Required. Rank of the stock location within the inventory model; the lowest
                comes first.
            on_hold: Whether shipments from this stock location start on hold.
            stock_location: Required. The stock location that gets a priority.
            inventory_model: Required. The inventory model it gets the priority in.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), ConflictError (409), UnsupportedMediaTypeError (415),
                ValidationError (422), LockedError (423), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://commercelayer.io/api/reference/stock_levels/
        """
        return self._create(StockLevelCreate, arguments, include=include, fields=fields, options=options)

    def create_many(
        self,
        items: Iterable[StockLevelCreate],
        *,
        include: "Paths[_stock_levels_queries.StockLevelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[StockLevel]:
        """Create many resources, a bounded number at a time.

        The result has what came of each, in the order of the input: a value or an error.

        Args:
            items: The arguments of `create()`, a mapping a resource.
            concurrency: How many calls are under way at once. Default: 8.
            progress: Called after each call with how many are done, and how many there are.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `inventory_model`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            InvalidArgumentError: `concurrency` is less than 1.

        See https://commercelayer.io/api/reference/stock_levels/
        """
        return self._create_many(
            StockLevelCreate,
            items,
            concurrency=concurrency,
            progress=progress,
            include=include,
            fields=fields,
            options=options,
        )

    def retrieve(
        self,
        id: StockLevel | str,
        *,
        include: "Paths[_stock_levels_queries.StockLevelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> StockLevel:
        """Retrieve a stock level.

        The stock level with this identifier.

        Args:
            id: The id of the resource, or the resource itself.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `inventory_model`.
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

        See https://commercelayer.io/api/reference/stock_levels/
        """
        return self._retrieve(id, include=include, fields=fields, options=options)

    def update(
        self,
        id: StockLevel | str,
        *,
        include: "Paths[_stock_levels_queries.StockLevelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[StockLevelUpdate],
    ) -> StockLevel:
        """Update a stock level.

        Changes what the body names and returns the whole stock level.

        Args:
            id: The id of the resource, or the resource itself.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `inventory_model`.
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

        See https://commercelayer.io/api/reference/stock_levels/
        """
        return self._update(id, StockLevelUpdate, arguments, include=include, fields=fields, options=options)

    def update_many(
        self,
        items: Iterable[tuple[StockLevel | str, StockLevelUpdate]],
        *,
        include: "Paths[_stock_levels_queries.StockLevelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[StockLevel]:
        """Update many resources, a bounded number at a time.

        The result has what came of each, in the order of the input: a value or an error.

        Args:
            items: Ids or resources, each with the arguments of `update()` as a mapping.
            concurrency: How many calls are under way at once. Default: 8.
            progress: Called after each call with how many are done, and how many there are.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `inventory_model`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            InvalidArgumentError: `concurrency` is less than 1.

        See https://commercelayer.io/api/reference/stock_levels/
        """
        return self._update_many(
            StockLevelUpdate,
            items,
            concurrency=concurrency,
            progress=progress,
            include=include,
            fields=fields,
            options=options,
        )

    def delete(
        self,
        id: StockLevel | str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a stock level.

        Removes the stock level for good.

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

        See https://commercelayer.io/api/reference/stock_levels/
        """
        return self._delete(id, options=options)

    def delete_many(
        self,
        ids: Many[StockLevel | str],
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

        See https://commercelayer.io/api/reference/stock_levels/
        """
        return self._delete_many(ids, concurrency=concurrency, progress=progress, options=options)

    def stock_location(
        self,
        id: StockLevel | str,
        *,
        include: "Paths[_stock_locations_queries.StockLocationInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> "StockLocation":
        """Retrieve the stock location of a stock level.

        The stock location related to this stock level.

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

        See https://commercelayer.io/api/reference/stock_levels/
        """
        return self._to_one(StockLevel.stock_location, id, include=include, fields=fields, options=options)

    def inventory_model(
        self,
        id: StockLevel | str,
        *,
        include: "Paths[_inventory_models_queries.InventoryModelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> "InventoryModel":
        """Retrieve the inventory model of a stock level.

        The inventory model related to this stock level.

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

        See https://commercelayer.io/api/reference/stock_levels/
        """
        return self._to_one(StockLevel.inventory_model, id, include=include, fields=fields, options=options)


class StockLevelsWithRawResponse:
    """The methods of `StockLevels`, each of which gives the whole reply: a `RawResponse`."""

    def __init__(self, api: StockLevels) -> None:
        self._api = api

    @_raw(StockLevels.list)
    def list(self) -> None:
        """`list`, with the whole reply."""

    @_raw(StockLevels.first)
    def first(self) -> None:
        """`first`, with the whole reply."""

    @_raw(StockLevels.count)
    def count(self) -> None:
        """`count`, with the whole reply."""

    @_raw(StockLevels.find_by)
    def find_by(self) -> None:
        """`find_by`, with the whole reply."""

    @_raw(StockLevels.create)
    def create(self) -> None:
        """`create`, with the whole reply."""

    @_raw(StockLevels.retrieve)
    def retrieve(self) -> None:
        """`retrieve`, with the whole reply."""

    @_raw(StockLevels.update)
    def update(self) -> None:
        """`update`, with the whole reply."""

    @_raw(StockLevels.delete)
    def delete(self) -> None:
        """`delete`, with the whole reply."""

    @_raw(StockLevels.stock_location)
    def stock_location(self) -> None:
        """`stock_location`, with the whole reply."""

    @_raw(StockLevels.inventory_model)
    def inventory_model(self) -> None:
        """`inventory_model`, with the whole reply."""


class AsyncStockLevels(AsyncResourceApi[StockLevel]):
    """A stock location's priority within an inventory model. The live API has
    `inventory_stock_locations` instead.

    These are the methods of `client.stock_levels`.

    Deprecated: use `inventory_stock_locations` instead.

    See https://commercelayer.io/api/reference/stock_levels/
    """

    _resource = StockLevel

    @cached_property
    def with_raw_response(self) -> "AsyncStockLevelsWithRawResponse":
        """The same methods, each of which gives the whole reply: a `RawResponse`."""
        return AsyncStockLevelsWithRawResponse(self)

    async def list(
        self,
        *,
        include: "Paths[_stock_levels_queries.StockLevelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_stock_levels_queries.StockLevelSort] | None" = None,
        filters: "_stock_levels_queries.StockLevelFilters | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        options: RequestOptions | None = None,
    ) -> AsyncPage[StockLevel, PageMeta]:
        """List stock levels.

        One page of stock levels, filtered and sorted as asked.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `inventory_model`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it. One of
                `reference`, `reference_origin`, `created_at`, `updated_at`.
            filters: Conditions by name; all must hold. Plain filters: `id`, `ids`, `created_at`,
                `created_at_from`, `created_at_to`, `updated_at`, `updated_at_from`,
                `updated_at_to`, `reference`, `reference_origin`, `metadata`. Attributes, each with
                a predicate such as `_eq`: `reference`, `reference_origin`, `metadata`,
                `created_at`, `updated_at`.
            page_number: Which page, from 1.
            page_size: How many resources a page holds, at most 25.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://commercelayer.io/api/reference/stock_levels/
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
        include: "Paths[_stock_levels_queries.StockLevelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_stock_levels_queries.StockLevelSort] | None" = None,
        filters: "_stock_levels_queries.StockLevelFilters | None" = None,
        page_number: int | None = None,
        page_size: "_queries.PageSize | None" = None,
        prefetch: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncIteration[StockLevel, PageMeta]:
        """All resources of all pages, to be used in `async for`.

        The next page is fetched while one is used. After an error the iteration can be gone on
        with: nothing is skipped, nothing comes twice. It is for one loop: call this again for
        another.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `inventory_model`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it. One of
                `reference`, `reference_origin`, `created_at`, `updated_at`.
            filters: Conditions by name; all must hold. Plain filters: `id`, `ids`, `created_at`,
                `created_at_from`, `created_at_to`, `updated_at`, `updated_at_from`,
                `updated_at_to`, `reference`, `reference_origin`, `metadata`. Attributes, each with
                a predicate such as `_eq`: `reference`, `reference_origin`, `metadata`,
                `created_at`, `updated_at`.
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

        See https://commercelayer.io/api/reference/stock_levels/
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
        include: "Paths[_stock_levels_queries.StockLevelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        sort: "Paths[_stock_levels_queries.StockLevelSort] | None" = None,
        filters: "_stock_levels_queries.StockLevelFilters | None" = None,
        options: RequestOptions | None = None,
    ) -> StockLevel | None:
        """The first resource, None if there is none.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `inventory_model`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            sort: Attributes to sort by, the first counts most; `-` before one reverses it. One of
                `reference`, `reference_origin`, `created_at`, `updated_at`.
            filters: Conditions by name; all must hold. Plain filters: `id`, `ids`, `created_at`,
                `created_at_from`, `created_at_to`, `updated_at`, `updated_at_from`,
                `updated_at_to`, `reference`, `reference_origin`, `metadata`. Attributes, each with
                a predicate such as `_eq`: `reference`, `reference_origin`, `metadata`,
                `created_at`, `updated_at`.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://commercelayer.io/api/reference/stock_levels/
        """
        return await self._first(
            page_size=1, include=include, fields=fields, sort=sort, filters=filters, options=options
        )

    async def count(
        self,
        *,
        filters: "_stock_levels_queries.StockLevelFilters | None" = None,
        options: RequestOptions | None = None,
    ) -> int:
        """How many resources there are, of those that `filters` lets through.

        Args:
            filters: Conditions by name; all must hold. Plain filters: `id`, `ids`, `created_at`,
                `created_at_from`, `created_at_to`, `updated_at`, `updated_at_from`,
                `updated_at_to`, `reference`, `reference_origin`, `metadata`. Attributes, each with
                a predicate such as `_eq`: `reference`, `reference_origin`, `metadata`,
                `created_at`, `updated_at`.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://commercelayer.io/api/reference/stock_levels/
        """
        return await self._count(page_size=1, filters=filters, options=options)

    async def find_by(
        self,
        *,
        include: "Paths[_stock_levels_queries.StockLevelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack["_stock_levels_queries.StockLevelFindBy"],
    ) -> StockLevel | None:
        """The one resource that has these values, None if there is none.

        An attribute's name asks for equality; other names are those of plain filters.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `inventory_model`.
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

        See https://commercelayer.io/api/reference/stock_levels/
        """
        return await self._find_by(arguments, page_size=2, include=include, fields=fields, options=options)

    async def retrieve_many(
        self,
        ids: Many[StockLevel | str],
        *,
        include: "Paths[_stock_levels_queries.StockLevelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> RetrievedMany[StockLevel]:
        """The resources with these ids, in their order: as many in one call as a page holds.

        The result's `missing` has the ids that no resource has.

        Args:
            ids: Ids, or resources.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `inventory_model`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://commercelayer.io/api/reference/stock_levels/
        """
        return await self._retrieve_many(ids, page_size=25, include=include, fields=fields, options=options)

    async def create(
        self,
        *,
        include: "Paths[_stock_levels_queries.StockLevelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[StockLevelCreate],
    ) -> StockLevel:
        """Create a stock level.

        Makes a stock level and returns it.

        Args:
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `inventory_model`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.
            reference: Your own identifier for the resource, to find it again from another system.
            reference_origin: The system that `reference` comes from.
            metadata: Free-form data of your own, kept with the resource.
            priority: Required. Rank of the stock location within the inventory model; the lowest
                comes first.
            on_hold: Whether shipments from this stock location start on hold.
            stock_location: Required. The stock location that gets a priority.
            inventory_model: Required. The inventory model it gets the priority in.

        Raises:
            ApiError: The service answered with an error; the class tells which. It is
                BadRequestError (400), AuthenticationError (401), MethodNotAllowedError (405),
                NotAcceptableError (406), ConflictError (409), UnsupportedMediaTypeError (415),
                ValidationError (422), LockedError (423), RateLimitError (429) or ServerError (500).
            TransportError: No answer came.
            InvalidArgumentError: An argument is wrong; nothing was sent.

        See https://commercelayer.io/api/reference/stock_levels/
        """
        return await self._create(
            StockLevelCreate, arguments, include=include, fields=fields, options=options
        )

    async def create_many(
        self,
        items: Iterable[StockLevelCreate],
        *,
        include: "Paths[_stock_levels_queries.StockLevelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[StockLevel]:
        """Create many resources, a bounded number at a time.

        The result has what came of each, in the order of the input: a value or an error.

        Args:
            items: The arguments of `create()`, a mapping a resource.
            concurrency: How many calls are under way at once. Default: 8.
            progress: Called after each call with how many are done, and how many there are.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `inventory_model`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            InvalidArgumentError: `concurrency` is less than 1.

        See https://commercelayer.io/api/reference/stock_levels/
        """
        return await self._create_many(
            StockLevelCreate,
            items,
            concurrency=concurrency,
            progress=progress,
            include=include,
            fields=fields,
            options=options,
        )

    async def retrieve(
        self,
        id: StockLevel | str,
        *,
        include: "Paths[_stock_levels_queries.StockLevelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> StockLevel:
        """Retrieve a stock level.

        The stock level with this identifier.

        Args:
            id: The id of the resource, or the resource itself.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `inventory_model`.
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

        See https://commercelayer.io/api/reference/stock_levels/
        """
        return await self._retrieve(id, include=include, fields=fields, options=options)

    async def update(
        self,
        id: StockLevel | str,
        *,
        include: "Paths[_stock_levels_queries.StockLevelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[StockLevelUpdate],
    ) -> StockLevel:
        """Update a stock level.

        Changes what the body names and returns the whole stock level.

        Args:
            id: The id of the resource, or the resource itself.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `inventory_model`.
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

        See https://commercelayer.io/api/reference/stock_levels/
        """
        return await self._update(
            id, StockLevelUpdate, arguments, include=include, fields=fields, options=options
        )

    async def update_many(
        self,
        items: Iterable[tuple[StockLevel | str, StockLevelUpdate]],
        *,
        include: "Paths[_stock_levels_queries.StockLevelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        concurrency: int = CONCURRENCY,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> BulkResult[StockLevel]:
        """Update many resources, a bounded number at a time.

        The result has what came of each, in the order of the input: a value or an error.

        Args:
            items: Ids or resources, each with the arguments of `update()` as a mapping.
            concurrency: How many calls are under way at once. Default: 8.
            progress: Called after each call with how many are done, and how many there are.
            include: Paths of relationships whose resources shall come along; dots lead on. Of this
                type: `stock_location`, `inventory_model`.
            fields: The attributes and relationships wanted, by resource type; the others are not
                loaded.
            options: Settings of this call alone, such as headers and timeout.

        Raises:
            InvalidArgumentError: `concurrency` is less than 1.

        See https://commercelayer.io/api/reference/stock_levels/
        """
        return await self._update_many(
            StockLevelUpdate,
            items,
            concurrency=concurrency,
            progress=progress,
            include=include,
            fields=fields,
            options=options,
        )

    async def delete(
        self,
        id: StockLevel | str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a stock level.

        Removes the stock level for good.

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

        See https://commercelayer.io/api/reference/stock_levels/
        """
        return await self._delete(id, options=options)

    async def delete_many(
        self,
        ids: Many[StockLevel | str],
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

        See https://commercelayer.io/api/reference/stock_levels/
        """
        return await self._delete_many(ids, concurrency=concurrency, progress=progress, options=options)

    async def stock_location(
        self,
        id: StockLevel | str,
        *,
        include: "Paths[_stock_locations_queries.StockLocationInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> "StockLocation":
        """Retrieve the stock location of a stock level.

        The stock location related to this stock level.

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

        See https://commercelayer.io/api/reference/stock_levels/
        """
        return await self._to_one(
            StockLevel.stock_location, id, include=include, fields=fields, options=options
        )

    async def inventory_model(
        self,
        id: StockLevel | str,
        *,
        include: "Paths[_inventory_models_queries.InventoryModelInclude] | None" = None,
        fields: "_queries.Fields | None" = None,
        options: RequestOptions | None = None,
    ) -> "InventoryModel":
        """Retrieve the inventory model of a stock level.

        The inventory model related to this stock level.

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

        See https://commercelayer.io/api/reference/stock_levels/
        """
        return await self._to_one(
            StockLevel.inventory_model, id, include=include, fields=fields, options=options
        )


class AsyncStockLevelsWithRawResponse:
    """The methods of `AsyncStockLevels`, each of which gives the whole reply: a `RawResponse`."""

    def __init__(self, api: AsyncStockLevels) -> None:
        self._api = api

    @_async_raw(AsyncStockLevels.list)
    def list(self) -> None:
        """`list`, with the whole reply."""

    @_async_raw(AsyncStockLevels.first)
    def first(self) -> None:
        """`first`, with the whole reply."""

    @_async_raw(AsyncStockLevels.count)
    def count(self) -> None:
        """`count`, with the whole reply."""

    @_async_raw(AsyncStockLevels.find_by)
    def find_by(self) -> None:
        """`find_by`, with the whole reply."""

    @_async_raw(AsyncStockLevels.create)
    def create(self) -> None:
        """`create`, with the whole reply."""

    @_async_raw(AsyncStockLevels.retrieve)
    def retrieve(self) -> None:
        """`retrieve`, with the whole reply."""

    @_async_raw(AsyncStockLevels.update)
    def update(self) -> None:
        """`update`, with the whole reply."""

    @_async_raw(AsyncStockLevels.delete)
    def delete(self) -> None:
        """`delete`, with the whole reply."""

    @_async_raw(AsyncStockLevels.stock_location)
    def stock_location(self) -> None:
        """`stock_location`, with the whole reply."""

    @_async_raw(AsyncStockLevels.inventory_model)
    def inventory_model(self) -> None:
        """`inventory_model`, with the whole reply."""
