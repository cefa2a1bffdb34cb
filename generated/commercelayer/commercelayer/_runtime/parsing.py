"""Reading JSON:API documents that no client fetched: from a file, a queue, a webhook."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, overload

from pydantic_core import from_json

from .document import Document, UnreadableError
from .errors import InvalidArgumentError, InvalidDocumentError

if TYPE_CHECKING:
    from .decode import Decoder
    from .registry import Registry

Pairs = Iterable[tuple[str, str]] | Iterable[tuple[bytes, bytes]]
Headers = Mapping[str, str] | Mapping[bytes, bytes] | Pairs
Signature = str | bytes | None
Body = bytes | bytearray | memoryview
Content = Body | str | Mapping[str, Any]
_TOP_LEVEL = ("data", "errors", "meta")


class WebhookSignature(NamedTuple):
    """How a service signs its webhooks: an HMAC of the raw body, in a header.

    Attributes:
        header: The header's name, "" where the description does not say it.
        algorithm: The hash, as ``hashlib`` calls it.
        encoding: How the bytes become text.
        prefix: What stands before them.
    """

    header: str = ""
    algorithm: str = "sha256"
    encoding: Literal["base64", "hex"] = "base64"
    prefix: str = ""


class Parser:
    """Reads documents with the classes of a registry; a package's ``parse`` and ``parse_webhook``."""

    def __init__(self, registry: Registry, signature: WebhookSignature | None = None) -> None:
        self._registry = registry
        self._signature = signature or WebhookSignature()

    @cached_property
    def _decoder(self) -> Decoder:
        from .decode import Decoder

        return Decoder(self._registry)

    def parse(self, content: Content) -> Document:
        """Read a JSON:API document that no client fetched: its ``data``, ``included``, ``errors``, ``meta``.

        Resources are the package's models, of unknown types ``GenericResource``. Linkage leads to the
        resource of the document with that type and id (or ``lid``): to the same object from everywhere. If a
        document has several resource objects with one type and id, each is a resource of its own and dumped
        as it was, and linkage leads to the first of them, a primary one before those included.

        Args:
            content: The text, or what ``json.loads`` made of it.

        Raises:
            InvalidDocumentError: It is no JSON:API document.
        """
        text = _text(content)
        try:
            document = self._decoder.read(text, "any").document
        except UnreadableError as error:
            raise InvalidDocumentError(f"this is no JSON:API document: {error}") from None
        if not any(name in document.tree for name in _TOP_LEVEL):
            problem = "this is no JSON:API document: it has neither data nor errors nor meta"
            raise InvalidDocumentError(problem)
        return document

    @overload
    def parse_webhook(self, body: Body, *, headers: Headers, secret: str | bytes) -> Document: ...
    @overload
    def parse_webhook(self, body: Body, *, signature: Signature, secret: str | bytes) -> Document: ...
    def parse_webhook(
        self,
        body: Body,
        *,
        secret: str | bytes,
        signature: Signature = None,
        headers: Headers | None = None,
    ) -> Document:
        """Verify a webhook, in constant time, and read it as ``parse`` reads documents.

        Args:
            body: The raw body of the request, as it came.
            secret: The secret that the service shares with you.
            signature: The value of the header that has the signature; None if there is none.
            headers: The request's headers, instead: for services whose description names that header. A
                mapping, or pairs as ASGI has them.

        Raises:
            InvalidSignatureError: It was not signed with this secret: do not believe it.
            InvalidDocumentError: It is no JSON:API document.
            InvalidArgumentError: The body is no bytes, the secret is empty, or it is not known which of the
                headers has the signature.
        """
        from .webhooks import check_signed, signature_in

        if headers is not None:
            signature = signature_in(headers, self._signature)
        check_signed(body, signature, secret, self._signature)
        return self.parse(bytes(body))


def _text(content: Content) -> bytes:
    if isinstance(content, bytes | bytearray | memoryview):
        return bytes(content)
    from .plain import to_json

    try:
        text = content.encode() if isinstance(content, str) else to_json(content)
        from_json(text)
    except (InvalidArgumentError, ValueError) as error:
        raise InvalidDocumentError(f"this is no JSON: {error}") from None
    return text
