"""What queries about the resource type ``crates`` can say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, TypeVar

from .._runtime import FilterExpression, FilterPaths, FilterValue

if TYPE_CHECKING:
    from ..resources.crates import Crate as _Crate

__all__ = [
    "CrateField",
    "CrateFilter",
    "CrateFilterPaths",
    "CrateSort",
]

_M = TypeVar("_M")

CrateSort: TypeAlias = Literal["text", "-text"]
"""What can be sorted by; `-` before it reverses."""

CrateField: TypeAlias = Literal["text"]
"""Attributes and relationships that can be asked for."""


class CrateFilterPaths(FilterPaths[_M]):
    """What resources of the type ``crates`` can be filtered by."""


class CrateFilter(CrateFilterPaths["_Crate"]):
    """Where filters of the resource type ``crates`` begin."""

    if TYPE_CHECKING:

        def __call__(self, **filters: FilterValue) -> FilterExpression[_Crate]:
            """Plain filters; all must hold.

            Raises:
                InvalidArgumentError: There is no such filter, or a value cannot be sent.
            """
            ...
