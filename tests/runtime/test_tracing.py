"""Spans, as the SDK of OpenTelemetry records them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from sample import ConnectionFailedError, NotFoundError

from specloom.runtime import RetryPolicy

from .conftest import Api, Server, warehouse

trace = pytest.importorskip("opentelemetry.trace")
sdk = pytest.importorskip("opentelemetry.sdk.trace")
export = pytest.importorskip("opentelemetry.sdk.trace.export")
memory = pytest.importorskip("opentelemetry.sdk.trace.export.in_memory_span_exporter")


@pytest.fixture
def spans(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """What is recorded; the provider is put in place of the global one, which can be set once only."""
    exporter = memory.InMemorySpanExporter()
    provider = sdk.TracerProvider()
    provider.add_span_processor(export.SimpleSpanProcessor(exporter))
    monkeypatch.setattr(trace, "get_tracer", provider.get_tracer)
    yield exporter
    provider.shutdown()


def test_a_call_is_a_span_below_the_program_s_own(api: Api, server: Server, spans: Any) -> None:
    server.say({"data": warehouse()})
    with trace.get_tracer("program").start_as_current_span("program"):
        api(lambda c: c.warehouses.retrieve("w1", options={"extra_query": {"token": "s3cr3t"}}), tracing=True)
    call, program = spans.get_finished_spans()
    assert call.parent.span_id == program.context.span_id
    assert (call.name, call.kind, call.instrumentation_scope.name) == (
        "GET /warehouses/{id}",
        trace.SpanKind.CLIENT,
        "sample",
    )
    assert dict(call.attributes) == {
        "http.request.method": "GET",
        "url.full": f"{server.url}/warehouses/w1?token=%2A%2A%2A",
        "url.template": "/warehouses/{id}",
        "server.address": "127.0.0.1",
        "server.port": int(server.url.split(":")[2].partition("/")[0]),
        "http.response.status_code": 200,
    }
    assert call.status.is_unset
    assert "s3cr3t" not in call.to_json()


def test_a_failure_is_recorded_without_secrets(api: Api, server: Server, spans: Any) -> None:
    server.say({"errors": [{"title": "gone"}]}, 404)
    with pytest.raises(NotFoundError):
        api(lambda c: c.warehouses.retrieve("w1"), tracing=True)
    (call,) = spans.get_finished_spans()
    assert (call.attributes["error.type"], call.attributes["http.response.status_code"]) == (
        "NotFoundError",
        404,
    )
    assert call.status.status_code is trace.StatusCode.ERROR
    assert [event.name for event in call.events] == ["exception"]
    assert "s3cr3t" not in call.to_json()


def test_a_call_without_an_answer_has_no_status(api: Api, spans: Any) -> None:
    with pytest.raises(ConnectionFailedError):
        api(lambda c: c.warehouses.retrieve("w1"), tracing=True, base_url="http://127.0.0.1:9")
    (call,) = spans.get_finished_spans()
    assert call.attributes["error.type"] == "ConnectionFailedError"
    assert "http.response.status_code" not in call.attributes


def test_retries_are_one_span(api: Api, server: Server, spans: Any) -> None:
    server.say({}, 503)
    server.say({"data": warehouse()})
    api(lambda c: c.warehouses.retrieve("w1"), tracing=True, retry=RetryPolicy(base=0))
    (call,) = spans.get_finished_spans()
    assert json.loads(call.to_json())["attributes"]["http.response.status_code"] == 200


def test_bulk_calls_are_spans_below_the_program_s_own(api: Api, server: Server, spans: Any) -> None:
    for _ in range(3):
        server.say(status=204)
    with trace.get_tracer("program").start_as_current_span("program"):
        api(lambda c: c.warehouses.delete_many(["a", "b", "c"]), tracing=True)
    *calls, program = spans.get_finished_spans()
    assert [call.parent.span_id for call in calls] == [program.context.span_id] * 3
