"""Rate limits: what replies tell of them, and a limiter that keeps to them."""

from __future__ import annotations

import math
import re
import threading
import time
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass

from .errors import InvalidArgumentError

PROBE_WAIT = 0.01
"""Seconds between two looks, while the first reply of all is awaited."""

LONGEST = 86_400.0
"""Seconds that a window of a service, or a reset, lasts at most: more is a mistake and is ignored."""

MOST_WINDOWS = 8
"""How many windows are learned at most; those that were told of last are kept."""

RateLimitHeaders = Mapping[str, str]
"""Names of headers, in lower case, by what they tell: ``limit``, ``remaining``, ``interval``, ``reset``."""

# draft-ietf-httpapi-ratelimit-headers: three headers up to its version 7, two structured ones since.
_GENERIC: RateLimitHeaders = {
    "limit": "ratelimit-limit",
    "remaining": "ratelimit-remaining",
    "reset": "ratelimit-reset",
}
_PARAMETER = re.compile(r";\s*([a-z]+)\s*=\s*([0-9]+(?:\.[0-9]+)?)")
_NUMBER = re.compile(r"\s*([0-9]+(?:\.[0-9]+)?)")
_LARGEST = 1e15
_EPOCH = 1e9
"""A reset of so many seconds is a moment: seconds since the epoch."""


@dataclass(frozen=True, slots=True)
class RateLimit:
    """What a reply tells of the rate limit; None for what it does not tell.

    Attributes:
        limit: How many calls are allowed in the interval.
        remaining: How many are left of them.
        interval: The length of the window in seconds.
        reset: Seconds until calls are allowed again, also where the service tells the moment.
    """

    limit: int | None = None
    remaining: int | None = None
    interval: float | None = None
    reset: float | None = None


def parse_rate_limit(headers: Mapping[str, str], names: RateLimitHeaders) -> RateLimit | None:
    """The rate limit of a reply, None if it tells nothing.

    Args:
        headers: The reply's, in lower case.
        names: The headers that the description of the service declares.
    """
    found: dict[str, float] = {}
    for declared in (_GENERIC, names):
        found |= {kind: n for kind, name in declared.items() if (n := _number(headers.get(name))) is not None}
    found = _structured(headers) | found
    if not found:
        return None
    limit, remaining, reset = found.get("limit"), found.get("remaining"), found.get("reset")
    return RateLimit(
        None if limit is None else int(limit),
        None if remaining is None else int(remaining),
        found.get("interval"),
        reset if reset is None or reset < _EPOCH else max(0.0, reset - time.time()),
    )


def _structured(headers: Mapping[str, str]) -> dict[str, float]:
    """``RateLimit: "default";r=50;t=30`` and ``RateLimit-Policy: "default";q=100;w=60``, the first policy."""
    state = dict(_PARAMETER.findall(headers.get("ratelimit", "").partition(",")[0]))
    policy = dict(_PARAMETER.findall(headers.get("ratelimit-policy", "").partition(",")[0]))
    keys = (
        ("limit", policy, "q"),
        ("interval", policy, "w"),
        ("remaining", state, "r"),
        ("reset", state, "t"),
    )
    numbers = {kind: _number(values.get(key)) for kind, values, key in keys}
    return {kind: number for kind, number in numbers.items() if number is not None}


def _number(text: str | None) -> float | None:
    """The number that a text begins with; None if there is none, or one that can be no limit."""
    match = _NUMBER.match(text or "")
    number = float(match[1]) if match else math.inf
    return number if number <= _LARGEST else None


class _History:
    """When answers came, and how many there were up to then. Times only grow."""

    def __init__(self) -> None:
        self._times: list[float] = []
        self._sums: list[int] = []
        self._forgotten = 0

    @property
    def last(self) -> float:
        """The last time."""
        return self._times[-1] if self._times else -math.inf

    @property
    def _total(self) -> int:
        return self._sums[-1] if self._sums else self._forgotten

    def add(self, time: float, count: int) -> None:
        """Note some answers."""
        if time == self.last:
            self._sums[-1] += count
        else:
            self._sums.append(self._total + count)
            self._times.append(time)

    def since(self, time: float) -> int:
        """How many came after a time."""
        place = bisect_right(self._times, time)
        return self._total - (self._sums[place - 1] if place else self._forgotten)

    def time_of(self, newest: int) -> float:
        """When the one came after which there were fewer than ``newest`` to come."""
        return self._times[bisect_left(self._sums, self._total - newest + 1)]

    def forget(self, time: float) -> None:
        """Drop what came up to a time, when that is most of it."""
        place = bisect_right(self._times, time)
        if place * 2 > len(self._times):
            self._forgotten = self._sums[place - 1]
            del self._times[:place], self._sums[:place]


class RateLimiter:
    """Holds a client's calls back so that no window of the service ever sees too many.

    A call takes its place in the window when it is sent and gives it back one interval after its *answer*:
    whenever in between the service counted it, any window of the service that holds it has ended by then.
    Windows are learned from replies, too. Until the first reply came, one call is let through at a time.
    A call that would have to wait for longer than its deadline, or than the ``budget`` of its retry policy
    and a window that was given here, raises ``RequestTimeoutError`` at once.

    A client has one host and one credential, which is what services count by: one limiter a client is right.
    Clients that share a credential are given the same limiter; it may be shared by threads and tasks.

    Args:
        limit: How many calls are allowed in the interval; None to learn it from replies.
        interval: The length of the sliding window in seconds.

    Raises:
        InvalidArgumentError: Only one of both is given, or one is no number above 0.
    """

    def __init__(self, limit: int | None = None, interval: float | None = None) -> None:
        if (limit is None) != (interval is None):
            raise InvalidArgumentError("rate_limiter: give both limit and interval, or neither")
        if not _is_amount(limit, 1) or not _is_amount(interval, 0) or interval == 0:
            raise InvalidArgumentError("rate_limiter: limit must be 1 or more, and interval more than 0")
        self.interval = interval
        self._limit = limit
        # Of each interval: the limit, and when it was told.
        self._learned: dict[float, tuple[int, float]] = {}
        self._known = limit is not None
        self._flying = 0
        self._until = 0.0
        self._done = _History()
        self._lock = threading.Lock()

    def _windows(self) -> dict[float, int]:
        windows = {interval: limit for interval, (limit, _) in self._learned.items()}
        if self.interval is not None and self._limit is not None:
            windows[self.interval] = min(self._limit, windows.get(self.interval, self._limit))
        return windows

    def reserve(self, now: float) -> float:
        """Take a place; 0 if there is one, else seconds after which to ask again."""
        with self._lock:
            wait = self._wait(now)
            if not wait:
                self._flying += 1
            return wait

    def _wait(self, now: float) -> float:
        if not self._known:
            return PROBE_WAIT if self._flying else 0.0
        waits = [self._window_wait(now, interval, limit) for interval, limit in self._windows().items()]
        return max(0.0, self._until - now, *waits)

    def _window_wait(self, now: float, interval: float, limit: int) -> float:
        recent = self._done.since(now - interval)
        excess = self._flying + recent + 1 - limit
        if excess <= 0:
            return 0.0
        if excess > recent:
            # Not the clock but an answer has to make room.
            return PROBE_WAIT
        return max(self._done.time_of(recent - excess + 1) + interval - now, 1e-4)

    def release(self, now: float, told: RateLimit | None) -> None:
        """Note the answer to a call that had a place, or that there is none.

        Args:
            now: When it came.
            told: What it tells of the limit.
        """
        with self._lock:
            self._flying -= 1
            self._known = True
            now = max(now, self._done.last)
            self._done.add(now, 1)
            if told is not None and told.limit and told.limit > 0:
                self._learn(now, told, told.limit)
            self._done.forget(now - max(self._windows(), default=0.0))

    def _learn(self, now: float, told: RateLimit, limit: int) -> None:
        if told.remaining == 0 and told.reset and told.reset <= LONGEST:
            self._until = max(self._until, now + told.reset)
        interval = told.interval
        if not interval or interval > LONGEST:
            return
        self._note_window(now, interval, limit)
        if told.remaining is not None:
            own = self._flying + self._done.since(now - interval)
            # What the service counted beyond one's own calls are those of others, with the same credentials.
            others = min(limit, limit - told.remaining) - own
            if others > 0:
                self._done.add(now, others)

    def _note_window(self, now: float, interval: float, limit: int) -> None:
        narrowest, when = self._learned.pop(interval, (limit, now))
        # Another endpoint may have a window of the same length: the narrower one is safe for both, as long as
        # it is told of.
        if narrowest < limit and now < when + interval:
            limit, now = narrowest, when
        self._learned[interval] = (limit, now)
        while len(self._learned) > MOST_WINDOWS:
            del self._learned[next(iter(self._learned))]

    def renew(self) -> None:
        """Forget, in a child process, the calls that threads of the parent make."""
        self._lock = threading.Lock()
        self._flying = 0

    def __repr__(self) -> str:
        windows = ", ".join(f"{limit} in {interval:g} s" for interval, limit in self._windows().items())
        return f"RateLimiter({windows or 'to be learned'})"


def _is_amount(value: object, least: float) -> bool:
    if value is None:
        return True
    return not isinstance(value, bool) and isinstance(value, int | float) and least <= value < math.inf
