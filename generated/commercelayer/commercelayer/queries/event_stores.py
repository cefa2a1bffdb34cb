"""What queries about the resource type ``event_stores`` can say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, TypeVar

from .._runtime import FilterExpression, FilterPaths, FilterValue
from . import _predicates

if TYPE_CHECKING:
    from ..resources.event_stores import EventStore as _EventStore

__all__ = [
    "EventStoreField",
    "EventStoreFilter",
    "EventStoreFilterPaths",
    "EventStoreSort",
]

_M = TypeVar("_M")

EventStoreSort: TypeAlias = Literal[
    "reference",
    "-reference",
    "reference_origin",
    "-reference_origin",
    "created_at",
    "-created_at",
    "updated_at",
    "-updated_at",
]
"""What can be sorted by; `-` before it reverses."""

EventStoreField: TypeAlias = Literal[
    "reference",
    "reference_origin",
    "metadata",
    "created_at",
    "updated_at",
    "resource_type",
    "resource_id",
    "event",
    "payload",
    "who",
]
"""Attributes and relationships that can be asked for."""


class EventStoreFilterPaths(FilterPaths[_M]):
    """What resources of the type ``event_stores`` can be filtered by."""

    id: _predicates.Text[_M]
    """Its id."""
    reference: _predicates.Text[_M]
    """Your own identifier for the resource, to find it again from another system."""
    reference_origin: _predicates.Text[_M]
    """The system that `reference` comes from."""
    metadata: _predicates.Object[_M]
    """Free-form data of your own, kept with the resource."""
    created_at: _predicates.Moment[_M]
    """When the resource was created."""
    updated_at: _predicates.Moment[_M]
    """When the resource last changed."""


class EventStoreFilter(EventStoreFilterPaths["_EventStore"]):
    """Where filters of the resource type ``event_stores`` begin."""

    if TYPE_CHECKING:

        def __call__(self, **filters: FilterValue) -> FilterExpression[_EventStore]:
            """Plain filters; all must hold.

            Raises:
                InvalidArgumentError: There is no such filter, or a value cannot be sent.
            """
            ...
