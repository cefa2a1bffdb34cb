"""What queries about the resource type ``stock_levels`` can say."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal, TypeAlias, TypeVar

from typing_extensions import TypedDict, Unpack

from .._runtime import FilterExpression, FilterPaths
from . import _predicates

if TYPE_CHECKING:
    from ..resources.stock_levels import StockLevel as _StockLevel

__all__ = [
    "StockLevelField",
    "StockLevelFilter",
    "StockLevelFilterPaths",
    "StockLevelInclude",
    "StockLevelPlainFilters",
    "StockLevelSort",
]

_M = TypeVar("_M")

StockLevelInclude: TypeAlias = Literal[
    "stock_location",
    "inventory_model",
    "stock_location.address",
    "stock_location.inventory_stock_locations",
    "stock_location.inventory_return_locations",
    "stock_location.stock_items",
    "stock_location.stock_transfers",
    "stock_location.stores",
    "stock_location.attachments",
    "stock_location.versions",
    "inventory_model.inventory_stock_locations",
    "inventory_model.inventory_return_locations",
    "inventory_model.attachments",
    "inventory_model.versions",
    "stock_location.address.geocoder",
    "stock_location.address.tags",
    "stock_location.address.events",
    "stock_location.address.versions",
    "stock_location.inventory_stock_locations.stock_location",
    "stock_location.inventory_stock_locations.inventory_model",
    "stock_location.inventory_stock_locations.versions",
    "stock_location.inventory_return_locations.stock_location",
    "stock_location.inventory_return_locations.inventory_model",
    "stock_location.inventory_return_locations.versions",
    "stock_location.stock_items.stock_location",
    "stock_location.stock_items.sku",
    "stock_location.stock_items.reserved_stock",
    "stock_location.stock_items.stock_reservations",
    "stock_location.stock_items.attachments",
    "stock_location.stock_items.versions",
    "stock_location.attachments.attachable",
    "inventory_model.inventory_stock_locations.stock_location",
    "inventory_model.inventory_stock_locations.inventory_model",
    "inventory_model.inventory_stock_locations.versions",
    "inventory_model.inventory_return_locations.stock_location",
    "inventory_model.inventory_return_locations.inventory_model",
    "inventory_model.inventory_return_locations.versions",
    "inventory_model.attachments.attachable",
]
"""Relationships whose resources can come along."""

StockLevelSort: TypeAlias = Literal[
    "reference",
    "-reference",
    "reference_origin",
    "-reference_origin",
    "created_at",
    "-created_at",
    "updated_at",
    "-updated_at",
]
"""What can be sorted by; `-` before it reverses."""

StockLevelField: TypeAlias = Literal[
    "reference",
    "reference_origin",
    "metadata",
    "priority",
    "on_hold",
    "created_at",
    "updated_at",
    "stock_location",
    "inventory_model",
]
"""Attributes and relationships that can be asked for."""


class StockLevelPlainFilters(TypedDict, total=False):
    """The plain filters of the resource type ``stock_levels``."""

    id: str | Sequence[str]
    """One value, or several separated by commas."""
    ids: str | Sequence[str]
    """One value, or several separated by commas."""
    created_at: str | datetime | date | Sequence[str | datetime | date]
    """One value, or several separated by commas."""
    created_at_from: datetime | Sequence[datetime]
    """The first or the last moment that matches."""
    created_at_to: datetime | Sequence[datetime]
    """The first or the last moment that matches."""
    updated_at: str | datetime | date | Sequence[str | datetime | date]
    """One value, or several separated by commas."""
    updated_at_from: datetime | Sequence[datetime]
    """The first or the last moment that matches."""
    updated_at_to: datetime | Sequence[datetime]
    """The first or the last moment that matches."""
    reference: str | Sequence[str]
    """One value, or several separated by commas."""
    reference_origin: str | Sequence[str]
    """One value, or several separated by commas."""
    metadata: str | Sequence[str]
    """One value, or several separated by commas."""


class StockLevelFilterPaths(FilterPaths[_M]):
    """What resources of the type ``stock_levels`` can be filtered by."""

    id: _predicates.Text[_M]
    """Its id."""
    reference: _predicates.Text[_M]
    """Your own identifier for the resource, to find it again from another system."""
    reference_origin: _predicates.Text[_M]
    """The system that `reference` comes from."""
    metadata: _predicates.Object[_M]
    """Free-form data of your own, kept with the resource."""
    created_at: _predicates.Moment[_M]
    """When the resource was created."""
    updated_at: _predicates.Moment[_M]
    """When the resource last changed."""


class StockLevelFilter(StockLevelFilterPaths["_StockLevel"]):
    """Where filters of the resource type ``stock_levels`` begin."""

    if TYPE_CHECKING:

        def __call__(self, **filters: Unpack[StockLevelPlainFilters]) -> FilterExpression[_StockLevel]:
            """Plain filters; all must hold.

            Raises:
                InvalidArgumentError: There is no such filter, or a value cannot be sent.
            """
            ...
