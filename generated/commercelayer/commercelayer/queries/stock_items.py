"""What queries about the resource type ``stock_items`` can say."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal, TypeAlias, TypeVar

from typing_extensions import TypedDict, Unpack

from .._runtime import AnyFilterPath, FilterExpression, FilterPaths
from . import _predicates

if TYPE_CHECKING:
    from ..resources.stock_items import StockItem as _StockItem
    from . import attachments as _attachments
    from . import stock_locations as _stock_locations

__all__ = [
    "StockItemField",
    "StockItemFilter",
    "StockItemFilterPaths",
    "StockItemInclude",
    "StockItemPlainFilters",
    "StockItemSort",
]

_M = TypeVar("_M")

StockItemInclude: TypeAlias = Literal[
    "stock_location",
    "sku",
    "reserved_stock",
    "stock_reservations",
    "attachments",
    "versions",
    "stock_location.address",
    "stock_location.inventory_stock_locations",
    "stock_location.inventory_return_locations",
    "stock_location.stock_items",
    "stock_location.stock_transfers",
    "stock_location.stores",
    "stock_location.attachments",
    "stock_location.versions",
    "attachments.attachable",
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
]
"""Relationships whose resources can come along."""

StockItemSort: TypeAlias = Literal[
    "reference",
    "-reference",
    "reference_origin",
    "-reference_origin",
    "quantity",
    "-quantity",
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
]
"""What can be sorted by; `-` before it reverses."""

StockItemField: TypeAlias = Literal[
    "reference",
    "reference_origin",
    "metadata",
    "sku_code",
    "quantity",
    "created_at",
    "updated_at",
    "stock_location",
    "sku",
    "reserved_stock",
    "stock_reservations",
    "attachments",
    "versions",
    "event_stores",
]
"""Attributes and relationships that can be asked for."""


class StockItemPlainFilters(TypedDict, total=False):
    """The plain filters of the resource type ``stock_items``."""

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
    quantity: str | int | Sequence[str | int]
    """One value, or several separated by commas."""
    stock_location_id: str | Sequence[str]
    """One value, or several separated by commas."""
    sku_id: str | Sequence[str]
    """One value, or several separated by commas."""
    reserved_stock_id: str | Sequence[str]
    """One value, or several separated by commas."""
    stock_reservations_id: str | Sequence[str]
    """One value, or several separated by commas."""
    attachments_id: str | Sequence[str]
    """One value, or several separated by commas."""
    sku_codes: str | Sequence[str]
    """One value, or several separated by commas."""
    sku_ids: str | Sequence[str]
    """One value, or several separated by commas."""


class StockItemFilterPaths(FilterPaths[_M]):
    """What resources of the type ``stock_items`` can be filtered by."""

    id: _predicates.Text[_M]
    """Its id."""
    reference: _predicates.Text[_M]
    """Your own identifier for the resource, to find it again from another system."""
    reference_origin: _predicates.Text[_M]
    """The system that `reference` comes from."""
    metadata: _predicates.Object[_M]
    """Free-form data of your own, kept with the resource."""
    quantity: _predicates.Integer[_M]
    """Units at hand."""
    created_at: _predicates.Moment[_M]
    """When the resource was created."""
    updated_at: _predicates.Moment[_M]
    """When the resource last changed."""
    stock_location: _stock_locations.StockLocationFilterPaths[_M]
    """Where the stock lies."""
    sku: AnyFilterPath
    """What is in stock."""
    reserved_stock: AnyFilterPath
    """How much of the stock is reserved."""
    stock_reservations: AnyFilterPath
    """The reservations, one by one."""
    attachments: _attachments.AttachmentFilterPaths[_M]
    """Files attached to it."""


class StockItemFilter(StockItemFilterPaths["_StockItem"]):
    """Where filters of the resource type ``stock_items`` begin."""

    if TYPE_CHECKING:

        def __call__(self, **filters: Unpack[StockItemPlainFilters]) -> FilterExpression[_StockItem]:
            """Plain filters; all must hold.

            Raises:
                InvalidArgumentError: There is no such filter, or a value cannot be sent.
            """
            ...
