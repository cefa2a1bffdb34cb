"""Watching calls: hooks, the log, and spans of OpenTelemetry. None of them is given a secret."""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any

from .errors import ApiError, ClientError, InvalidArgumentError
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

    What a hook raises ends the call.

    Attributes:
        request: Before a request is sent.
        response: After its answer came.
        error: When the call fails for good.
    """

    request: Sequence[Callable[[RequestEvent], object]] = ()
    response: Sequence[Callable[[ResponseEvent], object]] = ()
    error: Sequence[Callable[[ErrorEvent], object]] = ()


NO_HOOKS = Hooks()


class Tracing:
    """Spans of OpenTelemetry, one a call, after its conventions for HTTP clients.

    Args:
        name: The instrumenting package.

    Raises:
        InvalidArgumentError: OpenTelemetry is not installed.
    """

    def __init__(self, name: str) -> None:
        try:
            # Loaded when it is asked for only: the package does not depend on it.
            self._api: Any = import_module("opentelemetry.trace")
        except ImportError:
            raise InvalidArgumentError("tracing: it needs the package opentelemetry-api") from None
        self._tracer = self._api.get_tracer(name)

    @contextmanager
    def span(self, method: str, url: str, template: str) -> Generator[Any]:
        """The span of a call, which notes the error that the call raises."""
        attributes = {"http.request.method": method, "url.full": url, "url.template": template}
        name = f"{method} {template}".strip()
        kind = self._api.SpanKind.CLIENT
        with self._tracer.start_as_current_span(name, kind=kind, attributes=attributes) as span:
            try:
                yield span
            except ClientError as error:
                span.set_attribute("error.type", type(error).__name__)
                if isinstance(error, ApiError):
                    span.set_attribute("http.response.status_code", error.status)
                raise


def logger_of(cls: type) -> logging.Logger:
    """The logger of a client's class: named after the package that it is in."""
    logger = logging.getLogger(cls.__module__.partition(".")[0])
    if not logger.handlers:
        # A program that has set up no logging is not written to.
        logger.addHandler(logging.NullHandler())
    return logger
