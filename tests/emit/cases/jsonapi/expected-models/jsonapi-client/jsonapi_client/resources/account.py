"""The resource type ``account``."""

from typing import ClassVar

from .._runtime import Resource, ResourceType, attribute

__all__ = [
    "Account",
]


class Account(Resource, frozen=True):
    """A resource of type `account`."""

    __resource_type__: ClassVar[ResourceType] = ResourceType("account", path="/account", singleton=True)

    time_zone: str | None = attribute("time_zone")
