"""What queries about the resource type ``depots`` can say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, TypeVar

from .._runtime import FilterExpression, FilterPaths, FilterValue

if TYPE_CHECKING:
    from ..resources.depots import Depot as _Depot

__all__ = [
    "DepotField",
    "DepotFilter",
    "DepotFilterPaths",
    "DepotSort",
]

_M = TypeVar("_M")

DepotSort: TypeAlias = Literal["name", "-name"]
"""What can be sorted by; `-` before it reverses."""

DepotField: TypeAlias = Literal["name"]
"""Attributes and relationships that can be asked for."""


class DepotFilterPaths(FilterPaths[_M]):
    """What resources of the type ``depots`` can be filtered by."""


class DepotFilter(DepotFilterPaths["_Depot"]):
    """Where filters of the resource type ``depots`` begin."""

    if TYPE_CHECKING:

        def __call__(self, **filters: FilterValue) -> FilterExpression[_Depot]:
            """Plain filters; all must hold.

            Raises:
                InvalidArgumentError: There is no such filter, or a value cannot be sent.
            """
            ...
