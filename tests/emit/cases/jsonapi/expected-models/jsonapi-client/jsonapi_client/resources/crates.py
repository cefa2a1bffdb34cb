"""The resource type ``crates``."""

from typing import TYPE_CHECKING, ClassVar, NotRequired

from typing_extensions import TypedDict

from .._runtime import Resource, ResourceType, attribute

__all__ = [
    "Crate",
    "CrateCreate",
    "CrateUpdate",
]


class Crate(Resource, frozen=True):
    """A resource of type `crates`."""

    __resource_type__: ClassVar[ResourceType] = ResourceType(
        "crates", path="/crates", alternatives={"update": ("jobs",)}
    )

    text: str = attribute("text")

    if TYPE_CHECKING:
        # What is known only when it is called: any of them may be left out.
        def __init__(
            self,
            *,
            id: str,
            type: str = ...,
            text: str = ...,
        ) -> None: ...


class CrateCreate(TypedDict):
    """The arguments of ``crates.create()``."""

    text: NotRequired[str]


class CrateUpdate(TypedDict):
    """The arguments of ``crates.update()``."""

    text: NotRequired[str]
