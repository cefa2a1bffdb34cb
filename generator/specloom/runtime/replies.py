"""The whole reply beside what it stands for."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import MethodType
from typing import Any, Generic, ParamSpec, TypeVar, cast

from typing_extensions import deprecated

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


def raw(method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
    """A method that takes the same arguments and gives the whole reply."""
    warning = _warning(method)
    if warning:
        return deprecated(warning)(raw(_silent(method)))

    def call(*args: P.args, **kwargs: P.kwargs) -> RawResponse[T]:
        with _capture() as replies:
            parsed = method(*args, **kwargs)
        return _response(replies, parsed)

    call.__doc__ = method.__doc__
    return call


def async_raw(
    method: Callable[P, Coroutine[Any, Any, T]],
) -> Callable[P, Coroutine[Any, Any, RawResponse[T]]]:
    """The same for a coroutine function."""
    warning = _warning(method)
    if warning:
        return deprecated(warning)(async_raw(_silent(method)))

    async def call(*args: P.args, **kwargs: P.kwargs) -> RawResponse[T]:
        with _capture() as replies:
            parsed = await method(*args, **kwargs)
        return _response(replies, parsed)

    call.__doc__ = method.__doc__
    return call


def _warning(method: Callable[..., object]) -> Any:
    """What calling a deprecated method warns of; "" for any other."""
    return getattr(method, "__deprecated__", "") if hasattr(method, "__wrapped__") else ""


def _silent(method: Callable[P, T]) -> Callable[P, T]:
    """A deprecated method without its warning, which would name a line of this file."""
    bound = cast("Any", method)
    return cast("Callable[P, T]", MethodType(bound.__wrapped__, bound.__self__))


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
