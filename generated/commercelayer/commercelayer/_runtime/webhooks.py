"""Webhooks: was a request signed with the shared secret?

The signature is the base64 form of HMAC-SHA256 over the raw body: the bytes as they came, not what a
framework made of them.
"""

from __future__ import annotations

import hmac
from base64 import b64encode

from .errors import InvalidArgumentError, InvalidSignatureError


def sign(body: bytes, secret: str | bytes) -> str:
    """The signature that belongs to a body, as a sender puts it into its header.

    Raises:
        InvalidArgumentError: The body is no bytes, or the secret is empty.
    """
    if not isinstance(body, bytes | bytearray | memoryview):  # pyright: ignore[reportUnnecessaryIsInstance] - callers without a type checker
        raise InvalidArgumentError(f"body: expected the raw bytes of the request, not {type(body).__name__}")
    key = secret.encode() if isinstance(secret, str) else secret
    if not key:
        raise InvalidArgumentError("secret: it is empty, so anybody could have signed")
    return b64encode(hmac.digest(key, body, "sha256")).decode()


def is_signed(body: bytes, signature: str | None, secret: str | bytes) -> bool:
    """Whether a body was signed with the secret, found out in constant time.

    Args:
        body: The raw body.
        signature: The value of the header that has the signature, None if there is no such header.
        secret: The secret that sender and receiver share.

    Raises:
        InvalidArgumentError: The body is no bytes, or the secret is empty.
    """
    expected = sign(body, secret).encode()
    return hmac.compare_digest(expected, (signature or "").strip().encode("utf-8", "replace"))


def check_signed(body: bytes, signature: str | None, secret: str | bytes) -> None:
    """Raise ``InvalidSignatureError`` unless ``is_signed``."""
    if not is_signed(body, signature, secret):
        what = "is not signed" if not signature else "has a signature that was not made with this secret"
        raise InvalidSignatureError(f"the webhook {what}, or its body is not what was sent")
