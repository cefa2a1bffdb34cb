"""Token sources: what they ask, when they ask again, and that nobody gets to see a secret."""

from __future__ import annotations

import base64
import json
import logging
import pickle
import time
from typing import Any
from urllib.parse import parse_qs

import pytest
import sample
from sample import (
    AuthenticationError,
    AuthorizationCode,
    ClientCredentials,
    InvalidArgumentError,
    JwtBearer,
    PasswordGrant,
    RefreshTokenGrant,
    Token,
    TokenError,
)

from .conftest import Api, Server, warehouse

LIST = {"data": [warehouse()]}
ID = {"client_id": "me", "client_secret": "cl13nt"}


def grant(value: str = "t0ken", **members: Any) -> dict[str, Any]:
    return {"access_token": value, "token_type": "Bearer", "expires_in": 3600, **members}


def jwt(expires_in: float) -> str:
    claims = json.dumps({"exp": int(time.time() + expires_in)}).encode()
    return f"e30.{base64.urlsafe_b64encode(claims).decode().rstrip('=')}.c2ln"


def twice(client: Any) -> Any:
    """Two lists, one after the other."""
    if isinstance(client, sample.Sample):
        return [client.warehouses.list(), client.warehouses.list()]

    async def run() -> list[Any]:
        return [await client.warehouses.list(), await client.warehouses.list()]

    return run()


def forms(server: Server) -> list[dict[str, str]]:
    """What was sent to the token endpoint."""
    asked = [each for each in server.received if each.target.endswith("/oauth/token")]
    return [{name: values[0] for name, values in parse_qs(each.body.decode()).items()} for each in asked]


def used(server: Server) -> list[str]:
    """The tokens that calls were sent with."""
    return [each.headers["authorization"] for each in server.received if "/warehouses" in each.target]


@pytest.mark.parametrize(
    ("source", "form"),
    [
        (
            ClientCredentials(**ID, scope="market:all"),
            {"grant_type": "client_credentials", "scope": "market:all"},
        ),
        (
            PasswordGrant(**ID, username="u", password="p&ss"),
            {"grant_type": "password", "username": "u", "password": "p&ss"},
        ),
        (RefreshTokenGrant(**ID, refresh_token="r"), {"grant_type": "refresh_token", "refresh_token": "r"}),
        (
            AuthorizationCode(**ID, code="c", redirect_uri="https://x.example/cb", code_verifier="v"),
            {
                "grant_type": "authorization_code",
                "code": "c",
                "redirect_uri": "https://x.example/cb",
                "code_verifier": "v",
            },
        ),
        (
            JwtBearer(**ID, assertion=lambda: "a.b.c"),
            {"grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer", "assertion": "a.b.c"},
        ),
    ],
    ids=lambda value: type(value).__name__,
)
def test_each_grant_asks_once_and_keeps_the_token(
    api: Api, server: Server, source: Any, form: dict[str, str]
) -> None:
    server.say(grant(), content_type="application/json")
    server.say(LIST)
    server.say(LIST)
    api(twice, access_token=source)
    assert forms(server) == [{**form, **ID}]
    assert server.received[0].target == "/oauth/token"
    assert server.received[0].headers["content-type"] == "application/x-www-form-urlencoded"
    assert used(server) == ["Bearer t0ken"] * 2


def test_the_client_can_prove_itself_in_the_header_at_a_url_of_its_own(api: Api, server: Server) -> None:
    server.say(grant(), content_type="application/json")
    server.say(LIST)
    source = ClientCredentials(**ID, client_auth="basic", token_url=f"{server.url}/sign-in")
    api(lambda c: c.warehouses.list(), access_token=source)
    assert server.received[0].target == "/api/sign-in"
    assert server.received[0].body == b"grant_type=client_credentials"
    assert base64.b64decode(server.received[0].headers["authorization"][6:]) == b"me:cl13nt"


@pytest.mark.parametrize("first", [grant("old", expires_in=0), {"access_token": jwt(-5)}])
def test_a_token_is_renewed_before_it_expires(api: Api, server: Server, first: dict[str, Any]) -> None:
    for reply in (first, LIST, grant("new"), LIST):
        server.say(reply, content_type="application/json")
    api(twice, access_token=ClientCredentials(**ID))
    assert used(server) == [f"Bearer {first['access_token']}", "Bearer new"]


def test_a_jwt_tells_when_it_expires(api: Api, server: Server) -> None:
    given = iter([jwt(5), jwt(500)])
    server.say(LIST)
    server.say(LIST)
    api(twice, access_token=lambda: next(given))
    assert len(set(used(server))) == 1


def test_a_refresh_token_is_used_and_the_grant_again_when_it_is_revoked(api: Api, server: Server) -> None:
    source = PasswordGrant(**ID, username="u", password="p")
    for reply, status in (
        (grant("one", expires_in=0, refresh_token="r1"), 200),
        (LIST, 200),
        ({"error": "invalid_grant"}, 400),
        (grant("two"), 200),
        (LIST, 200),
    ):
        server.say(reply, status, content_type="application/json")
    api(twice, access_token=source)
    assert [form["grant_type"] for form in forms(server)] == ["password", "refresh_token", "password"]
    assert used(server) == ["Bearer one", "Bearer two"]


def test_an_authorization_code_is_used_once(api: Api, server: Server) -> None:
    server.say(grant("one", expires_in=0), content_type="application/json")
    server.say(LIST)
    with pytest.raises(TokenError, match="the authorization code is used up"):
        api(twice, access_token=AuthorizationCode(**ID, code="c"))


def test_after_a_401_another_token_is_tried_once(api: Api, server: Server) -> None:
    for reply, status in ((grant("one"), 200), ({}, 401), (grant("two"), 200), (LIST, 200)):
        server.say(reply, status)
    assert len(api(lambda c: c.warehouses.list(), access_token=ClientCredentials(**ID))) == 1
    assert used(server) == ["Bearer one", "Bearer two"]
    for reply, status in ((grant("one"), 200), ({}, 401), (grant("two"), 200), ({}, 401)):
        server.say(reply, status)
    with pytest.raises(AuthenticationError):
        api(lambda c: c.warehouses.list(), access_token=ClientCredentials(**ID))


def test_a_static_token_is_not_renewed(api: Api, server: Server) -> None:
    server.say({}, 401)
    with pytest.raises(AuthenticationError):
        api(lambda c: c.warehouses.list())
    assert len(server.received) == 1


def test_functions_give_tokens(api: Api, server: Server) -> None:
    async def later() -> Token:
        return Token("later", expires_in=60)

    server.say(LIST)
    api(lambda c: c.warehouses.list(), access_token=lambda: "now")
    assert used(server) == ["Bearer now"]
    server.say(LIST)
    if api.flavour == "sync":
        with pytest.raises(InvalidArgumentError, match="Sample is synchronous"):
            api(lambda c: c.warehouses.list(), access_token=later)
    else:
        api(lambda c: c.warehouses.list(), access_token=later)
        assert used(server)[-1] == "Bearer later"


def test_a_function_that_fails_is_a_typed_error_that_names_the_call(api: Api, server: Server) -> None:
    def fail() -> str:
        raise KeyError("s3cr3t")

    for function, problem in (
        (fail, "the function raised KeyError"),
        (lambda: 3, "gave int"),
        (str, "empty"),
    ):
        with pytest.raises(TokenError, match=problem) as caught:
            api(lambda c: c.warehouses.list(), access_token=function)
        assert f"GET {server.url}/warehouses: no token could be had" in str(caught.value)
        assert "s3cr3t" not in str(caught.value)
    assert server.received == []


@pytest.mark.parametrize(
    ("body", "status", "problem"),
    [
        (
            b'{"error": "invalid_client", "error_description": "Unknown client."}',
            401,
            "invalid_client: Unknown client",
        ),
        (b'{"access_token": "half-a-s3cr', 200, "is no JSON"),
        (b'{"token": "s3cr3t"}', 200, "holds no access_token"),
        (b"<html>", 502, "502 Bad Gateway"),
        (b'{"access_token": "s3cr3t\\n"}', 200, "characters that a header cannot"),
    ],
)
def test_a_refusal_says_why_and_shows_no_secret(
    api: Api, server: Server, body: bytes, status: int, problem: str
) -> None:
    server.say(body, status, "application/json")
    with pytest.raises(TokenError, match=problem) as caught:
        api(lambda c: c.warehouses.list(), access_token=ClientCredentials(**ID))
    assert caught.value.url == f"{server.url}/warehouses"
    assert caught.value.status in (status, None)
    assert "s3cr" not in repr(caught.value) + str(caught.value.__cause__)


def test_secrets_are_in_no_repr_no_pickle_and_no_log(
    api: Api, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    secrets = ("cl13nt", "pa55", "r3fr3sh", "t0ken", "c0de")
    sources = [
        ClientCredentials(**ID),
        PasswordGrant(**ID, username="u", password="pa55"),
        RefreshTokenGrant(**ID, refresh_token="r3fr3sh"),
        AuthorizationCode(**ID, code="c0de"),
        JwtBearer(**ID, assertion="c0de"),
        Token("t0ken", refresh_token="r3fr3sh"),
    ]
    for source in sources:
        assert not any(secret in repr(source) for secret in secrets)
        with pytest.raises(TypeError):
            pickle.dumps(source)
    caplog.set_level(logging.DEBUG)
    server.say(grant(refresh_token="r3fr3sh"), content_type="application/json")
    server.say({}, 500)
    with pytest.raises(sample.ServerError):
        api(lambda c: c.warehouses.list(options={"query": {"api_key": "pa55"}}), access_token=sources[1])
    own = [record for record in caplog.records if record.name == "sample"]
    assert own
    assert not any(secret in record.getMessage() for record in own for secret in secrets)


def test_a_service_without_a_token_endpoint_needs_one(server: Server) -> None:
    from specloom.runtime import Service, SyncClient, bearer
    from specloom.runtime.core import Call

    service = Service(name="T", user_agent="t")
    client = SyncClient(service, base_url=server.url, credentials=[bearer(ClientCredentials(client_id="x"))])
    call = Call(method="GET", path="/a", read=lambda reply: None)
    with pytest.raises(TokenError, match="T names no token endpoint: give token_url"):
        client.__transport__.run(call)


def test_what_is_no_token_is_refused_at_once() -> None:
    with pytest.raises(InvalidArgumentError, match="no text, no token source and no function"):
        sample.Sample(access_token=3)  # type: ignore[arg-type]
