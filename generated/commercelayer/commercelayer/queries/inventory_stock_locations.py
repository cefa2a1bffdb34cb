"""What queries about the resource type ``inventory_stock_locations`` can say."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal, TypeAlias, TypeVar

from typing_extensions import TypedDict, Unpack

from .._runtime import FilterExpression, FilterPaths
from . import _predicates

if TYPE_CHECKING:
    from ..resources.inventory_stock_locations import InventoryStockLocation as _InventoryStockLocation
    from . import inventory_models as _inventory_models
    from . import stock_locations as _stock_locations

__all__ = [
    "InventoryStockLocationField",
    "InventoryStockLocationFilter",
    "InventoryStockLocationFilterPaths",
    "InventoryStockLocationInclude",
    "InventoryStockLocationPlainFilters",
    "InventoryStockLocationSort",
]

_M = TypeVar("_M")

InventoryStockLocationInclude: TypeAlias = Literal[
    "stock_location",
    "inventory_model",
    "versions",
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

InventoryStockLocationSort: TypeAlias = Literal[
    "reference",
    "-reference",
    "reference_origin",
    "-reference_origin",
    "priority",
    "-priority",
    "on_hold",
    "-on_hold",
    "created_at",
    "-created_at",
    "updated_at",
    "-updated_at",
    "stock_location.reference",
    "-stock_location.reference",
    "stock_location.reference_origin",
    "-stock_location.reference_origin",
    "stock_location.name",
    "-stock_location.name",
    "stock_location.code",
    "-stock_location.code",
    "stock_location.label_format",
    "-stock_location.label_format",
    "stock_location.suppress_etd",
    "-stock_location.suppress_etd",
    "stock_location.created_at",
    "-stock_location.created_at",
    "stock_location.updated_at",
    "-stock_location.updated_at",
    "inventory_model.reference",
    "-inventory_model.reference",
    "inventory_model.reference_origin",
    "-inventory_model.reference_origin",
    "inventory_model.name",
    "-inventory_model.name",
    "inventory_model.strategy",
    "-inventory_model.strategy",
    "inventory_model.stock_locations_cutoff",
    "-inventory_model.stock_locations_cutoff",
    "inventory_model.stock_reservation_cutoff",
    "-inventory_model.stock_reservation_cutoff",
    "inventory_model.created_at",
    "-inventory_model.created_at",
    "inventory_model.updated_at",
    "-inventory_model.updated_at",
]
"""What can be sorted by; `-` before it reverses."""

InventoryStockLocationField: TypeAlias = Literal[
    "reference",
    "reference_origin",
    "metadata",
    "priority",
    "on_hold",
    "created_at",
    "updated_at",
    "stock_location",
    "inventory_model",
    "versions",
    "event_stores",
]
"""Attributes and relationships that can be asked for."""


class InventoryStockLocationPlainFilters(TypedDict, total=False):
    """The plain filters of the resource type ``inventory_stock_locations``."""

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
    priority: str | int | Sequence[str | int]
    """One value, or several separated by commas."""
    on_hold: str | bool | Sequence[str | bool]
    """One value, or several separated by commas."""
    stock_location_id: str | Sequence[str]
    """One value, or several separated by commas."""
    inventory_model_id: str | Sequence[str]
    """One value, or several separated by commas."""


class InventoryStockLocationFilterPaths(FilterPaths[_M]):
    """What resources of the type ``inventory_stock_locations`` can be filtered by."""

    id: _predicates.Text[_M]
    """Its id."""
    reference: _predicates.Text[_M]
    """Your own identifier for the resource, to find it again from another system."""
    reference_origin: _predicates.Text[_M]
    """The system that `reference` comes from."""
    metadata: _predicates.Object[_M]
    """Free-form data of your own, kept with the resource."""
    priority: _predicates.Integer[_M]
    """Rank of the stock location within the inventory model; the lowest comes first."""
    on_hold: _predicates.Boolean[_M]
    """Whether shipments from this stock location start on hold."""
    created_at: _predicates.Moment[_M]
    """When the resource was created."""
    updated_at: _predicates.Moment[_M]
    """When the resource last changed."""
    stock_location: _stock_locations.StockLocationFilterPaths[_M]
    """The stock location that gets a priority."""
    inventory_model: _inventory_models.InventoryModelFilterPaths[_M]
    """The inventory model it gets the priority in."""


class InventoryStockLocationFilter(InventoryStockLocationFilterPaths["_InventoryStockLocation"]):
    """Where filters of the resource type ``inventory_stock_locations`` begin."""

    if TYPE_CHECKING:

        def __call__(
            self, **filters: Unpack[InventoryStockLocationPlainFilters]
        ) -> FilterExpression[_InventoryStockLocation]:
            """Plain filters; all must hold.

            Raises:
                InvalidArgumentError: There is no such filter, or a value cannot be sent.
            """
            ...
