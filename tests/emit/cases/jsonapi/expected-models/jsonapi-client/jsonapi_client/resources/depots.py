"""The resource type ``depots``."""

from typing import TYPE_CHECKING, ClassVar

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

    if TYPE_CHECKING:
        # What is known only when it is called: any of them may be left out.
        def __init__(
            self,
            *,
            id: str,
            type: str = ...,
            name: str = ...,
        ) -> None: ...
