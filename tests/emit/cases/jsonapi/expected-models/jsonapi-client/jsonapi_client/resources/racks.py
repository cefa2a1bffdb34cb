"""The resource type ``racks``."""

from builtins import property as _property
from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, NotRequired, Required

from pydantic import Field
from typing_extensions import TypedDict
from typing_extensions import deprecated as _deprecated

from .._runtime import (
    DeprecatedToMany,
    GenericResource,
    Resource,
    ResourceType,
    ToManyInput,
    ToOne,
    ToOneInput,
    ToOnePolymorphicInput,
    attribute,
)
from ..models import Size

if TYPE_CHECKING:
    from .depots import Depot

__all__ = [
    "Rack",
    "RackCreate",
    "RackUpdate",
]


class Rack(Resource, frozen=True):
    """A rack. It stands somewhere."""

    __resource_type__: ClassVar[ResourceType] = ResourceType(
        "racks",
        path="/racks",
        names={"built_at": "builtAt", "label_text": "label-text"},
        filters=(
            "row",
            "builtAt",
        ),
        filter_values={"row": "integer"},
        filter_members={
            "builtAt": {
                "gte": "moment",
                "state": (
                    "planned",
                    "done",
                ),
                "floors": "integer",
                "other": "",
            }
        },
        filterable=("row",),
        deprecated=(
            "kind",
            "neighbours",
        ),
        alternatives={"update": (None,)},
    )

    label_text: str | None = attribute("label-text")
    """What its label says. At most 20 characters. Matches `^[A-Z]`."""
    if TYPE_CHECKING:

        @_property
        @_deprecated("`kind` is deprecated: not for new code.")
        def kind(self) -> Literal["open", "closed"] | str:
            """Whether it has doors. One of `open` and `closed`. Default: `open`.

            Deprecated: not for new code.
            """
            ...

    else:
        kind: Literal["open", "closed"] | str = attribute("kind")

    tags: list[str] | None = attribute("tags")
    """At least 1 item."""
    size: Size = attribute("size")
    """How large something is, in millimetres."""
    row: int = attribute("row")
    opened_at: datetime | None = attribute("opened_at")
    inspected_on: date | None = attribute("inspected_on")
    metadata: dict[str, Any] | None = attribute("metadata")
    depot: ClassVar[ToOne["Depot"]] = ToOne("depot", "depots")
    """The depot it stands in."""
    neighbours: ClassVar[DeprecatedToMany["Rack"]] = DeprecatedToMany("neighbours", "racks")
    """Deprecated: not for new code."""
    owner: ClassVar[ToOne["Depot | GenericResource | None"]] = ToOne("owner", "people", "depots")
    """Whoever pays for it."""

    if TYPE_CHECKING:
        # What is known only when it is called: any of them may be left out.
        def __init__(
            self,
            *,
            id: str,
            type: str = ...,
            label_text: str | None = ...,
            kind: Literal["open", "closed"] | str = ...,
            tags: list[str] | None = ...,
            size: Size = ...,
            row: int = ...,
            opened_at: datetime | None = ...,
            inspected_on: date | None = ...,
            metadata: dict[str, Any] | None = ...,
            depot: ToOneInput["Depot"] = ...,
            neighbours: ToManyInput["Rack"] = ...,
            owner: ToOnePolymorphicInput["Depot | GenericResource"] | None = ...,
        ) -> None: ...


class RackCreate(TypedDict):
    """The arguments of ``racks.create()``."""

    label_text: NotRequired[Annotated[str, Field(pattern="^[A-Z]", max_length=20)] | None]
    """What its label says. At most 20 characters. Matches `^[A-Z]`."""
    kind: NotRequired[Literal["open", "closed"]]
    """Whether it has doors. One of `open` and `closed`. Default: `open`.

    Deprecated: not for new code.
    """
    tags: NotRequired[Annotated[Sequence[Annotated[str, Field(min_length=1)]], Field(min_length=1)] | None]
    """At least 1 item."""
    size: NotRequired[Size]
    """How large something is, in millimetres."""
    row: Required[Annotated[int, Field(ge=1, le=99)]]
    """At least 1. At most 99."""
    depot: Required[ToOneInput["Depot"]]
    """The depot it stands in."""
    owner: NotRequired[ToOnePolymorphicInput["Depot | GenericResource"] | None]
    """Whoever pays for it."""


class RackUpdate(TypedDict):
    """The arguments of ``racks.update()``."""

    label_text: NotRequired[Annotated[str, Field(pattern="^[A-Z]", max_length=20)] | None]
    """What its label says. At most 20 characters. Matches `^[A-Z]`."""
    kind: NotRequired[Literal["open", "closed"]]
    """Whether it has doors. One of `open` and `closed`. Default: `open`.

    Deprecated: not for new code.
    """
    tags: NotRequired[Annotated[Sequence[Annotated[str, Field(min_length=1)]], Field(min_length=1)] | None]
    """At least 1 item."""
    size: NotRequired[Size]
    """How large something is, in millimetres."""
    _recount: NotRequired[bool]
    """Send true to count again."""
    _add_marks: NotRequired[str]
    """Marks to add."""
    _reserve: NotRequired[int]
    neighbours: NotRequired[ToManyInput["Rack"]]
    """Deprecated: not for new code."""
