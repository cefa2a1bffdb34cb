"""Objects that resources and operations share."""

from pydantic import Field

from ._runtime import Model

__all__ = [
    "Size",
]


class Size(Model, frozen=True):
    """How large something is, in millimetres."""

    width: int
    """At least 1."""
    from_: str | None = Field(default=None, validation_alias="from", serialization_alias="from")
    """Where it was measured from."""
    inside: "Size | None" = None
