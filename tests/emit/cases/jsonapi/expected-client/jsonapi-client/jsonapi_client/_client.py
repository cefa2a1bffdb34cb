"""The clients."""

from __future__ import annotations

from builtins import property as _property
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from typing_extensions import deprecated as _deprecated

from ._runtime import DEFAULT_RETRY, DEFAULT_TIMEOUT, AsyncClient, Service, SyncClient
from ._runtime import api_key as api_key_credential
from ._runtime import bearer as bearer_credential
from .resources import REGISTRY

if TYPE_CHECKING:
    import httpx2

    from ._runtime import AccessToken, AsyncAccessToken, Hooks, RateLimiter, RetryPolicy, Timeout
    from .resources.account import AccountApi, AsyncAccountApi
    from .resources.crates import AsyncCrates, Crates
    from .resources.depots import AsyncDepots, Depots
    from .resources.jobs import AsyncJobs, Jobs
    from .resources.racks import AsyncRacks, Racks

__all__ = ["AsyncJsonapi", "Jsonapi"]

SERVICE = Service(
    name="Jsonapi",
    user_agent="jsonapi-client/2.1.0b3",
    server="https://{region}.depot.example/api/{version}",
    variables={
        "region": (
            "eu",
            "us",
        ),
        "version": (),
    },
    registry=REGISTRY,
)


class Jsonapi(SyncClient):
    """A client of Depot.

    Use it in `with`, or close it at the end: it keeps connections open. It may be shared by
    threads.

    Args:
        region: Where the data lives.
        version: The part `version` of the base URL.
        access_token: The bearer token of every call, a token source, or a function that gives a
            token.
        signature: A signature of the body.
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

    def __init__(
        self,
        *,
        region: Literal["eu", "us"] = "eu",
        version: str = "v1",
        access_token: AccessToken | None = None,
        signature: str | None = None,
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
                "region": region,
                "version": version,
            },
            credentials=(
                bearer_credential(access_token),
                api_key_credential("X-Signature", "header", signature),
            ),
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
    def racks(self) -> Racks:
        """A rack."""
        from .resources.racks import Racks

        return Racks(self)

    @_property
    @_deprecated("`depots` is deprecated: not for new code.")
    def depots(self) -> Depots:
        """A depot.

        Deprecated: not for new code.
        """
        from .resources.depots import Depots

        return Depots(self)

    @cached_property
    def crates(self) -> Crates:
        """Resources of type `crates`."""
        from .resources.crates import Crates

        return Crates(self)

    @cached_property
    def account(self) -> AccountApi:
        """Resources of type `account`."""
        from .resources.account import AccountApi

        return AccountApi(self)

    @cached_property
    def jobs(self) -> Jobs:
        """Resources of type `jobs`."""
        from .resources.jobs import Jobs

        return Jobs(self)


class AsyncJsonapi(AsyncClient):
    """A client of Depot, for asyncio and trio.

    Use it in `async with`, or close it at the end: it keeps connections open. It may be shared by
    tasks.

    Args:
        region: Where the data lives.
        version: The part `version` of the base URL.
        access_token: The bearer token of every call, a token source, or a function that gives a
            token.
        signature: A signature of the body.
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

    def __init__(
        self,
        *,
        region: Literal["eu", "us"] = "eu",
        version: str = "v1",
        access_token: AsyncAccessToken | None = None,
        signature: str | None = None,
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
                "region": region,
                "version": version,
            },
            credentials=(
                bearer_credential(access_token),
                api_key_credential("X-Signature", "header", signature),
            ),
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
    def racks(self) -> AsyncRacks:
        """A rack."""
        from .resources.racks import AsyncRacks

        return AsyncRacks(self)

    @_property
    @_deprecated("`depots` is deprecated: not for new code.")
    def depots(self) -> AsyncDepots:
        """A depot.

        Deprecated: not for new code.
        """
        from .resources.depots import AsyncDepots

        return AsyncDepots(self)

    @cached_property
    def crates(self) -> AsyncCrates:
        """Resources of type `crates`."""
        from .resources.crates import AsyncCrates

        return AsyncCrates(self)

    @cached_property
    def account(self) -> AsyncAccountApi:
        """Resources of type `account`."""
        from .resources.account import AsyncAccountApi

        return AsyncAccountApi(self)

    @cached_property
    def jobs(self) -> AsyncJobs:
        """Resources of type `jobs`."""
        from .resources.jobs import AsyncJobs

        return AsyncJobs(self)
