"""Objects that resources and operations share."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Annotated, Any, Literal

from pydantic import Field, RootModel

from ._runtime import Model

__all__ = [
    "Address",
    "Letter",
    "NewLetter",
    "StrBody",
    "Tree",
]


class Address(Model, frozen=True):
    """The schema `Address`."""

    street: str | None = None
    lines: Sequence[str] | None = None


class Letter(Model, frozen=True):
    """A letter."""

    to: str
    """At least 1 character."""
    from_: Address | None = Field(default=None, validation_alias="from", serialization_alias="from")
    posted_on: date = Field(validation_alias="postedOn", serialization_alias="postedOn")
    state: Literal["posted", "lost"] | str | None = None
    """One of `posted` and `lost`. Default: `posted`."""
    answers: "Sequence[Letter] | None" = None
    date_: datetime | None = Field(default=None, validation_alias="date", serialization_alias="date")
    schema_: str | None = Field(default=None, validation_alias="schema", serialization_alias="schema")


class NewLetter(Model, frozen=True):
    """The schema `NewLetter`."""

    to: Annotated[str, Field(min_length=1)]
    """At least 1 character."""
    state: Literal["posted", "lost"] | None = None
    """One of `posted` and `lost`."""


class Tree(RootModel[Any], frozen=True):
    """Anything, as a tree."""

    root: "str | Sequence[Tree]"


class StrBody(Model, frozen=True):
    """The schema `StrBody`."""

    scan: bytes | None = None
