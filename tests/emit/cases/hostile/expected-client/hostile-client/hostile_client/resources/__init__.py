"""Where the class of each resource type is, for reading replies."""

from .._runtime import Registry

__all__ = ["REGISTRY"]

REGISTRY = Registry(
    __name__,
    {
        'she\'"""\\lves': ("she_lves", "SheLve"),
    },
)
