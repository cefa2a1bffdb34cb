"""The clients."""

from __future__ import annotations

from builtins import property as _property
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING
from typing import overload as _overload

from typing_extensions import deprecated as _deprecated

from ._runtime import DEFAULT_RETRY, DEFAULT_TIMEOUT, AsyncClient, Service, SyncClient
from ._runtime import bearer as bearer_credential
from .resources import REGISTRY

if TYPE_CHECKING:
    import httpx2

    from ._runtime import AccessToken, AsyncAccessToken, Hooks, RateLimiter, RetryPolicy, Timeout
    from .resources.addresses import Addresses, AsyncAddresses
    from .resources.attachments import AsyncAttachments, Attachments
    from .resources.event_stores import AsyncEventStores, EventStores
    from .resources.inventory_models import AsyncInventoryModels, InventoryModels
    from .resources.inventory_return_locations import AsyncInventoryReturnLocations, InventoryReturnLocations
    from .resources.inventory_stock_locations import AsyncInventoryStockLocations, InventoryStockLocations
    from .resources.stock_items import AsyncStockItems, StockItems
    from .resources.stock_levels import AsyncStockLevels, StockLevels
    from .resources.stock_locations import AsyncStockLocations, StockLocations

__all__ = ["AsyncCommerceLayer", "CommerceLayer"]

SERVICE = Service(
    name="CommerceLayer",
    user_agent="commercelayer/0.1.0",
    server="https://{organization}.commercelayer.io/api",
    variables={"organization": ()},
    registry=REGISTRY,
    token_url="https://auth.commercelayer.io/oauth/token",
    rate_limit_headers={
        "interval": "x-ratelimit-interval",
        "limit": "x-ratelimit-limit",
        "remaining": "x-ratelimit-remaining",
    },
)


class CommerceLayer(SyncClient):
    """A client of Commerce Layer inventory.

    Use it in `with`, or close it at the end: it keeps connections open. It may be shared by
    threads.

    Args:
        organization: The organization's name in its address: the first part of the host. Needed,
            unless `base_url` is given.
        access_token: An access token of the service's OAuth 2 token endpoint. Or a token source, or
            a function that gives a token.
        base_url: Another base URL than that of the service.
        http_client: An ``httpx2.Client`` of your own; it is not closed with this client.
        timeout: Seconds that each phase of an attempt may take, or an ``httpx2.Timeout``; None
            waits for ever. Default: 30 seconds.
        headers: Sent with every call.
        retry: When a call is made again; None for a single attempt. Default: up to 3 attempts, as
            long as no more than 60 seconds have passed.
        rate_limiter: Holds calls back to keep to the service's rate limit.
        hooks: Functions to be called for each request, answer and error.
        tracing: Whether calls are spans of OpenTelemetry; needs the package ``opentelemetry-api``.
    """

    @_overload
    def __init__(
        self,
        *,
        organization: str,
        access_token: AccessToken | None = None,
        base_url: str | None = None,
        http_client: httpx2.Client | None = None,
        timeout: Timeout = DEFAULT_TIMEOUT,
        headers: Mapping[str, str] | None = None,
        retry: RetryPolicy | None = DEFAULT_RETRY,
        rate_limiter: RateLimiter | None = None,
        hooks: Hooks | None = None,
        tracing: bool = False,
    ) -> None: ...

    @_overload
    def __init__(
        self,
        *,
        organization: str | None = None,
        access_token: AccessToken | None = None,
        base_url: str,
        http_client: httpx2.Client | None = None,
        timeout: Timeout = DEFAULT_TIMEOUT,
        headers: Mapping[str, str] | None = None,
        retry: RetryPolicy | None = DEFAULT_RETRY,
        rate_limiter: RateLimiter | None = None,
        hooks: Hooks | None = None,
        tracing: bool = False,
    ) -> None: ...

    def __init__(
        self,
        *,
        organization: str | None = None,
        access_token: AccessToken | None = None,
        base_url: str | None = None,
        http_client: httpx2.Client | None = None,
        timeout: Timeout = DEFAULT_TIMEOUT,
        headers: Mapping[str, str] | None = None,
        retry: RetryPolicy | None = DEFAULT_RETRY,
        rate_limiter: RateLimiter | None = None,
        hooks: Hooks | None = None,
        tracing: bool = False,
    ) -> None:
        super().__init__(
            SERVICE,
            variables={
                "organization": organization,
            },
            credentials=(bearer_credential(access_token),),
            base_url=base_url,
            http_client=http_client,
            timeout=timeout,
            headers=headers,
            retry=retry,
            rate_limiter=rate_limiter,
            hooks=hooks,
            tracing=tracing,
        )

    @cached_property
    def inventory_models(self) -> InventoryModels:
        """Which stock locations a market sells from, in which order, and how orders are split between
        them.
        """
        from .resources.inventory_models import InventoryModels

        return InventoryModels(self)

    @_property
    @_deprecated("`stock_levels` is deprecated: use `inventory_stock_locations` instead.")
    def stock_levels(self) -> StockLevels:
        """A stock location's priority within an inventory model.

        Deprecated: use `inventory_stock_locations` instead.
        """
        from .resources.stock_levels import StockLevels

        return StockLevels(self)

    @cached_property
    def stock_locations(self) -> StockLocations:
        """A warehouse, shop or other place that stock is kept in and shipped from."""
        from .resources.stock_locations import StockLocations

        return StockLocations(self)

    @cached_property
    def inventory_stock_locations(self) -> InventoryStockLocations:
        """A stock location's priority within an inventory model."""
        from .resources.inventory_stock_locations import InventoryStockLocations

        return InventoryStockLocations(self)

    @cached_property
    def inventory_return_locations(self) -> InventoryReturnLocations:
        """A stock location's priority within an inventory model as a destination of returns."""
        from .resources.inventory_return_locations import InventoryReturnLocations

        return InventoryReturnLocations(self)

    @cached_property
    def stock_items(self) -> StockItems:
        """How many units of an SKU a stock location has."""
        from .resources.stock_items import StockItems

        return StockItems(self)

    @cached_property
    def addresses(self) -> Addresses:
        """A postal address, of a customer, an order or a stock location."""
        from .resources.addresses import Addresses

        return Addresses(self)

    @cached_property
    def attachments(self) -> Attachments:
        """A file that belongs to another resource."""
        from .resources.attachments import Attachments

        return Attachments(self)

    @cached_property
    def event_stores(self) -> EventStores:
        """One recorded change of a resource."""
        from .resources.event_stores import EventStores

        return EventStores(self)


class AsyncCommerceLayer(AsyncClient):
    """A client of Commerce Layer inventory, for asyncio and trio.

    Use it in `async with`, or close it at the end: it keeps connections open. It may be shared by
    tasks.

    Args:
        organization: The organization's name in its address: the first part of the host. Needed,
            unless `base_url` is given.
        access_token: An access token of the service's OAuth 2 token endpoint. Or a token source, or
            a function that gives a token.
        base_url: Another base URL than that of the service.
        http_client: An ``httpx2.AsyncClient`` of your own; it is not closed with this client.
        timeout: Seconds that each phase of an attempt may take, or an ``httpx2.Timeout``; None
            waits for ever. Default: 30 seconds.
        headers: Sent with every call.
        retry: When a call is made again; None for a single attempt. Default: up to 3 attempts, as
            long as no more than 60 seconds have passed.
        rate_limiter: Holds calls back to keep to the service's rate limit.
        hooks: Functions to be called for each request, answer and error.
        tracing: Whether calls are spans of OpenTelemetry; needs the package ``opentelemetry-api``.
    """

    @_overload
    def __init__(
        self,
        *,
        organization: str,
        access_token: AsyncAccessToken | None = None,
        base_url: str | None = None,
        http_client: httpx2.AsyncClient | None = None,
        timeout: Timeout = DEFAULT_TIMEOUT,
        headers: Mapping[str, str] | None = None,
        retry: RetryPolicy | None = DEFAULT_RETRY,
        rate_limiter: RateLimiter | None = None,
        hooks: Hooks | None = None,
        tracing: bool = False,
    ) -> None: ...

    @_overload
    def __init__(
        self,
        *,
        organization: str | None = None,
        access_token: AsyncAccessToken | None = None,
        base_url: str,
        http_client: httpx2.AsyncClient | None = None,
        timeout: Timeout = DEFAULT_TIMEOUT,
        headers: Mapping[str, str] | None = None,
        retry: RetryPolicy | None = DEFAULT_RETRY,
        rate_limiter: RateLimiter | None = None,
        hooks: Hooks | None = None,
        tracing: bool = False,
    ) -> None: ...

    def __init__(
        self,
        *,
        organization: str | None = None,
        access_token: AsyncAccessToken | None = None,
        base_url: str | None = None,
        http_client: httpx2.AsyncClient | None = None,
        timeout: Timeout = DEFAULT_TIMEOUT,
        headers: Mapping[str, str] | None = None,
        retry: RetryPolicy | None = DEFAULT_RETRY,
        rate_limiter: RateLimiter | None = None,
        hooks: Hooks | None = None,
        tracing: bool = False,
    ) -> None:
        super().__init__(
            SERVICE,
            variables={
                "organization": organization,
            },
            credentials=(bearer_credential(access_token),),
            base_url=base_url,
            http_client=http_client,
            timeout=timeout,
            headers=headers,
            retry=retry,
            rate_limiter=rate_limiter,
            hooks=hooks,
            tracing=tracing,
        )

    @cached_property
    def inventory_models(self) -> AsyncInventoryModels:
        """Which stock locations a market sells from, in which order, and how orders are split between
        them.
        """
        from .resources.inventory_models import AsyncInventoryModels

        return AsyncInventoryModels(self)

    @_property
    @_deprecated("`stock_levels` is deprecated: use `inventory_stock_locations` instead.")
    def stock_levels(self) -> AsyncStockLevels:
        """A stock location's priority within an inventory model.

        Deprecated: use `inventory_stock_locations` instead.
        """
        from .resources.stock_levels import AsyncStockLevels

        return AsyncStockLevels(self)

    @cached_property
    def stock_locations(self) -> AsyncStockLocations:
        """A warehouse, shop or other place that stock is kept in and shipped from."""
        from .resources.stock_locations import AsyncStockLocations

        return AsyncStockLocations(self)

    @cached_property
    def inventory_stock_locations(self) -> AsyncInventoryStockLocations:
        """A stock location's priority within an inventory model."""
        from .resources.inventory_stock_locations import AsyncInventoryStockLocations

        return AsyncInventoryStockLocations(self)

    @cached_property
    def inventory_return_locations(self) -> AsyncInventoryReturnLocations:
        """A stock location's priority within an inventory model as a destination of returns."""
        from .resources.inventory_return_locations import AsyncInventoryReturnLocations

        return AsyncInventoryReturnLocations(self)

    @cached_property
    def stock_items(self) -> AsyncStockItems:
        """How many units of an SKU a stock location has."""
        from .resources.stock_items import AsyncStockItems

        return AsyncStockItems(self)

    @cached_property
    def addresses(self) -> AsyncAddresses:
        """A postal address, of a customer, an order or a stock location."""
        from .resources.addresses import AsyncAddresses

        return AsyncAddresses(self)

    @cached_property
    def attachments(self) -> AsyncAttachments:
        """A file that belongs to another resource."""
        from .resources.attachments import AsyncAttachments

        return AsyncAttachments(self)

    @cached_property
    def event_stores(self) -> AsyncEventStores:
        """One recorded change of a resource."""
        from .resources.event_stores import AsyncEventStores

        return AsyncEventStores(self)
