"""What queries about the resource type ``attachments`` can say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeVar

from typing_extensions import TypedDict, Unpack

from .._runtime import AnyFilters, FilterExpression, FilterPaths, Several, Texts
from . import _predicates

if TYPE_CHECKING:
    from ..resources.attachments import Attachment as _Attachment

__all__ = [
    "AttachmentField",
    "AttachmentFilter",
    "AttachmentFilterPaths",
    "AttachmentFilters",
    "AttachmentFindBy",
    "AttachmentInclude",
    "AttachmentPlainFilters",
    "AttachmentSort",
]

_M = TypeVar("_M")

AttachmentInclude: TypeAlias = Literal[
    "attachable",
    "attachable.stock_location",
    "attachable.sku",
    "attachable.reserved_stock",
    "attachable.stock_reservations",
    "attachable.attachments",
    "attachable.versions",
    "attachable.address",
    "attachable.inventory_stock_locations",
    "attachable.inventory_return_locations",
    "attachable.stock_items",
    "attachable.stock_transfers",
    "attachable.stores",
    "attachable.stock_location.address",
    "attachable.stock_location.inventory_stock_locations",
    "attachable.stock_location.inventory_return_locations",
    "attachable.stock_location.stock_items",
    "attachable.stock_location.stock_transfers",
    "attachable.stock_location.stores",
    "attachable.stock_location.attachments",
    "attachable.stock_location.versions",
    "attachable.attachments.attachable",
    "attachable.address.geocoder",
    "attachable.address.tags",
    "attachable.address.events",
    "attachable.address.versions",
    "attachable.inventory_stock_locations.stock_location",
    "attachable.inventory_stock_locations.inventory_model",
    "attachable.inventory_stock_locations.versions",
    "attachable.inventory_return_locations.stock_location",
    "attachable.inventory_return_locations.inventory_model",
    "attachable.inventory_return_locations.versions",
    "attachable.stock_items.stock_location",
    "attachable.stock_items.sku",
    "attachable.stock_items.reserved_stock",
    "attachable.stock_items.stock_reservations",
    "attachable.stock_items.attachments",
    "attachable.stock_items.versions",
]
"""Relationships whose resources can come along."""

AttachmentSort: TypeAlias = Literal[
    "reference",
    "-reference",
    "reference_origin",
    "-reference_origin",
    "name",
    "-name",
    "created_at",
    "-created_at",
    "updated_at",
    "-updated_at",
]
"""What can be sorted by; `-` before it reverses."""

AttachmentField: TypeAlias = Literal[
    "reference",
    "reference_origin",
    "metadata",
    "name",
    "description",
    "url",
    "created_at",
    "updated_at",
    "attachable",
    "event_stores",
]
"""Attributes and relationships that can be asked for."""

_AttachmentFiltersByName = TypedDict(
    "_AttachmentFiltersByName",
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
        "description_eq": "str",
        "description_not_eq": "str",
        "description_not_eq_all": "Texts",
        "description_eq_or_null": "str",
        "description_not_eq_or_null": "str",
        "description_matches": "str",
        "description_matches_any": "Texts",
        "description_matches_all": "Texts",
        "description_does_not_match": "str",
        "description_does_not_match_any": "Texts",
        "description_does_not_match_all": "Texts",
        "description_lt": "str",
        "description_lt_any": "Texts",
        "description_lt_all": "Texts",
        "description_lteq": "str",
        "description_lteq_any": "Texts",
        "description_lteq_all": "Texts",
        "description_gt": "str",
        "description_gt_any": "Texts",
        "description_gt_all": "Texts",
        "description_gteq": "str",
        "description_gteq_any": "Texts",
        "description_gteq_all": "Texts",
        "description_present": "bool",
        "description_blank": "bool",
        "description_null": "bool",
        "description_not_null": "bool",
        "description_in": "Texts",
        "description_not_in": "Texts",
        "description_in_or_null": "Texts",
        "description_not_in_or_null": "Texts",
        "description_start": "str",
        "description_start_any": "Texts",
        "description_start_all": "Texts",
        "description_not_start": "str",
        "description_not_start_any": "Texts",
        "description_not_start_all": "Texts",
        "description_end": "str",
        "description_end_any": "Texts",
        "description_end_all": "Texts",
        "description_not_end": "str",
        "description_not_end_any": "Texts",
        "description_not_end_all": "Texts",
        "description_cont": "str",
        "description_cont_any": "Texts",
        "description_cont_all": "Texts",
        "description_not_cont": "str",
        "description_not_cont_all": "Texts",
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
        "description": "str | Sequence[str]",
    },
    total=False,
)
"""Filters by name, of the resource's own attributes; `AnyFilters` takes those that lead through
relationships or ask several attributes.
"""

AttachmentFilters: TypeAlias = "_AttachmentFiltersByName | AnyFilters | FilterExpression[_Attachment]"
"""Filters by name, or an expression."""


class AttachmentPlainFilters(TypedDict, total=False):
    """The plain filters of the resource type ``attachments``."""

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
    description: str | Sequence[str]
    """One value, or several separated by commas."""


class AttachmentFindBy(TypedDict, total=False):
    """What one of the resource type ``attachments`` is found by."""

    id: str
    """Its id."""
    reference: str
    """Your own identifier for the resource, to find it again from another system."""
    reference_origin: str
    """The system that `reference` comes from."""
    name: str
    """Name for internal use."""
    description: str
    """What the file holds, for internal use."""
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


class AttachmentFilterPaths(FilterPaths[_M]):
    """What resources of the type ``attachments`` can be filtered by."""

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
    description: _predicates.Text[_M]
    """What the file holds, for internal use."""
    created_at: _predicates.Moment[_M]
    """When the resource was created."""
    updated_at: _predicates.Moment[_M]
    """When the resource last changed."""


class AttachmentFilter(AttachmentFilterPaths["_Attachment"]):
    """Where filters of the resource type ``attachments`` begin."""

    if TYPE_CHECKING:

        def __call__(self, **filters: Unpack[AttachmentPlainFilters]) -> FilterExpression[_Attachment]:
            """Plain filters; all must hold.

            Raises:
                InvalidArgumentError: There is no such filter, or a value cannot be sent.
            """
            ...
