"""What is sent and read at the edge to httpx2: sizes, encodings, proxies, clients that are passed in."""

from __future__ import annotations

import gzip
import ssl
import time
from typing import Any

import httpx2
import pytest
import sample
from sample import (
    AuthenticationError,
    ClientCredentials,
    ConnectionFailedError,
    Hooks,
    InvalidArgumentError,
    InvalidResponseError,
    RequestTimeoutError,
    RetryPolicy,
    ServerError,
    Token,
    TokenError,
    TransportError,
)

from specloom.runtime.types import DEFAULT_TIMEOUT

from .conftest import Answer, Api, Server, warehouse

LIST = {"data": [warehouse()]}
BOMB = gzip.compress(b" " * 3_000_000)
PACKED = {"content-encoding": "gzip", "content-type": "application/json"}

# httpx2 leaves generators of an answer that is not read to its end to the garbage collector; trio tells that.
unread = pytest.mark.filterwarnings("ignore:Async generator:ResourceWarning")


@unread
def test_a_body_that_is_too_large_is_not_read(api: Api, server: Server) -> None:
    server.answers.append(Answer(200, BOMB, PACKED))
    with pytest.raises(
        InvalidResponseError, match=r"larger than 1000000 bytes; options={'max_bytes': …}"
    ) as caught:
        api(lambda c: c.warehouses.list(options={"max_bytes": 1_000_000}))
    assert (caught.value.status, caught.value.method) == (200, "GET")
    server.say(LIST)
    assert len(api(lambda c: c.warehouses.list(options={"max_bytes": None}))) == 1


@unread
@pytest.mark.parametrize("body", [BOMB, b"\x1f\x8bnonsense"], ids=["large", "broken"])
def test_a_failure_whose_body_cannot_be_read_stays_what_it_is(api: Api, server: Server, body: bytes) -> None:
    server.answers.append(Answer(503, body, PACKED))
    server.say(LIST)
    options: Any = {"max_bytes": 1_000_000}
    assert len(api(lambda c: c.warehouses.list(options=options), retry=RetryPolicy(base=0))) == 1
    server.answers.append(Answer(503, body, PACKED))
    with pytest.raises(ServerError):
        api(lambda c: c.warehouses.list(options=options))


@unread
def test_a_success_whose_encoding_is_broken_is_told(api: Api, server: Server) -> None:
    server.answers.append(Answer(200, b"\x1f\x8bnonsense", PACKED))
    with pytest.raises(InvalidResponseError, match="its encoding is broken"):
        api(lambda c: c.warehouses.list())


def test_a_page_in_html_does_not_tell_that_something_was_deleted(api: Api, server: Server) -> None:
    server.say(b"<html>", content_type="text/html; charset=utf-8")
    with pytest.raises(InvalidResponseError, match="it is text/html, which the service does not send"):
        api(lambda c: c.warehouses.delete("w1"))
    server.say(b"deleted", content_type="text/plain")
    assert api(lambda c: c.warehouses.delete("w1")) is None


def test_an_authorization_header_of_one_s_own_asks_for_no_token(api: Api, server: Server) -> None:
    server.say({}, 401)
    source = ClientCredentials(client_id="me", client_secret="x")
    options: Any = {"headers": {"Authorization": "Bearer own"}}
    with pytest.raises(AuthenticationError):
        api(lambda c: c.warehouses.list(options=options), access_token=source)
    assert [each.headers["authorization"] for each in server.received] == ["Bearer own"]


def test_a_redirect_is_told_without_what_may_be_secret(api: Api, server: Server) -> None:
    target = "https://me:pa55@y.example/a?token=s3cr3t#access=s3cr3t"
    server.say(b"", 302, location=target)
    with pytest.raises(sample.ApiError, match=r"It redirects to https://y\.example/a\?…; ") as caught:
        api(lambda c: c.warehouses.list())
    assert not any(secret in str(caught.value) for secret in ("s3cr3t", "pa55"))


@pytest.mark.parametrize("secret", ["s3cr3t ", " s3cr3t"])
def test_a_secret_with_a_blank_at_one_end_is_refused_and_not_shown(
    api: Api, server: Server, secret: str
) -> None:
    def mark(event: Any) -> None:
        event.headers["x-key"] = secret

    settings: list[dict[str, Any]] = [
        {"access_token": secret},
        {"access_token": lambda: Token(secret)},
        {"signature_key": secret},
        {"headers": {"x-key": secret}},
        {"hooks": Hooks(request=[mark])},
    ]
    for each in settings:
        with pytest.raises((InvalidArgumentError, TokenError)) as caught:
            api(lambda c: c.warehouses.list(), **each)
        assert "s3cr3t" not in f"{caught.value!r}{caught.value.__cause__!r}"
    assert server.received == []


def failing(error: Exception) -> Any:
    def refuse(request: httpx2.Request) -> httpx2.Response:
        raise error

    return httpx2.Client(transport=httpx2.MockTransport(refuse))


def failure_of(error: Exception) -> TransportError:
    with failing(error) as http, pytest.raises(TransportError) as caught:
        sample.Sample(http_client=http, retry=None).warehouses.create(name="North")
    return caught.value


def test_a_request_that_httpx2_refuses_is_told_without_its_text() -> None:
    told = failure_of(httpx2.LocalProtocolError("Illegal header value b'Bearer s3cr3t '"))
    assert "s3cr3t" not in str(told)
    assert (told.permanent, told.sent, told.__cause__, told.__suppress_context__) == (True, False, None, True)


class StreamReset:
    def __init__(self, error_code: int) -> None:
        self.error_code = error_code


class ConnectionTerminated:
    def __init__(self, last_stream_id: int) -> None:
        self.last_stream_id = last_stream_id


@pytest.mark.parametrize(
    ("event", "sent"),
    [
        (StreamReset(7), False),
        (StreamReset(2), True),
        (ConnectionTerminated(0), False),
        (ConnectionTerminated(3), True),
        ("Server disconnected", True),
    ],
)
def test_what_a_server_of_http_2_has_not_begun_with_was_not_sent(event: object, sent: bool) -> None:
    error = httpx2.RemoteProtocolError("x")
    # As httpx2 raises it: the event of h2 is in the error of httpcore2.
    error.__cause__ = Exception(event)
    assert failure_of(error).sent is sent


def test_tls_that_breaks_in_an_answer_is_a_typed_error() -> None:
    assert failure_of(ssl.SSLError("WRONG_VERSION_NUMBER")).sent


@pytest.mark.parametrize(
    ("proxy", "problem"),
    [
        ("socks5://me:pa55@127.0.0.1:1", "SOCKS needs the package socksio"),
        ("ftp://me:pa55@127.0.0.1:1", "its URL has to begin with http://"),
    ],
)
def test_a_proxy_of_the_environment_that_cannot_be_used_is_named(
    monkeypatch: pytest.MonkeyPatch, api: Api, proxy: str, problem: str
) -> None:
    monkeypatch.setenv("ALL_PROXY", proxy)
    with pytest.raises(
        ConnectionFailedError, match=rf"\(.*ALL_PROXY.*\) cannot be used: {problem}"
    ) as caught:
        api(lambda c: c.warehouses.list())
    assert "pa55" not in f"{caught.value!r}{caught.value.__cause__!r}"


@pytest.mark.parametrize(
    ("settings", "problem"),
    [
        ({"retry": 5}, "retry: expected a RetryPolicy or None, not 5"),
        ({"hooks": [print]}, r"hooks: expected Hooks\(…\) or None"),
        ({"rate_limiter": 50}, r"rate_limiter: expected RateLimiter\(…\) or None, not 50"),
        ({"base_url": None, "region": None}, "region: it is a part of"),
        ({"http_client": 3}, "http_client: .*Sample takes an httpx2.*Client, not a builtins.int"),
        ({"timeout": float("nan")}, "timeout: expected seconds"),
    ],
)
def test_what_a_client_cannot_be_made_of_is_refused_at_once(
    api: Api, settings: dict[str, Any], problem: str
) -> None:
    with pytest.raises(InvalidArgumentError, match=problem):
        api(lambda c: c.warehouses.list(), **settings)


def test_a_client_of_the_other_kind_is_refused() -> None:
    other: Any = httpx2.AsyncClient()
    with pytest.raises(InvalidArgumentError, match=r"takes an httpx2\.Client, not a httpx2\.AsyncClient"):
        sample.Sample(http_client=other)
    with httpx2.Client() as http, pytest.raises(InvalidArgumentError, match=r"takes an httpx2\.AsyncClient"):
        sample.AsyncSample(http_client=http)  # type: ignore[arg-type] # what is refused


@pytest.mark.parametrize("hooks", [{"request": print}, {"response": [3]}])
def test_hooks_that_are_no_functions_are_refused(hooks: dict[str, Any]) -> None:
    with pytest.raises(InvalidArgumentError, match="expected a list of functions"):
        Hooks(**hooks)


def timeouts(http_client_timeout: float | None, **settings: Any) -> Any:
    """The timeouts of a request that a given client sends."""
    seen: list[Any] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        seen.append(request.extensions["timeout"]["read"])
        return httpx2.Response(204)

    with httpx2.Client(transport=httpx2.MockTransport(answer), timeout=http_client_timeout) as http:
        sample.Sample(http_client=http, **settings).warehouses.delete("w1")
    return seen[0]


def test_a_given_client_keeps_its_timeout_unless_another_is_asked_for() -> None:
    assert timeouts(1) == 1
    assert timeouts(1, timeout=30.0) == 30
    assert timeouts(1, timeout=None) is None
    assert DEFAULT_TIMEOUT == 30


def test_a_client_s_own_connections_take_the_default_timeout(server: Server) -> None:
    server.answers.append(Answer(204, delay=2))
    start = time.monotonic()
    with sample.Sample(base_url=server.url, retry=None) as client, pytest.raises(RequestTimeoutError):
        client.warehouses.delete("w1", options={"timeout": 0.1})
    assert time.monotonic() - start < 1.5


def test_scalars_in_a_query_are_sent_as_text(api: Api, server: Server) -> None:
    server.say(LIST)
    api(lambda c: c.warehouses.list(options={"extra_query": {"a": 1, "b": True, "c": 1.5}}))
    assert server.last.target == "/api/warehouses?a=1&b=true&c=1.5"


def test_half_a_character_in_an_id_is_refused(api: Api, server: Server) -> None:
    with pytest.raises(InvalidArgumentError, match="half of a character"):
        api(lambda c: c.warehouses.retrieve("\ud800"))
    assert server.received == []
