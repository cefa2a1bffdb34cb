"""The resource type ``stock_levels``."""

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, NotRequired, Required

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
    """

    resource_type: ClassVar[ResourceType] = ResourceType(
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
    """

    _resource = StockLevel

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
    ) -> Page[StockLevel]:
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
        return self._create(StockLevelCreate, arguments, include=include, fields=fields, options=options)

    def retrieve(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
    ) -> StockLevel:
        """Retrieve a stock level.

        The stock level with this identifier.

        Args:
            id: The id of the resource.
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
        """
        return self._retrieve(id, include=include, fields=fields, options=options)

    def update(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[StockLevelUpdate],
    ) -> StockLevel:
        """Update a stock level.

        Changes what the body names and returns the whole stock level.

        Args:
            id: The id of the resource.
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
        """
        return self._update(id, StockLevelUpdate, arguments, include=include, fields=fields, options=options)

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a stock level.

        Removes the stock level for good.

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
        """Retrieve the stock location of a stock level.

        The stock location related to this stock level.

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
        return self._to_one(StockLevel.stock_location, id, include=include, fields=fields, options=options)

    def inventory_model(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
    ) -> "InventoryModel":
        """Retrieve the inventory model of a stock level.

        The inventory model related to this stock level.

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
        return self._to_one(StockLevel.inventory_model, id, include=include, fields=fields, options=options)


class AsyncStockLevels(AsyncResourceApi[StockLevel]):
    """A stock location's priority within an inventory model. The live API has
    `inventory_stock_locations` instead.

    These are the methods of `client.stock_levels`.

    Deprecated: use `inventory_stock_locations` instead.
    """

    _resource = StockLevel

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
    ) -> AsyncPage[StockLevel]:
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
            StockLevelCreate, arguments, include=include, fields=fields, options=options
        )

    async def retrieve(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
    ) -> StockLevel:
        """Retrieve a stock level.

        The stock level with this identifier.

        Args:
            id: The id of the resource.
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
        """
        return await self._retrieve(id, include=include, fields=fields, options=options)

    async def update(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
        **arguments: Unpack[StockLevelUpdate],
    ) -> StockLevel:
        """Update a stock level.

        Changes what the body names and returns the whole stock level.

        Args:
            id: The id of the resource.
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
        """
        return await self._update(
            id, StockLevelUpdate, arguments, include=include, fields=fields, options=options
        )

    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a stock level.

        Removes the stock level for good.

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
        """Retrieve the stock location of a stock level.

        The stock location related to this stock level.

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
            StockLevel.stock_location, id, include=include, fields=fields, options=options
        )

    async def inventory_model(
        self,
        id: str,
        *,
        include: Include | None = None,
        fields: Fields | None = None,
        options: RequestOptions | None = None,
    ) -> "InventoryModel":
        """Retrieve the inventory model of a stock level.

        The inventory model related to this stock level.

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
            StockLevel.inventory_model, id, include=include, fields=fields, options=options
        )
