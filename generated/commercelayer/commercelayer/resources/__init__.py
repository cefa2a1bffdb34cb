"""Where the class of each resource type is, for reading replies."""

from .._runtime import Parser, Registry, WebhookSignature

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

parse = _PARSER.parse
parse_webhook = _PARSER.parse_webhook
