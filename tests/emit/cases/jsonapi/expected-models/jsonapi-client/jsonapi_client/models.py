"""Objects that resources and operations share."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Literal

from pydantic import Field

from ._runtime import Model

__all__ = [
    "CrateObject",
    "CrateObjectAttributes",
    "CrateUpdateCratesBody",
    "RackBuiltAtFilter",
    "Size",
]


class Size(Model, frozen=True):
    """How large something is, in millimetres."""

    width: int
    """At least 1."""
    from_: str | None = Field(default=None, validation_alias="from", serialization_alias="from")
    """Where it was measured from."""
    inside: "Size | None" = None


class CrateObject(Model, frozen=True):
    """The schema `CrateObject`."""

    type: Literal["crates"] | None = None
    attributes: "CrateObjectAttributes | None" = None


class RackBuiltAtFilter(Model, frozen=True):
    """The schema `RackBuiltAtFilter`."""

    gte: datetime | None = None
    state: Literal["planned", "done"] | None = None
    """One of `planned` and `done`."""
    floors: Sequence[int] | None = None
    other: Any = None


class CrateUpdateCratesBody(Model, frozen=True):
    """The schema `CrateUpdateCratesBody`."""

    data: Sequence[CrateObject] | None = None


class CrateObjectAttributes(Model, frozen=True):
    """The schema `CrateObjectAttributes`."""

    text: str | None = None
