"""What queries about the resource type ``warehouses`` can say."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias, TypeVar

from typing_extensions import TypedDict, Unpack

from .._runtime import FilterExpression, FilterPaths
from . import _predicates

if TYPE_CHECKING:
    from ..resources.warehouses import Warehouse as _Warehouse
    from . import labels as _labels
    from . import shelves as _shelves

__all__ = [
    "WarehouseField",
    "WarehouseFilter",
    "WarehouseFilterPaths",
    "WarehouseInclude",
    "WarehousePlainFilters",
    "WarehouseSort",
]

_M = TypeVar("_M")

WarehouseInclude: TypeAlias = Literal[
    "labels",
    "main_shelf",
    "shelves",
    "labels.labelled",
    "main_shelf.warehouse",
    "shelves.warehouse",
    "main_shelf.warehouse.labels",
    "main_shelf.warehouse.main_shelf",
    "main_shelf.warehouse.shelves",
    "shelves.warehouse.labels",
    "shelves.warehouse.main_shelf",
    "shelves.warehouse.shelves",
]
"""Relationships whose resources can come along."""

WarehouseSort: TypeAlias = Literal[
    "name",
    "-name",
    "strategy",
    "-strategy",
    "capacity",
    "-capacity",
    "class",
    "-class",
    "opened_at",
    "-opened_at",
]
"""What can be sorted by; `-` before it reverses."""

WarehouseField: TypeAlias = Literal[
    "name",
    "strategy",
    "capacity",
    "heated",
    "class",
    "include",
    "dimensions",
    "opened_at",
    "metadata",
    "labels",
    "main_shelf",
    "shelves",
]
"""Attributes and relationships that can be asked for."""


class WarehousePlainFilters(TypedDict, total=False):
    """The plain filters of the resource type ``warehouses``."""

    ids: str | Sequence[str]
    """The ids wanted."""
    opened_at_from: datetime | Sequence[datetime]
    """The first moment of opening."""


class WarehouseFilterPaths(FilterPaths[_M]):
    """What resources of the type ``warehouses`` can be filtered by."""

    id: _predicates.Text[_M]
    """Its id."""
    name: _predicates.Text[_M]
    """The name on the door."""
    strategy: _predicates.Text[_M]
    """Which goods leave first."""
    capacity: _predicates.Integer[_M]
    """How many pallets fit in."""
    heated: _predicates.Boolean[_M]
    """Whether it is heated."""
    class_: _predicates.Text[_M]
    """Its class of goods."""
    opened_at: _predicates.Moment[_M]
    """When it was opened."""
    metadata: _predicates.Object[_M]
    """Anything else."""
    labels: _labels.LabelFilterPaths[_M]
    """Its labels."""
    main_shelf: _shelves.ShelfFilterPaths[_M]
    """The shelf by the door."""
    shelves: _shelves.ShelfFilterPaths[_M]
    """Its shelves."""


class WarehouseFilter(WarehouseFilterPaths["_Warehouse"]):
    """Where filters of the resource type ``warehouses`` begin."""

    if TYPE_CHECKING:

        def __call__(self, **filters: Unpack[WarehousePlainFilters]) -> FilterExpression[_Warehouse]:
            """Plain filters; all must hold.

            Raises:
                InvalidArgumentError: There is no such filter, or a value cannot be sent.
            """
            ...
