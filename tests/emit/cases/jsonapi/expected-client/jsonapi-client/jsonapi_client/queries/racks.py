"""What queries about the resource type ``racks`` can say."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal, TypeAlias, TypeVar

from typing_extensions import TypedDict, Unpack

from .._runtime import AnyFilters, FilterExpression, FilterPaths, FilterValue

if TYPE_CHECKING:
    from ..resources.racks import Rack as _Rack

__all__ = [
    "RackBuiltAtMembers",
    "RackField",
    "RackFilter",
    "RackFilterPaths",
    "RackFilters",
    "RackFindBy",
    "RackInclude",
    "RackPlainFilters",
    "RackSort",
]

_M = TypeVar("_M")

RackInclude: TypeAlias = Literal[
    "depot",
    "neighbours",
    "owner",
    "neighbours.depot",
    "neighbours.neighbours",
    "neighbours.owner",
    "neighbours.neighbours.depot",
    "neighbours.neighbours.neighbours",
    "neighbours.neighbours.owner",
]
"""Relationships whose resources can come along."""

RackSort: TypeAlias = Literal[
    "label-text",
    "-label-text",
    "kind",
    "-kind",
    "tags",
    "-tags",
    "size",
    "-size",
    "row",
    "-row",
    "opened_at",
    "-opened_at",
    "inspected_on",
    "-inspected_on",
    "metadata",
    "-metadata",
]
"""What can be sorted by; `-` before it reverses."""

RackField: TypeAlias = Literal[
    "label-text",
    "kind",
    "tags",
    "size",
    "row",
    "opened_at",
    "inspected_on",
    "metadata",
    "depot",
    "neighbours",
    "owner",
]
"""Attributes and relationships that can be asked for."""

RackBuiltAtMembers = TypedDict(
    "RackBuiltAtMembers",
    {
        "gte": "datetime | date",
        "state": "Literal['planned', 'done']",
        "floors": "int | Sequence[int]",
        "other": "FilterValue",
    },
    total=False,
)
"""The members of the filter `builtAt`."""

_RackFiltersByName = TypedDict(
    "_RackFiltersByName",
    {"row": "int | Sequence[int]", "built_at": "RackBuiltAtMembers", "builtAt": "RackBuiltAtMembers"},
    total=False,
)
"""Filters by name, of the resource's own attributes; `AnyFilters` takes those that lead through
relationships or ask several attributes.
"""

RackFilters: TypeAlias = "_RackFiltersByName | AnyFilters | FilterExpression[_Rack]"
"""Filters by name, or an expression."""


class RackPlainFilters(TypedDict, total=False):
    """The plain filters of the resource type ``racks``."""

    row: int | Sequence[int]
    built_at: RackBuiltAtMembers


class RackFindBy(TypedDict, total=False):
    """What one of the resource type ``racks`` is found by."""

    row: int | Sequence[int]
    built_at: RackBuiltAtMembers


class RackFilterPaths(FilterPaths[_M]):
    """What resources of the type ``racks`` can be filtered by."""


class RackFilter(RackFilterPaths["_Rack"]):
    """Where filters of the resource type ``racks`` begin."""

    if TYPE_CHECKING:

        def __call__(self, **filters: Unpack[RackPlainFilters]) -> FilterExpression[_Rack]:
            """Plain filters; all must hold.

            Raises:
                InvalidArgumentError: There is no such filter, or a value cannot be sent.
            """
            ...
