"""Retries: what is made again, how often, and after how long; decided without I/O and without a clock."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from email.utils import formatdate
from typing import Any

import httpx2
import pytest

from specloom.runtime import InvalidArgumentError, RetryPolicy, Service, TransportError
from specloom.runtime.core import Call, Core, RawReply
from specloom.runtime.errors import ApiError, ConnectionFailedError, RequestTimeoutError
from specloom.runtime.flow import Flow, Settings
from specloom.runtime.retry import retry_after
from specloom.runtime.trip import Send, Sleep

NOW = 1_700_000_000.0


@dataclass
class Clock:
    """Stands still unless a flow sleeps."""

    time: float = 0.0
    slept: list[float] = field(default_factory=list)
    sent: int = 0


def policy(clock: Clock, **settings: Any) -> RetryPolicy:
    defaults: dict[str, Any] = {"random": lambda: 1.0, "clock": lambda: clock.time, "now": lambda: NOW}
    return RetryPolicy(**{**defaults, **settings})


def lost(sent: bool = True) -> TransportError:
    return TransportError("broke off", method="GET", url="u", sent=sent)


def answered(status: int, **headers: str) -> RawReply:
    return RawReply(status, {name.replace("_", "-"): text for name, text in headers.items()}, b"", "GET", "u")


def run(own: RetryPolicy, clock: Clock, method: str, /, *outcomes: Any, **options: Any) -> int:
    """The status that a call gives, when its attempts have these outcomes."""
    core = Core(Service(name="T", user_agent="t"), "http://x.example")
    flow = Flow(core, Settings(retry=own), logging.getLogger("test"))
    call = Call(method=method, path="/a", read=lambda reply: reply.status, options=options or None)  # type: ignore[arg-type]
    steps = flow.call(call)
    planned = iter(outcomes)
    try:
        step = next(steps)
        while True:
            if isinstance(step, Sleep):
                clock.slept.append(step.seconds)
                clock.time += step.seconds
                step = steps.send(None)
                continue
            assert isinstance(step, Send)
            clock.sent += 1
            outcome = next(planned)
            step = steps.throw(outcome) if isinstance(outcome, Exception) else steps.send(outcome)
    except StopIteration as end:
        return int(end.value)


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "HEAD", "OPTIONS"])
@pytest.mark.parametrize(
    "outcome",
    [answered(408), answered(429), answered(500), answered(503), answered(599), lost(), lost(False)],
)
def test_what_does_no_more_when_it_is_sent_again_is_sent_again(method: str, outcome: Any) -> None:
    clock = Clock()
    assert run(policy(clock), clock, method, outcome, answered(200)) == 200
    assert (clock.sent, clock.slept) == (2, [0.5])


@pytest.mark.parametrize("method", ["POST", "PATCH"])
@pytest.mark.parametrize("outcome", [answered(408), answered(500), answered(503), lost()])
def test_what_may_have_been_done_is_not_sent_again(method: str, outcome: Any) -> None:
    clock = Clock()
    with pytest.raises((ApiError, TransportError)):
        run(policy(clock), clock, method, outcome, answered(200))
    assert clock.sent == 1


@pytest.mark.parametrize("method", ["POST", "PATCH"])
@pytest.mark.parametrize("outcome", [answered(429), lost(False)])
def test_what_was_certainly_not_done_is_sent_again_whatever_it_is(method: str, outcome: Any) -> None:
    clock = Clock()
    assert run(policy(clock), clock, method, outcome, answered(201)) == 201


@pytest.mark.parametrize("status", [400, 401, 404, 409, 422, 501, 505])
def test_what_will_be_the_same_next_time_is_not_sent_again(status: int) -> None:
    clock = Clock()
    with pytest.raises(ApiError):
        run(policy(clock), clock, "GET", answered(status), answered(200))
    assert clock.sent == 1


def test_an_untrusted_certificate_is_not_tried_again() -> None:
    clock = Clock()
    untrusted = ConnectionFailedError("untrusted", method="GET", url="u", permanent=True)
    with pytest.raises(ConnectionFailedError):
        run(policy(clock), clock, "GET", untrusted, answered(200))


def test_waits_double_up_to_the_ceiling_and_are_spread_over_the_whole_range() -> None:
    clock = Clock()
    draws = iter([1.0, 0.0, 0.5, 1.0, 1.0])
    retry = policy(clock, attempts=6, base=1, ceiling=5, random=lambda: next(draws))
    with pytest.raises(TransportError, match="broke off") as caught:
        run(retry, clock, "GET", *[lost() for _ in range(6)])
    assert clock.slept == [1, 0, 2, 5, 5]
    assert caught.value.__notes__ == ["6 attempts in 13.0 s"]


def test_the_budget_ends_it() -> None:
    clock = Clock()
    with pytest.raises(ApiError):
        run(policy(clock, attempts=99, base=4, budget=10), clock, "GET", *[answered(503)] * 99)
    assert clock.slept == [4]
    assert clock.sent == 2


def test_retry_after_is_waited_for_even_beyond_the_ceiling() -> None:
    clock = Clock()
    outcomes = [answered(429, retry_after="20"), answered(503, retry_after=formatdate(NOW + 7, usegmt=True))]
    assert run(policy(clock, base=0), clock, "GET", *outcomes, answered(200)) == 200
    assert clock.slept == [20, 7]


def test_a_retry_after_beyond_the_budget_is_not_waited_for() -> None:
    clock = Clock()
    with pytest.raises(ApiError):
        run(policy(clock), clock, "GET", answered(429, retry_after="3600"))
    assert clock.slept == []


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("3", 3),
        (" 0 ", 0),
        ("1.5", 1.5),
        (formatdate(NOW - 100, usegmt=True), 0),
        (time.strftime("%a %b %d %H:%M:%S %Y", time.gmtime(NOW + 5)), 5),
        ("", None),
        ("soon", None),
        ("-3", None),
        ("nan", None),
        ("Mon, 99 Foo 2024", None),
    ],
)
def test_retry_after(text: str, seconds: float | None) -> None:
    assert retry_after(text, NOW) == seconds


def test_a_call_can_have_its_own_policy_or_none() -> None:
    clock = Clock()
    with pytest.raises(ApiError):
        run(policy(clock), clock, "GET", answered(503), retry=None)
    own = policy(clock, methods=frozenset({"POST"}), attempts=2)
    assert run(RetryPolicy(attempts=1), clock, "POST", answered(503), answered(201), retry=own) == 201


def test_a_deletion_whose_answer_was_lost_is_done_when_the_resource_is_gone() -> None:
    clock = Clock()
    assert run(policy(clock), clock, "DELETE", lost(), answered(404)) == 204
    with pytest.raises(ApiError):
        run(policy(clock), clock, "DELETE", lost(False), answered(404))
    with pytest.raises(ApiError):
        run(policy(clock), clock, "GET", lost(), answered(404))
    for status in (502, 504):
        assert run(policy(clock), clock, "DELETE", answered(status), answered(404)) == 204
    for status in (500, 503, 429):
        with pytest.raises(ApiError):
            run(policy(clock), clock, "DELETE", answered(status), answered(404))


def test_no_wait_goes_past_the_deadline() -> None:
    clock = Clock()
    with pytest.raises(RequestTimeoutError, match=r"GET http://x\.example/a: the call took longer"):
        run(policy(clock, base=8), clock, "GET", answered(503), answered(200), deadline=3)
    assert clock.slept == [3]


@pytest.mark.parametrize(
    "make",
    [lambda: RetryPolicy(attempts=0), lambda: RetryPolicy(budget=-1), lambda: RetryPolicy(base=-1)],
)
def test_policies_that_cannot_be_are_refused(make: Callable[[], RetryPolicy]) -> None:
    with pytest.raises(InvalidArgumentError, match="retry: "):
        make()


NAN, INFINITY = float("nan"), float("inf")


@pytest.mark.parametrize(
    "options",
    [
        {"retry": 3},
        {"deadline": "3"},
        {"deadline": True},
        {"deadline": NAN},
        {"deadline": INFINITY},
        {"timeout": NAN},
        {"timeout": INFINITY},
        {"timeout": 1e20},
        {"timeout": {"a": 1}},
        {"timeout": -1},
        {"timeout": httpx2.Timeout(1, read=NAN)},
        {"max_bytes": -1},
        {"max_bytes": 1.5},
        {"query": [("a", "b")]},
        {"extra_query": {"a": [1]}},
        {"extra_query": {"a": None}},
        {"extra_query": {1: "a"}},
        {"extra_query": {"a": "\ud800"}},
        {"headers": [("a", "b")]},
        {"headers": {"x-key": "s3cr3t "}},
        {"headers": {"x-key": "\ts3cr3t"}},
    ],
    ids=repr,
)
def test_options_that_cannot_be_are_refused(options: dict[str, Any]) -> None:
    with pytest.raises(
        InvalidArgumentError, match=r"options: |timeout: |half of a character|headers: "
    ) as caught:
        run(RetryPolicy(), Clock(), "GET", **options)
    assert "s3cr3t" not in str(caught.value)
