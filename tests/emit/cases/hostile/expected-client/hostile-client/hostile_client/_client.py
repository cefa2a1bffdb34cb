"""The clients."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime import DEFAULT_RETRY, DEFAULT_TIMEOUT, AsyncClient, Service, SyncClient
from ._runtime import api_key as api_key_credential
from .resources import REGISTRY

if TYPE_CHECKING:
    import httpx2

    from ._runtime import Hooks, RateLimiter, RetryPolicy, Timeout
    from .operations.t_g import AsyncTGOperations, TGOperations
    from .resources.she_lves import AsyncSheLves, SheLves

__all__ = ["AsyncHostile", "Hostile"]

SERVICE = Service(
    name="Hostile",
    user_agent="hostile-client/0.1.0",
    server="https://{host}.example/'\"\\path",
    variables={"host": ()},
    registry=REGISTRY,
)


class Hostile(SyncClient):
    """A client of Title \"\"\" ''' \\ {{ 7 * 7 }} {% raw %} # [x](y) <script>.

    Use it in `with`, or close it at the end: it keeps connections open. It may be shared by
    threads.

    Args:
        host: \\\"\"\".
        k: �right � bell \"\"\".
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
        host: str = "x', __import__('os').environ.__setitem__('CANARY', '1'), '",
        k: str | None = None,
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
                "host": host,
            },
            credentials=(api_key_credential("X-'\"\\-Key", "header", k),),
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
    def she_lves(self) -> SheLves:
        """\"\"\"\\"""
        from .resources.she_lves import SheLves

        return SheLves(self)

    @cached_property
    def t_g(self) -> TGOperations:
        """\"\"\" + __import__('os').environ.__setitem__('CANARY', '1') + \"\"\""""
        from .operations.t_g import TGOperations

        return TGOperations(self)


class AsyncHostile(AsyncClient):
    """A client of Title \"\"\" ''' \\ {{ 7 * 7 }} {% raw %} # [x](y) <script>, for asyncio and trio.

    Use it in `async with`, or close it at the end: it keeps connections open. It may be shared by
    tasks.

    Args:
        host: \\\"\"\".
        k: �right � bell \"\"\".
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
        host: str = "x', __import__('os').environ.__setitem__('CANARY', '1'), '",
        k: str | None = None,
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
                "host": host,
            },
            credentials=(api_key_credential("X-'\"\\-Key", "header", k),),
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
    def she_lves(self) -> AsyncSheLves:
        """\"\"\"\\"""
        from .resources.she_lves import AsyncSheLves

        return AsyncSheLves(self)

    @cached_property
    def t_g(self) -> AsyncTGOperations:
        """\"\"\" + __import__('os').environ.__setitem__('CANARY', '1') + \"\"\""""
        from .operations.t_g import AsyncTGOperations

        return AsyncTGOperations(self)
