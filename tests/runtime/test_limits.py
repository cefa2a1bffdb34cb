"""Rate limits: what headers tell, and that no window of the service ever sees too many calls."""

from __future__ import annotations

import random
import time
from typing import Any

import pytest

from specloom.runtime import InvalidArgumentError, RateLimit, RateLimiter
from specloom.runtime.limits import parse_rate_limit

DECLARED = {"limit": "x-quota", "remaining": "x-quota-left", "interval": "x-quota-interval"}


@pytest.mark.parametrize(
    ("headers", "told"),
    [
        ({}, None),
        ({"x-quota": "soon"}, None),
        ({"x-ratelimit-limit": "50"}, None),
        ({"x-quota": "50", "x-quota-left": "7", "x-quota-interval": "10"}, RateLimit(50, 7, 10.0)),
        (
            {"ratelimit-limit": "100, 100;w=60", "ratelimit-remaining": "3", "ratelimit-reset": "12"},
            RateLimit(100, 3, None, 12.0),
        ),
        (
            {"ratelimit": '"default";r=50;t=30', "ratelimit-policy": '"default";q=100;w=60, "day";q=9;w=1'},
            RateLimit(100, 50, 60.0, 30.0),
        ),
        ({"x-quota": "9" * 400, "x-quota-left": "3"}, RateLimit(None, 3)),
        ({"ratelimit-policy": f'"default";q={"9" * 400};w=60'}, RateLimit(None, None, 60.0)),
        ({"ratelimit": "nonsense", "ratelimit-policy": ";;;="}, None),
    ],
)
def test_headers_of_the_draft_and_those_declared_are_read(
    headers: dict[str, str], told: RateLimit | None
) -> None:
    assert parse_rate_limit(headers, DECLARED) == told


def most_in_a_window(arrivals: list[float], interval: float) -> int:
    return max(sum(start <= each < start + interval for each in arrivals) for start in arrivals)


@pytest.mark.parametrize("seed", range(20))
def test_no_window_of_the_service_sees_more_whatever_the_delays(seed: int) -> None:
    """Calls take random times to arrive and to come back; the service's windows begin anywhere."""
    draw = random.Random(seed)
    limit, interval = draw.randint(1, 6), draw.choice([0.5, 1.0, 3.0])
    limiter = RateLimiter(limit, interval)
    now, arrivals, flying = 0.0, [], []
    while len(arrivals) < 60:
        for end in sorted(each for each in flying if each <= now):
            limiter.release(end, None)
            flying.remove(end)
        wait = limiter.reserve(now)
        if wait:
            now += wait
            continue
        there = now + draw.random() * interval
        arrivals.append(there)
        flying.append(there + draw.random() * interval)
        now += draw.random() * 0.01
    assert most_in_a_window(arrivals, interval) <= limit


def test_one_call_goes_ahead_until_the_window_is_known() -> None:
    limiter = RateLimiter()
    assert repr(limiter) == "RateLimiter(to be learned)"
    assert limiter.reserve(0) == 0
    assert limiter.reserve(0) > 0
    limiter.release(1, RateLimit(2, 1, 10))
    assert repr(limiter) == "RateLimiter(2 in 10 s)"
    assert limiter.reserve(1) == 0
    limiter.release(2, RateLimit(2, 0, 10))
    assert limiter.reserve(3) == pytest.approx(8)
    assert limiter.reserve(11) == 0


def test_a_service_that_tells_nothing_is_not_held_back() -> None:
    limiter = RateLimiter()
    limiter.reserve(0)
    limiter.release(1, None)
    assert [limiter.reserve(1) for _ in range(5)] == [0] * 5


def test_calls_of_others_count() -> None:
    limiter = RateLimiter()
    limiter.reserve(0)
    limiter.release(0, RateLimit(10, 1, 10))
    assert limiter.reserve(0) == 0
    assert limiter.reserve(0) > 0


def test_the_narrower_of_two_windows_is_kept_and_a_reset_is_waited_for() -> None:
    limiter = RateLimiter(100, 10)
    limiter.reserve(0)
    limiter.release(0, RateLimit(2, 1, 10))
    limiter.reserve(0)
    limiter.release(0, RateLimit(100, 90, 10))
    assert limiter.reserve(1) == pytest.approx(9)
    blocked = RateLimiter()
    blocked.reserve(0)
    blocked.release(0, RateLimit(5, 0, None, 7))
    assert blocked.reserve(1) == pytest.approx(6)


@pytest.mark.parametrize("arguments", [(5, None), (None, 5), (0, 1), (1, 0)])
def test_windows_that_cannot_be_are_refused(arguments: tuple[int | None, float | None]) -> None:
    with pytest.raises(InvalidArgumentError, match="rate_limiter: "):
        RateLimiter(*arguments)


@pytest.mark.parametrize(
    "arguments", [(float("nan"), 1), (5, float("nan")), (5, float("inf")), ("5", 1), (True, 1)]
)
def test_amounts_that_are_none_are_refused(arguments: tuple[Any, Any]) -> None:
    with pytest.raises(InvalidArgumentError, match="rate_limiter: "):
        RateLimiter(*arguments)


def test_a_reset_that_is_a_moment_is_turned_to_seconds() -> None:
    told = parse_rate_limit({"ratelimit-reset": str(int(time.time() + 20))}, {})
    assert told is not None and told.reset is not None
    assert 15 < told.reset <= 20


@pytest.mark.parametrize("told", [RateLimit(1, 0, 99_999_999.0), RateLimit(5, 0, None, 99_999_999.0)])
def test_what_would_block_for_years_is_a_mistake_of_the_service(told: RateLimit) -> None:
    limiter = RateLimiter()
    limiter.reserve(0)
    limiter.release(0, told)
    assert limiter.reserve(0) == 0


def test_any_number_of_calls_of_others_takes_no_space() -> None:
    limiter = RateLimiter()
    limiter.reserve(0)
    limiter.release(0, RateLimit(10**12, 0, 10))
    assert limiter.reserve(1) == pytest.approx(9)
    assert len(limiter._done._times) == 1


def test_a_limit_that_is_not_told_of_any_more_gives_way_to_a_wider_one() -> None:
    limiter = RateLimiter()
    for now, limit in ((0, 1), (4, 1000)):
        assert limiter.reserve(now) == 0
        limiter.release(now, RateLimit(limit, None, 3))
    assert repr(limiter) == "RateLimiter(1000 in 3 s)"
    assert [limiter.reserve(4) for _ in range(5)] == [0] * 5


def test_a_service_that_changes_its_interval_each_time_leaves_few_windows() -> None:
    limiter = RateLimiter()
    for number in range(500):
        limiter.reserve(number)
        limiter.release(number, RateLimit(100, 50, 30 + number / 100))
    assert len(limiter._windows()) <= 8


def test_a_place_in_a_large_window_is_found_in_no_time() -> None:
    def seconds(calls: range) -> float:
        start = time.perf_counter()
        for number in calls:
            limiter.reserve(number * 0.001)
            limiter.release(number * 0.001, None)
        return time.perf_counter() - start

    limiter = RateLimiter(100_000, 3600)
    first = seconds(range(1000))
    seconds(range(1000, 20_000))
    assert seconds(range(20_000, 21_000)) < 5 * first + 0.05


def test_what_was_forgotten_does_not_count() -> None:
    limiter = RateLimiter(3, 1)
    for second in range(50):
        assert [limiter.reserve(second) for _ in range(3)] == [0, 0, 0]
        assert limiter.reserve(second) > 0
        for _ in range(3):
            limiter.release(second, None)
        assert limiter.reserve(second + 0.5) == pytest.approx(0.5)
