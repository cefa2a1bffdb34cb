"""What queries about the resource type ``stock_locations`` can say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeVar

from typing_extensions import TypedDict, Unpack

from .._runtime import AnyFilterPath, AnyFilters, FilterExpression, FilterPaths, Several, Texts
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
    "StockLocationFilters",
    "StockLocationFindBy",
    "StockLocationInclude",
    "StockLocationLabelFormatValue",
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

StockLocationLabelFormatValue: TypeAlias = Literal["PDF", "ZPL", "EPL2", "PNG"]
"""The values of `label_format`."""

_StockLocationFiltersByName = TypedDict(
    "_StockLocationFiltersByName",
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
        "code_eq": "str",
        "code_not_eq": "str",
        "code_not_eq_all": "Texts",
        "code_eq_or_null": "str",
        "code_not_eq_or_null": "str",
        "code_matches": "str",
        "code_matches_any": "Texts",
        "code_matches_all": "Texts",
        "code_does_not_match": "str",
        "code_does_not_match_any": "Texts",
        "code_does_not_match_all": "Texts",
        "code_lt": "str",
        "code_lt_any": "Texts",
        "code_lt_all": "Texts",
        "code_lteq": "str",
        "code_lteq_any": "Texts",
        "code_lteq_all": "Texts",
        "code_gt": "str",
        "code_gt_any": "Texts",
        "code_gt_all": "Texts",
        "code_gteq": "str",
        "code_gteq_any": "Texts",
        "code_gteq_all": "Texts",
        "code_present": "bool",
        "code_blank": "bool",
        "code_null": "bool",
        "code_not_null": "bool",
        "code_in": "Texts",
        "code_not_in": "Texts",
        "code_in_or_null": "Texts",
        "code_not_in_or_null": "Texts",
        "code_start": "str",
        "code_start_any": "Texts",
        "code_start_all": "Texts",
        "code_not_start": "str",
        "code_not_start_any": "Texts",
        "code_not_start_all": "Texts",
        "code_end": "str",
        "code_end_any": "Texts",
        "code_end_all": "Texts",
        "code_not_end": "str",
        "code_not_end_any": "Texts",
        "code_not_end_all": "Texts",
        "code_cont": "str",
        "code_cont_any": "Texts",
        "code_cont_all": "Texts",
        "code_not_cont": "str",
        "code_not_cont_all": "Texts",
        "label_format_eq": "StockLocationLabelFormatValue",
        "label_format_not_eq": "StockLocationLabelFormatValue",
        "label_format_not_eq_all": "Texts",
        "label_format_eq_or_null": "StockLocationLabelFormatValue",
        "label_format_not_eq_or_null": "StockLocationLabelFormatValue",
        "label_format_matches": "str",
        "label_format_matches_any": "Texts",
        "label_format_matches_all": "Texts",
        "label_format_does_not_match": "str",
        "label_format_does_not_match_any": "Texts",
        "label_format_does_not_match_all": "Texts",
        "label_format_lt": "str",
        "label_format_lt_any": "Texts",
        "label_format_lt_all": "Texts",
        "label_format_lteq": "str",
        "label_format_lteq_any": "Texts",
        "label_format_lteq_all": "Texts",
        "label_format_gt": "str",
        "label_format_gt_any": "Texts",
        "label_format_gt_all": "Texts",
        "label_format_gteq": "str",
        "label_format_gteq_any": "Texts",
        "label_format_gteq_all": "Texts",
        "label_format_present": "bool",
        "label_format_blank": "bool",
        "label_format_null": "bool",
        "label_format_not_null": "bool",
        "label_format_in": "Several[StockLocationLabelFormatValue]",
        "label_format_not_in": "Several[StockLocationLabelFormatValue]",
        "label_format_in_or_null": "Several[StockLocationLabelFormatValue]",
        "label_format_not_in_or_null": "Several[StockLocationLabelFormatValue]",
        "label_format_start": "str",
        "label_format_start_any": "Texts",
        "label_format_start_all": "Texts",
        "label_format_not_start": "str",
        "label_format_not_start_any": "Texts",
        "label_format_not_start_all": "Texts",
        "label_format_end": "str",
        "label_format_end_any": "Texts",
        "label_format_end_all": "Texts",
        "label_format_not_end": "str",
        "label_format_not_end_any": "Texts",
        "label_format_not_end_all": "Texts",
        "label_format_cont": "str",
        "label_format_cont_any": "Texts",
        "label_format_cont_all": "Texts",
        "label_format_not_cont": "str",
        "label_format_not_cont_all": "Texts",
        "suppress_etd_eq": "bool",
        "suppress_etd_not_eq": "bool",
        "suppress_etd_not_eq_all": "Several[bool]",
        "suppress_etd_eq_or_null": "bool",
        "suppress_etd_not_eq_or_null": "bool",
        "suppress_etd_present": "bool",
        "suppress_etd_blank": "bool",
        "suppress_etd_null": "bool",
        "suppress_etd_not_null": "bool",
        "suppress_etd_true": "bool",
        "suppress_etd_false": "bool",
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
        "code": "str | Sequence[str]",
        "label_format": "str | Sequence[str]",
        "suppress_etd": "str | bool | Sequence[str | bool]",
        "address_id": "str | Sequence[str]",
        "inventory_stock_locations_id": "str | Sequence[str]",
        "inventory_return_locations_id": "str | Sequence[str]",
        "stock_items_id": "str | Sequence[str]",
        "stock_transfers_id": "str | Sequence[str]",
        "stores_id": "str | Sequence[str]",
        "attachments_id": "str | Sequence[str]",
    },
    total=False,
)
"""Filters by name, of the resource's own attributes; `AnyFilters` takes those that lead through
relationships or ask several attributes.
"""

StockLocationFilters: TypeAlias = (
    "_StockLocationFiltersByName | AnyFilters | FilterExpression[_StockLocation]"
)
"""Filters by name, or an expression."""


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


class StockLocationFindBy(TypedDict, total=False):
    """What one of the resource type ``stock_locations`` is found by."""

    id: str
    """Its id."""
    reference: str
    """Your own identifier for the resource, to find it again from another system."""
    reference_origin: str
    """The system that `reference` comes from."""
    name: str
    """Name for internal use."""
    code: str
    """A short name that identifies the stock location, unique in your data."""
    label_format: StockLocationLabelFormatValue
    """File format of the shipping labels."""
    suppress_etd: bool
    """Whether customs documents stay on paper even where the carrier takes electronic ones."""
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
    label_format: _predicates.Choice[_M, StockLocationLabelFormatValue]
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
