"""What queries about the resource type ``inventory_return_locations`` can say."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal, TypeAlias, TypeVar

from typing_extensions import TypedDict, Unpack

from .._runtime import FilterExpression, FilterPaths
from . import _predicates

if TYPE_CHECKING:
    from ..resources.inventory_return_locations import InventoryReturnLocation as _InventoryReturnLocation
    from . import inventory_models as _inventory_models
    from . import stock_locations as _stock_locations

__all__ = [
    "InventoryReturnLocationField",
    "InventoryReturnLocationFilter",
    "InventoryReturnLocationFilterPaths",
    "InventoryReturnLocationInclude",
    "InventoryReturnLocationPlainFilters",
    "InventoryReturnLocationSort",
]

_M = TypeVar("_M")

InventoryReturnLocationInclude: TypeAlias = Literal[
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

InventoryReturnLocationSort: TypeAlias = Literal[
    "reference",
    "-reference",
    "reference_origin",
    "-reference_origin",
    "priority",
    "-priority",
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

InventoryReturnLocationField: TypeAlias = Literal[
    "reference",
    "reference_origin",
    "metadata",
    "priority",
    "created_at",
    "updated_at",
    "stock_location",
    "inventory_model",
    "versions",
    "event_stores",
]
"""Attributes and relationships that can be asked for."""


class InventoryReturnLocationPlainFilters(TypedDict, total=False):
    """The plain filters of the resource type ``inventory_return_locations``."""

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
    stock_location_id: str | Sequence[str]
    """One value, or several separated by commas."""
    inventory_model_id: str | Sequence[str]
    """One value, or several separated by commas."""


class InventoryReturnLocationFilterPaths(FilterPaths[_M]):
    """What resources of the type ``inventory_return_locations`` can be filtered by."""

    id: _predicates.Text[_M]
    """Its id."""
    reference: _predicates.Text[_M]
    """Your own identifier for the resource, to find it again from another system."""
    reference_origin: _predicates.Text[_M]
    """The system that `reference` comes from."""
    metadata: _predicates.Object[_M]
    """Free-form data of your own, kept with the resource."""
    priority: _predicates.Integer[_M]
    """Rank of the return location within the inventory model; the lowest comes first."""
    created_at: _predicates.Moment[_M]
    """When the resource was created."""
    updated_at: _predicates.Moment[_M]
    """When the resource last changed."""
    stock_location: _stock_locations.StockLocationFilterPaths[_M]
    """The stock location that takes returns."""
    inventory_model: _inventory_models.InventoryModelFilterPaths[_M]
    """The inventory model it takes them for."""


class InventoryReturnLocationFilter(InventoryReturnLocationFilterPaths["_InventoryReturnLocation"]):
    """Where filters of the resource type ``inventory_return_locations`` begin."""

    if TYPE_CHECKING:

        def __call__(
            self, **filters: Unpack[InventoryReturnLocationPlainFilters]
        ) -> FilterExpression[_InventoryReturnLocation]:
            """Plain filters; all must hold.

            Raises:
                InvalidArgumentError: There is no such filter, or a value cannot be sent.
            """
            ...
