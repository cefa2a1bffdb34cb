"""What queries about the resource type ``stock_locations`` can say."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal, TypeAlias, TypeVar

from typing_extensions import TypedDict, Unpack

from .._runtime import AnyFilterPath, FilterExpression, FilterPaths
from . import _predicates

if TYPE_CHECKING:
    from ..resources.stock_locations import StockLocation as _StockLocation
    from . import addresses as _addresses
    from . import attachments as _attachments
    from . import inventory_return_locations as _inventory_return_locations
    from . import inventory_stock_locations as _inventory_stock_locations
    from . import stock_items as _stock_items

__all__ = [
    "StockLocationField",
    "StockLocationFilter",
    "StockLocationFilterPaths",
    "StockLocationInclude",
    "StockLocationPlainFilters",
    "StockLocationSort",
]

_M = TypeVar("_M")

StockLocationInclude: TypeAlias = Literal[
    "address",
    "inventory_stock_locations",
    "inventory_return_locations",
    "stock_items",
    "stock_transfers",
    "stores",
    "attachments",
    "versions",
    "address.geocoder",
    "address.tags",
    "address.events",
    "address.versions",
    "inventory_stock_locations.stock_location",
    "inventory_stock_locations.inventory_model",
    "inventory_stock_locations.versions",
    "inventory_return_locations.stock_location",
    "inventory_return_locations.inventory_model",
    "inventory_return_locations.versions",
    "stock_items.stock_location",
    "stock_items.sku",
    "stock_items.reserved_stock",
    "stock_items.stock_reservations",
    "stock_items.attachments",
    "stock_items.versions",
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
    "stock_items.stock_location.address",
    "stock_items.stock_location.inventory_stock_locations",
    "stock_items.stock_location.inventory_return_locations",
    "stock_items.stock_location.stock_items",
    "stock_items.stock_location.stock_transfers",
    "stock_items.stock_location.stores",
    "stock_items.stock_location.attachments",
    "stock_items.stock_location.versions",
    "stock_items.attachments.attachable",
]
"""Relationships whose resources can come along."""

StockLocationSort: TypeAlias = Literal[
    "reference",
    "-reference",
    "reference_origin",
    "-reference_origin",
    "name",
    "-name",
    "code",
    "-code",
    "label_format",
    "-label_format",
    "suppress_etd",
    "-suppress_etd",
    "created_at",
    "-created_at",
    "updated_at",
    "-updated_at",
    "address.reference",
    "-address.reference",
    "address.reference_origin",
    "-address.reference_origin",
    "address.city",
    "-address.city",
    "address.state_code",
    "-address.state_code",
    "address.country_code",
    "-address.country_code",
    "address.created_at",
    "-address.created_at",
    "address.updated_at",
    "-address.updated_at",
]
"""What can be sorted by; `-` before it reverses."""

StockLocationField: TypeAlias = Literal[
    "reference",
    "reference_origin",
    "metadata",
    "name",
    "code",
    "label_format",
    "suppress_etd",
    "created_at",
    "updated_at",
    "number",
    "address",
    "inventory_stock_locations",
    "inventory_return_locations",
    "stock_items",
    "stock_transfers",
    "stores",
    "attachments",
    "versions",
    "event_stores",
]
"""Attributes and relationships that can be asked for."""


class StockLocationPlainFilters(TypedDict, total=False):
    """The plain filters of the resource type ``stock_locations``."""

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
    code: str | Sequence[str]
    """One value, or several separated by commas."""
    label_format: str | Sequence[str]
    """One value, or several separated by commas."""
    suppress_etd: str | bool | Sequence[str | bool]
    """One value, or several separated by commas."""
    address_id: str | Sequence[str]
    """One value, or several separated by commas."""
    inventory_stock_locations_id: str | Sequence[str]
    """One value, or several separated by commas."""
    inventory_return_locations_id: str | Sequence[str]
    """One value, or several separated by commas."""
    stock_items_id: str | Sequence[str]
    """One value, or several separated by commas."""
    stock_transfers_id: str | Sequence[str]
    """One value, or several separated by commas."""
    stores_id: str | Sequence[str]
    """One value, or several separated by commas."""
    attachments_id: str | Sequence[str]
    """One value, or several separated by commas."""


class StockLocationFilterPaths(FilterPaths[_M]):
    """What resources of the type ``stock_locations`` can be filtered by."""

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
    code: _predicates.Text[_M]
    """A short name that identifies the stock location, unique in your data."""
    label_format: _predicates.Text[_M]
    """File format of the shipping labels."""
    suppress_etd: _predicates.Boolean[_M]
    """Whether customs documents stay on paper even where the carrier takes electronic ones."""
    created_at: _predicates.Moment[_M]
    """When the resource was created."""
    updated_at: _predicates.Moment[_M]
    """When the resource last changed."""
    address: _addresses.AddressFilterPaths[_M]
    """Where the stock location is."""
    inventory_stock_locations: _inventory_stock_locations.InventoryStockLocationFilterPaths[_M]
    """Its places in inventory models."""
    inventory_return_locations: _inventory_return_locations.InventoryReturnLocationFilterPaths[_M]
    """Its places in inventory models as a destination of returns."""
    stock_items: _stock_items.StockItemFilterPaths[_M]
    """The stock it holds."""
    stock_transfers: AnyFilterPath
    """Transfers of stock that involve it."""
    stores: AnyFilterPath
    """Stores that it serves."""
    attachments: _attachments.AttachmentFilterPaths[_M]
    """Files attached to it."""


class StockLocationFilter(StockLocationFilterPaths["_StockLocation"]):
    """Where filters of the resource type ``stock_locations`` begin."""

    if TYPE_CHECKING:

        def __call__(self, **filters: Unpack[StockLocationPlainFilters]) -> FilterExpression[_StockLocation]:
            """Plain filters; all must hold.

            Raises:
                InvalidArgumentError: There is no such filter, or a value cannot be sent.
            """
            ...
