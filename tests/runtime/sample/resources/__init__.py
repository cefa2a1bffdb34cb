"""Where each resource type's class is, for reading replies."""

from .._runtime import Parser, Registry, WebhookSignature

__all__ = ["REGISTRY", "parse", "parse_webhook"]

PREDICATES = (
    "eq",
    "not_eq",
    "eq_or_null",
    "gt",
    "gteq",
    "lt",
    "lteq",
    "in",
    "not_in",
    "start",
    "cont",
    "cont_any",
    "cont_all",
    "matches",
    "present",
    "blank",
    "null",
    "not_null",
    "true",
    "false",
    "jcont",
)

REGISTRY = Registry(
    __name__,
    {
        "labels": ("labels", "Label"),
        "settings": ("settings", "Settings"),
        "shelves": ("shelves", "Shelf"),
        "warehouses": ("warehouses", "Warehouse"),
    },
)

_PARSER = Parser(REGISTRY, WebhookSignature("X-Sample-Signature"))

parse = _PARSER.parse
parse_webhook = _PARSER.parse_webhook
