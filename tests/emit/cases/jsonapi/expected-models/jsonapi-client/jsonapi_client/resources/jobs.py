"""The resource type ``jobs``."""

from typing import TYPE_CHECKING, ClassVar

from .._runtime import Resource, ResourceType, attribute

__all__ = [
    "Job",
]


class Job(Resource, frozen=True):
    """A resource of type `jobs`."""

    __resource_type__: ClassVar[ResourceType] = ResourceType("jobs", path="")

    done: bool = attribute("done")
    """Whether it is done."""

    if TYPE_CHECKING:
        # What is known only when it is called: any of them may be left out.
        def __init__(
            self,
            *,
            id: str,
            type: str = ...,
            done: bool = ...,
        ) -> None: ...
