"""Hooks: functions of the program that watch calls. None of them is given a secret."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from .errors import InvalidArgumentError

if TYPE_CHECKING:
    from .errors import ClientError
    from .limits import RateLimit


@dataclass(frozen=True, slots=True)
class RequestEvent:
    """A request that is about to be sent.

    Attributes:
        method: Its method.
        url: Its URL, without credentials.
        headers: Headers that a hook adds are sent with this attempt; it starts out empty.
        attempt: 1, or more when the call is made again.
    """

    method: str
    url: str
    attempt: int
    headers: dict[str, str] = field(default_factory=dict[str, str], repr=False)


@dataclass(frozen=True, slots=True)
class ResponseEvent:
    """An answer that has come, of any status.

    Attributes:
        method: The request's method.
        url: Its URL, without credentials.
        attempt: 1, or more when the call was made again.
        status: The answer's status.
        headers: Its headers, by name in lower case.
        seconds: How long it took to come.
        rate_limit: What it tells of the rate limit, None if nothing.
    """

    method: str
    url: str
    attempt: int
    status: int
    headers: Mapping[str, str] = field(repr=False)
    seconds: float
    rate_limit: RateLimit | None


@dataclass(frozen=True, slots=True)
class ErrorEvent:
    """A call that fails for good.

    Attributes:
        method: The request's method.
        url: Its URL, without credentials.
        attempt: How often the call was made.
        error: What the call raises.
    """

    method: str
    url: str
    attempt: int
    error: ClientError


@dataclass(frozen=True, kw_only=True)
class Hooks:
    """Functions to be called for each attempt of a call; in an asynchronous client also coroutine functions.

    What a hook raises ends the call, which is not made again. An asynchronous hook is bound by the call's
    ``deadline``; a synchronous one cannot be interrupted.

    Attributes:
        request: Before a request is sent.
        response: After its answer came.
        error: When the call fails for good.
    """

    request: Sequence[Callable[[RequestEvent], object]] = ()
    response: Sequence[Callable[[ResponseEvent], object]] = ()
    error: Sequence[Callable[[ErrorEvent], object]] = ()

    def __post_init__(self) -> None:
        for name in ("request", "response", "error"):
            given = cast("object", getattr(self, name))
            functions = cast("Sequence[object]", given) if isinstance(given, Sequence) else (None,)
            if not all(callable(each) for each in functions):
                raise InvalidArgumentError(f"hooks: {name}: expected a list of functions, not {given!r}")
