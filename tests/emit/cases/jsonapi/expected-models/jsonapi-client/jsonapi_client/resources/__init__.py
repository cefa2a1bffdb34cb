"""Where the class of each resource type is, for reading replies."""

from collections.abc import Mapping
from typing import Any, overload

from .._runtime import Document, Parser, Registry, WebhookSignature

__all__ = ["REGISTRY", "parse", "parse_webhook"]


REGISTRY = Registry(
    __name__,
    {
        "racks": ("racks", "Rack"),
        "depots": ("depots", "Depot"),
        "crates": ("crates", "Crate"),
        "account": ("account", "Account"),
        "jobs": ("jobs", "Job"),
    },
)

_PARSER = Parser(
    REGISTRY, WebhookSignature("X-Depot-Mac", algorithm="sha512", encoding="hex", prefix="sha512=")
)


def parse(content: bytes | str | Mapping[str, Any]) -> Document:
    """Read a JSON:API document that no client fetched: its ``data``, ``included``, ``errors``, ``meta``.

    Resources are the package's models, of unknown types ``GenericResource``. What has the same type and
    id is one object, however often the document names it.

    Args:
        content: The text, or what ``json.loads`` made of it.

    Raises:
        InvalidDocumentError: It is no JSON:API document.
    """
    return _PARSER.parse(content)


@overload
def parse_webhook(body: bytes, *, headers: Mapping[str, str], secret: str | bytes) -> Document: ...
@overload
def parse_webhook(body: bytes, *, signature: str | None, secret: str | bytes) -> Document: ...
def parse_webhook(
    body: bytes,
    *,
    secret: str | bytes,
    signature: str | None = None,
    headers: Mapping[str, str] | None = None,
) -> Document:
    """Verify a webhook, in constant time, and read it as ``parse`` reads documents.

    Args:
        body: The raw body of the request, as it came.
        secret: The secret that the service shares with you.
        signature: The value of the header that has the signature; None if there is none.
        headers: The request's headers, instead: for services whose description names that header.

    Raises:
        InvalidSignatureError: It was not signed with this secret: do not believe it.
        InvalidDocumentError: It is no JSON:API document.
        InvalidArgumentError: The body is no bytes, the secret is empty, or it is not known which of the
            headers has the signature.
    """
    if headers is not None:
        return _PARSER.parse_webhook(body, headers=headers, secret=secret)
    return _PARSER.parse_webhook(body, signature=signature, secret=secret)
