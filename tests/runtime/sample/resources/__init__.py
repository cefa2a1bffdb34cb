"""Where each resource type's class is, for reading replies."""

from .._runtime import Registry

REGISTRY = Registry(
    __name__,
    {
        "labels": ("labels", "Label"),
        "settings": ("settings", "Settings"),
        "shelves": ("shelves", "Shelf"),
        "warehouses": ("warehouses", "Warehouse"),
    },
)
