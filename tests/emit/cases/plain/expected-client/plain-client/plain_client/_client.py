"""The clients."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime import DEFAULT_RETRY, DEFAULT_TIMEOUT, AsyncClient, Service, SyncClient
from ._runtime import api_key as api_key_credential
from ._runtime import basic as basic_credential

if TYPE_CHECKING:
    import httpx2

    from ._runtime import Hooks, RateLimiter, RetryPolicy, Timeout
    from .operations.letters import AsyncLettersOperations, LettersOperations

__all__ = ["AsyncPlain", "Plain"]

SERVICE = Service(name="Plain", user_agent="plain-client/7", server="")


class Plain(SyncClient):
    """A client of Post office.

    Use it in `with`, or close it at the end: it keeps connections open. It may be shared by
    threads.

    Args:
        username: The name of HTTP's basic authentication.
        password: Its password.
        api_key: The API key that is sent as query `key`.
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
        username: str | None = None,
        password: str | None = None,
        api_key: str | None = None,
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
            credentials=(
                basic_credential(username, password),
                api_key_credential("key", "query", api_key),
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
    def letters(self) -> LettersOperations:
        """Letters and what happens to them."""
        from .operations.letters import LettersOperations

        return LettersOperations(self)


class AsyncPlain(AsyncClient):
    """A client of Post office, for asyncio and trio.

    Use it in `async with`, or close it at the end: it keeps connections open. It may be shared by
    tasks.

    Args:
        username: The name of HTTP's basic authentication.
        password: Its password.
        api_key: The API key that is sent as query `key`.
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
        username: str | None = None,
        password: str | None = None,
        api_key: str | None = None,
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
            credentials=(
                basic_credential(username, password),
                api_key_credential("key", "query", api_key),
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
    def letters(self) -> AsyncLettersOperations:
        """Letters and what happens to them."""
        from .operations.letters import AsyncLettersOperations

        return AsyncLettersOperations(self)
