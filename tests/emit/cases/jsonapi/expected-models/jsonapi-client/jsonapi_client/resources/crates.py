"""The resource type ``crates``."""

from typing import ClassVar, NotRequired

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


class CrateCreate(TypedDict):
    """The arguments of ``crates.create()``."""

    text: NotRequired[str]


class CrateUpdate(TypedDict):
    """The arguments of ``crates.update()``."""

    text: NotRequired[str]
