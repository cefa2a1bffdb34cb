"""The bases of generated clients.

Their public names are few, because a client's attributes are named after what its service offers.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from importlib import import_module
from types import TracebackType
from typing import TYPE_CHECKING, Generic, NoReturn, Self, TypeVar

from .core import Core, Service
from .flow import Settings
from .retry import DEFAULT_RETRY, RetryPolicy
from .transport import AsyncTransport, SyncTransport, check_open
from .types import DEFAULT_TIMEOUT, Timeout

if TYPE_CHECKING:
    import httpx2

    from .credentials import Credential
    from .hooks import Hooks
    from .limits import RateLimiter
    from .tokens import TokenCredential
# What the first reply needs of pydantic is loaded with the client: the first call shall not take long.
for _module in ("pydantic.fields", "pydantic.type_adapter"):
    import_module(_module)

S = TypeVar("S", SyncTransport, AsyncTransport)


class _Client(Generic[S]):
    __transport__: S

    @property
    def base_url(self) -> str:
        """Where the service is."""
        return self.__transport__.core.base_url

    @property
    def is_closed(self) -> bool:
        """Whether it was closed; every further call raises ``ClientClosedError``."""
        return self.__transport__.is_closed

    def __repr__(self) -> str:
        state = ", closed" if self.is_closed else ""
        return f"{type(self).__name__}(base_url={self.base_url!r}{state})"

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"{type(self).__name__} holds connections and secrets: make one in each process")


class SyncClient(_Client[SyncTransport]):
    """A client that waits for answers. It can be used from several threads."""

    def __init__(  # noqa: PLR0913 - what a client can be told, all by keyword
        self,
        service: Service,
        *,
        variables: Mapping[str, str | None] | None = None,
        credentials: Iterable[Credential | TokenCredential | None] = (),
        base_url: str | None = None,
        http_client: httpx2.Client | None = None,
        timeout: Timeout = DEFAULT_TIMEOUT,
        headers: Mapping[str, str] | None = None,
        retry: RetryPolicy | None = DEFAULT_RETRY,
        rate_limiter: RateLimiter | None = None,
        hooks: Hooks | None = None,
        tracing: bool = False,
    ) -> None:
        core = Core(service, base_url or service.base_url(variables or {}), credentials, timeout, headers)
        settings = Settings(retry=retry, rate_limiter=rate_limiter, hooks=hooks, tracing=tracing)
        self.__transport__: SyncTransport = SyncTransport(core, http_client, type(self), settings)

    def close(self) -> None:
        """Close the connections. An ``http_client`` that was passed in stays open. Closing twice is fine."""
        self.__transport__.close()

    def __enter__(self) -> Self:
        check_open(self.__transport__)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncClient(_Client[AsyncTransport]):
    """A client for asyncio and trio."""

    def __init__(  # noqa: PLR0913 - what a client can be told, all by keyword
        self,
        service: Service,
        *,
        variables: Mapping[str, str | None] | None = None,
        credentials: Iterable[Credential | TokenCredential | None] = (),
        base_url: str | None = None,
        http_client: httpx2.AsyncClient | None = None,
        timeout: Timeout = DEFAULT_TIMEOUT,
        headers: Mapping[str, str] | None = None,
        retry: RetryPolicy | None = DEFAULT_RETRY,
        rate_limiter: RateLimiter | None = None,
        hooks: Hooks | None = None,
        tracing: bool = False,
    ) -> None:
        core = Core(service, base_url or service.base_url(variables or {}), credentials, timeout, headers)
        settings = Settings(retry=retry, rate_limiter=rate_limiter, hooks=hooks, tracing=tracing)
        self.__transport__: AsyncTransport = AsyncTransport(core, http_client, type(self), settings)

    async def aclose(self) -> None:
        """Close the connections. An ``http_client`` that was passed in stays open. Closing twice is fine."""
        await self.__transport__.close()

    async def __aenter__(self) -> Self:
        check_open(self.__transport__)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()
