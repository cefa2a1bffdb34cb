"""Webhooks: was a request signed with the shared secret?

The signature is an HMAC over the raw body: the bytes as they came, not what a framework made of them. Where a
service's description says nothing else, it is the base64 form of HMAC-SHA256.
"""

from __future__ import annotations

import hmac
from base64 import b64encode
from collections.abc import Iterable
from typing import Any, cast

from .errors import InvalidArgumentError, InvalidSignatureError
from .parsing import Body, Headers, Signature, WebhookSignature

_USUAL = WebhookSignature()


def sign(body: Body, secret: str | bytes, how: WebhookSignature = _USUAL) -> str:
    """The signature that belongs to a body, as a sender puts it into its header.

    Raises:
        InvalidArgumentError: The body is no bytes, or the secret is empty.
    """
    if not isinstance(body, bytes | bytearray | memoryview):  # pyright: ignore[reportUnnecessaryIsInstance] - callers without a type checker
        raise InvalidArgumentError(f"body: expected the raw bytes of the request, not {type(body).__name__}")
    key = secret.encode() if isinstance(secret, str) else secret
    if not key:
        raise InvalidArgumentError("secret: it is empty, so anybody could have signed")
    digest = hmac.digest(key, body, how.algorithm)
    return how.prefix + (digest.hex() if how.encoding == "hex" else b64encode(digest).decode())


def is_signed(body: Body, signature: Signature, secret: str | bytes, how: WebhookSignature = _USUAL) -> bool:
    """Whether a body was signed with the secret, found out in constant time.

    Args:
        body: The raw body.
        signature: The value of the header that has the signature, None if there is no such header.
        secret: The secret that sender and receiver share.
        how: What is signed how.

    Raises:
        InvalidArgumentError: The body is no bytes, the signature no text, or the secret is empty.
    """
    expected = sign(body, secret, how).encode()
    given = signature.decode("latin-1") if isinstance(signature, bytes | bytearray) else signature or ""
    if not isinstance(given, str):  # pyright: ignore[reportUnnecessaryIsInstance] - callers without a type checker
        raise InvalidArgumentError(f"signature: expected the value of the header, not {type(given).__name__}")
    return hmac.compare_digest(expected, given.strip().encode("utf-8", "replace"))


def check_signed(
    body: Body, signature: Signature, secret: str | bytes, how: WebhookSignature = _USUAL
) -> None:
    """Raise ``InvalidSignatureError`` unless ``is_signed``."""
    if not is_signed(body, signature, secret, how):
        what = "is not signed" if not signature else "has a signature that was not made with this secret"
        raise InvalidSignatureError(f"the webhook {what}, or its body is not what was sent")


def signature_in(headers: Headers, how: WebhookSignature) -> str | None:
    """The signature among the headers of a request, None if it is not there.

    Args:
        headers: By name, or pairs of a name and a value; of text, or of bytes as ASGI has them.
        how: Names the header.

    Raises:
        InvalidArgumentError: The service's description does not name the header, or they are no headers.
    """
    if not how.header:
        raise InvalidArgumentError(
            "headers: the description does not say which has the signature; give `signature`"
        )
    wanted = how.header.lower()
    try:
        pairs = [(_text(name).lower(), _text(value)) for name, value in _pairs(headers)]
    except (AttributeError, TypeError, ValueError):
        raise InvalidArgumentError(
            "headers: expected a mapping, or a list of pairs of a name and a value"
        ) from None
    return next((value for name, value in pairs if name == wanted), None)


def _pairs(headers: Any) -> Iterable[tuple[str | bytes, str | bytes]]:
    return cast("Iterable[Any]", headers.items() if hasattr(headers, "items") else headers)


def _text(value: str | bytes) -> str:
    return value if isinstance(value, str) else bytes.decode(value, "latin-1")
