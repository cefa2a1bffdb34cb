"""What queries about the resource type ``shelves`` can say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, TypeVar

from .._runtime import FilterExpression, FilterPaths, FilterValue
from . import _predicates

if TYPE_CHECKING:
    from ..resources.shelves import Shelf as _Shelf
    from . import warehouses as _warehouses

__all__ = [
    "ShelfField",
    "ShelfFilter",
    "ShelfFilterPaths",
    "ShelfInclude",
    "ShelfSort",
]

_M = TypeVar("_M")

ShelfInclude: TypeAlias = Literal[
    "warehouse",
    "warehouse.labels",
    "warehouse.main_shelf",
    "warehouse.shelves",
    "warehouse.labels.labelled",
    "warehouse.main_shelf.warehouse",
    "warehouse.shelves.warehouse",
]
"""Relationships whose resources can come along."""

ShelfSort: TypeAlias = Literal["row", "-row", "label-text", "-label-text"]
"""What can be sorted by; `-` before it reverses."""

ShelfField: TypeAlias = Literal["row", "label-text", "warehouse"]
"""Attributes and relationships that can be asked for."""


class ShelfFilterPaths(FilterPaths[_M]):
    """What resources of the type ``shelves`` can be filtered by."""

    id: _predicates.Text[_M]
    """Its id."""
    row: _predicates.Integer[_M]
    """Counted from the door."""
    label_text: _predicates.Text[_M]
    """What its label says."""
    warehouse: _warehouses.WarehouseFilterPaths[_M]
    """Where it stands."""


class ShelfFilter(ShelfFilterPaths["_Shelf"]):
    """Where filters of the resource type ``shelves`` begin."""

    if TYPE_CHECKING:

        def __call__(self, **filters: FilterValue) -> FilterExpression[_Shelf]:
            """Plain filters; all must hold.

            Raises:
                InvalidArgumentError: There is no such filter, or a value cannot be sent.
            """
            ...
