"""What queries about the resource type ``stock_items`` can say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeVar

from typing_extensions import TypedDict, Unpack

from .._runtime import AnyFilterPath, AnyFilters, FilterExpression, FilterPaths, Several, Texts
from . import _predicates

if TYPE_CHECKING:
    from ..resources.stock_items import StockItem as _StockItem
    from . import attachments as _attachments
    from . import stock_locations as _stock_locations

__all__ = [
    "StockItemField",
    "StockItemFilter",
    "StockItemFilterPaths",
    "StockItemFilters",
    "StockItemFindBy",
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
    "attachments.attachable.stock_location",
    "attachments.attachable.sku",
    "attachments.attachable.reserved_stock",
    "attachments.attachable.stock_reservations",
    "attachments.attachable.attachments",
    "attachments.attachable.versions",
    "attachments.attachable.address",
    "attachments.attachable.inventory_stock_locations",
    "attachments.attachable.inventory_return_locations",
    "attachments.attachable.stock_items",
    "attachments.attachable.stock_transfers",
    "attachments.attachable.stores",
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

_StockItemFiltersByName = TypedDict(
    "_StockItemFiltersByName",
    {
        "id_eq": "str",
        "id_not_eq": "str",
        "id_not_eq_all": "Texts",
        "id_eq_or_null": "str",
        "id_not_eq_or_null": "str",
        "id_matches": "str",
        "id_matches_any": "Texts",
        "id_matches_all": "Texts",
        "id_does_not_match": "str",
        "id_does_not_match_any": "Texts",
        "id_does_not_match_all": "Texts",
        "id_lt": "str",
        "id_lt_any": "Texts",
        "id_lt_all": "Texts",
        "id_lteq": "str",
        "id_lteq_any": "Texts",
        "id_lteq_all": "Texts",
        "id_gt": "str",
        "id_gt_any": "Texts",
        "id_gt_all": "Texts",
        "id_gteq": "str",
        "id_gteq_any": "Texts",
        "id_gteq_all": "Texts",
        "id_present": "bool",
        "id_blank": "bool",
        "id_null": "bool",
        "id_not_null": "bool",
        "id_in": "Texts",
        "id_not_in": "Texts",
        "id_in_or_null": "Texts",
        "id_not_in_or_null": "Texts",
        "id_start": "str",
        "id_start_any": "Texts",
        "id_start_all": "Texts",
        "id_not_start": "str",
        "id_not_start_any": "Texts",
        "id_not_start_all": "Texts",
        "id_end": "str",
        "id_end_any": "Texts",
        "id_end_all": "Texts",
        "id_not_end": "str",
        "id_not_end_any": "Texts",
        "id_not_end_all": "Texts",
        "id_cont": "str",
        "id_cont_any": "Texts",
        "id_cont_all": "Texts",
        "id_not_cont": "str",
        "id_not_cont_all": "Texts",
        "reference_eq": "str",
        "reference_not_eq": "str",
        "reference_not_eq_all": "Texts",
        "reference_eq_or_null": "str",
        "reference_not_eq_or_null": "str",
        "reference_matches": "str",
        "reference_matches_any": "Texts",
        "reference_matches_all": "Texts",
        "reference_does_not_match": "str",
        "reference_does_not_match_any": "Texts",
        "reference_does_not_match_all": "Texts",
        "reference_lt": "str",
        "reference_lt_any": "Texts",
        "reference_lt_all": "Texts",
        "reference_lteq": "str",
        "reference_lteq_any": "Texts",
        "reference_lteq_all": "Texts",
        "reference_gt": "str",
        "reference_gt_any": "Texts",
        "reference_gt_all": "Texts",
        "reference_gteq": "str",
        "reference_gteq_any": "Texts",
        "reference_gteq_all": "Texts",
        "reference_present": "bool",
        "reference_blank": "bool",
        "reference_null": "bool",
        "reference_not_null": "bool",
        "reference_in": "Texts",
        "reference_not_in": "Texts",
        "reference_in_or_null": "Texts",
        "reference_not_in_or_null": "Texts",
        "reference_start": "str",
        "reference_start_any": "Texts",
        "reference_start_all": "Texts",
        "reference_not_start": "str",
        "reference_not_start_any": "Texts",
        "reference_not_start_all": "Texts",
        "reference_end": "str",
        "reference_end_any": "Texts",
        "reference_end_all": "Texts",
        "reference_not_end": "str",
        "reference_not_end_any": "Texts",
        "reference_not_end_all": "Texts",
        "reference_cont": "str",
        "reference_cont_any": "Texts",
        "reference_cont_all": "Texts",
        "reference_not_cont": "str",
        "reference_not_cont_all": "Texts",
        "reference_origin_eq": "str",
        "reference_origin_not_eq": "str",
        "reference_origin_not_eq_all": "Texts",
        "reference_origin_eq_or_null": "str",
        "reference_origin_not_eq_or_null": "str",
        "reference_origin_matches": "str",
        "reference_origin_matches_any": "Texts",
        "reference_origin_matches_all": "Texts",
        "reference_origin_does_not_match": "str",
        "reference_origin_does_not_match_any": "Texts",
        "reference_origin_does_not_match_all": "Texts",
        "reference_origin_lt": "str",
        "reference_origin_lt_any": "Texts",
        "reference_origin_lt_all": "Texts",
        "reference_origin_lteq": "str",
        "reference_origin_lteq_any": "Texts",
        "reference_origin_lteq_all": "Texts",
        "reference_origin_gt": "str",
        "reference_origin_gt_any": "Texts",
        "reference_origin_gt_all": "Texts",
        "reference_origin_gteq": "str",
        "reference_origin_gteq_any": "Texts",
        "reference_origin_gteq_all": "Texts",
        "reference_origin_present": "bool",
        "reference_origin_blank": "bool",
        "reference_origin_null": "bool",
        "reference_origin_not_null": "bool",
        "reference_origin_in": "Texts",
        "reference_origin_not_in": "Texts",
        "reference_origin_in_or_null": "Texts",
        "reference_origin_not_in_or_null": "Texts",
        "reference_origin_start": "str",
        "reference_origin_start_any": "Texts",
        "reference_origin_start_all": "Texts",
        "reference_origin_not_start": "str",
        "reference_origin_not_start_any": "Texts",
        "reference_origin_not_start_all": "Texts",
        "reference_origin_end": "str",
        "reference_origin_end_any": "Texts",
        "reference_origin_end_all": "Texts",
        "reference_origin_not_end": "str",
        "reference_origin_not_end_any": "Texts",
        "reference_origin_not_end_all": "Texts",
        "reference_origin_cont": "str",
        "reference_origin_cont_any": "Texts",
        "reference_origin_cont_all": "Texts",
        "reference_origin_not_cont": "str",
        "reference_origin_not_cont_all": "Texts",
        "metadata_present": "bool",
        "metadata_blank": "bool",
        "metadata_null": "bool",
        "metadata_not_null": "bool",
        "metadata_jcont": "Mapping[str, Any] | Sequence[Any]",
        "quantity_eq": "int",
        "quantity_not_eq": "int",
        "quantity_not_eq_all": "Several[int]",
        "quantity_eq_or_null": "int",
        "quantity_not_eq_or_null": "int",
        "quantity_lt": "int",
        "quantity_lt_any": "Several[int]",
        "quantity_lt_all": "Several[int]",
        "quantity_lteq": "int",
        "quantity_lteq_any": "Several[int]",
        "quantity_lteq_all": "Several[int]",
        "quantity_gt": "int",
        "quantity_gt_any": "Several[int]",
        "quantity_gt_all": "Several[int]",
        "quantity_gteq": "int",
        "quantity_gteq_any": "Several[int]",
        "quantity_gteq_all": "Several[int]",
        "quantity_present": "bool",
        "quantity_blank": "bool",
        "quantity_null": "bool",
        "quantity_not_null": "bool",
        "quantity_in": "Several[int]",
        "quantity_not_in": "Several[int]",
        "quantity_in_or_null": "Several[int]",
        "quantity_not_in_or_null": "Several[int]",
        "created_at_eq": "datetime | date",
        "created_at_not_eq": "datetime | date",
        "created_at_not_eq_all": "Several[datetime | date]",
        "created_at_eq_or_null": "datetime | date",
        "created_at_not_eq_or_null": "datetime | date",
        "created_at_lt": "datetime | date",
        "created_at_lt_any": "Several[datetime | date]",
        "created_at_lt_all": "Several[datetime | date]",
        "created_at_lteq": "datetime | date",
        "created_at_lteq_any": "Several[datetime | date]",
        "created_at_lteq_all": "Several[datetime | date]",
        "created_at_gt": "datetime | date",
        "created_at_gt_any": "Several[datetime | date]",
        "created_at_gt_all": "Several[datetime | date]",
        "created_at_gteq": "datetime | date",
        "created_at_gteq_any": "Several[datetime | date]",
        "created_at_gteq_all": "Several[datetime | date]",
        "created_at_present": "bool",
        "created_at_blank": "bool",
        "created_at_null": "bool",
        "created_at_not_null": "bool",
        "created_at_in": "Several[datetime | date]",
        "created_at_not_in": "Several[datetime | date]",
        "created_at_in_or_null": "Several[datetime | date]",
        "created_at_not_in_or_null": "Several[datetime | date]",
        "updated_at_eq": "datetime | date",
        "updated_at_not_eq": "datetime | date",
        "updated_at_not_eq_all": "Several[datetime | date]",
        "updated_at_eq_or_null": "datetime | date",
        "updated_at_not_eq_or_null": "datetime | date",
        "updated_at_lt": "datetime | date",
        "updated_at_lt_any": "Several[datetime | date]",
        "updated_at_lt_all": "Several[datetime | date]",
        "updated_at_lteq": "datetime | date",
        "updated_at_lteq_any": "Several[datetime | date]",
        "updated_at_lteq_all": "Several[datetime | date]",
        "updated_at_gt": "datetime | date",
        "updated_at_gt_any": "Several[datetime | date]",
        "updated_at_gt_all": "Several[datetime | date]",
        "updated_at_gteq": "datetime | date",
        "updated_at_gteq_any": "Several[datetime | date]",
        "updated_at_gteq_all": "Several[datetime | date]",
        "updated_at_present": "bool",
        "updated_at_blank": "bool",
        "updated_at_null": "bool",
        "updated_at_not_null": "bool",
        "updated_at_in": "Several[datetime | date]",
        "updated_at_not_in": "Several[datetime | date]",
        "updated_at_in_or_null": "Several[datetime | date]",
        "updated_at_not_in_or_null": "Several[datetime | date]",
        "id": "str | Sequence[str]",
        "ids": "str | Sequence[str]",
        "created_at": "str | datetime | date | Sequence[str | datetime | date]",
        "created_at_from": "datetime | Sequence[datetime]",
        "created_at_to": "datetime | Sequence[datetime]",
        "updated_at": "str | datetime | date | Sequence[str | datetime | date]",
        "updated_at_from": "datetime | Sequence[datetime]",
        "updated_at_to": "datetime | Sequence[datetime]",
        "reference": "str | Sequence[str]",
        "reference_origin": "str | Sequence[str]",
        "metadata": "str | Sequence[str]",
        "quantity": "str | int | Sequence[str | int]",
        "stock_location_id": "str | Sequence[str]",
        "sku_id": "str | Sequence[str]",
        "reserved_stock_id": "str | Sequence[str]",
        "stock_reservations_id": "str | Sequence[str]",
        "attachments_id": "str | Sequence[str]",
        "sku_codes": "str | Sequence[str]",
        "sku_ids": "str | Sequence[str]",
    },
    total=False,
)
"""Filters by name, of the resource's own attributes; `AnyFilters` takes those that lead through
relationships or ask several attributes.
"""

StockItemFilters: TypeAlias = "_StockItemFiltersByName | AnyFilters | FilterExpression[_StockItem]"
"""Filters by name, or an expression."""


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


class StockItemFindBy(TypedDict, total=False):
    """What one of the resource type ``stock_items`` is found by."""

    id: str
    """Its id."""
    reference: str
    """Your own identifier for the resource, to find it again from another system."""
    reference_origin: str
    """The system that `reference` comes from."""
    quantity: int
    """Units at hand."""
    created_at: datetime | date
    """When the resource was created."""
    updated_at: datetime | date
    """When the resource last changed."""
    ids: str | Sequence[str]
    """One value, or several separated by commas."""
    created_at_from: datetime | Sequence[datetime]
    """The first or the last moment that matches."""
    created_at_to: datetime | Sequence[datetime]
    """The first or the last moment that matches."""
    updated_at_from: datetime | Sequence[datetime]
    """The first or the last moment that matches."""
    updated_at_to: datetime | Sequence[datetime]
    """The first or the last moment that matches."""
    metadata: str | Sequence[str]
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
