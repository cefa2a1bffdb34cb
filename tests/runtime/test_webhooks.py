"""Webhooks: signatures as another program makes them, and bodies as models."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import shutil
import subprocess
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from specloom.runtime import (
    ClientError,
    InvalidArgumentError,
    InvalidDocumentError,
    InvalidSignatureError,
    Parser,
    WebhookSignature,
    is_signed,
    sign,
)

from .conftest import warehouse

BODY = json.dumps({"data": warehouse("w1"), "meta": {"event": "warehouses.create"}}).encode()


def parse_webhook(body: Any, signature: str | None, secret: Any = "s3cr3t") -> Any:
    from sample import parse_webhook as function

    return function(body, signature=signature, secret=secret)


def test_a_signed_webhook_is_read() -> None:
    from sample import Warehouse

    document = parse_webhook(BODY, sign(BODY, "s3cr3t"))
    assert isinstance(document.resource, Warehouse)
    assert document.resource.name == "North"
    assert document.meta.event == "warehouses.create"


def test_the_signature_is_that_of_rfc_4231() -> None:
    """Test case 2 of RFC 4231, section 4.3."""
    expected = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    assert sign(b"what do ya want for nothing?", "Jefe") == base64.b64encode(bytes.fromhex(expected)).decode()


@pytest.mark.skipif(shutil.which("openssl") is None, reason="there is no openssl")
def test_the_signature_is_that_of_openssl() -> None:
    command = ["openssl", "dgst", "-sha256", "-hmac", "s3cr3t", "-binary"]
    made = subprocess.run(command, input=BODY, capture_output=True, check=True).stdout
    assert is_signed(BODY, base64.b64encode(made).decode(), "s3cr3t")


@pytest.mark.parametrize("signature", [None, "", "x", "ü", sign(BODY, "other"), sign(BODY + b" ", "s3cr3t")])
def test_another_signature_is_refused_and_tells_nothing(signature: str | None) -> None:
    with pytest.raises(InvalidSignatureError) as raised:
        parse_webhook(BODY, signature)
    assert isinstance(raised.value, ClientError)
    assert "s3cr3t" not in str(raised.value)
    assert sign(BODY, "s3cr3t") not in str(raised.value)


def test_the_signature_is_found_in_the_header_that_the_description_names() -> None:
    from sample import Warehouse
    from sample import parse_webhook as read

    headers = {"content-type": "application/vnd.api+json", "x-sample-SIGNATURE": sign(BODY, "s3cr3t")}
    assert isinstance(read(BODY, headers=headers, secret="s3cr3t").resource, Warehouse)
    for wrong in ({}, {"X-Sample-Signature": sign(BODY, "other")}, {"X-Other": sign(BODY, "s3cr3t")}):
        with pytest.raises(InvalidSignatureError):
            read(BODY, headers=wrong, secret="s3cr3t")


@pytest.mark.parametrize("kind", [bytes, bytearray])
def test_a_signature_may_be_bytes(kind: Any) -> None:
    assert parse_webhook(BODY, kind(sign(BODY, "s3cr3t").encode())).resource
    for wrong in (b"", b"\xff", sign(BODY, "other").encode()):
        with pytest.raises(InvalidSignatureError):
            parse_webhook(BODY, kind(wrong))


@pytest.mark.parametrize(
    "form",
    [
        lambda name, value: [(b"host", b"x"), (name.lower().encode(), value.encode())],
        lambda name, value: ((name, value),),
        lambda name, value: iter([(name, value)]),
        lambda name, value: {name.encode(): value.encode()},
    ],
)
def test_headers_in_other_forms(form: Any) -> None:
    from sample import parse_webhook as read

    assert read(BODY, headers=form("X-Sample-Signature", sign(BODY, "s3cr3t")), secret="s3cr3t").resource
    with pytest.raises(InvalidSignatureError):
        read(BODY, headers=form("X-Sample-Signature", sign(BODY, "other")), secret="s3cr3t")


@pytest.mark.parametrize("headers", [7, ["x-sample-signature"], [(1, 2)], {"x-sample-signature": 5}, [None]])
def test_what_is_no_headers_is_told(headers: Any) -> None:
    from sample import parse_webhook as read

    with pytest.raises(InvalidArgumentError, match="headers: expected a mapping, or a list of pairs"):
        read(BODY, headers=headers, secret="s3cr3t")


@pytest.mark.parametrize("signature", [7, ["x"], {}])
def test_what_is_no_signature_is_told(signature: Any) -> None:
    with pytest.raises((InvalidArgumentError, InvalidSignatureError)):
        parse_webhook(BODY, signature)


def test_without_a_named_header_the_signature_is_asked_for() -> None:
    from sample.resources import REGISTRY

    with pytest.raises(InvalidArgumentError, match="give `signature`"):
        Parser(REGISTRY).parse_webhook(BODY, headers={"X": sign(BODY, "s")}, secret="s")


@pytest.mark.parametrize("algorithm", ["sha1", "sha384", "sha512"])
def test_other_algorithms_encodings_and_prefixes(algorithm: str) -> None:
    from sample.resources import REGISTRY

    how = WebhookSignature("X-Hub-Signature", algorithm, "hex", f"{algorithm}=")
    expected = f"{algorithm}=" + hmac.new(b"s3cr3t", BODY, algorithm).hexdigest()
    assert sign(BODY, "s3cr3t", how) == expected
    parser = Parser(REGISTRY, how)
    assert parser.parse_webhook(BODY, headers={"x-hub-signature": expected}, secret="s3cr3t").resource
    with pytest.raises(InvalidSignatureError):
        parser.parse_webhook(BODY, headers={"x-hub-signature": sign(BODY, "s3cr3t")}, secret="s3cr3t")


@pytest.mark.parametrize(("body", "secret"), [("text", "s3cr3t"), ({}, "s3cr3t"), (BODY, ""), (BODY, b"")])
def test_wrong_arguments_are_told(body: Any, secret: Any) -> None:
    with pytest.raises(InvalidArgumentError):
        parse_webhook(body, "x", secret)


def test_a_body_is_read_only_after_its_signature() -> None:
    with pytest.raises(InvalidSignatureError):
        parse_webhook(b"{", "x")
    with pytest.raises(InvalidDocumentError):
        parse_webhook(b"{", sign(b"{", "s3cr3t"))


def test_signatures_are_compared_in_constant_time(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[tuple[bytes, bytes]] = []
    compare = hmac.compare_digest

    def spy(a: bytes, b: bytes) -> bool:
        compared.append((a, b))
        return compare(a, b)

    monkeypatch.setattr("specloom.runtime.webhooks.hmac.compare_digest", spy)
    assert not is_signed(BODY, "x", "s3cr3t")
    assert [(len(a), b) for a, b in compared] == [(44, b"x")]


@settings(deadline=None)
@given(st.binary(), st.binary(min_size=1), st.binary(min_size=1))
def test_only_the_secret_makes_the_signature(body: bytes, secret: bytes, other: bytes) -> None:
    signature = base64.b64encode(hmac.new(secret, body, hashlib.sha256).digest()).decode()
    assert is_signed(body, signature, secret)
    # HMAC fills short keys with zero bytes: with others there it is the same key (RFC 2104, section 2).
    same = secret.rstrip(b"\0") == other.rstrip(b"\0") or len(secret) > 64 or len(other) > 64
    assert is_signed(body, signature, other) is (secret == other) or same
