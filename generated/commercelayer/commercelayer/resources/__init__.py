"""Where the class of each resource type is, for reading replies."""

from .._runtime import Registry

__all__ = ["REGISTRY"]

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
