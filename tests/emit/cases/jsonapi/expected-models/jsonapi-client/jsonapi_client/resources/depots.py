"""The resource type ``depots``."""

from typing import ClassVar

from .._runtime import Resource, ResourceType, attribute

__all__ = [
    "Depot",
]


class Depot(Resource, frozen=True):
    """A depot.

    Deprecated: not for new code.
    """

    __resource_type__: ClassVar[ResourceType] = ResourceType("depots", path="/depots")

    name: str = attribute("name")
