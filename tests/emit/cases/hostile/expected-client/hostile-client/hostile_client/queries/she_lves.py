"""What queries about the resource type ``she'\"\"\"\\lves`` can say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, TypeVar

from .._runtime import FilterExpression, FilterPaths, FilterValue

if TYPE_CHECKING:
    from ..resources.she_lves import SheLve as _SheLve

__all__ = [
    "SheLveField",
    "SheLveFilter",
    "SheLveFilterPaths",
    "SheLveInclude",
    "SheLveSort",
]

_M = TypeVar("_M")

SheLveInclude: TypeAlias = Literal['r\'"""']
"""Relationships whose resources can come along."""

SheLveSort: TypeAlias = Literal['a\'"""\\', '-a\'"""\\']
"""What can be sorted by; `-` before it reverses."""

SheLveField: TypeAlias = Literal['a\'"""\\', 'r\'"""']
"""Attributes and relationships that can be asked for."""


class SheLveFilterPaths(FilterPaths[_M]):
    """What resources of the type ``she'\"\"\"\\lves`` can be filtered by."""


class SheLveFilter(SheLveFilterPaths["_SheLve"]):
    """Where filters of the resource type ``she'\"\"\"\\lves`` begin."""

    if TYPE_CHECKING:

        def __call__(self, **filters: FilterValue) -> FilterExpression[_SheLve]:
            """Plain filters; all must hold.

            Raises:
                InvalidArgumentError: There is no such filter, or a value cannot be sent.
            """
            ...
