"""One call from its first attempt to its value, without I/O.

A flow is a generator: it yields what has to be done (a step of ``trip.py``) and is sent what came of it, or
thrown the error. Two small drivers in ``transport.py`` do the steps, one waiting in threads, one in tasks.
"""

from __future__ import annotations

import logging
from contextlib import nullcontext
from contextvars import ContextVar
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from .core import Call, Core, Prepared, RawReply
from .errors import ApiError, ClientError, InvalidArgumentError, TransportError
from .retry import DEFAULT_RETRY, NO_RETRY, RetryPolicy
from .tracing import Tracing
from .trip import LAST_WORD, Invoke, Send, Steps, Trip

if TYPE_CHECKING:
    from .hooks import Hooks
    from .limits import RateLimiter
    from .tokens import HeldToken

T = TypeVar("T")


captured: ContextVar[list[RawReply] | None] = ContextVar("captured", default=None)
"""Where the replies of the calls of this thread or task are kept, for ``with_raw_response``."""


class Tokens(Protocol):
    """What a flow asks for tokens."""

    def get(self, trip: Trip) -> Steps[HeldToken]:
        """A token that is valid."""
        ...

    def refused(self, token: HeldToken) -> None:
        """Note that a token is not accepted any more."""
        ...

    def renew(self) -> None:
        """Forget, in a child process, who was asking for a token."""
        ...


@dataclass(frozen=True, kw_only=True)
class Settings:
    """How a client makes its calls."""

    retry: RetryPolicy | None = DEFAULT_RETRY
    rate_limiter: RateLimiter | None = None
    hooks: Hooks | None = None
    tracing: bool = False

    def __post_init__(self) -> None:
        if not isinstance(self.retry, RetryPolicy | None):  # pyright: ignore[reportUnnecessaryIsInstance] - callers without a type checker
            raise InvalidArgumentError(f"retry: expected a RetryPolicy or None, not {self.retry!r}")
        if self.rate_limiter is not None:
            from .limits import RateLimiter

            _check_kind("rate_limiter", self.rate_limiter, RateLimiter)
        if self.hooks is not None:
            from .hooks import Hooks

            _check_kind("hooks", self.hooks, Hooks)


def _check_kind(name: str, value: object, kind: type) -> None:
    if not isinstance(value, kind):
        raise InvalidArgumentError(f"{name}: expected {kind.__name__}(…) or None, not {value!r}")


class Flow:
    """Makes the flows of a client's calls.

    Args:
        core: Makes requests and reads answers.
        settings: How calls are made.
        logger: Where they are logged.
        tokens: Where tokens come from, None if there is no source of them.
    """

    def __init__(
        self, core: Core, settings: Settings, logger: logging.Logger, tokens: Tokens | None = None
    ) -> None:
        self.core = core
        self.tokens = tokens
        self.retry: RetryPolicy = settings.retry or NO_RETRY
        self._limiter = settings.rate_limiter
        self._hooks = settings.hooks
        self._tracing = Tracing(logger.name) if settings.tracing else None
        self.logger = logger

    def call(self, call: Call[T]) -> Steps[T]:
        """The flow of a call; its value is what the answer stands for."""
        request = self.core.prepare(call)
        options = call.options or {}
        policy = (options["retry"] or NO_RETRY) if "retry" in options else self.retry
        trip = Trip(request, policy, options.get("deadline"))
        with self._span(request, call.template) as span:
            try:
                reply = yield from self._answer(trip, call)
                if span is not None:
                    span.set_attribute("http.response.status_code", reply.status)
                kept = captured.get()
                if kept is not None:
                    kept.append(reply)
                return self._read(call, reply)
            except ClientError as error:
                self._log_failure(trip, error)
                if self._hooks is not None:
                    yield from _failed(self._hooks, trip, error)
                trip.note(error)
                raise

    def _span(self, request: Prepared, template: str) -> Any:
        if self._tracing is None:
            return nullcontext()
        return self._tracing.span(request.method, request.shown_url, template)

    def _read(self, call: Call[T], reply: RawReply) -> T:
        try:
            return self.core.read(call, reply)
        except ApiError as error:
            error.rate_limit = reply.rate_limit
            raise

    def _answer(self, trip: Trip, call: Call[Any]) -> Steps[RawReply]:
        """Send with a token; once more with another if the service refuses it."""
        tokens = self.tokens if call.secured else None
        if tokens is None or "authorization" in trip.request.headers:
            return (yield from self.exchange(trip, limited=True))
        token = yield from tokens.get(trip)
        reply = yield from self.exchange(trip, token, limited=True)
        if reply.status != 401 or not trip.request.replayable:
            return reply
        tokens.refused(token)
        token = yield from tokens.get(trip)
        self.logger.debug("%s %s: again with another token", reply.method, reply.url)
        return (yield from self.exchange(trip, token, limited=True))

    def exchange(
        self, trip: Trip, token: HeldToken | None = None, *, limited: bool = False
    ) -> Steps[RawReply]:
        """Send until an answer is worth reading, or no attempt is left."""
        request = trip.request.authorized(token.value) if token else trip.request
        first = trip.attempt
        while True:
            trip.attempt += 1
            outcome = yield from self._outcome(trip, request, limited)
            wait = trip.wait(outcome, trip.attempt - first)
            if wait is None:
                if isinstance(outcome, TransportError):
                    raise outcome
                return outcome
            shown = type(outcome).__name__ if isinstance(outcome, TransportError) else outcome.status
            self.logger.info(
                "%s %s: attempt %d failed (%s), again in %.2f s",
                request.method,
                request.shown_url,
                trip.attempt,
                shown,
                wait,
            )
            yield from trip.pause(wait)

    def _outcome(self, trip: Trip, request: Prepared, limited: bool) -> Steps[RawReply | TransportError]:
        """What comes of an attempt. What sending raises is an outcome; what hooks raise ends the call."""
        hooks = self._hooks
        if hooks is not None:
            request = yield from _asked(hooks, trip, request)
        start = trip.policy.clock()
        if limited and self._limiter is not None:
            outcome = yield from self._limited(trip, request, self._limiter)
        else:
            outcome = yield from self._send(trip, request)
        if isinstance(outcome, TransportError):
            return outcome
        if hooks is not None:
            yield from _answered(hooks, trip, outcome, trip.policy.clock() - start)
        if outcome.status == 404 and trip.doubtful and request.method == "DELETE":
            # An earlier attempt did it, and its answer was lost.
            return RawReply(204, outcome.headers, b"", outcome.method, outcome.url)
        return outcome

    def _limited(
        self, trip: Trip, request: Prepared, limiter: RateLimiter
    ) -> Steps[RawReply | TransportError]:
        clock = trip.policy.clock
        most = max(trip.policy.budget, DEFAULT_RETRY.budget, limiter.interval or 0.0)
        while wait := limiter.reserve(clock()):
            yield from trip.hold(wait, most)
        told = None
        try:
            outcome = yield from self._send(trip, request)
            told = None if isinstance(outcome, TransportError) else outcome.rate_limit
            return outcome
        finally:
            limiter.release(clock(), told)

    def _send(self, trip: Trip, request: Prepared) -> Steps[RawReply | TransportError]:
        clock = trip.policy.clock
        start, remaining = clock(), trip.remaining()
        try:
            reply: RawReply = yield Send(request, remaining)
        except TransportError as error:
            return error
        reply.rate_limit_headers = self.core.service.rate_limit_headers
        if self.logger.isEnabledFor(logging.DEBUG):
            self.logger.debug(
                "%s %s: %d in %.3f s", request.method, request.shown_url, reply.status, clock() - start
            )
        return reply

    def renew(self) -> None:
        """Forget, in a child process, what threads of the parent hold."""
        if self._limiter is not None:
            self._limiter.renew()
        if self.tokens is not None:
            self.tokens.renew()

    def _log_failure(self, trip: Trip, error: ClientError) -> None:
        request, kind = trip.request, type(error).__name__
        self.logger.warning(
            "%s %s: failed (%s), attempts: %d", request.method, request.shown_url, kind, trip.attempt
        )


def _asked(hooks: Hooks, trip: Trip, request: Prepared) -> Steps[Prepared]:
    """Tell of a request; it comes back with the headers that hooks have added."""
    from .hooks import RequestEvent

    event = RequestEvent(request.method, request.shown_url, trip.attempt)
    for hook in hooks.request:
        yield from trip.invoke(hook, event)
    return request.with_headers(event.headers) if event.headers else request


def _answered(hooks: Hooks, trip: Trip, reply: RawReply, seconds: float) -> Steps[None]:
    """Tell of an answer."""
    from .hooks import ResponseEvent

    event = ResponseEvent(
        reply.method, reply.url, trip.attempt, reply.status, reply.headers, seconds, reply.rate_limit
    )
    for hook in hooks.response:
        yield from trip.invoke(hook, event)


def _failed(hooks: Hooks, trip: Trip, error: ClientError) -> Steps[None]:
    """Tell of a call that fails for good."""
    from .hooks import ErrorEvent

    event = ErrorEvent(trip.request.method, trip.request.shown_url, trip.attempt, error)
    left = trip.until_deadline()
    remaining = None if left is None else max(left, LAST_WORD)
    for hook in hooks.error:
        yield Invoke(hook, event, remaining=remaining)
