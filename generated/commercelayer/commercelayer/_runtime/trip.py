"""A call under way: the steps that it consists of, and how often and how long it has been tried."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, Protocol, TypeAlias, TypeVar

from .core import Prepared, RawReply
from .errors import ClientError, RequestTimeoutError, TransportError
from .retry import RetryPolicy

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
    """Call a function that the program has given.

    An asynchronous client awaits what it gives, within the seconds that remain; ``LATE`` if that is too long.
    """

    __slots__ = ("arguments", "function", "remaining")

    def __init__(
        self, function: Callable[..., Any], *arguments: object, remaining: float | None = None
    ) -> None:
        self.function = function
        self.arguments = arguments
        self.remaining = remaining


LATE = object()
"""What comes of a function that took longer than there was time."""

LAST_WORD = 1.0
"""Seconds that an asynchronous hook for errors may take, also when the deadline of its call has passed."""


Step: TypeAlias = Send | Sleep | Wait | Invoke
Steps: TypeAlias = Generator[Step, Any, T]


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
        # Whether the server may have been reached, and whether it may have done what was asked for although
        # no answer said so.
        self.reached: bool = False
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
        left = self.until_deadline()
        if left is not None and left <= 0:
            raise self.late()
        return left

    def until_deadline(self) -> float | None:
        """The same, 0 or less when it has passed."""
        return None if self._deadline is None else self._deadline - self.policy.clock()

    def late(self, problem: str = "the call took longer than its deadline") -> RequestTimeoutError:
        """The error that it takes too long."""
        request = self.request
        return RequestTimeoutError(problem, method=request.method, url=request.shown_url, sent=self.reached)

    def invoke(self, function: Callable[..., Any], *arguments: object) -> Steps[Any]:
        """Call a function of the program, within the deadline.

        Raises:
            RequestTimeoutError: An asynchronous one took longer.
        """
        result = yield Invoke(function, *arguments, remaining=self.remaining())
        if result is LATE:
            raise self.late()
        return result

    def wait(self, outcome: RawReply | TransportError, attempt: int) -> float | None:
        """Seconds after which to try again, None if what came of an attempt stands."""
        policy, method = self.policy, self.request.method
        if isinstance(outcome, TransportError):
            self.reached = self.reached or outcome.sent
            self.doubtful = self.doubtful or outcome.sent
            worth = policy.after_error(method, outcome, self.repeatable)
        else:
            self.reached = self.reached or outcome.status >= 500
            # A gateway lost the answer; any other server says that it has failed.
            self.doubtful = self.doubtful or outcome.status in {502, 504}
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

    def hold(self, seconds: float, most: float) -> Steps[None]:
        """Wait for the rate limit, unless that is longer than makes sense.

        Raises:
            RequestTimeoutError: It is longer than ``most`` seconds, or than there is until the deadline.
        """
        left = self.remaining()
        if left is not None and seconds >= left:
            raise self.late(f"the rate limit lets it through in {seconds:.3g} s only, after its deadline")
        if seconds > most:
            raise self.late(
                f"the rate limit lets it through in {seconds:.3g} s only, and no more than {most:.3g} s are "
                "waited for that: give RetryPolicy(budget=…) as many seconds as it may take"
            )
        yield Sleep(seconds)

    def note(self, error: ClientError) -> None:
        """Note in an error how often the call was tried."""
        if self.attempt > 1:
            error.add_note(f"{self.attempt} attempts in {self.elapsed:.1f} s")
