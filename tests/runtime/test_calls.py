"""What can be seen of calls and told to them: options, replies, hooks, the log, spans; and bulk calls."""

from __future__ import annotations

import logging
import sys
import threading
from typing import Any

import pytest
import sample
from sample import (
    ConnectionFailedError,
    ErrorEvent,
    Hooks,
    InvalidArgumentError,
    NotFoundError,
    RateLimit,
    RateLimiter,
    RequestEvent,
    ResponseEvent,
    RetryPolicy,
    ValidationError,
)

from .conftest import JSON_API, Api, Server, warehouse

LIMITS = {"x_ratelimit_limit": "50", "x_ratelimit_remaining": "7", "x_ratelimit_interval": "10"}


def test_options_of_one_call(api: Api, server: Server) -> None:
    server.say({"data": []})
    options: Any = {"headers": {"X-Mine": "1"}, "extra_query": {"a": "b"}, "query": {"c": "d"}, "timeout": 3}
    api(lambda c: c.warehouses.list(options=options))
    assert server.last.target == "/api/warehouses?c=d&a=b"
    assert server.last.headers["x-mine"] == "1"


def test_the_whole_reply_of_a_method(api: Api, server: Server) -> None:
    server.say({"data": warehouse()}, **LIMITS)
    reply = api(lambda c: c.warehouses.with_raw_response.retrieve("w1", include=["shelves"]))
    assert reply.parsed.name == "North"
    assert (reply.status, reply.headers["content-type"]) == (200, JSON_API)
    assert reply.rate_limit == RateLimit(50, 7, 10.0)
    assert reply.body.startswith(b'{"data"')
    assert (reply.method, reply.url) == ("GET", f"{server.url}/warehouses/w1?include=shelves")
    assert "Bearer" not in repr(reply)
    server.say(status=204)
    assert api(lambda c: c.warehouses.with_raw_response.delete("w1")).status == 204
    server.say({"day": "2024-05-01", "lines": []}, content_type="application/json")
    assert api(lambda c: c.reports.with_raw_response.stock("daily")).status == 200


def test_an_error_has_the_rate_limit_too(api: Api, server: Server) -> None:
    server.say({"errors": []}, 404, **LIMITS)
    with pytest.raises(NotFoundError) as caught:
        api(lambda c: c.warehouses.with_raw_response.retrieve("w1"))
    assert caught.value.rate_limit == RateLimit(50, 7, 10.0)


def test_hooks_see_every_attempt_and_no_secret(api: Api, server: Server) -> None:
    events: list[Any] = []

    def mark(event: RequestEvent) -> None:
        event.headers["X-Attempt"] = str(event.attempt)
        events.append(event)

    async def later(event: ResponseEvent) -> None:
        events.append(event)

    response = events.append if api.flavour == "sync" else later
    hooks = Hooks(request=[mark], response=[response], error=[events.append])
    server.say({}, 503)
    server.say({}, 404, **LIMITS)
    with pytest.raises(NotFoundError) as caught:
        api(lambda c: c.warehouses.retrieve("w1"), hooks=hooks, retry=RetryPolicy(base=0))
    assert [(type(each), each.attempt) for each in events] == [
        (RequestEvent, 1),
        (ResponseEvent, 1),
        (RequestEvent, 2),
        (ResponseEvent, 2),
        (ErrorEvent, 2),
    ]
    assert [each.headers["x-attempt"] for each in server.received] == ["1", "2"]
    assert (events[3].status, events[3].rate_limit) == (404, RateLimit(50, 7, 10.0))
    assert events[-1].error is caught.value
    assert "s3cr3t" not in repr(events)


def test_what_a_hook_raises_ends_the_call(api: Api, server: Server) -> None:
    def refuse(event: RequestEvent) -> None:
        raise LookupError("no")

    with pytest.raises(LookupError):
        api(lambda c: c.warehouses.list(), hooks=Hooks(request=[refuse]))
    assert server.received == []


def test_a_hook_s_own_transport_error_is_not_a_reason_to_send_again(api: Api, server: Server) -> None:
    def audit(event: ResponseEvent) -> None:
        raise ConnectionFailedError("the audit log is down", method="GET", url="elsewhere")

    for _ in range(3):
        server.say({"data": warehouse()}, 201)
    with pytest.raises(ConnectionFailedError, match="the audit log is down"):
        api(
            lambda c: c.warehouses.create(name="North"),
            hooks=Hooks(response=[audit]),
            retry=RetryPolicy(base=0),
        )
    assert [each.method for each in server.received] == ["POST"]


def test_the_log_is_the_package_s_and_tells_no_secret(
    api: Api, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "sample")
    server.say({}, 503)
    server.say({"data": []})
    api(lambda c: c.warehouses.list(options={"query": {"token": "pa55"}}), retry=RetryPolicy(base=0))
    told = [record.getMessage() for record in caplog.records if record.name == "sample"]
    url = f"GET {server.url}/warehouses?token=%2A%2A%2A"
    assert told[0].startswith(f"{url}: 503 in ")
    assert told[1] == f"{url}: attempt 1 failed (503), again in 0.00 s"
    assert "pa55" not in str(told) and "s3cr3t" not in str(told)


def test_spans_need_a_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "opentelemetry.trace", None)
    with pytest.raises(InvalidArgumentError, match="tracing: it needs the package opentelemetry-api"):
        sample.Sample(tracing=True)


def by_name(server: Server) -> dict[str, Any]:
    return {each.json["data"]["attributes"]["name"]: each for each in server.received}


def test_many_are_created_in_order_with_the_errors_of_some(api: Api, server: Server) -> None:
    seen: list[tuple[int, int | None]] = []
    for number in range(3):
        server.say({"data": warehouse(f"w{number}")}, 201)
    server.say({"errors": [{"title": "no"}]}, 422)
    items = [{"name": "a"}, {"nmae": "b"}, {"name": "c"}, {"name": "d"}, {"name": "e"}]

    def note(done: int, total: int | None) -> None:
        seen.append((done, total))

    result = api(lambda c: c.warehouses.create_many(items, concurrency=1, progress=note))
    assert [each.ok for each in result] == [True, False, True, True, False]
    assert [each.id for each in result.values] == ["w0", "w1", "w2"]
    assert {index: type(error) for index, error in result.errors.items()} == {
        1: InvalidArgumentError,
        4: ValidationError,
    }
    assert seen == [(done, 5) for done in range(1, 6)]
    assert set(by_name(server)) == {"a", "c", "d", "e"}
    assert repr(result) == "<BulkResult of 5 calls, 2 failed>"
    assert result[0].unwrap().id == "w0"
    with pytest.raises(InvalidArgumentError):
        result.unwrap()


def test_many_are_updated_and_deleted(api: Api, server: Server) -> None:
    from sample import Warehouse

    server.say({"data": warehouse()})
    server.say({"data": warehouse("w2")})
    changes = iter([("w1", {"capacity": 1}), (Warehouse(id="w2", name="x"), {"capacity": None})])
    assert len(api(lambda c: c.warehouses.update_many(changes, concurrency=1)).unwrap()) == 2
    assert [each.target for each in server.received] == ["/api/warehouses/w1", "/api/warehouses/w2"]
    server.say(status=204)
    server.say(status=204)
    assert api(lambda c: c.warehouses.delete_many(["w1", "w2"], concurrency=1)).unwrap() == [None, None]


def test_no_more_calls_are_under_way_than_allowed(api: Api, server: Server) -> None:
    from .conftest import Answer

    flying, most, lock = 0, 0, threading.Lock()

    def enter(event: RequestEvent) -> None:
        nonlocal flying, most
        with lock:
            flying += 1
            most = max(most, flying)

    def leave(event: ResponseEvent) -> None:
        nonlocal flying
        with lock:
            flying -= 1

    server.answers += [Answer(204, delay=0.02) for _ in range(12)]
    ids = [f"w{number}" for number in range(12)]
    hooks = Hooks(request=[enter], response=[leave])
    result = api(lambda c: c.warehouses.delete_many(ids, concurrency=3), hooks=hooks)
    assert (len(result), most) == (12, 3)


@pytest.mark.parametrize("fault", ["input", "progress", "concurrency"])
def test_faults_of_the_caller_are_raised_as_they_are(api: Api, server: Server, fault: str) -> None:
    def items() -> Any:
        yield "w1"
        if fault == "input":
            raise LookupError("input")

    def note(done: int, total: int | None) -> None:
        if fault == "progress":
            raise LookupError("progress")

    server.say(status=204)
    concurrency = 0 if fault == "concurrency" else 1
    with pytest.raises((LookupError, InvalidArgumentError), match=fault):
        api(lambda c: c.warehouses.delete_many(items(), concurrency=concurrency, progress=note))


def test_clients_are_independent_of_each_other(server: Server) -> None:
    server.say({"data": []})
    server.say({"data": []})
    one = sample.Sample(base_url=server.url, access_token="one", rate_limiter=RateLimiter(1, 60))
    two = sample.Sample(base_url=server.url, access_token="two", retry=None)
    one.warehouses.list()
    two.warehouses.list()
    one.close()
    assert [each.headers["authorization"] for each in server.received] == ["Bearer one", "Bearer two"]
    assert not two.is_closed
    two.close()


def test_a_program_without_logging_is_not_written_to(server: Server) -> None:
    client = sample.Sample(base_url=server.url, retry=None)
    assert any(isinstance(each, logging.NullHandler) for each in logging.getLogger("sample").handlers)
    client.close()
