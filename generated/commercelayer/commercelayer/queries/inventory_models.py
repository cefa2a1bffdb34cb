"""What queries about the resource type ``inventory_models`` can say."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal, TypeAlias, TypeVar

from typing_extensions import TypedDict, Unpack

from .._runtime import FilterExpression, FilterPaths
from . import _predicates

if TYPE_CHECKING:
    from ..resources.inventory_models import InventoryModel as _InventoryModel
    from . import attachments as _attachments
    from . import inventory_return_locations as _inventory_return_locations
    from . import inventory_stock_locations as _inventory_stock_locations

__all__ = [
    "InventoryModelField",
    "InventoryModelFilter",
    "InventoryModelFilterPaths",
    "InventoryModelInclude",
    "InventoryModelPlainFilters",
    "InventoryModelSort",
]

_M = TypeVar("_M")

InventoryModelInclude: TypeAlias = Literal[
    "inventory_stock_locations",
    "inventory_return_locations",
    "attachments",
    "versions",
    "inventory_stock_locations.stock_location",
    "inventory_stock_locations.inventory_model",
    "inventory_stock_locations.versions",
    "inventory_return_locations.stock_location",
    "inventory_return_locations.inventory_model",
    "inventory_return_locations.versions",
    "attachments.attachable",
    "inventory_stock_locations.stock_location.address",
    "inventory_stock_locations.stock_location.inventory_stock_locations",
    "inventory_stock_locations.stock_location.inventory_return_locations",
    "inventory_stock_locations.stock_location.stock_items",
    "inventory_stock_locations.stock_location.stock_transfers",
    "inventory_stock_locations.stock_location.stores",
    "inventory_stock_locations.stock_location.attachments",
    "inventory_stock_locations.stock_location.versions",
    "inventory_stock_locations.inventory_model.inventory_stock_locations",
    "inventory_stock_locations.inventory_model.inventory_return_locations",
    "inventory_stock_locations.inventory_model.attachments",
    "inventory_stock_locations.inventory_model.versions",
    "inventory_return_locations.stock_location.address",
    "inventory_return_locations.stock_location.inventory_stock_locations",
    "inventory_return_locations.stock_location.inventory_return_locations",
    "inventory_return_locations.stock_location.stock_items",
    "inventory_return_locations.stock_location.stock_transfers",
    "inventory_return_locations.stock_location.stores",
    "inventory_return_locations.stock_location.attachments",
    "inventory_return_locations.stock_location.versions",
    "inventory_return_locations.inventory_model.inventory_stock_locations",
    "inventory_return_locations.inventory_model.inventory_return_locations",
    "inventory_return_locations.inventory_model.attachments",
    "inventory_return_locations.inventory_model.versions",
]
"""Relationships whose resources can come along."""

InventoryModelSort: TypeAlias = Literal[
    "reference",
    "-reference",
    "reference_origin",
    "-reference_origin",
    "name",
    "-name",
    "strategy",
    "-strategy",
    "stock_locations_cutoff",
    "-stock_locations_cutoff",
    "stock_reservation_cutoff",
    "-stock_reservation_cutoff",
    "created_at",
    "-created_at",
    "updated_at",
    "-updated_at",
]
"""What can be sorted by; `-` before it reverses."""

InventoryModelField: TypeAlias = Literal[
    "reference",
    "reference_origin",
    "metadata",
    "name",
    "strategy",
    "stock_locations_cutoff",
    "stock_reservation_cutoff",
    "put_stock_transfers_on_hold",
    "manual_stock_decrement",
    "created_at",
    "updated_at",
    "inventory_stock_locations",
    "inventory_return_locations",
    "attachments",
    "versions",
    "event_stores",
]
"""Attributes and relationships that can be asked for."""


class InventoryModelPlainFilters(TypedDict, total=False):
    """The plain filters of the resource type ``inventory_models``."""

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
    name: str | Sequence[str]
    """One value, or several separated by commas."""
    strategy: str | Sequence[str]
    """One value, or several separated by commas."""
    stock_locations_cutoff: str | int | Sequence[str | int]
    """One value, or several separated by commas."""
    stock_reservation_cutoff: str | int | Sequence[str | int]
    """One value, or several separated by commas."""
    inventory_stock_locations_id: str | Sequence[str]
    """One value, or several separated by commas."""
    inventory_return_locations_id: str | Sequence[str]
    """One value, or several separated by commas."""
    attachments_id: str | Sequence[str]
    """One value, or several separated by commas."""


class InventoryModelFilterPaths(FilterPaths[_M]):
    """What resources of the type ``inventory_models`` can be filtered by."""

    id: _predicates.Text[_M]
    """Its id."""
    reference: _predicates.Text[_M]
    """Your own identifier for the resource, to find it again from another system."""
    reference_origin: _predicates.Text[_M]
    """The system that `reference` comes from."""
    metadata: _predicates.Object[_M]
    """Free-form data of your own, kept with the resource."""
    name: _predicates.Text[_M]
    """Name for internal use."""
    strategy: _predicates.Text[_M]
    """How an order is shipped when no single stock location has all of it."""
    stock_locations_cutoff: _predicates.Integer[_M]
    """How many stock locations, the first by priority, count when availability is computed."""
    stock_reservation_cutoff: _predicates.Integer[_M]
    """How long a stock reservation lasts, in seconds."""
    created_at: _predicates.Moment[_M]
    """When the resource was created."""
    updated_at: _predicates.Moment[_M]
    """When the resource last changed."""
    inventory_stock_locations: _inventory_stock_locations.InventoryStockLocationFilterPaths[_M]
    """The stock locations of the model, each with its priority."""
    inventory_return_locations: _inventory_return_locations.InventoryReturnLocationFilterPaths[_M]
    """The stock locations that take returns, each with its priority."""
    attachments: _attachments.AttachmentFilterPaths[_M]
    """Files attached to it."""


class InventoryModelFilter(InventoryModelFilterPaths["_InventoryModel"]):
    """Where filters of the resource type ``inventory_models`` begin."""

    if TYPE_CHECKING:

        def __call__(
            self, **filters: Unpack[InventoryModelPlainFilters]
        ) -> FilterExpression[_InventoryModel]:
            """Plain filters; all must hold.

            Raises:
                InvalidArgumentError: There is no such filter, or a value cannot be sent.
            """
            ...
