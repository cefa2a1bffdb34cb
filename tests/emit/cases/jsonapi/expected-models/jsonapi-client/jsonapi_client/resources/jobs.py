"""The resource type ``jobs``."""

from typing import ClassVar

from .._runtime import Resource, ResourceType, attribute

__all__ = [
    "Job",
]


class Job(Resource, frozen=True):
    """A resource of type `jobs`."""

    __resource_type__: ClassVar[ResourceType] = ResourceType("jobs", path="")

    done: bool = attribute("done")
    """Whether it is done."""
