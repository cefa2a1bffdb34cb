"""Where the class of each resource type is, for reading replies."""

from collections.abc import Mapping
from typing import Any, overload

from .._runtime import Document, Parser, Registry, WebhookSignature

__all__ = ["REGISTRY", "parse", "parse_webhook"]

PREDICATES = (
    "eq",
    "not_eq",
    "not_eq_all",
    "eq_or_null",
    "not_eq_or_null",
    "matches",
    "matches_any",
    "matches_all",
    "does_not_match",
    "does_not_match_any",
    "does_not_match_all",
    "lt",
    "lt_any",
    "lt_all",
    "lteq",
    "lteq_any",
    "lteq_all",
    "gt",
    "gt_any",
    "gt_all",
    "gteq",
    "gteq_any",
    "gteq_all",
    "present",
    "blank",
    "null",
    "not_null",
    "in",
    "not_in",
    "in_or_null",
    "not_in_or_null",
    "start",
    "start_any",
    "start_all",
    "not_start",
    "not_start_any",
    "not_start_all",
    "end",
    "end_any",
    "end_all",
    "not_end",
    "not_end_any",
    "not_end_all",
    "cont",
    "cont_any",
    "cont_all",
    "not_cont",
    "not_cont_all",
    "true",
    "false",
    "jcont",
)

REGISTRY = Registry(
    __name__,
    {
        "inventory_models": ("inventory_models", "InventoryModel"),
        "stock_levels": ("stock_levels", "StockLevel"),
        "stock_locations": ("stock_locations", "StockLocation"),
        "inventory_stock_locations": ("inventory_stock_locations", "InventoryStockLocation"),
        "inventory_return_locations": ("inventory_return_locations", "InventoryReturnLocation"),
        "stock_items": ("stock_items", "StockItem"),
        "addresses": ("addresses", "Address"),
        "attachments": ("attachments", "Attachment"),
        "event_stores": ("event_stores", "EventStore"),
    },
)

_PARSER = Parser(REGISTRY, WebhookSignature("X-CommerceLayer-Signature"))


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
