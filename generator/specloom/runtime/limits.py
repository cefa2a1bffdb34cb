"""Rate limits: what replies tell of them, and a limiter that keeps to them."""

from __future__ import annotations

import re
import threading
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass

from .errors import InvalidArgumentError

PROBE_WAIT = 0.01
"""Seconds between two looks, while the first reply of all is awaited."""

RateLimitHeaders = Mapping[str, str]
"""Names of headers, in lower case, by what they tell: ``limit``, ``remaining``, ``interval``, ``reset``."""

# draft-ietf-httpapi-ratelimit-headers: three headers up to its version 7, two structured ones since.
_GENERIC: RateLimitHeaders = {
    "limit": "ratelimit-limit",
    "remaining": "ratelimit-remaining",
    "reset": "ratelimit-reset",
}
_PARAMETER = re.compile(r";\s*([a-z]+)\s*=\s*(\d+(?:\.\d+)?)")


@dataclass(frozen=True, slots=True)
class RateLimit:
    """What a reply tells of the rate limit; None for what it does not tell.

    Attributes:
        limit: How many calls are allowed in the interval.
        remaining: How many are left of them.
        interval: The length of the window in seconds.
        reset: Seconds until calls are allowed again.
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
    limit, remaining = found.get("limit"), found.get("remaining")
    return RateLimit(
        None if limit is None else int(limit),
        None if remaining is None else int(remaining),
        found.get("interval"),
        found.get("reset"),
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
    return {kind: float(values[key]) for kind, values, key in keys if key in values}


def _number(text: str | None) -> float | None:
    match = re.match(r"\s*(\d+(?:\.\d+)?)", text or "")
    return float(match[1]) if match else None


class RateLimiter:
    """Holds a client's calls back so that no window of the service ever sees too many.

    A call takes its place in the window when it is sent and gives it back one interval after its *answer*:
    whenever in between the service counted it, any window of the service that holds it has ended by then.
    Windows are learned from replies, too. Until the first reply came, one call is let through at a time.

    A client has one host and one credential, which is what services count by: one limiter a client is right.
    Clients that share a credential are given the same limiter; it may be shared by threads and tasks.

    Args:
        limit: How many calls are allowed in the interval; None to learn it from replies.
        interval: The length of the sliding window in seconds.
    """

    def __init__(self, limit: int | None = None, interval: float | None = None) -> None:
        if (limit is None) != (interval is None):
            raise InvalidArgumentError("rate_limiter: give both limit and interval, or neither")
        if (limit is not None and limit < 1) or (interval is not None and interval <= 0):
            raise InvalidArgumentError("rate_limiter: limit must be 1 or more, and interval more than 0")
        self._windows: dict[float, int] = {} if limit is None or interval is None else {interval: limit}
        self._known = bool(self._windows)
        self._flying = 0
        self._until = 0.0
        self._done: deque[float] = deque()
        self._lock = threading.Lock()

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
        waits = [self._window_wait(now, interval, limit) for interval, limit in self._windows.items()]
        return max(0.0, self._until - now, *waits)

    def _window_wait(self, now: float, interval: float, limit: int) -> float:
        recent = self._recent(now, interval)
        excess = self._flying + recent + 1 - limit
        if excess <= 0:
            return 0.0
        if excess > recent:
            # Not the clock but an answer has to make room.
            return PROBE_WAIT
        return max(self._done[-recent + excess - 1] + interval - now, 1e-4)

    def _recent(self, now: float, interval: float) -> int:
        count = 0
        for time in reversed(self._done):
            if time + interval <= now:
                break
            count += 1
        return count

    def release(self, now: float, told: RateLimit | None) -> None:
        """Note the answer to a call that had a place, or that there is none.

        Args:
            now: When it came.
            told: What it tells of the limit.
        """
        with self._lock:
            self._flying -= 1
            self._known = True
            now = max(now, self._done[-1]) if self._done else now
            self._done.append(now)
            if told is not None and told.limit and told.limit > 0:
                self._learn(now, told, told.limit)
            longest = max(self._windows, default=0.0)
            while self._done and self._done[0] + longest <= now:
                self._done.popleft()

    def _learn(self, now: float, told: RateLimit, limit: int) -> None:
        if told.remaining == 0 and told.reset:
            self._until = max(self._until, now + told.reset)
        interval = told.interval
        if not interval:
            return
        # Another endpoint may have a window of the same length: the narrower one is safe for both.
        self._windows[interval] = min(limit, self._windows.get(interval, limit))
        if told.remaining is not None:
            own = self._flying + self._recent(now, interval)
            # What the service counted beyond one's own calls are those of others, with the same credentials.
            others = min(limit, limit - told.remaining) - own
            self._done.extend([now] * max(0, others))

    def __repr__(self) -> str:
        windows = ", ".join(f"{limit} in {interval:g} s" for interval, limit in self._windows.items())
        return f"RateLimiter({windows or 'to be learned'})"
