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

    resource_type: ClassVar[ResourceType] = ResourceType("depots", path="/depots")

    name: str = attribute("name")
