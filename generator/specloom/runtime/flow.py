"""One call from its first attempt to its value, without I/O.

A flow is a generator: it yields what has to be done (a step) and is sent what came of it, or thrown the
error. Two small drivers in ``transport.py`` do the steps, one waiting in threads, one in tasks.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator
from contextlib import nullcontext
from contextvars import ContextVar
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, TypeVar

from .core import Call, Core, Prepared, RawReply
from .errors import ApiError, ClientError, RequestTimeoutError, TransportError
from .retry import DEFAULT_RETRY, NO_RETRY, RetryPolicy
from .tracing import Tracing

if TYPE_CHECKING:
    from .hooks import Hooks
    from .limits import RateLimiter
    from .tokens import HeldToken

T = TypeVar("T")


class Event(Protocol):
    """What ``threading.Event`` and ``anyio.Event`` have in common."""

    def set(self) -> Any: ...


class Send:
    """Send a request, within the seconds that remain if there is a deadline. A ``RawReply`` is the answer."""

    __slots__ = ("remaining", "request")

    def __init__(self, request: Prepared, remaining: float | None = None) -> None:
        self.request = request
        self.remaining = remaining


class Sleep:
    """Wait for some seconds."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


class Wait:
    """Wait until an event is set, or for some seconds."""

    __slots__ = ("event", "seconds")

    def __init__(self, event: Event, seconds: float | None) -> None:
        self.event = event
        self.seconds = seconds


class Invoke:
    """Call a function that the caller has given; an asynchronous client awaits what it gives."""

    __slots__ = ("arguments", "function")

    def __init__(self, function: Callable[..., Any], *arguments: object) -> None:
        self.function = function
        self.arguments = arguments


Step: TypeAlias = Send | Sleep | Wait | Invoke
Steps: TypeAlias = Generator[Step, Any, T]

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


@dataclass(frozen=True, kw_only=True)
class Settings:
    """How a client makes its calls."""

    retry: RetryPolicy | None = DEFAULT_RETRY
    rate_limiter: RateLimiter | None = None
    hooks: Hooks | None = None
    tracing: bool = False


class Trip:
    """A call under way: its request, its policy, and how often and how long it has been tried."""

    def __init__(
        self, request: Prepared, policy: RetryPolicy, deadline: float | None, repeatable: bool = False
    ) -> None:
        self.request = request
        self.policy = policy
        self.start: float = policy.clock()
        self.attempt = 0
        self.repeatable = repeatable
        self._deadline = None if deadline is None else self.start + deadline
        # Whether the server may have done what was asked for although no answer said so.
        self.doubtful: bool = False

    @property
    def elapsed(self) -> float:
        """Seconds since the start."""
        return self.policy.clock() - self.start

    def remaining(self) -> float | None:
        """Seconds until the deadline, None if there is none.

        Raises:
            RequestTimeoutError: It has passed.
        """
        if self._deadline is None:
            return None
        left = self._deadline - self.policy.clock()
        if left <= 0:
            raise self.late()
        return left

    def late(self) -> RequestTimeoutError:
        """The error that the deadline has passed."""
        return RequestTimeoutError(
            "the call took longer than its deadline",
            method=self.request.method,
            url=self.request.shown_url,
            sent=self.doubtful,
        )

    def wait(self, outcome: RawReply | TransportError, attempt: int) -> float | None:
        """Seconds after which to try again, None if what came of an attempt stands."""
        policy, method = self.policy, self.request.method
        if isinstance(outcome, TransportError):
            self.doubtful = self.doubtful or outcome.sent
            worth = policy.after_error(method, outcome, self.repeatable)
        else:
            self.doubtful = self.doubtful or outcome.status >= 500
            worth = policy.after_status(method, outcome.status, self.repeatable)
        if not worth or not self.request.replayable:
            return None
        headers = outcome.headers if isinstance(outcome, RawReply) else None
        return policy.wait(attempt, self.elapsed, headers)

    def pause(self, seconds: float) -> Steps[None]:
        """Wait, but not past the deadline."""
        left = self.remaining()
        if left is not None and seconds >= left:
            yield Sleep(left)
            raise self.late()
        yield Sleep(seconds)

    def note(self, error: ClientError) -> None:
        """Note in an error how often the call was tried."""
        if self.attempt > 1:
            error.add_note(f"{self.attempt} attempts in {self.elapsed:.1f} s")


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
        if tokens is None:
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
        try:
            reply = yield from self._attempt(trip, request, limited)
        except TransportError as error:
            return error
        if reply.status == 404 and trip.doubtful and request.method == "DELETE":
            # An earlier attempt did it, and its answer was lost.
            return RawReply(204, reply.headers, b"", reply.method, reply.url)
        return reply

    def _attempt(self, trip: Trip, request: Prepared, limited: bool) -> Steps[RawReply]:
        if self._hooks is not None:
            request = yield from _asked(self._hooks, trip, request)
        if limited and self._limiter is not None:
            return (yield from self._limited(trip, request, self._limiter))
        return (yield from self._send(trip, request))

    def _limited(self, trip: Trip, request: Prepared, limiter: RateLimiter) -> Steps[RawReply]:
        while wait := limiter.reserve(trip.policy.clock()):
            yield from trip.pause(wait)
        told = None
        try:
            reply = yield from self._send(trip, request)
            told = reply.rate_limit
            return reply
        finally:
            limiter.release(trip.policy.clock(), told)

    def _send(self, trip: Trip, request: Prepared) -> Steps[RawReply]:
        clock = trip.policy.clock
        start = clock()
        reply: RawReply = yield Send(request, trip.remaining())
        reply.rate_limit_headers = self.core.service.rate_limit_headers
        if self.logger.isEnabledFor(logging.DEBUG):
            self.logger.debug(
                "%s %s: %d in %.3f s", request.method, request.shown_url, reply.status, clock() - start
            )
        if self._hooks is not None:
            yield from _answered(self._hooks, trip, reply, clock() - start)
        return reply

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
        yield Invoke(hook, event)
    return request.with_headers(event.headers) if event.headers else request


def _answered(hooks: Hooks, trip: Trip, reply: RawReply, seconds: float) -> Steps[None]:
    """Tell of an answer."""
    from .hooks import ResponseEvent

    event = ResponseEvent(
        reply.method, reply.url, trip.attempt, reply.status, reply.headers, seconds, reply.rate_limit
    )
    for hook in hooks.response:
        yield Invoke(hook, event)


def _failed(hooks: Hooks, trip: Trip, error: ClientError) -> Steps[None]:
    """Tell of a call that fails for good."""
    from .hooks import ErrorEvent

    event = ErrorEvent(trip.request.method, trip.request.shown_url, trip.attempt, error)
    for hook in hooks.error:
        yield Invoke(hook, event)
