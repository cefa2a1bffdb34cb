"""What queries about the resource type ``inventory_models`` can say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeVar

from typing_extensions import TypedDict, Unpack

from .._runtime import AnyFilters, FilterExpression, FilterPaths, Several, Texts
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
    "InventoryModelFilters",
    "InventoryModelFindBy",
    "InventoryModelInclude",
    "InventoryModelPlainFilters",
    "InventoryModelSort",
    "InventoryModelStrategyValue",
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

InventoryModelStrategyValue: TypeAlias = Literal[
    "no_split", "split_shipments", "ship_from_primary", "ship_from_first_available_or_primary"
]
"""The values of `strategy`."""

_InventoryModelFiltersByName = TypedDict(
    "_InventoryModelFiltersByName",
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
        "name_eq": "str",
        "name_not_eq": "str",
        "name_not_eq_all": "Texts",
        "name_eq_or_null": "str",
        "name_not_eq_or_null": "str",
        "name_matches": "str",
        "name_matches_any": "Texts",
        "name_matches_all": "Texts",
        "name_does_not_match": "str",
        "name_does_not_match_any": "Texts",
        "name_does_not_match_all": "Texts",
        "name_lt": "str",
        "name_lt_any": "Texts",
        "name_lt_all": "Texts",
        "name_lteq": "str",
        "name_lteq_any": "Texts",
        "name_lteq_all": "Texts",
        "name_gt": "str",
        "name_gt_any": "Texts",
        "name_gt_all": "Texts",
        "name_gteq": "str",
        "name_gteq_any": "Texts",
        "name_gteq_all": "Texts",
        "name_present": "bool",
        "name_blank": "bool",
        "name_null": "bool",
        "name_not_null": "bool",
        "name_in": "Texts",
        "name_not_in": "Texts",
        "name_in_or_null": "Texts",
        "name_not_in_or_null": "Texts",
        "name_start": "str",
        "name_start_any": "Texts",
        "name_start_all": "Texts",
        "name_not_start": "str",
        "name_not_start_any": "Texts",
        "name_not_start_all": "Texts",
        "name_end": "str",
        "name_end_any": "Texts",
        "name_end_all": "Texts",
        "name_not_end": "str",
        "name_not_end_any": "Texts",
        "name_not_end_all": "Texts",
        "name_cont": "str",
        "name_cont_any": "Texts",
        "name_cont_all": "Texts",
        "name_not_cont": "str",
        "name_not_cont_all": "Texts",
        "strategy_eq": "InventoryModelStrategyValue",
        "strategy_not_eq": "InventoryModelStrategyValue",
        "strategy_not_eq_all": "Texts",
        "strategy_eq_or_null": "InventoryModelStrategyValue",
        "strategy_not_eq_or_null": "InventoryModelStrategyValue",
        "strategy_matches": "str",
        "strategy_matches_any": "Texts",
        "strategy_matches_all": "Texts",
        "strategy_does_not_match": "str",
        "strategy_does_not_match_any": "Texts",
        "strategy_does_not_match_all": "Texts",
        "strategy_lt": "str",
        "strategy_lt_any": "Texts",
        "strategy_lt_all": "Texts",
        "strategy_lteq": "str",
        "strategy_lteq_any": "Texts",
        "strategy_lteq_all": "Texts",
        "strategy_gt": "str",
        "strategy_gt_any": "Texts",
        "strategy_gt_all": "Texts",
        "strategy_gteq": "str",
        "strategy_gteq_any": "Texts",
        "strategy_gteq_all": "Texts",
        "strategy_present": "bool",
        "strategy_blank": "bool",
        "strategy_null": "bool",
        "strategy_not_null": "bool",
        "strategy_in": "Several[InventoryModelStrategyValue]",
        "strategy_not_in": "Several[InventoryModelStrategyValue]",
        "strategy_in_or_null": "Several[InventoryModelStrategyValue]",
        "strategy_not_in_or_null": "Several[InventoryModelStrategyValue]",
        "strategy_start": "str",
        "strategy_start_any": "Texts",
        "strategy_start_all": "Texts",
        "strategy_not_start": "str",
        "strategy_not_start_any": "Texts",
        "strategy_not_start_all": "Texts",
        "strategy_end": "str",
        "strategy_end_any": "Texts",
        "strategy_end_all": "Texts",
        "strategy_not_end": "str",
        "strategy_not_end_any": "Texts",
        "strategy_not_end_all": "Texts",
        "strategy_cont": "str",
        "strategy_cont_any": "Texts",
        "strategy_cont_all": "Texts",
        "strategy_not_cont": "str",
        "strategy_not_cont_all": "Texts",
        "stock_locations_cutoff_eq": "int",
        "stock_locations_cutoff_not_eq": "int",
        "stock_locations_cutoff_not_eq_all": "Several[int]",
        "stock_locations_cutoff_eq_or_null": "int",
        "stock_locations_cutoff_not_eq_or_null": "int",
        "stock_locations_cutoff_lt": "int",
        "stock_locations_cutoff_lt_any": "Several[int]",
        "stock_locations_cutoff_lt_all": "Several[int]",
        "stock_locations_cutoff_lteq": "int",
        "stock_locations_cutoff_lteq_any": "Several[int]",
        "stock_locations_cutoff_lteq_all": "Several[int]",
        "stock_locations_cutoff_gt": "int",
        "stock_locations_cutoff_gt_any": "Several[int]",
        "stock_locations_cutoff_gt_all": "Several[int]",
        "stock_locations_cutoff_gteq": "int",
        "stock_locations_cutoff_gteq_any": "Several[int]",
        "stock_locations_cutoff_gteq_all": "Several[int]",
        "stock_locations_cutoff_present": "bool",
        "stock_locations_cutoff_blank": "bool",
        "stock_locations_cutoff_null": "bool",
        "stock_locations_cutoff_not_null": "bool",
        "stock_locations_cutoff_in": "Several[int]",
        "stock_locations_cutoff_not_in": "Several[int]",
        "stock_locations_cutoff_in_or_null": "Several[int]",
        "stock_locations_cutoff_not_in_or_null": "Several[int]",
        "stock_reservation_cutoff_eq": "int",
        "stock_reservation_cutoff_not_eq": "int",
        "stock_reservation_cutoff_not_eq_all": "Several[int]",
        "stock_reservation_cutoff_eq_or_null": "int",
        "stock_reservation_cutoff_not_eq_or_null": "int",
        "stock_reservation_cutoff_lt": "int",
        "stock_reservation_cutoff_lt_any": "Several[int]",
        "stock_reservation_cutoff_lt_all": "Several[int]",
        "stock_reservation_cutoff_lteq": "int",
        "stock_reservation_cutoff_lteq_any": "Several[int]",
        "stock_reservation_cutoff_lteq_all": "Several[int]",
        "stock_reservation_cutoff_gt": "int",
        "stock_reservation_cutoff_gt_any": "Several[int]",
        "stock_reservation_cutoff_gt_all": "Several[int]",
        "stock_reservation_cutoff_gteq": "int",
        "stock_reservation_cutoff_gteq_any": "Several[int]",
        "stock_reservation_cutoff_gteq_all": "Several[int]",
        "stock_reservation_cutoff_present": "bool",
        "stock_reservation_cutoff_blank": "bool",
        "stock_reservation_cutoff_null": "bool",
        "stock_reservation_cutoff_not_null": "bool",
        "stock_reservation_cutoff_in": "Several[int]",
        "stock_reservation_cutoff_not_in": "Several[int]",
        "stock_reservation_cutoff_in_or_null": "Several[int]",
        "stock_reservation_cutoff_not_in_or_null": "Several[int]",
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
        "name": "str | Sequence[str]",
        "strategy": "str | Sequence[str]",
        "stock_locations_cutoff": "str | int | Sequence[str | int]",
        "stock_reservation_cutoff": "str | int | Sequence[str | int]",
        "inventory_stock_locations_id": "str | Sequence[str]",
        "inventory_return_locations_id": "str | Sequence[str]",
        "attachments_id": "str | Sequence[str]",
    },
    total=False,
)
"""Filters by name, of the resource's own attributes; `AnyFilters` takes those that lead through
relationships or ask several attributes.
"""

InventoryModelFilters: TypeAlias = (
    "_InventoryModelFiltersByName | AnyFilters | FilterExpression[_InventoryModel]"
)
"""Filters by name, or an expression."""


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


class InventoryModelFindBy(TypedDict, total=False):
    """What one of the resource type ``inventory_models`` is found by."""

    id: str
    """Its id."""
    reference: str
    """Your own identifier for the resource, to find it again from another system."""
    reference_origin: str
    """The system that `reference` comes from."""
    name: str
    """Name for internal use."""
    strategy: InventoryModelStrategyValue
    """How an order is shipped when no single stock location has all of it."""
    stock_locations_cutoff: int
    """How many stock locations, the first by priority, count when availability is computed."""
    stock_reservation_cutoff: int
    """How long a stock reservation lasts, in seconds."""
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
    strategy: _predicates.Choice[_M, InventoryModelStrategyValue]
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
