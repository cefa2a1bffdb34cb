"""What queries about the resource type ``attachments`` can say."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal, TypeAlias, TypeVar

from typing_extensions import TypedDict, Unpack

from .._runtime import FilterExpression, FilterPaths
from . import _predicates

if TYPE_CHECKING:
    from ..resources.attachments import Attachment as _Attachment

__all__ = [
    "AttachmentField",
    "AttachmentFilter",
    "AttachmentFilterPaths",
    "AttachmentInclude",
    "AttachmentPlainFilters",
    "AttachmentSort",
]

_M = TypeVar("_M")

AttachmentInclude: TypeAlias = Literal["attachable"]
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
