"""What goes wrong is always one of the tree, says what it is about, and never tells a secret."""

from __future__ import annotations

import copy
import gzip
import json
import pickle
import socket
import ssl
from typing import Any

import anyio
import httpx2
import pytest
import sample
from sample import (
    ApiError,
    ClientClosedError,
    ConnectionFailedError,
    InvalidArgumentError,
    InvalidResponseError,
    NotModifiedError,
    RequestOptions,
    RequestTimeoutError,
    SampleError,
    ServerError,
    TransportError,
    ValidationError,
)

from specloom.runtime import (
    Operation,
    OperationGroup,
    Service,
    SyncClient,
    api_key,
    basic,
    bearer,
    failures,
)
from specloom.runtime.errors import ClientError

from .conftest import Answer, Api, Server, warehouse

ERRORS = {
    "errors": [
        {
            "title": "can't be blank",
            "detail": "name - can't be blank",
            "code": "VALIDATION_ERROR",
            "status": "422",
            "source": {"pointer": "/data/attributes/name"},
            "meta": {"error": "blank"},
        },
        {"title": "not allowed", "source": {"parameter": "sort"}, "status": 422, "id": 3},
    ],
    "meta": {"request": "r1"},
}


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (405, "MethodNotAllowedError"),
        (406, "NotAcceptableError"),
        (409, "ConflictError"),
        (415, "UnsupportedMediaTypeError"),
        (422, "ValidationError"),
        (423, "LockedError"),
        (429, "RateLimitError"),
        (500, "ServerError"),
        (503, "ServerError"),
        (402, "ApiError"),
        (418, "ApiError"),
        (599, "ServerError"),
    ],
)
def test_each_status_has_its_class(api: Api, server: Server, status: int, name: str) -> None:
    server.say({"errors": [{"title": "no"}]}, status)
    with pytest.raises(ApiError) as caught:
        api(lambda c: c.warehouses.retrieve("w1"))
    assert type(caught.value).__name__ == name
    assert caught.value.status == status
    assert isinstance(caught.value, SampleError)


def test_what_has_not_changed_is_an_outcome_of_its_own(api: Api, server: Server) -> None:
    server.answers.append(Answer(304, b"", {"etag": '"v1"'}))
    options: RequestOptions = {"headers": {"if-none-match": '"v1"'}}
    with pytest.raises(NotModifiedError) as caught:
        api(lambda c: c.warehouses.retrieve("w1", options=options))
    assert server.last.headers["if-none-match"] == '"v1"'
    assert (caught.value.status, caught.value.headers["etag"], caught.value.errors) == (304, '"v1"', ())
    assert "304" in str(caught.value)


def test_every_error_object_is_kept_and_told(api: Api, server: Server) -> None:
    server.say(ERRORS, 422, x_ratelimit_remaining="7")
    with pytest.raises(ValidationError) as caught:
        api(lambda c: c.warehouses.create(name="x"))
    error = caught.value
    assert [e.pointer for e in error.errors] == ["/data/attributes/name", None]
    assert (error.errors[0].code, error.errors[0].meta["error"]) == ("VALIDATION_ERROR", "blank")
    assert (error.errors[1].parameter, error.errors[1].status, error.errors[1].id) == ("sort", "422", "3")
    assert (error.meta["request"], error.headers["x-ratelimit-remaining"]) == ("r1", "7")
    assert str(error) == (
        f"422 Unprocessable Entity: POST {server.url}/warehouses\n"
        "- can't be blank: name - can't be blank [VALIDATION_ERROR] (/data/attributes/name)\n"
        "- not allowed (sort)"
    )


@pytest.mark.parametrize(
    ("body", "content_type", "shown"),
    [
        (b"<html><body>Bad gateway</body></html>", "text/html", "Bad gateway"),
        (b'{"error": "invalid_token"}', "application/json", "invalid_token"),
        (b'{"errors": "all of it"}', "application/json", "all of it"),
        (b'{"errors": [1, null, {}]}', "application/vnd.api+json", "no detail was given"),
        (b'{"errors": [', "application/vnd.api+json", '{"errors": ['),
        (b"\xff\xfe\x00", "application/vnd.api+json", ""),
        (b"", "text/plain", "500 Internal Server Error"),
        (b"x" * 100_000, "text/plain", "more characters"),
    ],
)
def test_error_bodies_of_any_kind(
    api: Api, server: Server, body: bytes, content_type: str, shown: str
) -> None:
    server.say(body, 500, content_type)
    with pytest.raises(ServerError) as caught:
        api(lambda c: c.warehouses.list())
    assert shown in str(caught.value)
    assert len(str(caught.value)) < 1000


@pytest.mark.parametrize(
    ("body", "content_type", "problem"),
    [
        (b'{"data": [', "application/vnd.api+json", "EOF while parsing"),
        (b"<html>Welcome</html>", "text/html; charset=utf-8", "it is text/html, not application/vnd.api"),
        (b"", "application/vnd.api+json", "it has no body"),
        (b'{"meta": {}}', "application/vnd.api+json", "/data: is missing"),
        (b'{"data": {"id": "1"}}', "application/vnd.api+json", "/data: expected a list, not an object"),
        (b"[]", "application/json", "expected an object, not a list"),
        (b"\xff\xff", "application/vnd.api+json", "cannot be read"),
    ],
)
def test_unreadable_replies(api: Api, server: Server, body: bytes, content_type: str, problem: str) -> None:
    server.say(body, 200, content_type)
    with pytest.raises(InvalidResponseError) as caught:
        api(lambda c: c.warehouses.list())
    assert problem in str(caught.value)
    assert f"the reply (200 OK) to GET {server.url}/warehouses cannot be read" in str(caught.value)
    assert caught.value.status == 200


def test_data_that_are_null_where_a_resource_belongs(api: Api, server: Server) -> None:
    server.say({"data": None})
    with pytest.raises(InvalidResponseError, match="null where a resource belongs"):
        api(lambda c: c.warehouses.retrieve("w1"))
    server.say(status=204)
    with pytest.raises(InvalidResponseError, match="so the id of the resource is unknown"):
        api(lambda c: c.warehouses.create(name="x"))


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b"", TransportError),
        (b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nabc", TransportError),
        (b"not http at all\r\n\r\n", TransportError),
        (
            b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 3\r\n\r\nabc",
            InvalidResponseError,
        ),
    ],
)
# Under trio, httpcore2 leaves the stream of a body that cannot be decoded to the garbage collector.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_broken_exchanges(api: Api, server: Server, raw: bytes, expected: type[Exception]) -> None:
    server.answers.append(Answer(raw=raw))
    with pytest.raises(expected) as caught:
        api(lambda c: c.warehouses.list())
    assert f"GET {server.url}/warehouses" in str(caught.value)


def test_compressed_replies_are_read(api: Api, server: Server) -> None:
    server.say(gzip.compress(json.dumps({"data": [warehouse()]}).encode()), content_encoding="gzip")
    assert api(lambda c: c.warehouses.list())[0].name == "North"


def test_no_server(api: Api) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{closed.getsockname()[1]}"
    with pytest.raises(ConnectionFailedError, match=f"GET {url}/warehouses/w1: no connection") as caught:
        api(lambda c: c.warehouses.retrieve("w1"), base_url=url)
    assert caught.value.method == "GET"


@pytest.mark.parametrize("by_call", [True, False])
def test_timeouts(api: Api, server: Server, by_call: bool) -> None:
    server.answers.append(Answer(delay=5))
    # Only reading is short: connecting can take its time on a busy machine.
    timeout = httpx2.Timeout(5, read=0.1)
    settings: dict[str, Any] = {} if by_call else {"timeout": timeout}
    options: Any = {"timeout": timeout} if by_call else None
    with pytest.raises(RequestTimeoutError, match="the answer took too long") as caught:
        api(lambda c: c.warehouses.list(options=options), **settings)
    assert isinstance(caught.value, TimeoutError)


def test_redirects_are_not_followed(api: Api, server: Server) -> None:
    server.say(status=302, location="http://elsewhere.example/api")
    with pytest.raises(ApiError, match=r"redirects to http://elsewhere\.example/api") as caught:
        api(lambda c: c.warehouses.list())
    assert caught.value.status == 302
    assert len(server.received) == 1


def test_redirects_are_not_followed_by_a_client_that_would(server: Server) -> None:
    server.say(status=307, location=f"{server.url}/other")
    with httpx2.Client(follow_redirects=True) as http, pytest.raises(ApiError, match="redirects to"):
        sample.Sample(base_url=server.url, access_token="t", http_client=http).warehouses.list()
    assert len(server.received) == 1


def test_a_closed_client_says_so(server: Server) -> None:
    client = sample.Sample(base_url=server.url)
    server.say({"data": []})
    client.warehouses.list()
    client.close()
    client.close()
    assert client.is_closed
    with pytest.raises(ClientClosedError, match="this Sample is closed; make another"):
        client.warehouses.list()
    with pytest.raises(ClientClosedError), client:
        pass
    assert len(server.received) == 1


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_closed_asynchronous_client_says_so(server: Server, backend: str) -> None:
    async def run() -> None:
        async with httpx2.AsyncClient() as http:
            client = sample.AsyncSample(base_url=server.url, http_client=http)
            server.say({"data": []})
            await client.warehouses.list()
            await client.aclose()
            await client.aclose()
            assert client.is_closed
            assert not http.is_closed
            with pytest.raises(ClientClosedError, match="this AsyncSample is closed"):
                await client.warehouses.list()
            with pytest.raises(ClientClosedError):
                async with client:
                    pass

    anyio.run(run, backend=backend)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_call_can_be_cancelled(server: Server, backend: str) -> None:
    server.answers.append(Answer(delay=5))

    async def run() -> None:
        async with sample.AsyncSample(base_url=server.url) as client:
            with anyio.move_on_after(0.2) as scope:
                await client.warehouses.list()
            assert scope.cancelled_caught

    anyio.run(run, backend=backend)


def test_other_credentials(server: Server) -> None:
    for credential in (basic("u", "pä"), api_key("X-Key", "cookie", "k"), api_key("key", "query", "k&")):
        service = Service(name="T", user_agent="t")
        with SyncClient(service, base_url=server.url, credentials=(credential, None)) as client:
            server.say(status=204)
            OperationGroup(client)._call(Operation[None]("GET", "/x"))
    assert server.received[0].headers["authorization"] == "Basic dTpww6Q="
    assert server.received[1].headers["cookie"] == "X-Key=k"
    assert server.received[2].target == "/api/x?key=k%26"
    with pytest.raises(InvalidArgumentError, match="colon"):
        basic("a:b", "c")


def test_a_client_that_was_passed_in_stays_open(server: Server) -> None:
    with httpx2.Client(headers={"x-mine": "1"}) as http:
        with sample.Sample(base_url=server.url, http_client=http) as client:
            server.say({"data": []})
            client.warehouses.list()
        assert server.last.headers["x-mine"] == "1"
        assert not http.is_closed
    client = sample.Sample(base_url=server.url, http_client=http)
    with pytest.raises(ClientClosedError, match="the http_client that was passed in is closed"):
        client.warehouses.list()


def test_an_untrusted_certificate_names_the_way_out(monkeypatch: pytest.MonkeyPatch, server: Server) -> None:
    def refuse(request: httpx2.Request) -> httpx2.Response:
        raise httpx2.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED] unable to get local issuer certificate")

    with httpx2.Client(transport=httpx2.MockTransport(refuse)) as http:
        client = sample.Sample(http_client=http)
        monkeypatch.setattr(failures, "has_certificate_store", lambda: True)
        with pytest.raises(ConnectionFailedError, match=r"certificate is not trusted.*http_client=.*verify="):
            client.warehouses.list()
        monkeypatch.setattr(failures, "has_certificate_store", lambda: False)
        with pytest.raises(ConnectionFailedError, match=r"this machine has no certificate store.*verify="):
            client.warehouses.list()


def test_a_machine_without_certificates(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "missing.pem"))
    with pytest.raises(ConnectionFailedError, match=r"no certificates could be loaded.*SSL_CERT_FILE"):
        sample.Sample().warehouses.list()
    nowhere = ssl.DefaultVerifyPaths(None, None, "", "/nonexistent.pem", "", "/nonexistent")
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: nowhere)
    monkeypatch.setattr(failures, "_BUNDLES", ())
    assert not failures.has_certificate_store()
    monkeypatch.setattr(failures, "_BUNDLES", (__file__,))
    assert failures.has_certificate_store()


def every_error() -> list[ClientError]:
    return [
        ValidationError(422, method="GET", url="u", errors=(), headers={"a": "b"}, text="t"),
        InvalidResponseError("p", status=200, method="GET", url="u", text="t"),
        RequestTimeoutError("p", method="GET", url="u"),
        InvalidArgumentError("a", "b", call="create x"),
        ClientClosedError("closed"),
        sample.NotIncludedError("n"),
        sample.AttributeNotLoadedError("n"),
    ]


@pytest.mark.parametrize("error", every_error(), ids=lambda e: type(e).__name__)
def test_errors_survive_pickling(error: ClientError) -> None:
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(twin) is type(error)
        assert str(twin) == str(error)
        assert twin.__dict__ == error.__dict__


def chain(error: BaseException | None) -> str:
    texts: list[str] = []
    while error is not None:
        texts += [str(error), repr(error)]
        if isinstance(error, ClientError):
            texts.append(repr(vars(error)))
        error = error.__cause__ or error.__context__
    return "\n".join(texts)


def test_secrets_are_in_no_message_and_no_repr(api: Api, server: Server) -> None:
    secrets = {"access_token": "s3cr3t", "signature_key": "k3y"}
    server.answers += [Answer(401, b"no"), Answer(200, b"<html>"), Answer(raw=b"")]
    for _ in range(3):
        with pytest.raises(SampleError) as caught:
            api(lambda c: c.warehouses.list(options={"query": {"password": "pa55"}}), **secrets)
        told = chain(caught.value)
        assert [word for word in ("s3cr3t", "k3y", "pa55") if word in told] == []
        assert "password=%2A%2A%2A" in told
    assert server.last.target.endswith("?password=pa55")
    client = sample.Sample(base_url=server.url, **secrets)  # type: ignore[arg-type]
    assert repr(client) == f"Sample(base_url='{server.url}')"
    everything = repr(
        [vars(client), vars(vars(client)["__transport__"]), vars(vars(client)["__transport__"].core)]
    )
    assert "s3cr3t" not in everything
    assert "k3y" not in everything
    for holder in (client, client.warehouses, bearer("s3cr3t"), basic("u", "s3cr3t")):
        with pytest.raises(TypeError):
            pickle.dumps(holder)
        assert "s3cr3t" not in repr(holder)


@pytest.mark.parametrize("token", ["", "a\nb", "ü", "a\r\nX-Evil: 1", "\x00"])
def test_a_token_that_no_header_can_hold_is_refused_without_being_shown(token: str) -> None:
    with pytest.raises(InvalidArgumentError, match="the token is empty or holds characters") as caught:
        sample.Sample(access_token=token)
    assert not token or repr(token) not in str(caught.value)


@pytest.mark.parametrize(
    ("settings", "problem"),
    [
        ({"region": "mars"}, "region: 'mars' is not one of 'eu', 'us'"),
        ({"base_url": "ftp://x.example"}, "no http or https URL"),
        ({"base_url": "x.example/api"}, "no http or https URL"),
        ({"base_url": "https://u:p@x.example"}, "no user name"),
        ({"base_url": "https://x.example?a=b"}, "query"),
        ({"headers": {"X": "a\nb"}}, "the value of 'X' is not text"),
        ({"headers": {"X Y": "a"}}, "headers: 'X Y'"),
        ({"headers": {"X": "ü"}}, "the value of 'X' is not text"),
        ({"headers": {"X": 3}}, "the value of 'X' is not text"),
        ({"timeout": "3"}, "timeout: expected seconds"),
        ({"timeout": -1}, "timeout: expected seconds"),
    ],
)
def test_settings_that_cannot_be_are_refused(settings: dict[str, Any], problem: str) -> None:
    with pytest.raises(InvalidArgumentError, match=problem):
        sample.Sample(**settings)


@pytest.mark.parametrize(
    "value", ["evil.example/", "a@evil.example", "a?b", "a#b", "a b", "", "a/../b", "x:1"]
)
def test_a_variable_cannot_turn_the_url_to_another_host(value: str) -> None:
    service = Service(name="T", user_agent="t", server="https://{org}.x.example", variables={"org": ()})
    with pytest.raises(InvalidArgumentError, match="org: "):
        SyncClient(service, variables={"org": value})
    assert SyncClient(service, variables={"org": "my-org_1"}).base_url == "https://my-org_1.x.example"


def test_a_variable_without_a_default_must_be_given() -> None:
    service = Service(name="T", user_agent="t", server="https://{org}.x.example/api", variables={"org": ()})
    with pytest.raises(InvalidArgumentError, match=r"org: .*no default: give it, or a base_url"):
        SyncClient(service, variables={"org": None})
    assert SyncClient(service, variables={"org": None}, base_url="http://h").base_url == "http://h"
    wrong: Any = {"org": 5}
    with pytest.raises(InvalidArgumentError, match="org: 5 cannot stand in a URL"):
        SyncClient(service, variables=wrong)


@pytest.mark.parametrize(
    ("server", "value", "problem"),
    [
        ("https://{org}.x.example/api", "acme.x.example", r"'\.x\.example'; did you mean 'acme'\?"),
        ("https://{org}.x.example/api", "a.b", r"has a dot, but is only what stands before '\.x\.example'$"),
        ("https://api.{org}.example", "a.b", r"before '\.example'$"),
    ],
)
def test_a_variable_that_is_one_label_of_the_host_has_no_dot(server: str, value: str, problem: str) -> None:
    service = Service(name="T", user_agent="t", server=server, variables={"org": ()})
    with pytest.raises(InvalidArgumentError, match=problem):
        SyncClient(service, variables={"org": value})


@pytest.mark.parametrize(
    ("server", "value"),
    [("https://{org}/api", "a.b"), ("https://x.example/{org}.json", "v1.2"), ("https://{org}:80/", "a.b")],
)
def test_other_variables_may_have_dots(server: str, value: str) -> None:
    service = Service(name="T", user_agent="t", server=server, variables={"org": ()})
    assert value in SyncClient(service, variables={"org": value}).base_url


def test_a_service_without_a_server_needs_a_base_url() -> None:
    with pytest.raises(InvalidArgumentError, match="T names no server"):
        SyncClient(Service(name="T", user_agent="t"))
    assert SyncClient(Service(name="T", user_agent="t"), base_url="http://h/").base_url == "http://h"
    with pytest.raises(InvalidArgumentError, match="a variable without a value"):
        SyncClient(Service(name="T", user_agent="t", server="https://{org}.x.example"))


def test_the_server_of_the_description_is_the_default() -> None:
    assert sample.Sample(region="us").base_url == "https://us.sample.example/api"
