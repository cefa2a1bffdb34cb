"""The resource type ``account``."""

from typing import TYPE_CHECKING, ClassVar

from .._runtime import Resource, ResourceType, attribute

__all__ = [
    "Account",
]


class Account(Resource, frozen=True):
    """A resource of type `account`."""

    __resource_type__: ClassVar[ResourceType] = ResourceType("account", path="/account", singleton=True)

    time_zone: str | None = attribute("time_zone")

    if TYPE_CHECKING:
        # What is known only when it is called: any of them may be left out.
        def __init__(
            self,
            *,
            id: str,
            type: str = ...,
            time_zone: str | None = ...,
        ) -> None: ...
