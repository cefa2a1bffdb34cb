"""The clients."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from ._runtime import (
    DEFAULT_RETRY,
    DEFAULT_TIMEOUT,
    AsyncClient,
    Service,
    SyncClient,
    api_key,
    bearer,
)
from .resources import REGISTRY

if TYPE_CHECKING:
    import httpx2

    from ._runtime import AccessToken, AsyncAccessToken, Hooks, RateLimiter, RetryPolicy, Timeout
    from .operations.reports import AsyncReports, Reports
    from .resources.labels import AsyncLabels, Labels
    from .resources.settings import AsyncSettingsApi, SettingsApi
    from .resources.shelves import AsyncShelves, Shelves
    from .resources.warehouses import AsyncWarehouses, Warehouses

SERVICE = Service(
    name="Sample",
    user_agent="sample/1.2.0",
    server="https://{region}.sample.example/api",
    variables={"region": ("eu", "us")},
    registry=REGISTRY,
    token_url="/oauth/token",
    rate_limit_headers={
        "limit": "x-ratelimit-limit",
        "remaining": "x-ratelimit-remaining",
        "interval": "x-ratelimit-interval",
    },
)


class Sample(SyncClient):
    """A client of the Sample service.

    Args:
        region: Where the data lives.
        access_token: The bearer token of every call, a token source, or a function that gives a token.
        signature_key: The API key that the reports ask for.
        base_url: Another base URL than that of the service.
        http_client: An ``httpx2.Client`` of your own; it is not closed with this client.
        timeout: Seconds, or an ``httpx2.Timeout``; None waits for ever.
        headers: Sent with every call.
        retry: When a call is made again; None for a single attempt.
        rate_limiter: Holds calls back to keep to the service's rate limit.
        hooks: Functions to be called for each request, answer and error.
        tracing: Whether calls are spans of OpenTelemetry; needs the package ``opentelemetry-api``.
    """

    def __init__(
        self,
        *,
        region: Literal["eu", "us"] = "eu",
        access_token: AccessToken | None = None,
        signature_key: str | None = None,
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
            variables={"region": region},
            credentials=(bearer(access_token), api_key("X-Signature", "header", signature_key)),
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
    def labels(self) -> Labels:
        """Printed labels."""
        from .resources.labels import Labels

        return Labels(self)

    @cached_property
    def settings(self) -> SettingsApi:
        """The account's settings."""
        from .resources.settings import SettingsApi

        return SettingsApi(self)

    @cached_property
    def shelves(self) -> Shelves:
        """Shelves of a warehouse."""
        from .resources.shelves import Shelves

        return Shelves(self)

    @cached_property
    def warehouses(self) -> Warehouses:
        """Warehouses."""
        from .resources.warehouses import Warehouses

        return Warehouses(self)

    @cached_property
    def reports(self) -> Reports:
        """Reports."""
        from .operations.reports import Reports

        return Reports(self)


class AsyncSample(AsyncClient):
    """A client of the Sample service, for asyncio and trio.

    Args:
        region: Where the data lives.
        access_token: The bearer token of every call, a token source, or a function that gives a token.
        signature_key: The API key that the reports ask for.
        base_url: Another base URL than that of the service.
        http_client: An ``httpx2.AsyncClient`` of your own; it is not closed with this client.
        timeout: Seconds, or an ``httpx2.Timeout``; None waits for ever.
        headers: Sent with every call.
        retry: When a call is made again; None for a single attempt.
        rate_limiter: Holds calls back to keep to the service's rate limit.
        hooks: Functions to be called for each request, answer and error.
        tracing: Whether calls are spans of OpenTelemetry; needs the package ``opentelemetry-api``.
    """

    def __init__(
        self,
        *,
        region: Literal["eu", "us"] = "eu",
        access_token: AsyncAccessToken | None = None,
        signature_key: str | None = None,
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
            variables={"region": region},
            credentials=(bearer(access_token), api_key("X-Signature", "header", signature_key)),
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
    def labels(self) -> AsyncLabels:
        """Printed labels."""
        from .resources.labels import AsyncLabels

        return AsyncLabels(self)

    @cached_property
    def settings(self) -> AsyncSettingsApi:
        """The account's settings."""
        from .resources.settings import AsyncSettingsApi

        return AsyncSettingsApi(self)

    @cached_property
    def shelves(self) -> AsyncShelves:
        """Shelves of a warehouse."""
        from .resources.shelves import AsyncShelves

        return AsyncShelves(self)

    @cached_property
    def warehouses(self) -> AsyncWarehouses:
        """Warehouses."""
        from .resources.warehouses import AsyncWarehouses

        return AsyncWarehouses(self)

    @cached_property
    def reports(self) -> AsyncReports:
        """Reports."""
        from .operations.reports import AsyncReports

        return AsyncReports(self)
