"""The resource type ``account``."""

from typing import TYPE_CHECKING, ClassVar, NotRequired

from typing_extensions import TypedDict

from .._runtime import Resource, ResourceType, attribute

__all__ = [
    "Account",
    "AccountUpdate",
]


class Account(Resource, frozen=True):
    """A resource of type `account`."""

    __resource_type__: ClassVar[ResourceType] = ResourceType(
        "account", path="/account", singleton=True, names={"id_": "id"}
    )

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


class AccountUpdate(TypedDict):
    """The arguments of ``account.update()``."""

    time_zone: NotRequired[str | None]
    id_: NotRequired[str]
