"""The whole reply beside what it stands for."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import wraps
from inspect import unwrap
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar, cast

from .core import RawReply
from .flow import captured
from .limits import RateLimit

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class RawResponse(Generic[T]):
    """A reply as it came.

    Attributes:
        parsed: What the method gives without ``with_raw_response``.
        status: The HTTP status.
        headers: Its headers; names are in lower case.
        body: Its body.
        rate_limit: What it tells of the rate limit, None if nothing.
        method: The request's method.
        url: The request's URL, without credentials.
    """

    parsed: T
    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    rate_limit: RateLimit | None
    method: str
    url: str


def raw(
    method: Callable[Concatenate[Any, P], T],
) -> Callable[[Callable[..., object]], Callable[Concatenate[Any, P], RawResponse[T]]]:
    """Makes of a declaration the method that takes the same arguments and gives the whole reply.

    It is declared in a class whose ``_api`` is what the method is of, and marked there if it is deprecated.
    """
    function = cast("Callable[Concatenate[Any, P], T]", unwrap(method))

    @wraps(function)
    def call(self: Any, /, *args: P.args, **kwargs: P.kwargs) -> RawResponse[T]:
        with _capture() as replies:
            parsed = function(self._api, *args, **kwargs)
        return _response(replies, parsed)

    return lambda _declared: call


def async_raw(
    method: Callable[Concatenate[Any, P], Coroutine[Any, Any, T]],
) -> Callable[[Callable[..., object]], Callable[Concatenate[Any, P], Coroutine[Any, Any, RawResponse[T]]]]:
    """The same of a coroutine function."""
    function = cast("Callable[Concatenate[Any, P], Coroutine[Any, Any, T]]", unwrap(method))

    @wraps(function)
    async def call(self: Any, /, *args: P.args, **kwargs: P.kwargs) -> RawResponse[T]:
        with _capture() as replies:
            parsed = await function(self._api, *args, **kwargs)
        return _response(replies, parsed)

    return lambda _declared: call


@contextmanager
def _capture() -> Generator[list[RawReply]]:
    replies: list[RawReply] = []
    before = captured.set(replies)
    try:
        yield replies
    finally:
        captured.reset(before)


def _response(replies: list[RawReply], parsed: T) -> RawResponse[T]:
    reply = replies[-1]
    return RawResponse(
        parsed, reply.status, reply.headers, reply.content, reply.rate_limit, reply.method, reply.url
    )
