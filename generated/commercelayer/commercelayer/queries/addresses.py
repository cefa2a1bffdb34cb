"""What queries about the resource type ``addresses`` can say."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Literal, TypeAlias, TypeVar

from typing_extensions import TypedDict, Unpack

from .._runtime import AnyFilterPath, FilterExpression, FilterPaths
from . import _predicates

if TYPE_CHECKING:
    from ..resources.addresses import Address as _Address

__all__ = [
    "AddressField",
    "AddressFilter",
    "AddressFilterPaths",
    "AddressInclude",
    "AddressPlainFilters",
    "AddressSort",
]

_M = TypeVar("_M")

AddressInclude: TypeAlias = Literal["geocoder", "tags", "events", "versions"]
"""Relationships whose resources can come along."""

AddressSort: TypeAlias = Literal[
    "reference",
    "-reference",
    "reference_origin",
    "-reference_origin",
    "city",
    "-city",
    "state_code",
    "-state_code",
    "country_code",
    "-country_code",
    "created_at",
    "-created_at",
    "updated_at",
    "-updated_at",
]
"""What can be sorted by; `-` before it reverses."""

AddressField: TypeAlias = Literal[
    "reference",
    "reference_origin",
    "metadata",
    "business",
    "first_name",
    "last_name",
    "company",
    "line_1",
    "line_2",
    "city",
    "zip_code",
    "state_code",
    "country_code",
    "phone",
    "email",
    "notes",
    "lat",
    "lng",
    "billing_info",
    "created_at",
    "updated_at",
    "full_name",
    "full_address",
    "name",
    "is_localized",
    "is_geocoded",
    "provider_name",
    "map_url",
    "static_map_url",
    "geocoder",
    "tags",
    "events",
    "versions",
    "event_stores",
]
"""Attributes and relationships that can be asked for."""


class AddressPlainFilters(TypedDict, total=False):
    """The plain filters of the resource type ``addresses``."""

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
    business: str | bool | Sequence[str | bool]
    """One value, or several separated by commas."""
    first_name: str | Sequence[str]
    """One value, or several separated by commas."""
    last_name: str | Sequence[str]
    """One value, or several separated by commas."""
    company: str | Sequence[str]
    """One value, or several separated by commas."""
    line_1: str | Sequence[str]
    """One value, or several separated by commas."""
    line_2: str | Sequence[str]
    """One value, or several separated by commas."""
    city: str | Sequence[str]
    """One value, or several separated by commas."""
    zip_code: str | Sequence[str]
    """One value, or several separated by commas."""
    state_code: str | Sequence[str]
    """One value, or several separated by commas."""
    country_code: str | Sequence[str]
    """One value, or several separated by commas."""
    phone: str | Sequence[str]
    """One value, or several separated by commas."""
    email: str | Sequence[str]
    """One value, or several separated by commas."""
    notes: str | Sequence[str]
    """One value, or several separated by commas."""
    lat: str | float | Decimal | Sequence[str | float | Decimal]
    """One value, or several separated by commas."""
    lng: str | float | Decimal | Sequence[str | float | Decimal]
    """One value, or several separated by commas."""
    billing_info: str | Sequence[str]
    """One value, or several separated by commas."""
    events_id: str | Sequence[str]
    """One value, or several separated by commas."""
    tags_id: str | Sequence[str]
    """One value, or several separated by commas."""


class AddressFilterPaths(FilterPaths[_M]):
    """What resources of the type ``addresses`` can be filtered by."""

    id: _predicates.Text[_M]
    """Its id."""
    reference: _predicates.Text[_M]
    """Your own identifier for the resource, to find it again from another system."""
    reference_origin: _predicates.Text[_M]
    """The system that `reference` comes from."""
    metadata: _predicates.Object[_M]
    """Free-form data of your own, kept with the resource."""
    business: _predicates.Boolean[_M]
    """Whether this is the address of a company rather than of a person."""
    first_name: _predicates.Text[_M]
    """Given name."""
    last_name: _predicates.Text[_M]
    """Family name."""
    company: _predicates.Text[_M]
    """Name of the company."""
    line_1: _predicates.Text[_M]
    """Street and number."""
    line_2: _predicates.Text[_M]
    """More of the street address, such as a floor."""
    city: _predicates.Text[_M]
    """City or town."""
    zip_code: _predicates.Text[_M]
    """Postal code."""
    state_code: _predicates.Text[_M]
    """Code of the state, province or region."""
    country_code: _predicates.Text[_M]
    """Two letters of ISO 3166-1."""
    phone: _predicates.Text[_M]
    """Phone number."""
    email: _predicates.Text[_M]
    """Email address."""
    notes: _predicates.Text[_M]
    """Remarks, for the courier say."""
    lat: _predicates.Number[_M]
    """Latitude in degrees."""
    lng: _predicates.Number[_M]
    """Longitude in degrees."""
    billing_info: _predicates.Text[_M]
    """What an invoice must show, such as a tax number."""
    created_at: _predicates.Moment[_M]
    """When the resource was created."""
    updated_at: _predicates.Moment[_M]
    """When the resource last changed."""
    tags: AnyFilterPath
    """Tags of the address."""
    events: AnyFilterPath
    """What happened to the address."""


class AddressFilter(AddressFilterPaths["_Address"]):
    """Where filters of the resource type ``addresses`` begin."""

    if TYPE_CHECKING:

        def __call__(self, **filters: Unpack[AddressPlainFilters]) -> FilterExpression[_Address]:
            """Plain filters; all must hold.

            Raises:
                InvalidArgumentError: There is no such filter, or a value cannot be sent.
            """
            ...
