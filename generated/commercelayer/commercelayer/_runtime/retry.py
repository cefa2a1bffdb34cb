"""When a call is made again, and how long is waited before that."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC
from email.utils import parsedate_to_datetime

from .errors import InvalidArgumentError, TransportError

IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE"})
"""The methods that do no more when they are sent again (RFC 9110, section 9.2.2)."""

_PERMANENT = frozenset({501, 505})
"""Server errors that stay what they are (RFC 9110, section 15.6)."""


@dataclass(frozen=True, kw_only=True)
class RetryPolicy:
    """When a call is made again.

    Made again are: any call that did not reach the server, because no connection could be made; any call
    that the server put off with 429; and calls of ``methods`` whose answer is 408 or a server error, or
    that broke off. A ``POST`` that may have reached the server is not among them: it could create twice.

    Attributes:
        attempts: How often a call is sent at most; 1 for no retry.
        budget: Seconds that a call may have taken when its last attempt begins.
        base: The first wait is a random part of these seconds; the bound doubles with each attempt.
        ceiling: No wait is longer, unless the server asks for it with ``Retry-After``.
        methods: The methods that do no more when they are sent again.
        random: Gives numbers from 0 to 1.
        clock: Gives seconds that only grow.
        now: Gives seconds since the epoch.
    """

    attempts: int = 3
    budget: float = 60.0
    base: float = 0.5
    ceiling: float = 8.0
    methods: frozenset[str] = IDEMPOTENT
    random: Callable[[], float] = field(default=random.random, repr=False)
    clock: Callable[[], float] = field(default=time.monotonic, repr=False)
    now: Callable[[], float] = field(default=time.time, repr=False)

    def __post_init__(self) -> None:
        numbers = (self.attempts, self.budget, self.base, self.ceiling)
        if not all(isinstance(each, int | float) for each in numbers) or not (  # pyright: ignore[reportUnnecessaryIsInstance] - callers without a type checker
            self.attempts >= 1 and self.budget >= 0 and self.base >= 0 and self.ceiling >= 0
        ):
            raise InvalidArgumentError(
                "retry: attempts must be 1 or more, budget, base and ceiling 0 or more"
            )

    def after_status(self, method: str, status: int, repeatable: bool = False) -> bool:
        """Whether an answer is worth another attempt; ``repeatable`` for any method that may be repeated."""
        if status == 429:
            return True
        passing = status == 408 or (500 <= status < 600 and status not in _PERMANENT)
        return passing and (repeatable or method in self.methods)

    def after_error(self, method: str, error: TransportError, repeatable: bool = False) -> bool:
        """Whether a call without an answer is worth another attempt."""
        if error.permanent:
            return False
        return not error.sent or repeatable or method in self.methods

    def wait(self, attempt: int, elapsed: float, headers: Mapping[str, str] | None = None) -> float | None:
        """Seconds to wait after an attempt, None if there is none left.

        Args:
            attempt: How many there were.
            elapsed: Seconds since the first began.
            headers: Those of the answer, in lower case.
        """
        if attempt >= self.attempts:
            return None
        # Full jitter: spread over the whole range, so that who failed together does not return together.
        backoff = self.random() * min(self.ceiling, self.base * 2.0 ** (attempt - 1))
        asked = retry_after((headers or {}).get("retry-after", ""), self.now())
        wait = backoff if asked is None else asked + backoff
        return wait if elapsed + wait <= self.budget else None


NO_RETRY = RetryPolicy(attempts=1)
DEFAULT_RETRY = RetryPolicy()
"""How clients retry unless they are told otherwise."""


def retry_after(text: str, now: float) -> float | None:
    """Seconds to wait, of a ``Retry-After`` header: seconds or a date (RFC 9110, section 10.2.3)."""
    text = text.strip()
    if not text:
        return None
    try:
        seconds = float(text) if text.replace(".", "", 1).isdecimal() else _date(text) - now
    except (ValueError, TypeError, OverflowError):
        return None
    return max(0.0, seconds)


def _date(text: str) -> float:
    moment = parsedate_to_datetime(text)
    # The old form of C's asctime() names no zone; it is in UTC as well (RFC 9110, section 5.6.7).
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
